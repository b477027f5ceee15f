/** When keys end, and when that is announced. Pure; times in milliseconds since the epoch. */

export const DAY = 86_400_000;

/** A key of which as many days or fewer are left is expiring. */
export const SOON_DAYS = 14;

/** How many days ahead the end of a key is announced; 0 is the end itself. */
export const ANNOUNCED_DAYS = [30, 14, 7, 3, 1, 0] as const;

/** What answers say of a key that ends then; null: it does not end. */
export function keyStatus(expiresAt: unknown, now: number): 'ACTIVE' | 'EXPIRING' | 'EXPIRED' {
  if (typeof expiresAt !== 'string') return 'ACTIVE';
  const left = Date.parse(expiresAt) - now;
  if (left <= 0) return 'EXPIRED';
  return left <= SOON_DAYS * DAY ? 'EXPIRING' : 'ACTIVE';
}

/** Days that are left, a begun one whole. */
export const daysLeft = (end: number, now: number): number => Math.max(0, Math.ceil((end - now) / DAY));

/**
 * When the end is next announced after a time. A key is not announced on the day that it is made: one that lives 30 days
 * is announced from 14 days ahead.
 */
export function nextAnnouncement(end: number, after: number): number | undefined {
  const days = ANNOUNCED_DAYS.find((each) => end - each * DAY > after);
  return days === undefined ? undefined : end - days * DAY;
}

/** Which announcement the time has come for, the latest where several were missed; undefined before the first. */
export const dueAnnouncement = (end: number, now: number): number | undefined =>
  ANNOUNCED_DAYS.findLast((days) => end - days * DAY <= now);
