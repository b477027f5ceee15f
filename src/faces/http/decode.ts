import type { FastifyRequest } from 'fastify';
import { invalid } from '../../kit/errors.ts';
import { writes, type Operation } from '../../kit/op.ts';
import type { CallInput, Caller, Identity } from '../../directory/types.ts';
import { decodeBody } from './body.ts';
import { originOf } from './link.ts';
import { decodeBytes, decodeForm, decodeMultipart } from './other-bodies.ts';

type Headers = FastifyRequest['raw']['headers'];
const NO_HEADERS: CallInput['headers'] = Object.freeze({});

/** Makes the function that decodes the requests of one operation; what follows from the contract is worked out once. */
export function inputDecoder(operation: Operation): (request: FastifyRequest) => Promise<CallInput> {
  const names = Object.keys(operation.headers?.properties ?? {});
  const decode = operation.body === undefined ? undefined : decoders[operation.consumes ?? 'json'];
  return async (request) => ({
    params: request.params as CallInput['params'],
    query: request.query as CallInput['query'],
    headers: names.length === 0 ? NO_HEADERS : pick(request.raw.headers, names),
    body: await decode?.(request),
  });
}

/** How a body becomes a value, by what the operation consumes. */
const decoders: Readonly<Record<'json' | NonNullable<Operation['consumes']>, (request: FastifyRequest) => unknown>> = {
  json: ({ raw, body }) => decodeBody(body, raw.headers['content-type'], raw.headers['content-encoding']),
  form: decodeForm,
  multipart: decodeMultipart,
  bytes: decodeBytes,
};

/** Makes the function that says who calls, and with which wishes. Those for writes are not read on reads. */
export function callerDecoder(operation: Operation): (request: FastifyRequest, identity: Identity) => Caller {
  const writing = writes(operation);
  return (request, identity) => {
    const { headers } = request.raw;
    const caller: Caller = {
      identity,
      organization: text(headers, 'x-org-id'),
      door: 'http',
      requestId: request.id,
      remoteAddress: request.ip,
      origin: originOf(request),
    };
    return writing ? { ...caller, ...wishes(headers) } : caller;
  };
}

function wishes(headers: Headers): Pick<Caller, 'plan' | 'idempotencyKey' | 'ifMatch'> {
  const idempotencyKey = text(headers, 'idempotency-key');
  const ifMatch = text(headers, 'if-match');
  return {
    ...(wantsPlan(text(headers, 'muster-plan')) ? { plan: true } : {}),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
}

/** A plan that is misspelt must not become a write. */
function wantsPlan(value: string | undefined): boolean {
  switch (value?.toLowerCase()) {
    case undefined:
    case 'false':
      return false;
    case 'true':
      return true;
    default:
      throw invalid('Muster-Plan: has to be true or false', [
        { field: 'Muster-Plan', description: 'has to be true or false' },
      ]);
  }
}

/** A header's value; empty counts as absent (handbook 1.3). */
function text(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function pick(headers: Headers, names: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = headers[name];
    if (typeof value === 'string') picked[name] = value;
  }
  return picked;
}
