import { Compiler } from './compile.ts';
import type { Met } from './compile.ts';
import { edgeAt, endOf, parentAt } from './reach.ts';
import type { Arrivals, Found, Reached, Way } from './reach.ts';
import type { GraphConnection, GraphObjectWithPaths, Node, Path, PathStep } from './types.ts';
import type { GraphView } from './view.ts';

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
  if (path.length === 0) return [step];
  if (path.length === 1) return [path[0] as PathStep, step];
  return [path[0] as PathStep, path[1] as PathStep, step];
}

/** The paths to a node that others lie behind, in no order; kept with it. */
function beginnings(view: GraphView, reached: Reached): readonly Path[] {
  if (reached.paths !== null) return reached.paths;
  const paths: Path[] = [];
  if (reached.ways === null) paths.push([]);
  for (let way: Way | null = reached.ways; way !== null; way = way.other) {
    const step = view.nodes(reached.type).step(reached.node, way.edge);
    for (const before of beginnings(view, way.parent)) paths.push(extended(before, step));
  }
  reached.paths = paths;
  return paths;
}

/** An object with several paths. */
function objectAt(view: GraphView, compiler: Compiler, arrivals: Arrivals, first: number): GraphObjectWithPaths {
  const { type } = arrivals;
  const nodes = view.nodes(type);
  const node = arrivals.nodes[first] as number;
  const paths: Path[] = [];
  for (let line = first, end = endOf(arrivals, first); line < end; line++) {
    const step = nodes.step(node, edgeAt(arrivals, line));
    for (const before of beginnings(view, parentAt(arrivals, line))) paths.push(extended(before, step));
  }
  paths.sort(comparePaths);
  return { id: nodes.id(node), type, compiledAttributes: compiler.compiled(compiler.follow(paths)), paths };
}

/** What all objects behind one node have in common, where one path leads to it. */
interface Head {
  readonly path: Path;
  readonly met: Met;
}

/** The rows as objects with all their paths, ordered by length, then ids, and their compiled attributes. */
export function buildObjects(view: GraphView, found: Found): readonly GraphObjectWithPaths[] {
  const compiler = new Compiler();
  return found.arrivals.flatMap((arrivals) => objectsOf(view, compiler, arrivals));
}

function objectsOf(view: GraphView, compiler: Compiler, arrivals: Arrivals): GraphObjectWithPaths[] {
  const { type, steps, nodes, from, at, rows } = arrivals;
  const known = view.nodes(type);
  const heads = steps.map(({ parent }): Head | null => {
    if (parent.count > 1) return null;
    const paths = beginnings(view, parent);
    return { path: paths[0] as Path, met: compiler.follow(paths) };
  });
  const objects: GraphObjectWithPaths[] = [];
  for (const first of rows) {
    const node = nodes[first] as number;
    const list = from[first] as number;
    const head = heads[list] as Head | null;
    if (head === null || nodes[first + 1] === node) {
      objects.push(objectAt(view, compiler, arrivals, first));
      continue;
    }
    // Most have one path, and share all but its last step with many others.
    const step = known.step(node, steps[list]?.edges.attributes?.[at[first] as number] ?? null);
    const compiledAttributes = compiler.compiled(compiler.after(head.met, step));
    objects.push({ id: step.to.id, type, compiledAttributes, paths: [extended(head.path, step)] });
  }
  return objects;
}

/** Rows one step away from `source` as direct edges, seen from there. */
export function buildConnections(view: GraphView, source: Node, found: Found): readonly GraphConnection[] {
  return found.arrivals.flatMap((arrivals) =>
    arrivals.rows.map((line) => {
      const { attributes, to } = view.nodes(arrivals.type).step(arrivals.nodes[line] as number, edgeAt(arrivals, line));
      return { attributes, from: { type: source.type, id: source.id }, to };
    }),
  );
}
