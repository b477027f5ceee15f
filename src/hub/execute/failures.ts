import type { Failure, FailureReason } from '../../directory/hub-port.ts';
import type { ErrorCode } from '../../kit/errors.ts';
import { bodyOf, headerOf, type AskReply } from './ask.ts';
import { isRecord } from './request.ts';

/** A failure on its way out of whatever was under way. */
export class Failing extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.message, options);
    this.name = 'Failing';
    this.failure = failure;
  }
}

/** What an answer that is no success means for the caller. 401 is about the account's credentials, never about the caller's own. */
export function failureOf(reply: AskReply, uncertain: boolean): Failure {
  const { status } = reply;
  const said = saidBy(reply);
  const { code, reason, hint } = meaning(status, said);
  const after = retryAfterOf(reply);
  const failure: Failure = {
    code,
    reason,
    message: `the directory answered ${status}${said === '' ? '' : `: ${said}`}${hint === '' ? '' : ` (${hint})`}`,
    upstreamStatus: status,
    outcome: 'refused',
    ...(after === undefined ? {} : { retryAfter: Math.ceil(after / 1000) }),
  };
  return uncertain ? unsure(failure) : failure;
}

/** The same failure of a write that may have been carried out. */
export const unsure = (failure: Failure): Failure =>
  failure.outcome === 'unknown'
    ? failure
    : {
        ...failure,
        outcome: 'unknown',
        message: `${failure.message}; it may have been carried out: look before you try again`,
      };

function meaning(
  status: number,
  said: string,
): { readonly code: ErrorCode; readonly reason: FailureReason; readonly hint: string } {
  switch (status) {
    case 400:
      return { code: 'invalid', reason: 'refused', hint: '' };
    case 401:
      return /organi[sz]ation/i.test(said)
        ? {
            code: 'unprocessable',
            reason: 'organization',
            hint: 'name an organization, or give the account a default one',
          }
        : { code: 'unprocessable', reason: 'credentials', hint: "the account's credentials are refused: renew them" };
    case 403:
      return { code: 'forbidden', reason: 'permission', hint: "the account's role does not allow this" };
    case 404:
      return { code: 'not_found', reason: 'refused', hint: '' };
    case 409:
      return { code: 'conflict', reason: 'refused', hint: '' };
    case 412:
      return { code: 'precondition_failed', reason: 'refused', hint: '' };
    case 413:
      return { code: 'too_large', reason: 'refused', hint: '' };
    case 429:
      return { code: 'rate_limited', reason: 'rate_limited', hint: 'the account asks too often' };
    default:
      if (status >= 300 && status < 400) {
        return {
          code: 'unprocessable',
          // Of one path this says nothing about the account.
          reason: 'refused',
          hint: 'it sends elsewhere, which is not followed: the path, the base URL or the credentials are not right',
        };
      }
      return status >= 500
        ? { code: 'unavailable', reason: 'directory', hint: 'its fault, not yours' }
        : { code: 'unprocessable', reason: 'refused', hint: '' };
  }
}

/** The message in an error's body, as either family of the API has it, on one line and not for ever. */
function saidBy(reply: AskReply): string {
  const body = bodyOf(reply);
  const text = isRecord(body) ? (body.message ?? body.error) : undefined;
  if (typeof text !== 'string') return '';
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}

/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110 10.2.3). */
export function retryAfterOf(reply: AskReply, now = Date.now()): number | undefined {
  const value = headerOf(reply, 'retry-after');
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

export function outOfTime(message: string, uncertain: boolean, retryAfter?: number): Failure {
  const failure: Failure =
    retryAfter === undefined
      ? { code: 'unavailable', reason: 'budget', message, outcome: 'refused' }
      : { code: 'rate_limited', reason: 'rate_limited', message, outcome: 'refused', retryAfter };
  return uncertain ? unsure(failure) : failure;
}
