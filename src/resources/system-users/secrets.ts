import type { Document } from '../../directory/types.ts';

/** What is kept of a user apart from the document: in no answer and in no log. */
export interface UserSecret {
  /** Argon2id in the PHC string format. */
  readonly passwordHash?: string;
  /** Former hashes, the latest first; as many as the policy forbids to use again. */
  readonly passwordHistory?: readonly string[];
  /** When an administrator expired the password: RFC 3339. */
  readonly forcedExpiry?: string;
  /** When the last failed sign-in was: milliseconds since the epoch. */
  readonly lastFailure?: number;
  readonly totp?: KeptTotp;
  /** Enrolment that has begun. */
  readonly pendingTotp?: { readonly secret: string; /** Milliseconds since the epoch. */ readonly until: number };
  /** The user has an active push endpoint. */
  readonly push?: true;
}

/** An enrolled generator of one-time passwords. */
export interface KeptTotp {
  readonly secret: string;
  readonly enrollmentDate: string;
  /** The latest time step that was accepted: a code counts once. */
  readonly lastStep: number;
  /** Wrong codes in a row, and when the last of them was (ms since the epoch). */
  readonly failures?: number;
  readonly lastFailure?: number;
}

export const secretOf = (secret: Document): UserSecret => secret as UserSecret;

/** A kept text, or none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const iso = (at: number): string => new Date(at).toISOString();

/** Milliseconds since the epoch of a kept date; undefined where there is none. */
export const millis = (date: unknown): number | undefined =>
  typeof date === 'string' && date !== '' ? Date.parse(date) : undefined;
