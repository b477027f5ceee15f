import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Operation } from '../../kit/op.ts';
import type { CallResult } from '../../directory/types.ts';
import { matches } from './etag.ts';
import { nextLink } from './link.ts';

export const JSON_TYPE = 'application/json; charset=utf-8';

/** True for the operations whose answers are bare arrays: these alone carry `x-total-count` (handbook 2.1, 2.2). */
export const answersArray = (operation: Operation): boolean =>
  operation.family.list === 'array' && (operation.response as { type?: unknown } | null)?.type === 'array';

/** Makes the function that sends the results of one operation. */
export function resultEncoder(
  operation: Operation,
): (request: FastifyRequest, reply: FastifyReply, result: CallResult) => FastifyReply {
  const array = answersArray(operation);
  const links = array && operation.family.links;
  const reading = operation.method === 'GET';
  return (request, reply, result) => {
    const { status, etag, answer, headers } = result;
    if (headers !== undefined) reply.headers(headers);
    if (result.planned === true) reply.header('muster-plan', 'true');
    if (result.replayed === true) reply.header('idempotent-replayed', 'true');
    if (array) countRows(request, reply, result, links);
    if (etag === undefined) {
      reply.header('cache-control', 'no-store');
    } else {
      reply.header('etag', etag).header('cache-control', 'private, no-cache');
      if (reading && result.live !== true && matches(request.raw.headers['if-none-match'], etag))
        return reply.code(304).send();
    }
    reply.code(status);
    switch (answer.type) {
      case 'bytes':
        return reply.header('content-type', JSON_TYPE).send(answer.text);
      case 'value':
        return reply.header('content-type', JSON_TYPE).send(JSON.stringify(answer.value));
      case 'file':
        return reply.header('content-type', answer.mediaType).send(answer.content);
      case 'none':
        return reply.send();
      default:
        return answer satisfies never;
    }
  };
}

function countRows(request: FastifyRequest, reply: FastifyReply, result: CallResult, links: boolean): void {
  const { total, unfilteredTotal, page } = result;
  if (total === undefined) return;
  reply.header('x-total-count', total);
  if (unfilteredTotal !== undefined) reply.header('x-unfiltered-total-count', unfilteredTotal);
  if (!links || page === undefined) return;
  const link = nextLink({ protocol: request.protocol, host: request.host, url: request.raw.url ?? '' }, page, total);
  if (link !== undefined) reply.header('link', link);
}
