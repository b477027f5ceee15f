import { conflict } from '../../kit/errors.ts';
import type { RuleSet } from '../../directory/types.ts';
import { bulkJob } from './contract.ts';
import type { BulkJob } from './entity.ts';
import { results } from './results.ts';
import { cancel, forget, FORGET, JOB, piece } from './run.ts';
import { start } from './start.ts';

export const rules: RuleSet = {
  reads: { bulk_usersCreateResults: results },
  writes: {
    bulk_usersCreate: start('users.create'),
    bulk_usersUpdate: start('users.update'),
    bulk_userExpires: start('users.expire'),
    bulk_userUnlocks: start('users.unlock'),
    muster_bulk_jobs_cancel: async (ctx, input) => {
      const job = await ctx.here.require(bulkJob, input.params.id ?? '');
      if ((job.doc as BulkJob).finishedAt !== null) throw conflict('the job has finished');
      return { type: 'entry', entry: await cancel(ctx, job) };
    },
  },
  jobs: { [JOB]: piece, [FORGET]: forget },
};
