import type { RequestEntry } from '../../directory/hub-port.ts';

/** Entries wait this long for others (ms), unless so many have come. */
const GATHER = 250;
const ENOUGH = 200;
/** Rows of one write: a store that was away is not held up by all that it missed. */
const PIECE = 500;
/** Entries that are held for a store that does not take them. */
const MOST = 10_000;
/** Until a write that failed is tried again (ms): at first, and at most; each time twice as long. */
const SOON = 250;
const LATE = 30_000;

/** An entry as it is kept: everything that has no column is JSON text. */
export interface Row extends Omit<RequestEntry, 'doc'> {
  readonly scope: string;
  readonly doc: string;
}

interface Held {
  readonly row: Row;
  dropped: boolean;
}

const keyOf = ({ scope, id }: Pick<Row, 'scope' | 'id'>): string => `${scope} ${id}`;

/** Rows that are written together, a moment after they came. What cannot be written is told of, kept, and tried again. */
export class Buffered {
  readonly #write: (rows: readonly Row[]) => Promise<void>;
  readonly #onError: (message: string, error?: unknown) => void;
  /** What is not written yet, the oldest first; a row stays until it is. */
  readonly #held = new Map<string, Held>();
  #timer: NodeJS.Timeout | undefined;
  /** The write that is under way, and the one that follows it. */
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  /** Of the next try (ms); 0 while the store takes what it is given. */
  #delay = 0;
  #dropped = 0;
  #closed: Promise<void> | undefined;

  constructor(write: (rows: readonly Row[]) => Promise<void>, onError: (message: string, error?: unknown) => void) {
    this.#write = write;
    this.#onError = onError;
  }

  has(row: Pick<Row, 'scope' | 'id'>): boolean {
    return this.#held.has(keyOf(row));
  }

  /** With `durable` it resolves when the row is written, and fails when the first try does; the row is tried again all the same. */
  async add(row: Row, durable: boolean): Promise<void> {
    if (this.#closed !== undefined) throw new Error('the request log was closed');
    const held: Held = { row, dropped: false };
    const key = keyOf(row);
    // The place of its predecessor would make it the older one.
    this.#held.delete(key);
    this.#held.set(key, held);
    if (this.#held.size > MOST) this.#dropOldest();
    if (durable) {
      await this.flush();
      if (held.dropped) throw new Error('the request log takes no more entries: the store does not write them');
    } else if (this.#delay === 0) {
      if (this.#held.size >= ENOUGH && this.#running === undefined) this.#try();
      else this.#try(GATHER);
    }
  }

  /** Writes everything that was added before. Fails when that cannot be written now. */
  flush(): Promise<void> {
    if (this.#next !== undefined) return this.#next;
    if (this.#running === undefined) return this.#start();
    const start = (): Promise<void> => {
      this.#next = undefined;
      return this.#start();
    };
    this.#next = this.#running.then(start, start);
    return this.#next;
  }

  /** Writes everything that was added before, if that can be done. */
  async settle(): Promise<void> {
    if (this.#held.size > 0) await this.flush().catch(told);
  }

  /** Writes what is left; afterwards nothing is taken. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await this.settle();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { size } = this.#held;
    if (size > 0) this.#onError(`${size} entries of the request log are lost: the server ends before they are written`);
  }

  /** A write now, or after so many milliseconds unless one is due already. */
  #try(after?: number): void {
    if (after === undefined) void this.flush().catch(told);
    else this.#timer ??= setTimeout(() => void this.flush().catch(told), after).unref();
  }

  #start(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const running = this.#writeAll().finally(() => (this.#running = undefined));
    this.#running = running;
    return running;
  }

  async #writeAll(): Promise<void> {
    const all = [...this.#held];
    try {
      for (let i = 0; i < all.length; i += PIECE) {
        const piece = all.slice(i, i + PIECE);
        await this.#write(piece.map(([, { row }]) => row));
        for (const [key, held] of piece) if (this.#held.get(key) === held) this.#held.delete(key);
      }
      this.#delay = 0;
      // While it was not taken at once, what came waited for this.
      if (this.#held.size > 0) this.#try(GATHER);
    } catch (error) {
      this.#onError('entries of the request log could not be written', error);
      this.#delay = Math.min(LATE, Math.max(SOON, this.#delay * 2));
      clearTimeout(this.#timer);
      this.#timer = undefined;
      if (this.#closed === undefined) this.#try(this.#delay);
      throw error;
    } finally {
      if (this.#dropped > 0) this.#onError(`${this.#dropped} entries of the request log were dropped`);
      this.#dropped = 0;
    }
  }

  #dropOldest(): void {
    const [oldest] = this.#held;
    if (oldest === undefined) return;
    this.#held.delete(oldest[0]);
    oldest[1].dropped = true;
    this.#dropped += 1;
  }
}

/** The failure was told of where it happened. */
const told = (): void => undefined;
