import { notFound } from '../../kit/errors.ts';
import type { Entry, ReadContext } from '../../directory/types.ts';
import { administratorKind } from './contract.ts';

/** The organizations that an administrator may act for: ids, or `all`. */
export const reachOf = (entry: Entry): readonly string[] => entry.doc.reach as readonly string[];

/**
 * An administrator that the caller can see: one that acts for an organization that the caller acts for, or itself.
 * @throws MusterError `not_found` for any other, whether there is one or not
 */
export async function visible(ctx: ReadContext, id: string): Promise<Entry> {
  const entry = await ctx.here.get(administratorKind, id);
  const { identity, organization } = ctx;
  const shared = entry !== undefined && sharesOrganization(entry, organization, ctx);
  if (entry === undefined || !(shared || entry.id === identity.id)) throw notFound(administratorKind.label);
  return entry;
}

function sharesOrganization(
  entry: Entry,
  organization: string | undefined,
  { identity, caller }: ReadContext,
): boolean {
  const selected = caller.organization !== undefined && caller.organization !== '';
  if (identity.organizations === 'all' && !selected) return true;
  const reach = reachOf(entry);
  if (reach.includes('all')) return identity.organizations === 'all';
  return organization === undefined
    ? reach.some((id) => identity.organizations === 'all' || identity.organizations.has(id))
    : reach.includes(organization);
}
