import { unauthenticated } from '../kit/errors.ts';
import { SERVER } from '../store/port.ts';
import { sha256 } from './digest.ts';
import { entryOf } from './entry.ts';
import { Lru } from './lru.ts';
import type { Credentials } from './port.ts';
import { scopesOf } from './roles.ts';
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

const KINDS_BEHIND_IDENTITIES: ReadonlySet<string> = new Set(['api_key', 'administrator', 'organization']);

interface Known {
  readonly identity: Identity;
  readonly expiresAt: number;
}

/** Makes identities of credentials. Throws unauthenticated, with why where that gives nothing away (handbook 1.2, 6 #25). */
export function identifier(runtime: Runtime): (credentials: Credentials) => Promise<Identity> {
  const { store, clock } = runtime;
  const bySignature = signedDevices(runtime);
  const known = new Lru<Known>(5000);
  let generation = 0;
  store.onCommit(({ changes }) => {
    if (!changes.some((change) => KINDS_BEHIND_IDENTITIES.has(change.kind))) return;
    generation += 1;
    known.clear();
  });

  async function byKey(key: string): Promise<Identity> {
    const digest = sha256(key);
    let found = store.exclusive ? known.get(digest) : undefined;
    if (found === undefined) {
      const before = generation;
      found = await look(runtime, digest);
      // A commit that fell between the reads and now may have revoked it.
      if (store.exclusive && before === generation) known.set(digest, found);
    }
    const now = clock.now();
    if (found.expiresAt <= now) throw unauthenticated('the API key has expired');
    if (found.identity.keyId !== undefined) store.touch(found.identity.keyId, now);
    return found.identity;
  }

  return async (credentials) => {
    switch (credentials.type) {
      case 'none':
        return ANONYMOUS;
      case 'apiKey':
        return byKey(credentials.key);
      case 'bearer':
        throw unauthenticated('the access token is not known');
      case 'signature':
        return { ...ANONYMOUS, ...(await bySignature(credentials)) };
      default:
        return credentials satisfies never;
    }
  };
}

async function look(runtime: Runtime, digest: string): Promise<Known> {
  const { store, kinds } = runtime;
  const unknown = () => unauthenticated('api key user not found');
  const row = await store.read.byKey({ scope: SERVER, kind: 'api_key', name: 'hash', value: digest });
  const [keyKind, administratorKind] = [kinds.byName('api_key'), kinds.byName('administrator')];
  if (row === undefined || keyKind === undefined || administratorKind === undefined) throw unknown();
  const key = entryOf(row, keyKind).doc as { readonly administrator: string; readonly expiresAt: string | null };
  const owner = await store.read.get(row.scope, 'administrator', key.administrator);
  if (owner === undefined) throw unknown();
  const { doc } = entryOf(owner, administratorKind);
  if (doc.suspended === true) throw unauthenticated('the administrator is suspended');
  if (doc.apiKeyAllowed === false) throw unauthenticated('API keys are not allowed for the administrator');
  return {
    identity: administrator(owner.id, owner.scope, doc, row.id),
    expiresAt: key.expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(key.expiresAt),
  };
}

function administrator(id: string, provider: string, doc: Document, keyId: string): Identity {
  const reach = doc.reach as readonly string[];
  const all = reach.includes('all');
  const home = doc.organization as string;
  return {
    type: 'administrator',
    id,
    name: doc.email as string,
    scopes: scopesOf(doc.roleNames as readonly string[]),
    provider,
    organizations: all ? 'all' : new Set(reach),
    defaultOrganization: home === '' ? undefined : home,
    actsForProvider: all,
    home: provider,
    keyId,
  };
}
