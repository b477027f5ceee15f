import type { Connection } from './connection.ts';
import type { PendingInserts, PendingMark } from './pending-inserts.ts';
import type { Change, ChangeEntry } from './port.ts';
import type { Statements } from './sql/statements.ts';

/** What a turn holds in memory, as it stood at some moment. */
export interface Mark {
  /** The number of entries appended so far, of each scope that is locked. */
  readonly appended: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, Count>;
  readonly changes: number;
  readonly inserts: PendingMark | undefined;
}

interface Clock {
  /** The scope's sequence when the transaction took its turn. */
  readonly start: Promise<number>;
  appended: number;
}

interface Count {
  readonly scope: string;
  readonly kind: string;
  readonly n: number;
}

/**
 * One transaction of the engine, which several works may share. Clocks and counts are kept here and written once,
 * before the commit: each is one row that every write would otherwise write again.
 */
export class Turn {
  readonly connection: Connection;
  /** New objects that are not written yet, for engines that write several at once. */
  readonly inserts: PendingInserts | undefined;
  readonly #statements: Statements;
  /** The clocks that the transaction has locked. */
  readonly #clocks = new Map<string, Clock>();
  /** What is to be added to the counts, by scope and kind. */
  #counts = new Map<string, Count>();
  #changes: Change[] = [];

  constructor(connection: Connection, statements: Statements, inserts?: PendingInserts) {
    this.connection = connection;
    this.#statements = statements;
    this.inserts = inserts;
  }

  /** The changes of the transaction so far, in order. */
  get changes(): readonly Change[] {
    return this.#changes;
  }

  mark(): Mark {
    const appended = new Map([...this.#clocks].map(([scope, clock]) => [scope, clock.appended]));
    return {
      appended,
      counts: new Map(this.#counts),
      changes: this.#changes.length,
      inserts: this.inserts?.mark(),
    };
  }

  /** Forgets what came after the mark, which the engine has rolled back; clocks locked since then are free again. */
  restore(mark: Mark): void {
    for (const [scope, clock] of this.#clocks) {
      const appended = mark.appended.get(scope);
      if (appended === undefined) this.#clocks.delete(scope);
      else clock.appended = appended;
    }
    this.#counts = new Map(mark.counts);
    this.#changes = this.#changes.slice(0, mark.changes);
    if (mark.inserts !== undefined) this.inserts?.restore(mark.inserts);
  }

  /**
   * Takes the scope's turn: no other transaction moves its clock before the end of this one. The answer need not be
   * waited for: whatever is sent after it comes after it.
   */
  lock(scope: string): Clock {
    const held = this.#clocks.get(scope);
    if (held !== undefined) return held;
    const start = this.#statements.lockClock
      .query(this.connection, { scope })
      .then(([row]) => Number(row?.sequence ?? 0));
    // A failure is met by the first who needs the number, and by the commit.
    start.catch(() => undefined);
    const clock = { start, appended: 0 };
    this.#clocks.set(scope, clock);
    return clock;
  }

  /** The sequence of a scope that the transaction has locked; undefined for others. */
  async sequence(scope: string): Promise<number | undefined> {
    const clock = this.#clocks.get(scope);
    return clock && (await clock.start) + clock.appended;
  }

  async append(entry: ChangeEntry): Promise<number> {
    const clock = this.lock(entry.scope);
    const start = await clock.start;
    clock.appended += 1;
    const sequence = start + clock.appended;
    this.#changes.push({ ...entry, sequence });
    this.#statements.insertChange.send(this.connection, { ...entry, actor: JSON.stringify(entry.actor), sequence });
    return sequence;
  }

  addToCount(scope: string, kind: string, n: number): void {
    const key = `${scope} ${kind}`;
    this.#counts.set(key, { scope, kind, n: (this.#counts.get(key)?.n ?? 0) + n });
  }

  /** Writes new objects, so that SQL sees them. */
  flushInserts(): void {
    this.inserts?.write(this.connection);
  }

  /** Writes the counts, so that SQL sees them. In one order, so that no two transactions wait for each other. */
  flushCounts(): void {
    for (const [, count] of [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (count.n !== 0) this.#statements.addToCount.send(this.connection, count);
    }
    this.#counts.clear();
  }

  /** Writes what the turn holds; the commit follows. */
  flush(): void {
    this.flushCounts();
    const last = new Map(this.#changes.map((change) => [change.scope, change.sequence]));
    for (const [scope, sequence] of last) this.#statements.setClock.send(this.connection, { scope, sequence });
  }
}
