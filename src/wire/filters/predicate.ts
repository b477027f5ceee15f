/**
 * The one form that every list grammar is parsed into, and that memory (evaluate.ts) and SQL both answer.
 * Data, frozen, safe to share and to keep as a cache key by JSON.stringify.
 *
 * What each operator means is written down in evaluate.ts.
 */
export type Scalar = string | number | boolean | null;

export type Predicate =
  | { readonly op: 'and' | 'or'; readonly of: readonly Predicate[] }
  | { readonly op: 'not'; readonly of: Predicate }
  | { readonly op: 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le'; readonly field: string; readonly value: Scalar }
  | { readonly op: 'in'; readonly field: string; readonly values: readonly Scalar[] }
  | { readonly op: 'between'; readonly field: string; readonly low: Scalar; readonly high: Scalar }
  /** Substring, without regard to case. */
  | { readonly op: 'contains'; readonly field: string; readonly text: string }
  /** The whole value, case-sensitive; each `*` stands for any run of characters, and nothing escapes it. */
  | { readonly op: 'like'; readonly field: string; readonly pattern: string }
  /** `source` in the canonical form that parseRegex of regex.ts returns. */
  | { readonly op: 'regex'; readonly field: string; readonly source: string; readonly ignoreCase: boolean };

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
/** A predicate about one field. */
export type Atom = Exclude<Predicate, { readonly op: 'and' | 'or' | 'not' }>;

/** Matches every document: `and` of nothing. */
export const EVERYTHING: Predicate = Object.freeze({ op: 'and', of: Object.freeze([]) });
/** Matches no document: `or` of nothing. */
export const NOTHING: Predicate = Object.freeze({ op: 'or', of: Object.freeze([]) });

/** `and` of the parts, without those that are EVERYTHING; NOTHING when one is. A single part is returned as it is. */
export const and = (parts: readonly Predicate[]): Predicate => junction('and', parts, EVERYTHING, NOTHING);
/** `or` of the parts, without those that are NOTHING; EVERYTHING when one is. A single part is returned as it is. */
export const or = (parts: readonly Predicate[]): Predicate => junction('or', parts, NOTHING, EVERYTHING);
export const not = (part: Predicate): Predicate => Object.freeze({ op: 'not', of: part });

export const compare = (op: Comparison, field: string, value: Scalar): Predicate => Object.freeze({ op, field, value });
export const oneOf = (field: string, values: readonly Scalar[]): Predicate =>
  Object.freeze({ op: 'in', field, values: Object.freeze([...values]) });
export const between = (field: string, low: Scalar, high: Scalar): Predicate =>
  Object.freeze({ op: 'between', field, low, high });
export const contains = (field: string, text: string): Predicate => Object.freeze({ op: 'contains', field, text });
export const like = (field: string, pattern: string): Predicate => Object.freeze({ op: 'like', field, pattern });
export const matches = (field: string, regex: { readonly source: string; readonly ignoreCase: boolean }): Predicate =>
  Object.freeze({ op: 'regex', field, source: regex.source, ignoreCase: regex.ignoreCase });

function junction(op: 'and' | 'or', parts: readonly Predicate[], neutral: Predicate, absorbing: Predicate): Predicate {
  if (parts.includes(absorbing)) return absorbing;
  const of = parts.filter((part) => part !== neutral);
  const [first] = of;
  if (first === undefined) return neutral;
  return of.length === 1 ? first : Object.freeze({ op, of: Object.freeze(of) });
}
