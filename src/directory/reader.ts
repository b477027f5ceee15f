import { notFound } from '../kit/errors.ts';
import type { Kind } from '../kit/kind.ts';
import type { GraphReader, Node } from '../graph/types.ts';
import { SERVER, type ListQuery, type StoreReader } from '../store/port.ts';
import { entryOf, fold } from './entry.ts';
import { jobsIn, type ScopedJobs } from './job-lists.ts';
import type { Entry, ScopedReader } from './types.ts';

const PIECE = 500;

/** Reads bound to one scope, so that another organization's object cannot be named at all. */
export class BoundReader implements ScopedReader {
  readonly scope: string;
  protected readonly store: StoreReader;

  constructor(store: StoreReader, scope: string) {
    this.store = store;
    this.scope = scope;
  }

  get graph(): GraphReader {
    return this.store.graph(this.scope);
  }

  async get(kind: Kind, id: string): Promise<Entry | undefined> {
    const row = await this.store.get(this.scope, kind.kind, id);
    return row && entryOf(row, kind);
  }

  async require(kind: Kind, id: string): Promise<Entry> {
    const entry = await this.get(kind, id);
    if (entry === undefined) throw notFound(kind.label);
    return entry;
  }

  async getMany(kind: Kind, ids: readonly string[]): Promise<readonly Entry[]> {
    if (ids.length === 0) return [];
    return (await this.store.getMany(this.scope, kind.kind, ids)).map((row) => entryOf(row, kind));
  }

  async byUnique(kind: Kind, property: string, value: string): Promise<Entry | undefined> {
    const unique = kind.unique?.find((u) => u.name === property);
    if (unique === undefined) throw new Error(`${kind.kind}.${property} is not unique`);
    const row = await this.store.byKey({
      scope: unique.across === 'server' ? SERVER : this.scope,
      kind: kind.kind,
      name: property,
      value: unique.fold ? fold(value) : value,
    });
    return row && row.scope === this.scope ? entryOf(row, kind) : undefined;
  }

  async list(kind: Kind, query: Omit<ListQuery, 'kinds'>) {
    const page = await this.store.list(this.scope, { ...query, kinds: [kind.kind] });
    return { entries: page.rows.map((row) => entryOf(row, kind)), total: page.total };
  }

  async *all(kind: Kind): AsyncIterable<Entry> {
    for (let after = ''; ;) {
      const rows = await this.store.scan(this.scope, kind.kind, after, PIECE);
      for (const row of rows) yield entryOf(row, kind);
      const last = rows.at(-1);
      if (last === undefined || rows.length < PIECE) return;
      after = last.id;
    }
  }

  count(kind: Kind): Promise<number> {
    return this.store.count(this.scope, kind.kind);
  }

  get jobs(): ScopedJobs {
    return jobsIn(this.store, this.scope);
  }

  edge(a: Node, b: Node) {
    return this.store.edge(this.scope, a, b);
  }

  edgesOf(node: Node) {
    return this.store.edgesOf(this.scope, node);
  }
}
