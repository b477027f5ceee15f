import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createClient } from '../../src/client/client.ts';
import { ApiError } from '../../src/client/errors.ts';
import type { Client } from '../../src/client/types.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const NOBODY = '0123456789abcdef01234567';

describe('the typed client, over real sockets', () => {
  let server: TestServer;
  let client: Client;
  before(async () => {
    server = await startTestServer();
    const { url, apiKey, organization } = server;
    client = createClient({ baseUrl: url, apiKey, organization });
  });
  after(async () => server.stop());

  test('lives through the life of a group and its people', async () => {
    const ada = await client.systemUsers.create({
      body: { username: 'ada', email: 'ada@example.org', department: 'Analysis' },
    });
    assert.equal(ada.state, 'ACTIVATED');
    const params = { id: ada._id };
    await client.systemUsers.put({ params, body: { department: 'Engines' } });
    assert.equal((await client.systemUsers.get({ params })).department, 'Engines');

    const group = await client.userGroups.create({ body: { name: 'Pioneers' } });
    const change = { params: { group_id: group.id }, body: { op: 'add', type: 'user', id: ada._id } } as const;
    assert.equal(await client.userGroups.changeMembers(change), undefined);
    const memberOf = await client.systemUsers.memberOf({ params: { user_id: ada._id } });
    assert.deepEqual(
      memberOf.map(({ id, type, paths }) => [id, type, paths[0]?.[0]?.to.id]),
      [[group.id, 'user_group', group.id]],
    );
    await assert.rejects(client.userGroups.changeMembers(change), { status: 409 });

    const removed = await client.systemUsers.remove({ params });
    assert.equal(removed._id, ada._id);
    assert.deepEqual(await client.userGroups.members({ params: { group_id: group.id } }), []);
  });

  test('reads every page of wrappers, arrays, searches and the log', async () => {
    const group = await client.userGroups.create({ body: { name: 'Everybody' } });
    for (let number = 0; number < 120; number++) {
      const username = `page-${String(number).padStart(3, '0')}`;
      const { _id: id } = await client.systemUsers.create({ body: { username, email: `${username}@example.org` } });
      await client.userGroups.changeMembers({
        params: { group_id: group.id },
        body: { op: 'add', type: 'user', id },
      });
    }
    const people = await drained(client.systemUsers.list.all({ query: { filter: 'username:$gte:page-' } }));
    assert.equal(new Set(people.map(({ username }) => username)).size, 120);
    const backwards = await drained(client.systemUsers.list.all({ query: { sort: '-username', limit: 50 } }));
    assert.deepEqual(
      backwards.map(({ username }) => username),
      people.map(({ username }) => username).toSorted((a, b) => (a < b ? 1 : -1)),
    );
    const members = await drained(client.userGroups.members.all({ params: { group_id: group.id } }));
    assert.deepEqual(members.map(({ to }) => to.id).toSorted(), people.map(({ _id }) => _id).toSorted());
    const found = await drained(
      client.systemUsers.search.all({ body: { searchFilter: { searchTerm: 'page-1', fields: ['username'] } } }),
    );
    assert.equal(found.length, 20);
    const log = await drained(client.changes.list.all({ query: { limit: 100 } }));
    assert.deepEqual(
      log.map(({ sequence }) => sequence),
      log.map((_, index) => index + 1),
    );
    assert.equal(log.filter(({ operation }) => operation === 'edge_add').length >= 120, true);
  });

  test('plans, writes on a condition, and repeats without doing it twice', async () => {
    const group = await client.userGroups.create({ body: { name: 'Planned' } });
    const params = { id: group.id };
    const plan = await client.userGroups.remove({ params }, { plan: true });
    assert.deepEqual(
      plan.changes.map(({ operation, kind, id }) => [operation, kind, id]),
      [['delete', 'user_group', group.id]],
    );
    const { headers } = await client.userGroups.get.raw({ params });
    const ifMatch = headers.get('etag') ?? '';
    await client.userGroups.put({ params, body: { name: 'Planned', description: 'first' } }, { ifMatch });
    await assert.rejects(
      client.userGroups.put({ params, body: { name: 'Planned', description: 'second' } }, { ifMatch }),
      { status: 412 },
    );
    const body = { name: 'Only once' };
    const first = await client.userGroups.create({ body }, { idempotencyKey: 'once' });
    const again = await client.userGroups.create.raw({ body }, { idempotencyKey: 'once' });
    assert.deepEqual([again.body.id, again.headers.get('idempotent-replayed')], [first.id, 'true']);
  });

  test('fails with what the server says', async () => {
    const { url } = server;
    await assert.rejects(client.systemUsers.get({ params: { id: NOBODY } }), (error: unknown) => {
      assert.ok(error instanceof ApiError);
      assert.deepEqual([error.status, error.code], [404, 'NOT_FOUND']);
      assert.ok(error.requestId);
      return true;
    });
    await assert.rejects(
      client.systemUsers.create({ body: { username: '', email: 'x' } }),
      (error: unknown) => error instanceof ApiError && error.status === 400 && error.violations.length > 0,
    );
    await assert.rejects(createClient({ baseUrl: url }).systemUsers.list(), { status: 401 });
    await assert.rejects(createClient({ baseUrl: url, token: 'none' }).systemUsers.list(), { status: 401 });
    const lost = createClient({ baseUrl: url, apiKey: server.apiKey, organization: NOBODY });
    await assert.rejects(lost.systemUsers.list(), { status: 404 });
    assert.equal((await lost.organizations.list()).totalCount, 1);
  });
});

async function drained<T>(all: AsyncIterable<T>): Promise<T[]> {
  const rows: T[] = [];
  for await (const row of all) rows.push(row);
  return rows;
}
