import type { Document } from '../../directory/types.ts';
import { quoted } from '../../wire/filters/errors.ts';
import type { Atom, Scalar } from '../../wire/filters/predicate.ts';
import { valuesAt } from '../../wire/filters/values.ts';
import { refuse } from './vocabulary.ts';

/** Order of versions, number by number: 10.9 before 10.15, and 14 the same as 14.0. */

type Version = readonly number[];

/**
 * A condition of order on a field of versions. Undefined for operators that compare or search the text as it is.
 * A value that does not begin with a number, and one that is missing, is neither before nor after anything.
 * @throws GrammarError for a bound that is no version
 */
export function ordered(predicate: Atom): ((doc: Document) => boolean) | undefined {
  const { field } = predicate;
  const some = (holds: (version: Version) => boolean) => (doc: Document) =>
    valuesAt(doc, field).some((value) => {
      const version = parse(value);
      return version !== undefined && holds(version);
    });
  switch (predicate.op) {
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le': {
      const limit = bound(predicate.value, field);
      const test = ORDERS[predicate.op];
      return some((version) => test(compareVersions(version, limit)));
    }
    case 'between': {
      const low = bound(predicate.low, field);
      const high = bound(predicate.high, field);
      return some((version) => compareVersions(version, low) >= 0 && compareVersions(version, high) <= 0);
    }
    default:
      return undefined;
  }
}

const ORDERS = {
  gt: (order: number) => order > 0,
  ge: (order: number) => order >= 0,
  lt: (order: number) => order < 0,
  le: (order: number) => order <= 0,
} as const;

function bound(value: Scalar, field: string): Version {
  const version = parse(typeof value === 'number' ? String(value) : value);
  if (version === undefined) throw refuse(`${quoted(field)} takes a version such as 14.2.1`);
  return version;
}

function parse(value: unknown): Version | undefined {
  if (typeof value !== 'string') return undefined;
  const digits = /^\s*(\d+(?:\.\d+)*)/.exec(value)?.[1];
  return digits?.split('.').map(Number);
}

function compareVersions(a: Version, b: Version): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = (a[i] ?? 0) - (b[i] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
