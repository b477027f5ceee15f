import type { Document, KindRules, Related } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { organizationKind } from '../organizations/contract.ts';
import { administratorKind } from './contract.ts';
import { reachOf } from './visible.ts';

/** How many organizations administrators may act for: those named, or all that the provider has. */
export const accessTotal: { readonly live: NonNullable<KindRules['live']>; readonly related: Related } = {
  live: ({ related }) => ({ organizationAccessTotal: related?.total ?? 0 }),
  related: {
    of: [administratorKind, organizationKind],
    load: async (here, ids) => {
      const administrators = await here.getMany(administratorKind, ids);
      const where = compare('ne', 'settings.pendingDelete', true);
      const { total } = await here.list(organizationKind, { where, sort: [], skip: 0, limit: 0 });
      return new Map<string, Document>(
        administrators.map((entry) => {
          const reach = reachOf(entry);
          return [entry.id, { total: reach.includes('all') ? total : reach.length }];
        }),
      );
    },
  },
};
