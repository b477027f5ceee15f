import { invalidField, notFound } from '../../kit/errors.ts';
import type { ReadRule, WriteRule } from '../../directory/types.ts';
import { activationMail } from '../custom-emails/send.ts';
import { systemUser } from './contract.ts';
import { excluded, RESET_WINDOW_DAYS, type Mfa, type MfaInput } from './mfa.ts';
import { iso, secretOf } from './secrets.ts';
import { checkEmail } from './shape.ts';
import type { UserState } from './entity.ts';
import { withoutFailures } from './totp-rules.ts';

/** What is done to a user beside changing it. The API answers these with an empty text. */
const DONE = { type: 'value', value: '' } as const;

export const expire: WriteRule = async (ctx, input) => {
  const user = await ctx.here.require(systemUser, input.params.id ?? '');
  await ctx.here.update(user, {}, { forcedExpiry: secretOf(user.secret).forcedExpiry ?? iso(ctx.now) });
  return DONE;
};

/** Ends a lock. A password that has expired stays so (handbook 4.19). */
export const unlock: WriteRule = async (ctx, input) => {
  const user = await ctx.here.require(systemUser, input.params.id ?? '');
  const { totp } = secretOf(user.secret);
  await ctx.here.update(
    user,
    { account_locked_date: null, badLoginAttempts: 0 },
    { lastFailure: undefined, ...(totp === undefined ? {} : { totp: withoutFailures(totp) }) },
  );
  return DONE;
};

/** Derives the MFA fields anew, and forgets an enrolment that was begun and not finished in time. */
export const mfasync: WriteRule = async (ctx, input) => {
  const user = await ctx.here.require(systemUser, input.params.id ?? '');
  const { pendingTotp } = secretOf(user.secret);
  const over = pendingTotp !== undefined && pendingTotp.until <= ctx.now;
  await ctx.here.update(user, {}, over ? { pendingTotp: undefined } : {});
  return { type: 'none' };
};

export const resetmfa: WriteRule = async (ctx, input) => {
  const user = await ctx.here.require(systemUser, input.params.id ?? '');
  const { exclusion, exclusionUntil, exclusionDays } = input.body as MfaInput;
  const named = [exclusion, exclusionUntil, exclusionDays].some((value) => value !== undefined && value !== null);
  const open: MfaInput = named
    ? { exclusionDays, exclusionUntil, exclusion: exclusion ?? true }
    : { exclusion: true, exclusionDays: RESET_WINDOW_DAYS };
  const mfa = excluded(open, user.doc.mfa as Mfa, user.doc.state as UserState, ctx.now);
  await ctx.here.update(user, { mfa }, { totp: undefined, pendingTotp: undefined });
  return DONE;
};

/** Activates a staged user. The log says which mail goes where. */
export const activate: WriteRule = async (ctx, input) => {
  const user = await ctx.here.require(systemUser, input.params.id ?? '');
  if (user.doc.state !== 'STAGED') {
    throw invalidField('state', `only a STAGED user can be activated; this one is ${String(user.doc.state)}`);
  }
  const { email } = input.body;
  const wanted = email !== false && email !== 'false';
  const address =
    typeof email === 'string' && !['', 'true', 'false'].includes(email) ? checkEmail('email', email) : undefined;
  await ctx.here.update(user, { state: 'ACTIVATED' });
  if (wanted) {
    const hasPassword = secretOf(user.secret).passwordHash !== undefined;
    const mail = await activationMail(ctx, user, { hasPassword, address });
    await ctx.here.event('user_activation_email', systemUser, user.id, mail);
  }
  return DONE;
};

export const suspend: WriteRule = async (ctx, input) => {
  await ctx.here.update(await ctx.here.require(systemUser, input.params.id ?? ''), { state: 'SUSPENDED' });
  return DONE;
};

export const totpInfo: ReadRule = async (ctx, input) => {
  const { totp } = secretOf((await ctx.here.require(systemUser, input.params.id ?? '')).secret);
  if (totp === undefined) throw notFound('TOTP enrollment');
  return { type: 'value', value: { enrollmentDate: totp.enrollmentDate } };
};
