import { conflict } from '../kit/errors.ts';
import { SERVER, StoreUnavailable, type Store, type Transaction } from '../store/port.ts';
import { countWrapped, keyRow, VAULT_KEY, wrap, wrappedBy } from './data-keys.ts';
import type { Keyring } from './keyring.ts';
import type { KeyFile } from './sources.ts';
import { newWrappingKey } from './wrapping-keys.ts';

/** Data keys that are wrapped anew in one transaction. */
const PIECE = 100;

/**
 * Which wrapping key is in use is decided by SERVER's data key, in SERVER's turn: whoever makes a data key after a
 * rotation has begun wraps it with the new key, whatever its own source said last. Each step leaves a state from which
 * `finish` goes on, so that nothing is lost when the server ends between two of them.
 */
export class Rotation {
  readonly #store: Store;
  readonly #keyring: Keyring;

  /** `store`: the one below the vault. */
  constructor(store: Store, keyring: Keyring) {
    this.#store = store;
    this.#keyring = keyring;
  }

  /** Puts the next wrapping key in use. @throws MusterError `conflict` when there is none */
  async begin(): Promise<void> {
    const { source } = this.#keyring;
    if (source.file !== undefined) return this.#beginInFile(source.file);
    const before = await this.#keyring.current(this.#store.read);
    const [first] = await this.#keyring.reread();
    if (first === undefined) throw new StoreUnavailable(`${source.name} gave no vault key`);
    if (first.id !== before) {
      return this.#inServersTurn(async (tx) => {
        // Another server may have been as fast, and have read the source later.
        if ((await this.#current(tx)) === before) await this.#use(tx, first.id);
      });
    }
    throw conflict(
      source.type === 'environment'
        ? 'put the new vault key before the old one in MUSTER_VAULT_KEY and restart the server, then rotate'
        : 'let MUSTER_VAULT_KEY_COMMAND print the new vault key before the old one, then rotate',
    );
  }

  /** In the file first, so that no data key is ever wrapped with what is nowhere else; in SERVER's turn, so that no two servers write it at once. */
  #beginInFile(file: KeyFile): Promise<void> {
    return this.#inServersTurn(async (tx) => {
      const keys = await this.#keyring.reread();
      const next = newWrappingKey();
      // Not in a file that lacks the key in use: it is a copy that has fallen behind.
      this.#keyring.wrappingKey(await this.#current(tx));
      await file.write([next, ...keys]);
      this.#keyring.add([next]);
      await this.#use(tx, next.id);
    });
  }

  /**
   * Finishes what a server has left that ended in the middle: wraps with the key in use what is not, and takes keys that
   * nothing needs any more out of the file. A key that is first in the file is put in use.
   */
  async finish(): Promise<void> {
    const { file } = this.#keyring.source;
    if (file !== undefined) {
      await this.#inServersTurn(async (tx) => {
        const [first] = await this.#keyring.reread();
        if (first !== undefined) await this.#use(tx, first.id);
      });
    }
    for (let after: string | undefined = ''; after !== undefined;) {
      const from: string = after;
      after = await this.#inServersTurn((tx) => this.#rewrap(tx, from));
    }
    if (file !== undefined) await this.#inServersTurn((tx) => this.#tidy(tx, file));
  }

  async #use(tx: Transaction, id: string): Promise<void> {
    if ((await this.#current(tx)) !== id) await this.#wrapAnew(tx, SERVER, id);
  }

  async #wrapAnew(tx: Transaction, scope: string, by: string): Promise<void> {
    const row = await keyRow(tx, scope);
    if (row === undefined) return;
    const key = this.#keyring.unwrap(row);
    await tx.update(wrap(scope, key, this.#keyring.wrappingKey(by), row.version + 1), [], row.version);
  }

  /** Gives the scope after which to go on; undefined at the end. */
  async #rewrap(tx: Transaction, after: string): Promise<string | undefined> {
    const current = await this.#current(tx);
    const rows = await tx.scan(SERVER, VAULT_KEY, after, PIECE);
    for (const row of rows) if (wrappedBy(row) !== current) await this.#wrapAnew(tx, row.id, current);
    return rows.length < PIECE ? undefined : rows.at(-1)?.id;
  }

  async #tidy(tx: Transaction, file: KeyFile): Promise<void> {
    const keys = await this.#keyring.reread();
    const used = await countWrapped(tx);
    const kept = keys.filter(({ id }) => used.has(id));
    if (kept.length > 0 && kept.length < keys.length) await file.write(kept);
    this.#keyring.keep(new Set(kept.map(({ id }) => id)));
  }

  async #current(tx: Transaction): Promise<string> {
    const current = await this.#keyring.current(tx);
    if (current === undefined) throw new Error('the vault was not opened');
    return current;
  }

  /** Nobody else changes data keys or the file meanwhile. */
  #inServersTurn<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#keyring.knowing(() => this.#store.transact(SERVER, work));
  }
}
