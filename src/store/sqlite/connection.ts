import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Command, Connection, Row } from '../connection.ts';
import { registerFunctions } from './functions.ts';

const MAX_STATEMENTS = 400;

/** One connection to a SQLite file. Statements are kept prepared, the least used are let go. */
export class SqliteConnection implements Connection {
  readonly database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string, options: { readonly readOnly: boolean }) {
    this.database = new DatabaseSync(file, {
      readOnly: options.readOnly,
      timeout: 5_000,
      enableForeignKeyConstraints: false,
    });
    registerFunctions(this.database);
    this.database.exec('pragma cache_size = -65536; pragma temp_store = memory');
  }

  async query(command: Command, parameters: readonly unknown[]): Promise<readonly Row[]> {
    return this.all(command.sql, parameters);
  }

  send(command: Command, parameters: readonly unknown[]): void {
    this.#prepared(command.sql).run(...(parameters as SQLInputValue[]));
  }

  /** The rows of a query, at once. Parameters are text, numbers and null. */
  all(sql: string, parameters: readonly unknown[]): readonly Row[] {
    return this.#prepared(sql).all(...(parameters as SQLInputValue[]));
  }

  exec(sql: string): void {
    this.database.exec(sql);
  }

  close(): void {
    this.#statements.clear();
    this.database.close();
  }

  #prepared(sql: string): StatementSync {
    const kept = this.#statements.get(sql);
    const statement = kept ?? this.database.prepare(sql);
    // A Map keeps the order of insertion: the first is the one that was not used for longest.
    if (kept !== undefined) this.#statements.delete(sql);
    else if (this.#statements.size >= MAX_STATEMENTS) {
      const oldest = this.#statements.keys().next();
      if (!oldest.done) this.#statements.delete(oldest.value);
    }
    this.#statements.set(sql, statement);
    return statement;
  }
}
