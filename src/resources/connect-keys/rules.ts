import { newKey } from '../../directory/keys.ts';
import type { RuleSet } from '../../directory/types.ts';
import { DAY, keyStatus } from '../expiring/expiry.ts';
import { connectKeyKind } from './contract.ts';

const CONNECT_PREFIX = 'mcon_';

export const rules: RuleSet = {
  kinds: [
    {
      kind: connectKeyKind,
      derive: async (_ctx, { doc }) => ({ hints: { expiresAt: doc.expiresAt } }),
      live: ({ hints, now, seen }) => ({
        lastUsedAt: seen === undefined ? null : new Date(seen).toISOString(),
        status: keyStatus(hints.expiresAt, now),
      }),
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
      return {
        type: 'value',
        value: { ...entry.doc, lastUsedAt: null, status: keyStatus(doc.expiresAt, ctx.now), connectKey: made.key },
      };
    },
  },
};
