import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Caller, Document } from '../../directory/types.ts';
import { administratorOf, newKey, organizationNamed } from '../administrators/administrators.test-support.ts';
import { operations as administrators } from '../administrators/contract.ts';
import { operations } from './contract.ts';

describe('API keys', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  let other: string;
  let ada: Awaited<ReturnType<typeof administratorOf>>;
  before(async () => {
    at = await testDirectory();
    other = await organizationNamed(at, 'Other');
    ada = await administratorOf(at, at.organization, 'ada@example.com');
  });
  after(() => at.close());

  const list = async (administrator: string, caller: Partial<Caller> = {}): Promise<number> => {
    const { body } = await at.call(operations.list, { params: { administrator_id: administrator } }, caller);
    return (body as { totalCount: number }).totalCount;
  };
  const works = async (key: string): Promise<boolean> =>
    at.directory.identify({ type: 'apiKey', key }).then(
      () => true,
      () => false,
    );
  const link = (id: string, organization: string) =>
    at.call(administrators.link, { params: { id }, body: { organization } });

  test("of an administrator that acts for none of the caller's organizations are missing, whoever it is", async () => {
    const caller = await ada.caller();
    const foreign = await administratorOf(at, other, 'foreign@example.com', 'Read Only');
    const unlinked = await administratorOf(at, at.organization, 'unlinked@example.com', 'Read Only');
    await newKey(at, unlinked.id, caller);
    const params = { administrator_id: unlinked.id, id: at.organization };
    await at.call(administrators.unlink, { params }, caller);
    for (const id of [foreign.id, unlinked.id, 'f'.repeat(24)]) {
      await assert.rejects(newKey(at, id, caller), { code: 'not_found' });
      await assert.rejects(list(id, caller), { code: 'not_found' });
    }
    assert.equal(await list(unlinked.id), 2);
  });

  test('that another made end when they would come to more than their maker has', async () => {
    const caller = await ada.caller();
    const bob = await administratorOf(at, at.organization, 'bob@example.com', 'Read Only');
    const own = await newKey(at, bob.id, await bob.caller());
    const byAda = await newKey(at, bob.id, caller);
    await at.call(administrators.put, { params: { id: bob.id }, body: { roleName: 'Manager' } });
    assert.deepEqual([await works(bob.key), await works(own), await works(byAda)], [true, true, true]);
    await link(bob.id, other);
    assert.deepEqual([await works(bob.key), await works(own), await works(byAda)], [true, true, false]);

    const again = await administratorOf(at, at.organization, 'carol@example.com', 'Read Only');
    const first = await newKey(at, again.id, caller);
    await at.call(administrators.put, { params: { id: again.id }, body: { roleName: 'Administrator With Billing' } });
    assert.deepEqual([await works(again.key), await works(first)], [true, false]);
  });

  test('go with their administrator, all of them', async () => {
    const dan = await administratorOf(at, at.organization, 'dan@example.com');
    const caller = await dan.caller();
    const keys = [dan.key, await newKey(at, dan.id, caller), await newKey(at, dan.id, caller)];
    await at.call(administrators.remove, { params: { id: dan.id } });
    for (const key of keys) assert.equal(await works(key), false);
    const { entries } = await at.store.read
      .scan(at.provider, 'api_key', '', 1000)
      .then((rows) => ({ entries: rows.map((row) => JSON.parse(row.doc) as Document) }));
    assert.equal(entries.filter(({ administrator }) => administrator === dan.id).length, 0);
  });
});
