import type { GraphChange } from '../../src/graph/adjacency.ts';
import { canonical } from '../../src/graph/edges.ts';
import type { NodeAttributes, Snapshot } from '../../src/graph/snapshot.ts';
import type { Attributes, Edge, GraphReader, Neighbour, Node, ObjectType } from '../../src/graph/types.ts';

const key = (...nodes: readonly Node[]): string => nodes.map(({ type, id }) => `${type}:${id}`).join(' ');

/** The plainest reader: a list of edges, searched from end to end. */
export class MemoryGraph implements GraphReader {
  readonly #edges = new Map<string, Edge>();
  readonly #attributes = new Map<string, NodeAttributes>();
  #sequence = 0;

  constructor(edges: Iterable<Edge> = [], attributes: Iterable<NodeAttributes> = []) {
    for (const { from, to, attributes: own } of edges) this.apply({ kind: 'edge-added', from, to, attributes: own });
    for (const { node, attributes: own } of attributes) this.apply({ kind: 'node-attributes', node, attributes: own });
  }

  get edges(): readonly Edge[] {
    return [...this.#edges.values()];
  }

  get attributed(): readonly NodeAttributes[] {
    return [...this.#attributes.values()];
  }

  snapshot(): Snapshot {
    return { sequence: this.#sequence, edges: this.edges, attributes: this.attributed };
  }

  /** Returns the sequence of the change. */
  apply(change: GraphChange): number {
    switch (change.kind) {
      case 'edge-added':
      case 'edge-updated': {
        const edge = canonical(change.from, change.to);
        this.#edges.set(key(edge.from, edge.to), { ...edge, attributes: change.attributes });
        break;
      }
      case 'edge-removed': {
        const { from, to } = canonical(change.from, change.to);
        this.#edges.delete(key(from, to));
        break;
      }
      case 'node-removed':
        for (const [name, { from, to }] of this.#edges) {
          if (key(from) === key(change.node) || key(to) === key(change.node)) this.#edges.delete(name);
        }
        this.#attributes.delete(key(change.node));
        break;
      case 'node-attributes':
        if (change.attributes === null) this.#attributes.delete(key(change.node));
        else this.#attributes.set(key(change.node), { node: change.node, attributes: change.attributes });
        break;
      default:
        change satisfies never;
    }
    this.#sequence += 1;
    return this.#sequence;
  }

  neighbours(nodes: readonly Node[], to: ObjectType): Promise<Map<string, readonly Neighbour[]>> {
    const found = new Map<string, Neighbour[]>();
    for (const node of nodes) {
      const list: Neighbour[] = [];
      for (const edge of this.#edges.values()) {
        if (edge.to.type === to && key(edge.from) === key(node)) {
          list.push({ id: edge.to.id, attributes: edge.attributes });
        } else if (edge.from.type === to && key(edge.to) === key(node)) {
          list.push({ id: edge.from.id, attributes: edge.attributes });
        }
      }
      found.set(
        node.id,
        list.sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
    }
    return Promise.resolve(found);
  }

  attributes(type: ObjectType, ids: readonly string[]): Promise<Map<string, Attributes | null>> {
    return Promise.resolve(new Map(ids.map((id) => [id, this.#attributes.get(key({ type, id }))?.attributes ?? null])));
  }
}
