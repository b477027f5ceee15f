import assert from 'node:assert/strict';
import type { Reply } from '../support/server.ts';
import type { Restartable } from './restartable.ts';

/** What the journeys of service accounts have in common. */

export interface AuthConfig {
  readonly objectId: string;
  readonly authType: string;
  readonly clientId: string;
  readonly status: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly apiKey?: string;
  readonly clientSecret?: string;
}
export interface ServiceAccount {
  readonly objectId: string;
  readonly name: string;
  readonly roleId: string;
  readonly roleName: string;
  readonly status: string;
  readonly expiresAt: string | null;
  readonly authConfigList: readonly AuthConfig[];
}

export const ACCOUNTS = '/api/v2/service-accounts';
export const secretFor = (lifetime = '90 Days') => ({ authType: 'CLIENT_SECRET', clientSecretConfig: { lifetime } });
export const keyFor = (lifetime = '90 Days') => ({ authType: 'API_KEY', apiKeyConfig: { lifetime } });
export const bearer = (token: string) => ({ 'x-api-key': undefined, authorization: `Bearer ${token}` });

type Headers = Readonly<Record<string, string | undefined>>;

/** A service account with its first secret. */
export async function newAccount(
  at: Restartable,
  roleName = 'Read Only',
  authConfig: object = secretFor(),
  headers: Headers = {},
): Promise<ServiceAccount & { readonly first: AuthConfig }> {
  const body = { name: at.newName(), roleName, authConfig };
  const { serviceAccount } = await at.must<{ serviceAccount: ServiceAccount }>('POST', ACCOUNTS, body, headers);
  const [first] = serviceAccount.authConfigList;
  assert.ok(first);
  return { ...serviceAccount, first };
}

export type TokenReply = Reply<Readonly<Record<string, unknown>>>;

/** Asks for a token with a secret, as a form in JSON. */
export const askToken = (at: Restartable, config: AuthConfig, more: object = {}): Promise<TokenReply> =>
  at.api(
    'POST',
    '/oauth2/token',
    {
      grant_type: 'client_credentials',
      client_id: config.clientId,
      client_secret: config.clientSecret,
      ...more,
    },
    { 'x-api-key': undefined },
  );

export async function newToken(at: Restartable, config: AuthConfig): Promise<string> {
  const { status, body } = await askToken(at, config);
  assert.equal(status, 200, JSON.stringify(body));
  return String(body.access_token);
}

/** The status of a request with these credentials. */
export const statusOf = async (
  at: Restartable,
  headers: Headers,
  method = 'GET',
  path = '/api/systemusers',
  body?: unknown,
) => (await at.api(method, path, body, headers)).status;
