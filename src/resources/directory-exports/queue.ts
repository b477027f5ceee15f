import type { ScopedWriter } from '../../directory/types.ts';

/** Reads the log and puts into the outboxes whom it says something of. One in an organization. */
export const FOLLOW = 'directory_exports_follow';
/** Looks at everybody who is bound to a directory, or was, in pieces. One for each directory. */
export const SWEEP = 'directory_exports_sweep';
/** Works off the outbox of a directory, in pieces. One for each directory, so that each account has one writer. */
export const DELIVER = 'directory_exports_deliver';
/** Has the outbox worked off when something in it is due. One for each directory. */
export const TIMER = 'directory_exports_timer';
/** Removes the exports of a directory that is gone. One for each directory. */
export const FORGET = 'directory_exports_forget';

/** Has the outbox worked off: now, or when the directory's pause is over. */
export const wake = (here: ScopedWriter, directory: string): Promise<void> =>
  here.enqueue(DELIVER, { directory }, undefined, { key: directory, keep: true });

/** Has it worked off now, whatever it waits for. What is under way is read there by whoever comes next. */
export const wakeNow = (here: ScopedWriter, directory: string): Promise<void> =>
  here.enqueue(DELIVER, { directory, unsure: true }, undefined, { key: directory });

export const sweep = (here: ScopedWriter, directory: string): Promise<void> =>
  here.enqueue(SWEEP, { directory, after: '' }, undefined, { key: directory });
