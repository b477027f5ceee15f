import { MusterError } from '../../kit/errors.ts';
import type { Entry, ScopedReader } from '../../directory/types.ts';
import { application } from '../applications/contract.ts';

/** Where an application imports from, as it is kept apart from the application. */
export interface Source {
  readonly url: string;
  readonly token: string;
  readonly updatedAt: string;
}

export const sourceIn = (entry: Entry): Source | undefined => entry.secret.importSource as Source | undefined;

/** @throws MusterError not_found, precondition_failed */
export async function sourceOf(here: ScopedReader, id: string): Promise<Source> {
  const source = sourceIn(await here.require(application, id));
  if (source !== undefined) return source;
  throw new MusterError(
    'precondition_failed',
    `the application has no directory to import from: PUT /muster/v1/applications/${id}/import sets it`,
  );
}

/** A text as a SCIM filter: in the user name, a name, or an address (RFC 7644 3.4.2.2). Undefined for no text. */
export function filterFor(text: string): string | undefined {
  if (text === '') return undefined;
  const value = JSON.stringify(text);
  return ['userName', 'name.givenName', 'name.familyName', 'emails.value']
    .map((path) => `${path} co ${value}`)
    .join(' or ');
}
