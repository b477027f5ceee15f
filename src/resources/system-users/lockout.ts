import { compare, type Predicate } from '../../wire/filters/predicate.ts';
import type { PasswordPolicy } from './password-policy.ts';

/** Locked accounts and the counting of failed sign-ins (handbook 4.19). Pure; times in milliseconds since the epoch. */

/** Whether an account that was locked at `lockedAt` still is. */
export function isLocked(lockedAt: number | undefined, now: number, policy: PasswordPolicy): boolean {
  if (lockedAt === undefined) return false;
  return policy.lockoutSeconds === undefined || now < lockedAt + policy.lockoutSeconds * 1000;
}

/** The same as a condition on the stored `account_locked_date`. */
export function lockedPredicate(now: number, policy: PasswordPolicy): Predicate {
  if (policy.lockoutSeconds === undefined) return compare('ne', 'account_locked_date', null);
  return compare('gt', 'account_locked_date', new Date(now - policy.lockoutSeconds * 1000).toISOString());
}

export interface Attempts {
  readonly badLoginAttempts: number;
  /** When the last of them was. */
  readonly lastFailure: number | undefined;
  readonly lockedAt: number | undefined;
}

/** The count after one more failure: begun anew where a lock has run out or the last failure is long ago. */
export function afterFailure(before: Attempts, now: number, policy: PasswordPolicy): Attempts {
  const { lastFailure, lockedAt } = before;
  const forgotten =
    lockedAt !== undefined ||
    (policy.resetCounterMinutes !== undefined &&
      lastFailure !== undefined &&
      now - lastFailure >= policy.resetCounterMinutes * 60_000);
  const badLoginAttempts = (forgotten ? 0 : before.badLoginAttempts) + 1;
  const locks = policy.maxAttempts !== undefined && badLoginAttempts >= policy.maxAttempts;
  return { badLoginAttempts, lastFailure: now, lockedAt: locks ? now : undefined };
}
