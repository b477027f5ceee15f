import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations as users } from './contract.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

let count = 0;
const create = async (body: Document = {}): Promise<Document> => {
  const username = `user${++count}`;
  return (await directory.call(users.create, { body: { username, email: `${username}@example.com`, ...body } })).body;
};
const idOf = (user: Document) => ({ id: String(user._id) });
const get = async (user: Document): Promise<Document> => (await directory.call(users.get, { params: idOf(user) })).body;
const put = async (user: Document, body: Document): Promise<Document> =>
  (await directory.call(users.put, { params: idOf(user), body })).body;
const names = async (query: Record<string, string>): Promise<string[]> => {
  const { body } = await directory.call(users.list, { query });
  return (body as { results: { username: string }[] }).results.map((row) => row.username);
};

describe('managers', () => {
  test('have to exist, and nobody manages itself, directly or through others', async () => {
    const boss = await create();
    const report = await create({ manager: String(boss._id).toUpperCase() });
    assert.equal(report.manager, boss._id);
    const last = await create({ manager: report._id });
    await assert.rejects(put(boss, { manager: boss._id }), { code: 'invalid', message: /manage itself/ });
    await assert.rejects(put(boss, { manager: last._id }), { code: 'invalid', message: /manage itself/ });
    await assert.rejects(put(boss, { manager: 'f'.repeat(24) }), { code: 'invalid', message: /no user has the id/ });
    assert.deepEqual(await names({ filter: `manager:$eq:${String(boss._id)}` }), [report.username]);
    assert.equal((await put(report, { manager: '' })).manager, '');
  });

  const remove = (user: Document, query: Record<string, string> = {}) =>
    directory.call(users.remove, { params: idOf(user), query });

  test('are deleted only when it is said what becomes of their people', async () => {
    const boss = await create();
    const report = await create({ manager: boss._id });
    await assert.rejects(remove(boss), { code: 'conflict', message: /manages 1 other user:/ });
    await assert.rejects(remove(boss, { cascade_manager: String(boss._id) }), { code: 'invalid' });
    await assert.rejects(remove(boss, { cascade_manager: 'e'.repeat(24) }), { code: 'not_found' });
    const { body } = await remove(boss, { cascade_manager: 'null' });
    assert.equal((body as Document)._id, boss._id);
    assert.equal((await get(report)).manager, '');
    await assert.rejects(get(boss), { code: 'not_found' });
  });

  test('their people go to another, or up', async () => {
    const top = await create();
    const boss = await create({ manager: top._id });
    const [one, two] = [await create({ manager: boss._id }), await create({ manager: boss._id })];
    await remove(boss, { cascade_manager: String(one._id) });
    assert.deepEqual([(await get(one)).manager, (await get(two)).manager], [top._id, one._id]);
    await remove(one, { cascade_manager: 'automatic' });
    assert.equal((await get(two)).manager, top._id);
  });

  test('somebody further down cannot take over', async () => {
    const boss = await create();
    const middle = await create({ manager: boss._id });
    const low = await create({ manager: middle._id });
    await assert.rejects(remove(boss, { cascade_manager: String(low._id) }), {
      code: 'invalid',
      message: /^cascade_manager: .*manage itself/,
    });
    assert.equal((await get(middle)).manager, boss._id);
  });
});
