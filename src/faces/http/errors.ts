import { STATUS_CODES } from 'node:http';
import { MusterError, type ErrorCode, type Violation } from '../../kit/errors.ts';
import type { FamilyName } from '../../kit/dialects.ts';
import type { ErrorBody } from '../../kit/schemas.ts';

/** How each error of the catalogue goes out: the HTTP status, and the word in the manner of gRPC (handbook 2.3). */
export const ERRORS: Readonly<Record<ErrorCode, { readonly status: number; readonly word: string }>> = {
  invalid: { status: 400, word: 'INVALID_ARGUMENT' },
  unauthenticated: { status: 401, word: 'UNAUTHENTICATED' },
  forbidden: { status: 403, word: 'PERMISSION_DENIED' },
  not_found: { status: 404, word: 'NOT_FOUND' },
  conflict: { status: 409, word: 'ALREADY_EXISTS' },
  precondition_failed: { status: 412, word: 'FAILED_PRECONDITION' },
  too_large: { status: 413, word: 'OUT_OF_RANGE' },
  unsupported: { status: 415, word: 'INVALID_ARGUMENT' },
  unprocessable: { status: 422, word: 'FAILED_PRECONDITION' },
  rate_limited: { status: 429, word: 'RESOURCE_EXHAUSTED' },
  internal: { status: 500, word: 'INTERNAL' },
  unavailable: { status: 503, word: 'UNAVAILABLE' },
};

/** The phrase of a status, e.g. "Not Found". */
export const reasonOf = (status: number): string => STATUS_CODES[status] ?? 'Error';

/**
 * The body of an error, readable by the clients of both families (handbook 2.3). v1 says `"<Reason>: <detail>"`, and for
 * a 401 repeats the reason alone in `error`; elsewhere `error` is the message again.
 */
export function errorBody(
  family: FamilyName,
  status: number,
  word: string,
  detail: string,
  violations: readonly Violation[] = [],
  info?: Readonly<Record<string, unknown>>,
): ErrorBody {
  const reason = reasonOf(status);
  const message = family !== 'v1' || summarises(status, detail, violations) ? detail : `${reason}: ${detail}`;
  return {
    code: status,
    status: word,
    message,
    error: family === 'v1' && status === 401 ? reason : message,
    ...detailsOf(violations, info),
    ...(family === 'hub' ? { statusCode: status, timestamp: new Date().toISOString() } : {}),
  };
}

function detailsOf(violations: readonly Violation[], info: Readonly<Record<string, unknown>> | undefined) {
  const details = [...(violations.length === 0 ? [] : [badRequest(violations)]), ...(info === undefined ? [] : [info])];
  return details.length === 0 ? {} : { details };
}

/** google.rpc.BadRequest as the API spells it. */
const badRequest = (violations: readonly Violation[]) => ({
  fieldViolationsList: violations.map(({ field, description }) => ({ field, description })),
  '@type': 'type.googleapis.com/google.rpc.BadRequest',
});

/** A 400 that sums its violations up instead of repeating the first: v1 sends that as it is ("Password validation fail"). */
function summarises(status: number, detail: string, violations: readonly Violation[]): boolean {
  const [first] = violations;
  return status === 400 && first !== undefined && first.description !== detail && !detail.startsWith(first.field);
}

/** The family in which a path that belongs to no operation is answered. */
export function familyOfPath(path: string): FamilyName {
  if (/^\/api\/v2(\/|$)/i.test(path)) return 'v2';
  if (/^\/hub(\/|$)/i.test(path)) return 'hub';
  return /^\/(api|insights)(\/|$)/i.test(path) ? 'v1' : 'muster';
}

/** What was thrown, as an error of the catalogue. What nobody foresaw is `internal`, with the thrown thing as its cause. */
export function catalogued(error: unknown, bodyLimit: number): MusterError {
  if (error instanceof MusterError) return error;
  const { code, statusCode, message } = error as { code?: unknown; statusCode?: unknown; message?: unknown };
  const byFramework = typeof code === 'string' && code.startsWith('FST_') && typeof statusCode === 'number';
  if (byFramework && statusCode < 500) {
    if (statusCode === 413) return new MusterError('too_large', `the body is longer than ${bodyLimit} bytes`);
    if (statusCode === 415) return new MusterError('unsupported', 'the media type is not supported');
    return new MusterError('invalid', typeof message === 'string' ? message : 'the request cannot be understood');
  }
  // The framework's mark on a body that ended with its connection.
  if (code === 'ECONNRESET' && statusCode === 400) return new MusterError('invalid', 'the request was cut off');
  return new MusterError('internal', 'internal error', { cause: error });
}
