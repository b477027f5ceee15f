import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Entry, WriteContext } from '../../directory/types.ts';
import { EVERYTHING } from '../../wire/filters/predicate.ts';
import { world, type World } from '../member-query/world.test-support.ts';
import { operations as systems, system } from '../systems/contract.ts';
import {
  operations as queue,
  queueEntry,
  workflow,
  workflowPayload,
  type QueueEntry,
  type Workflow,
} from './contract.ts';
import { addToQueue, payloadsOf, waitingFor } from './queue.ts';
import { KEPT, RESULT_GRACE } from './states.ts';
import { cancelWorkflow, PIECE, startWorkflow } from './workflows.ts';

const HOUR = 3_600_000;
const order = {
  type: 'command',
  name: 'update',
  command: 'c'.repeat(24),
  cause: 'manual',
  timeoutSeconds: 60,
  timeToLiveSeconds: 3600,
  payload: { command: 'apt upgrade' },
  shown: {},
} as const;

describe('an order to many devices', () => {
  let at: World;
  let devices: string[];
  before(async () => {
    at = await world();
    devices = await writing(async ({ here }) => {
      const ids: string[] = [];
      for (let i = 0; i < 3; i++) ids.push((await here.insert(system, { hostname: `web-${i}` })).id);
      return ids;
    });
  });
  after(() => at.close());

  async function writing<T>(work: (ctx: WriteContext) => Promise<T>): Promise<T> {
    let result: { readonly value: T } | undefined;
    await at.write(async (ctx) => {
      result = { value: await work(ctx) };
    });
    assert.ok(result);
    return result.value;
  }
  const started = (ids: readonly string[]) => writing((ctx) => startWorkflow(ctx, { ...order, systems: ids }));
  const entry = async (id: string): Promise<Entry> => writing(({ here }) => here.require(queueEntry, id));
  const states = (ids: readonly string[]) =>
    writing(async ({ here }) => {
      const found = new Map((await here.getMany(queueEntry, ids)).map((each) => [each.id, each.doc.state]));
      return ids.map((id) => found.get(id));
    });
  const counts = async (id: string) => {
    const { pendingCount, completedCount } = (await writing(({ here }) => here.require(workflow, id))).doc as Workflow;
    return [pendingCount, completedCount];
  };
  const moved = async (id: string, changes: Partial<QueueEntry>) =>
    writing(async ({ here }) => (await here.update(await here.require(queueEntry, id), changes)).doc as QueueEntry);

  test('puts an entry into each queue, and keeps what they get once', async () => {
    const { id, queueIds } = await started(devices);
    assert.equal(new Set(queueIds).size, 3);
    const [first] = await writing(({ here }) => waitingFor(here, devices[0] as string, 10));
    assert.ok(first);
    assert.deepEqual([first.id, first.doc.workflow, first.doc.timeoutSeconds], [queueIds[0], id, 60]);
    const payloads = await writing(({ here }) => payloadsOf(here, [first]));
    assert.deepEqual(payloads.get(first.id), order.payload);
    assert.deepEqual(await counts(id), [3, 0]);
    const shown: { results: object[] } = await at.json(queue.listOfSystem, { params: { system_id: devices[0] ?? '' } });
    assert.ok(!JSON.stringify(shown).includes('apt upgrade') && !JSON.stringify(shown).includes('waiting'));
  });

  test('an entry of its own has its own payload', async () => {
    const own = await writing((ctx) =>
      addToQueue(ctx, { system: devices[1] as string, type: 'message', name: 'hello', payload: { a: 1 } }),
    );
    assert.deepEqual((await writing(({ here }) => payloadsOf(here, [own]))).get(own.id), { a: 1 });
    assert.deepEqual([own.doc.timeoutSeconds, own.doc.workflow], [300, '']);
  });

  test('its counts follow what ends, what is withdrawn and what goes with its device', async () => {
    const { id, queueIds } = await started(devices);
    const [one, two, three] = queueIds as [string, string, string];
    assert.equal((await moved(one, { state: 'delivered', attempts: 1 })).finishedAt, null);
    assert.deepEqual(await counts(id), [3, 0]);
    at.clock.at += 1000;
    const again = await moved(one, { attempts: 2 });
    assert.equal(again.deliveredAt, new Date(at.clock.at).toISOString(), 'the last delivery counts');
    await moved(one, { state: 'done' });
    assert.deepEqual(await counts(id), [2, 1]);
    await writing(async ({ here }) => here.remove(await here.require(queueEntry, two)));
    assert.deepEqual(await counts(id), [1, 1]);
    await moved(three, { state: 'delivered', attempts: 1 });
    await moved(three, { state: 'failed' });
    assert.deepEqual(await counts(id), [0, 2]);
    assert.deepEqual((await entry(one)).doc.waiting, '');
    const extra = await writing(async ({ here }) => (await here.insert(system, { hostname: 'gone' })).id);
    const other = await started([extra]);
    assert.equal((await writing(({ here }) => here.require(workflow, other.id))).doc.system, 'gone');
    await at.json(systems.remove, { params: { id: extra } });
    assert.deepEqual(await counts(other.id), [0, 0]);
  });

  test('ends by itself: what no device got when its time is over, what is not answered a timeout later', async () => {
    const { id, queueIds } = await started(devices);
    const [one, two] = queueIds as [string, string, string];
    await moved(one, { state: 'delivered', attempts: 1 });
    at.clock.at += HOUR - 1;
    await at.work();
    assert.deepEqual(await states(queueIds), ['delivered', 'queued', 'queued']);
    at.clock.at += 1;
    await at.work();
    assert.deepEqual(await states(queueIds), ['delivered', 'expired', 'expired']);
    at.clock.at += 60_000 + RESULT_GRACE;
    await at.work();
    assert.deepEqual(await states(queueIds), ['failed', 'expired', 'expired']);
    assert.match(String((await entry(one)).doc.detail), /never answered/);
    assert.match(String((await entry(two)).doc.detail), /not in contact/);
    assert.deepEqual(await counts(id), [0, 3]);
    at.clock.at += KEPT;
    await at.work();
    assert.deepEqual(await states(queueIds), [undefined, undefined, undefined]);
    for (const kind of [workflow, workflowPayload])
      assert.equal(await writing(({ here }) => here.get(kind, id)), undefined);
  });

  test('canceled, it leaves the queues; what was delivered goes on', async () => {
    const { id, queueIds } = await started(devices);
    await moved(queueIds[0] as string, { state: 'delivered', attempts: 1 });
    await writing(async (ctx) => cancelWorkflow(ctx, await ctx.here.require(workflow, id)));
    assert.deepEqual(await states(queueIds), ['delivered', undefined, undefined]);
    assert.deepEqual(await counts(id), [1, 0]);
    await moved(queueIds[0] as string, { state: 'done' });
    assert.deepEqual(await counts(id), [0, 1]);
  });

  test('of more devices than one transaction takes comes in pieces, and never after it was canceled', async () => {
    const many = await writing(async ({ here }) => {
      const ids: string[] = [];
      for (let i = 0; i < PIECE + 20; i++) ids.push((await here.insert(system, { hostname: `many-${i}` })).id);
      return ids;
    });
    const held = async (id: string) =>
      writing(
        async ({ here }) =>
          (await here.list(queueEntry, { where: EVERYTHING, sort: [], skip: 0, limit: 10_000 })).entries.filter(
            (each) => each.doc.workflow === id,
          ).length,
      );
    const whole = await started(many);
    assert.deepEqual([whole.queueIds.length, await held(whole.id)], [PIECE + 20, PIECE]);
    const last = many.at(-1) as string;
    await at.json(systems.remove, { params: { id: last } });
    await at.work();
    assert.equal(await held(whole.id), PIECE + 19);
    assert.deepEqual(await counts(whole.id), [PIECE + 19, 0]);
    const stopped = await started(many.slice(0, -1));
    await writing(async (ctx) => cancelWorkflow(ctx, await ctx.here.require(workflow, stopped.id)));
    await at.work();
    assert.equal(await held(stopped.id), 0);
    assert.deepEqual(await counts(stopped.id), [0, 0]);
    const late = await started(many.slice(0, -1));
    await at.work();
    await writing(async (ctx) => cancelWorkflow(ctx, await ctx.here.require(workflow, late.id)));
    assert.ok((await held(late.id)) > 0, 'some are still to be taken out');
    const still = many[PIECE + 5] as string;
    const waiting = await writing(({ here }) => waitingFor(here, still, 100));
    assert.ok(!waiting.some((each) => each.doc.workflow === late.id), 'and no device gets them');
    await at.work();
    assert.deepEqual([await held(late.id), await counts(late.id)], [0, [0, 0]]);
  });
});
