import type { Dialect } from '../dialect.ts';
import { edgeStatements } from './edge-statements.ts';
import { eventStatements } from './event-statements.ts';
import { jobStatements } from './job-statements.ts';
import { logStatements } from './log-statements.ts';
import { objectStatements } from './object-statements.ts';
import { requestStatements } from './request-statements.ts';
import { sideStatements } from './side-statements.ts';
import { webhookStatements } from './webhook-statements.ts';

export type Statements = ReturnType<typeof objectStatements> &
  ReturnType<typeof edgeStatements> &
  ReturnType<typeof logStatements> &
  ReturnType<typeof jobStatements> &
  ReturnType<typeof requestStatements> &
  ReturnType<typeof eventStatements> &
  ReturnType<typeof webhookStatements> &
  ReturnType<typeof sideStatements>;

/** Every fixed statement of the store, compiled for one dialect. */
export const statements = (dialect: Dialect): Statements => ({
  ...objectStatements(dialect),
  ...edgeStatements(dialect),
  ...logStatements(dialect),
  ...jobStatements(dialect),
  ...requestStatements(dialect),
  ...eventStatements(dialect),
  ...webhookStatements(dialect),
  ...sideStatements(dialect),
});
