import type { Document } from '../../directory/types.ts';
import { isLocked } from '../system-users/lockout.ts';
import { passwordPolicy, type PasswordPolicy } from '../system-users/password-policy.ts';
import { millis } from '../system-users/secrets.ts';
import type { AccountState } from './entity.ts';

/** What there is about a user that matters for accounts elsewhere. */
export type Standing = 'staged' | 'suspended' | 'locked' | 'password_expired';

/** @param settings - of the organization; @param now - milliseconds since the epoch */
export function standingOf(user: Document, settings: Document, now: number): readonly Standing[] {
  const expires = millis(user.password_expiration_date);
  const found: Standing[] = [];
  if (user.state === 'STAGED') found.push('staged');
  if (user.state === 'SUSPENDED') found.push('suspended');
  if (isLocked(millis(user.account_locked_date), now, passwordPolicy(settings))) found.push('locked');
  if (expires !== undefined && expires <= now) found.push('password_expired');
  return found;
}

/**
 * What becomes of the account of a user who is bound. Pure.
 * @param followsState - a suspension here is one there: always at Microsoft, by the rule user_status at Google
 */
export function accountState(standing: readonly Standing[], instance: Document, followsState: boolean): AccountState {
  if (standing.includes('password_expired') && instance.userPasswordExpirationAction === 'remove_access')
    return 'unbound';
  const suspends = (each: Standing): boolean => {
    switch (each) {
      case 'staged':
        // Whom nobody has let in yet is kept out everywhere.
        return true;
      case 'suspended':
        return followsState;
      case 'locked':
        return instance.userLockoutAction === 'suspend';
      case 'password_expired':
        return instance.userPasswordExpirationAction !== 'maintain';
      default:
        return each satisfies never;
    }
  };
  return standing.some(suspends) ? 'suspended' : 'active';
}

/** When that may be another without any change (ms since the epoch): a lock runs out, or a password expires. Pure. */
export function nextChange(
  user: Document | undefined,
  instance: Document,
  policy: PasswordPolicy,
  now: number,
): number | undefined {
  if (user === undefined) return undefined;
  const expires =
    instance.userPasswordExpirationAction === 'maintain' ? undefined : millis(user.password_expiration_date);
  const lockedAt = instance.userLockoutAction === 'maintain' ? undefined : millis(user.account_locked_date);
  const unlocks =
    lockedAt !== undefined && policy.lockoutSeconds !== undefined && isLocked(lockedAt, now, policy)
      ? lockedAt + policy.lockoutSeconds * 1000
      : undefined;
  const times = [expires, unlocks].filter((time) => time !== undefined && time > now) as number[];
  return times.length === 0 ? undefined : Math.min(...times);
}
