import { endOf, parentAt } from './reach.ts';
import type { Found, Reached, Way } from './reach.ts';
import type { Route } from './routes.ts';
import type { Attributes, GraphReader, Node, ObjectType, PathStep } from './types.ts';
import { NO_NEIGHBOURS } from './view.ts';
import type { GraphView, NeighbourList, TypeView } from './view.ts';

/** The nodes of one type as they turn up. */
class Members implements TypeView {
  readonly ordered = 0;
  readonly attributes = new Map<string, Attributes>();
  readonly #type: ObjectType;
  readonly #ids: string[] = [];
  readonly #handles = new Map<string, number>();

  constructor(type: ObjectType) {
    this.#type = type;
  }

  find(id: string): number {
    return this.#handles.get(id) ?? -1;
  }

  id(node: number): string {
    return this.#ids[node] as string;
  }

  step(node: number, attributes: Attributes | null): PathStep {
    const id = this.id(node);
    return { attributes, to: { attributes: this.attributes.get(id) ?? null, id, type: this.#type } };
  }

  add(id: string): number {
    let handle = this.#handles.get(id);
    if (handle === undefined) {
      handle = this.#ids.push(id) - 1;
      this.#handles.set(id, handle);
    }
    return handle;
  }
}

/** The part of a graph that one question needs, read level by level from a GraphReader. Made for one answer. */
export class Neighbourhood implements GraphView {
  readonly #reader: GraphReader;
  readonly #types = new Map<ObjectType, Members>();
  readonly #lists = new Map<string, Map<number, NeighbourList>>();

  constructor(reader: GraphReader) {
    this.#reader = reader;
  }

  /** Reads everything that `routes` can reach from the source: one call of the reader for each step of a route. */
  async read(source: Node, routes: readonly Route[]): Promise<void> {
    const levels = new Map<Route, readonly number[]>();
    const levelOf = async (route: Route): Promise<readonly number[]> => {
      const known = levels.get(route);
      if (known !== undefined) return known;
      const level =
        route.via === null
          ? [this.nodes(source.type).add(source.id)]
          : await this.#readStep(route.via.last, await levelOf(route.via), route.last);
      levels.set(route, level);
      return level;
    };
    for (const route of routes) await levelOf(route);
  }

  /** Reads the attributes of the nodes on all paths to the rows; until then every node has none. */
  async readAttributes({ arrivals }: Found): Promise<void> {
    const seen = new Set<Reached>();
    const nodes = new Map<ObjectType, Set<number>>();
    const add = (type: ObjectType, node: number): void => {
      const ofType = nodes.get(type) ?? new Set<number>();
      nodes.set(type, ofType.add(node));
    };
    const visit = (reached: Reached): void => {
      // Without ways to it, it is the source, which is on no path.
      if (seen.has(reached) || reached.ways === null) return;
      seen.add(reached);
      add(reached.type, reached.node);
      for (let way: Way | null = reached.ways; way !== null; way = way.other) visit(way.parent);
    };
    for (const lines of arrivals) {
      for (const first of lines.rows) {
        add(lines.type, lines.nodes[first] as number);
        for (let line = first; line < endOf(lines, first); line++) visit(parentAt(lines, line));
      }
    }
    for (const [type, handles] of nodes) {
      const members = this.nodes(type);
      const ids = Array.from(handles, (node) => members.id(node));
      for (const [id, attributes] of await this.#reader.attributes(type, ids)) {
        if (attributes !== null) members.attributes.set(id, attributes);
      }
    }
  }

  nodes(type: ObjectType): Members {
    let members = this.#types.get(type);
    if (members === undefined) {
      members = new Members(type);
      this.#types.set(type, members);
    }
    return members;
  }

  list(from: ObjectType, node: number, to: ObjectType): NeighbourList {
    return this.#lists.get(`${from} ${to}`)?.get(node) ?? NO_NEIGHBOURS;
  }

  async #readStep(from: ObjectType, level: readonly number[], to: ObjectType): Promise<readonly number[]> {
    const key = `${from} ${to}`;
    const lists = this.#lists.get(key) ?? new Map<number, NeighbourList>();
    this.#lists.set(key, lists);
    const unread = level.filter((node) => !lists.has(node));
    if (unread.length > 0) {
      const asked = unread.map((node): Node => ({ type: from, id: this.nodes(from).id(node) }));
      const answer = await this.#reader.neighbours(asked, to);
      for (const [i, node] of unread.entries()) {
        const neighbours = answer.get((asked[i] as Node).id) ?? [];
        const nodes = neighbours.map(({ id }) => this.nodes(to).add(id));
        lists.set(node, { nodes, attributes: neighbours.map((n) => n.attributes), start: 0, end: nodes.length });
      }
    }
    const next = new Set<number>();
    for (const node of level) {
      const { nodes, end } = this.list(from, node, to);
      for (let i = 0; i < end; i++) next.add(nodes[i] as number);
    }
    return [...next];
  }
}
