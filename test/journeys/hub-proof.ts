import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Action, Catalogue } from '../../src/directory/hub-port.ts';
import { pathParameters, writes, type Operation } from '../../src/kit/op.ts';
import { verbOf } from '../suites/objects.ts';
import { headersOf, isOnce, sentBody, urlOf, withTexts } from '../suites/requests.ts';
import type { World } from '../suites/world.ts';
import type { Reply } from '../support/server.ts';
import { kinds } from '../../src/resources/catalogue.ts';
import { givenFor, takesOrganization, type Given } from './hub-given.ts';
import { must, rpc, type Answer, type Arrangement, type HubWorld, type Place } from './hub-world.ts';

/** Carrying out an action, and looking by the plain API whether it had its effect. */

/** How many actions ran in each arrangement, by connector. */
export type Tally = Map<string, number>;

export interface Proof {
  readonly hub: HubWorld;
  readonly catalogue: Catalogue;
  /** Organizations whose log is looked at, and the provider's under ''. */
  readonly scopes: readonly string[];
  /** The last entry of each that was seen. */
  readonly seen: Map<string, number>;
}

export function prooferOf(hub: HubWorld): Proof {
  const { catalogue } = hub.world.server.built.directory.runtime.ports.hub;
  const organizations = hub.places.flatMap(({ own, world }) => [own ?? '', world.own.organization]);
  return { hub, catalogue, scopes: ['', ...organizations], seen: new Map() };
}

/** Runs one action in the first arrangement from the n-th on that may; gives what is wrong with it. */
export async function carriedOut(proof: Proof, action: Action, n: number, tally: Tally): Promise<readonly string[]> {
  const { arrangements } = proof.hub;
  for (let i = 0; i < arrangements.length; i++) {
    const arrangement = arrangements[(n + i) % arrangements.length] as Arrangement;
    const place = arrangement.places[Math.floor(n / arrangements.length) % arrangement.places.length] as Place;
    try {
      const found = await tried(proof, action, arrangement, place);
      if (found === 'forbidden') continue;
      const what = `${action.connector}, ${arrangement.name}`;
      tally.set(what, (tally.get(what) ?? 0) + 1);
      return found.map((complaint) => `${action.id} (${arrangement.name}): ${complaint}`);
    } catch (error) {
      if (!(error instanceof assert.AssertionError)) throw error;
      return [`${action.id} (${arrangement.name}): ${error.message}`];
    }
  }
  return [`${action.id}: no arrangement may`];
}

async function tried(
  proof: Proof,
  action: Action,
  arrangement: Arrangement,
  place: Place,
): Promise<readonly string[] | 'forbidden'> {
  const given = await givenFor(proof.catalogue, action, place.world);
  const ask = plainly(arrangement, place.world, given);
  return writes(given.operation)
    ? written(proof, action, arrangement, place, given, ask)
    : read(proof, action, arrangement, place, given, ask);
}

type Ask = (headers?: Readonly<Record<string, string>>) => Promise<Reply>;

/** The same request by the plain API, as the account would send it. */
function plainly({ credentials }: Arrangement, world: World, { operation, sample }: Given): Ask {
  return async (headers = {}) => {
    const sent = {
      ...headersOf(operation, world),
      ...(takesOrganization(operation) ? { 'x-org-id': world.own.organization } : {}),
      ...(await credentials()),
      ...headers,
    };
    const { server } = world;
    const path = urlOf(operation, sample);
    const reply = await server.api(sample.method, path, sentBody(operation, sample.body), sent);
    // Text of bytes that are none is not what was sent.
    if (operation.produces?.startsWith('image/') !== true) return reply;
    const image = await fetch(`${server.url}${path}`, { headers: { 'x-api-key': server.apiKey, ...sent } });
    return { ...reply, body: Buffer.from(await image.arrayBuffer()).toString('base64') };
  };
}

const asked = (hub: HubWorld, { id }: Action, { account }: Arrangement, { own }: Place, { input }: Given) =>
  rpc(hub.world, account, { action: id, ...input, ...(own === undefined ? {} : { organization: own }) });

async function run(
  { hub }: Proof,
  action: Action,
  arrangement: Arrangement,
  place: Place,
  given: Given,
): Promise<Answer> {
  const { input } = given;
  const { status, body } = await asked(hub, action, arrangement, place, given);
  assert.equal(status, 200, `${JSON.stringify(input)}: ${status} ${JSON.stringify(body).slice(0, 600)}`);
  assert.deepEqual(
    [body.account_id, body.organization],
    [
      arrangement.account,
      { id: place.own ?? null, name: place.name, vendor_id: place.world.own.organization, defaulted: false },
    ],
  );
  return body;
}

