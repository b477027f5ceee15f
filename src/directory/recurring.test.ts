import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverIdentity } from './identify.ts';
import { recurring } from './recurring.ts';
import { testDirectory } from './testing.ts';
import type { RuleSet, WriteContext } from './types.ts';

const MINUTE = 60_000;

/** A directory in which a job `tick` is due at every full minute, and whatever a test does in a transaction. */
async function setting(run: (due: number, attempt: number) => void) {
  let work: ((ctx: WriteContext) => Promise<unknown>) | undefined;
  const rules: RuleSet = {
    jobs: {
      direct: async (ctx) => void (await work?.(ctx)),
      tick: recurring({
        attempts: 2,
        next: async (_ctx, _payload, after) => (Math.floor(after / MINUTE) + 1) * MINUTE,
        run: async (_ctx, _payload, { due, attempt }) => run(due, attempt),
      }),
    },
  };
  const world = await testDirectory({ now: 1_000 * MINUTE, extraRules: [rules] });
  const inTransaction = (next: typeof work) => {
    work = next;
    const { provider, organization } = world;
    const identity = serverIdentity(provider, 'test');
    const caller = { identity, organization: undefined, door: 'test', requestId: 'test' };
    return world.directory.runJob(organization, 'direct', {}, caller);
  };
  const at = (minutes: number) => {
    world.clock.at = (1_000 + minutes) * MINUTE;
  };
  return { ...world, at, inTransaction };
}

test('runs once for each due time, and once for all that were missed', async () => {
  const ran: number[] = [];
  const world = await setting((due) => ran.push(due / MINUTE - 1_000));
  try {
    await world.inTransaction((ctx) => ctx.here.enqueue('tick', {}, 1_001 * MINUTE, { key: 'k' }));
    for (const minute of [0, 1, 1, 2, 2.5, 9.5, 9.6, 10]) {
      world.at(minute);
      await world.work();
    }
    assert.deepEqual(ran, [1, 2, 3, 10]);
    await world.inTransaction((ctx) => ctx.here.enqueue('tick', {}, 1_020 * MINUTE, { key: 'k' }));
    world.at(19);
    await world.work();
    assert.equal(ran.length, 4);
    world.at(20);
    await world.work();
    assert.equal(ran.at(-1), 20);
    await world.inTransaction(async (ctx) => assert.equal(await ctx.here.cancel('tick', 'k'), true));
    world.at(30);
    assert.equal(await world.work(), 0);
  } finally {
    await world.close();
  }
});

test('an occurrence that is given up does not end the recurrence', async () => {
  const ran: string[] = [];
  const world = await setting((due, attempt) => {
    ran.push(`${due / MINUTE - 1_000}.${attempt}`);
    if (due === 1_001 * MINUTE) throw new Error('broken');
  });
  try {
    await world.inTransaction((ctx) => ctx.here.enqueue('tick', {}, 1_001 * MINUTE, { key: 'k' }));
    world.at(1);
    await assert.rejects(world.work(), /broken/);
    world.at(1.5);
    await assert.rejects(world.work(), /broken/);
    world.at(2);
    await world.work().catch(() => undefined);
    assert.deepEqual(ran, ['1.1', '1.2', '2.1']);
  } finally {
    await world.close();
  }
});
