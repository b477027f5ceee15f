import type { Log } from '../listeners.ts';
import type { Background } from './background.ts';

const INTERVAL_MILLISECONDS = 500;

/**
 * Checkpoints on the background thread while there are commits. SQLite's own, which run within a commit and so on the
 * event loop, are left for when the log has grown all the same (`wal_autocheckpoint`), and then find little to do.
 */
export class Checkpoints {
  readonly #background: Background;
  readonly #log: Log;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(background: Background, log: Log) {
    this.#background = background;
    this.#log = log;
  }

  /** There was a commit. */
  wanted(): void {
    if (!this.#closed) this.#timer ??= setTimeout(() => void this.#run(), INTERVAL_MILLISECONDS).unref();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    try {
      await this.#background.checkpoint();
    } catch (error) {
      if (!this.#closed) this.#log('a checkpoint failed', error);
    }
    this.#timer = undefined;
  }
}
