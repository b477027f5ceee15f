import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import { MusterError } from '../../kit/errors.ts';
import { pathParameters, type Operation } from '../../kit/op.ts';
import type { Directory } from '../../directory/port.ts';
import type { Identity } from '../../directory/types.ts';
import { admission, counted, type Limits } from './admission.ts';
import { credentialsOf } from './auth.ts';
import { callerDecoder, inputDecoder } from './decode.ts';
import { resultEncoder } from './encode.ts';
import type { HttpSettings } from './settings.ts';

/** What the face needs of the directory. */
export type DirectoryPort = Pick<Directory, 'identify' | 'call' | 'ready'>;

/** Registers every operation from its contract. The schemas stay where they are: checking is the pipeline's. */
export function registerOperations(
  app: FastifyInstance,
  directory: DirectoryPort,
  operations: readonly Operation[],
  settings: HttpSettings,
  limits: Limits,
): void {
  const gate = gateFor(LARGE_AT_ONCE, settings.bodyLimit);
  for (const operation of operations) {
    app.route({
      method: operation.method === 'GET' ? ['GET', 'HEAD'] : operation.method,
      url: routePath(operation),
      handler: handler(directory, operation, settings, limits),
      ...(operation.maxBody === undefined ? {} : { bodyLimit: operation.maxBody }),
      ...((operation.maxBody ?? 0) > settings.bodyLimit ? { onRequest: gate } : {}),
    });
  }
}

/** Bodies beyond the usual limit that are in memory at once, whoever sends them. */
const LARGE_AT_ONCE = 4;

/**
 * Lets so many requests in at a time, before anything of their bodies is read; refuses the others. One that says that it
 * is no longer than usual takes no place.
 */
function gateFor(places: number, usual: number): onRequestHookHandler {
  let taken = 0;
  return (request, reply, done) => {
    if (Number(request.headers['content-length'] ?? NaN) <= usual) return done();
    if (taken >= places) {
      return done(new MusterError('rate_limited', 'too many large bodies at once; try again', { retryAfter: 5 }));
    }
    taken += 1;
    reply.raw.once('close', () => {
      taken -= 1;
    });
    return done();
  };
}

/** The path in the router's spelling: `{id}` is `:id`, and a colon of its own is doubled. */
export function routePath(operation: Operation): string {
  const odd = pathParameters(operation.path).find((name) => !/^\w+$/.test(name));
  if (odd !== undefined) throw new Error(`${operation.id}: the path parameter ${odd} is more than a word`);
  return operation.path.replaceAll(':', '::').replaceAll(/\{(\w+)\}/g, ':$1');
}

/** Decode, call, encode. Errors go to the face's error handler. */
function handler(directory: DirectoryPort, operation: Operation, settings: HttpSettings, limits: Limits) {
  const isPublic = operation.access === 'public';
  const spoken = { tolerant: isPublic, basic: operation.family.name === 'hub' };
  const admit = admission(directory, limits, isPublic);
  const redirects = settings.missingKeyRedirect && !isPublic && operation.path.startsWith('/api');
  const names = pathParameters(operation.path);
  const inputOf = inputDecoder(operation);
  const callerOf = callerDecoder(operation);
  const send = resultEncoder(operation);

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    // The router lets an empty segment stand for a parameter.
    if (names.some((name) => (request.params as Record<string, string>)[name] === '')) return notFound(reply);
    request.operation = operation;
    const credentials = credentialsOf(request.raw, request.body, spoken);
    if (redirects && credentials.type === 'none') return reply.redirect('/login', 302);
    const identity = await admit(request, credentials);
    const input = await inputOf(request);
    const call = () => directory.call(operation, input, callerOf(request, identity));
    return send(request, reply, await (isPublic ? counted(limits, request.ip, call) : call()));
  };
}

function notFound(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What the log says of a request; null until it is known. */
    operation: Operation | null;
    identity: Identity | null;
    /** The content type as it was sent; the framework gets to see forms' alone. */
    sentMediaType: string | undefined;
  }
}
