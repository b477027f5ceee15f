import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { storeEvents } from '../events.ts';
import { GroupCommit, type Engine, type Session } from '../group.ts';
import { jobQueue } from '../job-queue.ts';
import { byScope, Listeners, type Log } from '../listeners.ts';
import {
  StoreUnavailable,
  type Commit,
  type JobQueue,
  type Place,
  type Store,
  type StoreEvents,
  type StoreRequests,
  type StoreWebhooks,
  type Transaction,
} from '../port.ts';
import type { NodeKinds, Setting } from '../reader.ts';
import { storeRequests, type AloneInNumbers } from '../requests.ts';
import { storeWebhooks } from '../webhooks.ts';
import { placeOf } from '../rows.ts';
import { PendingInserts } from '../pending-inserts.ts';
import { Seen } from '../seen.ts';
import type { DeclaredFields } from '../sql/indexes.ts';
import { statements } from '../sql/statements.ts';
import { Turn } from '../turn.ts';
import { Background } from './background.ts';
import { Checkpoints } from './checkpoints.ts';
import { SqliteConnection } from './connection.ts';
import { sqliteDialect } from './dialect.ts';
import { prepareSqlite } from './migrate.ts';
import { checkVersion, own, reason, type Owner } from './owner.ts';
import { planner } from './plan.ts';
import { SqliteReader } from './reader.ts';

/** Pages of 4 kB up to which the write-ahead log may grow before a commit has to checkpoint. */
const LOG_PAGES = 16_000;

export interface SqliteOptions {
  readonly folder: string;
  readonly declared: DeclaredFields;
  readonly nodeKinds: NodeKinds;
  readonly log: Log;
}

/**
 * Opens the embedded store in a folder, which it makes if need be, and owns it until it is closed.
 * @throws StoreUnavailable
 */
