import { newKey } from '../../directory/keys.ts';
import type { RuleSet } from '../../directory/types.ts';
import { connectKeyKind } from './contract.ts';

const CONNECT_PREFIX = 'mcon_';
const DAY = 86_400_000;

export const rules: RuleSet = {
  kinds: [
    {
      kind: connectKeyKind,
      live: ({ seen }) => ({ lastUsedAt: seen === undefined ? null : new Date(seen).toISOString() }),
    },
  ],
  writes: {
    muster_connectkeys_create: async (ctx, input) => {
      const made = newKey(CONNECT_PREFIX);
      const days = input.body.lifetimeDays as number | undefined;
      const doc = {
        name: input.body.name,
        prefix: made.prefix,
        createdAt: new Date(ctx.now).toISOString(),
        expiresAt: days === undefined ? null : new Date(ctx.now + days * DAY).toISOString(),
      };
      const entry = await ctx.here.insert(connectKeyKind, doc, { hash: made.hash });
      return { type: 'value', value: { ...entry.doc, lastUsedAt: null, connectKey: made.key } };
    },
  },
};
