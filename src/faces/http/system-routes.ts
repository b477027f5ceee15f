import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MusterError } from '../../kit/errors.ts';
import type { Operation } from '../../kit/op.ts';
import { registerDocs } from './docs-pages.ts';
import { JSON_TYPE } from './encode.ts';
import { matches } from './etag.ts';
import { registerHubPages } from './hub-pages.ts';
import { openapi } from './openapi/document.ts';
import type { DirectoryPort } from './routes.ts';

const METHODS = ['GET', 'HEAD'];

/** What the server says of itself, to anyone: whether it lives, whether it can work, and what it can do. */
export function registerSystemRoutes(
  app: FastifyInstance,
  directory: DirectoryPort,
  operations: readonly Operation[],
): void {
  app.route({
    method: METHODS,
    url: '/healthz',
    handler: (_request, reply) => sendJson(reply, { status: 'ok', software: 'muster' }),
  });
  app.route({
    method: METHODS,
    url: '/readyz',
    handler: async (_request, reply) => {
      try {
        await directory.ready();
      } catch (cause) {
        throw new MusterError('unavailable', 'the store does not answer', { retryAfter: 1, cause });
      }
      return sendJson(reply, { status: 'ready' });
    },
  });
  app.route({ method: METHODS, url: '/openapi.json', handler: document(operations) });
  registerDocs(app);
  registerHubPages(app);
}

const sendJson = (reply: FastifyReply, body: object): FastifyReply =>
  reply.header('cache-control', 'no-store').header('content-type', JSON_TYPE).send(JSON.stringify(body));

/** The OpenAPI document, made at the first request and kept. */
function document(operations: readonly Operation[]) {
  let made: { readonly bytes: Buffer; readonly etag: string } | undefined;
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (made === undefined) {
      const bytes = Buffer.from(JSON.stringify(openapi(operations)));
      made = { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
    }
    reply.header('etag', made.etag).header('cache-control', 'public, no-cache');
    if (matches(request.raw.headers['if-none-match'], made.etag)) return reply.code(304).send();
    return reply.header('content-type', JSON_TYPE).send(made.bytes);
  };
}
