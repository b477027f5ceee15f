import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import type { Scope } from '../../kit/scopes.ts';
import { scimStandIn, scimUser } from '../../../test/support/scim.ts';
import { operations as applications } from '../applications/contract.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations } from './contract.ts';

const many = Array.from({ length: 250 }, (_, i) => scimUser(`user-${i}`));
const scim = scimStandIn([
  scimUser('ada', { name: { givenName: 'Ada', familyName: 'Lovelace' }, displayName: 'Ada L.' }),
  scimUser('grace', { userName: 'grace@scim.example', title: 'Admiral', phoneNumbers: [{ type: 'work', value: '1' }] }),
  scimUser('no good name'),
  { id: 'nobody' },
  ...many,
]);

let directory: Awaited<ReturnType<typeof testDirectory>>;
let application_id: string;
before(async () => {
  directory = await testDirectory({ scim });
  const body = { name: 'bookmark', ssoUrl: 'https://a.example', config: {} };
  application_id = String(((await directory.call(applications.create, { body })).body as Document)._id);
});
after(() => directory.close());

const TOKEN = 'the-token-of-the-other-directory';
const params = () => ({ application_id });
const list = async (query: Record<string, string>) =>
  (await directory.call(operations.users, { params: params(), query })).body as {
    users: Document[];
    total_count: number;
    cursor: string;
    session_id: string;
  };
const start = async (body?: Document) => directory.call(operations.start, { params: params(), body });
const userNamed = async (username: string): Promise<Document | undefined> => {
  const query = { filter: `username:$eq:${username}` };
  return ((await directory.call(users.list, { query })).body as { results: Document[] }).results[0];
};
const events = async (name: string) =>
  (await directory.store.read.changes(directory.organization, 0, 10_000)).filter((change) => change.name === name);

describe('imports', () => {
  test('need a directory to import from, whose token is in no answer', async () => {
    await assert.rejects(list({}), { code: 'precondition_failed' });
    await assert.rejects(start(), { code: 'precondition_failed' });
    const none = { code: 'not_found' };
    await assert.rejects(directory.call(operations.source, { params: params() }), none);
    const put = async (url: string, token = TOKEN) =>
      directory.call(operations.setSource, { params: params(), body: { url, token } });
    for (const url of ['http://scim.example', 'https://u:p@scim.example', 'https://scim.example?x=1', 'scim', ''])
      await assert.rejects(put(url), { code: 'invalid', message: /^url: / }, url);
    await assert.rejects(put('https://scim.example', 'two\r\nlines'), { message: /^token: / });
    const { body } = await put('https://scim.example/v2');
    const source = { url: 'https://scim.example/v2', updatedAt: '2026-01-05T09:00:00.000Z' };
    assert.deepEqual(body, source);
    assert.deepEqual((await directory.call(operations.source, { params: params() })).body, source);
    const shown = await directory.call(applications.get, { params: { id: application_id } });
    const log = await directory.store.read.changes(directory.organization, 0, 100);
    assert.ok(!JSON.stringify([shown.body, log]).includes(TOKEN));
  });

  test('list who is there, in pages, by skip or cursor', async () => {
    const first = await list({ limit: '3', sessionId: 'mine' });
    assert.deepEqual([first.total_count, first.cursor, first.session_id], [254, '4', 'mine']);
    assert.deepEqual(
      first.users.map(({ username }) => username),
      ['ada', 'grace@scim.example', 'no good name'],
    );
    const second = await list({ limit: '3', isCursor: 'true', cursor: first.cursor, skip: '0' });
    assert.deepEqual(
      second.users.map(({ id }) => id),
      ['nobody', 'scim-user-0', 'scim-user-1'],
    );
    assert.deepEqual((await list({ skip: '253', limit: '10' })).cursor, '');
    const counted = await list({ isCount: 'true' });
    assert.deepEqual([counted.users, counted.total_count], [[], 254]);
    await list({ query: 'a "quoted" text', filter: 'active eq true', sort: 'lastname', sortOrder: 'desc' });
    const { filter, sortBy, descending } = scim.asked.at(-1) ?? {};
    assert.match(filter ?? '', /^\(active eq true\) and \(userName co "a \\"quoted\\" text" or /);
    assert.deepEqual([sortBy, descending], ['name.familyName', true]);
    await assert.rejects(list({ sort: 'password' }), { code: 'invalid', message: /^sort: / });
    await assert.rejects(list({ limit: '101' }), { code: 'invalid' });
  });

  test('make users in the background, page by page, and change them', async () => {
    await directory.call(users.create, { body: { username: 'ada', email: 'ada@scim.example', firstname: 'A.' } });
    const { body } = await start({ operations: ['users.create'] });
    const { jobId } = body as { jobId: string };
    assert.match(jobId, /^[0-9a-f]{24}$/);
    assert.equal(await userNamed('grace'), undefined);
    await directory.work();
    const grace = await userNamed('grace');
    assert.deepEqual(
      [grace?.email, grace?.jobTitle, grace?.state, (grace?.phoneNumbers as Document[] | undefined)?.[0]?.number],
      ['grace@scim.example', 'Admiral', 'STAGED', '1'],
    );
    assert.equal((await userNamed('ada'))?.firstname, 'A.', 'an import that only creates changes nobody');
    assert.ok(await userNamed('user-249'));
    const [event] = await events('application_import');
    assert.deepEqual(JSON.parse(event?.after ?? ''), { jobId, created: 251, 'left out': 3 });

    const ada = String((await userNamed('ada'))?._id);
    await directory.call(users.put, { params: { id: ada }, body: { suspended: true } });
    await start({ operations: ['users.update'], queryString: 'ada', allowUserReactivation: false });
    await directory.work();
    const updated = await userNamed('ada');
    assert.deepEqual([updated?.firstname, updated?.displayname, updated?.state], ['Ada', 'Ada L.', 'SUSPENDED']);
    await start({ queryString: 'ada' });
    await directory.work();
    assert.equal((await userNamed('ada'))?.state, 'ACTIVATED');
    assert.equal((await events('application_import')).length, 3);
  });

  test('are started by who may change users, and not by who keeps applications alone', async () => {
    const started = (scopes: readonly Scope[]) =>
      directory.call(
        operations.start,
        { params: params(), body: { queryString: 'ada' } },
        { identity: { ...directory.identity, scopes: new Set(scopes) } },
      );
    await assert.rejects(started(['applications.write']), { code: 'forbidden', message: /users\.write/ });
    await started(['applications.write', 'users.write']);
    await directory.work();
    assert.equal((await events('application_import')).length, 4);
  });

  test('end with their directory or application', async () => {
    await start();
    await directory.call(operations.removeSource, { params: params() });
    await directory.work();
    assert.equal((await events('application_import')).length, 4);
    await assert.rejects(directory.call(operations.removeSource, { params: params() }), { code: 'not_found' });
    await assert.rejects(start(), { code: 'precondition_failed' });
  });
});
