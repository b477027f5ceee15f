import type { Entry, ReadContext } from '../../directory/types.ts';
import { notFound } from '../../kit/errors.ts';
import { and, compare, EVERYTHING, oneOf, or, type Predicate } from '../../wire/filters/predicate.ts';
import { hubMappingKind } from '../hub-mappings/contract.ts';
import { hubAccountKind } from './contract.ts';
import { setupOf } from './setup.ts';

type Asking = Pick<ReadContext, 'here' | 'identity'>;
const PIECE = 500;

/** True for who acts for whoever the account was linked for. */
export function ownsAccount({ identity }: Pick<ReadContext, 'identity'>, { doc }: Pick<Entry, 'doc'>): boolean {
  const { actsForProvider, organizations } = identity;
  return actsForProvider || (organizations !== 'all' && organizations.has(String(doc.origin_owner_id)));
}

/** The accounts that the caller may know of: of its own organizations, or mapped to one of them. */
export async function visibleAccounts(ctx: Asking): Promise<Predicate> {
  const { actsForProvider, organizations } = ctx.identity;
  if (actsForProvider) return EVERYTHING;
  const ids = organizations === 'all' ? [] : [...organizations];
  const shared = (await mappedTo(ctx, ids)).map(({ doc }) =>
    and([
      compare('eq', 'setup_information.multiple_organizations', true),
      compare('eq', 'setup_information.base_url', String(doc.base_url)),
      compare('eq', 'origin_owner_id', String(doc.origin_owner_id)),
    ]),
  );
  return or([oneOf('origin_owner_id', ids), ...shared]);
}

/** Mappings of own organizations, one of each directory and owner. */
async function mappedTo({ here }: Asking, ids: readonly string[]): Promise<readonly Entry[]> {
  const where = oneOf('organization', ids);
  const found = new Map<string, Entry>();
  for (let skip = 0; ; skip += PIECE) {
    const { entries } = await here.list(hubMappingKind, { where, sort: [], skip, limit: PIECE });
    for (const each of entries) found.set(`${String(each.doc.base_url)} ${String(each.doc.origin_owner_id)}`, each);
    if (entries.length < PIECE) return [...found.values()];
  }
}

/** An account that the caller may know of. @throws MusterError `not_found` for any other, whether there is one or not */
export async function visibleAccount(ctx: Asking, id: string): Promise<Entry> {
  const account = await ctx.here.get(hubAccountKind, id);
  if (account === undefined) throw notFound(hubAccountKind.label);
  if (ownsAccount(ctx, account)) return account;
  const { organizations } = ctx.identity;
  const { base_url, multiple_organizations } = setupOf(account);
  const ids = organizations === 'all' ? [] : [...organizations];
  const isMapped =
    multiple_organizations &&
    (await mappedTo(ctx, ids)).some(
      ({ doc }) => doc.base_url === base_url && doc.origin_owner_id === account.doc.origin_owner_id,
    );
  if (!isMapped) throw notFound(hubAccountKind.label);
  return account;
}