// --- Reads --------------------------------------------------------------------------------------------------------------

async function read(
  proof: Proof,
  action: Action,
  arrangement: Arrangement,
  place: Place,
  given: Given,
  ask: Ask,
): Promise<readonly string[] | 'forbidden'> {
  const before = await ask();
  if (before.status === 403 || before.status === 401) return 'forbidden';
  if (before.status >= 300) return [`the plain API answers ${before.status} ${JSON.stringify(before.body)}`];
  const { data } = await run(proof, action, arrangement, place, given);
  const later = await ask();
  // URLs of the server are of the address that it was asked at.
  const { vendor, world } = proof.hub;
  const here = withTexts(data, (text) => text.replaceAll(vendor.url, world.server.url));
  const at = difference(dataOf(action, before.body), dataOf(action, later.body), here, '');
  return at === undefined ? [] : [`it answers otherwise than the plain API: ${at}`];
}

/** What the action is to answer for what the plain API does: rows bare, one user of a list of one, texts as `{ value }`. */
function dataOf({ paged, id }: Action, body: unknown): unknown {
  const rows = isRecord(body) && Array.isArray(body['results']) ? (body['results'] as unknown[]) : undefined;
  if (id === 'automation_get_user') return rows?.[0];
  const data = paged && rows !== undefined ? rows : body;
  if (Array.isArray(data)) return (data as unknown[]).map((each) => (isRecord(each) ? each : { value: each }));
  return data === undefined || data === null ? null : isRecord(data) ? data : { value: data };
}

