import { forbidden, invalid, notFound } from '../../kit/errors.ts';
import { standingOf } from '../../directory/standing.ts';
import type { Entry, ReadContext } from '../../directory/types.ts';
import { organizationKind } from './contract.ts';

/** The organization that a path names, if the caller may see it; `ctx.here` is its provider. */
export async function namedOrganization(ctx: ReadContext, id: string): Promise<Entry> {
  const header = ctx.caller.organization;
  if (header !== undefined && header !== '' && header.toLowerCase() !== id) {
    throw invalid('x-org-id: differs from the organization in the path');
  }
  const { organizations } = ctx.identity;
  const entry = organizations === 'all' || organizations.has(id) ? await ctx.here.get(organizationKind, id) : undefined;
  const standing = standingOf(entry);
  if (entry === undefined || standing === 'gone') throw notFound('organization');
  // Where x-org-id names it, the pipeline says so already.
  if (standing === 'suspended' && !ctx.identity.actsForProvider) throw forbidden('the organization is suspended');
  return entry;
}
