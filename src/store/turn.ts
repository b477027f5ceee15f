import type { Connection } from './connection.ts';
import type { Change, ChangeEntry } from './port.ts';
import type { Statements } from './sql/statements.ts';

/** What a turn holds in memory, as it stood at some moment. */
export interface Mark {
  readonly clocks: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, Count>;
  readonly changes: number;
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
  readonly #statements: Statements;
  /** The clocks that the transaction has locked. */
  #clocks = new Map<string, number>();
  /** The clocks as they were before the transaction. */
  readonly #before = new Map<string, number>();
  /** What is to be added to the counts, by scope and kind. */
  #counts = new Map<string, Count>();
  #changes: Change[] = [];

  constructor(connection: Connection, statements: Statements) {
    this.connection = connection;
    this.#statements = statements;
  }

  /** The changes of the transaction so far, in order. */
  get changes(): readonly Change[] {
    return this.#changes;
  }

  mark(): Mark {
    return { clocks: new Map(this.#clocks), counts: new Map(this.#counts), changes: this.#changes.length };
  }

  /** Forgets what came after the mark, which the engine has rolled back; clocks locked since then are free again. */
  restore(mark: Mark): void {
    this.#clocks = new Map(mark.clocks);
    this.#counts = new Map(mark.counts);
    this.#changes = this.#changes.slice(0, mark.changes);
  }

  /** Takes the scope's turn: no other transaction moves its clock before the end of this one. */
  async lock(scope: string): Promise<number> {
    const held = this.#clocks.get(scope);
    if (held !== undefined) return held;
    let [row] = await this.#statements.lockClock.query(this.connection, { scope });
    if (row === undefined) {
      this.#statements.startClock.send(this.connection, { scope });
      [row] = await this.#statements.lockClock.query(this.connection, { scope });
    }
    const sequence = Number(row?.sequence ?? 0);
    this.#clocks.set(scope, sequence);
    this.#before.set(scope, sequence);
    return sequence;
  }

  /** The clock of a scope, when the transaction has locked it. */
  sequence(scope: string): number | undefined {
    return this.#clocks.get(scope);
  }

  async append(entry: ChangeEntry): Promise<number> {
    const sequence = (await this.lock(entry.scope)) + 1;
    this.#clocks.set(entry.scope, sequence);
    this.#changes.push({ ...entry, sequence });
    this.#statements.insertChange.send(this.connection, { ...entry, actor: JSON.stringify(entry.actor), sequence });
    return sequence;
  }

  addToCount(scope: string, kind: string, n: number): void {
    const key = `${scope} ${kind}`;
    this.#counts.set(key, { scope, kind, n: (this.#counts.get(key)?.n ?? 0) + n });
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
    for (const [scope, sequence] of this.#clocks) {
      if (sequence !== this.#before.get(scope)) this.#statements.setClock.send(this.connection, { scope, sequence });
    }
  }
}
