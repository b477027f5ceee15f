import type { QueueEntry } from './contract.ts';

/** The life of a queue entry. `done`, `failed` and `expired` are its ends. */
export type QueueState = QueueEntry['state'];

const NEXT: Readonly<Record<QueueState, readonly QueueState[]>> = {
  queued: ['delivered', 'failed', 'expired'],
  delivered: ['done', 'failed', 'expired'],
  done: [],
  failed: [],
  expired: [],
};

/** Whether an entry may go from one state to another; staying is always fine. */
export const mayBecome = (from: QueueState, to: QueueState): boolean => from === to || NEXT[from].includes(to);

/** Whether an entry is at its end. */
export const isOver = (state: QueueState): boolean => NEXT[state].length === 0;

const DAY = 24 * 60 * 60 * 1000;

/** How long entries are kept after their end, and the results of commands with them (ms). */
export const KEPT = 90 * DAY;

/** An answer may come this much later than the timeout (ms): the device has to get through. */
export const RESULT_GRACE = 60_000;

/** How long a run of a command waits where the command says nothing of it (ms). */
export const COMMAND_LIFETIME = 10 * DAY;

/**
 * How long an entry waits for its device, in milliseconds. A stolen device may come back after months, and is to be
 * locked or erased then; a restart that somebody asked for last week would only surprise whoever works there now.
 */
export const lifetime = (type: QueueEntry['type'], name: string): number => {
  if (type === 'message') return 30 * DAY;
  if (type === 'command') return COMMAND_LIFETIME;
  return name === 'erase' || name === 'lock' ? 90 * DAY : DAY;
};
