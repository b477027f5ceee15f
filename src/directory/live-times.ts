import {
  and,
  compare,
  NOTHING,
  not,
  oneOf,
  type Atom,
  type Predicate,
  type Scalar,
} from '../wire/filters/predicate.ts';

/** A time as answers write it: UTC with milliseconds. What is shorter is a beginning, compared as text (wire/filters/bind.ts). */
const WHOLE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * A condition on a live field that shows a kept time, said of that time: milliseconds since the epoch in `field`. It holds for
 * the same objects as the comparison of texts would. Undefined where a number cannot say it: patterns.
 */
export function ofTime(atom: Atom, field: string): Predicate | undefined {
  switch (atom.op) {
    case 'eq':
    case 'ne':
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le':
      return compared(atom.op, field, atom.value);
    case 'between':
      return and([compared('ge', field, atom.low), compared('le', field, atom.high)]);
    case 'in':
      return oneOf(field, atom.values.filter(isExact).map(milliseconds));
    default:
      return undefined;
  }
}

function compared(op: Extract<Atom, { readonly value: Scalar }>['op'], field: string, value: Scalar): Predicate {
  if (isExact(value)) return compare(op, field, milliseconds(value));
  // Every time within a month, say, comes after the month's own text; none is equal to it.
  switch (op) {
    case 'eq':
      return NOTHING;
    case 'ne':
      return not(NOTHING);
    case 'gt':
    case 'ge':
      return compare('ge', field, milliseconds(value));
    default:
      return compare('lt', field, milliseconds(value));
  }
}

const isExact = (value: Scalar): boolean => value === null || WHOLE.test(String(value));

const milliseconds = (value: Scalar): number | null =>
  value === null ? null : Date.parse(/T.*[\d]$/.test(String(value)) ? `${String(value)}Z` : String(value));
