import type { Attributes, Path, PathStep } from './types.ts';

type Bag = Readonly<Record<string, unknown>>;

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text that is the same for equal JSON values, whatever the order of their keys. */
function fingerprint(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isBag(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

function unique(earlier: unknown, later: readonly unknown[]): readonly unknown[] {
  if (earlier === undefined && later.length < 2) return later;
  const all = new Map<string, unknown>();
  for (const item of [...(Array.isArray(earlier) ? earlier : []), ...later]) {
    const print = fingerprint(item);
    if (!all.has(print)) all.set(print, item);
  }
  return [...all.values()];
}

/** How a known key adds a later value to an earlier one; undefined: the later value is malformed and adds nothing. */
type Combine = (earlier: unknown, later: unknown) => unknown;

const concatenate: Combine = (earlier, later) => (Array.isArray(later) ? unique(earlier, later) : undefined);

const COMBINE: ReadonlyMap<string, Combine> = new Map<string, Combine>([
  ['ldapGroups', concatenate],
  ['posixGroups', concatenate],
  ['sambaEnabled', (earlier, later) => (typeof later === 'boolean' ? earlier === true || later : undefined)],
  [
    'sudo',
    (earlier, later) => {
      if (!isBag(later)) return undefined;
      const before = isBag(earlier) ? earlier : {};
      return {
        enabled: before['enabled'] === true || later['enabled'] === true,
        withoutPassword: before['withoutPassword'] === true || later['withoutPassword'] === true,
      };
    },
  ],
  [
    'radius',
    (earlier, later) => {
      if (!isBag(later)) return undefined;
      const before = isBag(earlier) ? earlier : {};
      const reply = concatenate(before['reply'], later['reply']) ?? before['reply'];
      return { ...later, ...before, ...(reply === undefined ? {} : { reply }) };
    },
  ],
]);

/**
 * The compiled attributes of the given attributes, in the order in which the paths meet them (handbook 3.4): sudo and
 * sambaEnabled by OR; ldapGroups, posixGroups and radius.reply concatenated without repeats; of any other key the first
 * value stays. A null value, or one of the wrong shape under a known key, adds nothing. Null when nothing is left.
 */
export function compileAttributes(bags: Iterable<Attributes>): Attributes | null {
  const compiled = new Map<string, unknown>();
  for (const bag of bags) {
    for (const [key, value] of Object.entries(bag)) {
      if (value === null || value === undefined) continue;
      const combine = COMBINE.get(key);
      if (combine === undefined) {
        if (!compiled.has(key)) compiled.set(key, value);
        continue;
      }
      const combined = combine(compiled.get(key), value);
      if (combined !== undefined) compiled.set(key, combined);
    }
  }
  return compiled.size === 0 ? null : Object.fromEntries(compiled);
}

/** The attributes of single groups are met by very many objects and live as long as the index that holds them. */
const alone = new WeakMap<Attributes, { readonly compiled: Attributes | null }>();

function compileAlone(bag: Attributes): Attributes | null {
  let known = alone.get(bag);
  if (known === undefined) {
    known = { compiled: compileAttributes([bag]) };
    alone.set(bag, known);
  }
  return known.compiled;
}

/** A sequence of attributes as it was met along paths. */
export interface Met {
  readonly bag: Attributes | null;
  readonly before: Met | null;
  readonly next: Map<Attributes, Met>;
  compiled: Attributes | null | undefined;
}

function extend(met: Met, bag: Attributes): Met {
  let next = met.next.get(bag);
  if (next === undefined) {
    next = { bag, before: met, next: new Map(), compiled: undefined };
    met.next.set(bag, next);
  }
  return next;
}

function sequenceOf(met: Met): readonly Attributes[] {
  const bags: Attributes[] = [];
  for (let at: Met | null = met; at !== null; at = at.before) if (at.bag !== null) bags.push(at.bag);
  return bags.reverse();
}

/**
 * Compiles the paths of many objects of one answer: what is met along them, edge before node at each step; the source's
 * own attributes are on no path. Most objects meet the same few attributes in the same order, so results are remembered
 * by that sequence (a tree, by identity) and shared between objects.
 */
export class Compiler {
  readonly #nothing: Met = { bag: null, before: null, next: new Map(), compiled: null };

  /** What is met along these paths, one after the other. */
  follow(paths: readonly Path[]): Met {
    const bags = new Set<Attributes>();
    for (const path of paths) {
      for (const { attributes, to } of path) {
        if (attributes !== null) bags.add(attributes);
        if (to.attributes !== null) bags.add(to.attributes);
      }
    }
    let met = this.#nothing;
    for (const bag of bags) met = extend(met, bag);
    return met;
  }

  /** What is met after one more step. */
  after(met: Met, { attributes, to }: PathStep): Met {
    const edge = attributes === null ? met : extend(met, attributes);
    return to.attributes === null ? edge : extend(edge, to.attributes);
  }

  compiled(met: Met): Attributes | null {
    if (met.compiled === undefined) {
      const bags = sequenceOf(met);
      const [bag] = bags;
      met.compiled = bag !== undefined && bags.length === 1 ? compileAlone(bag) : compileAttributes(bags);
    }
    return met.compiled;
  }
}
