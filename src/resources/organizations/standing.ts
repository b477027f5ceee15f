import { entryOf } from '../../directory/entry.ts';
import { standingOf, type Standing } from '../../directory/standing.ts';
import { SERVER, type ReadContext } from '../../directory/types.ts';
import { organizationKind } from './contract.ts';

/** Where the organization of a scope stands, for what acts in one before any is selected: an enrolment, a token, an upload. */
export async function standingAt({ unsafeStore }: Pick<ReadContext, 'unsafeStore'>, scope: string): Promise<Standing> {
  const row = await unsafeStore.byKey({ scope: SERVER, kind: organizationKind.kind, name: '_id', value: scope });
  return standingOf(row && entryOf(row, organizationKind));
}
