import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { did, newUser, newUserGroup, newUsers, type Row } from './things.ts';

/** The loadsmart/jumpcloud provider of Terraform, which takes a bare origin (handbook 5.9, 7). */

const PAGE = 100;

interface Answer {
  readonly status: number;
  readonly text: string;
}

describe('the loadsmart Terraform provider', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer();
  });
  after(async () => server.stop());

  /** One request as Go sends it: `Content-Type` only with a body, no `Content-Length` without one. */
  const send = async (method: string, path: string, body?: unknown): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const headers = {
        accept: 'application/json',
        'x-api-key': server.apiKey,
        'x-org-id': server.organization,
        'user-agent': 'terraform-provider-jumpcloud/test',
        ...(text === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      };
      const sent = request(`${server.url}${path}`, { method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
        });
      });
      sent.on('error', reject);
      sent.end(text);
    });
  /** An answer that has to have a body. */
  const decoded = async <T = Row>(method: string, path: string, body?: unknown): Promise<T> => {
    const { status, text } = await send(method, path, body);
    assert.ok(status >= 200 && status < 300 && text !== '', `${method} ${path}: ${status} ${text}`);
    return JSON.parse(text) as T;
  };
  /** Pages of a hundred until one is short. */
  const list = async (path: string, query: Readonly<Record<string, string>>, v1: boolean): Promise<Row[]> => {
    const all: Row[] = [];
    for (let skip = 0; ; skip += PAGE) {
      const parameters = new URLSearchParams({ ...query, limit: String(PAGE), skip: String(skip) });
      const page = await decoded<Row[] & { results: Row[] }>('GET', `${path}?${parameters.toString()}`);
      const rows = v1 ? page.results : page;
      all.push(...rows);
      if (rows.length < PAGE) return all;
    }
  };

  test('finds users by several exact fields, written with indexes', async () => {
    await newUser(server, 'ada', { department: 'Engines', jobTitle: 'Analyst' });
    await newUser(server, 'bob', { department: 'Engines', jobTitle: 'Clerk' });
    const byBoth = { 'filter[0]': 'department:$eq:Engines', 'filter[1]': 'jobTitle:$eq:Clerk' };
    const [bob, ...others] = await list('/api/systemusers', byBoth, true);
    assert.deepEqual(
      [bob?.username, bob?.state, bob?.department, bob?.jobTitle],
      ['bob', 'ACTIVATED', 'Engines', 'Clerk'],
    );
    assert.deepEqual([bob?.attributes, others], [[], []]);
    assert.equal((await list('/api/systemusers', { 'filter[0]': 'department:$eq:Engines' }, true)).length, 2);
  });

  test('reads whole lists, although a page is the end when it is short', async () => {
    const before_ = (await list('/api/systemusers', {}, true)).length;
    const ids = await newUsers(server, 'tf', 2 * PAGE - before_);
    assert.equal((await list('/api/systemusers', {}, true)).length, 2 * PAGE);
    const group = await newUserGroup(server, 'All of them');
    for (const id of ids.slice(0, PAGE)) {
      await did(server, 'POST', `/api/v2/usergroups/${group}/members`, { op: 'add', type: 'user', id });
    }
    assert.equal((await list(`/api/v2/usergroups/${group}/members`, {}, false)).length, PAGE);
  });

  test('lives with a group: created, found, changed without loss, deleted', async () => {
    const created = await decoded('POST', '/api/v2/usergroups', { name: 'Analysts, all', description: '' });
    const path = `/api/v2/usergroups/${String(created.id)}`;
    const attributes = { sambaEnabled: true, team: 'blue' };
    await did(server, 'PUT', path, { name: 'Analysts, all', email: 'a@example.org', attributes });
    const named = await list('/api/v2/usergroups', { filter: 'name:eq:All of them' }, false);
    assert.deepEqual(
      named.map(({ name }) => name),
      ['All of them'],
    );

    // What it read goes back, apart from what only the server writes.
    const { id, type, organizationObjectId, suggestionCounts, memberQueryErrorFlags, ...current } = await decoded(
      'GET',
      path,
    );
    assert.ok(id && type && organizationObjectId && suggestionCounts && memberQueryErrorFlags);
    const changed = await decoded('PUT', path, { ...current, name: 'Analysts', description: 'Who count' });
    assert.deepEqual(
      [changed.name, changed.description, changed.email, changed.attributes],
      // The name for LDAP had followed the group's, and goes on doing so.
      ['Analysts', 'Who count', 'a@example.org', { ...attributes, ldapGroups: [{ name: 'Analysts' }] }],
    );
    assert.equal((await decoded('PUT', path, { ...current, name: 'Analysts', description: '' })).description, '');
    assert.equal((await send('DELETE', path)).status, 200);
    assert.equal((await send('GET', path)).status, 404);
    assert.equal((await send('DELETE', path)).status, 404);
  });

  test('changes members with nothing but a status, and reads the groups that are one hop away', async () => {
    const user = await newUser(server, 'member');
    const group = await newUserGroup(server, 'One hop');
    const path = `/api/v2/usergroups/${group}/members`;
    assert.deepEqual(await send('POST', path, { op: 'add', type: 'user', id: user }), { status: 204, text: '' });
    const direct = (await list(`/api/v2/users/${user}/memberof`, {}, false)).filter(
      ({ type, paths }) => type === 'user_group' && (paths as Row[][]).some((edges) => edges.length === 1),
    );
    assert.deepEqual(
      direct.map(({ id }) => id),
      [group],
    );
    const associated = await decoded<Row[]>('GET', `/api/v2/usergroups/${group}/associations?targets=system`);
    assert.deepEqual(associated, []);
    assert.deepEqual(await send('POST', path, { op: 'remove', type: 'user', id: user }), { status: 204, text: '' });
  });

  test('is told in `message` what is wrong', async () => {
    const { status, text } = await send('POST', '/api/v2/usergroups', { description: 'nameless' });
    assert.equal(status, 400);
    assert.match((JSON.parse(text) as { message: string }).message, /^name\b.*is required/);
    const taken = await send('POST', '/api/v2/usergroups', { name: 'One hop', description: '' });
    assert.equal(taken.status, 409);
    assert.match((JSON.parse(taken.text) as { message: string }).message, /^Group already exists/);
  });
});
