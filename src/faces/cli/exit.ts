import { ApiError } from '../../client/errors.ts';
import { MusterError, type ErrorCode } from '../../kit/errors.ts';

/** What the program ends with, by what went wrong; printed by `muster --help`. */
export const EXIT = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  notFound: 3,
  credentials: 4,
  forbidden: 5,
  conflict: 6,
  invalid: 7,
  unavailable: 8,
  partly: 9,
  changes: 10,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_MEANINGS: readonly (readonly [Exit, string])[] = [
  [EXIT.ok, 'done'],
  [EXIT.unexpected, 'an unexpected error, here or on the server'],
  [EXIT.usage, 'the command line cannot be meant'],
  [EXIT.notFound, 'no such object'],
  [EXIT.credentials, 'credentials are missing or refused'],
  [EXIT.forbidden, 'not allowed'],
  [EXIT.conflict, 'a conflict, or a precondition that does not hold'],
  [EXIT.invalid, 'the server refuses what was given'],
  [EXIT.unavailable, 'rate limited, unavailable, or not reached'],
  [EXIT.partly, 'a part failed: of a batch, or of --all-orgs'],
  [EXIT.changes, '--plan found something that would change'],
];

/** A reason to stop that the reader can act on: one line, no stack. */
export class Refusal extends Error {
  readonly exit: Exit;
  constructor(exit: Exit, message: string) {
    super(message);
    this.name = 'Refusal';
    this.exit = exit;
  }
}
export const usage = (message: string): Refusal => new Refusal(EXIT.usage, message);

const BY_CODE: Readonly<Record<ErrorCode, Exit>> = {
  invalid: EXIT.invalid,
  unauthenticated: EXIT.credentials,
  forbidden: EXIT.forbidden,
  not_found: EXIT.notFound,
  conflict: EXIT.conflict,
  precondition_failed: EXIT.conflict,
  too_large: EXIT.invalid,
  unsupported: EXIT.invalid,
  unprocessable: EXIT.invalid,
  rate_limited: EXIT.unavailable,
  internal: EXIT.unexpected,
  unavailable: EXIT.unavailable,
};

const BY_STATUS: Readonly<Record<number, Exit>> = {
  // A server that sends a caller without a key to its sign-in page.
  302: EXIT.credentials,
  401: EXIT.credentials,
  403: EXIT.forbidden,
  404: EXIT.notFound,
  408: EXIT.unavailable,
  409: EXIT.conflict,
  412: EXIT.conflict,
  429: EXIT.unavailable,
  502: EXIT.unavailable,
  503: EXIT.unavailable,
  504: EXIT.unavailable,
};

export function exitOf(error: unknown): Exit {
  if (error instanceof Refusal) return error.exit;
  if (error instanceof MusterError) return BY_CODE[error.code];
  if (error instanceof ApiError)
    return BY_STATUS[error.status] ?? (error.status < 500 ? EXIT.invalid : EXIT.unexpected);
  return isNetwork(error) ? EXIT.unavailable : EXIT.unexpected;
}

/** What fetch fails with when no answer comes. */
export function isNetwork(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === 'TimeoutError' ||
    (error instanceof TypeError && error.message === 'fetch failed') ||
    error.message === 'terminated'
  );
}

/** The code that the system gives for a connection that failed, e.g. ECONNREFUSED. */
export const networkCode = (error: unknown): string | undefined =>
  (error as { readonly cause?: { readonly code?: string } }).cause?.code;

/** One line: what went wrong, with the field, and what to do. */
export function lineOf(error: unknown): string {
  if (error instanceof ApiError) {
    const further = error.violations
      .filter(({ field, description }) => !error.message.includes(field) || !error.message.includes(description))
      .map(({ field, description }) => `${field}: ${description}`);
    const hint = error.status === 302 || error.status === 401 ? '; `muster login` takes another key' : '';
    return oneLine(`${[error.message, ...further].join('; ')} (HTTP ${error.status})${hint}`);
  }
  if (error instanceof Error) {
    if (error.name === 'TimeoutError') return 'the server took too long to answer; --timeout allows more seconds';
    if (isNetwork(error)) {
      const { cause } = error as { readonly cause?: { readonly code?: string; readonly message?: string } };
      return oneLine(
        `the server cannot be reached (${cause?.code ?? cause?.message ?? error.message}); is the URL right, and does it run?`,
      );
    }
    return oneLine(error.message);
  }
  return oneLine(String(error));
}

/** Text without what a terminal would obey. */
export const oneLine = (text: string): string => visible(text).replaceAll(/\s+/g, ' ').trim();

/** Control characters as what they are called: names of things come from people and devices. */
export const visible = (text: string): string =>
  text.replaceAll(
    /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