/** Where the data is neither as it was before nor as it was afterwards: times and counters go on. */
function difference(before: unknown, later: unknown, data: unknown, at: string): string | undefined {
  if (isDeepStrictEqual(data, before) || isDeepStrictEqual(data, later)) return undefined;
  if (isRecord(before) && isRecord(later) && isRecord(data)) {
    for (const name of new Set([...Object.keys(before), ...Object.keys(later), ...Object.keys(data)])) {
      const found = difference(before[name], later[name], data[name], `${at}.${name}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (Array.isArray(before) && Array.isArray(later) && Array.isArray(data) && before.length === data.length) {
    for (const [n, each] of (data as unknown[]).entries()) {
      const found = difference(before[n], later[n], each, `${at}[${n}]`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isDeepStrictEqual(before, later) && typeof before === typeof data) return undefined;
  return `${at}: ${JSON.stringify(data)?.slice(0, 200)} instead of ${JSON.stringify(before)?.slice(0, 200)}`;
}

// --- Writes -------------------------------------------------------------------------------------------------------------

interface Change {
  readonly operation: string;
  readonly kind: string;
  readonly objectId: string;
  readonly name: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}
interface Planned {
  readonly changes: readonly { readonly operation: string; readonly kind: string; readonly id: string }[];
}

async function written(
  proof: Proof,
  action: Action,
  arrangement: Arrangement,
  place: Place,
  given: Given,
  ask: Ask,
): Promise<readonly string[] | 'forbidden'> {
  await withoutEdge(place.world, given);
  const planned = await ask({ 'muster-plan': 'true' });
  if (planned.status === 403 || planned.status === 401) return 'forbidden';
  if (isOnce(given.operation)) {
    const { status } = await asked(proof.hub, action, arrangement, place, given);
    return planned.status === 409 && status === 409 ? [] : [`what is there already is answered ${status}`];
  }
  if (planned.status >= 300) return [`its plan is answered ${planned.status} ${JSON.stringify(planned.body)}`];
  await changesSince(proof);
  const { data } = await run(proof, action, arrangement, place, given);
  const happened = await changesSince(proof);
  const complaints: string[] = [];
  const here = [...happened.values()].flat();
  const all = [...here, ...(await changesOfNew(proof, here))];
  // What is told without a change is no part of plans.
  const told = ({ operation }: { readonly operation: string }): boolean => operation === 'event';
  const named = ({ operation, kind }: Pick<Change, 'operation' | 'kind'>): string => `${operation} ${kind}`;
  const expected = (planned.body as Planned).changes.filter((each) => !told(each)).map(named);
  const found = all.filter((each) => !told(each)).map(named);
  if (!UNPLANNED.has(given.operation.id) && !isDeepStrictEqual(found.toSorted(), expected.toSorted()))
    complaints.push(`it changed ${found.join(', ') || 'nothing'} instead of ${expected.join(', ') || 'nothing'}`);
  for (const [scope, entries] of happened) {
    if (entries.length > 0 && scope !== '' && scope !== place.world.own.organization)
      complaints.push(`it changed something of another organization: ${JSON.stringify(entries)}`);
  }
  const look = UNLOGGED[given.operation.id];
  if (look !== undefined) complaints.push(...(await look(place.world, given, data)));
  else if (all.length === 0) complaints.push(`it changed nothing: ${JSON.stringify(data)}`);
  complaints.push(...(await readBack(proof, place, given, here)));
  return complaints;
}

/** Takes away the edge that the sample adds. */
async function withoutEdge({ server, own }: World, { operation, sample }: Given): Promise<void> {
  const { verb } = operation;
  if (verb?.name !== 'associate' && verb?.name !== 'changeMembers') return;
  const { op, ...edge } = sample.body as { readonly op: string };
  if (op !== 'add') return;
  const body = { ...edge, op: 'remove' };
  await server.api('POST', urlOf(operation, sample), body, { 'x-org-id': own.organization });
}

/** What the logs have that was not seen yet. */
async function changesSince({ hub, scopes, seen }: Proof): Promise<ReadonlyMap<string, readonly Change[]>> {
  const news = await Promise.all(
    scopes.map(async (scope) => {
      const after = seen.get(scope);
      const query = `of=${scope === '' ? 'provider' : 'organization'}&after=${after ?? 0}&limit=${after === undefined ? 1 : 1000}`;
      const headers = scope === '' ? {} : { 'x-org-id': scope };
      const { results, last } = await must<{ results: Change[]; last: number }>(
        hub.world,
        'GET',
        `/muster/v1/changes?${query}`,
        undefined,
        headers,
      );
      seen.set(scope, last);
      return [scope, after === undefined ? [] : results] as const;
    }),
  );
  return new Map(news);
}

/** All that was done in an organization that is new. */
async function changesOfNew({ hub }: Proof, changes: readonly Change[]): Promise<readonly Change[]> {
  const made = changes.find(({ operation, kind }) => operation === 'create' && kind === 'organization');
  if (made === undefined) return [];
  const headers = { 'x-org-id': made.objectId };
  return (await must<{ results: Change[] }>(hub.world, 'GET', '/muster/v1/changes', undefined, headers)).results;
}

/** Of an administrator: whether it acts for others than this organization. */
const isElsewhere = (after: Change['after'], organization: string): boolean =>
  Array.isArray(after?.['reach']) &&
  !(after['reach'] as string[]).some((each) => each === organization || each === 'all');

/** Operations whose plan leaves out what they do, as it counts failed proofs; and one whose changes are in the log of what it makes. */
const UNPLANNED: ReadonlySet<string> = new Set([
  'muster_user_totp_verify',
  'muster_authn_verify',
  'muster_providers_create',
]);
/** What an organization's own path answers after these, and what that of a provider which is another's. */
const ENDS: Readonly<Record<string, number>> = {
  muster_organizations_suspend: 403,
  muster_organizations_delete: 404,
  muster_providers_create: 404,
};

/** How to see what operations do whose effect is in no log: it is a secret, or a job's. */
const UNLOGGED: Readonly<Record<string, (world: World, given: Given, data: unknown) => Promise<readonly string[]>>> = {
  muster_application_import_put: async ({ server, own }, { operation, sample }) => {
    const headers = { 'x-org-id': own.organization };
    const { body } = await server.api<{ url?: string }>('GET', urlOf(operation, sample), undefined, headers);
    return body.url === (sample.body as { url: string }).url ? [] : [`it kept ${JSON.stringify(body)}`];
  },
  import_create: async ({ server, own }) => {
    await server.built.runner.drain();
    const headers = { 'x-org-id': own.organization };
    const { body } = await server.api('GET', '/api/systemusers?filter=username:$eq:mary', undefined, headers);
    return (body as { totalCount: number }).totalCount === 1 ? [] : [`nobody was imported: ${JSON.stringify(body)}`];
  },
  muster_policyGroupTemplates_apply: async ({ server, own }) => {
    await server.built.runner.drain();
    const found = await server.api<readonly { name: string }[]>('GET', '/api/v2/policygroups?limit=100', undefined, {
      'x-org-id': own.organization,
    });
    const names = found.body.map(({ name }) => name);
    return names.some((name) => name.startsWith('Baseline')) ? [] : [`there are ${names.join(', ')} alone`];
  },
  muster_providers_create: async ({ server }, _given, data) => {
    const { id } = data as { readonly id: string };
    const kept = await server.built.store.read.get(id, 'provider', id);
    return kept === undefined ? [`nothing is kept of ${JSON.stringify(data)}`] : [];
  },
  // It is so already: otherwise nothing else here could make organizations.
  muster_provider_patch: async ({ server }, { sample }) => {
    const { body } = await server.api<Readonly<Record<string, unknown>>>('GET', '/muster/v1/provider');
    const wanted = Object.entries(sample.body as object);
    return wanted.every(([name, value]) => body[name] === value) ? [] : [`it kept ${JSON.stringify(body)}`];
  },
  muster_integration_sync: async (_world, _given, data) =>
    (data as { checked: number }).checked > 0 ? [] : [`it checked ${JSON.stringify(data)}`],
  muster_webhooks_replay: async (world, given, data) => {
    await world.server.built.runner.drain();
    const { replay } = await webhookOf(world, given);
    return replay?.id === (data as { id: string }).id ? [] : [`the webhook replays ${JSON.stringify(replay)}`];
  },
  muster_webhooks_endReplay: async (world, given) => {
    const { replay } = await webhookOf(world, given);
    return replay === null ? [] : [`the webhook replays ${JSON.stringify(replay)}`];
  },
  muster_webhooks_test: async ({ server, own }, { sample }, data) => {
    const path = `/muster/v1/webhooks/${sample.params.id}/deliveries`;
    const headers = { 'x-org-id': own.organization };
    const { body } = await server.api<{ results: readonly { id: string }[] }>('GET', path, undefined, headers);
    return body.results.some(({ id }) => id === (data as { id: string }).id) ? [] : ['no try is in the log'];
  },
  // It derives anew what every write derives.
  systemusers_mfasync: async (_world, _given, data) => (data === null ? [] : [`it answers ${JSON.stringify(data)}`]),
};

async function webhookOf({ server, own }: World, { sample }: Given) {
  const headers = { 'x-org-id': own.organization };
  const path = `/muster/v1/webhooks/${sample.params.id}`;
  return (await server.api<{ replay: { id: string } | null }>('GET', path, undefined, headers)).body;
}

const KINDS = kinds();

/** Reads by the plain API what the log says was changed. */
async function readBack(
  { hub }: Proof,
  place: Place,
  { operation, sample }: Given,
  changes: readonly Change[],
): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (const { operation: what, kind: name, objectId, after } of changes) {
    const kind = KINDS.find((each) => each.kind === name);
    const get = kind && verbOf(kind, 'get');
    if (get === undefined || pathParameters(get.path).length !== 1) continue;
    const path = urlOf(get, { params: { [pathParameters(get.path)[0] ?? '']: objectId }, query: '' });
    const organization = name === 'organization' ? objectId : place.world.own.organization;
    const headers = takesOrganization(get) ? { 'x-org-id': organization } : {};
    const { status, body } = await hub.world.server.api(get.method, path, undefined, headers);
    const end = name === 'organization' || name === 'provider' ? ENDS[operation.id] : undefined;
    if (end !== undefined) {
      if (status !== end) complaints.push(`${get.id} answers ${status} after ${operation.id}`);
    } else if (what === 'delete') {
      if (status !== 404) complaints.push(`${get.id} still answers ${status} for what was deleted`);
    } else if (isElsewhere(after, organization)) {
      if (status !== 404) complaints.push(`${get.id} answers ${status} for who does not act for the organization`);
    } else if (status !== 200) complaints.push(`${get.id} answers ${status} after ${what}`);
    else {
      const differing = Object.entries(after ?? {}).filter(
        ([field, value]) => typeof value !== 'object' && field in (body as object) && (body as never)[field] !== value,
      );
      if (differing.length > 0) complaints.push(`${get.id} reads back otherwise: ${JSON.stringify(differing)}`);
    }
  }
  const edge = await edgeStands(place.world, operation, sample.params, sample.body);
  const wanted = (sample.body as { readonly op?: string } | undefined)?.op !== 'remove';
  if (edge !== undefined && edge !== wanted) complaints.push(`the edge ${edge ? 'still stands' : 'does not stand'}`);
  return complaints;
}

/** Whether the list of the same path has the edge that a body names; undefined where it is of no edge. */
async function edgeStands(
  { server, own }: World,
  { verb, path }: Operation,
  params: Readonly<Record<string, string>>,
  body: unknown,
): Promise<boolean | undefined> {
  if (verb?.name !== 'associate' && verb?.name !== 'changeMembers') return undefined;
  const { id, type } = body as { readonly id: string; readonly type: string };
  const query = verb.name === 'associate' ? `?targets=${type}&limit=100` : '?limit=100';
  const { status, body: rows } = await server.api<readonly unknown[]>(
    'GET',
    urlOf({ path } as Operation, { params, query }),
    undefined,
    { 'x-org-id': own.organization },
  );
  assert.equal(status, 200, JSON.stringify(rows));
  return JSON.stringify(rows).includes(id);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
