import type { Predicate, Scalar } from './predicate.ts';
import { compileRegex } from './regex.ts';
import { compareText, foldCase, valuesAt } from './values.ts';

/**
 * Whether a document satisfies a predicate. Call `bind` first, so that values have their fields' types.
 *
 * The meaning, which every engine shares. The values of a field are those of `valuesAt`: arrays are opened, null and
 * missing have none. Types never mix: "5" does not equal 5, and is neither before nor after it.
 *
 * - `eq` v: some value equals v. `eq` null: there is no value (missing, null, an array without values).
 * - `ne`: not `eq`. So it matches a missing field, and over an array means that no element equals.
 * - `gt` `ge` `lt` `le`: some value of the same type is so ordered: numbers by size, strings by code point
 *   (`compareText`). Booleans and null have no order: they never match, and neither does a missing field.
 * - `in`: `eq` of one of the values. `between`: one and the same value is `ge` low and `le` high.
 * - `contains`: some string has the text in it, both folded by `foldCase`. The empty text is in every string.
 * - `like`: some string equals the pattern, `*` standing for any run of characters (an empty one too); case counts.
 * - `regex`: some string has a match anywhere (regex.ts).
 * - `and` of nothing is true, `or` of nothing is false.
 */
export const evaluate = (predicate: Predicate, doc: unknown): boolean => compile(predicate)(doc);

/** The predicate as a function, for many documents: patterns are prepared once. */
export function compile(predicate: Predicate): (doc: unknown) => boolean {
  switch (predicate.op) {
    case 'and': {
      const parts = predicate.of.map(compile);
      return (doc) => parts.every((part) => part(doc));
    }
    case 'or': {
      const parts = predicate.of.map(compile);
      return (doc) => parts.some((part) => part(doc));
    }
    case 'not': {
      const part = compile(predicate.of);
      return (doc) => !part(doc);
    }
    case 'eq':
      return equals(predicate.field, predicate.value);
    case 'ne': {
      const equal = equals(predicate.field, predicate.value);
      return (doc) => !equal(doc);
    }
    case 'in': {
      const equal = predicate.values.map((value) => equals(predicate.field, value));
      return (doc) => equal.some((test) => test(doc));
    }
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le': {
      const { op, value } = predicate;
      return some(predicate.field, (candidate) => ordered(op, candidate, value));
    }
    case 'between': {
      const { low, high } = predicate;
      return some(predicate.field, (candidate) => ordered('ge', candidate, low) && ordered('le', candidate, high));
    }
    case 'contains': {
      const text = foldCase(predicate.text);
      return some(predicate.field, (candidate) => typeof candidate === 'string' && foldCase(candidate).includes(text));
    }
    case 'like': {
      const parts = predicate.pattern.split('*');
      return some(predicate.field, (candidate) => typeof candidate === 'string' && matchesParts(candidate, parts));
    }
    case 'regex': {
      const test = compileRegex(predicate);
      return some(predicate.field, (candidate) => typeof candidate === 'string' && test(candidate));
    }
  }
}

const some = (field: string, test: (candidate: unknown) => boolean) => (doc: unknown) =>
  valuesAt(doc, field).some(test);

function equals(field: string, value: Scalar): (doc: unknown) => boolean {
  if (value === null) return (doc) => valuesAt(doc, field).length === 0;
  return some(field, (candidate) => candidate === value);
}

function ordered(op: 'gt' | 'ge' | 'lt' | 'le', candidate: unknown, bound: Scalar): boolean {
  let order: number;
  if (typeof candidate === 'number' && typeof bound === 'number') order = candidate - bound;
  else if (typeof candidate === 'string' && typeof bound === 'string') order = compareText(candidate, bound);
  else return false;
  switch (op) {
    case 'gt':
      return order > 0;
    case 'ge':
      return order >= 0;
    case 'lt':
      return order < 0;
    case 'le':
      return order <= 0;
  }
}

/** Each part in turn, the first as a prefix, the last as a suffix, the others leftmost: linear, no backtracking. */
function matchesParts(text: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return text === first;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
