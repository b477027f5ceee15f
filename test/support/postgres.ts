import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { findPostgresPrograms, startCluster } from './postgres-cluster.ts';
import type { Cluster } from './postgres-cluster.ts';

/** The reason to give `node:test` when postgresForTests() has none to offer. */
export const NO_POSTGRES =
  'no PostgreSQL: set MUSTER_TEST_POSTGRES_URL or install the package postgresql (15 or later)';

export interface PostgresForTests {
  /** The address of a database in which databases may be created; not one to write tests' tables in. */
  readonly url: string;
  /** Creates an empty database (UTF-8, collation C) for one test or file, and returns its address. */
  newDatabase(): Promise<string>;
  /** Drops the databases that newDatabase() made, whoever is still connected, and ends a server started for them. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /**
   * True for tests that are about crashes: a server that syncs every commit to disk. Default false: speed first, and
   * the server shared by the whole run is good enough.
   */
  readonly durable?: boolean;
}

/**
 * A PostgreSQL for tests: the server at MUSTER_TEST_POSTGRES_URL (scripts/test.ts starts one for the run and sets it),
 * else a private one from the machine's own programs. Undefined where there is neither; the caller then skips its tests
 * with NO_POSTGRES. Throws instead when MUSTER_TEST_REQUIRE_POSTGRES=1, and when a server is there but does not work.
 */
export async function postgresForTests(options: PostgresOptions = {}): Promise<PostgresForTests | undefined> {
  const durable = options.durable ?? false;
  const given = process.env['MUSTER_TEST_POSTGRES_URL'];
  if (given !== undefined && given !== '' && (!durable || (await syncsToDisk(given)))) return on(given);

  const programs = findPostgresPrograms();
  if (programs !== undefined) {
    const cluster = await startCluster(programs, { durable });
    return on(cluster.url, cluster);
  }
  if (process.env['MUSTER_TEST_REQUIRE_POSTGRES'] === '1') throw new Error(NO_POSTGRES);
  return undefined;
}

function on(url: string, cluster?: Cluster): PostgresForTests {
  const made: string[] = [];
  return {
    url,
    async newDatabase() {
      const name = `muster_test_${process.pid}_${randomBytes(6).toString('hex')}`;
      await query(url, `create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`);
      made.push(name);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    async stop() {
      if (cluster !== undefined) return cluster.stop();
      for (const name of made.splice(0)) await query(url, `drop database if exists ${name} with (force)`);
    },
  };
}

async function syncsToDisk(url: string): Promise<boolean> {
  return (await query(url, 'show fsync'))[0]?.['fsync'] === 'on';
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text);
    return rows;
  } finally {
    await client.end();
  }
}
