import pg from 'pg';
import type { Connection } from '../connection.ts';
import { GroupCommit, type Engine, type Session } from '../group.ts';
import { storeEvents } from '../events.ts';
import { jobQueue } from '../job-queue.ts';
import { Listeners, type Log } from '../listeners.ts';
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
import { Reader, type NodeKinds, type Setting } from '../reader.ts';
import { storeRequests, type AloneInNumbers } from '../requests.ts';
import { storeWebhooks } from '../webhooks.ts';
import { placeOf } from '../rows.ts';
import { Seen } from '../seen.ts';
import type { DeclaredFields } from '../sql/indexes.ts';
import { statements } from '../sql/statements.ts';
import { Turn } from '../turn.ts';
import { ClientConnection, clientConfig, pooled } from './connection.ts';
import { postgresDialect } from './dialect.ts';
import { Follower } from './follower.ts';
import { preparePostgres } from './prepare.ts';
import { verdict } from './verdict.ts';

export interface PostgresOptions {
  readonly url: string;
  readonly connections: number;
  readonly declared: DeclaredFields;
  readonly nodeKinds: NodeKinds;
  readonly log: Log;
}

/**
 * Opens the store in a PostgreSQL database, which any number of processes may share.
 * @throws StoreUnavailable
 */
export async function openPostgres(options: PostgresOptions): Promise<Store> {
  let store: PostgresStore | undefined;
  try {
    await preparePostgres(options.url, postgresDialect, options.declared);
    store = new PostgresStore(options);
    await store.start();
    return store;
  } catch (error) {
    await store?.close().catch(() => undefined);
    if (error instanceof StoreUnavailable) throw error;
    throw unavailable(error);
  }
}

