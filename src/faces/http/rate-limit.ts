import { MusterError } from '../../kit/errors.ts';
import type { RateLimit } from './settings.ts';

interface Bucket {
  tokens: number;
  /** When `tokens` was right, in milliseconds of the limiter's clock. */
  at: number;
}

/** More callers than this at once are not told apart for long: the one that was quiet longest is forgotten. */
const MAX_BUCKETS = 20_000;

/** Token buckets by name, in bounded memory. */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #now: () => number;
  readonly #capacity: number;
  /** In the order of their last use. */
  readonly #buckets = new Map<string, Bucket>();

  /** `now` gives milliseconds and never goes back. */
  constructor(limit: RateLimit, now: () => number = () => performance.now(), capacity: number = MAX_BUCKETS) {
    this.#limit = limit;
    this.#now = now;
    this.#capacity = capacity;
  }

  /** Takes one token of `name`'s. @throws MusterError rate_limited, with the seconds after which one is there again */
  take(name: string): void {
    this.#use(name, 1);
  }

  /** The same without taking it. */
  ask(name: string): void {
    this.#use(name, 0);
  }

  #use(name: string, tokens: number): void {
    const { perSecond, burst } = this.#limit;
    if (perSecond === 0) return;
    const now = this.#now();
    const bucket = this.#bucket(name, now);
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    if (bucket.tokens >= 1) {
      bucket.tokens -= tokens;
      return;
    }
    const retryAfter = Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
    throw new MusterError('rate_limited', `too many requests; try again after ${retryAfter} s`, { retryAfter });
  }

  #bucket(name: string, now: number): Bucket {
    const found = this.#buckets.get(name);
    const bucket = found ?? { tokens: this.#limit.burst, at: now };
    if (found !== undefined) this.#buckets.delete(name);
    else if (this.#buckets.size >= this.#capacity) {
      const oldest = this.#buckets.keys().next();
      if (oldest.done !== true) this.#buckets.delete(oldest.value);
    }
    this.#buckets.set(name, bucket);
    return bucket;
  }
}
