import type { Attributes, ObjectType, PathStep } from './types.ts';

/**
 * The neighbours of one node: `nodes[start]` to `nodes[end - 1]`, with the attributes of each edge at the same position
 * (null: no edge in the list has any). Nodes are handles of the type that was asked for.
 */
export interface NeighbourList {
  readonly nodes: ArrayLike<number>;
  readonly attributes: ArrayLike<Attributes | null> | null;
  readonly start: number;
  readonly end: number;
}

export const NO_NEIGHBOURS: NeighbourList = { nodes: [], attributes: null, start: 0, end: 0 };

/** The nodes of one type. */
export interface TypeView {
  /** Handles below this number are in the order of their ids; above it only the ids tell. */
  readonly ordered: number;
  /** The handle of a node, or -1. */
  find(id: string): number;
  id(node: number): string;
  /** The step of a path that leads to `node` over an edge with `attributes`. May be shared; never change it. */
  step(node: number, attributes: Attributes | null): PathStep;
}

/**
 * What the enumerator walks over: a graph in memory whose nodes are small integers (handles), counted from 0 in each
 * type apart. The adjacency is one; so is the neighbourhood that is gathered from a reader for a single question.
 */
export interface GraphView {
  nodes(type: ObjectType): TypeView;
  list(from: ObjectType, node: number, to: ObjectType): NeighbourList;
}
