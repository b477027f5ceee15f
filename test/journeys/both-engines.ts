import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { RuleSet } from '../../src/directory/types.ts';
import { NO_POSTGRES, postgresForTests } from '../support/postgres.ts';
import { Restartable, type Database } from './restartable.ts';

/** The server of a suite, once its tests run. */
export interface Subject {
  readonly at: Restartable;
  readonly database: Database;
}

/** Registers a suite twice: on the embedded engine, and on PostgreSQL, or as skipped where there is none; with rules beside those of the resources. */
export async function onBothEngines(
  title: string,
  define: (subject: Subject) => void,
  extraRules: readonly RuleSet[] = [],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-journey-'));
  register(
    `${title}, on SQLite`,
    () => Promise.resolve({ dataFolder: folder }),
    () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
    define,
    extraRules,
  );
  const postgres = await postgresForTests();
  if (postgres === undefined) {
    test(`${title}, on PostgreSQL`, { skip: NO_POSTGRES });
    return;
  }
  register(
    `${title}, on PostgreSQL`,
    async () => ({ url: await postgres.newDatabase() }),
    () => postgres.stop(),
    define,
    extraRules,
  );
}

function register(
  title: string,
  newDatabase: () => Promise<Database>,
  forget: () => Promise<void>,
  define: (subject: Subject) => void,
  extraRules: readonly RuleSet[],
): void {
  describe(title, () => {
    let server: Restartable;
    let database: Database;
    before(async () => {
      database = await newDatabase();
      server = await Restartable.open(database, extraRules);
    });
    after(async () => {
      await server.close();
      await forget();
    });
    define({
      get at() {
        return server;
      },
      get database() {
        return database;
      },
    });
  });
}
