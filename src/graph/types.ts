import { GRAPH_TYPES, type GraphType } from '../kit/graph-types.ts';

/**
 * The words of the graph. An organization's graph has typed nodes and symmetric, typed edges; every
 * reader answers for one organization.
 */

/** The sixteen object types (API handbook 3.1), in the fixed order that canonical edges follow. */
export const OBJECT_TYPES = GRAPH_TYPES;
export type ObjectType = GraphType;

export interface Node {
  readonly type: ObjectType;
  readonly id: string;
}

export type Attributes = Readonly<Record<string, unknown>>;

export type Relation = 'member' | 'association';

/** One stored edge: stored once, in the canonical direction of its pair (see edges.ts). */
export interface Edge {
  readonly from: Node;
  readonly to: Node;
  readonly relation: Relation;
  readonly attributes: Attributes | null;
}

/** The other end of an edge, with the attributes of the edge. */
export interface Neighbour {
  readonly id: string;
  readonly attributes: Attributes | null;
}

/** What the engine asks of a store; all within one organization. */
export interface GraphReader {
  /**
   * For each of `nodes` (all of one type, each at most once, possibly many thousands) its neighbours of type `to`
   * over the edge of that pair, whichever end it was written from. Keyed by node id; a node without neighbours may
   * be absent. Lists are ordered by neighbour id, byte by byte, without duplicates.
   */
  neighbours(nodes: readonly Node[], to: ObjectType): Promise<ReadonlyMap<string, readonly Neighbour[]>>;
  /**
   * The attributes of nodes that count in compiled attributes (a user group's `attributes`, for example). Keyed by
   * node id; absent or null where there are none. Asked for every type on a path: a type that never has any should
   * answer with an empty map at once.
   */
  attributes(type: ObjectType, ids: readonly string[]): Promise<ReadonlyMap<string, Attributes | null>>;
}

/** An object in an answer (handbook 3.4). `attributes` are the node's own. */
export interface GraphObject {
  readonly attributes: Attributes | null;
  readonly id: string;
  readonly type: ObjectType;
}

/** One step of a path: the edge's attributes and the node it leads to. `from` is implied by the step before. */
export interface PathStep {
  readonly attributes: Attributes | null;
  readonly to: GraphObject;
}

/** The steps from the source to an object, in order. */
export type Path = readonly PathStep[];

/** One direct edge as seen from the object asked about (handbook 3.4, 5.9). */
export interface GraphConnection {
  readonly attributes: Attributes | null;
  readonly from: Node;
  readonly to: GraphObject;
}

/** An object with every path that leads to it; cutting access means cutting all of them. */
export interface GraphObjectWithPaths {
  readonly id: string;
  readonly type: ObjectType;
  readonly compiledAttributes: Attributes | null;
  readonly paths: readonly Path[];
}

/** Which rows of an answer are wanted. Rows outside it are counted, but no paths are built for them. */
export interface PageOptions {
  /** Rows to pass over, default 0. */
  readonly skip?: number;
  /** Rows to return at most, default all. */
  readonly limit?: number;
  /** Rows that do not pass are neither returned nor counted. */
  readonly filter?: (id: string, type: ObjectType) => boolean;
  /** Turns the order of the rows (type, then id) round. */
  readonly descending?: boolean;
  /** More paths than this to one returned object is an error, never a silent cut. Default 10,000. */
  readonly maxPathsPerObject?: number;
}

export interface Page<Row> {
  /** Rows that pass the filter, before skip and limit. */
  readonly total: number;
  readonly rows: readonly Row[];
}
