import { DuplicateObject, SERVER, type StoredObject, type StoreReader, type Transaction } from '../store/port.ts';
import { keyRow, newDataKey, UnknownWrappingKey, unwrap, wrap, wrappedBy, type DataKey } from './data-keys.ts';
import type { KeySource } from './sources.ts';
import type { WrappingKey } from './wrapping-keys.ts';

/** How often the source is read again for one piece of work. */
const REREADS = 5;

/** The keys that a process has at hand: wrapping keys from the source, and the data keys that it has come to need. */
export class Keyring {
  readonly source: KeySource;
  readonly #ring = new Map<string, WrappingKey>();
  readonly #data = new Map<string, DataKey>();

  constructor(source: KeySource, keys: readonly WrappingKey[]) {
    this.source = source;
    this.add(keys);
  }

  /** The ids of the wrapping keys at hand. */
  get ids(): readonly string[] {
    return [...this.#ring.keys()];
  }

  add(keys: readonly WrappingKey[]): void {
    for (const key of keys) this.#ring.set(key.id, key);
  }

  /** Reads the source anew: another server may have put a key there. */
  async reread(): Promise<readonly WrappingKey[]> {
    const keys = await this.source.read();
    this.add(keys);
    return keys;
  }

  /**
   * Does work for which another server may have put a key into the source since it was read: then it is read again. Not
   * within a transaction, as the source may be slow. Rotations may follow one another while the work waits its turn.
   */
  async knowing<T>(work: () => Promise<T>): Promise<T> {
    for (let rereads = 0; ; rereads++) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof UnknownWrappingKey) || rereads === REREADS) throw error;
        await this.reread();
      }
    }
  }

  /** From here on only these are at hand. */
  keep(ids: ReadonlySet<string>): void {
    for (const id of this.#ring.keys()) if (!ids.has(id)) this.#ring.delete(id);
  }

  /** @throws UnknownWrappingKey */
  wrappingKey(id: string): WrappingKey {
    const key = this.#ring.get(id);
    if (key === undefined) throw new UnknownWrappingKey(id);
    return key;
  }

  /** @throws UnknownWrappingKey */
  unwrap(row: StoredObject): DataKey {
    return unwrap(row, this.#ring);
  }

  /** A data key that is in the database for good. */
  known(scope: string): DataKey | undefined {
    return this.#data.get(scope);
  }

  remember(scope: string, key: DataKey): void {
    this.#data.set(scope, key);
  }

  forget(scope: string): void {
    this.#data.delete(scope);
  }

  /** What the reader sees of a scope's key; remembers nothing. @throws UnknownWrappingKey */
  async read(reader: StoreReader, scope: string): Promise<DataKey | undefined> {
    const row = await keyRow(reader, scope);
    return row && this.unwrap(row);
  }

  /** The wrapping key in use, as SERVER's data key says; undefined before it is made. */
  async current(reader: StoreReader): Promise<string | undefined> {
    const row = await keyRow(reader, SERVER);
    return row && wrappedBy(row);
  }

  /**
   * The scope's data key, made if there is none yet. It stands only once the transaction is committed.
   * @throws UnknownWrappingKey
   */
  async need(tx: Transaction, scope: string): Promise<DataKey> {
    const present = await this.read(tx, scope);
    if (present !== undefined) return present;
    const key = newDataKey();
    const by = this.wrappingKey((await this.current(tx)) ?? this.ids[0] ?? '');
    try {
      await tx.insert(wrap(scope, key, by), []);
    } catch (error) {
      // Somebody else was first, in a transaction of another scope.
      if (!(error instanceof DuplicateObject)) throw error;
      return (await this.read(tx, scope)) ?? this.need(tx, scope);
    }
    // The insert holds SERVER's turn, so that no rotation comes between here and the commit; one may have come before.
    const current = await this.current(tx);
    if (current !== undefined && current !== by.id) {
      await tx.update(wrap(scope, key, this.wrappingKey(current), 2), [], 1);
    }
    return key;
  }
}
