import type { Change, Commit } from './port.ts';

export type Log = (message: string, error?: unknown) => void;

/** Those who want to know of commits. */
export class Listeners {
  readonly #listeners = new Set<(commit: Commit) => void>();
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  add(listener: (commit: Commit) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** A listener that throws is its own trouble: what it was told of is committed. */
  tell(commit: Commit): void {
    for (const listener of this.#listeners) {
      try {
        listener(commit);
      } catch (error) {
        this.#log('a listener of commits failed', error);
      }
    }
  }
}

/** Changes by scope, each in order. */
export function byScope(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  return Map.groupBy(changes, (change) => change.scope);
}
