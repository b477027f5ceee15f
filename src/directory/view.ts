import type { TSchema } from 'typebox';
import type { Kind } from '../kit/kind.ts';
import type { Operation } from '../kit/op.ts';
import type { StoredObject } from '../store/port.ts';
import { currentText, parse } from './entry.ts';
import type { Document, KindRules } from './types.ts';

/** Which properties of a kind an operation answers. `undefined`: the whole entity, so that the kept bytes serve as they are. */
export type View = ReadonlySet<string> | undefined;

const views = new WeakMap<Operation, View>();

/** The view of one row of a list, or of the single object, that the operation's response declares. */
export function viewOf(operation: Operation, kind: Kind): View {
  if (!views.has(operation)) {
    const row = rowSchema(operation.response);
    const names = row === null || row === kind.entity ? undefined : (row as { properties?: object }).properties;
    views.set(operation, names === undefined ? undefined : new Set(Object.keys(names)));
  }
  return views.get(operation);
}

function rowSchema(response: TSchema | null): TSchema | null {
  const s = response as { type?: string; items?: TSchema; properties?: { results?: { items?: TSchema } } } | null;
  if (s === null) return null;
  return s.items ?? s.properties?.results?.items ?? response;
}

/** What live fields are computed from, besides the row's own hints. */
export interface LiveAt {
  readonly now: number;
  readonly settings: Document;
  readonly seen: ReadonlyMap<string, number>;
  readonly related: ReadonlyMap<string, Document>;
}

const NO_HINTS: Document = Object.freeze({});
const hintsOf = new WeakMap<StoredObject, Document>();

export function liveFields(row: StoredObject, rules: KindRules | undefined, at: LiveAt): Document | undefined {
  if (rules?.live === undefined) return undefined;
  let hints = hintsOf.get(row);
  if (hints === undefined) {
    hints = row.hints === null ? NO_HINTS : parse(row.hints);
    hintsOf.set(row, hints);
  }
  return rules.live({
    hints,
    now: at.now,
    seen: at.seen.get(row.id),
    settings: at.settings,
    related: at.related.get(row.id),
  });
}

/** The live fields as JSON text; empty where the kind has none. */
export function liveText(row: StoredObject, rules: KindRules | undefined, at: LiveAt): string {
  const live = liveFields(row, rules, at);
  return live === undefined ? '' : JSON.stringify(live);
}

/** Rows as they were last rendered whole: a text that is sent again need not be put together again. */
const rendered = new WeakMap<StoredObject, { readonly live: string; readonly text: string }>();

/** One object as JSON text: the kept bytes with the live fields behind them, neither parsed nor serialised again. */
export function render(row: StoredObject, kind: Kind, view: View, live: string): string {
  if (view !== undefined) return JSON.stringify(documentOf(row, kind, view, live === '' ? undefined : parse(live)));
  if (live === '') return currentText(row, kind);
  const held = rendered.get(row);
  if (held?.live === live) return held.text;
  const text = `${currentText(row, kind).slice(0, -1)},${live.slice(1)}`;
  rendered.set(row, { live, text });
  return text;
}

/** The same as a document. */
export function documentOf(row: StoredObject, kind: Kind, view: View, live: Document | undefined): Document {
  const whole = { ...parse(currentText(row, kind)), ...live };
  if (view === undefined) return whole;
  return Object.fromEntries(Object.entries(whole).filter(([name]) => view.has(name)));
}
