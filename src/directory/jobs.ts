import type { Job, Store, Transaction } from '../store/port.ts';
import { USUAL_ATTEMPTS, type JobInfo, type JobRule } from './job-rules.ts';
import { parse } from './entry.ts';
import type { Directory } from './port.ts';
import type { Rulebook } from './rulebook.ts';
import type { Caller, ReadContext, WriteContext } from './types.ts';

/** Runs the rules of jobs: prepared outside the transaction, done and ended within it. */
export function jobsOf<Before extends ReadContext>(options: {
  readonly store: Store;
  readonly rules: Rulebook;
  readonly now: () => number;
  readonly contextOf: (scope: string, caller: Caller) => Before;
  readonly writing: (before: Before, tx: Transaction, prepared: unknown) => WriteContext;
}): Pick<Directory, 'runJob' | 'runClaimed' | 'giveUp' | 'attemptsOf'> {
  const { store, rules, now, contextOf, writing } = options;

  const ruleOf = (type: string): JobRule => {
    const rule = rules.jobs.get(type);
    if (rule === undefined) throw new Error(`no job is called ${type}`);
    return rule;
  };

  return {
    attemptsOf: (type) => rules.jobs.get(type)?.attempts ?? USUAL_ATTEMPTS,

    async runJob(scope, type, payload, caller) {
      const rule = ruleOf(type);
      const before = contextOf(scope, caller);
      const info: JobInfo = { id: '', type, key: undefined, due: now(), attempt: 1 };
      const { signal } = new AbortController();
      const prepared = await rule.prepare?.(before, payload, { ...info, signal });
      await store.transact(scope, (tx) => rule.run(writing(before, tx, prepared), payload, info));
    },

    async runClaimed(job, caller, signal) {
      const rule = ruleOf(job.type);
      const payload = parse(job.payload);
      const info = infoOf(job);
      const prepared = await rule.prepare?.(contextOf(job.scope, caller), payload, { ...info, signal });
      return store.transact(job.scope, async (tx) => {
        // First of all: whoever has lost the claim does nothing, and the key is free for the next occurrence.
        if (!(await tx.finishJob(job))) return false;
        await rule.run(writing(contextOf(job.scope, caller), tx, prepared), payload, info);
        return true;
      });
    },

    async giveUp(job, caller, error) {
      const dead = rules.jobs.get(job.type)?.dead;
      await store.transact(job.scope, async (tx) => {
        if (!(await tx.buryJob(job, now(), error)) || dead === undefined) return;
        await dead(writing(contextOf(job.scope, caller), tx, undefined), parse(job.payload), infoOf(job));
      });
    },
  };
}

const infoOf = ({ id, type, key, firstDue, attempts }: Job): JobInfo => ({
  id,
  type,
  key: key ?? undefined,
  due: firstDue,
  attempt: attempts,
});
