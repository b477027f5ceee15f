import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import { serverIdentity } from '../../directory/identify.ts';
import type { RuleSet, WriteContext } from '../../directory/types.ts';
import { organizationNamed } from '../administrators/administrators.test-support.ts';
import { operations as organizations } from '../organizations/contract.ts';
import { operations, type Job } from './contract.ts';

describe('jobs', () => {
  let work: ((ctx: WriteContext) => Promise<unknown>) | undefined;
  const ran: string[] = [];
  const broken = new Set(['sync']);
  const rules: RuleSet = {
    jobs: {
      direct: async (ctx) => void (await work?.(ctx)),
      sync: {
        attempts: 2,
        prepare: async () => {
          if (broken.has('sync')) throw new Error('it did not answer');
          return 'prepared';
        },
        run: async (ctx) => void ran.push(String(ctx.prepared)),
      },
    },
  };
  let at: Awaited<ReturnType<typeof testDirectory>>;
  before(async () => {
    at = await testDirectory({ extraRules: [rules] });
  });
  after(() => at.close());

  const inTransaction = async (next: typeof work): Promise<void> => {
    work = next;
    const caller = {
      identity: serverIdentity(at.provider, 'test'),
      organization: undefined,
      door: 'test',
      requestId: 't',
    };
    await at.directory.runJob(at.organization, 'direct', {}, caller);
  };
  const list = async (query: Record<string, string> = {}) =>
    (await at.call(operations.list, { query })).body as {
      readonly totalCount: number;
      readonly results: readonly Job[];
    };
  const only = async (query: Record<string, string> = {}): Promise<Job> => {
    const { results } = await list({ type: 'sync', ...query });
    assert.equal(results.length, 1);
    return results[0] as Job;
  };
  const failing = () => at.work().catch((error: unknown) => error);

  test('are shown by state and type, without their payload; a dead one is tried again when somebody says so', async () => {
    await inTransaction(async (ctx) => {
      await ctx.here.enqueue('sync', { password: 'geheim' }, ctx.now, { key: 'k' });
      await ctx.here.enqueue('later', {}, ctx.now + 3_600_000);
    });
    const queued = await only();
    assert.deepEqual(queued, {
      id: queued.id,
      type: 'sync',
      key: 'k',
      state: 'queued',
      due: new Date(at.clock.at).toISOString(),
      scheduledFor: new Date(at.clock.at).toISOString(),
      attempts: 0,
      error: null,
      diedAt: null,
    });
    await failing();
    assert.deepEqual(await only({ state: 'retrying' }), {
      ...queued,
      state: 'retrying',
      due: new Date(at.clock.at + 1_000).toISOString(),
      attempts: 1,
      error: 'it did not answer',
    });
    at.clock.at += 60_000;
    await failing();
    const dead = await only({ state: 'dead' });
    assert.deepEqual([dead.attempts, dead.diedAt], [2, new Date(at.clock.at).toISOString()]);
    at.clock.at += 600_000;
    await failing();
    assert.equal((await only({ state: 'dead' })).attempts, 2);
    const all = await list();
    assert.deepEqual([all.totalCount, all.results.map(({ type }) => type)], [2, ['later', 'sync']]);
    assert.equal((await list({ limit: '1', skip: '1' })).results[0]?.type, 'sync');
    assert.equal(JSON.stringify(all).includes('geheim'), false);

    broken.clear();
    const { body } = await at.call(operations.retry, { params: { id: dead.id } });
    assert.deepEqual([(body as Job).state, (body as Job).attempts, (body as Job).error], ['queued', 0, null]);
    // What was dead before has thrown already; nothing new does.
    await failing();
    assert.deepEqual(ran, ['prepared']);
    await assert.rejects(at.call(operations.get, { params: { id: dead.id } }), { code: 'not_found' });
    const logged = (await at.store.read.changes(at.organization, 0, 1000)).filter(({ name }) => name === 'job_retry');
    assert.deepEqual([logged.length, logged[0]?.objectId], [1, dead.id]);
  });

  test('a dead one does not come back beside its successor', async () => {
    broken.add('sync');
    const enqueue = () => inTransaction((ctx) => ctx.here.enqueue('sync', {}, ctx.now, { key: 'twice' }));
    await enqueue();
    await failing();
    at.clock.at += 60_000;
    await failing();
    const dead = await only({ state: 'dead' });
    await enqueue();
    await assert.rejects(at.call(operations.retry, { params: { id: dead.id } }), { code: 'conflict' });
    const successor = await only({ state: 'queued' });
    const removed = await at.call(operations.remove, { params: { id: successor.id } });
    assert.equal((removed.body as Job).id, successor.id);
    await at.call(operations.retry, { params: { id: dead.id } });
    await at.call(operations.remove, { params: { id: dead.id } });
    assert.equal((await list({ type: 'sync' })).totalCount, 0);
  });

  test('of another organization are missing', async () => {
    await inTransaction((ctx) => ctx.here.enqueue('sync', {}, ctx.now + 1));
    const { id } = await only();
    const other = { organization: await organizationNamed(at, 'Other') };
    assert.equal(((await at.call(operations.list, {}, other)).body as { totalCount: number }).totalCount, 0);
    for (const operation of [operations.get, operations.retry, operations.remove]) {
      await assert.rejects(at.call(operation, { params: { id } }, other), { code: 'not_found' });
    }
    assert.equal((await only()).id, id);
  });

  test('of an organization that is deleted go with it', async () => {
    const other = await organizationNamed(at, 'Leaving');
    await inTransaction((ctx) => ctx.unsafeScope(other).enqueue('sync', {}, ctx.now + 9_000_000_000));
    await at.call(organizations.remove, { params: { id: other } });
    await failing();
    assert.deepEqual((await at.store.read.jobs(other, { now: 0, skip: 0, limit: 9 })).jobs, []);
  });
});
