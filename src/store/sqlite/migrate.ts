import { Kysely, SqliteDialect } from 'kysely';
import type { SQLInputValue } from 'node:sqlite';
import type { Dialect } from '../dialect.ts';
import { migrate } from '../migrations/migrate.ts';
import { ensureIndexes, type DeclaredFields } from '../sql/indexes.ts';
import type { SqliteConnection } from './connection.ts';

/** Schema and indexes, in one transaction: a process that dies in the middle leaves nothing behind. */
export async function prepareSqlite(
  connection: SqliteConnection,
  dialect: Dialect,
  declared: DeclaredFields,
): Promise<void> {
  const { database } = connection;
  const db = new Kysely<unknown>({
    dialect: new SqliteDialect({
      database: {
        close: () => undefined,
        prepare(text) {
          const statement = database.prepare(text);
          return {
            reader: statement.columns().length > 0,
            all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
            run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
            iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
          };
        },
      },
    }),
  });
  connection.exec('begin immediate');
  try {
    await migrate(db, dialect.definition);
    await ensureIndexes(connection, dialect, declared);
    connection.exec('commit');
  } catch (error) {
    connection.exec('rollback');
    throw error;
  }
}
