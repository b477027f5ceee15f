const NAME = /^[A-Za-z0-9_.\-$ ]{1,200}$/;
/** Deeper than any document; also what an engine can join. */
const MAX_DEPTH = 16;

/**
 * The names of a dotted path, or undefined for a path that no document has a value at: one with other characters than
 * letters, digits, `_`, `-`, `$` and space, or deeper than 16. The names are safe inside a quoted JSON path.
 */
export function pathOf(field: string): readonly string[] | undefined {
  if (!NAME.test(field)) return undefined;
  const names = field.split('.');
  return names.length > MAX_DEPTH ? undefined : names;
}

/** `_id` and `id` are the id column, whatever the document says. */
export const isId = (field: string): boolean => field === '_id' || field === 'id';

const KIND = /^[A-Za-z][A-Za-z0-9_-]{0,62}$/;

/** A kind's name, checked: it is written into SQL as a literal, so that partial indexes apply. */
export function checkedKind(kind: string): string {
  if (!KIND.test(kind)) throw new RangeError(`not the name of a kind: ${JSON.stringify(kind)}`);
  return kind;
}
