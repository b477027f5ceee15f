import { hashPassword, needsRehash, passwordMatches, passwordOfNobody } from '../../directory/passwords.ts';
import type { Entry, ReadContext, WriteContext } from '../../directory/types.ts';
import { invalid, MusterError } from '../../kit/errors.ts';
import { systemUser } from '../system-users/contract.ts';
import { afterFailure, isLocked } from '../system-users/lockout.ts';
import { passwordPolicy, type PasswordPolicy } from '../system-users/password-policy.ts';
import { iso, millis, secretOf } from '../system-users/secrets.ts';
import type { AuthnReason } from './contract.ts';

/** How a sign-in names its user: by exactly one of these. */
export interface Login {
  readonly id?: string;
  readonly username?: string;
  readonly email?: string;
}

/** A password that was compared outside the transaction. */
export interface Comparison {
  readonly login: Login;
  /** The user it was compared for; undefined where nobody has the name. */
  readonly user: string | undefined;
  /** The hash it was compared with. */
  readonly hash: string | undefined;
  readonly matches: boolean;
  /** The same password under the present parameters, where the kept hash has others. */
  readonly rehashed: string | undefined;
}

export interface Verdict {
  readonly reason: AuthnReason;
  /** As it is after the attempt; undefined where nobody has the name. */
  readonly user: Entry | undefined;
  readonly locked: boolean;
  readonly mustChangePassword: boolean;
}

const DAY = 86_400_000;

/**
 * The first half of a sign-in, outside the transaction: compares the password. A name that nobody has, and a user without
 * a password, take as long as any other.
 */
export async function comparePassword(ctx: ReadContext, login: Login, password: string): Promise<Comparison> {
  const user = await find(ctx, login);
  const hash = user && secretOf(user.secret).passwordHash;
  if (hash === undefined) {
    await passwordOfNobody(password);
    return { login, user: user?.id, hash, matches: false, rehashed: undefined };
  }
  const matches = await passwordMatches(hash, password);
  const rehashed = matches && needsRehash(hash) ? await hashPassword(password) : undefined;
  return { login, user: user?.id, hash, matches, rehashed };
}

/** @throws MusterError `invalid` unless the user is named in exactly one way */
export function checkLogin(login: Login): void {
  const given = [login.id, login.username, login.email].filter((name) => name !== undefined);
  if (given.length !== 1) throw invalid('name the user by exactly one of id, username and email');
}

async function find(ctx: ReadContext, login: Login): Promise<Entry | undefined> {
  checkLogin(login);
  if (login.id !== undefined) return ctx.here.get(systemUser, login.id.toLowerCase());
  if (login.username !== undefined) return ctx.here.byUnique(systemUser, 'username', login.username);
  return ctx.here.byUnique(systemUser, 'email', login.email ?? '');
}

/**
 * The second half, in the transaction: the one place that decides whether a user may sign in. Counts failures, locks at
 * the policy's limit, unlocks by time, and appends `user_login_attempt` and `user_lockout` to the log. Every door that
 * takes a password comes here.
 *
 * The state is judged before the password, and only a wrong password counts as a failure: who is locked, staged or
 * suspended is not locked any further.
 */
export async function decide(ctx: WriteContext, compared: Comparison): Promise<Verdict> {
  const { login } = compared;
  const user = compared.user === undefined ? undefined : await ctx.here.get(systemUser, compared.user);
  if (user === undefined) {
    await attempted(ctx, '', 'unknown_user', login.username ?? login.email ?? login.id ?? '');
    return { reason: 'unknown_user', user, locked: false, mustChangePassword: false };
  }
  const secret = secretOf(user.secret);
  if (secret.passwordHash !== compared.hash) {
    throw new MusterError('conflict', 'the password was changed while it was being verified; try again');
  }
  const policy = passwordPolicy(await ctx.settings());
  const reason = reasonFor(user, compared, ctx.now, policy);
  const after = await counted(ctx, user, reason, compared, policy);
  await attempted(ctx, user.id, reason, String(user.doc.username));
  const locked = isLocked(millis(after.doc.account_locked_date), ctx.now, policy);
  if (locked && reason === 'wrong_password') {
    await ctx.here.event('user_lockout', systemUser, user.id, {
      username: user.doc.username,
      badLoginAttempts: after.doc.badLoginAttempts,
    });
  }
  return { reason, user: after, locked, mustChangePassword: mustChange(after, ctx.now, policy) };
}

function reasonFor(user: Entry, compared: Comparison, now: number, policy: PasswordPolicy): AuthnReason {
  const { state, account_locked_date: lockedDate, password_expiration_date: expires } = user.doc;
  if (state === 'STAGED') return 'staged';
  if (state === 'SUSPENDED') return 'suspended';
  if (isLocked(millis(lockedDate), now, policy)) return 'locked';
  if (compared.hash === undefined) return 'no_password';
  if (!compared.matches) return 'wrong_password';
  const expiry = millis(expires);
  return expiry !== undefined && expiry <= now ? 'password_expired' : 'ok';
}

/** The user with what the attempt changed: the count, the lock, a hash under new parameters. */
async function counted(
  ctx: WriteContext,
  user: Entry,
  reason: AuthnReason,
  compared: Comparison,
  policy: PasswordPolicy,
): Promise<Entry> {
  if (reason === 'wrong_password') {
    const before = {
      badLoginAttempts: Number(user.doc.badLoginAttempts ?? 0),
      lastFailure: secretOf(user.secret).lastFailure,
      lockedAt: millis(user.doc.account_locked_date),
    };
    const { badLoginAttempts, lastFailure, lockedAt } = afterFailure(before, ctx.now, policy);
    const date = lockedAt === undefined ? null : iso(lockedAt);
    return ctx.here.update(user, { badLoginAttempts, account_locked_date: date }, { lastFailure });
  }
  // Whoever knows the password has not been guessing, expired or not.
  if (reason === 'ok' || reason === 'password_expired') {
    const rehash = compared.rehashed === undefined ? {} : { passwordHash: compared.rehashed };
    return ctx.here.update(
      user,
      { badLoginAttempts: 0, account_locked_date: null },
      { lastFailure: undefined, ...rehash },
    );
  }
  return user;
}

/** Without the names that nobody has in full: a password typed into the field for the name must not stay in a log. */
async function attempted(ctx: WriteContext, id: string, reason: AuthnReason, username: string): Promise<void> {
  const details = { username: id === '' ? `${username.slice(0, 3)}…` : username, success: reason === 'ok', reason };
  await ctx.here.event('user_login_attempt', systemUser, id, details);
}

function mustChange(user: Entry, now: number, policy: PasswordPolicy): boolean {
  const expires = millis(user.doc.password_expiration_date);
  return expires !== undefined && expires <= now + (policy.forceResetDays ?? 0) * DAY;
}
