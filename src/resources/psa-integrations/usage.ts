import type { ReadRule } from '../../directory/types.ts';
import { systemUser } from '../system-users/contract.ts';
import { mappingsOf, namesOf } from './mappings.ts';
import { anyIntegration, uuidIn } from './settle.ts';

/** How many users each mapped organization has, and is billed for. */
export const usage: ReadRule = async (ctx, input) => {
  const { entry } = await anyIntegration(ctx.here, uuidIn(input));
  const mappings = await mappingsOf(ctx.here, entry.id);
  const names = await namesOf(
    ctx.here,
    mappings.map(({ doc }) => String(doc.organization)),
  );
  const results = [];
  for (const { doc } of mappings) {
    const id = String(doc.organization);
    const { nonBillableUsers = 0 } = (doc.service ?? {}) as { readonly nonBillableUsers?: number };
    // The organizations of a mapping are the provider's own.
    const users = await ctx.unsafeStore.count(id, systemUser.kind);
    results.push({
      organization: { id, name: names.get(id) ?? '' },
      company: doc.company,
      users,
      nonBillableUsers,
      billableUsers: Math.max(0, users - nonBillableUsers),
    });
  }
  return { type: 'value', value: { results, totalCount: results.length } };
};
