import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HubPort, Target } from '../../src/directory/hub-port.ts';
import { createHub } from '../../src/hub/hub.ts';
import { createOutbound } from '../../src/outside/http/outbound.ts';
import { operations } from '../../src/resources/catalogue.ts';
import { fileSource } from '../../src/vault/sources.ts';
import { makeWorld, type World } from '../suites/world.ts';
import { scriptedHub } from '../support/hub.ts';
import type { Reply } from '../support/server.ts';
import { startVendor, type Vendor } from '../support/vendor.ts';

/**
 * A server whose hub runs actions against the server itself: on one organization and on three that are mapped, each with an
 * API key and as an OAuth service account.
 */

/** An organization that actions are run for. */
export interface Place {
  /** The own organization's id; undefined where the account is of one alone. */
  readonly own: string | undefined;
  /** What the answer has to call it. */
  readonly name: string;
  /** The organization that is reached, and what is in it. */
  readonly world: World;
}

/** A linked account, and whom the plain API is asked as to compare. */
export interface Arrangement {
  readonly name: string;
  readonly account: string;
  readonly places: readonly Place[];
  readonly credentials: () => Promise<Readonly<Record<string, string | undefined>>>;
}

export interface HubWorld {
  readonly world: World;
  /** Between the hub and the server, for the accounts of three organizations. */
  readonly vendor: Vendor;
  readonly arrangements: readonly Arrangement[];
  readonly places: readonly Place[];
  stop(): Promise<void>;
}

const JUMPCLOUD = /^https:\/\/console(\.\w+)?\.jumpcloud\.com$/;

/** The hub itself, but for the accounts of the suites' samples: they are of JumpCloud, which no test asks. */
function hubFor(self: () => string | undefined): { readonly hub: HubPort; readonly close: () => void } {
  const outbound = createOutbound({ allow: ['127.0.0.1'], self });
  const real = createHub(operations(), outbound);
  const scripted = scriptedHub();
  const of = ({ baseUrl }: Target): HubPort => (JUMPCLOUD.test(baseUrl) ? scripted : real);
  const hub: HubPort = {
    ...real,
    execute: (target, ...rest) => of(target).execute(target, ...rest),
    validate: (target, ...rest) => of(target).validate(target, ...rest),
    organizations: (target, ...rest) => of(target).organizations(target, ...rest),
    rotate: (target, ...rest) => of(target).rotate(target, ...rest),
    revoke: (target, ...rest) => of(target).revoke(target, ...rest),
    baseUrl: (region, url) => (JUMPCLOUD.test(url ?? '') ? scripted : real).baseUrl(region, url),
  };
  return { hub, close: () => outbound.close() };
}

