import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { did, newDevice, newSystemGroup, newUser, newUserGroup, resultsOf, rowsOf, type Row } from './things.ts';

/** Services that connect with a key alone: what each of them asks and depends on. */

let server: TestServer;
let user: string;
let device: string;
let group: string;
before(async () => {
  server = await startTestServer();
  user = await newUser(server, 'ada');
  ({ id: device } = await newDevice(server, 'desk-1'));
  group = await newUserGroup(server, 'Analysts');
});
after(async () => server.stop());

describe('Rewst', () => {
  /** It works for many organizations: each request selects one. */
  const send = async (method: string, path: string, body?: Row) =>
    server.api<Row>(method, `/api${path}`, body, { 'x-org-id': server.organization });

  test('reads one user by a filter on its id', async () => {
    const rows = resultsOf(await send('GET', `/systemusers?filter=_id:$eq:${user}`));
    assert.deepEqual(
      rows.map(({ _id, username }) => [_id, username]),
      [[user, 'ada']],
    );
    assert.deepEqual(resultsOf(await send('GET', `/systemusers?filter=_id:$eq:${'0'.repeat(24)}`)), []);
  });

  test('adds and removes members at one address', async () => {
    const path = `/v2/usergroups/${group}/members`;
    assert.deepEqual(
      rowsOf(await send('GET', '/v2/usergroups')).map(({ id }) => id),
      [group],
    );
    for (const op of ['add', 'remove']) {
      const { status, body } = await send('POST', path, { op, type: 'user', id: user });
      assert.deepEqual([status, body], [204, undefined], op);
    }
  });

  test('assigns a manager and a password, with nothing but those in the change', async () => {
    const { body: created } = await send('POST', '/systemusers', { username: 'bob', email: 'bob@example.org' });
    const path = `/systemusers/${String(created._id)}`;
    assert.equal((await send('PUT', path, { manager: user })).body.manager, user);
    const { body: changed } = await send('PUT', path, { password: 'Correct-horse-7-battery' });
    assert.deepEqual([changed.manager, changed.activated, 'password' in changed], [user, true, false]);
    assert.equal((await send('DELETE', path)).body.username, 'bob');
  });

  test('is refused an organization that the key has nothing to do with', async () => {
    const { status } = await server.api('GET', '/api/systemusers', undefined, { 'x-org-id': '0'.repeat(24) });
    assert.equal(status, 404);
    assert.equal((await server.api('GET', '/api/systemusers', undefined, { 'x-org-id': 'mine' })).status, 400);
  });
});

describe('StackOne', () => {
  test('changes a user group by PATCH, partially', async () => {
    const path = `/api/v2/usergroups/${group}`;
    await did(server, 'PATCH', path, { email: 'analysts@example.org' });
    const patched = await did(server, 'PATCH', path, { description: 'Who count' });
    assert.deepEqual(
      [patched.name, patched.email, patched.description],
      ['Analysts', 'analysts@example.org', 'Who count'],
    );
  });

  test('replaces a system group, and changes systems', async () => {
    const id = await newSystemGroup(server, 'Desks');
    const path = `/api/v2/systemgroups/${id}`;
    await did(server, 'PUT', path, { name: 'Desks', description: 'All of them' });
    assert.equal((await did(server, 'PUT', path, { name: 'Desks' })).description, '');
    const changed = await did(server, 'PUT', `/api/systems/${device}`, { displayName: 'Desk', tags: ['front'] });
    assert.deepEqual([changed.displayName, changed.tags], ['Desk', ['front']]);
  });

  test('sends commands to devices, reads organizations, and updates their settings', async () => {
    for (const command of ['lock', 'restart', 'shutdown']) {
      const { status, body } = await server.api('POST', `/api/systems/${device}/command/builtin/${command}`);
      assert.deepEqual([status, body], [201, undefined], command);
    }
    const path = `/api/organizations/${server.organization}`;
    const settings = { passwordPolicy: { minLength: 12 } };
    const changed = await did<{ settings: { passwordPolicy: Row } }>(server, 'PUT', path, { settings });
    assert.equal(changed.settings.passwordPolicy.minLength, 12);
  });
});

describe('PostHog', () => {
  /** No row, or another shape than the family's, is an error to it; so is a redirect. */
  const read = async (path: string) =>
    server.api('GET', `${path}?limit=100&skip=0${path.includes('v2') ? '' : '&sort=_id'}`);

  test('validates a key by one user', async () => {
    assert.equal((await server.api('GET', '/api/systemusers?limit=1')).status, 200);
    assert.equal((await server.api('GET', '/api/systemusers?limit=1', undefined, { 'x-api-key': 'no' })).status, 401);
    assert.equal(
      (await server.api('GET', '/api/systemusers?limit=1', undefined, { 'x-api-key': undefined })).status,
      401,
    );
  });

  test('reads wrappers of v1 and arrays of v2, and what hangs on each row', async () => {
    await did(server, 'POST', `/api/v2/usergroups/${group}/members`, { op: 'add', type: 'user', id: user });
    const users = resultsOf(await read('/api/systemusers'));
    assert.ok(users.every(({ _id, created }) => typeof _id === 'string' && !Number.isNaN(Date.parse(String(created)))));
    assert.equal(resultsOf(await read('/api/systems')).length, 1);
    for (const { id } of rowsOf(await read('/api/v2/usergroups'))) {
      assert.deepEqual(
        rowsOf(await read(`/api/v2/usergroups/${String(id)}/membership`)).map((row) => row.id),
        [user],
      );
    }
    for (const { id } of rowsOf(await read('/api/v2/systemgroups'))) {
      assert.deepEqual(rowsOf(await read(`/api/v2/systemgroups/${String(id)}/membership`)), []);
    }
    assert.deepEqual(rowsOf(await read(`/api/v2/systems/${device}/users`)), []);
  });
});

describe('baton', () => {
  test('pages administrators by skip alone, with an organization that it names', async () => {
    const headers = { 'x-org-id': server.organization };
    const first = resultsOf(await server.api('GET', '/api/users', undefined, headers));
    assert.equal(first.length, 1);
    const [administrator] = first;
    assert.deepEqual(
      [typeof administrator?._id, typeof administrator?.email, administrator?.suspended],
      ['string', 'string', false],
    );
    assert.deepEqual(resultsOf(await server.api('GET', '/api/users?skip=1', undefined, headers)), []);
    const path = `/api/users/${String(administrator?._id)}`;
    assert.equal((await did(server, 'GET', path, undefined, headers)).email, administrator?.email);
  });

  test('grants and revokes memberships, and reads them as edges', async () => {
    const id = await newUser(server, 'granted');
    const path = `/api/v2/usergroups/${group}/members`;
    assert.equal((await server.api('POST', path, { op: 'add', type: 'user', id, attributes: {} })).status, 204);
    const edges = rowsOf(await server.api('GET', `${path}?limit=100&skip=0`)) as unknown as { to: Row }[];
    assert.ok(edges.some(({ to }) => to.id === id && to.type === 'user'));
    assert.equal((await server.api('POST', path, { op: 'remove', type: 'user', id, attributes: {} })).status, 204);
  });
});
