/** What the store keeps of work that outlives a request. Part of port.ts. */

export interface NewJob {
  readonly id: string;
  readonly scope: string;
  readonly type: string;
  /** JSON text. */
  readonly payload: string;
  /** Not before, in milliseconds since the epoch. */
  readonly due: number;
  /** At most one job of a scope and type has a key: another one replaces it, or with `keep` is not queued. */
  readonly key?: string;
  readonly keep?: true;
}

/** Which claim of a job: whoever holds an older one has lost it. */
export interface Claim {
  readonly id: string;
  readonly fence: number;
}

/** A job as it was claimed. */
export interface Job extends Claim {
  readonly scope: string;
  readonly type: string;
  readonly payload: string;
  /** Claimable from then on; later than `firstDue` after it has failed. */
  readonly due: number;
  readonly firstDue: number;
  readonly key: string | null;
  /** How often it was claimed since it was queued, this time included. */
  readonly attempts: number;
  /** Why it failed last. */
  readonly error: string | null;
}

/** Work that outlives a request. A claim holds for a lease; a job neither finished nor retried by then is claimed again. */
export interface JobQueue {
  /** Scopes that have jobs to claim, those after the given one, by id. */
  scopes(now: number, after: string, limit: number): Promise<readonly string[]>;
  claim(scope: string, now: number, leaseMs: number, limit: number): Promise<readonly Job[]>;
  /** Makes the lease last until then. False when the claim is lost: another has it, or the job was replaced or cancelled. */
  renew(claim: Claim, until: number): Promise<boolean>;
  /** Gives the claim back; a claim that is lost only lets go of what took its place. */
  release(claim: Claim): Promise<void>;
  /** Gives it back to be claimed again at `due`. Nothing happens when the claim is lost. */
  retry(claim: Claim, due: number, error: string): Promise<void>;
}

/** `queued` waits for its time, `retrying` for its next try, `running` is claimed, `dead` is not tried any more. */
export type JobState = 'queued' | 'running' | 'retrying' | 'dead';

/** A job as it is kept, without its payload. */
export interface KeptJob {
  readonly id: string;
  readonly type: string;
  readonly key: string | null;
  /** Not before; of a dead one, when it was due last. */
  readonly due: number;
  readonly firstDue: number;
  readonly attempts: number;
  readonly error: string | null;
  readonly leaseUntil: number | null;
  readonly diedAt: number | null;
}

export interface JobQuery {
  readonly now: number;
  readonly state?: JobState;
  readonly type?: string;
  readonly skip: number;
  readonly limit: number;
}

/** Which state a job is in. */
export const jobState = ({ leaseUntil, diedAt, error }: KeptJob, now: number): JobState => {
  if (diedAt !== null) return 'dead';
  if (leaseUntil !== null && leaseUntil > now) return 'running';
  return error === null ? 'queued' : 'retrying';
};
