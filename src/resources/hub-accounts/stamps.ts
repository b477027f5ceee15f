import type { Document, Entry } from '../../directory/types.ts';

/** When something was made, and when it last came to say something else. */
export function stamps(
  now: number,
  doc: Document,
  before: Entry | undefined,
): { readonly created_at: unknown; readonly updated_at: unknown } {
  const at = new Date(now).toISOString();
  if (before === undefined) return { created_at: at, updated_at: at };
  const same = textOf(doc) === textOf(before.doc);
  return { created_at: before.doc.created_at, updated_at: same ? before.doc.updated_at : at };
}

/** The document in one order, without the stamp itself. */
const textOf = ({ updated_at: _at, ...doc }: Document): string =>
  JSON.stringify(Object.entries(doc).toSorted(([a], [b]) => (a < b ? -1 : 1)));
