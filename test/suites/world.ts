import assert from 'node:assert/strict';
import type { KeyObject } from 'node:crypto';
import { ROLES, type RoleName } from '../../src/directory/roles.ts';
import { googlePort, graphPort } from '../support/cloud-ports.ts';
import { scriptedHub } from '../support/hub.ts';
import { startTestServer, type TestServer, type TestServerOptions } from '../support/server.ts';
import { newAdministrator } from './samples/administrators.ts';
import { newKey } from './samples/api-keys.ts';
import { SAMPLES } from './samples/index.ts';
import { newKeyPair, newPublicKey, type KeyPair, type Making } from './samples/sample.ts';

/** What the samples have made in one organization, by the names that they give. Those that the suites name themselves: */
export interface Ids extends Readonly<Record<string, string | undefined>> {
  readonly organization: string;
  /** An organization that an administrator may be linked to, and is not. */
  readonly otherOrganization: string;
  readonly suspendedOrganization: string;
  readonly administrator: string;
  readonly system: string;
}

export interface World {
  readonly server: TestServer;
  /** What more of `own` is made with. */
  readonly making: Making;
  /** What the callers below act for. */
  readonly own: Ids;
  /** The same things in an organization that they do not act for. */
  readonly foreign: Ids;
  /** Texts that the samples kept beside `own`, such as secrets that were shown once. */
  readonly kept: Readonly<Record<string, string | undefined>>;
  /** An administrator of each role, for two organizations; the first is `own.organization`. */
  readonly administrators: Readonly<Record<RoleName, { readonly id: string; readonly key: string }>>;
  /** A key that was good and has expired. */
  readonly expiredKey: string;
  /** Of a device that has not enrolled yet, as PEM. */
  readonly freshPublicKey: string;
  /** What `own.system` signs with. */
  readonly deviceKey: KeyObject;
  /** The same world from `foreign`; its device is another one. */
  readonly abroad: () => World;
  /** The same world from another organization, new, with things of its own. */
  readonly elsewhere: () => Promise<World>;
  /** The server's time, ms since the epoch. */
  now(): number;
  /** Lets time pass, in ms. */
  pass(ms: number): void;
}

const DAY = 86_400_000;

/** A server with two organizations, of which the callers act for one. */
export async function makeWorld(
  options: Pick<TestServerOptions, 'database' | 'extraRules' | 'log' | 'hub' | 'psa' | 'scim' | 'vaultKeys'> = {},
): Promise<World> {
  let now = Date.now();
  const server = await startTestServer({
    hub: scriptedHub(),
    office365: graphPort(),
    gsuite: googlePort(),
    ...options,
    clock: { now: () => now },
  });
  try {
    const { organization } = server;
    const post = poster(server, organization);
    const expiring = await newAdministrator(post, 'Administrator With Billing', 'expiring');
    // The longest of lives go on; the shortest is over.
    const { apiKey: expiredKey } = await newKey(post, expiring, 30);
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
    const freshPublicKey = newPublicKey();
    const fillWith = (organization: string, device: KeyPair) =>
      fill(server, { ...others, organization }, { device, freshPublicKey, now: () => now });
    const own = await fillWith(organization, device);
    const foreign = await fillWith(foreignOrganization, newKeyPair());
    const administrators: Partial<Record<RoleName, { id: string; key: string }>> = {};
    for (const role of ROLES) {
      const id = await newAdministrator(post, role, role.replaceAll(' ', '-').toLowerCase());
      await post(`/api/v2/administrators/${id}/organizationlinks`, { organization: otherOrganization });
      administrators[role] = { id, key: (await newKey(post, id, 90)).apiKey };
    }
    const world: World = {
      server,
      making: own.making,
      own: own.ids,
      foreign: foreign.ids,
      kept: own.kept,
      administrators: administrators as World['administrators'],
      expiredKey,
      freshPublicKey,
      deviceKey: device.privateKey,
      abroad: () => ({
        ...world,
        own: foreign.ids,
        foreign: own.ids,
        kept: foreign.kept,
        making: foreign.making,
      }),
      elsewhere: async () => {
        const made = await post<{ _id: string }>('/muster/v1/organizations', { displayName: 'Elsewhere' });
        // One key may be a device's in each organization.
        const { ids, kept, making } = await fillWith(made._id, device);
        return { ...world, own: ids, kept, making };
      },
      now: () => now,
      pass: (ms) => {
        now += ms;
      },
    };
    return world;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Requests that have to succeed, in one organization. */
function poster(server: TestServer, organization: string): Making['post'] {
  return async <T>(path: string, body?: unknown, method = 'POST') => {
    // Such requests refuse the selection of an organization.
    const headers =
      /^\/muster\/v1\/(organizations|providers?|integrations)|^\/api\/v2\/(administrators|providers|integrations)|^\/hub\//.test(
        path,
      )
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

/** Has every folder's samples make their objects in one organization. */
async function fill(
  server: TestServer,
  shared: Readonly<Record<'organization' | 'otherOrganization' | 'suspendedOrganization', string>>,
  given: Pick<Making, 'device' | 'freshPublicKey' | 'now'>,
): Promise<{ readonly ids: Ids; readonly kept: World['kept']; readonly making: Making }> {
  const ids: Record<string, string> = { ...shared };
  const kept: Record<string, string> = {};
  const found = (texts: Readonly<Record<string, string>>, name: string): string => {
    const text = texts[name];
    assert.ok(
      text !== undefined,
      `no ${name} has been made yet: its samples come later in test/suites/samples/index.ts`,
    );
    return text;
  };
  const { organization } = shared;
  const making: Making = {
    ...given,
    server,
    organization,
    post: poster(server, organization),
    id: (name) => found(ids, name),
    kept: (name) => found(kept, name),
    keep: (name, text) => {
      kept[name] = text;
    },
  };
  for (const { make } of SAMPLES) {
    for (const [name, id] of Object.entries((await make?.(making)) ?? {})) {
      assert.ok(ids[name] === undefined, `two files of test/suites/samples make a ${name}`);
      assert.ok(id, `the ${name} that test/suites/samples made has no id`);
      ids[name] = id;
    }
  }
  // The world's own suites name these.
  const { administrator = '', system = '' } = ids;
  return { ids: { ...ids, ...shared, administrator, system }, kept, making };
}
