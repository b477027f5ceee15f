/** Chance that is the same in every run: demonstration data has to be. */
export interface Chance {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number, at least 0, less than `n`. */
  below(n: number): number;
  /** True with this probability. */
  is(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/**
 * The chance of one thing, e.g. of user 17: it depends on its name and number alone, so that the first things are the
 * same however many there are. The generator is mulberry32, the seed an FNV-1a hash of the name and number.
 */
export function chanceOf(name: string, number: number): Chance {
  let state = 0x811c9dc5;
  for (const char of `${name}/${number}`) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    next,
    below,
    is: (probability) => next() < probability,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
  };
}

/** `size` different numbers below `count`, spread over all of them, from a chance. */
export function* spread(chance: Chance, count: number, size: number): Generator<number> {
  if (count === 0) return;
  // Steps of a length that has no divisor in common with the count come to every number once before any comes again.
  let step = 1 + chance.below(count);
  while (divisor(step, count) !== 1) step += 1;
  let at = chance.below(count);
  for (let left = Math.min(size, count); left > 0; left--) {
    yield at;
    at = (at + step) % count;
  }
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
