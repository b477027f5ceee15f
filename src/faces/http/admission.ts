import type { FastifyRequest } from 'fastify';
import { MusterError, unauthenticated } from '../../kit/errors.ts';
import type { Credentials, Directory } from '../../directory/port.ts';
import type { Identity } from '../../directory/types.ts';
import { RateLimiter } from './rate-limit.ts';
import type { HttpSettings } from './settings.ts';

/** What is counted of callers, over all routes. */
export interface Limits {
  /** Requests by API key. */
  readonly callers: RateLimiter;
  /** Requests by the address of those without one. */
  readonly strangers: RateLimiter;
  /** Refused credentials by the address that they came from. */
  readonly refused: RateLimiter;
}

export const limitsOf = (settings: HttpSettings): Limits => ({
  callers: new RateLimiter(settings.rateLimit),
  strangers: new RateLimiter(settings.rateLimit),
  refused: new RateLimiter(settings.refusalLimit),
});

/** Does `work`; credentials that it refuses are counted by the address that they came from. */
export async function counted<T>(limits: Limits, address: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof MusterError && error.code === 'unauthenticated') limits.refused.take(address);
    throw error;
  }
}

/**
 * Makes the function that says who calls a route, and takes it off the caller's limit.
 * @throws MusterError unauthenticated, also where nobody calls and the route is not public; rate_limited
 */
export function admission(
  directory: Pick<Directory, 'identify'>,
  limits: Limits,
  isPublic: boolean,
): (request: FastifyRequest, credentials: Credentials) => Promise<Identity> {
  return async (request, credentials) => {
    // What is public checks credentials of its own: a stranger who was refused too often is not heard.
    if (isPublic) limits.refused.ask(request.ip);
    const identity = await counted(limits, request.ip, () => directory.identify(credentials));
    request.identity = identity;
    if (identity.type === 'anonymous') {
      limits.strangers.take(request.ip);
      // The pipeline says so too; here it is said before a stranger's body is read.
      if (!isPublic) throw unauthenticated('an API key is required');
    } else {
      limits.callers.take(identity.keyId ?? identity.id);
    }
    return identity;
  };
}
