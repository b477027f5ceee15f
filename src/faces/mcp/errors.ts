import { ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server';
import { MusterError, type ErrorCode } from '../../kit/errors.ts';

interface Said {
  /** Of the protocol's own errors: what is wrong with a list, or with the name of a tool. */
  readonly protocol: ProtocolErrorCode;
  /** What a model should do about it. */
  readonly hint: string;
}

const { InvalidParams, InternalError } = ProtocolErrorCode;

/** How each error of the catalogue is told. */
export const ERRORS: Readonly<Record<ErrorCode, Said>> = {
  invalid: { protocol: InvalidParams, hint: 'Correct the arguments that the message names, and call again.' },
  unauthenticated: { protocol: InvalidParams, hint: 'The credentials are refused; a person has to renew them.' },
  forbidden: {
    protocol: InvalidParams,
    hint: 'This is not allowed here. Do not try again; tell the person who asked.',
  },
  not_found: { protocol: InvalidParams, hint: 'Look the id up first: list or search, then call again.' },
  conflict: { protocol: InvalidParams, hint: 'Read the present state first; it may be done already.' },
  precondition_failed: { protocol: InvalidParams, hint: 'See to what the message asks for, then call again.' },
  too_large: { protocol: InvalidParams, hint: 'Ask for less: a filter, fewer fields, a smaller limit.' },
  unsupported: { protocol: InvalidParams, hint: 'Use another way: this form is not spoken here.' },
  unprocessable: { protocol: InvalidParams, hint: 'The directory refused it; the message says why.' },
  rate_limited: { protocol: InvalidParams, hint: 'Wait as long as the message says, then call again.' },
  internal: { protocol: InternalError, hint: 'A fault of the server. Give its request id to who runs it.' },
  unavailable: { protocol: InternalError, hint: 'Call again later. A write may have been carried out: look first.' },
};

/** What was thrown, as an error of the catalogue; of what nobody foresaw nothing is told but the request's id. */
export const catalogued = (error: unknown, requestId: string): MusterError =>
  error instanceof MusterError && error.code !== 'internal'
    ? error
    : new MusterError('internal', `internal error; the request id is ${requestId}`, { cause: error });

export function protocolError(error: MusterError, requestId: string): ProtocolError {
  const { code, message, violations } = error;
  return new ProtocolError(ERRORS[code].protocol, message, { reason: code, violations, request_id: requestId });
}
