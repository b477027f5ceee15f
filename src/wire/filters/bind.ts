import { GrammarError, quoted } from './errors.ts';
import type { ListRequest, Search, SortField } from './list.ts';
import { and, contains, not, NOTHING, or, type Atom, type Predicate, type Scalar } from './predicate.ts';

/** `array` and `object` where nothing is known of what is inside; the type of an array's elements otherwise. */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'array' | 'object';
/** The type of a field by its dotted path; undefined when there is no such field. */
export type FieldTypes = (path: string) => FieldType | undefined;

export interface BindOptions {
  /** An unknown field: an error, or a condition that is never true (also `ne`, so that a slip selects nothing). */
  readonly unknownField: 'refuse' | 'matchNothing';
  /** A value or operator that does not fit the field: an error (the default), or a condition that is never true. */
  readonly badValue?: 'refuse' | 'matchNothing';
  /** What an error names. */
  readonly parameter?: string;
  /** The fields to name in an error. */
  readonly allowed?: readonly string[];
}

/**
 * A parsed filter with its values in the types of their fields: "true" becomes true where the field is a boolean, "5"
 * becomes 5 where it is a number, 5 becomes "5" where it is text, a date-time becomes UTC with milliseconds.
 * A shorter date is kept as text and compared as text: `created:lt:2026-02` is what was before February.
 * @throws GrammarError that names the field and what is allowed
 */
export function bind(predicate: Predicate, fieldTypes: FieldTypes, options: BindOptions): Predicate {
  const { parameter = 'filter', badValue = 'refuse' } = options;
  switch (predicate.op) {
    case 'and':
      return and(predicate.of.map((part) => bind(part, fieldTypes, options)));
    case 'or':
      return or(predicate.of.map((part) => bind(part, fieldTypes, options)));
    case 'not':
      return not(bind(predicate.of, fieldTypes, options));
    default: {
      const type = fieldTypes(predicate.field);
      if (type === undefined) {
        if (options.unknownField === 'matchNothing') return NOTHING;
        throw unknown(predicate.field, parameter, options.allowed);
      }
      const problem = (expected: string): Predicate => {
        if (badValue === 'matchNothing') return NOTHING;
        throw new GrammarError(parameter, `${parameter}: ${quoted(predicate.field)} ${expected}`);
      };
      return bindAtom(predicate, type, problem);
    }
  }
}

/**
 * The sort keys that name fields of the list. An unknown one is refused or dropped, by `unknownField`.
 * @throws GrammarError
 */
export function bindSort(sort: ListRequest['sort'], fieldTypes: FieldTypes, options: BindOptions): SortField[] {
  return sort.filter(({ field }) => {
    if (fieldTypes(field) !== undefined) return true;
    if (options.unknownField === 'matchNothing') return false;
    throw unknown(field, 'sort', options.allowed);
  });
}

/**
 * A search as a predicate: any term in any field. Fields that are unknown or hold no text are passed over; when none
 * is left, nothing matches.
 * @param defaultFields - searched when the request names none
 */
export function bindSearch(search: Search, defaultFields: readonly string[], fieldTypes: FieldTypes): Predicate {
  const fields = (search.fields ?? defaultFields).filter((field) => holdsText(fieldTypes(field)));
  return or(fields.flatMap((field) => search.terms.map((term) => contains(field, term))));
}

const holdsText = (type: FieldType | undefined): boolean => type === 'string' || type === 'date' || type === 'array';

function unknown(field: string, parameter: string, allowed: readonly string[] | undefined): GrammarError {
  const hint = allowed === undefined ? '' : `; there are ${allowed.join(', ')}`;
  return new GrammarError(parameter, `${parameter}: unknown field ${quoted(field)}${hint}`);
}

type Problem = (expected: string) => Predicate;

function bindAtom(atom: Atom, type: FieldType, problem: Problem): Predicate {
  switch (atom.op) {
    case 'eq':
    case 'ne': {
      const value = coerce(atom.value, type);
      return value === undefined ? problem(EXPECTED[type]) : Object.freeze({ ...atom, value });
    }
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le': {
      if (!ORDERED.has(type)) return problem(`has no order, so "${atom.op}" does not apply to it`);
      const value = coerce(atom.value, type);
      return value === undefined ? problem(EXPECTED[type]) : Object.freeze({ ...atom, value });
    }
    case 'in': {
      const values = atom.values.map((value) => coerce(value, type));
      if (values.includes(undefined)) return problem(EXPECTED[type]);
      return Object.freeze({ ...atom, values: Object.freeze(values.filter((value) => value !== undefined)) });
    }
    case 'between': {
      if (!ORDERED.has(type)) return problem('has no order, so "between" does not apply to it');
      const low = coerce(atom.low, type);
      const high = coerce(atom.high, type);
      if (low === undefined || high === undefined) return problem(EXPECTED[type]);
      return Object.freeze({ ...atom, low, high });
    }
    case 'contains':
    case 'like':
    case 'regex':
      return holdsText(type) ? atom : problem('is not text, so it can be compared but not searched by a pattern');
  }
}

const ORDERED: ReadonlySet<FieldType> = new Set(['string', 'number', 'integer', 'date', 'array']);

const EXPECTED: Readonly<Record<FieldType, string>> = {
  string: 'takes text',
  number: 'takes a number',
  integer: 'takes a whole number',
  boolean: 'takes true or false',
  date: 'takes a date such as 2026-11-22 or 2026-11-22T02:22:00Z',
  array: 'takes text, a number, true or false',
  object: 'is an object: name one of its fields, with a dot between',
};

/** The value in the field's type; undefined when it has none. Null fits every type. */
function coerce(value: Scalar, type: FieldType): Scalar | undefined {
  if (value === null || type === 'array') return value;
  switch (type) {
    case 'string':
      return String(value);
    case 'number':
    case 'integer': {
      const number = typeof value === 'string' && NUMBER.test(value.trim()) ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
      if (type === 'integer' && !Number.isSafeInteger(number)) return undefined;
      return number === 0 ? 0 : number; // -0 is 0
    }
    case 'boolean': {
      if (typeof value === 'boolean') return value;
      const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
      return word === 'true' ? true : word === 'false' ? false : undefined;
    }
    case 'date':
      return typeof value === 'string' ? date(value.trim()) : undefined;
    case 'object':
      return undefined;
  }
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const DATE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

function date(text: string): string | undefined {
  const match = DATE.exec(text.toUpperCase());
  if (match === null) return undefined;
  if (match[1] === undefined) return match[0];
  const instant = new Date(match[0]);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}
