import type { Document } from '../../directory/types.ts';
import { isLocked } from '../system-users/lockout.ts';
import type { PasswordPolicy } from '../system-users/password-policy.ts';
import { millis } from '../system-users/secrets.ts';

/** What becomes of a user's account elsewhere. */
export type Standing = 'active' | 'suspended' | 'unbound';

/**
 * How a user stands. `user` is undefined for one who is deleted; `suspended` is what the directory makes of the user's state.
 * Whose access is removed when the password expires (`remove_access`) stands as one who is not bound. Pure.
 */
export function standingOf(
  user: Document | undefined,
  { bound, suspended }: { readonly bound: boolean; readonly suspended: boolean },
  directory: Document,
  now: number,
): Standing {
  if (user === undefined || !bound) return 'unbound';
  if (directory.userPasswordExpirationAction === 'remove_access' && isPast(user.password_expiration_date, now))
    return 'unbound';
  return suspended || user.state === 'STAGED' ? 'suspended' : 'active';
}

const isPast = (date: unknown, now: number): boolean => (millis(date) ?? Infinity) <= now;

/** When that may be another without any change (ms since the epoch): a lock runs out, or a password expires. */
export function nextChange(
  user: Document | undefined,
  directory: Document,
  policy: PasswordPolicy,
  now: number,
): number | undefined {
  if (user === undefined) return undefined;
  const expires =
    directory.userPasswordExpirationAction === 'maintain' ? undefined : millis(user.password_expiration_date);
  const lockedAt = directory.userLockoutAction === 'maintain' ? undefined : millis(user.account_locked_date);
  const unlocks =
    lockedAt !== undefined && policy.lockoutSeconds !== undefined && isLocked(lockedAt, now, policy)
      ? lockedAt + policy.lockoutSeconds * 1000
      : undefined;
  const times = [expires, unlocks].filter((time) => time !== undefined && time > now) as number[];
  return times.length === 0 ? undefined : Math.min(...times);
}
