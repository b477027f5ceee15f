import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build, type Built } from '../../src/server/build.ts';
import { startTestServer, type Reply, type TestServer } from '../support/server.ts';
import { startVendor, type Received, type Vendor } from '../support/vendor.ts';
import { endAll, startServer, type ServerProcess } from './process-support.ts';
import {
  infoOf,
  link,
  linkOther,
  must,
  newName,
  run,
  until,
  type Account,
  type Asking,
  type Ran,
} from './hub-linked.ts';

/** The hub is killed, closed and started again in the middle of its work: nothing is done twice, and nothing is lost. */

const KEY = 'a-key-for-automation-0123456789';
const APP = 'jumpcloud_create_software_app';
const GROUP = 'jumpcloud_create_user_group';
/** Longer than a lease (ms): what a killed server had claimed is free for the next. */
const LATER = 61_000;
const COUNT = 6;

const folder = mkdtempSync(join(tmpdir(), 'muster-hub-'));
let directory: TestServer;
let vendor: Vendor;
/** The hub as a process, which is killed; later one after the other here. */
let first: ServerProcess;
let built: Built | undefined;
let url = '';
const hub: Asking = {
  api: async <T>(method: string, path: string, body?: unknown, headers = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { 'x-api-key': KEY, 'content-type': 'application/json', ...headers } as Record<string, string>,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, body: parsed as T, headers: response.headers };
  },
};
/** Own organizations, and those of the directory that they are mapped to. */
const own: string[] = [];
const theirs: string[] = [];
let muster: Account;
let other: Account;

async function map({ id }: Account): Promise<void> {
  const mappings = own.map((organization, n) => ({ organization, vendor_organization_id: theirs[n] }));
  await must(hub, 'PUT', `/hub/accounts/${id}/mapping`, { mappings });
}

