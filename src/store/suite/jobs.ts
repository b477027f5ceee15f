import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { jobState, type Job, type JobQuery, type NewJob, type Store, type StoreReader } from '../port.ts';
import { fresh, useStore, type Fixture } from './support.ts';

const job = (scope: string, rest: Partial<NewJob> = {}): NewJob => ({
  id: fresh(),
  scope,
  type: 'mail',
  payload: '{"to":"é"}',
  due: 10,
  ...rest,
});
const claimed = ({ id, scope, type, payload, due, key }: NewJob, attempts = 1): Job => ({
  id,
  scope,
  type,
  payload,
  due,
  firstDue: due,
  key: key ?? null,
  attempts,
  fence: attempts,
  error: null,
});
const enqueue = (store: Store, ...jobs: readonly NewJob[]): Promise<void> =>
  store.transact(jobs[0]?.scope ?? '', async (tx) => {
    for (const each of jobs) await tx.enqueue(each);
  });
const finish = (store: Store, { scope, ...claim }: Job): Promise<boolean> =>
  store.transact(scope, (tx) => tx.finishJob(claim));

export function jobSuite(open: () => Promise<Fixture>): void {
  describe('jobs', () => {
    const opened = useStore(open);

    test('a job is claimed by one, when it is due, until its lease ends', async () => {
      const { store } = opened;
      const scope = fresh();
      const [late, early, never] = [job(scope, { due: 20 }), job(scope), job(scope, { due: 1_000 })];
      await enqueue(store, late, early, never);
      assert.deepEqual(await store.jobs.claim(scope, 5, 100, 10), []);
      assert.deepEqual(await store.jobs.claim(scope, 50, 100, 1), [claimed(early)]);
      assert.deepEqual(await store.jobs.claim(scope, 50, 100, 10), [claimed(late)]);
      assert.deepEqual(await store.jobs.claim(scope, 149, 100, 10), []);
      assert.equal(await finish(store, claimed(early)), true);
      assert.equal(await finish(store, claimed(early)), false);
      assert.deepEqual(await store.jobs.claim(scope, 150, 100, 10), [claimed(late, 2)]);
      await store.jobs.retry(claimed(late, 2), 200, 'it did not answer');
      assert.deepEqual(await store.jobs.claim(scope, 199, 100, 10), []);
      const [again] = await store.jobs.claim(scope, 200, 100, 10);
      assert.deepEqual(again, { ...claimed(late, 3), due: 200, error: 'it did not answer' });
    });

    test('who has lost its claim neither ends the job nor keeps it nor gives it back', async () => {
      const { store } = opened;
      const scope = fresh();
      const one = job(scope);
      await enqueue(store, one);
      const [first] = await store.jobs.claim(scope, 10, 100, 1);
      assert.ok(first);
      assert.equal(await store.jobs.renew(first, 500), true);
      assert.deepEqual(await store.jobs.claim(scope, 499, 100, 1), []);
      const [second] = await store.jobs.claim(scope, 500, 100, 1);
      assert.equal(second?.fence, 2);
      assert.equal(await store.jobs.renew(first, 9_000), false);
      assert.equal(await finish(store, first), false);
      assert.equal(await store.transact(scope, (tx) => tx.buryJob(first, 1, 'x')), false);
      await store.jobs.retry(first, 0, 'x');
      await store.jobs.release(first);
      assert.deepEqual(await store.jobs.claim(scope, 599, 100, 1), []);
      await store.jobs.release(second);
      assert.equal((await store.jobs.claim(scope, 599, 100, 1)).length, 1);
    });

    test('a job ends with the transaction of its effect, or not at all', async () => {
      const { store } = opened;
      const scope = fresh();
      await enqueue(store, job(scope));
      const [mine] = await store.jobs.claim(scope, 10, 100, 1);
      assert.ok(mine);
      await assert.rejects(
        store.transact(scope, async (tx) => {
          await tx.finishJob(mine);
          throw new Error('no');
        }),
      );
      assert.equal(await finish(store, mine), true);
    });

    test('a key is of one job at most: another replaces it, or is not queued', async () => {
      const { store } = opened;
      const scope = fresh();
      const keyed = (payload: string, rest: Partial<NewJob> = {}) => job(scope, { key: 'k', payload, ...rest });
      const first = keyed('1');
      await enqueue(store, first, keyed('2', { due: 20 }), keyed('3', { keep: true }), keyed('4', { type: 'other' }));
      await enqueue(store, job(fresh(), { key: 'k' }));
      const jobs = await store.jobs.claim(scope, 100, 50, 10);
      assert.deepEqual(
        jobs.map(({ payload, due }) => [payload, due]),
        [
          ['4', 10],
          ['2', 20],
        ],
      );
      assert.equal(await store.transact(scope, (tx) => tx.cancelJob(scope, 'other', 'k')), true);
      assert.equal(await store.transact(scope, (tx) => tx.cancelJob(scope, 'other', 'k')), false);
      assert.equal(await finish(store, jobs[0] as Job), false);
      // Claimed and replaced: the claim is lost, and its successor waits until it is let go.
      await enqueue(store, keyed('5'));
      assert.equal(await finish(store, jobs[1] as Job), false);
      assert.equal(await store.jobs.renew(jobs[1] as Job, 9_000), false);
      assert.deepEqual(await store.jobs.claim(scope, 149, 50, 10), []);
      await store.jobs.release(jobs[1] as Job);
      const [next] = await store.jobs.claim(scope, 100, 50, 10);
      assert.deepEqual([next?.payload, next?.attempts, next?.key], ['5', 1, 'k']);
    });

    test('a job queues its successor under its own key when it ends', async () => {
      const { store } = opened;
      const scope = fresh();
      await enqueue(store, job(scope, { key: 'k' }));
      const [mine] = await store.jobs.claim(scope, 10, 100, 1);
      assert.ok(mine);
      await store.transact(scope, async (tx) => {
        assert.equal(await tx.finishJob(mine), true);
        await tx.enqueue(job(scope, { key: 'k', due: 30 }));
      });
      assert.deepEqual(await store.jobs.claim(scope, 29, 100, 1), []);
      assert.equal((await store.jobs.claim(scope, 30, 100, 1))[0]?.attempts, 1);
    });

    test('a dead job is not claimed, and its key is free', async () => {
      const { store } = opened;
      const scope = fresh();
      await enqueue(store, job(scope, { key: 'k' }));
      const [mine] = await store.jobs.claim(scope, 10, 100, 1);
      assert.ok(mine);
      await store.transact(scope, async (tx) => {
        assert.equal(await tx.buryJob(mine, 20, 'too often'), true);
        await tx.enqueue(job(scope, { key: 'k', payload: 'new' }));
      });
      assert.deepEqual(
        (await store.jobs.claim(scope, 9_000, 100, 9)).map((each) => each.payload),
        ['new'],
      );
      assert.deepEqual(await store.jobs.claim(scope, 9_000, 100, 9), []);
    });

    test('scopes that have something to claim, in turn', async () => {
      const { store } = opened;
      const [a, b, later, c] = [fresh(), fresh(), fresh(), fresh()];
      await enqueue(store, job(a, { due: 77_000 }), job(a, { due: 77_000 }));
      await enqueue(store, job(b, { due: 76_000 }));
      await enqueue(store, job(later, { due: 99_000 }));
      await enqueue(store, job(c, { due: 75_000 }));
      const scopes = async (after: string, limit: number) => store.jobs.scopes(80_000, after, limit);
      const before = (Number.parseInt(a, 16) - 1).toString(16).padStart(24, '0');
      assert.deepEqual(await scopes(before, 9), [a, b, c]);
      assert.deepEqual(await scopes(before, 2), [a, b]);
      assert.deepEqual(await scopes(b, 9), [c]);
      await store.jobs.claim(b, 80_000, 100, 1);
      assert.deepEqual(await scopes(before, 9), [a, c]);
    });

    test('jobs are listed by state and type, brought back to life and removed', async () => {
      const { store } = opened;
      const scope = fresh();
      const [waits, runs, fails, dies] = [
        job(scope, { due: 1_000_000 }),
        job(scope, { due: 1 }),
        job(scope, { due: 2 }),
        job(scope, { due: 3, key: 'k', type: 'other' }),
      ];
      await enqueue(store, waits, runs, fails, dies);
      const [, failing, dying] = await store.jobs.claim(scope, 100, 50, 9);
      assert.ok(failing && dying);
      await store.jobs.retry(failing, 500, 'x');
      await store.transact(scope, (tx) => tx.buryJob(dying, 110, 'y'));
      const all = { now: 120, skip: 0, limit: 9 };
      const ids = async (rest: Partial<JobQuery> = {}, from: StoreReader = store.read) =>
        (await from.jobs(scope, { ...all, ...rest })).jobs.map(({ id }) => id);
      for (const [state, id] of [
        ['queued', waits.id],
        ['running', runs.id],
        ['retrying', fails.id],
        ['dead', dies.id],
      ] as const) {
        assert.deepEqual(await ids({ state }), [id]);
        const kept = await store.read.job(scope, id);
        assert.equal(kept && jobState(kept, 120), state);
      }
      assert.deepEqual(new Set(await ids()), new Set([waits.id, runs.id, fails.id, dies.id]));
      assert.deepEqual(await ids({ type: 'other' }), [dies.id]);
      assert.deepEqual((await store.read.jobs(scope, { ...all, limit: 1, skip: 1 })).total, 4);
      assert.deepEqual(await store.read.job(scope, dies.id), {
        id: dies.id,
        type: 'other',
        key: 'k',
        due: 3,
        firstDue: 3,
        attempts: 1,
        error: 'y',
        leaseUntil: null,
        diedAt: 110,
      });
      assert.equal(await store.read.job(fresh(), dies.id), undefined);

      const revive = (id: string) => store.transact(scope, (tx) => tx.reviveJob(scope, id, 120));
      assert.equal(await revive(runs.id), false);
      assert.equal(await revive(fresh()), false);
      const successor = job(scope, { key: 'k', type: 'other', due: 900 });
      await enqueue(store, successor);
      assert.equal(await revive(dies.id), false);
      assert.equal(await store.transact(scope, (tx) => tx.removeJob(scope, successor.id)), true);
      assert.equal(await revive(dies.id), true);
      assert.deepEqual(
        (await store.jobs.claim(scope, 120, 50, 9)).map(({ id, attempts }) => [id, attempts]),
        [[dies.id, 1]],
      );
      assert.equal(await store.transact(scope, (tx) => tx.removeJob(scope, dies.id)), true);
      assert.equal(await store.transact(scope, (tx) => tx.removeJob(scope, dies.id)), false);
    });

    test('concurrent claims never share a job', async () => {
      const { store } = opened;
      const scope = fresh();
      await enqueue(store, ...Array.from({ length: 60 }, (_, i) => job(scope, { due: i })));
      const claims = await Promise.all(Array.from({ length: 10 }, () => store.jobs.claim(scope, 100, 1_000, 8)));
      const ids = claims.flat().map((each) => each.id);
      for (;;) {
        const more = await store.jobs.claim(scope, 100, 1_000, 8);
        if (more.length === 0) break;
        ids.push(...more.map((each) => each.id));
      }
      assert.deepEqual([ids.length, new Set(ids).size], [60, 60]);
    });
  });
}
