import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import { administratorOf, organizationNamed } from '../administrators/administrators.test-support.ts';
import { operations } from './contract.ts';

describe('organizations', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  let other: string;
  before(async () => {
    at = await testDirectory();
    other = await organizationNamed(at, 'Other');
  });
  after(() => at.close());

  test('come and go by the hand of who acts for the whole provider, whatever the role', async () => {
    const eve = await administratorOf(at, other, 'eve@example.com', 'Administrator With Billing');
    const caller = await eve.caller();
    const params = { id: other };
    await assert.rejects(at.call(operations.create, { body: { displayName: 'Mine' } }, caller), { code: 'forbidden' });
    await assert.rejects(at.call(operations.suspend, { params }, caller), { code: 'forbidden' });
    await assert.rejects(at.call(operations.remove, { params }, caller), { code: 'forbidden' });
    await at.call(operations.suspend, { params });
    await assert.rejects(at.call(operations.resume, { params }, caller), { code: 'forbidden' });
    await assert.rejects(at.call(operations.put, { params, body: { settings: {} } }, caller), { code: 'forbidden' });
    await at.call(operations.resume, { params });
  });

  test('are not suspended or deleted by who has not seen their last change', async () => {
    const params = { id: other };
    const { result } = await at.call(operations.get, { params });
    await at.call(operations.put, { params, body: { settings: { name: 'Renamed' } } });
    const stale = { ifMatch: result.etag as string };
    for (const operation of [operations.suspend, operations.remove]) {
      await assert.rejects(at.call(operation, { params }, stale), { code: 'precondition_failed' });
    }
  });

  test('have a name of 1024 characters at most', async () => {
    const body = (length: number) => ({ settings: { name: 'x'.repeat(length) } });
    await at.call(operations.put, { params: { id: other }, body: body(1024) });
    await assert.rejects(at.call(operations.put, { params: { id: other }, body: body(1025) }), { code: 'invalid' });
  });
});
