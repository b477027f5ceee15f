import { allRows } from '../../client/pages.ts';
import type { Send } from '../../client/transport.ts';
import { namesOf, operationOf } from './lookup.ts';

export interface Organization {
  readonly id: string;
  readonly name: string;
}

/** Every organization that the key reaches. */
export async function organizationsOf(send: Send): Promise<Organization[]> {
  const found: Organization[] = [];
  for await (const row of allRows(send, await operationOf('organizations', 'list'), {}, {})) {
    const { _id, id, displayName } = row as {
      readonly _id?: string;
      readonly id?: string;
      readonly displayName?: string;
    };
    found.push({ id: _id ?? id ?? '', name: displayName ?? '' });
  }
  return found;
}

/** The id of an organization that is named by it, or by its name. */
export const organizationId = async (send: Send, named: string): Promise<string> =>
  namesOf(send).idOf('organization_list', named, []);
