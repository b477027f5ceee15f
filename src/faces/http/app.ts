import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Operation } from '../../kit/op.ts';
import { limitsOf } from './admission.ts';
import { FORM } from './body.ts';
import { errorSender, notFoundHandler, refuseConnection } from './failures.ts';
import type { Log } from './log.ts';
import { registerMounts, type Mount } from './mounts.ts';
import { parseQuery } from './query.ts';
import { requestIds } from './request-id.ts';
import { logRequest } from './request-log.ts';
import { registerOperations, type DirectoryPort } from './routes.ts';
import { HTTP_DEFAULTS, type HttpSettings } from './settings.ts';
import { registerSystemRoutes } from './system-routes.ts';

export interface HttpFaceOptions {
  readonly directory: DirectoryPort;
  readonly operations: readonly Operation[];
  /** What differs from HTTP_DEFAULTS. */
  readonly settings?: Partial<HttpSettings>;
  readonly log: Log;
  /** Protocols of their own, each at one path. */
  readonly mounts?: readonly Mount[];
}

/** A request has to be complete after this many milliseconds. */
const REQUEST_TIMEOUT = 60_000;

/** On every answer. Pages of ours set a wider content security policy themselves. */
const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
} as const;

/**
 * The HTTP face: every operation as a route, and the server's own pages. It does not listen yet, and it closes with
 * close(), after the requests that are under way.
 */
export function createHttpFace(options: HttpFaceOptions): FastifyInstance {
  const { directory, operations, log, mounts = [] } = options;
  const settings: HttpSettings = { ...HTTP_DEFAULTS, ...options.settings };
  const fail = errorSender(settings.bodyLimit, log);
  const app = fastify({
    logger: false,
    trustProxy: settings.trustProxy,
    bodyLimit: settings.bodyLimit,
    requestTimeout: REQUEST_TIMEOUT,
    exposeHeadRoutes: false,
    // Those that come while it closes are answered, and their connections ended.
    return503OnClosing: false,
    http: { maxHeaderSize: settings.headerLimit },
    genReqId: requestIds(),
    routerOptions: {
      caseSensitive: false,
      ignoreTrailingSlash: true,
      maxParamLength: 1024,
      querystringParser: parseQuery as (text: string) => Record<string, string | string[]>,
    },
    frameworkErrors: (error, request, reply) => {
      begin(request, reply);
      fail(error, request, reply);
    },
    clientErrorHandler: refuseConnection,
  });

  app.decorateRequest('operation', null);
  app.decorateRequest('identity', null);
  app.decorateRequest('sentMediaType', undefined);
  app.addHook('onRequest', (request, reply, done) => {
    begin(request, reply);
    ignoreMediaType(request);
    done();
  });
  if (log.writes('info')) {
    app.addHook('onResponse', (request, reply, done) => {
      logRequest(log, request, reply);
      done();
    });
  }
  // Bodies stay bytes until it is known who sent them.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, bytes, done) => done(null, bytes));
  app.setErrorHandler(fail);
  app.setNotFoundHandler(notFoundHandler([...operations, ...mounts.flatMap(pathsOf)]));

  const limits = limitsOf(settings);
  registerOperations(app, directory, operations, settings, limits);
  registerMounts(app, directory, mounts, limits);
  registerSystemRoutes(app, directory, operations);
  return app;
}

const pathsOf = ({ path, methods }: Mount) => methods.map((method) => ({ path, method }));

function begin(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('x-request-id', request.id).headers(SECURITY_HEADERS);
}

/** Bodies are JSON whatever the content type says, so only a form's survives: the framework refuses odd ones. */
function ignoreMediaType(request: FastifyRequest): void {
  const { headers } = request.raw;
  const type = headers['content-type'];
  request.sentMediaType = type;
  if (type !== undefined && !FORM.test(type)) delete headers['content-type'];
}
