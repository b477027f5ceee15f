import type { Kind } from '../kit/kind.ts';
import type { StoredObject, UniqueKey } from '../store/port.ts';
import { SERVER } from '../store/port.ts';
import type { Document, Entry } from './types.ts';

/** A stored object whose texts are parsed when they are first asked for. */
class StoredEntry implements Entry {
  readonly row: StoredObject;
  readonly kind: Kind;
  #doc: Document | undefined;
  #secret: Document | undefined;

  constructor(row: StoredObject, kind: Kind) {
    this.row = row;
    this.kind = kind;
  }
  get id(): string {
    return this.row.id;
  }
  get doc(): Document {
    return (this.#doc ??= parse(
      this.row.contract === this.kind.contract ? this.row.doc : currentText(this.row, this.kind),
    ));
  }
  get secret(): Document {
    return (this.#secret ??= this.row.secret === null ? {} : parse(this.row.secret));
  }
}

export const entryOf = (row: StoredObject, kind: Kind): Entry => new StoredEntry(row, kind);

export const parse = (text: string): Document => JSON.parse(text) as Document;

/** One kept property as text: its name with the colon, and what stands there when the document says nothing. */
interface Part {
  readonly name: string;
  readonly label: string;
  readonly usual: string | undefined;
}
const parts = new WeakMap<Kind, readonly Part[]>();

function partsOf(kind: Kind): readonly Part[] {
  let found = parts.get(kind);
  if (found === undefined) {
    const defaults = (kind.defaults ?? {}) as Document;
    found = kind.kept.map((name) => ({
      name,
      label: `${JSON.stringify(name)}:`,
      usual: JSON.stringify(defaults[name]) as string | undefined,
    }));
    parts.set(kind, found);
  }
  return found;
}

/**
 * The kept bytes: every kept property, in the contract's order, those that are absent with their default. As
 * JSON.stringify of such an object would give them, but most properties have their default, which is text already.
 */
export function keptText(kind: Kind, doc: Document): string {
  let text = '';
  for (const { name, label, usual } of partsOf(kind)) {
    const value = doc[name];
    const given = value === undefined ? usual : (JSON.stringify(value) as string | undefined);
    if (given !== undefined) text += text === '' ? label + given : `,${label}${given}`;
  }
  return `{${text}}`;
}

/** The document's bytes under the present contract: older ones are serialised again, without what is no longer declared. */
export const currentText = (row: StoredObject, kind: Kind): string =>
  row.contract === kind.contract ? row.doc : keptText(kind, parse(row.doc));

/** The unique keys of an object. Empty values are no values. */
export function uniqueKeys(kind: Kind, scope: string, doc: Document, secret: Document): UniqueKey[] {
  const keys: UniqueKey[] = [];
  for (const unique of kind.unique ?? []) {
    const value = doc[unique.name] ?? secret[unique.name];
    if (value === undefined || value === null || value === '') continue;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    keys.push({
      scope: unique.across === 'server' ? SERVER : scope,
      kind: kind.kind,
      name: unique.name,
      value: unique.fold ? fold(text) : text,
    });
  }
  return keys;
}

/** How values are compared without regard to case. */
export const fold = (text: string): string => text.normalize('NFC').toLowerCase();
