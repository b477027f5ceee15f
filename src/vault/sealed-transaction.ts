import type { Edge, Node } from '../graph/types.ts';
import {
  SERVER,
  type ChangeEntry,
  type Claim,
  type KeptReply,
  type NewJob,
  type Place,
  type StoredObject,
  type Transaction,
  type UniqueKey,
} from '../store/port.ts';
import { VAULT_KEY, type DataKey } from './data-keys.ts';
import type { Keyring } from './keyring.ts';
import { SealedReader } from './sealed-reader.ts';
import { isSealed, sealSecret } from './sealed-rows.ts';

/** What a transaction has learnt of data keys, which counts for others only when it is committed. */
export interface Met {
  readonly keys: Map<string, DataKey>;
  /** Scopes that it has removed. */
  readonly gone: Set<string>;
}

/** A transaction that seals what it writes. */
export class SealedTransaction extends SealedReader<Transaction> implements Transaction {
  readonly #keyring: Keyring;
  readonly #met: Met;
  readonly #scopeKinds: ReadonlySet<string>;

  constructor(inner: Transaction, keyring: Keyring, met: Met, scopeKinds: ReadonlySet<string>) {
    const known = (scope: string): DataKey | undefined => keyring.known(scope) ?? met.keys.get(scope);
    super(inner, { known, find: (scope) => this.#find(scope) });
    this.#keyring = keyring;
    this.#met = met;
    this.#scopeKinds = scopeKinds;
  }

  async #find(scope: string): Promise<DataKey> {
    const key = await this.#keyring.read(this.inner, scope);
    if (key === undefined) throw new Error(`the vault has no key for ${scope}`);
    this.#met.keys.set(scope, key);
    return key;
  }

  async #need(scope: string): Promise<DataKey> {
    const key = this.keys.known(scope) ?? (await this.#keyring.need(this.inner, scope));
    this.#met.keys.set(scope, key);
    return key;
  }

  async #sealed(object: StoredObject): Promise<StoredObject> {
    const { scope, kind, id, version, contract, doc, hints, secret } = object;
    if (secret === null) return object;
    const sealed = sealSecret(secret, object, await this.#need(scope));
    return { scope, kind, id, version, contract, doc, hints, secret: sealed };
  }

  /** Keys that were made in a part that is undone are no keys. */
  async attempt<T>(part: () => Promise<T>): Promise<T> {
    const { keys, gone } = this.#met;
    const [before, left] = [new Map(keys), new Set(gone)];
    try {
      return await this.inner.attempt(part);
    } catch (error) {
      keys.clear();
      for (const [scope, key] of before) keys.set(scope, key);
      gone.clear();
      for (const scope of left) gone.add(scope);
      throw error;
    }
  }

  /** Seals a secret from before there was a vault. False when there is none any more. */
  async sealPlain(place: Place): Promise<boolean> {
    const row = await this.inner.get(place.scope, place.kind, place.id);
    if (row === undefined || row.secret === null || isSealed(row.secret)) return false;
    await this.inner.replaceSecret(place, sealSecret(row.secret, place, await this.#need(place.scope)));
    return true;
  }

  async insert(object: StoredObject, keys: readonly UniqueKey[]): Promise<void> {
    return this.inner.insert(await this.#sealed(object), keys);
  }

  async update(object: StoredObject, keys: readonly UniqueKey[], expected: number): Promise<void> {
    return this.inner.update(await this.#sealed(object), keys, expected);
  }

  /** A scope's data key goes with the scope: whatever of it is left in backups cannot be read by a later key. */
  async remove(scope: string, kind: string, id: string): Promise<boolean> {
    const removed = await this.inner.remove(scope, kind, id);
    if (removed && this.#scopeKinds.has(kind)) {
      await this.inner.remove(SERVER, VAULT_KEY, id);
      this.#met.gone.add(id);
    }
    return removed;
  }

  async replaceSecret(place: Place, secret: string): Promise<void> {
    return this.inner.replaceSecret(place, sealSecret(secret, place, await this.#need(place.scope)));
  }

  addEdge(scope: string, edge: Edge) {
    return this.inner.addEdge(scope, edge);
  }
  updateEdge(scope: string, edge: Edge) {
    return this.inner.updateEdge(scope, edge);
  }
  removeEdge(scope: string, edge: Pick<Edge, 'from' | 'to'>) {
    return this.inner.removeEdge(scope, edge);
  }
  removeEdgesOf(scope: string, node: Node) {
    return this.inner.removeEdgesOf(scope, node);
  }
  append(entry: ChangeEntry) {
    return this.inner.append(entry);
  }
  keepReply(scope: string, key: string, reply: KeptReply) {
    return this.inner.keepReply(scope, key, reply);
  }
  enqueue(job: NewJob) {
    return this.inner.enqueue(job);
  }
  cancelJob(scope: string, type: string, key: string) {
    return this.inner.cancelJob(scope, type, key);
  }
  finishJob(claim: Claim) {
    return this.inner.finishJob(claim);
  }
  reviveJob(scope: string, id: string, now: number) {
    return this.inner.reviveJob(scope, id, now);
  }
  removeJob(scope: string, id: string) {
    return this.inner.removeJob(scope, id);
  }
  buryJob(claim: Claim, at: number, error: string) {
    return this.inner.buryJob(claim, at, error);
  }
}
