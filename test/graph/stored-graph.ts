import type { GraphChange } from '../../src/graph/adjacency.ts';
import { canonical } from '../../src/graph/edges.ts';
import type { NodeAttributes } from '../../src/graph/snapshot.ts';
import type { Attributes, Edge, GraphReader, Node, ObjectType } from '../../src/graph/types.ts';
import type { ChangeOperation, Store, Transaction } from '../../src/store/port.ts';

/** Types whose nodes have attributes that count; each is stored as the kind of the same name. */
export const GROUP_TYPES: readonly ObjectType[] = ['user_group', 'system_group', 'policy_group'];

/** A store whose nodes of GROUP_TYPES have attributes: what to open it with. */
export const GROUP_KINDS: Readonly<Record<string, string>> = Object.fromEntries(
  GROUP_TYPES.map((type) => [type, type]),
);

/**
 * One graph in a scope of a store, of all sixteen types, also those that no kind of the server has yet. It is written as
 * the pipeline writes: objects and edges with the log entries that tell of them, in one transaction.
 */
export class StoredGraph {
  readonly store: Store;
  readonly scope: string;

  constructor(store: Store, scope: string) {
    this.store = store;
    this.scope = scope;
  }

  get reader(): GraphReader {
    return this.store.read.graph(this.scope);
  }

  /** Writes a whole graph in one transaction. */
  async fill(edges: readonly Edge[], attributes: readonly NodeAttributes[]): Promise<void> {
    await this.write([
      ...edges.map(({ from, to, attributes: own }) => ({ kind: 'edge-added' as const, from, to, attributes: own })),
      ...attributes.map((item) => ({ kind: 'node-attributes' as const, ...item })),
    ]);
  }

  /** Carries out changes in one transaction. Adding an edge that stands updates it, removing a missing one does nothing. */
  async write(changes: readonly GraphChange[]): Promise<void> {
    await this.store.transact(this.scope, async (tx) => {
      for (const change of changes) await this.#change(tx, change);
    });
  }

  /** Appends entries to the log that change nothing in the graph. */
  async mention(times: number): Promise<void> {
    await this.store.transact(this.scope, async (tx) => {
      for (let n = 0; n < times; n++) await this.#append(tx, 'event', 'user', 'nobody', null, '{}');
    });
  }

  async #change(tx: Transaction, change: GraphChange): Promise<void> {
    switch (change.kind) {
      case 'edge-added':
      case 'edge-updated': {
        const edge = { ...canonical(change.from, change.to), attributes: change.attributes };
        const before = await tx.edge(this.scope, edge.from, edge.to);
        if (before === undefined) await tx.addEdge(this.scope, edge);
        else await tx.updateEdge(this.scope, edge);
        return this.#tell(tx, before === undefined ? 'edge_add' : 'edge_update', before ?? null, edge);
      }
      case 'edge-removed': {
        const before = await tx.edge(this.scope, change.from, change.to);
        if (before === undefined) return;
        await tx.removeEdge(this.scope, before);
        return this.#tell(tx, 'edge_remove', before, null);
      }
      case 'node-removed': {
        const { type, id } = change.node;
        for (const edge of await tx.removeEdgesOf(this.scope, change.node)) {
          await this.#tell(tx, 'edge_remove', edge, null);
        }
        if (!GROUP_TYPES.includes(type)) return;
        if (await tx.remove(this.scope, type, id)) await this.#append(tx, 'delete', type, id, '{}', null);
        return;
      }
      case 'node-attributes':
        return this.#attributes(tx, change.node, change.attributes);
      default:
        change satisfies never;
    }
  }

  async #attributes(tx: Transaction, { type, id }: Node, attributes: Attributes | null): Promise<void> {
    if (!GROUP_TYPES.includes(type)) throw new Error(`a ${type} is stored without attributes`);
    const doc = JSON.stringify({ id, name: id, ...(attributes === null ? {} : { attributes }) });
    const before = await tx.get(this.scope, type, id);
    const object = { scope: this.scope, kind: type, id, contract: '', doc, hints: null, secret: null };
    if (before === undefined) await tx.insert({ ...object, version: 1 }, []);
    else await tx.update({ ...object, version: before.version + 1 }, [], before.version);
    await this.#append(tx, before === undefined ? 'create' : 'update', type, id, before?.doc ?? null, doc);
  }

  #tell(tx: Transaction, operation: ChangeOperation, before: Edge | null, after: Edge | null): Promise<void> {
    const { from } = (after ?? before) as Edge;
    const text = (edge: Edge | null) => (edge === null ? null : JSON.stringify(edge));
    return this.#append(tx, operation, from.type, from.id, text(before), text(after));
  }

  async #append(
    tx: Transaction,
    operation: ChangeOperation,
    kind: string,
    objectId: string,
    before: string | null,
    after: string | null,
  ): Promise<void> {
    await tx.append({
      scope: this.scope,
      at: 0,
      actor: { type: 'server', id: 'test' },
      door: 'test',
      requestId: 'test',
      operation,
      name: operation,
      kind,
      objectId,
      before,
      after,
    });
  }
}
