import type { RuleSet } from '../../directory/types.ts';
import { checkLogin, comparePassword, decide, type Comparison, type Login } from './verify.ts';

export const rules: RuleSet = {
  prepares: {
    muster_authn_verify: async (ctx, input) => {
      const { password, ...login } = input.body;
      // A plan is neither counted nor logged, so it must not tell whether the password fits.
      if (ctx.caller.plan !== true) return comparePassword(ctx, login as Login, password as string);
      checkLogin(login);
      return undefined;
    },
  },
  writes: {
    muster_authn_verify: async (ctx) => {
      if (ctx.prepared === undefined) return { type: 'none' };
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
