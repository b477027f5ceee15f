import type { RuleSet } from '../../directory/types.ts';
import { comparePassword, decide, type Comparison, type Login } from './verify.ts';

export const rules: RuleSet = {
  prepares: {
    muster_authn_verify: (ctx, input) => {
      const { password, ...login } = input.body;
      return comparePassword(ctx, login as Login, password as string);
    },
  },
  writes: {
    muster_authn_verify: async (ctx) => {
      const { reason, user, locked, mustChangePassword } = await decide(ctx, ctx.prepared as Comparison);
      const value = {
        verified: reason === 'ok',
        reason,
        user: user?.id ?? null,
        username: user?.doc.username ?? null,
        accountLocked: locked,
        badLoginAttempts: user?.doc.badLoginAttempts ?? 0,
        passwordExpirationDate: user?.doc.password_expiration_date ?? null,
        mustChangePassword,
      };
      return { type: 'value', value };
    },
  },
};
