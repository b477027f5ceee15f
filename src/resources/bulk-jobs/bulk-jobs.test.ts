import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { passwordMatches } from '../../directory/passwords.ts';
import { operations as organizations } from '../organizations/contract.ts';
import { operations as users, systemUser } from '../system-users/contract.ts';
import { secretOf } from '../system-users/secrets.ts';
import { bulkPiece, operations } from './contract.ts';
import type { BulkJob, JobWorkResult } from './entity.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

type Start = (typeof operations)['createUsers' | 'updateUsers' | 'expireUsers' | 'unlockUsers'];
const start = async (operation: Start, rows: readonly Document[], headers: Record<string, string> = {}) =>
  ((await directory.call(operation, { body: rows, headers })).body as { jobId: string }).jobId;
const jobOf = async (id: string): Promise<BulkJob> =>
  (await directory.call(operations.get, { params: { id } })).body as BulkJob;
const resultsOf = async (job_id: string, query: Record<string, string> = { limit: '100' }) =>
  (await directory.call(operations.results, { params: { job_id }, query })).body as JobWorkResult[];
const userNamed = async (username: string): Promise<Document | undefined> => {
  const query = { filter: `username:$eq:${username}` };
  return ((await directory.call(users.list, { query })).body as { results: Document[] }).results[0];
};
const row = (username: string, more: Document = {}): Document => ({
  username,
  email: `${username}@bulk.example`,
  ...more,
});

