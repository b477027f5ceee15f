import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import { device } from '../enrollment/enrollment.test-support.ts';
import { operations as systems } from '../systems/contract.ts';
import type { System } from '../systems/entity.ts';
import { operations } from './contract.ts';

describe('disk recovery keys', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  let laptop: Awaited<ReturnType<typeof device>>;
  before(async () => {
    at = await testDirectory();
    laptop = await device(at);
  });
  after(() => at.close());

  const events = async (name: string) =>
    (await at.store.read.changes(at.organization, 0, 1000)).filter((change) => change.name === name);

  test('a device hands its key in; each reading is logged, and the key itself never is', async () => {
    const params = { system_id: laptop.id };
    await assert.rejects(at.call(operations.get, { params }), { code: 'not_found' });
    const kept = await at.call(operations.put, { params, body: { key: 'ABCD-1234' } }, laptop.caller);
    assert.equal(kept.result.status, 204);
    const { body } = await at.call(systems.get, { params: { id: laptop.id } });
    assert.deepEqual((body as System).fde, { active: false, keyPresent: true });
    for (const readings of [1, 2]) {
      assert.deepEqual((await at.call(operations.get, { params })).body, { key: 'ABCD-1234' });
      const logged = await events('system_fde_key_decrypt');
      assert.equal(logged.length, readings);
      assert.deepEqual([logged[0]?.objectId, logged[0]?.actor.id], [laptop.id, at.identity.id]);
    }
    assert.equal((await events('system_fde_key_update')).length, 1);
    await at.call(operations.put, { params, body: { key: 'ABCD-1234' } }, laptop.caller);
    assert.equal((await events('system_fde_key_update')).length, 1);
    assert.equal(JSON.stringify(await at.store.read.changes(at.organization, 0, 1000)).includes('ABCD-1234'), false);
    assert.equal(JSON.stringify(body).includes('ABCD-1234'), false);
  });

  test('reading is for those whose role includes it, and never for a device', async () => {
    const params = { system_id: laptop.id };
    const scopes = new Set([...at.identity.scopes].filter((scope) => scope !== 'systems.secrets'));
    const lesser = { identity: { ...at.identity, scopes } };
    const before = (await events('system_fde_key_decrypt')).length;
    await assert.rejects(at.call(operations.get, { params }, lesser), { code: 'forbidden' });
    await assert.rejects(at.call(operations.put, { params, body: { key: 'mine' } }, lesser), { code: 'forbidden' });
    await assert.rejects(at.call(operations.get, { params }, laptop.caller), { code: 'unauthenticated' });
    assert.equal((await events('system_fde_key_decrypt')).length, before);
  });
});
