import { unauthenticated } from '../kit/errors.ts';
import { SERVER, type StoredObject } from '../store/port.ts';
import { parse } from './entry.ts';
import { roleScopes } from './roles.ts';
import type { Runtime } from './runtime.ts';
import { standingOf } from './standing.ts';
import { readToken } from './tokens.ts';
import type { Document, Identity } from './types.ts';

/** What was found out about credentials, as long as nothing behind them changes. */
export interface Known {
  readonly identity: Identity;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** What is said after that. */
  readonly expired: string;
}

/** Kinds whose changes change what is known of a service account. */
export const BEHIND_ACCOUNTS = ['service_account', 'auth_config', 'role', 'signing_key', 'organization'] as const;

/** A service account by an access token (handbook 1.4). @throws MusterError unauthenticated */
export async function byAccessToken(runtime: Runtime, token: string): Promise<Known> {
  const { read } = runtime.store;
  const claims = await readToken(
    token,
    async (id) => {
      const row = await read.byKey({ scope: SERVER, kind: 'signing_key', name: 'id', value: id });
      const { key } = secretOf(row);
      return row === undefined || typeof key !== 'string' ? undefined : { secret: key, organization: row.scope };
    },
    runtime.clock.now(),
  );
  const config = await read.get(claims.organization, 'auth_config', claims.authConfig);
  const known = await byAuthConfig(runtime, config, claims.account);
  const byToken = claims.expiresAt < known.expiresAt;
  return {
    identity: known.identity,
    expiresAt: Math.min(claims.expiresAt, known.expiresAt),
    expired: byToken ? 'the access token has expired; ask for a new one' : known.expired,
  };
}

/** A service account by the digest of its API key; undefined where no account has such a key. */
export async function byAccountKey(runtime: Runtime, digest: string): Promise<Known | undefined> {
  const row = await runtime.store.read.byKey({ scope: SERVER, kind: 'auth_config', name: 'hash', value: digest });
  if (row === undefined || docOf(row).authType !== 'API_KEY') return undefined;
  return byAuthConfig(runtime, row, String(docOf(row).serviceAccount));
}

/** @throws MusterError unauthenticated: who gets this far had good credentials once, so that it may be said what ended them */
async function byAuthConfig(runtime: Runtime, config: StoredObject | undefined, account: string): Promise<Known> {
  if (config === undefined || docOf(config).serviceAccount !== account) {
    throw unauthenticated('what the service account signed in with was revoked');
  }
  const { scope } = config;
  const [row, organization] = await Promise.all([
    runtime.store.read.get(scope, 'service_account', account),
    runtime.organization(scope),
  ]);
  if (row === undefined) throw unauthenticated('the service account was deleted');
  const { name, roleId, suspended } = docOf(row);
  if (suspended === true) throw unauthenticated('the service account is suspended');
  const standing = standingOf(organization);
  if (organization === undefined || standing !== 'open')
    throw unauthenticated(`the organization of the service account is ${standing}`);
  return {
    identity: {
      type: 'service_account',
      id: row.id,
      name: String(name),
      scopes: await roleScopes(runtime.store.read, scope, String(roleId)),
      provider: organization.row.scope,
      organizations: new Set([scope]),
      defaultOrganization: scope,
      actsForProvider: false,
      home: scope,
      keyId: config.id,
    },
    expiresAt: Date.parse(String(docOf(config).expiresAt)),
    expired: 'what the service account signed in with has expired',
  };
}

const docOf = (row: StoredObject): Document => parse(row.doc);
const secretOf = (row: StoredObject | undefined): Document => (row?.secret ? parse(row.secret) : {});