export async function openSqlite(options: SqliteOptions): Promise<Store> {
  const owner = own(options.folder);
  const file = join(options.folder, 'muster.sqlite');
  let writer: SqliteConnection | undefined;
  try {
    // It will hold password hashes and keys, perhaps in a folder that others may read; SQLite gives its log the same mode.
    closeSync(openSync(file, 'a', 0o600));
    writer = new SqliteConnection(file, { readOnly: false });
    checkVersion(String(writer.all('select sqlite_version() as version', [])[0]?.version));
    writer.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = ${LOG_PAGES};
      pragma journal_size_limit = ${LOG_PAGES * 4_096}`);
    await prepareSqlite(writer, sqliteDialect, options.declared);
    return new SqliteStore(options, owner, file, writer);
  } catch (error) {
    writer?.close();
    owner.release();
    if (error instanceof StoreUnavailable) throw error;
    throw new StoreUnavailable(`the database ${file} cannot be opened: ${reason(error)}`);
  }
}

// Kept prepared: each part of a transaction that may be undone alone needs them.
const SAVEPOINT = { sql: 'savepoint work' };
const ROLLBACK_TO = { sql: 'rollback to work' };
const RELEASE = { sql: 'release work' };

/** One writer connection, one for reads on the event loop, and a thread for long ones. */
class SqliteStore implements Store {
  readonly engine = 'sqlite';
  readonly exclusive = true;
  readonly read: SqliteReader;
  readonly jobs: JobQueue;
  readonly requests: StoreRequests;
  readonly events: StoreEvents;
  readonly webhooks: StoreWebhooks;
  readonly #setting: Setting;
  readonly #owner: Owner;
  readonly #writer: SqliteConnection;
  readonly #reading: SqliteConnection;
  readonly #background: Background;
  readonly #checkpoints: Checkpoints;
  readonly #listeners: Listeners;
  readonly #group: GroupCommit;
  readonly #seen: Seen;
  #closed: Promise<void> | undefined;

  constructor(options: SqliteOptions, owner: Owner, file: string, writer: SqliteConnection) {
    this.#owner = owner;
    this.#writer = writer;
    this.#reading = new SqliteConnection(file, { readOnly: true });
    this.#background = new Background(file);
    this.#checkpoints = new Checkpoints(this.#background, options.log);
    this.#listeners = new Listeners(options.log);
    this.#seen = new Seen((entries) => this.#writeSeen(entries), options.log);
    this.#setting = {
      dialect: sqliteDialect,
      statements: statements(sqliteDialect),
      declared: options.declared,
      nodeKinds: options.nodeKinds,
      unwrittenSeen: this.#seen.unwritten,
      flushSeen: () => this.#seen.flush(),
      planList: planner(options.declared),
    };
    this.#group = new GroupCommit(this.#setting, this.#engine());
    this.read = new SqliteReader(this.#setting, this.#reading, this.#background);
    const alone: AloneInNumbers = {
      read: async (work) => work(this.#reading),
      write: (work) => this.#group.run((_tx, connection) => work(connection)),
      together: (work) => this.#group.run(async (_tx, connection) => work(connection)),
      atomic: (work) => this.#group.run((_tx, connection) => work(connection)),
      scan: (query) => this.#background.query(query),
    };
    this.jobs = jobQueue(this.#setting.statements, alone);
    this.requests = storeRequests(sqliteDialect, this.#setting.statements, alone);
    this.events = storeEvents(sqliteDialect, this.#setting.statements, alone);
    this.webhooks = storeWebhooks(this.#setting.statements, alone);
  }

  transact<T>(
    _scope: string,
    work: (tx: Transaction) => Promise<T>,
    options: { readonly rollback?: boolean } = {},
  ): Promise<T> {
    // Whoever writes one thing after another would keep it open for ever.
    if (this.#closed !== undefined) return Promise.reject(new StoreUnavailable('the store was closed'));
    return this.#group.run(work, options.rollback === true);
  }

  touch(id: string, at: number): void {
    this.#seen.touch(id, at);
  }

  onCommit(listener: (commit: Commit) => void): () => void {
    return this.#listeners.add(listener);
  }

  forgetReplies(before: number): Promise<number> {
    return this.#group.run(
      async (_tx, connection) => (await this.#setting.statements.forgetReplies.query(connection, { before })).length,
    );
  }

  useOnce(key: string, expires: number): Promise<boolean> {
    return this.#group.run(
      async (_tx, connection) =>
        (await this.#setting.statements.useOnce.query(connection, { key, expires })).length > 0,
    );
  }

  forgetUsed(before: number): Promise<number> {
    return this.#group.run(
      async (_tx, connection) => (await this.#setting.statements.forgetUsed.query(connection, { before })).length,
    );
  }

  async plainSecrets(limit: number): Promise<readonly Place[]> {
    return (await this.#setting.statements.plainSecrets.query(this.#reading, { limit })).map(placeOf);
  }

  async ping(): Promise<void> {
    this.#reading.all('select 1', []);
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await this.#seen.flush();
    await this.#group.settled();
    this.#checkpoints.close();
    await this.#background.close();
    this.#reading.close();
    this.#writer.close();
    this.#owner.release();
  }

  async #writeSeen(entries: readonly (readonly [string, number])[]): Promise<void> {
    await this.#group.run(async (_tx, connection) => {
      for (const [id, at] of entries) this.#setting.statements.touch.send(connection, { id, at });
    });
  }

  #engine(): Engine {
    const writer = this.#writer;
    return {
      begin: async (): Promise<Session> => {
        writer.exec('begin immediate');
        return {
          turn: new Turn(writer, this.#setting.statements, new PendingInserts(this.#setting.statements)),
          savepoint: () => writer.send(SAVEPOINT, []),
          rollbackToSavepoint: () => {
            writer.send(ROLLBACK_TO, []);
            writer.send(RELEASE, []);
          },
          releaseSavepoint: () => writer.send(RELEASE, []),
          commit: async () => writer.exec('commit'),
          rollback: async () => {
            // Some errors (a full disk) have rolled it back already.
            if (writer.database.isTransaction) writer.exec('rollback');
          },
        };
      },
      committed: async (turn) => {
        this.#checkpoints.wanted();
        for (const [scope, changes] of byScope(turn.changes)) this.#listeners.tell({ scope, changes });
      },
      verdict: () => 'final',
      gather: () => setImmediate(),
      // The event loop is held up for as long.
      patience: 5,
      idle: () => undefined,
    };
  }
}
