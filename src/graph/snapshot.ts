import { EdgeColumns, Neighbours, sortLines } from './csr.ts';
import { canonical, PAIRS } from './edges.ts';
import { NodeTable } from './node-table.ts';
import { OBJECT_TYPES } from './types.ts';
import type { Attributes, Edge, Node, ObjectType } from './types.ts';

export interface NodeAttributes {
  readonly node: Node;
  readonly attributes: Attributes | null;
}

/** An organization's graph as it was at one point of its change log. */
export interface Snapshot {
  /** The last sequence of the log that the snapshot contains. */
  readonly sequence: number;
  /** Each edge once, in any order and in either direction. */
  readonly edges: AsyncIterable<Edge> | Iterable<Edge>;
  readonly attributes: AsyncIterable<NodeAttributes> | Iterable<NodeAttributes>;
}

export type Tables = Readonly<Record<ObjectType, NodeTable>>;
/** For each type, its edges to each neighbour type. */
export type Relations = ReadonlyMap<ObjectType, ReadonlyMap<ObjectType, Neighbours>>;

/** Edges read between two turns of the event loop. */
const EDGES_PER_TURN = 10_000;
/** Different edge attributes that are kept apart; edges have few, `sudo` in four forms before all. */
const SHARED_ATTRIBUTES = 1_000;

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Gives each id the next number as it turns up. */
class Numbering {
  readonly ids: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(id: string): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.ids.push(id) - 1;
      this.#numbers.set(id, number);
    }
    return number;
  }
}

function forEachType<T>(make: (type: ObjectType) => T): Record<ObjectType, T> {
  return Object.fromEntries(OBJECT_TYPES.map((type) => [type, make(type)])) as Record<ObjectType, T>;
}

/** Equal attributes of many edges as one object. */
function sharing(): (attributes: Attributes | null) => Attributes | null {
  const known = new Map<string, Attributes>();
  return (attributes) => {
    if (attributes === null) return null;
    const text = JSON.stringify(attributes);
    const shared = known.get(text) ?? attributes;
    if (known.size < SHARED_ATTRIBUTES) known.set(text, shared);
    return shared;
  };
}

/**
 * Reads a snapshot into tables whose handles follow the order of the ids, and packed lists in both directions. Lets
 * the event loop turn between portions.
 * @throws GraphError `illegal_pair` for an edge that the table of edges does not have
 */
export async function readSnapshot(snapshot: Snapshot): Promise<{ tables: Tables; relations: Relations }> {
  const numberings = forEachType(() => new Numbering());
  const columns = new Map(PAIRS.map((pair) => [`${pair.from} ${pair.to}`, new EdgeColumns()]));
  const share = sharing();
  let read = 0;
  for await (const edge of snapshot.edges) {
    const { from, to } = canonical(edge.from, edge.to);
    columns
      .get(`${from.type} ${to.type}`)
      ?.push(numberings[from.type].number(from.id), numberings[to.type].number(to.id), share(edge.attributes));
    if (++read % EDGES_PER_TURN === 0) await nextTurn();
  }
  const attributes: NodeAttributes[] = [];
  for await (const item of snapshot.attributes) {
    numberings[item.node.type].number(item.node.id);
    if (item.attributes !== null) attributes.push(item);
    if (++read % EDGES_PER_TURN === 0) await nextTurn();
  }

  const tables = {} as Record<ObjectType, NodeTable>;
  const handles = {} as Record<ObjectType, Uint32Array>;
  for (const type of OBJECT_TYPES) {
    const { ids } = numberings[type];
    const table = new NodeTable(type, ids.toSorted());
    tables[type] = table;
    handles[type] = Uint32Array.from(ids, (id) => table.find(id));
    await nextTurn();
  }
  for (const { node, attributes: own } of attributes) {
    tables[node.type].setAttributes(tables[node.type].find(node.id), own);
  }

  const relations = new Map(OBJECT_TYPES.map((type) => [type, new Map<ObjectType, Neighbours>()]));
  for (const { from, to } of PAIRS) {
    const [forward, back] = packed(
      columns.get(`${from} ${to}`) ?? new EdgeColumns(),
      { table: tables[from], handles: handles[from] },
      { table: tables[to], handles: handles[to] },
    );
    relations.get(from)?.set(to, forward);
    relations.get(to)?.set(from, back);
    columns.delete(`${from} ${to}`);
    await nextTurn();
  }
  return { tables, relations };
}

interface End {
  readonly table: NodeTable;
  /** From numbers in the columns to handles in the table. */
  readonly handles: Uint32Array;
}

/** The edges of one pair in both directions. */
function packed(columns: EdgeColumns, a: End, b: End): readonly [Neighbours, Neighbours] {
  const { count, attributes } = columns;
  const from = columns.from.subarray(0, count).map((number) => a.handles[number] as number);
  const to = columns.to.subarray(0, count).map((number) => b.handles[number] as number);
  const asRead = Uint32Array.from({ length: count }, (_, line) => line);
  const forward = sortLines(sortLines(asRead, to, b.table.size), from, a.table.size);
  const back = sortLines(forward, to, b.table.size);
  return [
    new Neighbours(b.table, forward, from, to, attributes, a.table.size),
    new Neighbours(a.table, back, to, from, attributes, b.table.size),
  ];
}
