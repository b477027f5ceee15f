import type { Operation } from '../kit/op.ts';
import type { Job } from '../store/port.ts';
import type { CallInput, Caller, CallResult, Identity } from './types.ts';

/** What a face is given. It is handed no store and no rules, so that it cannot go around the pipeline. */
export interface Directory {
  /** Throws MusterError `unauthenticated` for credentials that are wrong, expired or revoked; none at all give an anonymous identity. */
  identify(credentials: Credentials): Promise<Identity>;
  call(operation: Operation, input: CallInput, caller: Caller): Promise<CallResult>;
  /** Throws when the store does not answer. */
  ready(): Promise<void>;
  /** Does what a type of job does, at once and without the queue. */
  runJob(scope: string, type: string, payload: Record<string, unknown>, caller: Caller): Promise<void>;
  /** Runs a claimed job and ends it. False when the claim was lost, and nothing was done. */
  runClaimed(job: Job, caller: Caller, signal: AbortSignal): Promise<boolean>;
  /** Ends a claimed job as dead. */
  giveUp(job: Job, caller: Caller, error: string): Promise<void>;
  /** How often a job of this type is tried. */
  attemptsOf(type: string): number;
}

export type Credentials =
  | { readonly type: 'none' }
  | { readonly type: 'apiKey'; readonly key: string }
  | { readonly type: 'bearer'; readonly token: string }
  /** An HTTP signature (handbook 1.5). `path` is as it was signed: as sent, with its query; `body` the bytes that `digest` is to fit. */
  | {
      readonly type: 'signature';
      readonly authorization: string;
      readonly method: string;
      readonly path: string;
      readonly date: string | undefined;
      readonly digest?: string | undefined;
      readonly body?: Uint8Array | undefined;
    };
