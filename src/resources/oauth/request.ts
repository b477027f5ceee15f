import { MusterError, type OAuthError } from '../../kit/errors.ts';
import type { ValidInput } from '../../directory/types.ts';

/** What a program shows to get a token. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

export const refuse = (oauth: OAuthError, message: string): MusterError =>
  new MusterError(oauth === 'invalid_client' ? 'unauthenticated' : 'invalid', message, { oauth });

/**
 * The credentials in a request for a token, once the rest of it is as it has to be.
 * @throws MusterError in the words of RFC 6749 5.2
 */
export function clientOf({ body, query, headers }: ValidInput): ClientCredentials {
  const said = (name: string): string | undefined => textOf(body[name]) ?? textOf(query[name]);
  const grant = said('grant_type');
  if (grant === undefined) throw refuse('invalid_request', 'grant_type: is required; it has to be client_credentials');
  if (grant !== 'client_credentials') {
    throw refuse('unsupported_grant_type', 'grant_type: has to be client_credentials');
  }
  const scope = said('scope');
  if (scope !== undefined && scope !== 'api') throw refuse('invalid_scope', 'scope: has to be api, or be left out');

  const basic = basicOf(headers.authorization);
  const [id, secret] = [textOf(body.client_id), textOf(body.client_secret)];
  if (basic !== undefined && (secret !== undefined || (id !== undefined && id !== basic.clientId))) {
    throw refuse('invalid_request', 'show the client secret in one way: by Basic authentication or in the body');
  }
  if (basic !== undefined) return basic;
  if (id === undefined || secret === undefined) {
    throw refuse(
      'invalid_client',
      'client credentials are required: Basic authentication, or client_id and client_secret',
    );
  }
  return { clientId: id, clientSecret: secret };
}

/** A text that is there; an empty one counts as absent (RFC 6749 3.2). */
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Basic authentication (RFC 7617). Each half is URL-encoded (RFC 6749 2.3.1), though most clients send it as it is. */
function basicOf(header: string | undefined): ClientCredentials | undefined {
  const match = /^basic(?: +(.*))?$/is.exec(header ?? '');
  if (match === null) return undefined;
  const encoded = (match[1] ?? '').trim();
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1 || !/^[\w+/-]+=*$/.test(encoded)) {
    throw refuse('invalid_client', 'Authorization: Basic has to be followed by base64 of client_id:client_secret');
  }
  return { clientId: decoded(text.slice(0, colon)), clientSecret: decoded(text.slice(colon + 1)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
