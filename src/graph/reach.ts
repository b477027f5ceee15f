import { GraphError } from './errors.ts';
import type { Met } from './compile.ts';
import type { Route } from './routes.ts';
import type { Attributes, Node, ObjectType, PageOptions, Path } from './types.ts';
import type { GraphView, NeighbourList } from './view.ts';

const DEFAULT_MAX_PATHS = 10_000;

/** One way to a node: the node one step before, and the attributes of the edge from there. */
export interface Way {
  readonly parent: Reached;
  readonly edge: Attributes | null;
  /** The next of the ways to the same node. */
  readonly other: Way | null;
}

/**
 * A node that lies before others, as a route reached it. Together they are the union of all paths from the source with
 * common beginnings shared, so that its size is that of the edges walked, not of the paths there are.
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
  /** What compiling knows of the attributes along the one path, once it has been asked for. */
  met: Met | null;
}

/** The last step from one node. */
interface LastStep {
  readonly parent: Reached;
  readonly edges: NeighbourList;
}

/**
 * The last steps of all routes to one type: three columns, one line per edge walked, by the id of the node that it leads
 * to. Nothing is made for a node of its own, since most are never on the page.
 */
export interface Arrivals {
  readonly type: ObjectType;
  readonly steps: readonly LastStep[];
  readonly nodes: readonly number[];
  /** Which of `steps` the line is of, and its position in that list. */
  readonly from: readonly number[];
  readonly at: readonly number[];
  /** The first line of each row of the page, in the order of the page. The others of its node follow it. */
  readonly rows: readonly number[];
}

export interface Found {
  /** Rows that pass the filter, before skip and limit. */
  readonly total: number;
  /** By type, as the page is ordered. */
  readonly arrivals: readonly Arrivals[];
}

/** The attributes of the edge that a line stands for. */
export const edgeAt = ({ steps, from, at }: Arrivals, line: number): Attributes | null =>
  steps[from[line] as number]?.edges.attributes?.[at[line] as number] ?? null;

/** The node one step before. */
export const parentAt = ({ steps, from }: Arrivals, line: number): Reached =>
  (steps[from[line] as number] as LastStep).parent;

/** The line after those of the node of the line `first`. */
export function endOf({ nodes }: Arrivals, first: number): number {
  let end = first + 1;
  while (end < nodes.length && nodes[end] === nodes[first]) end += 1;
  return end;
}

/**
 * The nodes at the end of the routes, by type, then id, with all that leads to those of the page.
 * @throws GraphError `too_many_paths`
 */
export function reach(view: GraphView, source: Node, routes: readonly Route[], page: PageOptions): Found {
  const { descending = false, maxPathsPerObject = DEFAULT_MAX_PATHS } = page;
  const start = view.find(source.type, source.id);
  if (start === -1) return { total: 0, arrivals: [] };

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
  const arrivals: Arrivals[] = [];
  for (const type of types) {
    const before = routes.flatMap(({ last, via }) => (last === type && via !== null ? levelOf(via) : []));
    const lines = arrive(view, before, type);
    const picked = pick(view, lines, page, total);
    total += picked.total;
    const found = { ...lines, rows: picked.rows };
    for (const first of found.rows) checkPaths(view, found, first, maxPathsPerObject);
    arrivals.push(found);
  }
  return { total, arrivals };
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
        const ways = { parent, edge, other: null };
        found.set(node, { type: to, node, ways, count: parent.count, paths: null, met: null });
      } else {
        known.ways = { parent, edge, other: known.ways };
        known.count += parent.count;
      }
    }
  }
  return [...found.values()];
}

/** Answers of usual size are sorted in here: a new array of this kind costs as much as a small answer. */
const room = new Uint32Array(16_384);

/** The last step from each of `before` to its neighbours of a type, in order. */
function arrive(view: GraphView, before: readonly Reached[], type: ObjectType): Omit<Arrivals, 'rows'> {
  const steps: LastStep[] = [];
  let count = 0;
  for (const parent of before) {
    const edges = view.list(parent.type, parent.node, type);
    if (edges.end === edges.start) continue;
    steps.push({ parent, edges });
    count += edges.end - edges.start;
  }
  // Node and list in one number: typed arrays sort in native code, those of integers fastest. Exact while nodes times
  // lists is below 2^53, far above what fits in memory.
  const bits = 32 - Math.clz32(steps.length - 1);
  const width = 2 ** bits;
  const below = view.orderedBelow(type);
  const narrow = below * width < 2 ** 32;
  const keys = !narrow ? new Float64Array(count) : count > room.length ? new Uint32Array(count) : room.subarray(0, count);
  let line = 0;
  for (let list = 0; list < steps.length; list++) {
    const { nodes, start, end } = (steps[list] as LastStep).edges;
    for (let i = start; i < end; i++) {
      const node = nodes[i] as number;
      if (node >= below) return arriveByText(view, steps, type);
      keys[line++] = node * width + list;
    }
  }
  if (steps.length > 1) keys.sort();

  const [nodes, from, at] = [new Array<number>(count), new Array<number>(count), new Array<number>(count)];
  // Each list is in the order of the ids itself, so that its next edge is the one meant.
  const next = steps.map(({ edges }) => edges.start);
  for (let i = 0; i < count; i++) {
    const key = keys[i] as number;
    const list = narrow ? key & (width - 1) : key % width;
    nodes[i] = narrow ? key >>> bits : (key - list) / width;
    from[i] = list;
    at[i] = next[list] as number;
    next[list] = (next[list] as number) + 1;
  }
  return { type, steps, nodes, from, at };
}

/** The same where not all handles are in the order of their ids. */
function arriveByText(view: GraphView, steps: readonly LastStep[], type: ObjectType): Omit<Arrivals, 'rows'> {
  const lines = steps.flatMap(({ edges }, from) =>
    Array.from({ length: edges.end - edges.start }, (_, i) => {
      const at = edges.start + i;
      const node = edges.nodes[at] as number;
      return { id: view.id(type, node), node, from, at };
    }),
  );
  lines.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.from - b.from));
  return {
    type,
    steps,
    nodes: lines.map(({ node }) => node),
    from: lines.map(({ from }) => from),
    at: lines.map(({ at }) => at),
  };
}

/** The first lines of the rows that are on the page, where `before` rows of other types come first. */
function pick(
  view: GraphView,
  { type, nodes }: Omit<Arrivals, 'rows'>,
  { skip = 0, limit = Infinity, filter, descending = false }: PageOptions,
  before: number,
): { readonly total: number; readonly rows: readonly number[] } {
  const firsts: number[] = [];
  for (let line = 0; line < nodes.length; line++) {
    const node = nodes[line] as number;
    if (line > 0 && node === nodes[line - 1]) continue;
    if (filter === undefined || filter(view.id(type, node), type)) firsts.push(line);
  }
  if (descending) firsts.reverse();
  const from = Math.max(0, skip - before);
  const to = Math.max(0, skip + limit - before);
  return { total: firsts.length, rows: from === 0 && to >= firsts.length ? firsts : firsts.slice(from, to) };
}

function checkPaths(view: GraphView, arrivals: Arrivals, first: number, most: number): void {
  const { type, nodes } = arrivals;
  let count = 0;
  for (let line = endOf(arrivals, first) - 1; line >= first; line--) count += parentAt(arrivals, line).count;
  if (count <= most) return;
  const object = `${type} ${view.id(type, nodes[first] as number)}`;
  throw new GraphError('too_many_paths', `${count} paths lead to ${object}; at most ${most} are listed.`);
}
