import type { Target } from '../../directory/hub-port.ts';

/** Requests at once for an account of which nothing else is said. */
const PLACES = 16;

/**
 * How much is under way with an account at a time. A directory that says 429 stops the account's other requests too, until
 * the time it named: they would be refused all the same.
 */
export class Gate {
  #places: number;
  /** Milliseconds between two requests, in the long run; 0 for no limit. */
  #spacing = 0;
  /** When the next request may begin by the rate alone (ms since the epoch). */
  #turn = 0;
  #taken = 0;
  #closedUntil = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(places: number) {
    this.#places = places;
  }

  /** What the account is allowed now: requests at once, and requests a second (0: no limit). */
  allow(places: number, rate: number): void {
    this.#places = places;
    this.#spacing = rate > 0 ? 1000 / rate : 0;
  }

  get idle(): boolean {
    return this.#taken === 0 && this.#waiting.length === 0;
  }

  /** Waits for a place. @throws the signal's reason when it aborts meanwhile */
  async enter(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#taken < this.#places) {
      this.#taken += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const go = (): void => {
        signal.removeEventListener('abort', stop);
        resolve();
      };
      const stop = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', stop, { once: true });
      this.#waiting.push(go);
    });
  }

  leave(): void {
    const next = this.#waiting.shift();
    // The place goes from hand to hand.
    if (next === undefined) this.#taken -= 1;
    else next();
  }

  /** No request begins before then (ms since the epoch). */
  close(until: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, until);
  }

  /** Milliseconds until requests may begin, as far as the directory said. */
  wait(now: number): number {
    return Math.max(0, this.#closedUntil - now);
  }

  /** Takes the next turn of the rate; gives the milliseconds until it. A second's worth may come at once. */
  turn(now: number): number {
    if (this.#spacing === 0) return 0;
    this.#turn = Math.max(this.#turn, now - 1000) + this.#spacing;
    return Math.max(0, this.#turn - now);
  }
}

/** A gate for each account that has something under way, or was told to wait. */
export class Gates {
  readonly #gates = new Map<string, Gate>();

  of({ account, concurrency = PLACES, rate = 0 }: Target, now: number): Gate {
    let gate = this.#gates.get(account);
    if (gate === undefined) {
      if (this.#gates.size >= 1000) this.#sweep(now);
      gate = new Gate(concurrency);
      this.#gates.set(account, gate);
    }
    gate.allow(concurrency, rate);
    return gate;
  }

  #sweep(now: number): void {
    for (const [account, gate] of this.#gates) if (gate.idle && gate.wait(now) === 0) this.#gates.delete(account);
  }
}