/** Never with the address, which may hold a password. */
function unavailable(error: unknown): StoreUnavailable {
  const reason = error instanceof AggregateError ? error.errors.map(messageOf).join('; ') : messageOf(error);
  return new StoreUnavailable(`PostgreSQL cannot be used: ${reason}`);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The writers of one scope in this process share commits; different scopes write side by side. */
class PostgresStore implements Store {
  readonly engine = 'postgres';
  readonly exclusive = false;
  readonly read: Reader;
  readonly jobs: JobQueue;
  readonly requests: StoreRequests;
  readonly events: StoreEvents;
  readonly webhooks: StoreWebhooks;
  readonly #setting: Setting;
  readonly #pool: pg.Pool;
  readonly #listeners: Listeners;
  readonly #follower: Follower;
  readonly #groups = new Map<string, GroupCommit>();
  readonly #seen: Seen;
  #closed: Promise<void> | undefined;

  constructor(options: PostgresOptions) {
    this.#pool = new pg.Pool({ ...clientConfig(options.url), max: options.connections });
    this.#pool.on('connect', (client) => {
      // A connection that breaks while it is in use fails its queries; without a listener it would end the process too.
      client.on('error', () => undefined);
    });
    this.#pool.on('error', (error) => options.log('an idle connection failed', error));
    this.#listeners = new Listeners(options.log);
    this.#seen = new Seen((entries) => this.#writeSeen(entries), options.log);
    this.#setting = {
      dialect: postgresDialect,
      statements: statements(postgresDialect),
      declared: options.declared,
      nodeKinds: options.nodeKinds,
      unwrittenSeen: this.#seen.unwritten,
      flushSeen: () => this.#seen.flush(),
    };
    const connection = pooled(this.#pool);
    this.read = new Reader(this.#setting, connection);
    const alone: AloneInNumbers = {
      read: (work) => work(connection),
      write: (work) => work(connection),
      together: (work) => this.#together(async (connection) => work(connection)),
      atomic: (work) => this.#together(work),
      scan: (query) => connection.query(query, query.parameters),
    };
    this.jobs = jobQueue(this.#setting.statements, alone);
    this.requests = storeRequests(postgresDialect, this.#setting.statements, alone);
    this.events = storeEvents(postgresDialect, this.#setting.statements, alone);
    this.webhooks = storeWebhooks(this.#setting.statements, alone);
    this.#follower = new Follower({
      url: options.url,
      listeners: this.#listeners,
      log: options.log,
      read: this.read,
      connection,
    });
  }

  async start(): Promise<void> {
    await this.#follower.start();
  }

  transact<T>(
    scope: string,
    work: (tx: Transaction) => Promise<T>,
    options: { readonly rollback?: boolean } = {},
  ): Promise<T> {
    // Whoever writes one thing after another would keep it open for ever.
    if (this.#closed !== undefined) return Promise.reject(new StoreUnavailable('the store was closed'));
    let group = this.#groups.get(scope);
    if (group === undefined) {
      group = new GroupCommit(this.#setting, this.#engine(scope));
      this.#groups.set(scope, group);
    }
    return group.run(work, options.rollback === true);
  }

  touch(id: string, at: number): void {
    this.#seen.touch(id, at);
  }

  onCommit(listener: (commit: Commit) => void): () => void {
    return this.#listeners.add(listener);
  }

  async forgetReplies(before: number): Promise<number> {
    return (await this.#setting.statements.forgetReplies.query(pooled(this.#pool), { before })).length;
  }

  async useOnce(key: string, expires: number): Promise<boolean> {
    return (await this.#setting.statements.useOnce.query(pooled(this.#pool), { key, expires })).length > 0;
  }

  async forgetUsed(before: number): Promise<number> {
    return (await this.#setting.statements.forgetUsed.query(pooled(this.#pool), { before })).length;
  }

  async plainSecrets(limit: number): Promise<readonly Place[]> {
    return (await this.#setting.statements.plainSecrets.query(pooled(this.#pool), { limit })).map(placeOf);
  }

  async ping(): Promise<void> {
    await this.#pool.query('select 1');
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await this.#seen.flush();
    await Promise.all([...this.#groups.values()].map((group) => group.settled()));
    await this.#follower.close();
    await this.#pool.end();
  }

  #writeSeen(entries: readonly (readonly [string, number])[]): Promise<void> {
    return this.#together(async (connection) => {
      for (const [id, at] of entries) this.#setting.statements.touch.send(connection, { id, at });
    });
  }

  /** A transaction that takes no scope's turn. */
  async #together<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const session = await this.#begin();
    try {
      const result = await work(session.turn.connection);
      await session.commit();
      return result;
    } catch (error) {
      await session.rollback();
      throw error;
    }
  }

  #engine(scope: string): Engine {
    return {
      begin: async () => {
        const session = await this.#begin();
        session.turn.lock(scope);
        return session;
      },
      committed: (turn) => this.#follower.committed(turn.changes),
      verdict,
      gather: async () => undefined,
      patience: 20,
      idle: () => void this.#groups.delete(scope),
    };
  }

  async #begin(): Promise<Session> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw unavailable(error);
    });
    const connection = new ClientConnection(client);
    const turn = new Turn(connection, this.#setting.statements);
    // The clock's lock is what keeps writers apart; each statement has to see what was committed before it was had.
    connection.control('begin isolation level read committed read write');
    // A name for each: after a failure that nobody has seen yet, going back to an older savepoint of the same name would
    // take another work's writes out and let the commit succeed all the same.
    let savepoints = 0;
    const open: { readonly name: string; readonly stretch: number }[] = [];
    let released = false;
    const release = (error?: Error): void => {
      if (released) return;
      released = true;
      client.release(error);
    };
    return {
      turn,
      savepoint: () => {
        savepoints += 1;
        const name = `work_${savepoints}`;
        open.push({ name, stretch: connection.begin() });
        connection.control(`savepoint ${name}`);
      },
      rollbackToSavepoint: () => {
        const { name, stretch } = innermost(open);
        connection.drop(stretch);
        connection.control(`rollback to ${name}; release ${name}`);
      },
      releaseSavepoint: () => connection.control(`release ${innermost(open).name}`),
      commit: async () => {
        const command = await connection.settle('commit');
        // A transaction in which something failed answers a commit with ROLLBACK.
        if (command !== 'COMMIT') throw new Error('the transaction was rolled back');
        release();
      },
      rollback: async () => {
        if (released) return;
        try {
          await client.query('rollback');
          release();
        } catch (error) {
          release(error instanceof Error ? error : new Error(String(error)));
        }
      },
    };
  }
}

function innermost<T>(open: T[]): T {
  const last = open.pop();
  if (last === undefined) throw new Error('no savepoint is open');
  return last;
}
