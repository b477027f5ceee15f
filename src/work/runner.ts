import { setImmediate } from 'node:timers/promises';
import type { Directory } from '../directory/port.ts';
import type { Identity } from '../directory/types.ts';
import type { Job, JobQueue } from '../store/port.ts';
import { Lease } from './lease.ts';

/** How long a claimed job may run before another runner may take it, unless this one says that it still runs (ms). */
const LEASE = 60_000;
/** Between two looks at the queue when nothing happens (ms). */
const IDLE = 1_000;
/** Jobs at once, of all scopes and of one: what runs long in one organization leaves room for the others. */
const AT_ONCE = 6;
const AT_ONCE_OF_A_SCOPE = 3;
/** A job that failed is tried again after this, doubled each time, up to an hour (ms). */
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 3_600_000;

export interface RunnerOptions {
  readonly directory: Pick<Directory, 'runClaimed' | 'giveUp' | 'attemptsOf'>;
  readonly jobs: JobQueue;
  readonly now: () => number;
  /** As whom jobs act. */
  readonly identity: (job: Job) => Promise<Identity>;
  readonly onError: (job: Job, error: unknown) => void;
}

/**
 * Takes jobs from the store's queue and runs them through the directory, until it is stopped. Scopes take turns, so that
 * ten thousand jobs of one do not keep another waiting.
 */
export class Runner {
  readonly #options: RunnerOptions;
  readonly #running = new Map<Promise<void>, string>();
  readonly #leases = new Set<Lease>();
  /** The scope that had its turn last. */
  #last = '';
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
      const jobs = this.#stopped ? [] : await this.#claim();
      for (const job of jobs) this.#begin(job);
      ran += jobs.length;
      if (this.#running.size === 0) return ran;
      await this.#change();
    }
  }

  /** Waits for the jobs in hand, which are told; what they prepared for nothing is prepared again by whoever takes them. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    for (const lease of this.#leases) lease.abandon();
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

  /** One is done, or more may have become due beside one that takes long. */
  async #change(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, IDLE);
    await Promise.race([promise, ...this.#running.keys()]);
    clearTimeout(timer);
    // Jobs share commits, so that several are done at once; what takes their places shares one too.
    await setImmediate();
  }

  /** As many jobs as there are places, a few of each of the scopes whose turn it is. */
  async #claim(): Promise<readonly Job[]> {
    const { jobs, now } = this.#options;
    const free = AT_ONCE - this.#running.size;
    if (free <= 0) return [];
    const ahead = await jobs.scopes(now(), this.#last, free);
    const wrapped = ahead.length < free && this.#last !== '' ? await jobs.scopes(now(), '', free) : [];
    const scopes = [...new Set([...ahead, ...wrapped])].slice(0, free);
    const shares = this.#shares(scopes, free);
    this.#last = scopes.at(-1) ?? this.#last;
    const claimed = shares.map(([scope, share]) => jobs.claim(scope, now(), LEASE, share));
    return (await Promise.all(claimed)).flat();
  }

  /** How many places each scope may have. What one may not have, because it has enough, goes to the next. */
  #shares(scopes: readonly string[], free: number): readonly (readonly [string, number])[] {
    let left = free;
    const shares: [string, number][] = [];
    for (const [i, scope] of scopes.entries()) {
      const held = [...this.#running.values()].filter((each) => each === scope).length;
      const share = Math.min(Math.ceil(left / (scopes.length - i)), AT_ONCE_OF_A_SCOPE - held);
      if (share <= 0) continue;
      shares.push([scope, share]);
      left -= share;
    }
    return shares;
  }

  #begin(job: Job): void {
    const running = this.#run(job).finally(() => this.#running.delete(running));
    this.#running.set(running, job.scope);
  }

  async #run(job: Job): Promise<void> {
    const { directory, jobs, now, identity, onError } = this.#options;
    const lease = new Lease(jobs, job, now, LEASE);
    this.#leases.add(lease);
    try {
      const limit = directory.attemptsOf(job.type);
      const caller = {
        identity: await identity(job),
        organization: undefined,
        door: 'job',
        requestId: `job-${job.id}`,
      };
      try {
        // Whoever tried it last ended in the middle, without a word.
        if (job.attempts > limit) throw new Error(job.error ?? 'the server ended while it ran');
        if (!(await directory.runClaimed(job, caller, lease.signal))) await jobs.release(job);
      } catch (error) {
        if (lease.signal.aborted) return await jobs.release(job);
        onError(job, error);
        if (job.attempts >= limit) await directory.giveUp(job, caller, messageOf(error));
        else await jobs.retry(job, now() + backOff(job.attempts), messageOf(error));
      }
    } catch (error) {
      // The claim ends with its lease.
      onError(job, error);
    } finally {
      lease.end();
      this.#leases.delete(lease);
    }
  }
}

const backOff = (attempts: number): number => Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** Math.min(attempts - 1, 20));

/** Kept with the job, and shown to administrators. */
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 1_000);

/** Stands for the queue itself where reading it fails. */
const QUEUE: Job = {
  id: '',
  scope: '',
  type: 'queue',
  payload: '{}',
  due: 0,
  firstDue: 0,
  key: null,
  attempts: 0,
  fence: 0,
  error: null,
};
