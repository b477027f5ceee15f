import { Adjacency, type GraphChange } from '../graph/adjacency.ts';
import { GraphError } from '../graph/errors.ts';
import {
  directAssociationsIndexed,
  memberOfIndexed,
  membersIndexed,
  membershipIndexed,
  traverseIndexed,
} from '../graph/indexed.ts';
import type { NodeAttributes } from '../graph/snapshot.ts';
import { directAssociations, memberOf, members, membership, traverse } from '../graph/traverse.ts';
import type { Edge, GraphReader, Node, ObjectType, PageOptions } from '../graph/types.ts';
import type { Change, Store } from '../store/port.ts';
import type { Kinds } from './kinds.ts';
import { Lru } from './lru.ts';

/** The questions of a graph, answered by SQL or from memory with the same answers. */
export interface Graph {
  traverse(source: Node, targets: readonly ObjectType[], page: PageOptions): ReturnType<typeof traverse>;
  membership(group: Node, page: PageOptions): ReturnType<typeof membership>;
  memberOf(source: Node, page: PageOptions): ReturnType<typeof memberOf>;
  associations(source: Node, target: ObjectType, page: PageOptions): ReturnType<typeof directAssociations>;
  members(group: Node, page: PageOptions): ReturnType<typeof members>;
}

export const graphOver = (reader: GraphReader): Graph => ({
  traverse: (source, targets, page) => traverse(reader, source, targets, page),
  membership: (group, page) => membership(reader, group, page),
  memberOf: (source, page) => memberOf(reader, source, page),
  associations: (source, target, page) => directAssociations(reader, source, target, page),
  members: (group, page) => members(reader, group, page),
});

const graphIn = (index: Adjacency): Graph => ({
  traverse: async (source, targets, page) => traverseIndexed(index, source, targets, page),
  membership: async (group, page) => membershipIndexed(index, group, page),
  memberOf: async (source, page) => memberOfIndexed(index, source, page),
  associations: async (source, target, page) => directAssociationsIndexed(index, source, target, page),
  members: async (group, page) => membersIndexed(index, group, page),
});

/** Organizations whose graph is held at once. */
const MAX_GRAPHS = 200;
/** Reads of an organization's graph after which it is worth holding. */
const READS_BEFORE_LOADING = 3;
/** An index that has seen this many changes since it was packed is packed again. */
const MAX_CHANGES = 200_000;
/** How far behind the log an index may be and still catch up entry by entry. */
const MAX_BEHIND = 5000;
const PIECE = 5000;

/**
 * The graphs of organizations, held in memory where they are read often. SQL is the truth: an index answers only when
 * it contains the last entry of the log, and while one is loading, or behind, SQL does.
 */
export class Graphs {
  readonly #store: Store;
  readonly #kinds: Kinds;
  readonly #held = new Lru<Adjacency>(MAX_GRAPHS);
  readonly #reads = new Lru<number>(MAX_GRAPHS * 10);
  readonly #loading = new Map<string, Promise<void>>();
  readonly #enabled: boolean;

  constructor(store: Store, kinds: Kinds, options: { readonly enabled?: boolean } = {}) {
    this.#store = store;
    this.#kinds = kinds;
    this.#enabled = options.enabled ?? true;
    store.onCommit(({ scope, changes }) => {
      const index = this.#held.get(scope);
      if (index !== undefined) this.#follow(scope, index, changes);
    });
  }

