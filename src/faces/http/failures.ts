import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FamilyName } from '../../kit/dialects.ts';
import type { Operation } from '../../kit/op.ts';
import { JSON_TYPE } from './encode.ts';
import { catalogued, ERRORS, errorBody, familyOfPath, reasonOf } from './errors.ts';
import { describeError, type Log } from './log.ts';
import { RouteIndex } from './route-index.ts';

/** Makes the function that answers whatever was thrown, as an error of the catalogue. */
export function errorSender(bodyLimit: number, log: Log) {
  return (thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const error = catalogued(thrown, bodyLimit);
    const { status, word } = ERRORS[error.code];
    const operation = request.operation?.id;
    if (status >= 500) {
      log.error('request failed', { requestId: request.id, operation, error: describeError(error) });
    } else if (log.writes('debug')) {
      // Which fields, but not what was said of them: messages may quote the request.
      const fields = error.violations.map(({ field }) => field).join(' ');
      log.debug('request refused', { requestId: request.id, operation, code: error.code, fields });
    }
    const detail = error.code === 'internal' ? `internal error; the request id is ${request.id}` : error.message;
    if (error.retryAfter !== undefined) reply.header('retry-after', error.retryAfter);
    // A program that asks for a token has none: it shows its secret by Basic authentication (RFC 6749 5.2).
    const scheme = error.oauth === 'invalid_client' ? 'Basic' : 'Bearer';
    if (status === 401) reply.header('www-authenticate', `${scheme} realm="muster"`);
    const body = errorBody(familyOf(request), status, word, detail, error.violations, error.info);
    const said = error.oauth === undefined ? {} : { error: error.oauth, error_description: detail };
    return sendError(reply, status, { ...body, ...said });
  };
}

/** Makes the function that answers what no route took: 405 with `Allow` for a known path, else 404 with a hint. */
export function notFoundHandler(known: readonly Pick<Operation, 'path' | 'method'>[]) {
  let index: RouteIndex | undefined;
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    index ??= new RouteIndex(known);
    const path = pathOf(request);
    const allowed = index.methodsOf(path);
    if (allowed.length > 0) {
      reply.header('allow', allowed.join(', '));
      const detail = `${request.method} is not a method of this path; it has ${allowed.join(', ')}`;
      return sendError(reply, 405, errorBody(familyOf(request), 405, 'UNIMPLEMENTED', detail));
    }
    const meant = index.nearest(path);
    const detail = `route not found${meant === undefined ? '' : `; perhaps ${meant} is meant`}`;
    return sendError(reply, 404, errorBody(familyOf(request), 404, ERRORS.not_found.word, detail));
  };
}

const sendError = (reply: FastifyReply, status: number, body: object): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').header('content-type', JSON_TYPE).send(JSON.stringify(body));

const pathOf = (request: FastifyRequest): string => (request.raw.url ?? '/').split('?', 1)[0] ?? '/';
const familyOf = (request: FastifyRequest): FamilyName =>
  request.operation?.family.name ?? familyOfPath(pathOf(request));

/** What is not HTTP, or too long, or too slow: answered on the bare socket, as there is no request yet. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, word, detail] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ([431, ERRORS.too_large.word, 'the request line and headers are too long'] as const)
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ([408, 'DEADLINE_EXCEEDED', 'the request took too long to arrive'] as const)
        : ([400, ERRORS.invalid.word, 'the request is not valid HTTP'] as const);
  const body = JSON.stringify(errorBody('muster', status, word, detail));
  const head = `HTTP/1.1 ${status} ${reasonOf(status)}\r\ncontent-type: ${JSON_TYPE}\r\nconnection: close`;
  socket.end(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
