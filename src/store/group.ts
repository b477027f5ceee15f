import { performance } from 'node:perf_hooks';
import type { Connection } from './connection.ts';
import type { Transaction } from './port.ts';
import type { Setting } from './reader.ts';
import { Work, type Savepoints } from './transaction.ts';
import type { Turn } from './turn.ts';

/** A transaction of the engine that is open for works. */
export interface Session extends Savepoints {
  readonly turn: Turn;
  /** Durable when it resolves. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

export interface Engine {
  begin(): Promise<Session>;
  /** Tells the listeners; its end is awaited before the works are answered. */
  committed(turn: Turn): Promise<void>;
  /**
   * What to do with the works of a transaction that failed as a whole: run them again together (they met another
   * transaction, or the connection broke before the commit), run each alone (one of them may have spoilt it for the
   * rest), or give up.
   */
  verdict(error: unknown, committing: boolean): 'again' | 'apart' | 'final';
  /** Waits until calls that are on their way may have joined the queue. */
  gather(): Promise<void>;
  /** No work joins a transaction that has been open for so many milliseconds. */
  readonly patience: number;
  /** Called when the queue has run empty. */
  idle(): void;
}

/** What runs within a transaction. The connection is for the store's own writes, which no Transaction offers. */
export type WorkFunction<T> = (tx: Transaction, connection: Connection) => Promise<T>;

interface Item {
  readonly work: WorkFunction<unknown>;
  readonly rollback: boolean;
  /** A commit of its own. */
  apart: boolean;
  tries: number;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

interface Outcome {
  readonly failed: boolean;
  /** What the work returned or threw. */
  readonly value: unknown;
  /** Its writes are to be committed. */
  readonly kept: boolean;
}

const MAX_WORKS = 128;
const MAX_TRIES = 8;

/**
 * A queue of works with one writer. Works run one after another, each undone alone when it throws or is a plan, and
 * share one commit, which is what makes many small durable writes cheap.
 */
export class GroupCommit {
  readonly #setting: Setting;
  readonly #engine: Engine;
  readonly #queue: Item[] = [];
  #running: Promise<void> | undefined;

  constructor(setting: Setting, engine: Engine) {
    this.#setting = setting;
    this.#engine = engine;
  }

  run<T>(work: WorkFunction<T>, rollback = false): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const settle = resolve as (value: unknown) => void;
      this.#queue.push({ work, rollback, apart: false, tries: 0, resolve: settle, reject });
      this.#running ??= this.#drain();
    });
  }

  /** Resolves when nothing is queued any more. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #drain(): Promise<void> {
    await this.#engine.gather();
    while (this.#queue.length > 0) {
      await this.#transaction();
      await this.#engine.gather();
    }
    this.#running = undefined;
    this.#engine.idle();
  }

  async #transaction(): Promise<void> {
    let session: Session;
    try {
      session = await this.#engine.begin();
    } catch (error) {
      for (const item of this.#queue.splice(0)) item.reject(error);
      return;
    }
    const taken: Item[] = [];
    const outcomes: Outcome[] = [];
    let committing = false;
    try {
      const started = performance.now();
      let writes = false;
      for (let item = this.#queue.shift(); item !== undefined; item = this.#next(taken.length, started)) {
        // The first needs no savepoint while nobody else is there: the transaction is its own.
        const alone = taken.length === 0 && (item.apart || this.#queue.length === 0);
        taken.push(item);
        const outcome = await this.#runOne(session, item, alone);
        outcomes.push(outcome);
        if (outcome.failed && this.#engine.verdict(outcome.value, false) === 'again') throw outcome.value;
        writes ||= outcome.kept;
        if (item.apart || (alone && !outcome.kept)) break;
      }
      if (writes) {
        session.turn.flush();
        committing = true;
        await session.commit();
        await this.#engine.committed(session.turn);
      } else {
        await session.rollback();
      }
    } catch (error) {
      await session.rollback().catch(() => undefined);
      this.#failed(taken, error, this.#engine.verdict(error, committing));
      return;
    }
    for (const [i, item] of taken.entries()) {
      const outcome = outcomes[i];
      if (outcome?.failed === false) item.resolve(outcome.value);
      else item.reject(outcome?.value);
    }
  }

  /** The next work that may join the transaction. */
  #next(taken: number, started: number): Item | undefined {
    const full = taken >= MAX_WORKS || performance.now() - started > this.#engine.patience;
    return full || this.#queue[0]?.apart === true ? undefined : this.#queue.shift();
  }

  async #runOne(session: Session, item: Item, alone: boolean): Promise<Outcome> {
    const { turn } = session;
    const mark = turn.mark();
    if (!alone) session.savepoint();
    const transaction = new Work(this.#setting, turn, session);
    let outcome: Outcome;
    try {
      const value = await item.work(transaction, turn.connection);
      // Within the work, so that what cannot be written fails it alone.
      if (!item.rollback) turn.flushInserts();
      outcome = { failed: false, value, kept: !item.rollback };
    } catch (error) {
      outcome = { failed: true, value: error, kept: false };
    }
    transaction.end();
    if (!outcome.kept) turn.restore(mark);
    if (!alone) {
      if (outcome.kept) session.releaseSavepoint();
      else session.rollbackToSavepoint();
    }
    return outcome;
  }

  #failed(items: readonly Item[], error: unknown, verdict: ReturnType<Engine['verdict']>): void {
    const again: Item[] = [];
    for (const item of items) {
      item.tries += 1;
      item.apart ||= verdict === 'apart';
      const retry = verdict === 'again' || (verdict === 'apart' && items.length > 1);
      if (retry && item.tries < MAX_TRIES) again.push(item);
      else item.reject(error);
    }
    this.#queue.unshift(...again);
  }
}