  /** The graph of a scope as committed. */
  async of(scope: string): Promise<Graph> {
    const index = this.#enabled ? await this.#current(scope) : undefined;
    return index === undefined ? graphOver(this.#store.read.graph(scope)) : graphIn(index);
  }

  /** Resolves when the scope's graph is held. */
  async load(scope: string): Promise<void> {
    let loading = this.#loading.get(scope);
    if (loading === undefined) {
      loading = this.#load(scope).finally(() => this.#loading.delete(scope));
      this.#loading.set(scope, loading);
    }
    return loading;
  }

  async #current(scope: string): Promise<Adjacency | undefined> {
    const index = this.#held.get(scope);
    if (index === undefined) {
      const reads = (this.#reads.get(scope) ?? 0) + 1;
      this.#reads.set(scope, reads);
      // A failed load costs nothing but speed: the next read tries again.
      if (reads >= READS_BEFORE_LOADING && !this.#loading.has(scope))
        this.load(scope).catch(() => this.#reads.delete(scope));
      return undefined;
    }
    if (this.#store.exclusive) return index;
    const sequence = await this.#store.read.sequence(scope);
    if (sequence > index.sequence + MAX_BEHIND) {
      this.#held.delete(scope);
      return undefined;
    }
    if (sequence > index.sequence) {
      this.#follow(scope, index, await this.#store.read.changes(scope, index.sequence, MAX_BEHIND));
    }
    return index.sequence >= sequence ? index : undefined;
  }

  async #load(scope: string): Promise<void> {
    const { read } = this.#store;
    const sequence = await read.sequence(scope);
    const index = await Adjacency.load({ sequence, edges: this.#edges(scope), attributes: this.#attributes(scope) });
    // What was committed while the edges were read is in the log; following it again is harmless.
    for (;;) {
      const changes = await read.changes(scope, index.sequence, PIECE);
      for (const change of changes) index.apply(change.sequence, this.#graphChanges(change));
      if (changes.length < PIECE) break;
    }
    this.#held.set(scope, index);
    // A commit between the last read and now was told to nobody: catch up once more, now that onCommit finds the index.
    this.#follow(scope, index, await read.changes(scope, index.sequence, PIECE));
  }

  #follow(scope: string, index: Adjacency, changes: readonly Change[]): void {
    try {
      for (const change of changes) index.apply(change.sequence, this.#graphChanges(change));
      if (index.changes > MAX_CHANGES) this.#held.delete(scope);
    } catch (error) {
      if (!(error instanceof GraphError) || error.code !== 'sequence_gap') throw error;
      this.#held.delete(scope);
    }
  }

  #graphChanges(change: Change): GraphChange[] {
    const { operation } = change;
    if (operation === 'edge_add' || operation === 'edge_update') {
      const { from, to, attributes } = JSON.parse(change.after ?? 'null') as Edge;
      return [{ kind: operation === 'edge_add' ? 'edge-added' : 'edge-updated', from, to, attributes }];
    }
    if (operation === 'edge_remove') {
      const { from, to } = JSON.parse(change.before ?? 'null') as Edge;
      return [{ kind: 'edge-removed', from, to }];
    }
    const kind = operation === 'event' ? undefined : this.#kinds.byName(change.kind);
    if (kind?.graphType === undefined) return [];
    const node = { type: kind.graphType, id: change.objectId };
    if (operation === 'delete') return [{ kind: 'node-removed', node }];
    if (!ATTRIBUTED.has(kind.graphType)) return [];
    const { attributes } = JSON.parse(change.after ?? 'null') as { attributes?: Record<string, unknown> };
    return [{ kind: 'node-attributes', node, attributes: attributes ?? null }];
  }

  async *#edges(scope: string): AsyncIterable<Edge> {
    for (let after: readonly [string, string] | undefined; ;) {
      const edges: readonly Edge[] = await this.#store.read.scanEdges(scope, after, PIECE);
      yield* edges;
      const last = edges.at(-1);
      if (last === undefined || edges.length < PIECE) return;
      after = [last.from.id, last.to.id];
    }
  }

  async *#attributes(scope: string): AsyncIterable<NodeAttributes> {
    for (const type of ATTRIBUTED) {
      const kind = this.#kinds.byGraphType(type);
      if (kind === undefined) continue;
      for (let after = ''; ;) {
        const rows = await this.#store.read.scan(scope, kind.kind, after, PIECE);
        for (const row of rows) {
          const { attributes } = JSON.parse(row.doc) as { attributes?: Record<string, unknown> };
          if (attributes) yield { node: { type, id: row.id }, attributes };
        }
        const last = rows.at(-1);
        if (last === undefined || rows.length < PIECE) break;
        after = last.id;
      }
    }
  }
}

/** Types of which a node's own attributes count in compiled attributes (handbook 3.4). */
const ATTRIBUTED: ReadonlySet<ObjectType> = new Set<ObjectType>(['user_group', 'system_group', 'policy_group']);
