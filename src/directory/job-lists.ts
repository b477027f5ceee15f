import {
  jobState,
  type JobQuery,
  type JobState,
  type KeptJob,
  type StoreReader,
  type Transaction,
} from '../store/port.ts';

/** A job of a scope, for people: without its payload. */
export interface ShownJob extends Omit<KeptJob, 'leaseUntil'> {
  readonly state: JobState;
}

export interface ScopedJobs {
  list(query: JobQuery): Promise<{ readonly jobs: readonly ShownJob[]; readonly total: number }>;
  /** `now` decides whether it counts as running (ms since the epoch). */
  get(id: string, now: number): Promise<ShownJob | undefined>;
}

export interface ChangeableJobs extends ScopedJobs {
  /** Tries a job at once, and as often as a new one. False when it runs, when its key has another job, or when there is none. */
  retry(id: string): Promise<boolean>;
  /** False when there is none. */
  remove(id: string): Promise<boolean>;
}

const shown = ({ leaseUntil, ...job }: KeptJob, now: number): ShownJob => ({
  ...job,
  state: jobState({ ...job, leaseUntil }, now),
});

export const jobsIn = (store: StoreReader, scope: string): ScopedJobs => ({
  list: async (query) => {
    const { jobs, total } = await store.jobs(scope, query);
    return { jobs: jobs.map((job) => shown(job, query.now)), total };
  },
  get: async (id, now) => {
    const job = await store.job(scope, id);
    return job && shown(job, now);
  },
});

export const changeableJobs = (tx: Transaction, scope: string, now: number): ChangeableJobs => ({
  ...jobsIn(tx, scope),
  retry: (id) => tx.reviveJob(scope, id, now),
  remove: (id) => tx.removeJob(scope, id),
});
