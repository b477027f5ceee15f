import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { VaultStatus } from '../../directory/ports.ts';
import { administratorOf } from '../administrators/administrators.test-support.ts';
import { operations } from './contract.ts';

describe('the vault', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  before(async () => {
    at = await testDirectory();
  });
  after(() => at.close());

  const status = async () => (await at.call(operations.status)).body as VaultStatus;
  const rotations = async () =>
    (await at.store.read.changes(at.provider, 0, 1000)).filter((change) => change.name === 'vault_key_rotate');

  test('shows ids and counts, and rotates, which is logged', async () => {
    const before = await status();
    assert.deepEqual(
      before.keys.map(({ id }) => id),
      [before.current],
    );
    const { body } = await at.call(operations.rotate);
    const rotated = body as VaultStatus;
    assert.notEqual(rotated.current, before.current);
    assert.deepEqual(rotated, await status());
    assert.deepEqual(rotated.keys, [{ id: rotated.current, dataKeys: before.keys[0]?.dataKeys }]);
    const [logged, ...more] = await rotations();
    assert.deepEqual([logged?.actor.id, more.length], [at.identity.id, 0]);
    assert.ok(logged?.after?.includes(rotated.current));
  });

  test('a plan rotates nothing, and a request that is sent again rotates once', async () => {
    const { current } = await status();
    const { result } = await at.call(operations.rotate, {}, { plan: true });
    assert.deepEqual([result.planned, (await status()).current], [true, current]);
    const caller = { idempotencyKey: 'once' };
    const first = await at.call(operations.rotate, {}, caller);
    const again = await at.call(operations.rotate, {}, caller);
    assert.deepEqual([again.result.replayed, again.body], [true, first.body]);
    assert.equal((await status()).current, (first.body as VaultStatus).current);
    assert.equal((await rotations()).length, 2);
  });

  test('is for those who act for the whole of the provider that runs the server', async () => {
    const ada = await administratorOf(at, at.organization, 'ada@example.com', 'Administrator With Billing');
    const plain = await administratorOf(at, at.organization, 'bob@example.com', 'Administrator');
    const other = { identity: { ...at.identity, provider: 'e'.repeat(24), home: 'e'.repeat(24) } };
    for (const operation of [operations.status, operations.rotate]) {
      for (const caller of [await ada.caller(), await plain.caller(), other]) {
        await assert.rejects(at.call(operation, {}, caller), { code: 'forbidden' });
      }
    }
    assert.equal((await rotations()).length, 2);
  });
});
