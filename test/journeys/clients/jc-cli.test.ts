import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { bootstrap } from '../../../src/server/bootstrap.ts';
import { build } from '../../../src/server/build.ts';
import { startTestServer, type Reply, type TestServer } from '../../support/server.ts';
import { did, newDevice, newSystemGroup, newUser, newUserGroup, newUsers, resultsOf, type Row } from './things.ts';

/** What jc, the official command line, asks and what its code makes of the answers (handbook 1.2, 2.2, 2.3, 3.3). */

/** Its first page is full with this many rows; a page that is not full is the last one. */
const FULL = 100;

describe('jc', () => {
  let server: TestServer;
  let user: string;
  let device: string;
  before(async () => {
    server = await startTestServer();
    user = await newUser(server, 'ada', { firstname: 'Ada' });
    ({ id: device } = await newDevice(server, 'desk-1'));
  });
  after(async () => server.stop());

  /** The `next` of a Link header, found as it does: links are cut at commas, and each at its semicolon. */
  const nextOf = (header: string | null): string | undefined => {
    for (const part of (header ?? '').split(',')) {
      const [target = '', relation = ''] = part.split(';');
      if (relation.includes('rel="next"')) return /^<(.*)>$/.exec(target.trim())?.[1];
    }
    return undefined;
  };
  /** Pages of a v2 list. Older versions follow links alone; newer ones fall back to skip while pages are full. */
  const v2List = async (path: string, withoutLinks = false): Promise<Row[]> => {
    const rows: Row[] = [];
    for (let address: string | undefined = path; address !== undefined;) {
      const reply: Reply<Row[]> = await server.api<Row[]>('GET', address);
      assert.equal(reply.status, 200, JSON.stringify(reply.body));
      rows.push(...reply.body);
      const next = nextOf(reply.headers.get('link'));
      if (next === undefined || withoutLinks) {
        const more = withoutLinks && reply.body.length === FULL;
        address = more ? `${path}&skip=${rows.length}` : undefined;
      } else {
        assert.equal(new URL(next).origin, server.url, 'another origin is refused');
        address = next.slice(server.url.length);
      }
    }
    return rows;
  };

  test('signs in by the list of organizations', async () => {
    const [organization] = resultsOf(await server.api('GET', '/api/organizations'));
    assert.deepEqual([organization?._id, organization?.displayName], [server.organization, 'Test organization']);
    const wrong = await server.api<Row>('GET', '/api/organizations', undefined, { 'x-api-key': 'x'.repeat(40) });
    assert.deepEqual([wrong.status, wrong.body.error], [401, 'Unauthorized']);
  });

  test('pages v1 by the total, whatever its limit', async () => {
    const all: string[] = [];
    for (let skip = 0, total = 1; skip < total;) {
      const reply = await server.api<{ totalCount: number }>(
        'GET',
        `/api/systemusers?limit=2&skip=${skip}&sort=-username`,
      );
      const rows = resultsOf(reply);
      total = reply.body.totalCount;
      skip += rows.length;
      all.push(...rows.map(({ username }) => String(username)));
      assert.ok(rows.length > 0, 'an empty page before the total');
    }
    assert.deepEqual(all, all.toSorted().toReversed());
    assert.ok(all.includes('ada'));
  });

  test('pages v2 by links, also with commas in the query, and by full pages without them', async () => {
    const group = await newUserGroup(server, 'Everybody');
    for (const id of await newUsers(server, 'cli', FULL + 5)) {
      await did(server, 'POST', `/api/v2/usergroups/${group}/members`, { op: 'add', type: 'user', id });
    }
    const path = `/api/v2/usergroups/${group}/members?limit=${FULL}`;
    for (const rows of [await v2List(path), await v2List(path, true)]) {
      assert.equal(new Set(rows.map(({ to }) => (to as Row).id)).size, FULL + 5);
    }
    for (let number = 0; number < 3; number++) await newUserGroup(server, `Comma, number ${number}`);
    const sorted = await v2List('/api/v2/usergroups?limit=1&sort=-name,id&filter=type:eq:user_group');
    const names = sorted.map(({ name }) => String(name));
    assert.deepEqual(names, names.toSorted().toReversed());
    assert.equal(names.length, 4);
  });

  test('filters with the words of v1 on v2, and by the last contact of devices', async () => {
    const found = await v2List('/api/v2/usergroups?limit=100&filter=name:gte:Everybody&filter=name:lte:Everybody');
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Everybody'],
    );
    const systems = async (query: string): Promise<unknown[]> =>
      resultsOf(await server.api('GET', `/api/systems?skip=0&limit=100&${query}`)).map(({ hostname }) => hostname);
    await newDevice(server, 'desk-2', 'Windows');
    assert.deepEqual(await systems('filter=os:$eq:Windows&filter=active:$eq:true'), ['desk-2']);
    assert.deepEqual(await systems('filter=active:$ne:true'), []);
    assert.deepEqual(await systems('filter=lastContact:$gte:2026-01-01&sort=-lastContact'), ['desk-2', 'desk-1']);
    assert.deepEqual(await systems('filter=lastContact:$lt:2026-01-01'), []);
    assert.deepEqual(await systems('search=DESK-2'), ['desk-2']);
  });

  test('searches with its page in the body', async () => {
    const searchFilter = { searchTerm: 'ADA', fields: ['username', 'email', 'firstname', 'lastname'] };
    const users = await server.api('POST', '/api/search/systemusers', { searchFilter, limit: 100, skip: 0 });
    assert.deepEqual(
      resultsOf(users).map(({ _id }) => _id),
      [user],
    );
    const body = { searchFilter: { searchTerm: 'desk-1' }, limit: 100, skip: 0, sort: '-hostname' };
    const systems = await server.api('POST', '/api/search/systems', body);
    assert.deepEqual(
      resultsOf(systems).map(({ _id }) => _id),
      [device],
    );
  });

  test('locks and unlocks by a change; sends null where it has no body', async () => {
    const path = `/api/systemusers/${user}`;
    assert.equal((await did(server, 'PUT', path, { account_locked: true })).account_locked, true);
    assert.equal((await did(server, 'PUT', path, { account_locked: false })).account_locked, false);
    for (const [address, status] of [
      [`${path}/expire`, 200],
      [`${path}/unlock`, 200],
      [`${path}/resetmfa`, 200],
      [`/api/systems/${device}/command/builtin/lock`, 201],
      [`/api/systems/${device}/command/builtin/restart`, 201],
    ] as const) {
      assert.equal((await server.api('POST', address, 'null')).status, status, address);
    }
  });

  test('takes 409 for a member that is there, and 404 for one that is gone', async () => {
    const group = await newUserGroup(server, 'Members');
    const devices = await newSystemGroup(server, 'Member devices');
    for (const [path, type, id] of [
      [`/api/v2/usergroups/${group}/members`, 'user', user],
      [`/api/v2/systemgroups/${devices}/membership`, 'system', device],
    ] as const) {
      const statuses: number[] = [];
      for (const op of ['add', 'add', 'remove', 'remove']) {
        statuses.push((await server.api('POST', path, { op, type, id })).status);
      }
      assert.deepEqual(statuses, [204, 409, 204, 404], path);
    }
    const taken = await server.api<Row>('POST', '/api/v2/usergroups', { name: 'Members' });
    assert.equal(taken.status, 409);
    assert.match(String(taken.body.message), /^Group already exists/);
    const duplicate = { username: 'ada', email: 'other@example.org' };
    const again = await server.api<Row>('POST', '/api/systemusers', duplicate);
    assert.equal(again.status, 409);
    assert.match(String(again.body.message), /^Conflict: User already exists/);
  });

  test('traverses what is legal, and is told by 400 what is not', async () => {
    for (const target of ['system', 'system_group', 'application', 'radius_server', 'idp_routing_policy']) {
      assert.deepEqual(await v2List(`/api/v2/users/${user}/associations?targets=${target}&limit=100`), []);
    }
    for (const target of ['user_group', 'policy', '']) {
      const { status } = await server.api('GET', `/api/v2/users/${user}/associations?targets=${target}`);
      assert.equal(status, 400, target);
    }
  });

  test('tries again what was too much, after the time it is told', async () => {
    const limited = await limitedServer();
    try {
      const headers = { 'x-api-key': limited.apiKey };
      const ask = async (): Promise<Response> => fetch(`${limited.url}/api/organizations`, { headers });
      // Far more than a second of a busy machine could let through.
      const replies = await Promise.all(Array.from({ length: 30 }, ask));
      const refused = replies.filter(({ status }) => status === 429);
      assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200, 429]));
      const seconds = refused.map(({ headers: told }) => told.get('retry-after') ?? '');
      for (const text of seconds) assert.match(text, /^[1-9]\d*$/);
      await sleep(Math.max(...seconds.map(Number)) * 1000);
      assert.equal((await ask()).status, 200);
    } finally {
      await limited.close();
    }
  });
});

/** A server that answers two requests at once, and one a second after that. */
async function limitedServer() {
  const folder = mkdtempSync(join(tmpdir(), 'muster-limited-'));
  const built = await build({ database: { dataFolder: folder }, http: { rateLimit: { perSecond: 1, burst: 2 } } });
  const close = async (): Promise<void> => {
    await built.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const first = await bootstrap(built.directory, built.store, { apiKey: undefined, organizationName: 'Limited' });
  assert.ok(first);
  return { url: await built.http.listen({ host: '127.0.0.1', port: 0 }), apiKey: first.apiKey, close };
}
