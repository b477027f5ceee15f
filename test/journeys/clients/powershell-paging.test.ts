import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { getResults, headersOf, idByName } from './powershell.ts';
import { did, newDevice, newSystemGroup, newUserGroup, newUsers, type Row } from './things.ts';

const PEOPLE = 105;

describe('the PowerShell module reads lists', () => {
  let server: TestServer;
  let people: readonly string[];
  let group: string;
  before(async () => {
    server = await startTestServer();
    people = await newUsers(server, 'page', PEOPLE);
    group = await newUserGroup(server, 'Everybody');
    for (const id of people) await did(server, 'POST', `/api/v2/usergroups/${group}/members`, { op: 'add', id });
  });
  after(async () => server.stop());

  const sorted = (rows: readonly Row[], id: (row: Row) => unknown): string[] =>
    rows.map((row) => String(id(row))).toSorted();

  test('whose keys have to be 40 characters long', () => assert.equal(server.apiKey.length, 40));

  for (const parallel of [false, true]) {
    const way = parallel ? 'in parallel, with a page past the end' : 'one page after the other';
    test(`in whole, ${way}`, async () => {
      const body = { filter: [{}], limit: 50, skip: 0, fields: ['username'] };
      const found = await getResults(server, '/api/search/systemusers', { method: 'POST', limit: 50, body, parallel });
      assert.deepEqual(
        sorted(found, ({ _id }) => _id),
        people.toSorted(),
      );
      const listed = await getResults(server, '/api/systemusers?sort=_id', { limit: 50, parallel });
      assert.deepEqual(
        sorted(listed, ({ _id }) => _id),
        people.toSorted(),
      );
      const members = await getResults(server, `/api/v2/usergroups/${group}/members`, { parallel });
      assert.deepEqual(
        sorted(members, ({ to }) => (to as Row).id),
        people.toSorted(),
      );
      const groups = await getResults(server, '/api/v2/groups?filter=type:eq:user_group', { parallel });
      assert.deepEqual(
        groups.map(({ id, name }) => [id, name]),
        [[group, 'Everybody']],
      );
      const administrators = await getResults(server, '/api/users', { parallel });
      assert.equal(administrators.length, 1);
    });
  }

  test('by a thousand where it searches', async () => {
    const body = { filter: [{}], limit: 1000, skip: 0, fields: ['username', 'manager'] };
    const users = await getResults(server, '/api/search/systemusers', { method: 'POST', limit: 1000, body });
    assert.equal(users.length, PEOPLE);
    assert.ok(users.every((row) => typeof row.username === 'string' && 'manager' in row && !('email' in row)));
    const systems = await getResults(server, '/api/search/systems', { method: 'POST', limit: 1000, body });
    assert.deepEqual(systems, []);
  });

  test('takes a single object for itself, though it asks for a page of it', async () => {
    const [id] = people;
    const user = await getResults(server, `/api/Systemusers/${id}`, { limit: 1000 });
    assert.deepEqual(
      user.map(({ _id, id: same }) => [_id, same]),
      [[id, id]],
    );
    const [one] = await getResults(server, `/api/v2/usergroups/${group}`);
    assert.equal(one?.name, 'Everybody');
  });

  test('finds objects by name with the filter of v2, on v1 lists too', async () => {
    const { id: device } = await newDevice(server, 'desk-1');
    const systemGroup = await newSystemGroup(server, 'Desk devices');
    assert.equal(await idByName(server, '/api/systems', '_id', 'displayName', 'desk-1'), device);
    assert.equal(await idByName(server, '/api/systemusers', '_id', 'username', 'page-000'), people[0]);
    assert.equal(await idByName(server, '/api/v2/systemgroups', 'id', 'name', 'Desk devices'), systemGroup);
    assert.equal(await idByName(server, '/api/v2/usergroups', 'id', 'name', 'Everybody'), group);
  });

  test('learns its organization from the list, which takes no selection', async () => {
    const path = '/api/organizations?fields=_id displayName&limit=100&skip=0';
    const { results } = await did<{ results: readonly Row[] }>(server, 'GET', path, undefined, headersOf(server));
    assert.deepEqual(
      results.map(({ _id, displayName }) => [_id, displayName]),
      [[server.organization, 'Test organization']],
    );
    const { status } = await server.api('GET', path, undefined, headersOf(server, server.organization));
    assert.equal(status, 403);
  });

  test('lists administrators of an organization that it selects, one by one', async () => {
    const headers = headersOf(server, server.organization);
    const { results } = await did<{ results: readonly Row[] }>(server, 'GET', '/api/users', undefined, headers);
    const wanted = 'apiKeyUpdatedAt created email enableMultiFactor firstname lastname organization roleName suspended';
    for (const name of `${wanted} totpEnrolled totpUpdatedAt`.split(' ')) assert.ok(name in (results[0] ?? {}), name);
  });
});
