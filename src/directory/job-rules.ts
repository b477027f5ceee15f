import type { Document, ReadContext, WriteContext } from './types.ts';

/** Tries of a job of whose type no number is said, before it counts as dead. */
export const USUAL_ATTEMPTS = 20;

/** What a job knows of itself. */
export interface JobInfo {
  readonly id: string;
  readonly type: string;
  readonly key: string | undefined;
  /** For when it was queued: the occurrence that it stands for, however late it runs. Milliseconds since the epoch. */
  readonly due: number;
  /** Which try this is, from 1. */
  readonly attempt: number;
}

export type JobRun = (ctx: WriteContext, payload: Document, job: JobInfo) => Promise<void>;

/**
 * What a type of job does. `run` is a transaction in which the job ends too, as the server: its effect happens once,
 * whatever is killed when.
 */
export interface JobRule {
  /**
   * What has to happen outside the transaction, before it: outside calls. Its result is `ctx.prepared`. It happens again
   * when the server ends in the middle, or the transaction fails. The signal is aborted when the claim is lost: the job
   * was replaced or cancelled, or another server has it.
   */
  readonly prepare?: (
    ctx: ReadContext,
    payload: Document,
    job: JobInfo & { readonly signal: AbortSignal },
  ) => Promise<unknown>;
  readonly run: JobRun;
  /** So often it is tried in all; then it is dead: kept, shown, and tried again when an administrator says so. Default 20. */
  readonly attempts?: number;
  /** Runs in the transaction in which the job becomes dead. */
  readonly dead?: JobRun;
}

/** How a job is queued beside its type, payload and time. */
export interface EnqueueOptions {
  /**
   * The scope has one job of the type with this key at most. A queued one is replaced; one that runs ends without effect,
   * and its successor does not start before it.
   */
  readonly key?: string;
  /** Leave the job that has the key already, queued or running, as it is. */
  readonly keep?: true;
}

/** Rules may give a job as its `run` alone. */
export const jobRule = (rule: JobRule | JobRun): JobRule => (typeof rule === 'function' ? { run: rule } : rule);
