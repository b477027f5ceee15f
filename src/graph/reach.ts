import { GraphError } from './errors.ts';
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
  /** With -1 behind the last line. */
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
  while (nodes[end] === nodes[first]) end += 1;
  return end;
}

/**
 * The nodes at the end of the routes, by type, then id, with all that leads to those of the page.
 * @throws GraphError `too_many_paths`
 */
export function reach(view: GraphView, source: Node, routes: readonly Route[], page: PageOptions): Found {
  const { descending = false, maxPathsPerObject = DEFAULT_MAX_PATHS } = page;
  const start = view.nodes(source.type).find(source.id);
  if (start === -1) return { total: 0, arrivals: [] };

  const root: Reached = { type: source.type, node: start, ways: null, count: 1, paths: null };
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
    const lines = arrive(view, stepsTo(view, type, routes, levelOf), type);
    const picked = pick(view, lines, page, total);
    total += picked.total;
    const found: Arrivals = { ...lines, rows: picked.rows };
    checkPaths(view, found, maxPathsPerObject);
    arrivals.push(found);
  }
  return { total, arrivals };
}

/** The nodes that one step from `level` reaches, each once. */
function expand(view: GraphView, level: readonly Reached[], to: ObjectType): readonly Reached[] {
  const found: Reached[] = [];
  // No list has a node twice.
  const known = level.length > 1 ? new Map<number, Reached>() : undefined;
  for (const parent of level) {
    const { nodes, attributes, start, end } = view.list(parent.type, parent.node, to);
    for (let i = start; i < end; i++) {
      const node = nodes[i] as number;
      const edge = attributes === null ? null : (attributes[i] ?? null);
      const before = known?.get(node);
      if (before === undefined) {
        const ways = { parent, edge, other: null };
        const reached: Reached = { type: to, node, ways, count: parent.count, paths: null };
        found.push(reached);
        known?.set(node, reached);
      } else {
        before.ways = { parent, edge, other: before.ways };
        before.count += parent.count;
      }
    }
  }
  return found;
}

/** The last steps of the routes to a type, as far as there are any. */
function stepsTo(
  view: GraphView,
  type: ObjectType,
  routes: readonly Route[],
  levelOf: (route: Route) => readonly Reached[],
): readonly LastStep[] {
  const steps: LastStep[] = [];
  for (const { last, via } of routes) {
    if (last !== type || via === null) continue;
    for (const parent of levelOf(via)) {
      const edges = view.list(parent.type, parent.node, type);
      if (edges.end > edges.start) steps.push({ parent, edges });
    }
  }
  return steps;
}

type Lines = Omit<Arrivals, 'rows'>;

function arrive(view: GraphView, steps: readonly LastStep[], type: ObjectType): Lines {
  const count = steps.reduce((sum, { edges }) => sum + edges.end - edges.start, 0);
  const below = view.nodes(type).ordered;
  const keys = count <= ROOM ? room.keys : new Uint32Array(count);
  const froms = count <= ROOM ? room.froms : new Uint32Array(count);
  let line = 0;
  for (let from = 0; from < steps.length; from++) {
    const { nodes, start, end } = (steps[from] as LastStep).edges;
    for (let i = start; i < end; i++) {
      const node = nodes[i] as number;
      if (node >= below) return arriveByText(view, steps, type);
      keys[line] = node;
      froms[line] = from;
      line += 1;
    }
  }
  // One list is in order already.
  const order = steps.length > 1 ? sortedLines(keys, count, below) : undefined;
  const [nodes, from, at] = [new Array<number>(count + 1), new Array<number>(count), new Array<number>(count)];
  // Each list is in the order of the ids itself, so that its next edge is the one meant.
  const next = steps.map(({ edges }) => edges.start);
  for (let i = 0; i < count; i++) {
    const read = order === undefined ? i : (order[i] as number);
    const list = froms[read] as number;
    const position = next[list] as number;
    nodes[i] = keys[read] as number;
    from[i] = list;
    at[i] = position;
    next[list] = position + 1;
  }
  nodes[count] = -1;
  return { type, steps, nodes, from, at };
}

