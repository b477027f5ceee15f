import type { Document } from '../../directory/types.ts';
import { isLocked } from '../system-users/lockout.ts';
import { passwordPolicy } from '../system-users/password-policy.ts';
import { millis } from '../system-users/secrets.ts';

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
 * Whether the account is to be suspended. A staged user has none.
 * @param followsState - a suspension here is one there: always at Microsoft, by the rule user_status at Google
 */
export function isSuspendedThere(standing: readonly Standing[], instance: Document, followsState: boolean): boolean {
  return standing.some((each) => {
    switch (each) {
      case 'staged':
      case 'suspended':
        return followsState;
      case 'locked':
        return instance.userLockoutAction === 'suspend';
      case 'password_expired':
        return instance.userPasswordExpirationAction !== 'maintain';
      default:
        return each satisfies never;
    }
  });
}
