import { conflict, notFound } from '../../kit/errors.ts';
import type {
  Document,
  Event,
  KindRules,
  ReadContext,
  ReadRule,
  RuleSet,
  ValidInput,
  WriteContext,
  WriteRule,
} from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { system } from '../systems/contract.ts';
import { command, messages } from './commands.ts';
import { queueEntry, type QueueEntry } from './contract.ts';
import { EXPIRE } from './queue.ts';
import { isOver, KEPT, mayBecome, RESULT_GRACE } from './states.ts';
import {
  countEntries,
  END,
  endJob,
  endUnanswered,
  FILL,
  fillJob,
  FORGET,
  forgetJob,
  PIECE,
  WITHDRAW,
  withdrawJob,
} from './workflows.ts';

/** Every writer keeps to the states, whoever it is; the times follow from them. */
const derive: KindRules['derive'] = async (ctx, { doc, before }) => {
  const { state, system: device, attempts, deliveredAt, finishedAt } = doc as QueueEntry;
  const was = before?.doc as QueueEntry | undefined;
  const from = was?.state ?? 'queued';
  if (!mayBecome(from, state)) throw conflict(`a queue entry that is ${from} cannot become ${state}`);
  const now = new Date(ctx.now).toISOString();
  const delivered = state === 'delivered' && (from === 'queued' || attempts !== was?.attempts);
  return {
    doc: {
      deliveredAt: delivered ? now : (deliveredAt ?? null),
      finishedAt: isOver(state) ? (finishedAt ?? now) : null,
      waiting: isOver(state) ? '' : device,
    },
  };
};

/** The path names the device too: an entry of another device's queue is not found under it. */
async function ofThatSystem(ctx: ReadContext | WriteContext, input: ValidInput) {
  const entry = await ctx.here.get(queueEntry, input.params.id ?? '');
  if (entry === undefined || entry.doc.system !== input.params.system_id) throw notFound(queueEntry.label);
  return entry;
}

const list: ReadRule = async (ctx, input, next) => {
  const id = input.params.system_id ?? '';
  await ctx.here.require(system, id);
  return next({ ...input, where: compare('eq', 'system', id) });
};

const get: ReadRule = async (ctx, input, next) => {
  await ofThatSystem(ctx, input);
  return next();
};

const withdraw: WriteRule = async (ctx, input, next) => {
  const { state } = (await ofThatSystem(ctx, input)).doc as QueueEntry;
  if (state !== 'queued') throw conflict(`the entry is ${state} and cannot be withdrawn any more`);
  return next();
};

/** The queue goes with its device. */
async function dropQueue(ctx: WriteContext, event: Event): Promise<void> {
  if (event.operation !== 'delete' || event.kind !== system || event.before === undefined) return;
  const where = compare('eq', 'system', event.before.id);
  for (;;) {
    const { entries } = await ctx.here.list(queueEntry, { where, sort: [], skip: 0, limit: PIECE });
    for (const entry of entries) await ctx.here.remove(entry);
    if (entries.length < PIECE) return;
  }
}

/** Ends an entry whose time is over; later, when it has been kept long enough, removes it. */
async function expire(ctx: WriteContext, { id }: Document): Promise<void> {
  const entry = await ctx.here.get(queueEntry, String(id));
  if (entry === undefined) return;
  const { state, expiresAt, timeoutSeconds, finishedAt } = entry.doc as QueueEntry;
  const last = Date.parse(expiresAt) + timeoutSeconds * 1000 + RESULT_GRACE;
  if (state === 'delivered' && ctx.now < last) return ctx.here.enqueue(EXPIRE, { id }, last);
  if (!isOver(state)) {
    await endUnanswered(ctx, entry);
    return ctx.here.enqueue(EXPIRE, { id }, ctx.now + KEPT);
  }
  const forgotten = Date.parse(finishedAt ?? expiresAt) + KEPT;
  if (ctx.now < forgotten) return ctx.here.enqueue(EXPIRE, { id }, forgotten);
  await ctx.here.remove(entry);
}

export const rules: RuleSet = {
  kinds: [{ kind: queueEntry, derive }],
  reads: { muster_systemQueue_list: list, muster_systemQueue_get: get },
  writes: {
    muster_systemQueue_delete: withdraw,
    systems_put: messages,
    systems_commandBuiltinErase: command('erase'),
    systems_commandBuiltinLock: command('lock'),
    systems_commandBuiltinRestart: command('restart'),
    systems_commandBuiltinShutdown: command('shutdown'),
  },
  reactions: [dropQueue, countEntries],
  jobs: { [EXPIRE]: expire, [FILL]: fillJob, [END]: endJob, [FORGET]: forgetJob, [WITHDRAW]: withdrawJob },
};
