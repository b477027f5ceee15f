import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const ACCEPTABLE = /^[\w.-]{1,64}$/;

/**
 * Ids of requests: the caller's own x-request-id where it is harmless, else a prefix drawn once per process and a counter
 * (drawing each id at random costs as much as routing the request).
 */
export function requestIds(): (request: IncomingMessage) => string {
  const prefix = randomBytes(6).toString('hex');
  let count = 0;
  return (request) => {
    const given = request.headers['x-request-id'];
    if (typeof given === 'string' && ACCEPTABLE.test(given)) return given;
    count += 1;
    return `${prefix}-${count.toString(36)}`;
  };
}