/** Answers of usual size are sorted in arrays that are kept: new ones of this kind cost as much as the sorting. */
const ROOM = 16_384;
const roomOf = (): Uint32Array => new Uint32Array(ROOM);
const room = { keys: roomOf(), froms: roomOf(), lines: roomOf(), sorted: roomOf() };
const MAX_DIGIT = 6;
const counts = new Uint32Array(2 ** MAX_DIGIT);

/**
 * The lines 0 to `count` by rising key, lines of equal key as they came (radix sort). All keys are less than `below`.
 * For the few hundred lines of a usual answer it takes half the time of the native sort of a typed array.
 */
function sortedLines(keys: Uint32Array, count: number, below: number): Uint32Array {
  const bits = 32 - Math.clz32(below - 1);
  const passes = Math.ceil(bits / MAX_DIGIT);
  const digit = Math.ceil(bits / passes);
  const mask = 2 ** digit - 1;
  let lines = count <= ROOM ? room.lines : new Uint32Array(count);
  let sorted = count <= ROOM ? room.sorted : new Uint32Array(count);
  for (let i = 0; i < count; i++) lines[i] = i;
  for (let shift = 0; shift < bits; shift += digit) {
    counts.fill(0);
    for (let i = 0; i < count; i++) (counts[((keys[i] as number) >>> shift) & mask] as number)++;
    let place = 0;
    for (let value = 0; value <= mask; value++) {
      const size = counts[value] as number;
      counts[value] = place;
      place += size;
    }
    for (let i = 0; i < count; i++) {
      const line = lines[i] as number;
      const value = ((keys[line] as number) >>> shift) & mask;
      const at = counts[value] as number;
      sorted[at] = line;
      counts[value] = at + 1;
    }
    [lines, sorted] = [sorted, lines];
  }
  return lines;
}

/** The same where not all handles are in the order of their ids. */
function arriveByText(view: GraphView, steps: readonly LastStep[], type: ObjectType): Lines {
  const lines = steps.flatMap(({ edges }, from) =>
    Array.from({ length: edges.end - edges.start }, (_, i) => {
      const at = edges.start + i;
      const node = edges.nodes[at] as number;
      return { id: view.nodes(type).id(node), node, from, at };
    }),
  );
  lines.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.from - b.from));
  return {
    type,
    steps,
    nodes: [...lines.map(({ node }) => node), -1],
    from: lines.map(({ from }) => from),
    at: lines.map(({ at }) => at),
  };
}

/** The first lines of the rows that are on the page, where `before` rows of other types come first. */
function pick(
  view: GraphView,
  { type, nodes }: Lines,
  { skip = 0, limit = Infinity, filter, descending = false }: PageOptions,
  before: number,
): { readonly total: number; readonly rows: readonly number[] } {
  const firsts: number[] = [];
  let last = -1;
  for (let line = 0; line < nodes.length - 1; line++) {
    const node = nodes[line] as number;
    if (node === last) continue;
    last = node;
    if (filter === undefined || filter(view.nodes(type).id(node), type)) firsts.push(line);
  }
  if (descending) firsts.reverse();
  const from = Math.max(0, skip - before);
  const to = Math.max(0, skip + limit - before);
  return { total: firsts.length, rows: from === 0 && to >= firsts.length ? firsts : firsts.slice(from, to) };
}

/** @throws GraphError `too_many_paths` for a row with more than `most` */
function checkPaths(view: GraphView, arrivals: Arrivals, most: number): void {
  const { type, steps, nodes, rows } = arrivals;
  // No list has a node twice, so that no row has more paths than all parents together.
  if (steps.reduce((sum, { parent }) => sum + parent.count, 0) <= most) return;
  for (const first of rows) {
    let count = 0;
    for (let line = first, end = endOf(arrivals, first); line < end; line++) count += parentAt(arrivals, line).count;
    if (count <= most) continue;
    const object = `${type} ${view.nodes(type).id(nodes[first] as number)}`;
    throw new GraphError('too_many_paths', `${count} paths lead to ${object}; at most ${most} are listed.`);
  }
}
