import type { ReadContext, RuleSet, ValidInput } from '../../directory/types.ts';
import { forbidden } from '../../kit/errors.ts';
import { mustStand, shownSession } from '../hub-sessions/held.ts';
import { jumpcloud } from './jumpcloud.ts';

/** Open to who may read of the hub, and to the holder of a connect session. */
async function mayList(ctx: ReadContext, input: ValidInput): Promise<void> {
  const { type, scopes } = ctx.identity;
  if (type === 'administrator' || type === 'service_account') {
    if (scopes.has('hub.read')) return;
    throw forbidden("this needs hub.read, which the caller's role does not include");
  }
  mustStand(await shownSession(ctx, input), ctx.now);
}

export const rules: RuleSet = {
  reads: {
    hub_connectors_list: async (ctx, input) => {
      await mayList(ctx, input);
      const { actions } = ctx.ports.hub.catalogue;
      const actions_count = actions.filter(({ connector }) => connector === 'jumpcloud').length;
      return { type: 'value', value: [{ ...jumpcloud, actions_count }] };
    },
  },
};
