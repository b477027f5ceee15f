import type { Document, Entry, Event, WriteContext } from '../../directory/types.ts';
import { and, compare } from '../../wire/filters/predicate.ts';
import { system } from '../systems/contract.ts';
import { queueEntry, workflow, workflowPayload, type QueueEntry, type Workflow } from './contract.ts';
import { isOver, KEPT, RESULT_GRACE } from './states.ts';

/** Puts further entries of a workflow into queues. */
export const FILL = 'device_workflow_fill';
/** Takes further entries of a canceled workflow out of queues. */
export const WITHDRAW = 'device_workflow_withdraw';
/** Ends what no device has ended when its time is over. */
export const END = 'device_workflow_end';
/** Removes what has been kept long enough. */
export const FORGET = 'device_workflow_forget';

/** Entries that one transaction writes at most: other writers of the organization wait for it. */
export const PIECE = 500;

export interface NewWorkflow extends Pick<Workflow, 'type' | 'name' | 'command' | 'cause' | 'timeoutSeconds'> {
  readonly timeToLiveSeconds: number;
  readonly payload: Document;
  /** What of it may be shown later, beside results. */
  readonly shown: Document;
  /** Ids of devices, each once. */
  readonly systems: readonly string[];
}

/**
 * Orders the same of many devices, in the caller's name. The entries of the first five hundred are in their queues when the
 * transaction commits, those of the rest within moments; all of them have their ids now.
 */
export async function startWorkflow(
  ctx: WriteContext,
  order: NewWorkflow,
): Promise<{ readonly id: string; readonly queueIds: readonly string[] }> {
  const { type, name, command, cause, timeoutSeconds, timeToLiveSeconds, payload, shown, systems } = order;
  const expires = ctx.now + timeToLiveSeconds * 1000;
  const [only] = systems.length === 1 ? await ctx.here.getMany(system, systems) : [];
  const entry = await ctx.here.insert(workflow, {
    type,
    name,
    command,
    cause,
    system: only?.doc.hostname ?? '',
    pendingCount: systems.length,
    timeoutSeconds,
    createdAt: new Date(ctx.now).toISOString(),
    expiresAt: new Date(expires).toISOString(),
    createdBy: { type: ctx.identity.type, id: ctx.identity.id, name: ctx.identity.name },
  });
  await ctx.here.insert(workflowPayload, { shown }, { payload }, { id: entry.id });
  const entries = systems.map((each): Place => [ctx.newId(), each]);
  await fill(ctx, entry, entries.slice(0, PIECE));
  for (let from = PIECE; from < entries.length; from += PIECE) {
    await ctx.here.enqueue(FILL, { id: entry.id, entries: entries.slice(from, from + PIECE) });
  }
  await ctx.here.enqueue(END, { id: entry.id }, expires);
  return { id: entry.id, queueIds: entries.map(([id]) => id) };
}

/** The id of an entry, and the device. */
type Place = readonly [id: string, system: string];

async function fill(ctx: WriteContext, { id, doc }: Entry, places: readonly Place[]): Promise<void> {
  const { type, name, timeoutSeconds, createdAt, expiresAt, createdBy } = doc as Workflow;
  const common = { type, name, workflow: id, timeoutSeconds, createdAt, expiresAt, createdBy };
  for (const [entryId, device] of places)
    await ctx.here.insert(queueEntry, { ...common, system: device }, {}, { id: entryId });
}

/** The job that goes on where `startWorkflow` stopped. A device that went meanwhile is one less to wait for. */
export async function fillJob(ctx: WriteContext, { id, entries }: Document): Promise<void> {
  const found = await ctx.here.get(workflow, String(id));
  if (found === undefined || found.doc.canceledAt !== null) return;
  const places = entries as readonly Place[];
  const there = new Set(
    (
      await ctx.here.getMany(
        system,
        places.map(([, device]) => device),
      )
    ).map((each) => each.id),
  );
  const left = places.filter(([, device]) => there.has(device));
  await fill(ctx, found, left);
  if (left.length < places.length) await count(ctx, found, left.length - places.length, 0);
}

/**
 * Withdraws what no device has got yet; from now on none gets it, though of more than five hundred entries the rest leave the
 * queues within moments. What was delivered cannot be called back and goes on.
 */
