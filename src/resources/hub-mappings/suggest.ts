import { likeness, nameOf, type Name } from './names.ts';

/** Which organization of a directory each own one probably is, by name. Pure. */

export interface Named {
  readonly id: string;
  readonly name: string;
}
export interface Suggested<O extends Named, V extends Named> {
  readonly own: O;
  readonly vendor: V;
  /** From 0.5 to 1, with two digits. */
  readonly score: number;
}

/** Nothing that is less alike is suggested. */
export const LEAST = 0.5;
/** How many of the directory's are compared with an own one: those that share the most parts of words. */
const CANDIDATES = 20;
/** How many times one is looked at for an own one, in all: the time for all grows with their number and no faster. */
const LOOKS = 3_000;
/** Beyond so many on one side that could be each other's, the best pairs are taken one after the other. */
const MOST_AT_ONCE = 100;

interface Pair {
  readonly own: number;
  readonly vendor: number;
  readonly score: number;
}

/** The assignment of one to one whose scores are the highest in all; the best first. */
export function suggest<O extends Named, V extends Named>(
  owns: readonly O[],
  vendors: readonly V[],
): readonly Suggested<O, V>[] {
  const pairs = pairsOf(
    owns.map(({ name }) => nameOf(name)),
    vendors.map(({ name }) => nameOf(name)),
  );
  return componentsOf(pairs)
    .flatMap(assign)
    .map(({ own, vendor, score }) => ({
      own: owns[own] as O,
      vendor: vendors[vendor] as V,
      score: Math.round(score * 100) / 100,
    }))
    .toSorted((a, b) => b.score - a.score || (a.own.name < b.own.name ? -1 : 1));
}

/** Runs of three letters, the ends of the text among them. */
function partsOf({ text }: Name): ReadonlySet<string> {
  const padded = ` ${text.replaceAll(' ', '')} `;
  const parts = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) parts.add(padded.slice(i, i + 3));
  return parts;
}

/** Who has the parts of a name, the rarest first: what a thousand names have in common tells them apart no more. */
function tellingOf(own: Name, having: ReadonlyMap<string, readonly number[]>): readonly (readonly number[])[] {
  const lists = [...partsOf(own)]
    .map((part) => having.get(part) ?? [])
    .toSorted((one, other) => one.length - other.length);
  let looks = 0;
  return lists.filter((list) => (looks += list.length) <= LOOKS);
}

function pairsOf(owns: readonly Name[], vendors: readonly Name[]): readonly Pair[] {
  const having = new Map<string, number[]>();
  for (const [at, vendor] of vendors.entries()) {
    for (const part of partsOf(vendor)) {
      const list = having.get(part);
      if (list === undefined) having.set(part, [at]);
      else list.push(at);
    }
  }
  const same = new Map<string, number[]>();
  for (const [at, { text }] of vendors.entries()) {
    const list = same.get(text);
    if (list === undefined) same.set(text, [at]);
    else if (list.length < CANDIDATES) list.push(at);
  }
  return owns.flatMap((own, at) => {
    const shared = new Map<number, number>();
    for (const vendor of same.get(own.text) ?? []) shared.set(vendor, Number.POSITIVE_INFINITY);
    for (const list of tellingOf(own, having)) {
      for (const vendor of list) shared.set(vendor, (shared.get(vendor) ?? 0) + 1);
    }
    return [...shared]
      .toSorted(([a, one], [b, other]) => other - one || a - b)
      .slice(0, CANDIDATES)
      .map(([vendor]) => ({ own: at, vendor, score: likeness(own, vendors[vendor] as Name) }))
      .filter(({ score }) => score >= LEAST);
  });
}

/** Pairs that compete with one another, directly or by way of others. */
function componentsOf(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    parents.set(name, root);
    return root;
  };
  for (const { own, vendor } of pairs) parents.set(rootOf(`o${own}`), rootOf(`v${vendor}`));
  const components = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const root = rootOf(`o${pair.own}`);
    components.set(root, [...(components.get(root) ?? []), pair]);
  }
  return [...components.values()];
}

function assign(pairs: readonly Pair[]): readonly Pair[] {
  const owns = [...new Set(pairs.map(({ own }) => own))];
  const vendors = [...new Set(pairs.map(({ vendor }) => vendor))];
  if (pairs.length === 1) return pairs;
  if (Math.max(owns.length, vendors.length) > MOST_AT_ONCE) return oneAfterTheOther(pairs);
  return best(pairs, owns, vendors);
}

function oneAfterTheOther(pairs: readonly Pair[]): readonly Pair[] {
  const taken = new Set<string>();
  return pairs
    .toSorted((a, b) => b.score - a.score)
    .filter(({ own, vendor }) => {
      if (taken.has(`o${own}`) || taken.has(`v${vendor}`)) return false;
      taken.add(`o${own}`).add(`v${vendor}`);
      return true;
    });
}

/**
 * The Hungarian method (Kuhn and Munkres, with potentials): rows are own organizations, columns the directory's, and as
 * many of nobody's as there are rows, so that a row may stay without.
 */
function best(pairs: readonly Pair[], owns: readonly number[], vendors: readonly number[]): readonly Pair[] {
  const [rows, columns] = [owns.length, vendors.length + owns.length];
  const cost = owns.map(() => new Float64Array(columns));
  const found = new Map<string, Pair>();
  for (const pair of pairs) {
    const [row, column] = [owns.indexOf(pair.own), vendors.indexOf(pair.vendor)];
    (cost[row] as Float64Array)[column] = -pair.score;
    found.set(`${row} ${column}`, pair);
  }
  const [u, v] = [new Float64Array(rows + 1), new Float64Array(columns + 1)];
  // Which row each column has; 0 is none, and rows and columns count from 1.
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    const [least, from, done] = [
      new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY),
      new Int32Array(columns + 1),
      new Uint8Array(columns + 1),
    ];
    let column = 0;
    rowOf[0] = row;
    do {
      done[column] = 1;
      const current = rowOf[column] as number;
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let j = 1; j <= columns; j++) {
        if (done[j] === 1) continue;
        const reduced =
          ((cost[current - 1] as Float64Array)[j - 1] as number) - (u[current] as number) - (v[j] as number);
        if (reduced < (least[j] as number)) {
          least[j] = reduced;
          from[j] = column;
        }
        if ((least[j] as number) < delta) [delta, next] = [least[j] as number, j];
      }
      for (let j = 0; j <= columns; j++) {
        if (done[j] === 1) {
          u[rowOf[j] as number] = (u[rowOf[j] as number] as number) + delta;
          v[j] = (v[j] as number) - delta;
        } else least[j] = (least[j] as number) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = from[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
  return vendors.flatMap((_, column) => {
    const pair = found.get(`${(rowOf[column + 1] as number) - 1} ${column}`);
    return pair === undefined ? [] : [pair];
  });
}
