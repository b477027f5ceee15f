import { invalid, invalidField } from '../../kit/errors.ts';
import type { EnrollmentStatus, UserState } from './entity.ts';

/** Exclusion from MFA and what a user has enrolled (handbook 4.1). Pure; `now` in milliseconds since the epoch. */

const DAY = 86_400_000;
const MAX_DAYS = 365;
/** How long enrolment stays open after a reset that names no time. */
export const RESET_WINDOW_DAYS = 7;

export interface Mfa {
  readonly configured: boolean;
  readonly exclusion: boolean;
  readonly exclusionUntil?: string;
  readonly exclusionDays?: number;
}

/** What a caller may say of it. */
export interface MfaInput {
  readonly exclusion?: unknown;
  readonly exclusionUntil?: unknown;
  readonly exclusionDays?: unknown;
}

/**
 * The exclusion after a write. Days are counted from activation where the user is staged, from now otherwise.
 * What a caller sends back as it read it (a past end included) is no change and no error.
 */
export function excluded(given: MfaInput, before: Mfa, state: UserState, now: number): Mfa {
  const { configured } = before;
  const until = typeof given.exclusionUntil === 'string' ? given.exclusionUntil : undefined;
  const days = typeof given.exclusionDays === 'number' ? given.exclusionDays : undefined;
  const exclusion =
    typeof given.exclusion === 'boolean'
      ? given.exclusion
      : until !== undefined || days !== undefined || before.exclusion;
  if (!exclusion) return { configured, exclusion: false };
  if (until !== undefined && days !== undefined) {
    throw invalid('mfa: give either exclusionUntil or exclusionDays', [
      { field: 'mfa.exclusionDays', description: 'excludes mfa.exclusionUntil' },
    ]);
  }
  if (days !== undefined) {
    return state === 'STAGED'
      ? { configured, exclusion, exclusionDays: days }
      : { configured, exclusion, exclusionUntil: iso(now + days * DAY) };
  }
  if (until === undefined) return { ...before, exclusion };
  const end = moment(until);
  if (before.exclusionUntil !== undefined && end === Date.parse(before.exclusionUntil)) return { ...before, exclusion };
  if (!(end > now && end <= now + MAX_DAYS * DAY)) {
    throw invalidField('mfa.exclusionUntil', `has to be a date-time in the future, at most ${MAX_DAYS} days away`);
  }
  return { configured, exclusion, exclusionUntil: iso(end) };
}

/** The exclusion once the user is no longer staged: its days become an end. */
export function settled(mfa: Mfa, state: UserState, now: number): Mfa {
  const { exclusionDays, ...rest } = mfa;
  if (exclusionDays === undefined || state === 'STAGED') return mfa;
  return { ...rest, exclusionUntil: iso(now + exclusionDays * DAY) };
}

/** A date as the official module prints it, month first: `11/29/2026 02:22:00`. Its zone is not said; UTC is taken. */
const PRINTED = /^\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d$/;

/** Milliseconds since the epoch of a date-time, also in the printed form; NaN where it is neither. */
function moment(text: string): number {
  if (PRINTED.test(text)) return Date.parse(`${text} UTC`);
  return /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : NaN;
}

const iso = (at: number): string => new Date(at).toISOString();

export interface Enrollment {
  readonly totp: boolean;
  readonly push: boolean;
  /** MFA is required of the user. */
  readonly required: boolean;
  readonly state: UserState;
  readonly activated: boolean;
  readonly exclusion: boolean;
}

/** Where a user stands who has not enrolled a factor, leaving the end of the exclusion aside. */
export function pendingStatus(of: Enrollment): EnrollmentStatus {
  if (of.state === 'SUSPENDED') return 'DISABLED';
  if (!of.required) return 'NOT_ENROLLED';
  if (of.state === 'STAGED') return 'PRE_ENROLLMENT';
  if (!of.activated) return 'PENDING_ACTIVATION';
  return of.exclusion ? 'IN_ENROLLMENT' : 'NOT_ENROLLED';
}

/** What answers say of enrolment. The time for enrolling has expired once the exclusion has ended. */
export function enrollmentAt(
  of: {
    readonly pending: EnrollmentStatus;
    readonly totp: boolean;
    readonly push: boolean;
    readonly until: number | undefined;
    /** Until when an enrolment that has begun can be finished. */
    readonly starting?: number | undefined;
  },
  now: number,
): Readonly<Record<string, EnrollmentStatus>> {
  const over = of.pending === 'IN_ENROLLMENT' && of.until !== undefined && of.until <= now;
  const begun = of.starting !== undefined && of.starting > now && of.pending !== 'DISABLED';
  const pending = over ? 'ENROLLMENT_EXPIRED' : begun ? 'IN_ENROLLMENT' : of.pending;
  return {
    overallStatus: of.totp || of.push ? 'ENROLLED' : pending,
    totpStatus: of.totp ? 'ENROLLED' : pending,
    webAuthnStatus: 'NOT_ENROLLED',
    pushStatus: of.push ? 'ENROLLED' : 'NOT_ENROLLED',
    jcGoStatus: 'NOT_ENROLLED',
  };
}