describe('bulk jobs', () => {
  test('create users by the rules of a single creation, with an error for each row that breaks one', async () => {
    await directory.call(users.create, { body: row('taken') });
    const jobId = await start(operations.createUsers, [
      row('one', {
        firstname: 'Ada',
        attributes: [{ name: 'badge', value: '7' }],
        password: 'Correct-Horse-9-Battery',
      }),
      row('taken'),
      { username: 'nomail' },
      row('spaced out'),
      row('odd', { firstname: { not: 'a text' } }),
      row('short', { password: 'x' }),
      row('two', { state: 'ACTIVATED', suspended: true }),
      row('three', { manager: 'f'.repeat(24) }),
      row('one'),
      row('four', { suspended: true }),
    ]);
    assert.equal((await jobOf(jobId)).state, 'queued');
    const [waiting] = await resultsOf(jobId);
    assert.deepEqual([waiting?.status, waiting?.persistedFields], ['pending', {}]);
    await directory.work();

    const results = await resultsOf(jobId);
    const job = await jobOf(jobId);
    assert.deepEqual([job.state, job.rows, job.done, job.failed], ['finished', 10, 10, 8]);
    assert.deepEqual(
      results.map(({ status }) => status),
      Array.from({ length: 10 }, () => 'finished'),
    );
    const texts = results.map(({ statusMsg }) => statusMsg);
    assert.equal(texts[0], '');
    for (const [i, text] of [
      [1, /User already exists/],
      [2, /^email: is required/],
      [3, /^username: takes 1 to 64/],
      [4, /^firstname: /],
      [5, /^Password validation fail/],
      [6, /conflicting state and suspended/],
      [7, /^manager: /],
      [8, /User already exists/],
    ] as const)
      assert.match(texts[i] ?? '', text);
    const one = await userNamed('one');
    assert.deepEqual([one?.firstname, one?.creationSource, one?.activated], ['Ada', 'jumpcloud:bulk', true]);
    assert.equal((await userNamed('four'))?.state, 'SUSPENDED');
    assert.deepEqual(results[0]?.persistedFields, { id: one?._id, username: 'one', email: 'one@bulk.example' });
    assert.deepEqual(results[0]?.meta, {
      row: 1,
      outcome: 'done',
      userId: one?._id,
      username: 'one',
      email: 'one@bulk.example',
    });
    assert.equal(new Set(results.map(({ id }) => id)).size, 10);
    assert.deepEqual(
      (await resultsOf(jobId, { skip: '8', limit: '1' })).map(({ id }) => id),
      [results[8]?.id],
    );
    // What a refused row had begun is undone with it.
    assert.equal(await userNamed('three'), undefined);
  });

  test('are done by the numbers of their pieces where their ids say nothing', async () => {
    const jobId = await start(operations.createUsers, [row('elsewhere')]);
    const { store, organization } = directory;
    const { rows } = await store.read.list(organization, {
      kinds: [bulkPiece.kind],
      where: { op: 'eq', field: 'job', value: jobId },
      sort: [],
      skip: 0,
      limit: 9,
    });
    const [piece] = rows;
    assert.ok(piece);
    const id = 'f'.repeat(24);
    const { scope, kind, version, contract, hints, secret } = piece;
    const doc = piece.doc.replaceAll(piece.id, id);
    await store.transact(organization, async (tx) => {
      await tx.remove(scope, kind, piece.id);
      await tx.insert({ scope, kind, id, version, contract, doc, hints, secret }, []);
    });
    await directory.work();
    assert.ok(await userNamed('elsewhere'));
  });

  test('keep no password when a row is done, and none in the clear before', async () => {
    const password = 'Sealed-While-It-Waits-77';
    const jobId = await start(operations.createUsers, [row('sealed', { password })]);
    const kept = async () => {
      const { rows } = await directory.store.read.list(directory.organization, {
        kinds: [bulkPiece.kind],
        where: { op: 'eq', field: 'job', value: jobId },
        sort: [],
        skip: 0,
        limit: 9,
      });
      return rows[0];
    };
    assert.ok((await kept())?.secret?.includes(password), 'the rows are not kept');
    const folder = directory.folder;
    const files = () =>
      readdirSync(folder, { withFileTypes: true })
        .filter((each) => each.isFile())
        .map(({ name }) => readFileSync(join(folder, name), 'latin1'));
    assert.ok(files().length > 0);
    assert.ok(!files().some((bytes) => bytes.includes(password)));
    await directory.work();
    assert.doesNotMatch((await kept())?.secret ?? '', /Sealed/);
    const log = await directory.store.read.changes(directory.organization, 0, 10_000);
    assert.ok(!JSON.stringify(log).includes(password));
    const user = await directory.store.read.byKey({
      scope: directory.organization,
      kind: systemUser.kind,
      name: 'username',
      value: 'sealed',
    });
    const { passwordHash } = secretOf(JSON.parse(user?.secret ?? '{}') as Document);
    assert.ok(await passwordMatches(passwordHash ?? '', password));
  });

  test('change, expire and unlock users by their ids', async () => {
    const ids: string[] = [];
    for (const name of ['change-a', 'change-b']) {
      ids.push(String(((await directory.call(users.create, { body: row(name) })).body as Document)._id));
    }
    const [a = '', b = ''] = ids;
    const gone = 'e'.repeat(24);
    const updates = await start(operations.updateUsers, [
      { id: a, lastname: 'Changed', account_locked: true, password: 'Correct-Horse-9-Battery' },
      { id: b, email: 'change-a@bulk.example' },
      { id: gone, lastname: 'Nobody' },
      { id: 'not an id' },
      { lastname: 'No id' },
      { id: b, state: 'STAGED' },
    ]);
    await directory.work();
    assert.deepEqual(
      (await resultsOf(updates)).map(({ statusMsg }) => statusMsg.split(':')[0]),
      ['', 'User already exists', 'User not found', 'id', 'id', 'state'],
    );
    const changed = (await directory.call(users.get, { params: { id: a } })).body as Document;
    assert.deepEqual([changed.lastname, changed.account_locked], ['Changed', true]);
    const unlock = await start(operations.unlockUsers, [{ id: a }, { id: gone }]);
    const expire = await start(operations.expireUsers, [{ id: a, attributes: [{ name: 'x' }] }]);
    await directory.work();
    const after = (await directory.call(users.get, { params: { id: a } })).body as Document;
    assert.deepEqual([after.account_locked, after.password_expired], [false, true]);
    assert.deepEqual(
      (await resultsOf(unlock)).map(({ meta }) => meta.outcome),
      ['done', 'refused'],
    );
    assert.equal((await jobOf(expire)).failed, 0);
  });

  test('begin in the state that the organization has for where the users come from', async () => {
    const settings = { newSystemUserStateDefaults: { csvImport: 'STAGED', applicationImport: 'ACTIVATED' } };
    const id = directory.organization;
    await directory.call(organizations.put, { params: { id }, body: { settings } });
    await start(operations.createUsers, [row('by-csv'), row('by-csv-active', { state: 'ACTIVATED' })]);
    await start(operations.createUsers, [row('by-scim')], { 'creation-source': 'jumpcloud:scim' });
    await directory.work();
    const states = await Promise.all(['by-csv', 'by-csv-active', 'by-scim'].map(userNamed));
    assert.deepEqual(
      states.map((user) => [user?.state, user?.creationSource]),
      [
        ['STAGED', 'jumpcloud:bulk'],
        ['ACTIVATED', 'jumpcloud:bulk'],
        ['ACTIVATED', 'jumpcloud:scim'],
      ],
    );
    await assert.rejects(start(operations.createUsers, [row('x')], { 'creation-source': 'somewhere' }), {
      code: 'invalid',
      message: /^creation-source: is one of/,
    });
  });

  test('of 10,000 rows are done in pieces; more, and none, are refused', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => row(`many-${i}`, { lastname: `Number ${i}` }));
    const jobId = await start(operations.createUsers, rows);
    await directory.work();
    const job = await jobOf(jobId);
    assert.deepEqual([job.state, job.done, job.failed], ['finished', 10_000, 0]);
    const [last] = await resultsOf(jobId, { skip: '9999', limit: '100' });
    assert.equal(last?.meta.username, 'many-9999');
    await assert.rejects(start(operations.createUsers, [...rows, row('one-more')]), { code: 'invalid' });
    await assert.rejects(start(operations.createUsers, []), { code: 'invalid' });
  });

  test('are cancelled: what is done stays, the rest is left, and nothing of it is kept', async () => {
    const rows = Array.from({ length: 150 }, (_, i) => row(`left-${i}`));
    const jobId = await start(operations.createUsers, rows);
    const { body } = await directory.call(operations.cancel, { params: { id: jobId } });
    assert.deepEqual([(body as BulkJob).state, (body as BulkJob).done], ['cancelled', 0]);
    await directory.work();
    assert.equal(await userNamed('left-0'), undefined);
    const results = await resultsOf(jobId);
    assert.deepEqual([...new Set(results.map(({ meta }) => meta.outcome))], ['cancelled']);
    await assert.rejects(directory.call(operations.cancel, { params: { id: jobId } }), { code: 'conflict' });
    directory.clock.at += 31 * 86_400_000;
    await directory.work();
    await assert.rejects(resultsOf(jobId), { code: 'not_found' });
  });
});
