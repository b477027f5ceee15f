import type { ClientConfig, Pool, PoolClient, QueryResult } from 'pg';
import pg from 'pg';
import type { Command, Connection, Row } from '../connection.ts';

const INT8 = 20;
const NUMERIC = 1700;

/** How every connection is made. Statements are pipelined: written without waiting for the answers before. */
export const clientConfig = (url: string): ClientConfig => ({
  connectionString: url,
  pipeline: true,
  application_name: 'muster',
  connectionTimeoutMillis: 10_000,
  // A transaction whose process hangs gives its locks back.
  idle_in_transaction_session_timeout: 30_000,
  types: {
    // Counts, sequences and times stay below 2^53.
    getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
      oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
  },
});

/** PostgreSQL's text has no NUL character: what is sought with one is not found, what is written has a substitute. */
function parameter(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
  return Array.isArray(value) ? value.map(parameter) : value;
}

const MAX_NAMES = 300;
const names = new Map<string, string>();

/** Statements that lists come down to are prepared too, as long as they are not too many different ones. */
function nameOf({ sql, name }: Command): string | undefined {
  if (name !== undefined) return name;
  const known = names.get(sql);
  if (known !== undefined || names.size >= MAX_NAMES) return known;
  const given = `list_${names.size}`;
  names.set(sql, given);
  return given;
}

const queryOf = (
  command: Command,
  parameters: readonly unknown[],
): { text: string; values: unknown[]; name?: string } => {
  const name = nameOf(command);
  return { text: command.sql, values: parameters.map(parameter), ...(name === undefined ? {} : { name }) };
};

/** Any connection of the pool, for single statements. */
export const pooled = (pool: Pool): Connection => ({
  query: async (command, parameters) => (await pool.query<Row>(queryOf(command, parameters))).rows,
  send: () => {
    throw new Error('outside a transaction nothing would tell of a failure');
  },
});

/** What was sent since a savepoint, and the first of it that failed. */
interface Stretch {
  failure: { readonly error: unknown } | undefined;
}

/** One connection during a transaction. */
export class ClientConnection implements Connection {
  readonly #client: PoolClient;
  #stretch: Stretch = { failure: undefined };
  readonly #kept: Stretch[] = [this.#stretch];

  constructor(client: PoolClient) {
    this.#client = client;
  }

  async query(command: Command, parameters: readonly unknown[]): Promise<readonly Row[]> {
    return (await this.#run(queryOf(command, parameters))).rows;
  }

  send(command: Command, parameters: readonly unknown[]): void {
    this.#run(queryOf(command, parameters)).catch(() => undefined);
  }

  /** A statement such as SAVEPOINT, sent. */
  control(text: string): void {
    this.#run({ text, values: [] }).catch(() => undefined);
  }

  /** From here on failures are counted apart. Gives what `drop` is to be called with. */
  begin(): number {
    this.#stretch = { failure: undefined };
    return this.#kept.push(this.#stretch) - 1;
  }

  /** Failures since that `begin` do not matter any more: they were undone. */
  drop(since: number): void {
    this.#kept.splice(since);
    this.begin();
  }

  /** Sends the last statement and waits for everything that was sent. Fails with the first failure that still matters. */
  async settle(text: string): Promise<string> {
    const result = this.#run({ text, values: [] });
    await result.catch(() => undefined);
    for (const { failure } of this.#kept) if (failure !== undefined) throw failure.error;
    return (await result).command;
  }

  async #run(query: { text: string; values: unknown[]; name?: string }): Promise<QueryResult<Row>> {
    const stretch = this.#stretch;
    try {
      return await this.#client.query<Row>(query);
    } catch (error) {
      // Answers come in the order of the statements, so that the first failure is the cause of those after it.
      stretch.failure ??= { error };
      throw stretch.failure.error;
    }
  }
}
