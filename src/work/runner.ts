import type { Directory } from '../directory/port.ts';
import type { Identity } from '../directory/types.ts';
import type { Job, JobQueue } from '../store/port.ts';

/** How long a claimed job may run before another runner may take it (ms). */
const LEASE = 60_000;
/** Between two looks at the queue when nothing happens (ms). */
const IDLE = 1_000;
const AT_ONCE = 4;
/** A job that failed is tried again after this, doubled each time, up to an hour (ms). */
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 3_600_000;

export interface RunnerOptions {
  readonly directory: Pick<Directory, 'runJob'>;
  readonly jobs: JobQueue;
  readonly now: () => number;
  /** As whom jobs act. */
  readonly identity: (job: Job) => Promise<Identity>;
  readonly onError: (job: Job, error: unknown) => void;
}

/** Takes jobs from the store's queue and runs them through the directory, until it is stopped. */
export class Runner {
  readonly #options: RunnerOptions;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#schedule(0);
  }

  /** Runs everything that is due; returns how many jobs ran. Tests call it; the timer does otherwise. */
  async drain(): Promise<number> {
    let ran = 0;
    for (;;) {
      const jobs = await this.#options.jobs.claim(this.#options.now(), LEASE, AT_ONCE);
      if (jobs.length === 0) return ran;
      for (const job of jobs) await this.#run(job);
      ran += jobs.length;
      if (this.#stopped) return ran;
    }
  }

  /** Waits for the job in hand. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#turn;
  }

  #schedule(delay: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#turn = this.drain()
        .catch((error: unknown) => this.#options.onError(QUEUE, error))
        .finally(() => this.#schedule(IDLE));
    }, delay);
  }

  async #run(job: Job): Promise<void> {
    const { directory, jobs, now, identity, onError } = this.#options;
    try {
      await directory.runJob(job.scope, job.type, JSON.parse(job.payload) as Record<string, unknown>, {
        identity: await identity(job),
        organization: undefined,
        door: 'job',
        requestId: `job-${job.id}`,
      });
      await jobs.finish(job.id);
    } catch (error) {
      onError(job, error);
      const wait = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** Math.min(job.attempts - 1, 20));
      await jobs.retry(job.id, now() + wait, error instanceof Error ? error.message : String(error));
    }
  }
}

/** Stands for the queue itself where reading it fails. */
const QUEUE: Job = { id: '', scope: '', type: 'queue', payload: '{}', due: 0, attempts: 0 };
