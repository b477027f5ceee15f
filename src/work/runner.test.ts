import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { ANONYMOUS } from '../directory/identify.ts';
import type { Job } from '../store/port.ts';
import { Runner } from './runner.ts';

/** A queue in memory, in the manner of the store's, and a runner of its jobs. */
function setting(run: (job: Job, signal: AbortSignal) => Promise<void>, attempts = 20) {
  const clock = { at: 1_000 };
  const queue = new Map<string, Job & { readonly leased?: number }>();
  const errors: string[] = [];
  const buried: string[] = [];
  const free = () => [...queue.values()].filter((job) => job.due <= clock.at && (job.leased ?? 0) <= clock.at);
  const runner = new Runner({
    directory: {
      attemptsOf: () => attempts,
      runClaimed: async (job, _caller, signal) => {
        await run(job, signal);
        return queue.delete(job.id);
      },
      giveUp: async (job, _caller, error) => {
        queue.delete(job.id);
        buried.push(`${job.id}: ${error}`);
      },
    },
    now: () => clock.at,
    identity: async () => ANONYMOUS,
    onError: (job, error) => errors.push(`${job.type}: ${(error as Error).message}`),
    jobs: {
      scopes: async (_now, after, limit) =>
        [...new Set(free().map((job) => job.scope))]
          .filter((scope) => scope > after)
          .toSorted()
          .slice(0, limit),
      claim: async (scope, now, leaseMs, limit) =>
        free()
          .filter((job) => job.scope === scope)
          .slice(0, limit)
          .map((job) => {
            const claimed = { ...job, attempts: job.attempts + 1, fence: job.fence + 1, leased: now + leaseMs };
            queue.set(job.id, claimed);
            return claimed;
          }),
      renew: async ({ id }) => queue.has(id),
      release: async () => undefined,
      retry: async ({ id }, due, error) =>
        void queue.set(id, { ...(queue.get(id) as Job), due, error, leased: 0 } satisfies Job & { leased: number }),
    },
  });
  const add = (types: readonly string[], scope = 's') => {
    for (const type of types)
      queue.set(type, {
        id: type,
        scope,
        type,
        payload: '{}',
        due: clock.at,
        firstDue: clock.at,
        key: null,
        attempts: 0,
        fence: 0,
        error: null,
      });
  };
  return { clock, queue, errors, buried, runner, add };
}

test('runs all that is due, and one that fails holds up no other', async () => {
  const ran: string[] = [];
  const { runner, queue, errors, add } = setting(async ({ type }) => {
    ran.push(type);
    if (type === 'b') throw new Error('broken');
  });
  add(['a', 'b', 'c', 'd', 'e', 'f']);
  assert.equal(await runner.drain(), 6);
  assert.deepEqual(ran, ['a', 'b', 'c', 'd', 'e', 'f']);
  assert.deepEqual([[...queue.keys()], errors], [['b'], ['b: broken']]);
});

test('waits twice as long after each failure, up to an hour', async () => {
  const { runner, queue, clock, add } = setting(async () => {
    throw new Error('broken');
  });
  add(['a']);
  const waits: number[] = [];
  for (let i = 0; i < 14; i++) {
    await runner.drain();
    const due = queue.get('a')?.due ?? 0;
    waits.push((due - clock.at) / 1000);
    clock.at = due;
  }
  assert.deepEqual(waits.slice(0, 4), [1, 2, 4, 8]);
  assert.equal(waits.at(-1), 3_600);
  assert.equal(queue.get('a')?.error, 'broken');
});

test('to stop it waits for the job in hand and claims no other', async () => {
  let release = (): void => undefined;
  const started = Promise.withResolvers<void>();
  const { runner, queue, add } = setting(() => {
    started.resolve();
    return new Promise((resolve) => (release = resolve));
  });
  add(['a']);
  runner.start();
  await started.promise;
  add(['b']);
  const stopped = runner.stop();
  release();
  await stopped;
  assert.deepEqual([...queue.keys()], ['b']);
});

test('a job that fails as often as its type allows is given up', async () => {
  const { runner, queue, buried, clock, add } = setting(async () => {
    throw new Error('broken');
  }, 3);
  add(['a']);
  for (let i = 0; i < 5; i++) {
    await runner.drain();
    clock.at += 3_600_000;
  }
  assert.deepEqual([[...queue.keys()], buried], [[], ['a: broken']]);
});

test('a job that has ended its server as often is given up without another try', async () => {
  let runs = 0;
  const { runner, queue, buried, add } = setting(async () => void runs++, 3);
  add(['a']);
  queue.set('a', { ...(queue.get('a') as Job), attempts: 3 });
  await runner.drain();
  assert.deepEqual([runs, buried], [0, ['a: the server ended while it ran']]);
});

test('scopes take turns, and one that has much to do leaves places to others', async () => {
  const ran: string[] = [];
  const { runner, add } = setting(async ({ type }) => void ran.push(type));
  add(
    Array.from({ length: 200 }, (_, i) => `many${i}`),
    'a',
  );
  add(['b1', 'b2'], 'b');
  add(['c1'], 'c');
  await runner.drain();
  assert.equal(ran.length, 203);
  for (const type of ['b1', 'b2', 'c1'])
    assert.ok(ran.indexOf(type) < 12, `${type} ran as number ${ran.indexOf(type)}`);
});

test('jobs of one scope that take long hold up no other scope', async () => {
  const release = Promise.withResolvers<void>();
  const ran: string[] = [];
  const { runner, add } = setting(async ({ scope, type }) => {
    if (scope === 'a') await release.promise;
    ran.push(type);
  });
  add(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'], 'a');
  const drained = runner.drain();
  add(['b1'], 'b');
  // The look that the runner takes while jobs run comes within a second, or when the machine has time for it.
  for (let i = 0; i < 1_200 && ran.length === 0; i++) await setTimeout(50);
  assert.deepEqual(ran, ['b1']);
  release.resolve();
  await drained;
  assert.equal(ran.length, 8);
});

test('who stops it does not wait for preparations', async () => {
  const started = Promise.withResolvers<void>();
  const { runner, errors, add } = setting(async (_job, signal) => {
    started.resolve();
    await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
  });
  add(['a']);
  runner.start();
  await started.promise;
  await runner.stop();
  assert.deepEqual(errors, []);
});
