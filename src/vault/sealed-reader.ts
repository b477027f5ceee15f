import type { GraphReader, Node } from '../graph/types.ts';
import type { JobQuery, ListQuery, Page, StoredObject, StoreReader, UniqueKey } from '../store/port.ts';
import type { DataKey } from './data-keys.ts';
import { isSealed, OpenedObject } from './sealed-rows.ts';

/** Finds the data key of a scope that has sealed something. */
export interface KeyFinder {
  /** Where it is at hand. */
  known(scope: string): DataKey | undefined;
  find(scope: string): Promise<DataKey>;
}

/** Reads as the store's reader does, with secrets that open. */
export class SealedReader<Inner extends StoreReader = StoreReader> implements StoreReader {
  protected readonly inner: Inner;
  protected readonly keys: KeyFinder;

  constructor(inner: Inner, keys: KeyFinder) {
    this.inner = inner;
    this.keys = keys;
  }

  async #opened(row: StoredObject): Promise<StoredObject> {
    const { secret } = row;
    if (!isSealed(secret)) return row;
    return new OpenedObject(row, secret, this.keys.known(row.scope) ?? (await this.keys.find(row.scope)));
  }

  /** Rows of one scope. */
  async #allOpened(rows: readonly StoredObject[]): Promise<readonly StoredObject[]> {
    const first = rows.find((row) => isSealed(row.secret));
    if (first === undefined) return rows;
    const key = this.keys.known(first.scope) ?? (await this.keys.find(first.scope));
    return rows.map((row) => (isSealed(row.secret) ? new OpenedObject(row, row.secret, key) : row));
  }

  async get(scope: string, kind: string, id: string): Promise<StoredObject | undefined> {
    const row = await this.inner.get(scope, kind, id);
    return row && this.#opened(row);
  }

  async getMany(scope: string, kind: string, ids: readonly string[]): Promise<readonly StoredObject[]> {
    return this.#allOpened(await this.inner.getMany(scope, kind, ids));
  }

  async byKey(key: UniqueKey): Promise<StoredObject | undefined> {
    const row = await this.inner.byKey(key);
    return row && this.#opened(row);
  }

  async list(scope: string, query: ListQuery): Promise<Page> {
    const { rows, total } = await this.inner.list(scope, query);
    return { rows: await this.#allOpened(rows), total };
  }

  async scan(scope: string, kind: string, after: string, limit: number): Promise<readonly StoredObject[]> {
    return this.#allOpened(await this.inner.scan(scope, kind, after, limit));
  }

  count(scope: string, kind: string) {
    return this.inner.count(scope, kind);
  }
  graph(scope: string): GraphReader {
    return this.inner.graph(scope);
  }
  edge(scope: string, a: Node, b: Node) {
    return this.inner.edge(scope, a, b);
  }
  edgesOf(scope: string, node: Node) {
    return this.inner.edgesOf(scope, node);
  }
  scanEdges(scope: string, after: readonly [string, string] | undefined, limit: number) {
    return this.inner.scanEdges(scope, after, limit);
  }
  changes(scope: string, after: number, limit: number) {
    return this.inner.changes(scope, after, limit);
  }
  sequence(scope: string) {
    return this.inner.sequence(scope);
  }
  lastSeen(ids: readonly string[]) {
    return this.inner.lastSeen(ids);
  }
  jobs(scope: string, query: JobQuery) {
    return this.inner.jobs(scope, query);
  }
  job(scope: string, id: string) {
    return this.inner.job(scope, id);
  }
  reply(scope: string, key: string) {
    return this.inner.reply(scope, key);
  }
}