before(async () => {
  directory = await startTestServer();
  vendor = await startVendor(directory.url);
  first = await startServer(join(folder, 'data'), ['--hub-allow', '127.0.0.1'], { MUSTER_BOOTSTRAP_API_KEY: KEY });
  url = first.url;
  for (let n = 0; n < COUNT; n++) {
    const organization = { displayName: `Client ${n}` };
    own.push((await must<{ _id: string }>(hub, 'POST', '/muster/v1/organizations', organization))._id);
    theirs.push((await must<{ _id: string }>(directory, 'POST', '/muster/v1/organizations', organization))._id);
  }
  const credentials = {
    api_key: directory.apiKey,
    multiple_organizations: true,
    organization_id: directory.organization,
  };
  muster = await link(hub, vendor, credentials, { origin_owner_id: 'one' });
  other = await linkOther(hub, vendor, credentials, { origin_owner_id: 'two' });
  await map(muster);
  await map(other);
});
after(async () => {
  await built?.close();
  await endAll();
  await vendor?.stop();
  await directory?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The hub again, on the same data. */
async function start(ahead: number): Promise<void> {
  built = await build({
    database: { dataFolder: join(folder, 'data') },
    clock: { now: () => Date.now() + ahead },
    hubAllow: ['127.0.0.1'],
    http: { rateLimit: { perSecond: 0, burst: 0 }, refusalLimit: { perSecond: 0, burst: 0 } },
  });
  url = await built.http.listen({ host: '127.0.0.1', port: 0 });
}

const isOf =
  (name: string) =>
  ({ method, body }: Received): boolean =>
    method === 'POST' && body.includes(name);
const writesOf = (name: string): readonly Received[] => vendor.received.filter(isOf(name));
const app = (displayName: string) => ({
  body: { displayName, settings: [{ packageManager: 'CHOCOLATEY', packageId: 'vlc' }] },
});
const keyed = (key: string) => ({ 'idempotency-key': key });
/** How many groups and apps of the name an organization of the directory has. */
async function effects(name: string, organization = directory.organization): Promise<number> {
  const headers = { 'x-org-id': organization };
  const list = <T>(path: string) => must<T[]>(directory, 'GET', path, undefined, headers);
  const apps = await list<{ displayName: string }>('/api/v2/softwareapps?limit=100');
  const groups = await list(`/api/v2/usergroups?filter=name:eq:${name}`);
  return apps.filter(({ displayName }) => displayName === name).length + groups.length;
}
const everywhere = (name: string) => Promise.all(theirs.map((organization) => effects(name, organization)));
const isRepeated = (reply: Reply<Ran>): string => {
  assert.deepEqual([reply.status, infoOf(reply).reason], [409, 'repeated']);
  assert.match(reply.body.message ?? '', /look/);
  return infoOf(reply).request_id ?? assert.fail();
};

interface Row {
  readonly state: string;
  readonly attempts: number;
  readonly error: { readonly reason: string } | null;
}
const begin = (account: Account, action: string, given: object) =>
  must<{ id: string }>(hub, 'POST', '/hub/runs', {
    account_id: account.id,
    action,
    select: { organizations: own },
    concurrency: 2,
    ...given,
  });
const rowsOf = async ({ id }: { readonly id: string }) =>
  (await must<{ results: Row[] }>(hub, 'GET', `/hub/runs/${id}/rows?limit=100&sort=position`)).results;
const statesOf = async (of: { readonly id: string }) => (await rowsOf(of)).map(({ state }) => state).join(' ');
const stateOf = async ({ id }: { readonly id: string }) =>
  (await must<{ state: string }>(hub, 'GET', `/hub/runs/${id}`)).state;

const [kept, unknown, killed] = [newName('kept'), newName('unknown'), newName('killed')];
const [safe, lost] = [newName('safe'), newName('lost')];
let runs: readonly { readonly id: string }[];

describe('a write with an Idempotency-Key', () => {
  test('is answered again for the same request, and refused for another', async () => {
    const once = await run(hub, other, APP, app(kept), keyed('kept'));
    assert.equal(once.status, 200, JSON.stringify(once.body));
    const again = await run(hub, other, APP, app(kept), keyed('kept'));
    assert.deepEqual([again.body, again.headers.get('idempotent-replayed')], [once.body, 'true']);
    const different = await run(hub, other, APP, app('another'), keyed('kept'));
    assert.equal(different.status, 422);
    const elsewhere = await run(hub, muster, APP, app(kept), keyed('kept'));
    assert.equal(elsewhere.status, 422, 'with another account it is another request');
    const selected = { ...keyed('kept'), 'x-org-id': own[0] };
    assert.equal((await run(hub, other, APP, app(kept), selected)).status, 422, 'and for another organization');
    assert.deepEqual([await effects(kept), writesOf(kept).length, await effects('another')], [1, 1, 0]);
  });

  test('of several at once one is carried out', async () => {
    const name = newName('at-once');
    vendor.rule({ when: isOf(name), fault: { delay: 200 } });
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => run(hub, other, APP, app(name), keyed('at-once'))),
    );
    const good = replies.filter(({ status }) => status === 200);
    assert.ok(good.length >= 1);
    for (const reply of replies) if (reply.status !== 200) isRepeated(reply);
    assert.deepEqual([await effects(name), writesOf(name).length], [1, 1]);
  });

  test('whose outcome is not known is not repeated; one that was refused is', async () => {
    vendor.rule({ when: isOf(unknown), times: 1, fault: { drop: 'after' } });
    const reply = await run(hub, other, APP, app(unknown), keyed('unknown'));
    assert.deepEqual([reply.status, infoOf(reply).outcome], [503, 'unknown']);
    const entry = isRepeated(await run(hub, other, APP, app(unknown), keyed('unknown')));
    assert.equal(entry, infoOf(reply).request_id);
    const { data } = await must<{ data: { outcome: string; status: number } }>(
      hub,
      'GET',
      `/hub/requests/logs/${entry}`,
    );
    assert.deepEqual([data.outcome, data.status], ['unknown', 503]);
    assert.equal(await effects(unknown), 1);
    const refused = newName('refused');
    vendor.rule({ when: isOf(refused), times: 1, fault: { status: 400, body: { message: 'not today' } } });
    assert.equal((await run(hub, other, APP, app(refused), keyed('refused'))).status, 400);
    assert.equal((await run(hub, other, APP, app(refused), keyed('refused'))).status, 200);
    assert.equal(await effects(refused), 1);
  });
});

