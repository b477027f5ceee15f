import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from './log.ts';

const ID = /^[0-9a-fA-F]{24}$/;

/** One line for an answered request. What it says is known not to be secret: ids, and names and paths of routes. */
export function logRequest(log: Log, request: FastifyRequest, reply: FastifyReply): void {
  const { identity, operation } = request;
  const selected = request.raw.headers['x-org-id'];
  log.info('request', {
    requestId: request.id,
    method: request.method,
    route: operation?.id ?? request.routeOptions.url,
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 1000) / 1000,
    actor: identity === null || identity.type === 'anonymous' ? undefined : `${identity.type}:${identity.id}`,
    organization: typeof selected === 'string' && ID.test(selected) ? selected : identity?.defaultOrganization,
  });
}