export async function cancelWorkflow(ctx: WriteContext, entry: Entry): Promise<void> {
  if (entry.doc.canceledAt !== null) return;
  const delivered = (await entriesOf(ctx, entry.id, 'delivered', 0)).total;
  await ctx.here.update(entry, { canceledAt: new Date(ctx.now).toISOString(), pendingCount: delivered });
  await withdrawJob(ctx, { id: entry.id });
}

export async function withdrawJob(ctx: WriteContext, { id }: Document): Promise<void> {
  const { entries } = await entriesOf(ctx, String(id), 'queued', PIECE);
  for (const entry of entries) await ctx.here.remove(entry);
  if (entries.length === PIECE) await ctx.here.enqueue(WITHDRAW, { id });
}

const entriesOf = (ctx: WriteContext, id: string, state: QueueEntry['state'], limit: number) =>
  ctx.here.list(queueEntry, {
    where: and([compare('eq', 'workflow', id), compare('eq', 'state', state)]),
    sort: [],
    skip: 0,
    limit,
    ...(limit === 0 ? {} : { counted: false }),
  });

/** A workflow counts its entries: pending until they end, completed after; one that is withdrawn is neither. */
export async function countEntries(ctx: WriteContext, { kind, before, after }: Event): Promise<void> {
  if (kind !== queueEntry || before === undefined) return;
  const { workflow: id, state } = before.doc as QueueEntry;
  if (id === '' || isOver(state)) return;
  const ended = after !== undefined && isOver((after.doc as QueueEntry).state);
  if (after !== undefined && !ended) return;
  const found = await ctx.here.get(workflow, id);
  if (found === undefined) return;
  // Who canceled it counts these no more.
  if (after === undefined && state === 'queued' && found.doc.canceledAt !== null) return;
  await count(ctx, found, -1, ended ? 1 : 0);
}

async function count(ctx: WriteContext, entry: Entry, pending: number, completed: number): Promise<void> {
  const { pendingCount, completedCount } = entry.doc as Workflow;
  await ctx.here.update(entry, {
    pendingCount: pendingCount + pending,
    completedCount: completedCount + completed,
  });
}

/**
 * Ends a workflow whose time is over: at `expiresAt` what no device got, a timeout and a grace later what was delivered and
 * never answered. In pieces; the last one has all of it forgotten when it has been kept long enough.
 */
export async function endJob(ctx: WriteContext, { id }: Document): Promise<void> {
  const found = await ctx.here.get(workflow, String(id));
  if (found === undefined) return;
  const { expiresAt, timeoutSeconds, canceledAt } = found.doc as Workflow;
  const last = Date.parse(expiresAt) + timeoutSeconds * 1000 + RESULT_GRACE;
  const ending: QueueEntry['state'][] = ctx.now < last ? [] : ['delivered'];
  // What was canceled leaves the queues without an end.
  if (canceledAt === null) ending.unshift('queued');
  for (const state of ending) {
    const { entries } = await entriesOf(ctx, found.id, state, PIECE);
    for (const entry of entries) await endUnanswered(ctx, entry);
    if (entries.length === PIECE) return ctx.here.enqueue(END, { id });
  }
  if (ctx.now < last) await ctx.here.enqueue(END, { id }, last);
  else await ctx.here.enqueue(FORGET, { id }, ctx.now + KEPT);
}

/** The end of an entry that its device did not end. */
export async function endUnanswered(ctx: WriteContext, entry: Entry): Promise<void> {
  const { state } = entry.doc as QueueEntry;
  await ctx.here.update(
    entry,
    state === 'queued'
      ? { state: 'expired', detail: 'the device was not in contact in time' }
      : { state: 'failed', detail: 'it was delivered, and the device never answered' },
  );
}

export async function forgetJob(ctx: WriteContext, { id }: Document): Promise<void> {
  const where = compare('eq', 'workflow', String(id));
  const { entries } = await ctx.here.list(queueEntry, { where, sort: [], skip: 0, limit: PIECE, counted: false });
  for (const entry of entries) await ctx.here.remove(entry);
  if (entries.length === PIECE) return ctx.here.enqueue(FORGET, { id });
  for (const kind of [workflowPayload, workflow]) {
    const found = await ctx.here.get(kind, String(id));
    if (found) await ctx.here.remove(found);
  }
}