describe('a hub that is killed', () => {
  before(async () => {
    // In the middle of a write, and of the second rows of two runs.
    vendor.rule({ when: isOf(killed), fault: { delay: 1_500 } });
    for (const name of [safe, lost]) {
      const isLater = (request: Received): boolean => isOf(name)(request) && writesOf(name).length > 2;
      vendor.rule({ when: isLater, times: 2, fault: { delay: 1_500 } });
    }
    runs = [await begin(muster, APP, app(safe)), await begin(other, APP, app(lost))];
    for (const name of [safe, lost])
      await until('the second rows are under way', async () => writesOf(name).length === 4);
    const writing = run(hub, other, APP, app(killed), keyed('killed')).then(
      () => 'answered',
      () => 'lost',
    );
    await until('the write is under way', async () => writesOf(killed).length === 1);
    assert.equal((await first.end('SIGKILL')).signal, 'SIGKILL');
    assert.equal(await writing, 'lost');
    await until('the directory has done it', async () => (await effects(killed)) === 1);
    await start(LATER);
  });

  test('has its log say that the write was begun, and refuses to repeat it', async () => {
    const entry = isRepeated(await run(hub, other, APP, app(killed), keyed('killed')));
    const { data } = await must<{ data: { id: string; outcome: string; action: string; account_id: string } }>(
      hub,
      'GET',
      `/hub/requests/logs/${entry}`,
    );
    assert.deepEqual([data.outcome, data.action, data.account_id], ['started', APP, other.id]);
    const begun = await must<{ data: { id: string }[] }>(
      hub,
      'GET',
      `/hub/requests/logs?outcome=started&account_id=${other.id}&page_size=100`,
    );
    assert.ok(begun.data.some(({ id }) => id === entry));
    assert.deepEqual([await effects(killed), writesOf(killed).length], [1, 1]);
  });

  test('remembers what was done and what is not known', async () => {
    const again = await run(hub, other, APP, app(kept), keyed('kept'));
    assert.deepEqual([again.status, again.headers.get('idempotent-replayed')], [200, 'true']);
    assert.equal((await run(hub, other, APP, app('another'), keyed('kept'))).status, 422);
    isRepeated(await run(hub, other, APP, app(unknown), keyed('unknown')));
    assert.deepEqual([await effects(kept), await effects(unknown)], [1, 1]);
  });

  test('finishes its runs, and does nothing twice', async () => {
    await built?.runner.drain();
    const [ofMuster, ofOther] = runs;
    assert.ok(ofMuster && ofOther);
    assert.deepEqual([await stateOf(ofMuster), await statesOf(ofMuster)], ['done', 'ok ok ok ok ok ok']);
    assert.deepEqual(await everywhere(safe), [1, 1, 1, 1, 1, 1]);
    assert.deepEqual([await stateOf(ofOther), await statesOf(ofOther)], ['done', 'ok ok unknown unknown ok ok']);
    assert.equal((await rowsOf(ofOther))[2]?.error?.reason, 'interrupted');
    assert.deepEqual(await everywhere(lost), [1, 1, 1, 1, 1, 1]);
    assert.equal(writesOf(lost).length, COUNT);
  });
});

describe('a hub that is closed in the middle of a run', () => {
  test('goes on where it was, as soon as it is started', async () => {
    const [again, looked] = [newName('again'), newName('looked')];
    for (const name of [again, looked]) {
      const isLater = (request: Received): boolean => isOf(name)(request) && writesOf(name).length > 2;
      vendor.rule({ when: isLater, times: 2, fault: { delay: 1_500 } });
    }
    const [ofMuster, ofOther] = [
      await begin(muster, GROUP, { body: { name: again } }),
      await begin(other, GROUP, { body: { name: looked } }),
    ];
    built?.runner.start();
    for (const name of [again, looked])
      await until('the second rows are under way', async () => writesOf(name).length === 4);
    await built?.close();
    built = undefined;
    await start(LATER);
    await until('the runs are taken up', async () => {
      await built?.runner.drain();
      return (await stateOf(ofMuster)) === 'done' && (await stateOf(ofOther)) === 'done';
    });
    assert.equal(await statesOf(ofMuster), 'ok ok ok ok ok ok');
    assert.deepEqual(await everywhere(again), [1, 1, 1, 1, 1, 1]);
    assert.equal(await statesOf(ofOther), 'ok ok unknown unknown ok ok');
    await until('what was under way has ended', async () => (await everywhere(looked)).every((count) => count === 1));
    assert.equal(writesOf(looked).length, COUNT);
  });
});
