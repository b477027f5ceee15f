import type { Kind } from '../kit/kind.ts';
import { SERVER, type Store, type StoredObject, type StoreReader } from '../store/port.ts';
import { Lru } from './lru.ts';
import { entryOf } from './entry.ts';
import type { Kinds } from './kinds.ts';
import type { Ports } from './ports.ts';
import type { Clock, Document, Entry } from './types.ts';

/**
 * What every call shares: the store, the registered kinds, and what is kept in memory of both. Caches serve reads
 * outside transactions only, and only where this process is the single writer, so that following the commits keeps
 * them exact; elsewhere each read asks the store.
 */
export class Runtime {
  readonly store: Store;
  readonly kinds: Kinds;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly ports: Ports;
  readonly #objects = new Lru<StoredObject>(10_000);
  readonly #pages = new Lru<{ readonly generation: number; readonly value: CachedPage }>(200);
  /** Counts commits by scope and kind: a page is current while its kinds' count stands. */
  readonly #generations = new Map<string, number>();

  constructor(store: Store, kinds: Kinds, clock: Clock, newId: () => string, ports: Ports) {
    this.ports = ports;
    this.store = store;
    this.kinds = kinds;
    this.clock = clock;
    this.newId = newId;
    store.onCommit(({ scope, changes }) => {
      for (const change of changes) {
        if (change.operation === 'event') continue;
        if (change.kind === 'organization') {
          this.#organizationCommits += 1;
          this.#organizations.delete(change.objectId);
        }
        this.#objects.delete(`${scope}/${change.kind}/${change.objectId}`);
        const key = `${scope}/${change.kind}`;
        this.#generations.set(key, (this.#generations.get(key) ?? 0) + 1);
      }
    });
  }

  async object(scope: string, kind: Kind, id: string): Promise<StoredObject | undefined> {
    if (!this.store.exclusive) return this.store.read.get(scope, kind.kind, id);
    const key = `${scope}/${kind.kind}/${id}`;
    const held = this.#objects.get(key);
    if (held !== undefined) return held;
    const generation = this.#generations.get(`${scope}/${kind.kind}`);
    const row = await this.store.read.get(scope, kind.kind, id);
    // A commit that fell between the read and now may have changed it.
    if (row !== undefined && generation === this.#generations.get(`${scope}/${kind.kind}`)) this.#objects.set(key, row);
    return row;
  }

  /** A page of rows; `key` says everything that it depends on besides the objects of `kinds`. */
  async page(scope: string, kinds: readonly Kind[], key: string, load: () => Promise<CachedPage>): Promise<CachedPage> {
    if (!this.store.exclusive) return load();
    const generation = this.#generation(scope, kinds);
    const whole = `${scope}/${key}`;
    const held = this.#pages.get(whole);
    if (held?.generation === generation) return held.value;
    const value = await load();
    if (value.rows.length <= 1000 && generation === this.#generation(scope, kinds))
      this.#pages.set(whole, { generation, value });
    return value;
  }

  /** What live fields show of other objects, loaded by `load` for those of which nothing is held. */
  async related(
    scope: string,
    kind: Kind,
    of: readonly Kind[],
    ids: readonly string[],
    load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Document>>,
  ): Promise<ReadonlyMap<string, Document>> {
    if (!this.store.exclusive) return load(ids);
    const generation = this.#generation(scope, of);
    const found = new Map<string, Document>();
    const missing: string[] = [];
    for (const id of ids) {
      const held = this.#related.get(`${scope}/${kind.kind}/${id}`);
      if (held?.generation === generation) found.set(id, held.value);
      else missing.push(id);
    }
    if (missing.length === 0) return found;
    const loaded = await load(missing);
    const keep = generation === this.#generation(scope, of);
    for (const [id, value] of loaded) {
      found.set(id, value);
      if (keep) this.#related.set(`${scope}/${kind.kind}/${id}`, { generation, value });
    }
    return found;
  }
  readonly #related = new Lru<{ readonly generation: number; readonly value: Document }>(20_000);

  #generation(scope: string, kinds: readonly Kind[]): number {
    let sum = 0;
    for (const kind of kinds) sum += this.#generations.get(`${scope}/${kind.kind}`) ?? 0;
    return sum;
  }

  /** An organization by its id, whichever provider owns it. */
  async organization(id: string): Promise<Entry | undefined> {
    const kind = this.kinds.byName('organization');
    if (kind === undefined) return undefined;
    const held = this.store.exclusive ? this.#organizations.get(id) : undefined;
    if (held !== undefined) return held;
    const commits = this.#organizationCommits;
    const row = await this.store.read.byKey({ scope: SERVER, kind: 'organization', name: '_id', value: id });
    if (row === undefined) return undefined;
    const entry = entryOf(row, kind);
    if (commits === this.#organizationCommits) this.#organizations.set(id, entry);
    return entry;
  }
  readonly #organizations = new Lru<Entry>(2000);
  #organizationCommits = 0;

  /** The settings of an organization; empty for a provider's scope. */
  async settings(scope: string): Promise<Document> {
    return settingsOf(await this.organization(scope));
  }

  /** The same as a transaction sees them. */
  async settingsIn(store: StoreReader, scope: string): Promise<Document> {
    if (this.store.exclusive) return this.settings(scope);
    const kind = this.kinds.byName('organization');
    const row = await store.byKey({ scope: SERVER, kind: 'organization', name: '_id', value: scope });
    return settingsOf(row && kind && entryOf(row, kind));
  }
}

const settingsOf = (organization: Entry | undefined): Document =>
  (organization?.doc.settings as Document | undefined) ?? NO_SETTINGS;
const NO_SETTINGS: Document = Object.freeze({});

export interface CachedPage {
  readonly rows: readonly StoredObject[];
  readonly total: number;
}
