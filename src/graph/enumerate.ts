import { Compiler } from './compile.ts';
import type { Met } from './compile.ts';
import { GraphError } from './errors.ts';
import type { Route } from './routes.ts';
import type {
  Attributes,
  GraphConnection,
  GraphObjectWithPaths,
  Node,
  ObjectType,
  Page,
  PageOptions,
  Path,
  PathStep,
} from './types.ts';
import type { GraphView } from './view.ts';

const DEFAULT_MAX_PATHS = 10_000;

/** One way to a node: the node one step before, and the attributes of the edge from there. */
export interface Way {
  readonly parent: Reached;
  readonly edge: Attributes | null;
  /** The next of the ways to the same node. */
  readonly other: Way | null;
}

/**
 * A node as one or more routes reached it. Together they are the union of all paths from the source with common
 * beginnings shared, so that its size is that of the edges walked, not of the paths there are.
 */
export interface Reached {
  readonly type: ObjectType;
  readonly node: number;
  /** Null for the source. */
  ways: Way | null;
  /** How many paths lead here. */
  count: number;
  /** The paths, once they have been asked for. */
  paths: readonly Path[] | null;
  /** What compiling knows of the attributes along the paths, once it has been asked for. */
  met: Met | null;
}

/** The nodes that one step from `level` reaches, each once. */
function expand(view: GraphView, level: readonly Reached[], to: ObjectType): readonly Reached[] {
  const found = new Map<number, Reached>();
  for (const parent of level) {
    const { nodes, attributes, start, end } = view.list(parent.type, parent.node, to);
    for (let i = start; i < end; i++) {
      const node = nodes[i] as number;
      const edge = attributes === null ? null : (attributes[i] ?? null);
      const known = found.get(node);
      if (known === undefined) {
        found.set(node, {
          type: to,
          node,
          ways: { parent, edge, other: null },
          count: parent.count,
          paths: null,
          met: null,
        });
      } else {
        known.ways = { parent, edge, other: known.ways };
        known.count += parent.count;
      }
    }
  }
  return [...found.values()];
}

/** The last steps of all routes to one type: three columns, one line per edge walked. */
interface Arrivals {
  readonly nodes: readonly number[];
  readonly parents: readonly Reached[];
  readonly edges: readonly (Attributes | null)[];
}

/** The last step from each of `before` to its neighbours of a type. */
function arrive(view: GraphView, before: readonly Reached[], to: ObjectType): Arrivals {
  const lists = before.map((parent) => view.list(parent.type, parent.node, to));
  const count = lists.reduce((sum, { start, end }) => sum + end - start, 0);
  const nodes = new Array<number>(count);
  const parents = new Array<Reached>(count);
  const edges = new Array<Attributes | null>(count);
  let line = 0;
  for (const [at, list] of lists.entries()) {
    const parent = before[at] as Reached;
    for (let i = list.start; i < list.end; i++) {
      nodes[line] = list.nodes[i] as number;
      parents[line] = parent;
      edges[line] = list.attributes === null ? null : (list.attributes[i] ?? null);
      line += 1;
    }
  }
  return { nodes, parents, edges };
}

/** The lines of `nodes` in the order of the nodes' ids. */
function orderById(view: GraphView, type: ObjectType, nodes: readonly number[]): ArrayLike<number> {
  const count = nodes.length;
  const ordered = view.orderedBelow(type);
  // Node and line in one number: typed arrays sort in native code, those of integers fastest. Exact while nodes times
  // lines is below 2^53, far above what fits in memory.
  const lines = ordered * count < 2 ** 32 ? new Uint32Array(count) : new Float64Array(count);
  for (let line = 0; line < count; line++) {
    const node = nodes[line] as number;
    if (node >= ordered) return orderByText(nodes.map((each) => view.id(type, each)));
    lines[line] = node * count + line;
  }
  lines.sort();
  for (let i = 0; i < count; i++) lines[i] = (lines[i] as number) % count;
  return lines;
}

function orderByText(ids: readonly string[]): ArrayLike<number> {
  return Array.from(ids.keys()).sort((a, b) => {
    const [x, y] = [ids[a] as string, ids[b] as string];
    return x < y ? -1 : x > y ? 1 : a - b;
  });
}

/**
 * The nodes at the end of the routes, by type, then id, with all that leads to those of the page.
 * @throws GraphError `too_many_paths`
 */
