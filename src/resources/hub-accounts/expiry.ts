import type { JobRun } from '../../directory/job-rules.ts';
import type { Event, WriteContext } from '../../directory/types.ts';
import { hubAccountKind } from './contract.ts';
import { reasonsOf, withReason } from './reasons.ts';
import { setupOf } from './setup.ts';

const JOB = 'hub_account_expire';

/** An account whose key ends is expired from then on: the job is due at that moment. */
export async function scheduleEnd(ctx: WriteContext, { kind, before, after }: Event): Promise<void> {
  if (kind !== hubAccountKind) return;
  const [former, end] = [before, after].map((entry) => (entry === undefined ? null : setupOf(entry).key_expires_at));
  if (former === end) return;
  const id = String((after ?? before)?.id);
  if (typeof end === 'string') await ctx.here.enqueue(JOB, { account: id }, Date.parse(end), { key: id });
  else await ctx.here.cancel(JOB, id);
}

const expire: JobRun = async (ctx, payload) => {
  const account = await ctx.here.get(hubAccountKind, String(payload.account));
  const end = account === undefined ? null : setupOf(account).key_expires_at;
  if (account === undefined || end === null || Date.parse(end) > ctx.now) return;
  await ctx.here.update(account, { status_reasons: withReason(reasonsOf(account.doc), 'key_expired', ctx.now) });
};

export const expiryJobs = { [JOB]: expire } as const;