/** A request that has to succeed. */
export async function must<T>({ server }: World, ...asked: Parameters<World['server']['api']>): Promise<T> {
  const reply = await server.api<T>(...asked);
  assert.ok(reply.status < 300, `${asked[0]} ${asked[1]}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}

export async function makeHubWorld(): Promise<HubWorld> {
  const listening: { url?: string } = {};
  const { hub, close } = hubFor(() => listening.url);
  // Keys that the server keeps itself can be rotated without starting it anew.
  const keys = mkdtempSync(join(tmpdir(), 'muster-keys-'));
  const world = await makeWorld({ hub, vaultKeys: fileSource(join(keys, 'vault.key')) });
  const { server } = world;
  listening.url = server.url;
  const worlds = [world, world.abroad(), await world.elsewhere()];
  const places: Place[] = [];
  for (const [n, each] of worlds.entries()) {
    const name = `Client ${n}`;
    const { _id: own } = await must<{ _id: string }>(world, 'POST', '/muster/v1/organizations', { displayName: name });
    places.push({ own, name, world: each });
  }
  const robot = await newRobot(world);
  // As JumpCloud's do, the service account behind it reaches every organization that is named.
  const vendor = await startVendor(server.url, async (headers) => {
    const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
    if (token === undefined) return headers;
    const { id } = await server.built.directory.identify({ type: 'bearer', token });
    const { authorization: _theirs, ...rest } = headers;
    return id === robot.id ? { ...rest, 'x-api-key': server.apiKey } : headers;
  });
  const one = async (credentials: object): Promise<readonly [string, readonly Place[]]> => {
    const setup = { ...credentials, region: 'self', organization_id: server.organization };
    return [await link(world, 'One', setup), [{ own: undefined, name: 'One', world }]];
  };
  const three = async (credentials: object): Promise<readonly [string, readonly Place[]]> => {
    const setup = { ...credentials, region: 'custom', base_url: vendor.url, multiple_organizations: true };
    const account = await link(world, 'Three', setup);
    const mappings = places.map(({ own, world: { own: ids } }) => ({
      organization: own,
      vendor_organization_id: ids.organization,
    }));
    await must(world, 'PUT', `/hub/accounts/${account}/mapping`, { mappings, shared: true });
    return [account, places];
  };
  const key = { api_key: server.apiKey };
  const oauth = { client_id: robot.clientId, client_secret: robot.secret };
  const asKey = async () => ({});
  const asRobot = async () => ({ 'x-api-key': undefined, authorization: `Bearer ${await robot.token()}` });
  const arrangements: Arrangement[] = [];
  for (const [name, linked, credentials] of [
    ['API key, one organization', one(key), asKey],
    ['OAuth, one organization', one(oauth), asRobot],
    ['API key, three organizations', three(key), asKey],
    ['OAuth, three organizations', three(oauth), asKey],
  ] as const) {
    const [account, reached] = await linked;
    arrangements.push({ name, account, places: reached, credentials });
  }
  return {
    world,
    vendor,
    arrangements,
    places,
    stop: async () => {
      await vendor.stop();
      close();
      await server.stop();
      rmSync(keys, { recursive: true, force: true });
    },
  };
}

let linked = 0;
async function link(world: World, name: string, credentials: object): Promise<string> {
  const body = { origin_owner_id: `owner-${(linked += 1)}`, origin_owner_name: name, credentials };
  return (await must<{ id: string }>(world, 'POST', '/hub/accounts', body)).id;
}

interface Robot {
  readonly id: string;
  readonly clientId: string;
  readonly secret: string;
  token(): Promise<string>;
}

async function newRobot(world: World): Promise<Robot> {
  interface Config {
    readonly clientId: string;
    readonly clientSecret: string;
  }
  const { serviceAccount } = await must<{
    serviceAccount: { readonly objectId: string; readonly authConfigList: readonly [Config] };
  }>(
    world,
    'POST',
    '/api/v2/service-accounts',
    {
      name: 'hub',
      roleName: 'Administrator With Billing',
      authConfig: { authType: 'CLIENT_SECRET', clientSecretConfig: { lifetime: '365 Days' } },
    },
    { 'x-org-id': world.own.organization },
  );
  const [{ clientId, clientSecret: secret }] = serviceAccount.authConfigList;
  let token: Promise<string> | undefined;
  const ask = async (): Promise<string> => {
    const body = { grant_type: 'client_credentials', client_id: clientId, client_secret: secret };
    return (
      await must<{ access_token: string }>(world, 'POST', '/oauth2/token', body, {
        'x-api-key': undefined,
      })
    ).access_token;
  };
  return { id: serviceAccount.objectId, clientId, secret, token: () => (token ??= ask()) };
}

/** What an action answers over HTTP, or the error. */
export interface Answer {
  readonly data: unknown;
  readonly next: string | null;
  readonly total?: number;
  readonly account_id: string;
  readonly organization: {
    readonly id: string | null;
    readonly name: string | null;
    readonly vendor_id: string | null;
    readonly defaulted: boolean;
  } | null;
  readonly request_id: string;
  readonly planned?: string;
  readonly truncated?: boolean;
  readonly safety: { readonly mode: string; readonly untrusted: readonly string[]; readonly masked: number };
  readonly message?: string;
}

export const rpc = (
  { server }: World,
  account: string,
  body: { readonly action: string; readonly [name: string]: unknown },
  headers: Readonly<Record<string, string | undefined>> = {},
): Promise<Reply<Answer>> =>
  server.api<Answer>('POST', '/hub/actions/rpc', body, { 'x-account-id': account, ...headers });
