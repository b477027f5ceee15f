import type { Connection } from './connection.ts';
import type { JobQueue } from './port.ts';
import { jobOf } from './sql/job-statements.ts';
import type { Statements } from './sql/statements.ts';

/** How an engine runs a statement of its own, outside the transactions of others. */
export interface Alone {
  readonly read: <T>(work: (connection: Connection) => Promise<T>) => Promise<T>;
  readonly write: <T>(work: (connection: Connection) => Promise<T>) => Promise<T>;
}

export const jobQueue = (statements: Statements, { read, write }: Alone): JobQueue => ({
  scopes: (now, after, limit) =>
    read(async (connection) => {
      if ((await statements.someDue.query(connection, { now })).length === 0) return [];
      return (await statements.dueScopes.query(connection, { now, after, limit })).map((row) => String(row.scope));
    }),
  claim: (scope, now, leaseMs, limit) =>
    write(async (connection) => {
      const rows = await statements.claimJobs.query(connection, { scope, now, until: now + leaseMs, limit });
      return rows.map(jobOf).sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1));
    }),
  renew: ({ id, fence }, until) =>
    write(async (connection) => (await statements.renewJob.query(connection, { id, fence, until })).length > 0),
  release: ({ id, fence }) =>
    write(async (connection) => void (await statements.releaseJob.query(connection, { id, fence }))),
  retry: ({ id, fence }, due, error) =>
    write(async (connection) => void (await statements.retryJob.query(connection, { id, fence, due, error }))),
});
