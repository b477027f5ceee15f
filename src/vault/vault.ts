import { conflict } from '../kit/errors.ts';
import { SERVER, StoreUnavailable, type Store } from '../store/port.ts';
import { countWrapped, UnknownWrappingKey } from './data-keys.ts';
import { Keyring } from './keyring.ts';
import { Rotation } from './rotation.ts';
import { SealedStore } from './sealed-store.ts';
import type { KeySource } from './sources.ts';
import { newWrappingKey, type WrappingKey } from './wrapping-keys.ts';

/** Secrets from before there was a vault that are sealed in one go. */
const PIECE = 200;

export interface VaultOptions {
  readonly source: KeySource;
  /** The kinds whose objects are scopes themselves: with such an object goes its scope's data key. */
  readonly scopeKinds: readonly string[];
  /** For the person who runs the server. */
  readonly warn: (message: string) => void;
}

/** What stands between the store and those who use it. */
export interface Vault {
  /** The store, with secrets sealed in the database and open to whoever reads through it. */
  readonly store: Store;
  status(): Promise<Status>;
  /** @throws MusterError `conflict` when the source has no other key, or a rotation runs already */
  rotate(): Promise<Status>;
  /** Ends what an earlier process left undone: a rotation, and the sealing of secrets from before there was a vault. */
  catchUp(): Promise<void>;
  /** Catching up ends after the piece in hand; then the store is closed. */
  close(): Promise<void>;
}

interface Status {
  readonly source: KeySource['type'];
  readonly current: string;
  readonly keys: readonly { readonly id: string; readonly dataKeys: number }[];
}

/**
 * Opens the vault of a store: envelope encryption, a data key for each scope, wrapped with a key of the source.
 * @throws StoreUnavailable when the source lacks a key that the database is wrapped with
 */
export async function openVault(inner: Store, { source, scopeKinds, warn }: VaultOptions): Promise<Vault> {
  const keyring = new Keyring(source, await keysAtStart(inner, source));
  if ((await source.file?.isOpen()) === true)
    warn(`the vault key file ${source.name} can be read by others: chmod 600`);
  // Of two servers that start at once with keys of their own, the second finds here that it has another.
  await inner
    .transact(SERVER, async (tx) => void (await keyring.need(tx, SERVER)))
    .catch((error: unknown) => {
      throw error instanceof UnknownWrappingKey ? missing([error.id], source) : error;
    });

  const rotation = new Rotation(inner, keyring);
  const store = new SealedStore(inner, keyring, new Set(scopeKinds));
  const life = { closing: false };
  let rotating = false;
  let catchingUp: Promise<void> | undefined;

  const status = async (): Promise<Status> => {
    const counts = await countWrapped(inner.read);
    const ids = new Set([...keyring.ids, ...counts.keys()]);
    const keys = [...ids].map((id) => ({ id, dataKeys: counts.get(id) ?? 0 }));
    return { source: source.type, current: (await keyring.current(inner.read)) ?? '', keys };
  };

  const alone = async (work: () => Promise<void>): Promise<void> => {
    if (rotating) throw conflict('the vault key is being rotated already');
    rotating = true;
    await work().finally(() => {
      rotating = false;
    });
  };

  const catchUp = async (): Promise<void> => {
    await alone(() => rotation.finish());
    while (!life.closing && (await store.sealSome(PIECE)));
  };

  return {
    store,
    status,
    rotate: async () => {
      await alone(async () => {
        await rotation.finish();
        await rotation.begin();
        await rotation.finish();
      });
      return status();
    },
    catchUp: () => (catchingUp ??= catchUp()),
    close: async () => {
      life.closing = true;
      await catchingUp?.catch(() => undefined);
      await inner.close();
    },
  };
}

/** The keys of the source; a file is made where there is none and the database needs none yet. */
async function keysAtStart(inner: Store, source: KeySource): Promise<readonly WrappingKey[]> {
  let keys = await source.read();
  const used = [...(await countWrapped(inner.read)).keys()];
  if (keys.length === 0 && used.length === 0) {
    if (source.file === undefined) throw new StoreUnavailable(`${source.name} gave no vault key`);
    await source.file.create(newWrappingKey());
    keys = await source.read();
  }
  const present = new Set(keys.map(({ id }) => id));
  const lacking = used.filter((id) => !present.has(id));
  if (lacking.length > 0) throw missing(lacking, source);
  return keys;
}

const missing = (ids: readonly string[], source: KeySource): StoreUnavailable =>
  new StoreUnavailable(
    `the secrets of this database are sealed with the vault key ${ids.join(', ')}, which ${source.name} does not have: ` +
      'bring that key back (docs/areas/vault.md)',
  );
