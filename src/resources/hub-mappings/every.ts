import type { Entry, ReadContext } from '../../directory/types.ts';
import { and, compare } from '../../wire/filters/predicate.ts';
import { every } from '../hub-accounts/every.ts';
import { setupOf } from '../hub-accounts/setup.ts';
import { hubMappingKind } from './contract.ts';

/** All mappings of an account, by own organization. */
export async function mappingsOf(
  { here }: Pick<ReadContext, 'here'>,
  account: Entry,
): Promise<ReadonlyMap<string, Entry>> {
  const where = and([
    compare('eq', 'origin_owner_id', String(account.doc.origin_owner_id)),
    compare('eq', 'base_url', setupOf(account).base_url),
  ]);
  const found = new Map<string, Entry>();
  await every(here, hubMappingKind, where, async (each) => found.set(String(each.doc.organization), each));
  return found;
}
