import type {
  Commit,
  JobQueue,
  Store,
  StoreEvents,
  StoreReader,
  StoreRequests,
  StoreWebhooks,
  Transaction,
} from '../store/port.ts';
import type { DataKey } from './data-keys.ts';
import type { Keyring } from './keyring.ts';
import { SealedReader } from './sealed-reader.ts';
import { SealedTransaction, type Met } from './sealed-transaction.ts';

/** A store whose secrets are sealed: those who use it see plain text, as without. */
export class SealedStore implements Store {
  readonly engine: Store['engine'];
  readonly exclusive: boolean;
  readonly read: StoreReader;
  readonly jobs: JobQueue;
  readonly requests: StoreRequests;
  readonly events: StoreEvents;
  readonly webhooks: StoreWebhooks;
  readonly #inner: Store;
  readonly #keyring: Keyring;
  readonly #scopeKinds: ReadonlySet<string>;

  /** `scopeKinds`: the kinds whose objects are scopes themselves. */
  constructor(inner: Store, keyring: Keyring, scopeKinds: ReadonlySet<string>) {
    this.engine = inner.engine;
    this.exclusive = inner.exclusive;
    this.jobs = inner.jobs;
    this.requests = inner.requests;
    this.events = inner.events;
    this.webhooks = inner.webhooks;
    this.#inner = inner;
    this.#keyring = keyring;
    this.#scopeKinds = scopeKinds;
    this.read = new SealedReader(inner.read, {
      known: (scope) => keyring.known(scope),
      find: (scope) => this.#committed(scope),
    });
  }

  /** What a committed row was sealed with is committed too. */
  async #committed(scope: string): Promise<DataKey> {
    const key = await this.#keyring.knowing(() => this.#keyring.read(this.#inner.read, scope));
    if (key === undefined) throw new Error(`the vault has no key for ${scope}`);
    this.#keyring.remember(scope, key);
    return key;
  }

  transact<T>(
    scope: string,
    work: (tx: Transaction) => Promise<T>,
    options: { readonly rollback?: boolean } = {},
  ): Promise<T> {
    return this.#keyring.knowing(() => this.#once(scope, work, options));
  }

  async #once<T>(
    scope: string,
    work: (tx: SealedTransaction) => Promise<T>,
    options: { readonly rollback?: boolean } = {},
  ): Promise<T> {
    let met: Met = { keys: new Map(), gone: new Set() };
    const result = await this.#inner.transact(
      scope,
      (tx) => {
        // The engine may run it again.
        met = { keys: new Map(), gone: new Set() };
        return work(new SealedTransaction(tx, this.#keyring, met, this.#scopeKinds));
      },
      options,
    );
    if (options.rollback === true) return result;
    // Committed, and with it what it had read of others that share the commit.
    for (const [each, key] of met.keys) this.#keyring.remember(each, key);
    for (const each of met.gone) this.#keyring.forget(each);
    return result;
  }

  /** Seals some of the secrets from before there was a vault. True when there may be more. */
  async sealSome(limit: number): Promise<boolean> {
    const places = await this.#inner.plainSecrets(limit);
    for (const scope of new Set(places.map((place) => place.scope))) {
      await this.#keyring.knowing(() =>
        this.#once(scope, async (tx) => {
          for (const place of places) if (place.scope === scope) await tx.sealPlain(place);
        }),
      );
    }
    return places.length === limit;
  }

  plainSecrets(limit: number) {
    return this.#inner.plainSecrets(limit);
  }
  touch(id: string, at: number): void {
    this.#inner.touch(id, at);
  }
  onCommit(listener: (commit: Commit) => void): () => void {
    return this.#inner.onCommit(listener);
  }
  forgetReplies(before: number): Promise<number> {
    return this.#inner.forgetReplies(before);
  }
  useOnce(key: string, expires: number): Promise<boolean> {
    return this.#inner.useOnce(key, expires);
  }
  forgetUsed(before: number): Promise<number> {
    return this.#inner.forgetUsed(before);
  }
  ping(): Promise<void> {
    return this.#inner.ping();
  }
  close(): Promise<void> {
    return this.#inner.close();
  }
}
