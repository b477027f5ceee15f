import pg from 'pg';
import type { Listeners, Log } from '../listeners.ts';
import { byScope } from '../listeners.ts';
import type { Change, StoreReader } from '../port.ts';
import type { Connection } from '../connection.ts';
import { clientConfig } from './connection.ts';

const CHANNEL = 'muster_changes';

const POLL_MILLISECONDS = 1_000;
const RECONNECT_MILLISECONDS = 500;
const PIECE = 1_000;
const NOTIFY_MILLISECONDS = 5;

/**
 * Tells the listeners of every commit, each scope's in order and each once: of this process's own when they are made,
 * of others' when they are learnt of. A notification says that there is something to read; should one be lost, the poll
 * finds it.
 */
export class Follower {
  readonly #url: string;
  readonly #listeners: Listeners;
  readonly #log: Log;
  readonly #read: Pick<StoreReader, 'changes'>;
  readonly #connection: Connection;
  /** The sequence up to which the listeners have been told, by scope. */
  readonly #told = new Map<string, number>();
  /** One telling at a time in a scope. */
  readonly #telling = new Map<string, Promise<void>>();
  /** What other processes are yet to be notified of. */
  readonly #news = new Map<string, number>();
  /** Transactions before this one are all in what was read. */
  #floor = '0';
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: {
    readonly url: string;
    readonly listeners: Listeners;
    readonly log: Log;
    readonly read: Pick<StoreReader, 'changes'>;
    readonly connection: Connection;
  }) {
    this.#url = options.url;
    this.#listeners = options.listeners;
    this.#log = options.log;
    this.#read = options.read;
    this.#connection = options.connection;
  }

  async start(): Promise<void> {
    await this.#listen();
    for (const [scope, sequence] of await this.#moved()) this.#told.set(scope, sequence);
    this.#schedule();
  }

  /** Tells of a commit of this process, after whatever others committed before it. */
  async committed(changes: readonly Change[]): Promise<void> {
    this.#notify(changes);
    await Promise.all(
      [...byScope(changes)].map(([scope, own]) =>
        this.#inTurn(scope, async () => {
          const first = own[0]?.sequence ?? 0;
          if (first > this.#toldOf(scope) + 1) await this.#tellUpTo(scope, first - 1);
          this.#tell(scope, own);
        }),
      ),
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#sendNews();
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
    await Promise.all(this.#telling.values());
  }

  /**
   * Not within the transaction: a commit that notifies holds a lock of the whole database while it syncs, so that no
   * two commits of any scopes could share a sync. Should the process die before it has notified, the others poll.
   */
  #notify(changes: readonly Change[]): void {
    if (this.#news.size === 0 && changes.length > 0) setTimeout(() => this.#sendNews(), NOTIFY_MILLISECONDS).unref();
    for (const { scope, sequence } of changes) this.#news.set(scope, sequence);
  }

  #sendNews(): void {
    if (this.#news.size === 0) return;
    const payloads = [...this.#news].map(([scope, sequence]) => `${scope}:${sequence}`);
    this.#news.clear();
    const text = `select pg_notify('${CHANNEL}', payload) from unnest($1::text[]) as payload`;
    // The connection for notifications has its own care for failures.
    this.#client?.query({ name: 'notify', text, values: [payloads] }).catch(() => undefined);
  }

  #toldOf(scope: string): number {
    return this.#told.get(scope) ?? 0;
  }

  #tell(scope: string, changes: readonly Change[]): void {
    const told = this.#toldOf(scope);
    const news = changes.filter((change) => change.sequence > told);
    const last = news.at(-1);
    if (last === undefined) return;
    this.#told.set(scope, last.sequence);
    this.#listeners.tell({ scope, changes: news });
  }

  async #tellUpTo(scope: string, sequence: number): Promise<void> {
    while (this.#toldOf(scope) < sequence) {
      const changes = await this.#read.changes(scope, this.#toldOf(scope), PIECE);
      if (changes.length === 0) return;
      this.#tell(scope, changes);
    }
  }

  /** What fails here is made up for by the next poll: nothing was marked as told. */
  #inTurn(scope: string, work: () => Promise<void>): Promise<void> {
    const before = this.#telling.get(scope) ?? Promise.resolve();
    const mine = before.then(work).catch((error: unknown) => {
      if (!this.#closed) this.#log('changes could not be read', error);
    });
    this.#telling.set(scope, mine);
    void mine.finally(() => {
      if (this.#telling.get(scope) === mine) this.#telling.delete(scope);
    });
    return mine;
  }

  #catchUp(scope: string, sequence: number): void {
    if (sequence > this.#toldOf(scope)) void this.#inTurn(scope, () => this.#tellUpTo(scope, sequence));
  }

  async #listen(): Promise<void> {
    const client = new pg.Client(clientConfig(this.#url));
    this.#client = client;
    client.on('notification', ({ processId, payload = '' }) => {
      const colon = payload.lastIndexOf(':');
      // Own commits are told of when they are made.
      if (processId !== processOf(client)) this.#catchUp(payload.slice(0, colon), Number(payload.slice(colon + 1)));
    });
    client.on('error', (error) => this.#log('the connection for notifications failed', error));
    client.on('end', () => this.#lost(client));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
  }

  /** Until there is a connection again, the poll does the work. */
  #lost(client: pg.Client): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = undefined;
    setTimeout(() => {
      if (this.#closed) return;
      this.#listen().catch((error: unknown) => {
        this.#log('the connection for notifications failed', error);
        if (this.#client !== undefined) this.#lost(this.#client);
      });
    }, RECONNECT_MILLISECONDS).unref();
  }

  #schedule(): void {
    this.#timer = setTimeout(() => void this.#poll(), POLL_MILLISECONDS).unref();
  }

  async #poll(): Promise<void> {
    try {
      for (const [scope, sequence] of await this.#moved()) this.#catchUp(scope, sequence);
    } catch (error) {
      if (!this.#closed) this.#log('the clocks could not be read', error);
    }
    if (!this.#closed) this.#schedule();
  }

  /** The clocks that were moved since the last time, and perhaps some more. */
  async #moved(): Promise<readonly (readonly [string, number])[]> {
    const rows = await this.#connection.query(
      {
        name: 'moved_clocks',
        sql: `select scope, sequence, pg_snapshot_xmin(pg_current_snapshot())::text as floor
          from clocks where moved >= $1::xid8`,
      },
      [this.#floor],
    );
    const [first] = rows;
    if (first !== undefined) this.#floor = String(first.floor);
    return rows.map((row) => [String(row.scope), Number(row.sequence)]);
  }
}

/** The server's process that serves a connection; the type declarations of pg leave it out. */
const processOf = (client: pg.ClientBase): number => (client as unknown as { readonly processID: number }).processID;
