import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { Received, Vendor } from '../support/vendor.ts';
import type { Reply } from '../support/server.ts';

/** What the journeys of the hub's promises have in common: accounts linked to a directory behind a stand-in. */

type Headers = Readonly<Record<string, string | undefined>>;
/** Whatever answers a request with an administrator's key. */
export interface Asking {
  api<T = unknown>(method: string, path: string, body?: unknown, headers?: Headers): Promise<Reply<T>>;
}

export interface Account {
  readonly id: string;
  readonly profile: string;
  readonly status: string;
  readonly setup_information: Readonly<Record<string, unknown>>;
}
/** The answer to an action: what went well, or what went wrong. */
export interface Ran {
  readonly data?: unknown;
  readonly request_id?: string;
  readonly organization?: { readonly id: string | null; readonly vendor_id: string | null } | null;
  readonly planned?: string;
  readonly digest?: string;
  readonly message?: string;
  readonly details?: readonly Info[];
}
export interface Info {
  readonly '@type'?: string;
  readonly reason?: string;
  readonly outcome?: string;
  readonly upstream_status?: number | null;
  readonly request_id?: string;
}

/** What an error of the hub says beside its message. */
export const infoOf = ({ body }: Reply<Ran>): Info =>
  body.details?.find((each) => each['@type'] === 'muster/hub') ?? assert.fail(JSON.stringify(body));

/** A name that nothing else has. */
export const newName = (of: string): string => `${of}-${randomBytes(6).toString('hex')}`;

/** A request that has to succeed. */
export async function must<T>(at: Asking, method: string, path: string, body?: unknown, headers?: Headers): Promise<T> {
  const reply = await at.api<T>(method, path, body, headers);
  assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}

/** An account by these credentials, at the directory behind the stand-in. */
export const link = (
  at: Asking,
  { url }: Pick<Vendor, 'url'>,
  credentials: object,
  more: object = {},
): Promise<Account> =>
  must<Account>(at, 'POST', '/hub/accounts', {
    origin_owner_id: newName('owner'),
    origin_owner_name: 'Owner',
    ...more,
    credentials: { region: 'custom', base_url: url, ...credentials },
  });

/** The same at a directory that does not say that it is a Muster. */
export async function linkOther(at: Asking, vendor: Vendor, credentials: object, more: object = {}): Promise<Account> {
  const end = vendor.rule({ when: ({ path }) => path === '/healthz', fault: { status: 404 } });
  try {
    const account = await link(at, vendor, credentials, more);
    assert.equal(account.setup_information.software, 'other');
    return account;
  } finally {
    end();
  }
}

/** A connector profile of its own. */
export const newProfile = async (at: Asking, settings: object = {}): Promise<string> =>
  (await must<{ id: string }>(at, 'POST', '/hub/profiles', { name: newName('p'), auth_method: 'api_key', ...settings }))
    .id;

/** Runs an action with an account. */
export const run = (
  at: Asking,
  account: Pick<Account, 'id'>,
  action: string,
  given: object = {},
  headers: Headers = {},
): Promise<Reply<Ran>> =>
  at.api<Ran>('POST', '/hub/actions/rpc', { action, ...given }, { 'x-account-id': account.id, ...headers });

/** A service account at the directory, with its first client secret. */
export async function newRobot(at: Asking, headers: Headers = {}) {
  const { serviceAccount } = await must<{
    serviceAccount: { objectId: string; authConfigList: readonly Config[] };
  }>(
    at,
    'POST',
    '/api/v2/service-accounts',
    { name: newName('robot'), roleName: 'Administrator With Billing', authConfig: SECRET },
    headers,
  );
  const [first = assert.fail()] = serviceAccount.authConfigList;
  const path = `/api/v2/service-accounts/${serviceAccount.objectId}/auth-config`;
  return {
    first,
    /** Another secret beside. */
    another: async () => (await must<{ authConfig: Config }>(at, 'POST', path, SECRET, headers)).authConfig,
    revoke: ({ objectId }: Config) => must(at, 'DELETE', `${path}/${objectId}`, undefined, headers),
    configs: async () =>
      (
        await must<{ serviceAccount: { authConfigList: readonly Config[] } }>(
          at,
          'GET',
          path.replace('/auth-config', ''),
          undefined,
          headers,
        )
      ).serviceAccount.authConfigList,
  };
}
const SECRET = { authType: 'CLIENT_SECRET', clientSecretConfig: { lifetime: '90 Days' } };
interface Config {
  readonly objectId: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** An administrator of the whole provider with a key, who may do everything. */
export async function newAdministrator(at: Asking, provider: string, roleName = 'Administrator With Billing') {
  const { id } = await must<{ id: string }>(at, 'POST', `/api/v2/providers/${provider}/administrators`, {
    email: `${newName('a')}@administrators.example`,
    roleName,
  });
  const newKey = async () =>
    (await must<{ apiKey: string }>(at, 'POST', `/muster/v1/administrators/${id}/api-keys`, { name: newName('key') }))
      .apiKey;
  return { id, newKey, headers: { 'x-api-key': await newKey() } };
}

/** Waits until something is so, for as long as a busy machine may take. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
  for (const begun = Date.now(); Date.now() - begun < 30_000;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return assert.fail(`${what}: not in half a minute`);
}

/** The writes that the stand-in got on a path. */
export const writesTo = ({ received }: Vendor, path: RegExp): readonly Received[] =>
  received.filter((each) => each.method !== 'GET' && path.test(each.path) && !each.path.startsWith('/oauth2'));
