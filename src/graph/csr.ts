import type { NodeTable } from './node-table.ts';
import type { Attributes } from './types.ts';
import { NO_NEIGHBOURS } from './view.ts';
import type { NeighbourList } from './view.ts';

/** The edges of one pair of types while they are read: three columns, one line per edge. */
export class EdgeColumns {
  from = new Uint32Array(64);
  to = new Uint32Array(64);
  attributes: (Attributes | null)[] | null = null;
  count = 0;

  push(from: number, to: number, attributes: Attributes | null): void {
    if (this.count === this.from.length) {
      this.from = grown(this.from);
      this.to = grown(this.to);
    }
    this.from[this.count] = from;
    this.to[this.count] = to;
    // Most pairs never carry attributes, so the column exists from the first edge that has any.
    if (attributes !== null && this.attributes === null) this.attributes = new Array(this.count).fill(null);
    this.attributes?.push(attributes);
    this.count += 1;
  }
}

function grown(column: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(column.length * 2);
  larger.set(column);
  return larger;
}

/** `lines` by rising `keys[line]`, lines of equal key as they came (counting sort). */
export function sortLines(lines: Uint32Array, keys: Uint32Array, keyCount: number): Uint32Array {
  const next = new Uint32Array(keyCount + 1);
  for (const line of lines) (next[(keys[line] as number) + 1] as number)++;
  for (let key = 0; key < keyCount; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const sorted = new Uint32Array(lines.length);
  for (const line of lines) {
    const key = keys[line] as number;
    sorted[next[key] as number] = line;
    next[key] = (next[key] as number) + 1;
  }
  return sorted;
}

interface ChangedList {
  readonly nodes: number[];
  readonly attributes: (Attributes | null)[];
}

/**
 * The edges of one pair of types in one direction: packed lists (compressed sparse rows), as loaded, and beside them a
 * whole new list for each node whose edges changed since. A list is in the order of the neighbours' ids.
 */
export class Neighbours {
  readonly #table: NodeTable;
  readonly #offsets: Uint32Array;
  readonly #nodes: Uint32Array;
  readonly #attributes: readonly (Attributes | null)[] | null;
  readonly #changed = new Map<number, ChangedList>();

  /**
   * @param table where the neighbours are listed
   * @param lines the edges, ordered by `from`, then by the id of `to`
   * @param size how many nodes `from` may name
   */
  constructor(
    table: NodeTable,
    lines: Uint32Array,
    from: Uint32Array,
    to: Uint32Array,
    attributes: readonly (Attributes | null)[] | null,
    size: number,
  ) {
    this.#table = table;
    this.#offsets = new Uint32Array(size + 1);
    for (const line of lines) (this.#offsets[(from[line] as number) + 1] as number)++;
    for (let i = 0; i < size; i++) {
      this.#offsets[i + 1] = (this.#offsets[i + 1] as number) + (this.#offsets[i] as number);
    }
    this.#nodes = lines.map((line) => to[line] as number);
    this.#attributes = attributes === null ? null : Array.from(lines, (line) => attributes[line] ?? null);
  }

  list(node: number): NeighbourList {
    const changed = this.#changed.size === 0 ? undefined : this.#changed.get(node);
    if (changed !== undefined) {
      return { nodes: changed.nodes, attributes: changed.attributes, start: 0, end: changed.nodes.length };
    }
    if (node + 1 >= this.#offsets.length) return NO_NEIGHBOURS;
    return {
      nodes: this.#nodes,
      attributes: this.#attributes,
      start: this.#offsets[node] as number,
      end: this.#offsets[node + 1] as number,
    };
  }

  /** Adds the edge, or replaces its attributes. */
  set(node: number, neighbour: number, attributes: Attributes | null): void {
    const list = this.#change(node);
    const [at, found] = this.#search(list.nodes, neighbour);
    if (found) {
      list.attributes[at] = attributes;
    } else {
      list.nodes.splice(at, 0, neighbour);
      list.attributes.splice(at, 0, attributes);
    }
  }

  /** Takes the edge away; does nothing where there is none. */
  delete(node: number, neighbour: number): void {
    const list = this.#change(node);
    const [at, found] = this.#search(list.nodes, neighbour);
    if (!found) return;
    list.nodes.splice(at, 1);
    list.attributes.splice(at, 1);
  }

  #change(node: number): ChangedList {
    const known = this.#changed.get(node);
    if (known !== undefined) return known;
    const { nodes, attributes, start, end } = this.list(node);
    const made: ChangedList = { nodes: [], attributes: [] };
    for (let i = start; i < end; i++) {
      made.nodes.push(nodes[i] as number);
      made.attributes.push(attributes?.[i] ?? null);
    }
    this.#changed.set(node, made);
    return made;
  }

  #search(nodes: readonly number[], neighbour: number): readonly [at: number, found: boolean] {
    let [low, high] = [0, nodes.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = this.#table.compare(nodes[middle] as number, neighbour);
      if (order === 0) return [middle, true];
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return [low, false];
  }
}
