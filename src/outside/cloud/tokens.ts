import { hash } from 'node:crypto';

/** An access token. */
export interface Granted {
  readonly token: string;
  /** Seconds that it lives. */
  readonly lifetime: number;
}

interface Kept {
  readonly token: string;
  /** Until when it is used (ms of the cache's clock). */
  readonly until: number;
}

/** Seconds before its end from which a token is not used any more: a quarter of a short life. */
const MARGIN = 120;
/** Tokens that are remembered. */
const KEPT = 1_000;

/**
 * Access tokens, each kept under the digest of everything that it was asked with, so that nobody gets one that was not
 * made with the very same credentials. Who asks while one is on its way gets that one.
 */
export class Tokens {
  readonly #now: () => number;
  readonly #kept = new Map<string, Kept>();
  readonly #asked = new Map<string, Promise<string>>();

  /** Milliseconds that only grow. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  get(asked: readonly string[], ask: () => Promise<Granted>): Promise<string> {
    const key = keyOf(asked);
    const kept = this.#kept.get(key);
    if (kept !== undefined && this.#now() < kept.until) return Promise.resolve(kept.token);
    const under = this.#asked.get(key);
    if (under !== undefined) return under;
    const granted = this.#ask(key, ask).finally(() => this.#asked.delete(key));
    this.#asked.set(key, granted);
    return granted;
  }

  /** Forgets a token that was refused; one that took its place meanwhile stays. */
  drop(asked: readonly string[], token: string): void {
    const key = keyOf(asked);
    if (this.#kept.get(key)?.token === token) this.#kept.delete(key);
  }

  async #ask(key: string, ask: () => Promise<Granted>): Promise<string> {
    const since = this.#now();
    const { token, lifetime } = await ask();
    this.#kept.delete(key);
    this.#kept.set(key, { token, until: since + (lifetime - Math.min(MARGIN, lifetime / 4)) * 1000 });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return token;
  }
}

const keyOf = (asked: readonly string[]): string => hash('sha256', JSON.stringify(asked), 'hex');

/** The token in an answer of a token's server (RFC 6749 5.1); undefined where there is none. */
export function grantedIn(body: Readonly<Record<string, unknown>>): Granted | undefined {
  const { access_token: token, expires_in: expires } = body;
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) return undefined;
  const lifetime = Number(expires);
  return { token, lifetime: Number.isFinite(lifetime) && lifetime > 0 ? lifetime : 3600 };
}
