import { sha256 } from '../../directory/digest.ts';
import type { JobRule } from '../../directory/job-rules.ts';
import type { Entry, ReadContext, ScopedReader, WriteContext } from '../../directory/types.ts';
import { and, compare, oneOf } from '../../wire/filters/predicate.ts';
import { hubPlanKind } from '../hub-plans/contract.ts';
import { hubRunKind, hubRunRowKind } from './contract.ts';
import { rowEnded, type Ended } from './row.ts';

/**
 * The course of a run: a job carries out some rows at once, and in the transaction that keeps what came of them begins the
 * next ones. Rows are marked as running before anything is asked of a directory, so that a restart knows which may have been.
 */

const JOB = 'hub_run';
/** An error rate means something from here on. */
const FEW = 5;
type Counts = Readonly<Record<'waiting' | 'running' | 'ok' | 'failed' | 'unknown' | 'skipped', number>>;

export async function rowsOf(
  here: ScopedReader,
  run: string,
  state: readonly string[],
  limit: number,
): Promise<readonly Entry[]> {
  const where = and([compare('eq', 'run_id', run), oneOf('state', state)]);
  const sort = [{ field: 'position', descending: false }];
  return (await here.list(hubRunRowKind, { where, sort, skip: 0, limit })).entries;
}

/** Begins the next rows, or ends the run; gives it as it is then. */
export async function goOn(ctx: WriteContext, run: Entry): Promise<Entry> {
  const { canary, concurrency, counts } = run.doc as {
    readonly canary: { readonly wait?: boolean } | null;
    readonly concurrency: number;
    readonly counts: Counts;
  };
  const stop = stopReason(run);
  if (stop !== undefined) return ended(ctx, run, 'stopped', stop);
  const waiting = await rowsOf(ctx.here, run.id, ['waiting'], concurrency);
  const canaries = waiting.filter(({ doc }) => doc.canary === true);
  const next = canaries.length > 0 ? canaries : waiting;
  if (next.length === 0) return ended(ctx, run, 'done', null);
  if (canary !== null && canaries.length === 0 && run.doc.past_canary !== true) {
    const bad = counts.failed + counts.unknown + counts.skipped;
    if (bad > 0) return ended(ctx, run, 'stopped', 'the canary did not go well');
    if (canary.wait === true)
      return ctx.here.update(run, { state: 'held', reason: 'the canary went well; POST /continue goes on' });
  }
  for (const row of next) {
    await ctx.here.update(row, {
      state: 'running',
      attempts: Number(row.doc.attempts) + 1,
      started_at: new Date(ctx.now).toISOString(),
      ended_at: null,
      error: null,
    });
  }
  await ctx.here.enqueue(JOB, { run: run.id }, undefined, { key: run.id });
  return ctx.here.update(run, {
    state: 'running',
    reason: null,
    ended_at: null,
    past_canary: canaries.length === 0,
    counts: { ...counts, waiting: counts.waiting - next.length, running: counts.running + next.length },
  });
}

function stopReason({ doc }: Entry): string | undefined {
  const { stop_error_rate: most, counts } = doc as unknown as {
    readonly stop_error_rate: number | null;
    readonly counts: Counts;
  };
  if (most === null) return undefined;
  const bad = counts.failed + counts.unknown;
  const all = bad + counts.ok;
  return all >= FEW && bad / all > most ? `${bad} of ${all} failed, which is more than ${most}` : undefined;
}

async function ended(ctx: WriteContext, run: Entry, state: 'done' | 'stopped', reason: string | null): Promise<Entry> {
  const counts = run.doc.counts as Counts;
  const whole = state === 'done' && counts.ok === run.doc.total;
  return ctx.here.update(run, {
    state,
    reason,
    ended_at: new Date(ctx.now).toISOString(),
    digest: run.doc.planned === true && whole ? await digestOf(ctx, run) : null,
  });
}

/** Over what was planned for each organization. */
async function digestOf(ctx: WriteContext, run: Entry): Promise<string> {
  const rows = await rowsOf(ctx.here, run.id, ['ok'], Number(run.doc.total));
  return sha256(
    JSON.stringify([
      run.doc.action,
      run.doc.account_id,
      rows.map(({ doc }) => [(doc.organization as { readonly id: string }).id, doc.digest]),
    ]),
  );
}

/** What was approved for each organization, where the run carries out an approved plan. */
async function approvedDigests(ctx: ReadContext, run: Entry): Promise<ReadonlyMap<string, string> | undefined> {
  if (run.doc.approval === null) return undefined;
  const plan = await ctx.here.require(hubPlanKind, run.doc.approval as string);
  const rows = await rowsOf(ctx.here, String(plan.doc.run_id), ['ok'], 10_000);
  return new Map(rows.map(({ doc }) => [(doc.organization as { readonly id: string }).id, String(doc.digest)]));
}

export const runJob: JobRule = {
  attempts: 5,
  prepare: async (ctx, payload, { attempt, signal }) => {
    const run = await ctx.here.get(hubRunKind, String(payload.run));
    if (run === undefined) return [];
    const rows = await rowsOf(ctx.here, run.id, ['running'], 100);
    const approved = await approvedDigests(ctx, run);
    const ended = await Promise.all(
      rows.map(async (row): Promise<readonly [string, Ended]> => {
        const { id } = row.doc.organization as { readonly id: string };
        // What was not planned was not approved.
        const digest = approved === undefined ? undefined : (approved.get(id) ?? '');
        return [row.id, await rowEnded(ctx, run, row, attempt > 1, digest, signal)];
      }),
    );
    // What was called off is for whoever takes the job next, who knows from the request log what came of it.
    signal.throwIfAborted();
    return ended;
  },
  run: async (ctx, payload) => {
    const run = await ctx.here.get(hubRunKind, String(payload.run));
    if (run === undefined) return;
    const counts = { ...(run.doc.counts as Counts) } as Record<keyof Counts, number>;
    for (const [id, { state, ...end }] of ctx.prepared as readonly (readonly [string, Ended])[]) {
      const row = await ctx.here.get(hubRunRowKind, id);
      if (row === undefined) continue;
      await ctx.here.update(row, { ...end, state, ended_at: new Date(ctx.now).toISOString() });
      counts.running -= 1;
      counts[state] += 1;
    }
    const counted = await ctx.here.update(run, { counts });
    if (run.doc.state === 'running') await goOn(ctx, counted);
  },
  dead: async (ctx, payload) => {
    const run = await ctx.here.get(hubRunKind, String(payload.run));
    if (run === undefined) return;
    const counts = { ...(run.doc.counts as Counts) } as Record<keyof Counts, number>;
    const error = {
      code: 'internal',
      reason: 'interrupted',
      message: 'the server could not finish this row; it may have been carried out',
      upstream_status: null,
    };
    for (const row of await rowsOf(ctx.here, run.id, ['running'], 100)) {
      await ctx.here.update(row, { state: 'unknown', error, ended_at: new Date(ctx.now).toISOString() });
      counts.running -= 1;
      counts.unknown += 1;
    }
    await ctx.here.update(run, {
      counts,
      state: 'stopped',
      reason: 'the server could not go on with it',
      ended_at: new Date(ctx.now).toISOString(),
    });
  },
};

export const runJobs = { [JOB]: runJob } as const;
