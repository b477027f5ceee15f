import type { Log } from './listeners.ts';

const FLUSH_MILLISECONDS = 500;
const FLUSH_SIZE = 1_000;

/** Times of last contact, gathered in memory and written in groups. */
export class Seen {
  readonly unwritten = new Map<string, number>();
  readonly #write: (entries: readonly (readonly [string, number])[]) => Promise<void>;
  readonly #log: Log;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();
  /** Flushes that have not ended. */
  #flushes = 0;

  constructor(write: (entries: readonly (readonly [string, number])[]) => Promise<void>, log: Log) {
    this.#write = write;
    this.#log = log;
  }

  touch(id: string, at: number): void {
    if (at <= (this.unwritten.get(id) ?? -Infinity)) return;
    this.unwritten.set(id, at);
    // While one is on its way, or the engine does not answer, another would only wait behind it.
    if (this.unwritten.size >= FLUSH_SIZE && this.#flushes === 0) void this.flush();
    else this.#timer ??= setTimeout(() => void this.flush(), FLUSH_MILLISECONDS).unref();
  }

  /** Writes what has gathered. What cannot be written is tried again with the next flush. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#flushes += 1;
    this.#writing = this.#writing.then(() => this.#writeAll()).finally(() => (this.#flushes -= 1));
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    // In one order, so that two servers that write the same ids do not wait for each other in a ring.
    const entries = [...this.unwritten].sort(([a], [b]) => (a < b ? -1 : 1));
    if (entries.length === 0) return;
    try {
      await this.#write(entries);
      for (const [id, at] of entries) if (this.unwritten.get(id) === at) this.unwritten.delete(id);
    } catch (error) {
      this.#log('times of last contact could not be written', error);
    }
  }
}
