import type { Connection } from './connection.ts';
import type { Place, StoredObject, UniqueKey } from './port.ts';
import type { Statements } from './sql/statements.ts';

/** What is written together. */
interface Pending {
  readonly object: StoredObject;
  /** As they are kept. */
  readonly keys: readonly UniqueKey[];
}

/** How many were there, and how many of them were written, at some moment. */
export interface PendingMark {
  readonly length: number;
  readonly written: number;
}

/**
 * New objects of a transaction and their keys, until they are written together. A statement that writes a row opens every
 * index of the table, of which there are some for each kind: that takes longer than the row. For engines with one writer
 * only, as a key that was free when it was asked for has to be free when it is written.
 */
export class PendingInserts {
  readonly #statements: Statements;
  readonly #all: Pending[] = [];
  /** Of `all`, those at the start that are written; the others are found by place and by key. */
  #written = 0;
  readonly #byPlace = new Map<string, StoredObject>();
  readonly #byKey = new Map<string, StoredObject>();

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  /** How many are written. */
  get written(): number {
    return this.#written;
  }

  at(place: Place): StoredObject | undefined {
    return this.#byPlace.get(placeText(place));
  }

  /** The object that has a key, as it is kept. */
  with(key: UniqueKey): StoredObject | undefined {
    return this.#byKey.get(keyText(key));
  }

  add(object: StoredObject, keys: readonly UniqueKey[]): void {
    const pending = { object, keys };
    this.#all.push(pending);
    this.#find(pending);
  }

  write(connection: Connection): void {
    if (this.#written === this.#all.length) return;
    const pending = this.#all.slice(this.#written);
    this.#statements.insertObjects(
      connection,
      pending.map(({ object }) => object),
    );
    this.#statements.insertFreeKeys(
      connection,
      pending.flatMap(({ object, keys }) => keys.map((key) => ({ ...key, objectScope: object.scope, id: object.id }))),
    );
    this.#written = this.#all.length;
    this.#byPlace.clear();
    this.#byKey.clear();
  }

  mark(): PendingMark {
    return { length: this.#all.length, written: this.#written };
  }

  /** Forgets what came after the mark. The engine has undone what was written since, which is to be written again. */
  restore({ length, written }: PendingMark): void {
    this.#all.length = length;
    this.#written = written;
    this.#byPlace.clear();
    this.#byKey.clear();
    for (const pending of this.#all.slice(written)) this.#find(pending);
  }

  #find({ object, keys }: Pending): void {
    this.#byPlace.set(placeText(object), object);
    for (const key of keys) this.#byKey.set(keyText(key), object);
  }
}

// Scopes, kinds and names of keys have no line breaks.
const placeText = ({ scope, kind, id }: Place): string => `${scope}\n${kind}\n${id}`;
export const keyText = ({ scope, kind, name, value }: UniqueKey): string => `${scope}\n${kind}\n${name}\n${value}`;
