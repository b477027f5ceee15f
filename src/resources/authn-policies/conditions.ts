import { invalidField } from '../../kit/errors.ts';

/** What has to hold for a policy to match, as it is evaluated. */
export type Condition =
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  /** Ids of IP lists, in lower case. */
  | { readonly op: 'address'; readonly lists: readonly string[] }
  /** ISO 3166-1 alpha-2, in upper case. */
  | { readonly op: 'country'; readonly countries: readonly string[] }
  | { readonly op: 'device'; readonly property: 'deviceManaged' | 'deviceEncrypted'; readonly is: boolean }
  /** In lower case. */
  | { readonly op: 'system'; readonly names: readonly string[] };

/** `all`, `any` and `not` within each other at most, and conditions in all. */
const DEEPEST = 8;
const MOST = 200;
/** Names, ids or countries in one condition. */
const MOST_NAMES = 300;

type Value = (value: unknown, at: string) => Condition;

const KINDS: Readonly<Record<string, Value>> = {
  ipAddressIn: (value, at) => ({ op: 'address', lists: idsOf(value, at) }),
  ipAddressNotIn: (value, at) => ({ op: 'not', of: { op: 'address', lists: idsOf(value, at) } }),
  locationIn: (value, at) => ({ op: 'country', countries: countriesOf(value, at) }),
  locationNotIn: (value, at) => ({ op: 'not', of: { op: 'country', countries: countriesOf(value, at) } }),
  deviceManaged: (value, at) => ({ op: 'device', property: 'deviceManaged', is: flag(value, at) }),
  deviceEncrypted: (value, at) => ({ op: 'device', property: 'deviceEncrypted', is: flag(value, at) }),
  operatingSystemIn: (value, at) => ({
    op: 'system',
    names: texts(value, at, /^[\w .-]{1,64}$/, 'the name of an operating system').map((name) => name.toLowerCase()),
  }),
};
const KNOWN = [...Object.keys(KINDS), 'all', 'any', 'not'].join(', ');

/**
 * The conditions of a policy (handbook 4.12). None always hold.
 * @throws MusterError `invalid`, naming the condition
 */
export function parseConditions(given: Readonly<Record<string, unknown>>): Condition {
  if (Object.keys(given).length === 0) return { op: 'all', of: [] };
  return parse(given, 'conditions', 1, { left: MOST });
}

function parse(given: unknown, at: string, depth: number, budget: { left: number }): Condition {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw invalidField(at, 'has to be an object with a condition');
  }
  if (depth > DEEPEST) throw invalidField(at, `is nested more than ${DEEPEST} deep`);
  const parts = Object.entries(given).map(([key, value]) => {
    budget.left -= 1;
    if (budget.left < 0) throw invalidField('conditions', `has more than ${MOST} conditions`);
    return one(key, value, at, depth, budget);
  });
  const [first] = parts;
  if (first === undefined) throw invalidField(at, `is empty; give one of ${KNOWN}`);
  return parts.length === 1 ? first : { op: 'all', of: parts };
}

function one(key: string, value: unknown, at: string, depth: number, budget: { left: number }): Condition {
  const path = `${at}.${key}`;
  if (key === 'not') return { op: 'not', of: parse(value, path, depth + 1, budget) };
  if (key === 'all' || key === 'any') {
    if (!Array.isArray(value) || value.length === 0) throw invalidField(path, 'has to be a list of conditions');
    return { op: key, of: value.map((each, i) => parse(each, `${path}[${i}]`, depth + 1, budget)) };
  }
  const make = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
  if (make === undefined) throw invalidField(path, `is no condition; there are ${KNOWN}`);
  return make(value, path);
}

function flag(value: unknown, at: string): boolean {
  if (typeof value !== 'boolean') throw invalidField(at, 'has to be true or false');
  return value;
}

const idsOf = (value: unknown, at: string): string[] =>
  texts(value, at, /^[0-9a-fA-F]{24}$/, 'the id of an IP list').map((id) => id.toLowerCase());

function countriesOf(value: unknown, at: string): string[] {
  const named = typeof value === 'object' && value !== null && 'countries' in value;
  return texts(
    named ? value.countries : value,
    named ? `${at}.countries` : at,
    /^[A-Za-z]{2}$/,
    'the code of a country, as DE',
  ).map((country) => country.toUpperCase());
}

/** One text or several. */
function texts(value: unknown, at: string, pattern: RegExp, what: string): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0 || list.length > MOST_NAMES) throw invalidField(at, `has to name 1 to ${MOST_NAMES}`);
  return list.map((each, i) => {
    if (typeof each !== 'string' || !pattern.test(each)) {
      throw invalidField(Array.isArray(value) ? `${at}[${i}]` : at, `has to be ${what}`);
    }
    return each;
  });
}

/** Every IP list that a condition names. */
export function listsIn(condition: Condition): ReadonlySet<string> {
  switch (condition.op) {
    case 'address':
      return new Set(condition.lists);
    case 'not':
      return listsIn(condition.of);
    case 'all':
    case 'any':
      return new Set(condition.of.flatMap((part) => [...listsIn(part)]));
    default:
      return new Set();
  }
}
