import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { ROLES, type RoleName } from '../../src/directory/roles.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

/** One object of each sort that a path or body can name. */
export interface Ids {
  readonly organization: string;
  /** An organization that an administrator may be linked to, and is not. */
  readonly otherOrganization: string;
  readonly suspendedOrganization: string;
  readonly user: string;
  readonly stagedUser: string;
  readonly system: string;
  readonly userGroup: string;
  readonly systemGroup: string;
  readonly sshKey: string;
  readonly pushEndpoint: string;
  readonly connectKey: string;
  /** Waits in the queue of `system`. */
  readonly queueEntry: string;
  /** With the least of roles. */
  readonly administrator: string;
  /** The administrator's. */
  readonly apiKey: string;
}

export interface World {
  readonly server: TestServer;
  /** What the callers below act for. */
  readonly own: Ids;
  /** The same things in an organization that they do not act for. */
  readonly foreign: Ids;
  /** An administrator of each role, for two organizations; the first is `own.organization`. */
  readonly administrators: Readonly<Record<RoleName, { readonly id: string; readonly key: string }>>;
  /** A key that was good and has expired. */
  readonly expiredKey: string;
  /** The secret text of `own.connectKey`. */
  readonly connectKeyText: string;
  /** Of a device that has not enrolled yet, as PEM. */
  readonly freshPublicKey: string;
  /** What `own.system` signs with. */
  readonly deviceKey: KeyObject;
  /** The server's time, ms since the epoch. */
  now(): number;
}

const DAY = 86_400_000;
const SSH_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SaG6UOoqKLsabgH5C9okWi0dh2l9GKJl test';

type Post = <T>(path: string, body?: unknown, method?: string) => Promise<T>;

/** A server with two organizations, of which the callers act for one. */
export async function makeWorld(): Promise<World> {
  let now = Date.now();
  const server = await startTestServer({ clock: { now: () => now } });
  try {
    const { organization } = server;
    const post = poster(server, organization);
    const expiring = await newAdministrator(post, 'Administrator With Billing', 'expiring');
    // The longest of lives go on; the shortest is over.
    const expiredKey = await newKey(post, expiring, 30);
    now += 31 * DAY;

    const [foreignOrganization, otherOrganization, suspendedOrganization] = await Promise.all(
      ['Foreign', 'Other', 'Suspended'].map(async (displayName) => {
        const made = await post<{ _id: string }>('/muster/v1/organizations', { displayName });
        return made._id;
      }),
    );
    assert.ok(foreignOrganization && otherOrganization && suspendedOrganization);
    await post(`/muster/v1/organizations/${suspendedOrganization}/suspend`);

    const device = newKeyPair();
    const others = { otherOrganization, suspendedOrganization };
    const own = await fill(server, organization, others, device.pem);
    const foreign = await fill(server, foreignOrganization, others, newKeyPair().pem);
    const administrators: Partial<Record<RoleName, { id: string; key: string }>> = {};
    for (const role of ROLES) {
      const id = await newAdministrator(post, role, role.replaceAll(' ', '-').toLowerCase());
      await post(`/api/v2/administrators/${id}/organizationlinks`, { organization: otherOrganization });
      administrators[role] = { id, key: await newKey(post, id, 90) };
    }
    return {
      server,
      own: own.ids,
      foreign: foreign.ids,
      administrators: administrators as World['administrators'],
      expiredKey,
      connectKeyText: own.connectKeyText,
      freshPublicKey: newKeyPair().pem,
      deviceKey: device.privateKey,
      now: () => now,
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Requests that have to succeed, in one organization. */
function poster(server: TestServer, organization: string): Post {
  return async <T>(path: string, body?: unknown, method = 'POST') => {
    // Such requests refuse the selection of an organization.
    const headers = /^\/muster\/v1\/organizations|^\/api\/v2\/administrators/.test(path)
      ? {}
      : { 'x-org-id': organization };
    const reply = await server.api<T>(method, path, body, headers);
    assert.ok(
      reply.status >= 200 && reply.status < 300,
      `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`,
    );
    return reply.body;
  };
}

async function newAdministrator(post: Post, roleName: RoleName, name: string): Promise<string> {
  const body = { email: `${name}@administrators.example`, roleName, enableMultiFactor: true };
  return (await post<{ _id: string }>('/api/users', body))._id;
}

async function newKey(post: Post, administrator: string, lifetime: number): Promise<string> {
  const path = `/muster/v1/administrators/${administrator}/api-keys`;
  return (await post<{ apiKey: string }>(path, { name: 'test', lifetime })).apiKey;
}

async function fill(
  server: TestServer,
  organization: string,
  others: Pick<Ids, 'otherOrganization' | 'suspendedOrganization'>,
  publicKey: string,
): Promise<{ readonly ids: Ids; readonly connectKeyText: string }> {
  const post = poster(server, organization);
  const user = await post<{ _id: string }>('/api/systemusers', {
    username: 'ada',
    email: `ada@${organization}.example`,
  });
  const staged = { username: 'grace', email: `grace@${organization}.example`, state: 'STAGED' };
  const stagedUser = await post<{ _id: string }>('/api/systemusers', staged);
  const sshKey = await post<{ _id: string }>(`/api/systemusers/${user._id}/sshkeys`, {
    name: 'laptop',
    public_key: SSH_KEY,
  });
  await post(`/muster/v1/users/${user._id}/totp`, undefined, 'PUT');
  const push = await post<{ id: string }>(`/muster/v1/users/${user._id}/pushendpoints`, { name: 'phone' });
  const connectKey = await post<{ id: string; connectKey: string }>('/muster/v1/connect-keys', { name: 'office' });
  const { systemId: system } = await post<{ systemId: string }>('/muster/v1/enroll', {
    connectKey: connectKey.connectKey,
    publicKey,
    hostname: 'desk-1',
    os: 'Ubuntu',
  });
  await post(`/muster/v1/systems/${system}/diskkey`, { key: 'a disk key' }, 'PUT');
  await post(`/api/systems/${system}/command/builtin/restart`);
  const queue = await post<{ results: { id: string }[] }>(`/muster/v1/systems/${system}/queue`, undefined, 'GET');
  const userGroup = await post<{ id: string }>('/api/v2/usergroups', { name: 'People' });
  const systemGroup = await post<{ id: string }>('/api/v2/systemgroups', { name: 'Devices' });
  const administrator = await newAdministrator(post, 'Billing Only', `least-${organization}`);
  await newKey(post, administrator, 90);
  const path = `/muster/v1/administrators/${administrator}/api-keys`;
  const keys = await post<{ results: { id: string }[] }>(path, undefined, 'GET');
  const ids = {
    ...others,
    organization,
    user: user._id,
    stagedUser: stagedUser._id,
    system,
    userGroup: userGroup.id,
    systemGroup: systemGroup.id,
    sshKey: sshKey._id,
    pushEndpoint: push.id,
    connectKey: connectKey.id,
    queueEntry: queue.results[0]?.id ?? '',
    administrator,
    apiKey: keys.results[0]?.id ?? '',
  };
  return { ids, connectKeyText: connectKey.connectKey };
}

function newKeyPair(): { readonly privateKey: KeyObject; readonly pem: string } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { privateKey, pem: String(publicKey.export({ type: 'spki', format: 'pem' })) };
}
