import { forbidden, invalidField, unauthenticated } from '../../kit/errors.ts';
import { parseList } from '../../directory/lists.ts';
import type { RuleSet } from '../../directory/types.ts';

export const rules: RuleSet = {
  reads: {
    muster_changes_list: async (ctx, input) => {
      const { after = 0, of = 'organization' } = input.query as { after?: number; of?: string };
      const { limit } = parseList(ctx.operation, input.rawQuery);
      if (limit < 1) throw invalidField('limit', 'has to be from 1 to 1000');
      if (of === 'provider' && !ctx.identity.actsForProvider)
        throw forbidden("the provider's log is open to its administrators");
      const scope = of === 'provider' ? ctx.here.scope : ctx.organization;
      if (scope === undefined) throw unauthenticated('no organization selected');
      const changes = await ctx.unsafeStore.changes(scope, after, limit);
      const results = changes.map(({ at, before, after: then, actor: { address, ...actor }, ...rest }) => ({
        ...rest,
        actor,
        ...(address === undefined ? {} : { address }),
        at: new Date(at).toISOString(),
        before: before === null ? null : (JSON.parse(before) as object),
        after: then === null ? null : (JSON.parse(then) as object),
      }));
      return { type: 'value', value: { results, last: await ctx.unsafeStore.sequence(scope) } };
    },
  },
};
