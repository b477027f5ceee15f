import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../port.ts';

const MINIMUM = [3, 51, 3] as const;

/** Holds the folder until it is released, or until the process ends, however it ends. */
export interface Owner {
  release(): void;
}

/**
 * Makes the folder if need be and takes it for this process: by a lock on a file of its own, which the operating system
 * lets go of with the process.
 * @throws StoreUnavailable when the folder cannot be used or another process holds it
 */
export function own(folder: string): Owner {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StoreUnavailable(`the data folder ${folder} cannot be used: ${reason(error)}`);
  }
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(join(folder, 'owner.sqlite'), { timeout: 0 });
    database.exec('begin exclusive');
  } catch (error) {
    database?.close();
    if (/locked/.test(reason(error))) {
      throw new StoreUnavailable(`the data folder ${folder} is in use by another process`);
    }
    throw new StoreUnavailable(`the data folder ${folder} cannot be used: ${reason(error)}`);
  }
  const held = database;
  return { release: () => held.close() };
}

/**
 * Refuses releases of SQLite that may corrupt a database in WAL mode (fixed in 3.51.3, sqlite.org/wal.html#walresetbug).
 * @param version - as sqlite_version() says it
 */
export function checkVersion(version: string): void {
  const numbers = version.split('.').map(Number);
  for (const [i, minimum] of MINIMUM.entries()) {
    const number = numbers[i] ?? 0;
    if (number > minimum) return;
    if (number < minimum) {
      throw new StoreUnavailable(`SQLite ${version} is too old: Muster needs ${MINIMUM.join('.')} or later`);
    }
  }
}

export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
