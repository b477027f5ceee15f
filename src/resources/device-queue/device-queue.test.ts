import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import { device } from '../enrollment/enrollment.test-support.ts';
import { operations as systems } from '../systems/contract.ts';
import { operations, type QueueEntry } from './contract.ts';

const DAY = 86_400_000;

describe('the queue of a device', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  let linux: Awaited<ReturnType<typeof device>>;
  let mac: Awaited<ReturnType<typeof device>>;
  before(async () => {
    at = await testDirectory();
    linux = await device(at, { serialNumber: 'L' });
    mac = await device(at, { os: 'Mac OS X', serialNumber: 'M' });
  });
  after(() => at.close());

  const queue = async (id: string, query: Record<string, string> = {}): Promise<readonly QueueEntry[]> => {
    const page: { readonly results: readonly QueueEntry[] } = (
      await at.call(operations.listOfSystem, { params: { system_id: id }, query })
    ).body;
    return page.results;
  };

  test('each built-in command waits there, and all of them can be seen at once', async () => {
    const params = { system_id: linux.id };
    for (const operation of [systems.erase, systems.lock, systems.restart, systems.shutdown]) {
      const { result } = await at.call(operation, { params });
      assert.deepEqual([result.status, result.answer], [201, { type: 'none' }]);
    }
    const entries = await queue(linux.id);
    assert.deepEqual(
      entries.map(({ name }) => name),
      ['erase', 'lock', 'restart', 'shutdown'],
    );
    const [erase] = entries;
    assert.ok(erase);
    assert.deepEqual(erase, {
      id: erase.id,
      system: linux.id,
      type: 'builtin',
      name: 'erase',
      state: 'queued',
      detail: '',
      workflow: '',
      attempts: 0,
      timeoutSeconds: 300,
      createdAt: new Date(at.clock.at).toISOString(),
      expiresAt: new Date(at.clock.at + 90 * DAY).toISOString(),
      deliveredAt: null,
      finishedAt: null,
      result: null,
      createdBy: { type: 'administrator', id: at.identity.id, name: at.identity.name },
    });
    assert.deepEqual((await at.call(operations.get, { params: { ...params, id: erase.id } })).body, erase);
    assert.deepEqual(
      (await queue(linux.id, { filter: 'name:eq:lock' })).map(({ name }) => name),
      ['lock'],
    );
    await at.call(systems.restart, { params: { system_id: mac.id } });
    assert.equal((await queue(mac.id)).length, 1);
    const all: { readonly totalCount: number } = (await at.call(operations.list)).body;
    assert.equal(all.totalCount, 5);
  });

  test('macOS takes neither erase nor lock, and says why', async () => {
    for (const operation of [systems.erase, systems.lock]) {
      await assert.rejects(at.call(operation, { params: { system_id: mac.id } }), {
        code: 'invalid',
        message: /Linux and Windows/,
      });
    }
    await assert.rejects(at.call(systems.lock, { params: { system_id: '0'.repeat(24) } }), { code: 'not_found' });
  });

  test("an entry is found under its own device's queue only", async () => {
    const [entry] = await queue(mac.id);
    const params = { system_id: linux.id, id: entry?.id ?? '' };
    await assert.rejects(at.call(operations.get, { params }), { code: 'not_found' });
    await assert.rejects(at.call(operations.withdraw, { params }), { code: 'not_found' });
    await assert.rejects(queue('0'.repeat(24)), { code: 'not_found' });
  });

  test('an entry is withdrawn while it is queued, and expires by itself', async () => {
    const [first] = await queue(mac.id);
    assert.ok(first);
    await at.call(operations.withdraw, { params: { system_id: mac.id, id: first.id } });
    assert.deepEqual(await queue(mac.id), []);
    await at.call(systems.shutdown, { params: { system_id: mac.id } });
    at.clock.at += DAY;
    await at.work();
    const [entry] = await queue(mac.id);
    assert.ok(entry);
    assert.deepEqual([entry.state, entry.finishedAt], ['expired', new Date(at.clock.at).toISOString()]);
    await assert.rejects(at.call(operations.withdraw, { params: { system_id: mac.id, id: entry.id } }), {
      code: 'conflict',
    });
    assert.deepEqual(
      (await queue(linux.id)).map(({ state }) => state),
      ['queued', 'queued', 'expired', 'expired'],
    );
  });

  test('messages for the agent go there too, from whoever may command the device', async () => {
    const body = { agentBoundMessages: [{ cmd: 'collect-logs' }, { cmd: 'update' }] };
    const asked = { params: { id: mac.id }, body };
    await at.call(systems.put, asked);
    const messages = await queue(mac.id, { filter: 'type:eq:message' });
    assert.deepEqual(
      messages.map(({ name }) => name),
      ['collect-logs', 'update'],
    );
    const scopes = new Set([...at.identity.scopes].filter((scope) => scope !== 'systems.command'));
    await assert.rejects(at.call(systems.put, asked, { identity: { ...at.identity, scopes } }), { code: 'forbidden' });
    assert.equal((await queue(mac.id, { filter: 'type:eq:message' })).length, 2);
  });

  test('the queue goes with its device', async () => {
    await at.call(systems.remove, { params: { id: linux.id } });
    const all: { readonly results: readonly QueueEntry[] } = (await at.call(operations.list)).body;
    assert.ok(all.results.length > 0);
    assert.deepEqual(
      all.results.filter(({ system }) => system === linux.id),
      [],
    );
  });
});
