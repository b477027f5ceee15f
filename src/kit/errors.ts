/**
 * The catalogue of what can go wrong. A code is literal, so each face answers every one of them
 * (`Record<ErrorCode, …>`) or does not compile. `message` is for the caller; `cause` is for the log alone.
 */
export const ERROR_CODES = [
  'invalid', // the request cannot be understood or breaks a documented limit
  'unauthenticated', // no credentials, or wrong or expired ones
  'forbidden', // known caller, not allowed
  'not_found', // no such object, or one of another organization
  'conflict', // it exists already, or its state does not allow this
  'precondition_failed', // If-Match, or a state that has to be reached first
  'too_large', // body or headers over their limits
  'unsupported', // a media type or a form that is not spoken here
  'unprocessable', // understood, but another system refused it
  'rate_limited', // try again later
  'internal', // our fault
  'unavailable', // not ready, shutting down
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One broken rule, in the shape of google.rpc.BadRequest's field violations. */
export interface Violation {
  readonly field: string;
  readonly description: string;
}

export interface ErrorOptions {
  readonly violations?: readonly Violation[];
  /** Seconds after which another try makes sense. */
  readonly retryAfter?: number;
  /** What an answer to a request for a token says in `error` (RFC 6749 5.2). */
  readonly oauth?: OAuthError;
  /** More for programs, under `details`. */
  readonly info?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

export type OAuthError = 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope';

export class MusterError extends Error {
  readonly code: ErrorCode;
  readonly violations: readonly Violation[];
  readonly retryAfter: number | undefined;
  readonly oauth: OAuthError | undefined;
  readonly info: Readonly<Record<string, unknown>> | undefined;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'MusterError';
    this.code = code;
    this.violations = options.violations ?? [];
    this.retryAfter = options.retryAfter;
    this.oauth = options.oauth;
    this.info = options.info;
  }
}

export const invalid = (message: string, violations: readonly Violation[] = []) =>
  new MusterError('invalid', message, { violations });
export const invalidField = (field: string, description: string) =>
  new MusterError('invalid', `${field}: ${description}`, { violations: [{ field, description }] });
export const notFound = (what: string) => new MusterError('not_found', `${what} not found`);
export const conflict = (message: string) => new MusterError('conflict', message);
export const forbidden = (message: string) => new MusterError('forbidden', message);
export const unauthenticated = (message: string) => new MusterError('unauthenticated', message);
