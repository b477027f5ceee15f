import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { SERVER, type StoredObject, type StoreReader } from '../store/port.ts';
import { open, seal } from './cipher.ts';
import type { WrappingKey } from './wrapping-keys.ts';

/**
 * The key of a scope's secrets: kept in the store, wrapped, as an object of this kind whose id is the scope. All of them
 * stand in the scope SERVER, where SERVER's own says which wrapping key is in use.
 */
export const VAULT_KEY = 'vault_key';
/** The id within its scope: so far each has one. It stands in every text that the key has sealed. */
const FIRST = '1';

export interface DataKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** How a data key is kept. */
interface Wrapped {
  readonly wrapped: string;
  /** The id of the wrapping key. */
  readonly wrappedBy: string;
}

/** A data key is wrapped with a key that is not at hand. */
export class UnknownWrappingKey extends Error {
  readonly id: string;
  constructor(id: string) {
    super(`the vault key ${id} is missing`);
    this.id = id;
  }
}

export const newDataKey = (): DataKey => ({ id: FIRST, key: createSecretKey(randomBytes(32)) });

const placeOf = (scope: string): string => `${VAULT_KEY}\n${scope}`;

export function wrap(scope: string, { key }: DataKey, by: WrappingKey, version = 1): StoredObject {
  const doc: Wrapped = { wrapped: seal(by.key, by.id, key.export(), placeOf(scope)), wrappedBy: by.id };
  return {
    scope: SERVER,
    kind: VAULT_KEY,
    id: scope,
    version,
    contract: '',
    doc: JSON.stringify(doc),
    hints: null,
    secret: null,
  };
}

/** @throws UnknownWrappingKey */
export function unwrap(row: StoredObject, ring: ReadonlyMap<string, WrappingKey>): DataKey {
  const { wrapped, wrappedBy } = JSON.parse(row.doc) as Wrapped;
  const by = ring.get(wrappedBy);
  if (by === undefined) throw new UnknownWrappingKey(wrappedBy);
  return { id: FIRST, key: createSecretKey(open(by.key, by.id, wrapped, placeOf(row.id))) };
}

export const wrappedBy = (row: StoredObject): string => (JSON.parse(row.doc) as Wrapped).wrappedBy;

export const keyRow = (reader: StoreReader, scope: string): Promise<StoredObject | undefined> =>
  reader.get(SERVER, VAULT_KEY, scope);

const PIECE = 500;

/** How many data keys each wrapping key wraps. */
export async function countWrapped(reader: StoreReader): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (let after = ''; ;) {
    const rows = await reader.scan(SERVER, VAULT_KEY, after, PIECE);
    for (const row of rows) counts.set(wrappedBy(row), (counts.get(wrappedBy(row)) ?? 0) + 1);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PIECE) return counts;
    after = last.id;
  }
}
