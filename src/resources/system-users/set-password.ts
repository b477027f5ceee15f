import { MusterError } from '../../kit/errors.ts';
import { hashPassword, passwordMatches } from '../../directory/passwords.ts';
import type { Document, Entry, ReadContext, ValidInput } from '../../directory/types.ts';
import {
  brokenRules,
  PASSWORD_RULES,
  passwordPolicy,
  type PasswordPolicy,
  type PasswordRule,
} from './password-policy.ts';
import { iso, millis, secretOf, textOf, type UserSecret } from './secrets.ts';

const DAY = 86_400_000;

/** A password that keeps to the policy, hashed outside the transaction. */
export interface PreparedPassword {
  readonly hash: string;
  /** As it was given: for exports to other directories. It is in no document and no log. */
  readonly password: string;
  /** The hash that was compared with: the one it replaces. */
  readonly replaces: string | undefined;
}

/**
 * Checks the password of a request, if it has one, and hashes it. Runs before the transaction: comparing with former
 * passwords takes up to 24 hashes.
 */
export async function preparePassword(
  ctx: ReadContext,
  input: ValidInput,
  user: Entry | undefined,
): Promise<PreparedPassword | undefined> {
  const { password, username = user?.doc.username } = input.body;
  if (typeof password !== 'string') return undefined;
  const policy = passwordPolicy(await ctx.settings());
  const broken = brokenRules(password, policy, textOf(username));
  const secret = secretOf(user?.secret ?? {});
  if (user !== undefined && isTooSoon(user.doc, policy, ctx.now)) broken.push('minChangePeriod');
  if (await wasUsed(password, secret, policy)) broken.push('passwordHistory');
  if (broken.length > 0) throw refusal(broken, policy, input.query.fullValidationDetails === 'password');
  return { hash: await hashPassword(password), password, replaces: secret.passwordHash };
}

/** What a new password changes of a user: properties and secrets. */
export function passwordChanges(
  prepared: PreparedPassword,
  secret: UserSecret,
  policy: PasswordPolicy,
  now: number,
): { readonly doc: Document; readonly secret: Document } {
  if (prepared.replaces !== secret.passwordHash) {
    throw new MusterError('conflict', 'the password was changed by somebody else at the same time; try again');
  }
  const former = [secret.passwordHash, ...(secret.passwordHistory ?? [])].filter((hash) => hash !== undefined);
  const passwordHistory = former.slice(0, Math.max(policy.history - 1, 0));
  return {
    doc: { password_date: iso(now) },
    secret: {
      passwordHash: prepared.hash,
      passwordHistory: passwordHistory.length === 0 ? undefined : passwordHistory,
      forcedExpiry: undefined,
    },
  };
}

/** An expired password may always be replaced. */
function isTooSoon(doc: Document, policy: PasswordPolicy, now: number): boolean {
  const set = millis(doc.password_date);
  const expires = millis(doc.password_expiration_date);
  if (policy.minChangeDays === 0 || set === undefined || (expires !== undefined && expires <= now)) return false;
  return now < set + policy.minChangeDays * DAY;
}

async function wasUsed(password: string, secret: UserSecret, policy: PasswordPolicy): Promise<boolean> {
  const former = [secret.passwordHash, ...(secret.passwordHistory ?? [])].filter((hash) => hash !== undefined);
  for (const hash of former.slice(0, policy.history)) {
    if (await passwordMatches(hash, password)) return true;
  }
  return false;
}

/** One message, or with the details a violation for each rule (handbook 2.3). */
function refusal(broken: readonly PasswordRule[], policy: PasswordPolicy, detailed: boolean): MusterError {
  if (detailed) {
    const violations = broken.map((rule) => ({ field: 'password', description: rule }));
    return new MusterError('invalid', 'Password validation fail', { violations });
  }
  const reasons = broken.map((rule) =>
    rule === 'minLength' ? `it needs at least ${policy.minLength} characters` : PASSWORD_RULES[rule],
  );
  return new MusterError('invalid', `Password validation fail: ${reasons.join('; ')}`);
}
