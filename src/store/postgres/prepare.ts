import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Connection, Row } from '../connection.ts';
import type { Dialect } from '../dialect.ts';
import { migrate } from '../migrations/migrate.ts';
import { StoreUnavailable } from '../port.ts';
import { ensureIndexes, type DeclaredFields } from '../sql/indexes.ts';
import { clientConfig } from './connection.ts';

const MINIMUM = 150_000;
/** Of the advisory lock that servers starting at once take in turn; any number that nobody else uses. */
const LOCK = 7_289_304_417;

/**
 * Checks the server, and brings schema and indexes up to date, one process after another.
 * @throws StoreUnavailable
 */
export async function preparePostgres(url: string, dialect: Dialect, declared: DeclaredFields): Promise<void> {
  const client = new pg.Client(clientConfig(url));
  client.on('error', () => undefined);
  await client.connect();
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ ...clientConfig(url), pipeline: false, max: 2 }) }),
  });
  try {
    await checkServer(client);
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await migrate(db, dialect.definition);
    const connection: Connection = {
      query: async ({ sql }, parameters) => (await client.query<Row>(sql, [...parameters])).rows,
      send: () => undefined,
    };
    await ensureIndexes(connection, dialect, declared);
  } finally {
    await db.destroy();
    // The lock goes with the session.
    await client.end();
  }
}

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string; encoding: string; icu: boolean }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
       getdatabaseencoding() as encoding,
       exists (select 1 from pg_collation where collname = 'und-x-icu') as icu`,
  );
  const [server] = rows;
  if (server === undefined || server.number < MINIMUM) {
    throw new StoreUnavailable(`PostgreSQL ${server?.version ?? ''} is too old: Muster needs 15 or later`);
  }
  if (server.encoding !== 'UTF8') {
    throw new StoreUnavailable(`the database's encoding is ${server.encoding}: Muster needs UTF8`);
  }
  if (!server.icu) throw new StoreUnavailable('this PostgreSQL was built without ICU, which Muster needs');
}
