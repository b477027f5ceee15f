import { GrammarError, quoted } from './errors.ts';
import {
  and,
  between,
  compare,
  contains,
  like,
  matches,
  not,
  oneOf,
  type Comparison,
  type Predicate,
  type Scalar,
} from './predicate.ts';
import { parseRegex } from './regex.ts';

/** The operators of every grammar by the names callers use, without `$` and in lower case (handbook 2.1, 2.2, 4.2). */
const OPERATORS = {
  eq: 'eq',
  ne: 'ne',
  gt: 'gt',
  gte: 'ge',
  ge: 'ge',
  lt: 'lt',
  lte: 'le',
  le: 'le',
  in: 'in',
  between: 'between',
  search: 'contains',
  co: 'contains',
  nco: 'notContains',
  regex: 'regex',
} as const satisfies Record<string, Comparison | 'in' | 'between' | 'contains' | 'notContains' | 'regex'>;

export type Operator = (typeof OPERATORS)[keyof typeof OPERATORS];

/** Most values that one `in` may list. */
const MAX_VALUES = 1_000;
/** Most conditions that one filter may hold, and the deepest they may be nested. */
const MAX_CONDITIONS = 500;
export const MAX_DEPTH = 16;
/** Most regular expressions that one filter may hold: each may cost as much as hundreds of other conditions. */
const MAX_EXPRESSIONS = 20;
/** Longest name of a field, in UTF-16 units. */
const MAX_FIELD = 256;

/** The operator that a word stands for: `eq`, `$eq` and `EQ` alike. Undefined for any other word. */
export function operatorNamed(word: string): Operator | undefined {
  const name = word.replace(/^\$/, '').toLowerCase();
  return Object.hasOwn(OPERATORS, name) ? OPERATORS[name as keyof typeof OPERATORS] : undefined;
}

/** The list that a refusal of an operator shows: with `$` for v1, without for v2. */
export const operatorList = (prefix: '$' | ''): string =>
  Object.keys(OPERATORS)
    .map((name) => prefix + name)
    .join(', ');

/**
 * Where to part filters that a client joined by commas into one parameter (jcapi-powershell#57): at a comma before a
 * whole `field:operator:`, so that a value may hold commas.
 * @param dollar - `$` for v1, where a word without it is more likely part of a value; `$?` for v2
 */
export const joint = (dollar: '\\$' | '\\$?'): RegExp =>
  new RegExp(`,(?=[A-Za-z_][\\w.]{0,100}:${dollar}(?:${Object.keys(OPERATORS).join('|')}):)`, 'i');

/** `eq` of text in which each `*` is a wildcard, where there is one (handbook 2.2). */
const wildcardEquals = (field: string, value: Scalar): Predicate =>
  typeof value === 'string' && value.includes('*') ? like(field, value) : compare('eq', field, value);

/**
 * One condition: a field, an operator and a value.
 *
 * `in` takes an array, or text separated by `|`. `between` takes an array of two, or text separated by `|` or, where
 * there is none, by `,`. Numbers and booleans are taken as they are; text stays text until `bind`.
 *
 * @param parameter - what an error names
 * @throws GrammarError for a value that the operator cannot use
 */
export function condition(
  field: string,
  operator: Operator,
  value: unknown,
  parameter: string,
  options: { readonly wildcards: boolean } = { wildcards: false },
): Predicate {
  checkField(field, parameter);
  switch (operator) {
    case 'eq':
    case 'ne': {
      const scalar = toScalar(value, field, parameter);
      const equal = options.wildcards ? wildcardEquals(field, scalar) : compare('eq', field, scalar);
      if (operator === 'eq') return equal;
      return equal.op === 'like' ? not(equal) : compare('ne', field, scalar);
    }
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le':
      return compare(operator, field, toScalar(value, field, parameter));
    case 'in': {
      const values = Array.isArray(value)
        ? (value as unknown[])
        : typeof value === 'string'
          ? value.split('|')
          : [value];
      if (values.length > MAX_VALUES) {
        throw new GrammarError(
          parameter,
          `${parameter}: "in" on ${quoted(field)} lists more than ${MAX_VALUES} values`,
        );
      }
      return oneOf(
        field,
        values.map((each) => toScalar(each, field, parameter)),
      );
    }
    case 'between': {
      const bounds = Array.isArray(value)
        ? (value as unknown[])
        : typeof value === 'string'
          ? value.split(value.includes('|') ? '|' : ',')
          : [];
      if (bounds.length !== 2) {
        throw new GrammarError(parameter, `${parameter}: "between" on ${quoted(field)} takes two values: low|high`);
      }
      return between(field, toScalar(bounds[0], field, parameter), toScalar(bounds[1], field, parameter));
    }
    case 'contains':
      return contains(field, toText(value, field, parameter));
    case 'notContains':
      return not(contains(field, toText(value, field, parameter)));
    case 'regex':
      return matches(field, parseRegex(toText(value, field, parameter), parameter));
  }
}

/** All parts together, after a check that they are not too many and not nested too deep. */
export function conjunction(parts: readonly Predicate[], parameter: string): Predicate {
  const whole = and(parts);
  let conditions = 0;
  let expressions = 0;
  const visit = (node: Predicate, depth: number): void => {
    if (depth > MAX_DEPTH) {
      throw new GrammarError(parameter, `${parameter}: conditions are nested more than ${MAX_DEPTH} deep`);
    }
    if (node.op === 'and' || node.op === 'or') {
      for (const part of node.of) visit(part, depth + 1);
    } else if (node.op === 'not') {
      visit(node.of, depth);
    } else if (++conditions > MAX_CONDITIONS) {
      throw new GrammarError(parameter, `${parameter}: more than ${MAX_CONDITIONS} conditions`);
    } else if (node.op === 'regex' && ++expressions > MAX_EXPRESSIONS) {
      throw new GrammarError(parameter, `${parameter}: more than ${MAX_EXPRESSIONS} regular expressions`);
    }
  };
  visit(whole, 0);
  return whole;
}

function checkField(field: string, parameter: string): void {
  if (field === '') throw new GrammarError(parameter, `${parameter}: a condition has no field name`);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (field.length > MAX_FIELD || /[\u0000-\u001f]/.test(field)) {
    throw new GrammarError(parameter, `${parameter}: ${quoted(field)} is not the name of a field`);
  }
}

function toScalar(value: unknown, field: string, parameter: string): Scalar {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string') return withoutNul(value, field, parameter);
  throw new GrammarError(
    parameter,
    `${parameter}: the value for ${quoted(field)} must be text, a number, true, false or null`,
  );
}

function toText(value: unknown, field: string, parameter: string): string {
  if (typeof value === 'string') return withoutNul(value, field, parameter);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new GrammarError(parameter, `${parameter}: the value for ${quoted(field)} must be text`);
}

// PostgreSQL's text cannot hold U+0000, so no stored value can and no question need.
function withoutNul(value: string, field: string, parameter: string): string {
  if (value.includes('\u0000')) {
    throw new GrammarError(parameter, `${parameter}: the value for ${quoted(field)} holds the character U+0000`);
  }
  return value;
}
