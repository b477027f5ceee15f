import type { IncomingMessage } from 'node:http';
import { unauthenticated } from '../../kit/errors.ts';
import type { Credentials } from '../../directory/port.ts';

const NONE: Credentials = Object.freeze({ type: 'none' });
const SCHEME = /^([!#$%&'*+.^_`|~\w-]+)(?:[ \t]+(.*))?$/s;

export interface Spoken {
  /** A scheme that is not spoken here counts as none. */
  readonly tolerant: boolean;
  /**
   * The key may also come as the user name of Basic authentication, or as a bearer token, which are all that many clients
   * of such interfaces can send.
   */
  readonly basic: boolean;
}

/**
 * The credentials of a request (handbook 1.2, 1.4, 1.5): `x-api-key` wins over `Authorization`, and an empty header
 * counts as absent.
 * @param body - its bytes, still undecoded, where there are any
 * @throws MusterError unauthenticated for another scheme
 */
export function credentialsOf(request: IncomingMessage, body: unknown, { tolerant, basic }: Spoken): Credentials {
  const { headers } = request;
  const key = headers['x-api-key'];
  if (typeof key === 'string' && key !== '') return { type: 'apiKey', key };
  const { authorization } = headers;
  if (authorization === undefined || authorization === '') return NONE;
  const [, scheme = '', rest = ''] = SCHEME.exec(authorization) ?? [];
  switch (scheme.toLowerCase()) {
    case 'bearer':
      return bearer(rest.trim(), basic);
    case 'basic':
      if (basic) return keyOf(userOf(rest));
      break;
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
  }
  if (tolerant) return NONE;
  throw unauthenticated('the scheme of the Authorization header is not supported; send x-api-key');
}

/** Access tokens are JWTs, with dots; keys have none. */
const bearer = (token: string, keys: boolean): Credentials =>
  keys && token !== '' && !token.includes('.') ? { type: 'apiKey', key: token } : { type: 'bearer', token };

const keyOf = (key: string): Credentials => (key === '' ? NONE : { type: 'apiKey', key });

/** The user name of Basic authentication (RFC 7617); the password is of no interest. */
const userOf = (given: string): string => Buffer.from(given.trim(), 'base64').toString('utf8').split(':', 1)[0] ?? '';

const text = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
