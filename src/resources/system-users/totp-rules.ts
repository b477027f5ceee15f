import { conflict, invalidField, MusterError, notFound } from '../../kit/errors.ts';
import type { Entry, WriteContext, WriteRule } from '../../directory/types.ts';
import type { TOTP_REASONS } from './bodies.ts';
import { systemUser } from './contract.ts';
import { afterFailure, isLocked } from './lockout.ts';
import type { Mfa } from './mfa.ts';
import { passwordPolicy, type PasswordPolicy } from './password-policy.ts';
import { iso, millis, secretOf, type KeptTotp } from './secrets.ts';
import { checkCode, keptTotpSecret, newTotpSecret, otpauthUrl } from './totp.ts';

/** Enrolment and use of a generator of one-time passwords (RFC 6238): one way, start, finish, verify. */

/** An enrolment that was begun has to be finished within this (ms). */
export const PENDING = 24 * 3_600_000;

/** Wrong codes in a row that lock an account whose policy has no limit of its own: codes are short. */
export const USUAL_LIMIT = 10;

export function withoutFailures({ failures: _failures, lastFailure: _last, ...totp }: KeptTotp): KeptTotp {
  return totp;
}

const userOf = (ctx: WriteContext, params: Readonly<Record<string, string>>): Promise<Entry> =>
  ctx.here.require(systemUser, params.user_id ?? '');

/** Refuses enrolment of who is suspended, and after the window that was given for it (handbook 4.1). */
function mustBeOpen(ctx: WriteContext, { doc }: Entry): void {
  if (doc.state === 'SUSPENDED') throw conflict('the user is suspended');
  const { exclusion, exclusionUntil } = doc.mfa as Mfa;
  const until = millis(exclusionUntil);
  if (doc.enable_user_portal_multifactor === true && exclusion && until !== undefined && until <= ctx.now) {
    throw new MusterError('precondition_failed', 'the time for enrolling is over; reset the MFA of the user first');
  }
}

/** A new secret, shown once. What is enrolled goes on counting until the new one is proved. */
const start: WriteRule = async (ctx, input) => {
  const user = await userOf(ctx, input.params);
  mustBeOpen(ctx, user);
  const given = input.body.secret;
  const secret = typeof given === 'string' ? keptTotpSecret(given) : newTotpSecret();
  const until = ctx.now + PENDING;
  await ctx.here.update(user, {}, { pendingTotp: { secret, until } });
  await ctx.here.event('user_totp_enrollment_start', systemUser, user.id, { username: user.doc.username });
  const value = { user: user.id, secret, url: otpauthUrl(String(user.doc.username), secret), expiresAt: iso(until) };
  return { type: 'value', value };
};

/** The first code proves that the generator has the secret. It ends the window that was given for enrolling. */
const finish: WriteRule = async (ctx, input) => {
  const user = await userOf(ctx, input.params);
  mustBeOpen(ctx, user);
  const { pendingTotp: pending } = secretOf(user.secret);
  if (pending === undefined || pending.until <= ctx.now) {
    throw new MusterError('precondition_failed', 'no enrolment has begun, or it was not finished in time; start one');
  }
  const checked = checkCode(pending.secret, String(input.body.code), ctx.now, undefined);
  if (checked.result !== 'ok') throw invalidField('code', 'is not what the generator shows now');
  const enrollmentDate = iso(ctx.now);
  const totp: KeptTotp = { secret: pending.secret, enrollmentDate, lastStep: checked.step };
  await ctx.here.update(user, { mfa: { configured: true, exclusion: false } }, { totp, pendingTotp: undefined });
  await ctx.here.event('user_totp_enrollment', systemUser, user.id, { username: user.doc.username });
  return { type: 'value', value: { user: user.id, enrollmentDate } };
};

type Reason = (typeof TOTP_REASONS)[number];

/** Whether a code is good now. Each counts once; wrong ones are counted and lock the account, as passwords do. */
const verify: WriteRule = async (ctx, input) => {
  const user = await userOf(ctx, input.params);
  // A plan is neither counted nor recorded, so it must not tell whether the code fits.
  if (ctx.caller.plan === true) return { type: 'none' };
  const usual = passwordPolicy(await ctx.settings());
  const policy: PasswordPolicy = { ...usual, maxAttempts: usual.maxAttempts ?? USUAL_LIMIT };
  const lockedAt = millis(user.doc.account_locked_date);
  const { totp } = secretOf(user.secret);
  const barred = barredBy(user, totp, isLocked(lockedAt, ctx.now, policy));
  if (barred !== undefined || totp === undefined) return attempted(ctx, user, barred ?? 'not_enrolled', policy);

  const checked = checkCode(totp.secret, String(input.body.code), ctx.now, totp.lastStep);
  if (checked.result === 'replayed') return attempted(ctx, user, 'replayed', policy);
  if (checked.result === 'ok') {
    const after = await ctx.here.update(user, {}, { totp: { ...withoutFailures(totp), lastStep: checked.step } });
    return attempted(ctx, after, 'ok', policy);
  }
  const before = { badLoginAttempts: totp.failures ?? 0, lastFailure: totp.lastFailure, lockedAt };
  const failed = afterFailure(before, ctx.now, policy);
  const { badLoginAttempts: failures, lastFailure } = failed;
  // Once the lock is over the count begins anew.
  const kept = failed.lockedAt === undefined ? { ...totp, failures, lastFailure } : withoutFailures(totp);
  const date = failed.lockedAt === undefined ? null : iso(failed.lockedAt);
  const after = await ctx.here.update(user, { account_locked_date: date }, { totp: kept });
  return attempted(ctx, after, 'wrong_code', policy, failures);
};

/** What decides before the code does. */
function barredBy({ doc }: Entry, totp: KeptTotp | undefined, locked: boolean): Reason | undefined {
  if (doc.state === 'STAGED') return 'staged';
  if (doc.state === 'SUSPENDED') return 'suspended';
  if (locked) return 'locked';
  return totp === undefined ? 'not_enrolled' : undefined;
}

async function attempted(ctx: WriteContext, user: Entry, reason: Reason, policy: PasswordPolicy, failures?: number) {
  const { username } = user.doc;
  const locked = isLocked(millis(user.doc.account_locked_date), ctx.now, policy);
  await ctx.here.event('user_totp_attempt', systemUser, user.id, { username, success: reason === 'ok', reason });
  if (locked && reason === 'wrong_code') await ctx.here.event('user_lockout', systemUser, user.id, { username });
  const failedCodes = failures ?? secretOf(user.secret).totp?.failures ?? 0;
  const value = { verified: reason === 'ok', reason, user: user.id, username, accountLocked: locked, failedCodes };
  return { type: 'value', value } as const;
}

const remove: WriteRule = async (ctx, input) => {
  const user = await userOf(ctx, input.params);
  const { totp, pendingTotp } = secretOf(user.secret);
  if (totp === undefined && pendingTotp === undefined) throw notFound('TOTP enrollment');
  await ctx.here.update(user, {}, { totp: undefined, pendingTotp: undefined });
  await ctx.here.event('user_totp_enrollment_delete', systemUser, user.id, { username: user.doc.username });
  return { type: 'none' };
};

export const totpWrites: Readonly<Record<string, WriteRule>> = {
  muster_user_totp_start: start,
  muster_user_totp_finish: finish,
  muster_user_totp_verify: verify,
  muster_user_totp_delete: remove,
};