export function reach(view: GraphView, source: Node, routes: readonly Route[], page: PageOptions): Page<Reached> {
  const { skip = 0, limit = Infinity, filter, descending = false, maxPathsPerObject = DEFAULT_MAX_PATHS } = page;
  const start = view.find(source.type, source.id);
  if (start === -1) return { total: 0, rows: [] };

  const root: Reached = { type: source.type, node: start, ways: null, count: 1, paths: null, met: null };
  const levels = new Map<Route, readonly Reached[]>();
  const levelOf = (route: Route): readonly Reached[] => {
    if (route.via === null) return [root];
    let level = levels.get(route);
    if (level === undefined) {
      level = expand(view, levelOf(route.via), route.last);
      levels.set(route, level);
    }
    return level;
  };

  const types = [...new Set(routes.map((route) => route.last))].sort();
  if (descending) types.reverse();
  let total = 0;
  const rows: Reached[] = [];
  for (const type of types) {
    const before = routes.flatMap(({ last, via }) => (last === type && via !== null ? levelOf(via) : []));
    const arrivals = arrive(view, before, type);
    const order = orderById(view, type, arrivals.nodes);
    const starts = startsOf(arrivals.nodes, order);
    const objects = starts.length - 1;
    for (let k = 0; k < objects; k++) {
      const at = descending ? objects - 1 - k : k;
      const first = starts[at] as number;
      const node = arrivals.nodes[order[first] as number] as number;
      if (filter !== undefined && !filter(view.id(type, node), type)) continue;
      if (total >= skip && total < skip + limit) {
        const row = rowOf(type, node, arrivals, order, first, starts[at + 1] as number);
        if (row.count > maxPathsPerObject) throw tooManyPaths(view, row, maxPathsPerObject);
        rows.push(row);
      }
      total += 1;
    }
  }
  return { total, rows };
}

/** Where in `order` each node begins, and the end. */
function startsOf(nodes: readonly number[], order: ArrayLike<number>): readonly number[] {
  const starts: number[] = [];
  let before = -1;
  for (let i = 0; i < order.length; i++) {
    const node = nodes[order[i] as number] as number;
    if (node !== before) starts.push(i);
    before = node;
  }
  starts.push(order.length);
  return starts;
}

function rowOf(
  type: ObjectType,
  node: number,
  arrivals: Arrivals,
  order: ArrayLike<number>,
  first: number,
  end: number,
): Reached {
  let ways: Way | null = null;
  let count = 0;
  for (let i = first; i < end; i++) {
    const line = order[i] as number;
    const parent = arrivals.parents[line] as Reached;
    ways = { parent, edge: arrivals.edges[line] as Attributes | null, other: ways };
    count += parent.count;
  }
  return { type, node, ways, count, paths: null, met: null };
}

function tooManyPaths(view: GraphView, row: Reached, most: number): GraphError {
  const object = `${row.type} ${view.id(row.type, row.node)}`;
  return new GraphError('too_many_paths', `${row.count} paths lead to ${object}; at most ${most} are listed.`);
}

/** Shorter paths first, then by the ids along them; by their types where even the ids are equal. */
function comparePaths(a: Path, b: Path): number {
  if (a.length !== b.length) return a.length - b.length;
  for (const field of ['id', 'type'] as const) {
    for (let i = 0; i < a.length; i++) {
      const [x, y] = [(a[i] as PathStep).to[field], (b[i] as PathStep).to[field]];
      if (x !== y) return x < y ? -1 : 1;
    }
  }
  return 0;
}

/** Routes have three steps at most; a literal takes half the time of a spread. */
function extended(path: Path, step: PathStep): Path {
  const [first, second] = path;
  if (first === undefined) return [step];
  return second === undefined ? [first, step] : [first, second, step];
}

/** In no order. */
function pathsTo(view: GraphView, { type, node, ways, count }: Reached): readonly Path[] {
  if (ways === null) return [[]];
  if (count === 1) return [extended(beginnings(view, ways.parent)[0] as Path, view.step(type, node, ways.edge))];
  const paths: Path[] = [];
  for (let way: Way | null = ways; way !== null; way = way.other) {
    const step = view.step(type, node, way.edge);
    for (const before of beginnings(view, way.parent)) paths.push(extended(before, step));
  }
  return paths;
}

/** The paths to a node that many others lie behind, kept with it. */
function beginnings(view: GraphView, reached: Reached): readonly Path[] {
  reached.paths ??= pathsTo(view, reached);
  return reached.paths;
}

/** What is met along the one path to a node that others lie behind, kept with it. */
function metBefore(view: GraphView, compiler: Compiler, reached: Reached): Met {
  reached.met ??= compiler.follow(beginnings(view, reached));
  return reached.met;
}

/** The rows as objects with all their paths, ordered by length, then ids, and their compiled attributes. */
export function buildObjects(view: GraphView, rows: readonly Reached[]): readonly GraphObjectWithPaths[] {
  const compiler = new Compiler();
  return rows.map((row) => {
    const { type, node, ways } = row;
    const id = view.id(type, node);
    const found = pathsTo(view, row);
    const step = found[0]?.at(-1);
    if (row.count === 1 && ways !== null && step !== undefined) {
      const met = compiler.after(metBefore(view, compiler, ways.parent), step);
      return { id, type, compiledAttributes: compiler.compiled(met), paths: found };
    }
    const paths = found.toSorted(comparePaths);
    return { id, type, compiledAttributes: compiler.compiled(compiler.follow(paths)), paths };
  });
}

/** Rows one step away from `from` as direct edges, seen from there. */
export function buildConnections(view: GraphView, from: Node, rows: readonly Reached[]): readonly GraphConnection[] {
  return rows.map(({ type, node, ways }) => {
    const { attributes, to } = view.step(type, node, ways?.edge ?? null);
    return { attributes, from: { type: from.type, id: from.id }, to };
  });
}
