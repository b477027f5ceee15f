import type { JobInfo, JobRule, JobRun } from './job-rules.ts';
import type { Document, WriteContext } from './types.ts';

/** An occurrence is given up earlier than other jobs: the next is coming. */
const ATTEMPTS = 5;

/** When a recurring job is next due, strictly after a time (ms since the epoch); undefined ends it. */
export type NextOccurrence = (ctx: WriteContext, payload: Document, after: number) => Promise<number | undefined>;

/**
 * A job that queues its next occurrence in the transaction of its effect, so that nothing is lost or doubled whatever is
 * killed when. `job.due` in `run` is the occurrence. A server that was off at one or more due times runs one of them,
 * when it is back; the next is after that. An occurrence that is given up does not end the recurrence.
 *
 * Start it by `ctx.here.enqueue(type, payload, first, { key })`; a changed schedule does the same with the same key; end
 * it by `ctx.here.cancel(type, key)`.
 */
export function recurring(rule: Omit<JobRule, 'dead'> & { readonly next: NextOccurrence }): JobRule {
  const { next, ...once } = rule;
  const again = async (ctx: WriteContext, payload: Document, job: JobInfo): Promise<void> => {
    const due = await next(ctx, payload, Math.max(ctx.now, job.due));
    if (due === undefined) return;
    await ctx.here.enqueue(job.type, payload, due, job.key === undefined ? {} : { key: job.key });
  };
  // First, so that a run which ends or changes its own schedule has the last word.
  const run: JobRun = async (ctx, payload, job) => {
    await again(ctx, payload, job);
    await once.run(ctx, payload, job);
  };
  return { ...once, attempts: once.attempts ?? ATTEMPTS, run, dead: again };
}
