import type { Connection, Row } from './connection.ts';
import type { Dialect } from './dialect.ts';
import type { Alone } from './job-queue.ts';
import type { StoreRequests } from './port.ts';
import type { CompiledSql } from './sql/list.ts';
import { compileRequests, requestOf } from './sql/request-statements.ts';
import type { Statements } from './sql/statements.ts';

/** How an engine runs what is not of a transaction, where there is much of it. */
export interface AloneInNumbers extends Alone {
  /** Statements that are only sent, in one commit. */
  readonly together: (work: (connection: Connection) => void) => Promise<void>;
  /** A transaction that takes no scope's turn. */
  readonly atomic: <T>(work: (connection: Connection) => Promise<T>) => Promise<T>;
  /** A query that may look at many rows, where it holds nobody up. */
  readonly scan: (query: CompiledSql) => Promise<readonly Row[]>;
}

export const storeRequests = (
  dialect: Dialect,
  statements: Statements,
  { read, write, together, scan }: AloneInNumbers,
): StoreRequests => ({
  begin: (request) =>
    write(async (connection) => (await statements.beginRequest.query(connection, request)).length > 0),
  write: (requests) => {
    // In one order, so that two servers that write the same ids do not wait for each other in a ring.
    const ordered = requests.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    return together((connection) => {
      for (const request of ordered) statements.writeRequest.send(connection, request);
    });
  },
  list: async (scope, query) => {
    const compiled = compileRequests(dialect, scope, query);
    const rows = compiled.indexed
      ? await read((connection) => connection.query(compiled, compiled.parameters))
      : await scan(compiled);
    return rows.map(requestOf);
  },
  get: (scope, id) =>
    read(async (connection) => {
      const [row] = await statements.request.query(connection, { scope, id });
      return row && requestOf(row);
    }),
  trim: (scope, before, most) =>
    write(async (connection) => (await statements.trimRequests.query(connection, { scope, before, most })).length),
});
