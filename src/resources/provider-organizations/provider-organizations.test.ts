import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serverIdentity } from '../../directory/identify.ts';
import { testDirectory } from '../../directory/testing.ts';
import type { Caller } from '../../directory/types.ts';
import type { Operation } from '../../kit/op.ts';
import { administratorOf } from '../administrators/administrators.test-support.ts';
import { operations as bulk } from '../bulk-jobs/contract.ts';
import { operations as organizations } from '../organizations/contract.ts';
import { DERIVE_ALL } from '../organizations/rules.ts';
import { operations as administrators } from '../provider-administrators/contract.ts';
import { operations as providers } from '../providers/contract.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations } from './contract.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly maxSystemUsers: number;
}

describe('the organizations of a provider', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  before(async () => {
    at = await testDirectory();
  });
  after(() => at.close());

  const did = async <T>(operation: Operation, input: object = {}, caller: Partial<Caller> = {}): Promise<T> =>
    (await at.call(operation, input, caller)).body as T;
  const params = (more: object = {}) => ({ provider_id: at.provider, ...more });
  const create = (body: object) => did<Row>(operations.create, { params: params(), body });
  const list = (query: object = {}, caller: Partial<Caller> = {}) =>
    did<{ results: Row[]; totalCount: number }>(operations.list, { params: params(), query }, caller);
  const newUser = (organization: string, username: string) =>
    did<{ _id: string }>(users.create, { body: { username, email: `${username}@example.com` } }, { organization });

  test('are real ones, selected at once, with as many users as they may have', async () => {
    const made = await create({ name: 'Small', maxSystemUsers: 2 });
    assert.deepEqual(made, { id: made.id, name: 'Small', maxSystemUsers: 2 });
    const first = await newUser(made.id, 'one');
    await newUser(made.id, 'two');
    const full = { code: 'conflict', message: /has 2 users, and may have 2; .*maxSystemUsers/ };
    await assert.rejects(newUser(made.id, 'three'), full);
    const put = (body: object) => did<Row>(operations.update, { params: params({ id: made.id }), body });
    assert.deepEqual(await put({ maxSystemUsers: 3 }), { ...made, maxSystemUsers: 3 });
    await newUser(made.id, 'three');
    // Those that there are stay, and change.
    assert.deepEqual(await put({ id: made.id.toUpperCase(), name: 'Smaller', maxSystemUsers: 1 }), {
      id: made.id,
      name: 'Smaller',
      maxSystemUsers: 1,
    });
    await did(users.put, { params: { id: first._id }, body: { firstname: 'Ada' } }, { organization: made.id });
    await assert.rejects(newUser(made.id, 'four'), { code: 'conflict' });
    await put({ maxSystemUsers: 0 });
    await newUser(made.id, 'four');
    await assert.rejects(put({ id: at.organization }), { code: 'invalid', message: /^id: / });
    const detail = await did<object>(organizations.get, { params: { id: made.id } });
    assert.ok(!('maxSystemUsers' in detail) && !('name' in detail));
  });

  test('have no more users by requests at the same time either', async () => {
    const { id } = await create({ name: 'Crowded', maxSystemUsers: 2 });
    const made = await Promise.allSettled(['p', 'q', 'r', 's', 't'].map((name) => newUser(id, name)));
    assert.deepEqual(
      made.map((each) => (each.status === 'fulfilled' ? 'made' : (each.reason as { code: string }).code)).toSorted(),
      ['conflict', 'conflict', 'conflict', 'made', 'made'],
    );
  });

  test('have names that can be seen', async () => {
    const blank = { code: 'invalid', message: /^name: / };
    for (const name of ['', '  ', '\t\n']) await assert.rejects(create({ name }), blank, JSON.stringify(name));
    const { id } = await create({ name: 'Seen' });
    await assert.rejects(did(operations.update, { params: params({ id }), body: { name: ' ' } }), blank);
    await assert.rejects(did(organizations.create, { body: { displayName: ' ' } }), { message: /^displayName: / });
  });

  test('have no more users by a bulk job either, whose rows say so', async () => {
    const { id: organization } = await create({ name: 'Bulk', maxSystemUsers: 2 });
    const body = ['a', 'b', 'c'].map((name) => ({ username: `bulk-${name}`, email: `bulk-${name}@example.com` }));
    const { jobId } = await did<{ jobId: string }>(bulk.createUsers, { body }, { organization });
    await at.work();
    const rows = await did<{ status: string; statusMsg: string }[]>(
      bulk.results,
      { params: { job_id: jobId } },
      { organization },
    );
    assert.deepEqual(
      rows.map(({ statusMsg }) => /may have 2/.test(statusMsg)),
      [false, false, true],
    );
  });

  test('are listed as the provider sees them, filtered and sorted, to each caller its own', async () => {
    for (const name of ['beta', 'Alpha', 'gamma']) await create({ name, maxSystemUsers: 7 });
    const filter = 'maxSystemUsers:eq:7';
    const names = async (query: object) => (await list({ filter, ...query })).results.map(({ name }) => name);
    assert.deepEqual(await names({ sort: 'name' }), ['Alpha', 'beta', 'gamma']);
    assert.deepEqual(await names({ sort: '-name' }), ['gamma', 'beta', 'Alpha']);
    assert.deepEqual(await names({ sortIgnoreCase: '-name', limit: '2' }), ['gamma', 'beta']);
    const [row] = (await list({ filter: 'name:eq:Alpha', fields: 'name' })).results;
    assert.deepEqual(Object.keys(row ?? {}).toSorted(), ['id', 'name']);
    const eve = await administratorOf(at, at.organization, 'eve@example.com');
    const own = await list({}, await eve.caller());
    assert.deepEqual(
      own.results.map(({ id }) => id),
      [at.organization],
    );
    const renamed = did(
      operations.update,
      { params: params({ id: at.organization }), body: { name: 'x' } },
      await eve.caller(),
    );
    await assert.rejects(renamed, { code: 'forbidden' });
  });

  test("have their limit from the provider, and not from who changes the organization's settings", async () => {
    const eve = await administratorOf(at, at.organization, 'limits@example.com');
    const put = (settings: object, caller: Partial<Caller> = {}) =>
      did<{ settings: { maxSystemUsers: number } }>(
        organizations.put,
        { params: { id: at.organization }, body: { settings } },
        caller,
      );
    assert.equal((await put({ maxSystemUsers: 500 })).settings.maxSystemUsers, 500);
    const caller = await eve.caller();
    await assert.rejects(put({ maxSystemUsers: 501 }, caller), { code: 'forbidden', message: /^settings\.maxSystem/ });
    // What a client reads it can write back.
    await put({ maxSystemUsers: 500, contactName: 'Eve' }, caller);
    const [row] = (await list({ filter: `id:eq:${at.organization}` })).results;
    assert.equal(row?.maxSystemUsers, 500);
  });

  test('are no more where the provider wants none', async () => {
    const allow = (disallowOrgCreation: boolean) => did(providers.change, { body: { disallowOrgCreation } });
    const get = (query: object = {}) => did<object>(providers.get, { params: params(), query });
    assert.deepEqual(await get(), { id: at.provider, disallowOrgCreation: false });
    await allow(true);
    try {
      assert.deepEqual(await get({ fields: 'disallowOrgCreation' }), { id: at.provider, disallowOrgCreation: true });
      const refused = { code: 'forbidden', message: /disallowOrgCreation/ };
      await assert.rejects(create({ name: 'Late' }), refused);
      await assert.rejects(did(organizations.create, { body: { displayName: 'Late' } }), refused);
    } finally {
      await allow(false);
    }
    await create({ name: 'Late' });
  });

  test("of another provider are nobody's", async () => {
    const elsewhere = { provider_id: '0123456789abcdef01234567' };
    for (const [operation, input] of [
      [providers.get, {}],
      [operations.list, {}],
      [operations.create, { body: { name: 'x' } }],
      [operations.update, { id: at.organization, body: { name: 'x' } }],
    ] as const) {
      const { id, ...rest } = input as { readonly id?: string };
      const named = { ...elsewhere, ...(id === undefined ? {} : { id }) };
      await assert.rejects(at.call(operation, { params: named, ...rest }), { code: 'not_found' }, operation.id);
    }
  });

  test('are counted for each administrator of the provider', async () => {
    const post = (body: object) =>
      did<Readonly<Record<string, unknown>>>(administrators.create, { params: params(), body });
    const apiKeyHash = { prefix: 'x', createdAt: '2026-01-01T00:00:00Z' };
    const made = await post({ email: 'all@example.com', roleName: 'Manager', apiKeyHash });
    const { totalCount } = await list();
    assert.deepEqual(
      [made.registered, made.organizationAccessTotal, made.apiKeyHash, made.roleName],
      [false, totalCount, {}, 'Manager'],
    );
    const none = await post({ email: 'None@example.com', bindNoOrgs: true });
    assert.equal(none.organizationAccessTotal, 0);
    await create({ name: 'One more' });
    const { results } = await did<{
      results: { email: string; registered: boolean; organizationAccessTotal: number }[];
    }>(administrators.list, { params: params(), query: { sortIgnoreCase: 'email' } });
    assert.deepEqual(
      results.map(({ email, registered, organizationAccessTotal }) => [email, registered, organizationAccessTotal]),
      [
        ['admin@muster.invalid', true, totalCount + 1],
        ['all@example.com', false, totalCount + 1],
      ],
    );
  });

  test('of an earlier version are completed, once', async () => {
    const made = await create({ name: 'Old', maxSystemUsers: 7 });
    const { store } = at;
    const kept = async () => (await store.read.get(at.provider, 'organization', made.id))!;
    const before = await kept();
    const { name: _, maxSystemUsers: __, ...doc } = JSON.parse(before.doc) as Row & Record<string, unknown>;
    const older = { ...before, version: before.version + 1, doc: JSON.stringify(doc) };
    await store.transact(at.provider, (tx) => tx.update(older, [], before.version));
    const identity = serverIdentity(at.provider, 'test');
    const caller = { identity, organization: undefined, door: 'test', requestId: 'test' };
    for (let run = 0; run < 2; run++) await at.directory.runJob(at.provider, DERIVE_ALL, {}, caller);
    assert.deepEqual(
      [JSON.parse((await kept()).doc), (await kept()).version],
      [JSON.parse(before.doc), older.version + 1],
    );
    assert.deepEqual(
      (await list({ limit: '100' })).results.find(({ id }) => id === made.id),
      made,
    );
  });
});
