import { standingOf } from '../../directory/standing.ts';
import type { Entry, ReadContext } from '../../directory/types.ts';
import { forbidden, notFound } from '../../kit/errors.ts';
import { and, compare, EVERYTHING, oneOf } from '../../wire/filters/predicate.ts';
import { organizationKind } from '../organizations/contract.ts';

/** Own organizations, as far as somebody reaches them. */

/** Which own organizations: all of the provider's, or some. */
export type Reach = 'all' | ReadonlySet<string>;

/** An own organization that can be acted for. @throws MusterError `not_found` for others, of whichever provider */
export async function ownOrganization({ here }: Pick<ReadContext, 'here'>, reach: Reach, id: string): Promise<Entry> {
  const entry = reach === 'all' || reach.has(id) ? await here.get(organizationKind, id) : undefined;
  const standing = standingOf(entry);
  if (entry === undefined || standing === 'gone') throw notFound('organization');
  if (standing === 'suspended') throw forbidden('the organization is suspended');
  return entry;
}

/** A page of own organizations by name; those on their way out are gone already. */
export function ownOrganizations(
  { here }: Pick<ReadContext, 'here'>,
  reach: Reach,
  page: { readonly skip: number; readonly limit: number },
): Promise<{ readonly entries: readonly Entry[]; readonly total: number }> {
  const within = reach === 'all' ? EVERYTHING : oneOf('_id', [...reach]);
  const where = and([compare('ne', 'settings.pendingDelete', true), within]);
  return here.list(organizationKind, { where, sort: [{ field: 'displayName', descending: false }], ...page });
}
