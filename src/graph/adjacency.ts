import type { Neighbours } from './csr.ts';
import { canonical, neighbourTypes } from './edges.ts';
import { GraphError } from './errors.ts';
import type { NodeTable } from './node-table.ts';
import { readSnapshot } from './snapshot.ts';
import type { Relations, Snapshot, Tables } from './snapshot.ts';
import type { Attributes, Node, ObjectType } from './types.ts';
import { NO_NEIGHBOURS } from './view.ts';
import type { GraphView, NeighbourList } from './view.ts';

/** What can happen to a graph. The ends of an edge may come in either direction. */
export type GraphChange =
  | {
      readonly kind: 'edge-added' | 'edge-updated';
      readonly from: Node;
      readonly to: Node;
      readonly attributes: Attributes | null;
    }
  | { readonly kind: 'edge-removed'; readonly from: Node; readonly to: Node }
  /** The node goes with all its edges. */
  | { readonly kind: 'node-removed'; readonly node: Node }
  | { readonly kind: 'node-attributes'; readonly node: Node; readonly attributes: Attributes | null };

/**
 * One organization's graph in memory, following its change log. Packed for reading; what changed since it was loaded
 * sits beside the packed lists, so one that has seen very many changes is best loaded afresh (see `changes`).
 */
export class Adjacency implements GraphView {
  readonly #tables: Tables;
  readonly #relations: Relations;
  #sequence: number;
  #changes = 0;

  private constructor(tables: Tables, relations: Relations, sequence: number) {
    this.#tables = tables;
    this.#relations = relations;
    this.#sequence = sequence;
  }

  /**
   * Reads a snapshot. About 2 x 4 bytes per edge are kept, and the ids of the nodes that occur.
   * @throws GraphError `illegal_pair`
   */
  static async load(snapshot: Snapshot): Promise<Adjacency> {
    const { tables, relations } = await readSnapshot(snapshot);
    return new Adjacency(tables, relations, snapshot.sequence);
  }

  /** The last sequence of the log that is in here. */
  get sequence(): number {
    return this.#sequence;
  }

  /** How many changes came since loading. */
  get changes(): number {
    return this.#changes;
  }

  /**
   * Follows one entry of the log; entries that change nothing in the graph are given too, with no changes. An entry
   * that is already in here is passed over.
   * @throws GraphError `sequence_gap` when an entry is missing before this one: load the graph again
   */
  apply(sequence: number, changes: readonly GraphChange[]): void {
    if (sequence <= this.#sequence) return;
    if (sequence !== this.#sequence + 1) {
      throw new GraphError('sequence_gap', `Change ${sequence} does not follow change ${this.#sequence}.`);
    }
    for (const change of changes) this.#change(change);
    this.#changes += changes.length;
    this.#sequence = sequence;
  }

  nodes(type: ObjectType): NodeTable {
    return this.#tables[type];
  }

  list(from: ObjectType, node: number, to: ObjectType): NeighbourList {
    return this.#relation(from, to)?.list(node) ?? NO_NEIGHBOURS;
  }

  #relation(from: ObjectType, to: ObjectType): Neighbours | undefined {
    return this.#relations.get(from)?.get(to);
  }

  #change(change: GraphChange): void {
    switch (change.kind) {
      case 'edge-added':
      case 'edge-updated': {
        const { from, to } = canonical(change.from, change.to);
        const [a, b] = [this.nodes(from.type).add(from.id), this.nodes(to.type).add(to.id)];
        this.#relation(from.type, to.type)?.set(a, b, change.attributes);
        this.#relation(to.type, from.type)?.set(b, a, change.attributes);
        return;
      }
      case 'edge-removed': {
        const { from, to } = change;
        const [a, b] = [this.nodes(from.type).find(from.id), this.nodes(to.type).find(to.id)];
        if (a === -1 || b === -1) return;
        this.#relation(from.type, to.type)?.delete(a, b);
        this.#relation(to.type, from.type)?.delete(b, a);
        return;
      }
      case 'node-removed':
        this.#remove(change.node);
        return;
      case 'node-attributes': {
        const table = this.nodes(change.node.type);
        table.setAttributes(table.add(change.node.id), change.attributes);
        return;
      }
      default:
        change satisfies never;
    }
  }

  #remove({ type, id }: Node): void {
    const node = this.nodes(type).find(id);
    if (node === -1) return;
    for (const other of neighbourTypes(type)) {
      const { nodes, start, end } = this.list(type, node, other);
      for (let i = start; i < end; i++) this.#relation(other, type)?.delete(nodes[i] as number, node);
    }
    this.nodes(type).remove(node);
  }
}
