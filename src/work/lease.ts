import type { Claim, JobQueue } from '../store/port.ts';

/** Keeps a claim while its job runs; the signal is aborted when it is lost all the same. */
export class Lease {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;

  /** `length` in ms; the claim is renewed three times in it. */
  constructor(jobs: Pick<JobQueue, 'renew'>, claim: Claim, now: () => number, length: number) {
    this.#timer = setInterval(() => void this.#renew(jobs, claim, now() + length), length / 3);
    this.#timer.unref();
  }

  async #renew(jobs: Pick<JobQueue, 'renew'>, claim: Claim, until: number): Promise<void> {
    // Where the store does not answer it may before the lease ends, and whoever has the job then has fenced this one off.
    const kept = await jobs.renew(claim, until).catch(() => true);
    if (!kept) this.abandon();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Tells the job that its preparations are for nothing. */
  abandon(): void {
    this.#controller.abort(new Error('the claim was given up'));
  }

  end(): void {
    clearInterval(this.#timer);
  }
}
