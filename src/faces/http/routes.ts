import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import { MusterError, unauthenticated } from '../../kit/errors.ts';
import { pathParameters, type Operation } from '../../kit/op.ts';
import type { Directory } from '../../directory/port.ts';
import type { Identity } from '../../directory/types.ts';
import { credentialsOf } from './auth.ts';
import { callerDecoder, inputDecoder } from './decode.ts';
import { resultEncoder } from './encode.ts';
import { RateLimiter } from './rate-limit.ts';
import type { HttpSettings } from './settings.ts';

/** What the face needs of the directory. */
export type DirectoryPort = Pick<Directory, 'identify' | 'call' | 'ready'>;

/** Registers every operation from its contract. The schemas stay where they are: checking is the pipeline's. */
export function registerOperations(
  app: FastifyInstance,
  directory: DirectoryPort,
  operations: readonly Operation[],
  settings: HttpSettings,
): void {
  const limits: Limits = {
    callers: new RateLimiter(settings.rateLimit),
    strangers: new RateLimiter(settings.rateLimit),
    refused: new RateLimiter(settings.refusalLimit),
  };
  const gate = gateFor(LARGE_AT_ONCE);
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

/** Lets so many requests in at a time, before anything of their bodies is read; refuses the others. */
function gateFor(places: number): onRequestHookHandler {
  let taken = 0;
  return (_request, reply, done) => {
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

interface Limits {
  readonly callers: RateLimiter;
  readonly strangers: RateLimiter;
  readonly refused: RateLimiter;
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
  const redirects = settings.missingKeyRedirect && !isPublic && operation.path.startsWith('/api');
  const names = pathParameters(operation.path);
  const inputOf = inputDecoder(operation);
  const callerOf = callerDecoder(operation);
  const send = resultEncoder(operation);

  /** Counts refused credentials by the address that they came from. */
  async function counted<T>(address: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof MusterError && error.code === 'unauthenticated') limits.refused.take(address);
      throw error;
    }
  }

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    // The router lets an empty segment stand for a parameter.
    if (names.some((name) => (request.params as Record<string, string>)[name] === '')) return notFound(reply);
    request.operation = operation;
    const credentials = credentialsOf(request.raw, request.body, isPublic);
    if (redirects && credentials.type === 'none') return reply.redirect('/login', 302);
    // What is public checks credentials of its own: a stranger who was refused too often is not heard.
    if (isPublic) limits.refused.ask(request.ip);
    const identity = await counted(request.ip, () => directory.identify(credentials));
    request.identity = identity;
    if (identity.type === 'anonymous') {
      limits.strangers.take(request.ip);
      // The pipeline says so too; here it is said before a stranger's body is read.
      if (!isPublic) throw unauthenticated('an API key is required');
    } else {
      limits.callers.take(identity.keyId ?? identity.id);
    }
    const input = await inputOf(request);
    const call = () => directory.call(operation, input, callerOf(request, identity));
    return send(request, reply, await (isPublic ? counted(request.ip, call) : call()));
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
