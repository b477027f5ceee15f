import type { ActionInput } from '../../directory/hub-port.ts';
import { invalidField } from '../../kit/errors.ts';
import type { Operation } from '../../kit/op.ts';
import { joint, operatorList, operatorNamed, type Operator } from '../../wire/filters/operators.ts';

/**
 * One spelling of list parameters for all lists: filters as `field:$op:value`, names parted by commas. The two families
 * of the API differ (docs/filters.md); each gets its own words, also where a caller wrote the other family's.
 */

type Grammar = 'v1' | 'v2';
type Node = Readonly<Record<string, unknown>>;

/** The words that each family documents; `v2` has no `$`. */
const WORDS: Readonly<Record<Operator, { readonly v1: string; readonly v2: string }>> = {
  eq: { v1: '$eq', v2: 'eq' },
  ne: { v1: '$ne', v2: 'ne' },
  gt: { v1: '$gt', v2: 'gt' },
  ge: { v1: '$gte', v2: 'ge' },
  lt: { v1: '$lt', v2: 'lt' },
  le: { v1: '$lte', v2: 'le' },
  in: { v1: '$in', v2: 'in' },
  between: { v1: '$between', v2: 'between' },
  contains: { v1: '$co', v2: 'search' },
  notContains: { v1: '$nco', v2: 'nco' },
  regex: { v1: '$regex', v2: 'regex' },
};
/** Where a caller joined filters by commas: words with `$` are told apart more surely than those without. */
const JOINTS = { dollar: joint('\\$'), either: joint('\\$?') } as const;

/** True for the `filter` of a list, one text or several; others (SCIM's) are passed on as they are. */
export const isFilter = (schema: Node): boolean => schema['anyOf'] !== undefined;
/** True for `sort` and `fields` of a list: names, and no choice among some. */
export const isNames = (schema: Node): boolean => schema['enum'] === undefined;

/**
 * The filters of a list in the words of its family. `between` becomes two conditions in v1, which documents no such word.
 * @param given - one text or several; `field:value` is equality
 * @throws MusterError `invalid` that names the field and shows the form
 */
export function filtersFor(grammar: Grammar, given: unknown): string[] {
  return textsOf(given, 'query.filter').flatMap((text) =>
    text.split(/^[^:]*:\$/.test(text) ? JOINTS.dollar : JOINTS.either).flatMap((one) => filterFor(grammar, one)),
  );
}

/** Names in one text, parted as the family does: v1 by spaces, v2 by commas. @throws MusterError `invalid` */
export const namesFor = (grammar: Grammar, given: unknown, parameter: string): string =>
  textsOf(given, parameter)
    .flatMap((text) => text.split(/[\s,]+/))
    .filter((name) => name !== '')
    .join(grammar === 'v1' ? ' ' : ',');

/** What an action of this list does to its input; undefined where there is nothing to do. */
export function listAdapter({ query, family }: Operation): ((given: ActionInput) => ActionInput) | undefined {
  const properties = (query?.properties ?? {}) as Readonly<Record<string, Node>>;
  const { filter } = properties;
  const filtered = filter !== undefined && isFilter(filter);
  const named = ['sort', 'fields', 'sortIgnoreCase'].filter(
    (name) => properties[name] !== undefined && isNames(properties[name]),
  );
  if (!filtered && named.length === 0) return undefined;
  return (given) => {
    const changed: Record<string, unknown> = { ...given.query };
    if (filtered && isGiven(changed['filter']))
      changed['filter'] = single(filtersFor(family.grammar, changed['filter']));
    for (const name of named) {
      if (isGiven(changed[name])) changed[name] = namesFor(family.grammar, changed[name], `query.${name}`);
    }
    return given.query === undefined ? given : { ...given, query: changed };
  };
}

function filterFor(grammar: Grammar, text: string): string | string[] {
  const [field, rest] = cut(text);
  if (field === '' || rest === undefined) {
    throw invalidField('query.filter', `${JSON.stringify(text)} is no filter; write field:$eq:value`);
  }
  const [word, value] = cut(rest);
  const operator = operatorNamed(word);
  if (operator === undefined && word.startsWith('$') && value !== undefined) {
    throw invalidField('query.filter', `there is no operator ${JSON.stringify(word)}; there are ${operatorList('$')}`);
  }
  if (operator === undefined) return condition(grammar, field, 'eq', rest);
  if (value !== undefined) return condition(grammar, field, operator, value);
  if (word.startsWith('$')) {
    throw invalidField('query.filter', `${JSON.stringify(text)} has no value; write ${field}:${word}:value`);
  }
  return condition(grammar, field, 'eq', rest);
}

function condition(grammar: Grammar, field: string, operator: Operator, value: string): string | string[] {
  if (grammar === 'v1' && operator === 'between') {
    const [low, high, ...more] = value.split(value.includes('|') ? '|' : ',');
    if (low === undefined || high === undefined || more.length > 0) {
      throw invalidField('query.filter', `between on ${JSON.stringify(field)} takes two values: low|high`);
    }
    return [condition(grammar, field, 'ge', low), condition(grammar, field, 'le', high)].flat();
  }
  return `${field}:${WORDS[operator][grammar]}:${value}`;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
const single = (texts: readonly string[]): unknown => (texts.length === 1 ? texts[0] : texts);

function textsOf(given: unknown, parameter: string): string[] {
  const all = (Array.isArray(given) ? (given as unknown[]) : [given]).filter((each) => each !== '');
  if (all.every((each) => typeof each === 'string')) return all;
  throw invalidField(parameter, 'has to be text, or a list of texts');
}

/** What stands before and after the first colon. */
function cut(text: string): [string, string | undefined] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, undefined] : [text.slice(0, colon), text.slice(colon + 1)];
}
