import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { StoreReader } from '../store/port.ts';
import { administratorOf } from '../resources/administrators/administrators.test-support.ts';
import { operations as administrators } from '../resources/administrators/contract.ts';
import { operations as organizations } from '../resources/organizations/contract.ts';
import { operations as users } from '../resources/system-users/contract.ts';
import { testDirectory } from './testing.ts';

/** What is kept in memory must not outlive a commit that falls between reading it and keeping it. */
describe('a read that a commit overtakes', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  before(async () => {
    at = await testDirectory();
  });
  after(() => at.close());

  /** Starts `read`, whose last `method` has read already when `write` commits, and ends after it. */
  async function overtaken(
    method: 'get' | 'byKey',
    read: () => Promise<unknown>,
    write: () => Promise<unknown>,
  ): Promise<void> {
    const reader = at.store.read as { -readonly [M in keyof StoreReader]: StoreReader[M] };
    const original = reader[method].bind(reader) as (...args: unknown[]) => Promise<unknown>;
    let goOn = (): void => {};
    const overtaking = new Promise<void>((resolve) => (goOn = resolve));
    let hasRead = (): void => {};
    const reading = new Promise<void>((resolve) => (hasRead = resolve));
    reader[method] = (async (...args: unknown[]) => {
      const row = await original(...args);
      hasRead();
      await overtaking;
      return row;
    }) as never;
    const slow = read().catch(() => undefined);
    await reading;
    reader[method] = original as never;
    await write();
    goOn();
    await slow;
  }

  test('does not keep a key alive whose administrator was suspended', async () => {
    const ada = await administratorOf(at, at.organization, 'ada@example.com');
    const suspend = () => at.call(administrators.put, { params: { id: ada.id }, body: { suspended: true } });
    await overtaken('get', () => ada.caller(), suspend);
    await assert.rejects(ada.caller(), { code: 'unauthenticated' });
  });

  test('does not keep an organization open that was suspended', async () => {
    const params = { id: at.organization };
    // The first reads of it, so that nothing is kept yet.
    await at.call(organizations.put, { params, body: { settings: { contactName: 'x' } } });
    await overtaken(
      'byKey',
      () => at.call(users.list),
      () => at.call(organizations.suspend, { params }, { organization: '' }),
    );
    await assert.rejects(at.call(users.list), { code: 'forbidden' });
    await at.call(organizations.resume, { params });
    await at.call(users.list);
  });
});
