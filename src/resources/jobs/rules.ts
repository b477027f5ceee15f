import { conflict, notFound } from '../../kit/errors.ts';
import { parseList } from '../../directory/lists.ts';
import type { ShownJob } from '../../directory/job-lists.ts';
import type { ReadContext, RuleSet, ValidInput, WriteContext } from '../../directory/types.ts';
import { jobKind, type Job } from './contract.ts';

const iso = (at: number): string => new Date(at).toISOString();

const show = ({ due, firstDue, diedAt, ...job }: ShownJob): Job => ({
  ...job,
  due: iso(due),
  scheduledFor: iso(firstDue),
  diedAt: diedAt === null ? null : iso(diedAt),
});

async function found(ctx: ReadContext | WriteContext, input: ValidInput): Promise<ShownJob> {
  const job = await ctx.here.jobs.get(input.params.id ?? '', ctx.now);
  if (job === undefined) throw notFound(jobKind.label);
  return job;
}

export const rules: RuleSet = {
  reads: {
    muster_jobs_list: async (ctx, input) => {
      const { state, type } = input.query as { readonly state?: ShownJob['state']; readonly type?: string };
      const { skip, limit } = parseList(ctx.operation, input.rawQuery);
      const { jobs, total } = await ctx.here.jobs.list({
        now: ctx.now,
        skip,
        limit,
        ...(state === undefined ? {} : { state }),
        ...(type === undefined ? {} : { type }),
      });
      const page = { skip, limit, returned: jobs.length };
      return { type: 'rows', rows: jobs.map(show), total, page };
    },
    muster_jobs_get: async (ctx, input) => ({ type: 'value', value: show(await found(ctx, input)) }),
  },
  writes: {
    muster_jobs_retry: async (ctx, input) => {
      const job = await found(ctx, input);
      if (job.state === 'running') throw conflict('the job is running');
      if (!(await ctx.here.jobs.retry(job.id))) throw conflict('another job has its key by now');
      await ctx.here.event('job_retry', jobKind, job.id, { type: job.type, state: job.state });
      return { type: 'value', value: show(await found(ctx, input)) };
    },
    muster_jobs_delete: async (ctx, input) => {
      const job = await found(ctx, input);
      await ctx.here.jobs.remove(job.id);
      await ctx.here.event('job_delete', jobKind, job.id, { type: job.type, state: job.state });
      return { type: 'value', value: show(job) };
    },
  },
};
