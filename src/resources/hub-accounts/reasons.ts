import type { Document } from '../../directory/types.ts';

/** Why an account is not to be used. Its status follows from these; without any it is active. */
export interface StatusReason {
  readonly code: string;
  readonly description: string;
  /** RFC 3339. */
  readonly timestamp: string;
}
export type AccountStatus = 'active' | 'inactive' | 'suspended' | 'expired' | 'error';

/** What the codes that are not failures of a directory stand for, the weightiest first. */
const STATUSES: readonly (readonly [code: string, status: AccountStatus])[] = [
  ['suspended', 'suspended'],
  ['profile_disabled', 'inactive'],
  ['key_expired', 'expired'],
];
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  suspended: 'The account is suspended; POST /hub/accounts/{id}/resume resumes it.',
  profile_disabled: 'Its connector profile is disabled.',
  key_expired: 'What it signs in with has expired; give it new credentials.',
};

export const reasonsOf = (doc: Document): readonly StatusReason[] =>
  (doc.status_reasons ?? []) as readonly StatusReason[];

export function statusOf(reasons: readonly StatusReason[]): AccountStatus {
  const found = STATUSES.find(([code]) => reasons.some((reason) => reason.code === code));
  return found?.[1] ?? (reasons.length > 0 ? 'error' : 'active');
}

/** A reason that is there from now on, unless it is already. `description` is for failures of a directory. */
export function withReason(
  reasons: readonly StatusReason[],
  code: string,
  now: number,
  description = DESCRIPTIONS[code] ?? code,
): readonly StatusReason[] {
  if (reasons.some((reason) => reason.code === code && reason.description === description)) return reasons;
  const timestamp = new Date(now).toISOString();
  return [...reasons.filter((reason) => reason.code !== code), { code, description, timestamp }];
}

export const withoutReason = (reasons: readonly StatusReason[], code: string): readonly StatusReason[] =>
  reasons.filter((reason) => reason.code !== code);

/** What stays when the credentials have just been found to be good. */
export const whenProven = (reasons: readonly StatusReason[]): readonly StatusReason[] =>
  reasons.filter(({ code }) => code === 'suspended' || code === 'profile_disabled');

/** What stays, and what comes, when the directory has just refused or could not be reached. */
export const whenFailing = (
  reasons: readonly StatusReason[],
  failure: { readonly reason: string; readonly message: string },
  now: number,
): readonly StatusReason[] => {
  const others = reasons.filter(({ code }) => STATUSES.some(([known]) => known === code) || code === failure.reason);
  return withReason(others, failure.reason, now, failure.message);
};
