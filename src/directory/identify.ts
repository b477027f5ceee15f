import { unauthenticated } from '../kit/errors.ts';
import { SERVER } from '../store/port.ts';
import { sha256 } from './digest.ts';
import { entryOf } from './entry.ts';
import { BEHIND_ACCOUNTS, byAccessToken, byAccountKey, type Known } from './identify-account.ts';
import { Lru } from './lru.ts';
import type { Credentials } from './port.ts';
import { administratorScopes } from './roles.ts';
import type { Runtime } from './runtime.ts';
import { signedDevices } from './signed.ts';
import type { Document, Identity } from './types.ts';

/** A request without credentials; public operations alone are open to it. */
export const ANONYMOUS: Identity = {
  type: 'anonymous',
  id: '',
  name: 'anonymous',
  scopes: new Set(),
  provider: '',
  organizations: new Set(),
  defaultOrganization: undefined,
  actsForProvider: false,
  home: '',
  keyId: undefined,
};

/** The server acting by itself: bootstrap, jobs, reactions to time. */
export const serverIdentity = (provider: string, name: string): Identity => ({
  ...ANONYMOUS,
  type: 'server',
  id: 'server',
  name,
  provider,
  organizations: 'all',
  actsForProvider: true,
  home: provider,
});

const KINDS_BEHIND_IDENTITIES: ReadonlySet<string> = new Set(['api_key', 'administrator', ...BEHIND_ACCOUNTS]);

/** Makes identities of credentials. Throws unauthenticated, with why where that gives nothing away (handbook 1.2, 6 #25). */
export function identifier(runtime: Runtime): (credentials: Credentials) => Promise<Identity> {
  const { store, clock } = runtime;
  const bySignature = signedDevices(runtime);
  const known = new Lru<Known>(5000);
  let generation = 0;
  store.onCommit(({ changes }) => {
    if (!changes.some(({ kind, operation }) => operation !== 'event' && KINDS_BEHIND_IDENTITIES.has(kind))) return;
    generation += 1;
    known.clear();
  });

  /** What is behind a key or token, from memory while no commit has touched it. */
  async function held(sort: 'key' | 'token', secret: string, find: (digest: string) => Promise<Known>) {
    const digest = sha256(secret);
    const name = `${sort} ${digest}`;
    let found = store.exclusive ? known.get(name) : undefined;
    if (found === undefined) {
      const before = generation;
      found = await find(digest);
      // A commit that fell between the reads and now may have revoked it.
      if (store.exclusive && before === generation) known.set(name, found);
    }
    const now = clock.now();
    if (found.expiresAt <= now) throw unauthenticated(found.expired);
    if (found.identity.keyId !== undefined) store.touch(found.identity.keyId, now);
    return found.identity;
  }

  return async (credentials) => {
    switch (credentials.type) {
      case 'none':
        return ANONYMOUS;
      case 'apiKey':
        return held('key', credentials.key, (digest) => byApiKey(runtime, digest));
      case 'bearer':
        return held('token', credentials.token, () => byAccessToken(runtime, credentials.token));
      case 'signature':
        return { ...ANONYMOUS, ...(await bySignature(credentials)) };
      default:
        return credentials satisfies never;
    }
  };
}

/** An administrator, or a service account, by the digest of an API key. */
async function byApiKey(runtime: Runtime, digest: string): Promise<Known> {
  const { store, kinds } = runtime;
  const unknown = () => unauthenticated('api key user not found');
  const row = await store.read.byKey({ scope: SERVER, kind: 'api_key', name: 'hash', value: digest });
  const [keyKind, administratorKind] = [kinds.byName('api_key'), kinds.byName('administrator')];
  if (keyKind === undefined || administratorKind === undefined) throw unknown();
  if (row === undefined) {
    const account = await byAccountKey(runtime, digest);
    if (account === undefined) throw unknown();
    return account;
  }
  const key = entryOf(row, keyKind).doc as { readonly administrator: string; readonly expiresAt: string | null };
  const owner = await store.read.get(row.scope, 'administrator', key.administrator);
  if (owner === undefined) throw unknown();
  const { doc } = entryOf(owner, administratorKind);
  if (doc.suspended === true) throw unauthenticated('the administrator is suspended');
  if (doc.apiKeyAllowed === false) throw unauthenticated('API keys are not allowed for the administrator');
  return {
    identity: administrator(owner.id, owner.scope, doc, row.id, await administratorScopes(store.read, doc)),
    expiresAt: key.expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(key.expiresAt),
    expired: 'the API key has expired',
  };
}

function administrator(
  id: string,
  provider: string,
  doc: Document,
  keyId: string,
  scopes: Identity['scopes'],
): Identity {
  const reach = doc.reach as readonly string[];
  const all = reach.includes('all');
  const home = doc.organization as string;
  return {
    type: 'administrator',
    id,
    name: doc.email as string,
    scopes,
    provider,
    organizations: all ? 'all' : new Set(reach),
    defaultOrganization: home === '' ? undefined : home,
    actsForProvider: all,
    home: provider,
    keyId,
  };
}
