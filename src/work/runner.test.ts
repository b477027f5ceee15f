import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANONYMOUS } from '../directory/identify.ts';
import type { Directory } from '../directory/port.ts';
import type { Job } from '../store/port.ts';
import { Runner } from './runner.ts';

/** A queue in memory, in the manner of the store's, and a runner of its jobs. */
function setting(run: (type: string) => Promise<void>) {
  const clock = { at: 1_000 };
  const queue = new Map<string, Job & { readonly error?: string }>();
  const errors: string[] = [];
  const directory: Pick<Directory, 'runJob'> = { runJob: (_scope, type) => run(type) };
  const runner = new Runner({
    directory,
    now: () => clock.at,
    identity: async () => ANONYMOUS,
    onError: (job, error) => errors.push(`${job.type}: ${(error as Error).message}`),
    jobs: {
      claim: async (now, leaseMs, limit) => {
        const due = [...queue.values()].filter((job) => job.due <= now).slice(0, limit);
        const claimed = due.map((job) => ({ ...job, attempts: job.attempts + 1 }));
        for (const job of claimed) queue.set(job.id, { ...job, due: now + leaseMs });
        return claimed;
      },
      finish: async (id) => void queue.delete(id),
      retry: async (id, due, error) => void queue.set(id, { ...(queue.get(id) as Job), due, error }),
    },
  });
  const add = (...types: readonly string[]) => {
    for (const type of types)
      queue.set(type, { id: type, scope: 's', type, payload: '{}', due: clock.at, attempts: 0 });
  };
  return { clock, queue, errors, runner, add };
}

test('runs all that is due, and one that fails holds up no other', async () => {
  const ran: string[] = [];
  const { runner, queue, errors, add } = setting(async (type) => {
    ran.push(type);
    if (type === 'b') throw new Error('broken');
  });
  add('a', 'b', 'c', 'd', 'e', 'f');
  assert.equal(await runner.drain(), 6);
  assert.deepEqual(ran, ['a', 'b', 'c', 'd', 'e', 'f']);
  assert.deepEqual([[...queue.keys()], errors], [['b'], ['b: broken']]);
});

test('waits twice as long after each failure, up to an hour', async () => {
  const { runner, queue, clock, add } = setting(async () => {
    throw new Error('broken');
  });
  add('a');
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
  add('a');
  runner.start();
  await started.promise;
  add('b');
  const stopped = runner.stop();
  release();
  await stopped;
  assert.deepEqual([...queue.keys()], ['b']);
});
