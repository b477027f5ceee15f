import type { IncomingMessage } from 'node:http';
import { unauthenticated } from '../../kit/errors.ts';
import type { Credentials } from '../../directory/port.ts';

const NONE: Credentials = Object.freeze({ type: 'none' });
const SCHEME = /^([!#$%&'*+.^_`|~\w-]+)(?:[ \t]+(.*))?$/s;

/**
 * The credentials of a request (handbook 1.2, 1.4, 1.5): `x-api-key` wins over `Authorization`, and an empty header
 * counts as absent. A scheme that is not spoken here counts as none where `tolerant`.
 * @param body - its bytes, still undecoded, where there are any
 * @throws MusterError unauthenticated for another scheme
 */
export function credentialsOf(request: IncomingMessage, body: unknown, tolerant: boolean): Credentials {
  const { headers } = request;
  const key = headers['x-api-key'];
  if (typeof key === 'string' && key !== '') return { type: 'apiKey', key };
  const { authorization } = headers;
  if (authorization === undefined || authorization === '') return NONE;
  const [, scheme = '', rest = ''] = SCHEME.exec(authorization) ?? [];
  switch (scheme.toLowerCase()) {
    case 'bearer':
      return { type: 'bearer', token: rest.trim() };
    case 'signature':
      return {
        type: 'signature',
        authorization,
        method: request.method ?? '',
        path: request.url ?? '',
        date: headers.date,
        digest: text(headers.digest),
        body: Buffer.isBuffer(body) ? body : undefined,
      };
    default:
      if (tolerant) return NONE;
      throw unauthenticated('the scheme of the Authorization header is not supported; send x-api-key');
  }
}

const text = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
