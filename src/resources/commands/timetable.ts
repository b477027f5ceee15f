import { MusterError } from '../../kit/errors.ts';
import type { JobRule } from '../../directory/job-rules.ts';
import type { Entry, Event, WriteContext } from '../../directory/types.ts';
import { command } from './contract.ts';
import type { Command } from './entity.ts';
import { boundSystems, launch } from './run.ts';
import { nextTime } from './schedule.ts';

/** The job of one due time. */
export const DUE = 'command_due';

/** A run of a repeated command waits until the next one at most, but never less than this (seconds). */
const SHORTEST = 300;

/**
 * A due time is run when the command still names it as its next. What sets another takes that away in the same
 * transaction, so that each due time runs once, however often its job is started. What was due while no server ran is run
 * once when one does again.
 */
export const due: JobRule = {
  attempts: 5,
  run: async (ctx, { id, at }) => {
    const entry = await advance(ctx, id, at);
    if (entry === undefined) return;
    const { timeToLiveSeconds, nextRunAt } = entry.doc as Command;
    const until =
      nextRunAt === null ? Infinity : Math.max(SHORTEST, Math.floor((Date.parse(nextRunAt) - ctx.now) / 1000));
    try {
      const systems = await boundSystems(ctx.here, entry.id);
      await launch(ctx, entry, { cause: 'schedule', systems, timeToLiveSeconds: Math.min(timeToLiveSeconds, until) });
    } catch (error) {
      // Nobody is there to be told; the schedule goes on.
      if (!(error instanceof MusterError) || error.code !== 'conflict') throw error;
      await ctx.here.event('command_not_run', command, entry.id, { due: at, reason: error.message });
    }
  },
  // A due time that is given up does not end the schedule.
  dead: async (ctx, { id, at }) => {
    await advance(ctx, id, at);
  },
};

/** Sets the due time after `at`; undefined where `at` is not the one that the command waits for. */
async function advance(ctx: WriteContext, id: unknown, at: unknown): Promise<Entry | undefined> {
  const entry = await ctx.here.get(command, String(id));
  if (entry === undefined || entry.doc.nextRunAt !== at) return undefined;
  const doc = entry.doc as Command;
  const next = doc.launchType === 'repeated' ? nextTime(doc, Math.max(ctx.now, Date.parse(String(at)))) : null;
  return ctx.here.update(entry, { nextRunAt: next === null ? null : new Date(next).toISOString() });
}

/** Whatever sets the next due time has its job queued, in place of the one before. */
export async function planNext(ctx: WriteContext, { kind, before, after }: Event): Promise<void> {
  if (kind !== command) return;
  if (after === undefined) {
    if (before !== undefined) await ctx.here.cancel(DUE, before.id);
    return;
  }
  const at = (after.doc as Command).nextRunAt;
  if (at === null || at === before?.doc.nextRunAt) return;
  await ctx.here.enqueue(DUE, { id: after.id, at }, Date.parse(at), { key: after.id });
}

/** A change that makes a command immediate runs it. (A new one is bound to nothing yet.) */
export async function startWhenImmediate(ctx: WriteContext, { kind, before, after }: Event): Promise<void> {
  if (kind !== command || before === undefined || after === undefined) return;
  if (after.doc.launchType !== 'immediate' || before.doc.launchType === 'immediate') return;
  await launch(ctx, after, { cause: 'manual', systems: await boundSystems(ctx.here, after.id) });
}
