import type { Place, StoredObject } from '../store/port.ts';
import { open, seal } from './cipher.ts';
import type { DataKey } from './data-keys.ts';

/** Where a secret belongs. None of its parts holds a line break. */
const placeOf = ({ scope, kind, id }: Place): string => `${scope}\n${kind}\n${id}`;

/** Text from before there was a vault is JSON. */
export const isSealed = (secret: string | null): secret is string => secret !== null && !secret.startsWith('{');

export const sealSecret = (secret: string, place: Place, { key, id }: DataKey): string =>
  seal(key, id, secret, placeOf(place));

/** A row as it was read, whose secret is opened when it is asked for. */
export class OpenedObject implements StoredObject {
  readonly scope: string;
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly contract: string;
  readonly doc: string;
  readonly hints: string | null;
  readonly #sealed: string;
  readonly #key: DataKey;
  #secret: string | undefined;

  constructor(row: StoredObject, sealed: string, key: DataKey) {
    this.scope = row.scope;
    this.kind = row.kind;
    this.id = row.id;
    this.version = row.version;
    this.contract = row.contract;
    this.doc = row.doc;
    this.hints = row.hints;
    this.#sealed = sealed;
    this.#key = key;
  }

  /** @throws SealBroken when it was changed, or belongs to another row */
  get secret(): string {
    return (this.#secret ??= open(this.#key.key, this.#key.id, this.#sealed, placeOf(this)).toString());
  }
}
