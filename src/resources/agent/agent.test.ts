import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Caller } from '../../directory/types.ts';
import { operations as queue, type QueueEntry } from '../device-queue/contract.ts';
import { operations as systems } from '../systems/contract.ts';
import type { System } from '../systems/entity.ts';
import { agentDevice } from './agent.test-support.ts';
import { MAX_OUTPUT, operations, type Ignored, type Work, type WorkResult } from './contract.ts';

const MINUTE = 60_000;

interface Polled {
  readonly now: string;
  readonly pollAfterSeconds: number;
  readonly work: readonly Work[];
}
interface Answered {
  readonly accepted: readonly string[];
  readonly ignored: readonly Ignored[];
}
type Device = Awaited<ReturnType<typeof agentDevice>>;

describe('the protocol of the device agent', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  let desk: Device;
  let other: Device;
  before(async () => {
    at = await testDirectory();
    desk = await agentDevice(at, { hostname: 'desk' });
    other = await agentDevice(at, { hostname: 'other' });
  });
  after(() => at.close());

  const poll = async (body: object = {}, { caller }: Device = desk): Promise<Polled> =>
    (await at.call(operations.poll, { body }, caller)).body;
  const answer = async (results: readonly Partial<WorkResult>[], { caller }: Device = desk): Promise<Answered> =>
    (await at.call(operations.results, { body: { results } }, caller)).body;
  const entry = async (id: string): Promise<QueueEntry> =>
    (await at.call(queue.get, { params: { system_id: desk.id, id } })).body;
  const message = (...cmds: readonly string[]): Promise<unknown> =>
    at.call(systems.put, { params: { id: desk.id }, body: { agentBoundMessages: cmds.map((cmd) => ({ cmd })) } });
  const restart = (): Promise<unknown> => at.call(systems.restart, { params: { system_id: desk.id } });
  const sequence = (): Promise<number> => at.store.read.sequence(at.organization);
  const names = ({ work }: Polled): string[] => work.map(({ name }) => name);
  /** Ends whatever is left of a test. */
  const settle = async (): Promise<void> => {
    at.clock.at += 100 * 24 * 60 * MINUTE;
    await at.work();
  };

  test('hands out what waits, oldest first and once, and says when to ask again', async () => {
    await message('one', 'two');
    await restart();
    const first = await poll({ max: 2 });
    assert.deepEqual([names(first), first.pollAfterSeconds], [['one', 'two'], 0]);
    assert.equal(first.now, new Date(at.clock.at).toISOString());
    const second = await poll();
    assert.deepEqual([names(second), second.pollAfterSeconds], [['restart'], 60]);
    const [work] = second.work;
    assert.ok(work);
    const { createdAt, expiresAt } = await entry(work.id);
    assert.deepEqual(work, {
      id: work.id,
      type: 'builtin',
      name: 'restart',
      createdAt,
      expiresAt,
      timeoutSeconds: 300,
      attempt: 1,
      payload: {},
    });
    const { state, attempts, deliveredAt } = await entry(work.id);
    assert.deepEqual([state, attempts, deliveredAt], ['delivered', 1, new Date(at.clock.at).toISOString()]);
    assert.deepEqual(names(await poll()), []);
    assert.deepEqual(names(await poll({}, other)), []);
    await settle();
  });

  test('hands it out again when it is not answered in time, until it expires', async () => {
    await restart();
    const [{ id } = { id: '' }] = (await poll()).work;
    at.clock.at += 6 * MINUTE - 1;
    assert.deepEqual((await poll()).work, []);
    at.clock.at += 1;
    const [again] = (await poll()).work;
    assert.deepEqual([again?.id, again?.attempt], [id, 2]);
    assert.deepEqual((await poll()).work, []);
    at.clock.at += 24 * 60 * MINUTE - 6 * MINUTE;
    assert.deepEqual((await poll()).work, []);
    // What was given to the device before may still be answered.
    assert.deepEqual(await answer([{ id, status: 'done' }]), { accepted: [id], ignored: [] });
    await settle();
  });

  test('hands out nothing that was withdrawn', async () => {
    await restart();
    const { results } = (await at.call(queue.listOfSystem, { params: { system_id: desk.id } })).body as {
      results: QueueEntry[];
    };
    const { id } = results.find(({ state }) => state === 'queued') as QueueEntry;
    await at.call(queue.withdraw, { params: { system_id: desk.id, id } });
    assert.deepEqual((await poll()).work, []);
  });

  test('keeps results, and takes the same one again', async () => {
    await message('first', 'second', 'third');
    const [one, two, three] = (await poll()).work.map(({ id }) => id);
    assert.ok(one && two && three);
    const startedAt = '2026-01-05T10:00:00+01:00';
    const given = [
      { id: one, status: 'done', exitCode: 3, output: 'ü', truncated: true, startedAt, endedAt: startedAt },
      { id: two, status: 'failed', error: 'it ran for too long' },
      { id: three.toUpperCase(), status: 'refused', error: 'no such message' },
    ] as const;
    assert.deepEqual(await answer(given), { accepted: [one, two, three], ignored: [] });
    const [a, b, c] = [await entry(one), await entry(two), await entry(three)];
    const utc = '2026-01-05T09:00:00.000Z';
    assert.deepEqual(
      [a.state, a.detail, a.result],
      [
        'done',
        'the device left a part of the output out',
        { exitCode: 3, output: 'ü', error: '', startedAt: utc, endedAt: utc },
      ],
    );
    assert.deepEqual([b.state, b.result?.exitCode, b.result?.error], ['failed', -1, 'it ran for too long']);
    assert.deepEqual([c.state, c.detail, c.result?.error], ['failed', 'the device refused it', 'no such message']);

    const before = await sequence();
    assert.deepEqual(await answer(given), { accepted: [one, two, three], ignored: [] });
    assert.deepEqual(await answer([given[0], given[0]]), { accepted: [one], ignored: [] });
    assert.equal(await sequence(), before);
    assert.deepEqual(await answer([{ id: one, status: 'done' }]), {
      accepted: [],
      ignored: [{ id: one, reason: 'over' }],
    });
  });

  test('ignores results for what the device was not given, and says why', async () => {
    await message('mine');
    const [waiting] = (
      (await at.call(queue.list, { query: { filter: 'name:eq:mine' } })).body as { results: QueueEntry[] }
    ).results;
    assert.ok(waiting);
    const result = { id: waiting.id, status: 'done' } as const;
    assert.deepEqual((await answer([result])).ignored, [{ id: waiting.id, reason: 'not_delivered' }]);
    assert.deepEqual((await answer([result], other)).ignored, [{ id: waiting.id, reason: 'unknown' }]);
    const nobody = '0'.repeat(24);
    assert.deepEqual((await answer([{ ...result, id: nobody }])).ignored, [{ id: nobody, reason: 'unknown' }]);
    await poll();
    assert.deepEqual((await answer([result], other)).ignored, [{ id: waiting.id, reason: 'unknown' }]);
    await settle();
    assert.deepEqual((await answer([result])).ignored, [{ id: waiting.id, reason: 'over' }]);
  });

  test('neither writes nor takes a turn when there is nothing to do', async () => {
    await poll({ agentVersion: '1.2.3' });
    const before = await sequence();
    const transact = at.store.transact.bind(at.store);
    at.store.transact = () => assert.fail('a poll with nothing to do wrote');
    try {
      assert.deepEqual((await poll({ agentVersion: '1.2.3', nonce: 'x' })).work, []);
    } finally {
      at.store.transact = transact;
    }
    assert.equal(await sequence(), before);
  });

  test('notes the version of the agent, and that the device is there', async () => {
    at.clock.at += 60 * MINUTE;
    await poll({ agentVersion: '1.2.4' });
    const system: System = (await at.call(systems.get, { params: { id: desk.id } })).body;
    assert.deepEqual(
      [system.agentVersion, system.active, system.lastContact],
      ['1.2.4', true, new Date(at.clock.at).toISOString()],
    );
    assert.deepEqual((await poll({ agentVersion: null })).work, []);
  });

  test('refuses what is too much, and names it', async () => {
    const id = '0'.repeat(24);
    const fails = (results: readonly object[], message: RegExp): Promise<void> =>
      assert.rejects(answer(results), { code: 'invalid', message });
    await fails([], /results/);
    await fails([{ id, status: 'done', output: 'x'.repeat(MAX_OUTPUT + 1) }], /results\.0\.output/);
    await fails([{ id, status: 'gone' }], /results\.0\.status/);
    await fails([{ id, status: 'done', startedAt: 'yesterday' }], /results\.0\.startedAt/);
    await fails(
      Array.from({ length: 101 }, () => ({ id, status: 'done' })),
      /results/,
    );
    await assert.rejects(poll({ max: 0 }), { code: 'invalid', message: /max/ });
  });

  test('is for devices that signed the body, and nobody else', async () => {
    const refused = (caller: Partial<Caller>, code: string): Promise<void> =>
      assert.rejects(at.call(operations.poll, { body: {} }, caller), { code });
    await refused({}, 'forbidden');
    const { identity } = desk.caller;
    assert.ok(identity);
    await refused({ identity: { ...identity, signed: 'request' } }, 'unauthenticated');
    await refused({ identity: await at.directory.identify({ type: 'none' }) }, 'unauthenticated');
  });
});
