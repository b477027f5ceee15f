import { GrammarError, quoted } from './errors.ts';
import { entries, names, page, pieces, sorting } from './list.ts';
import type { ListLimits, ListRequest, Query, Search } from './list.ts';
import { condition, conjunction, joint, operatorList, operatorNamed } from './operators.ts';
import { or, type Predicate } from './predicate.ts';

const SPACES = /\s+/;
const JOINT = joint('\\$');

/**
 * The query of a v1 list (handbook 2.1): `limit` and `skip`; `sort`, `sortIgnoreCase` and `fields` separated by spaces;
 * `filter`; `search`.
 * @param query - flat, as sent: `{ 'filter[or][0]': 'a:b', 'search[fields][]': ['x', 'y'] }`; other keys are ignored
 * @throws GrammarError
 */
export function parseV1List(query: Query, limits: ListLimits = {}): ListRequest {
  const search = parseSearch(query);
  const fields = names(query, 'fields', SPACES);
  return {
    ...page(query, limits),
    sort: sorting(query, SPACES),
    fields: fields.length === 0 ? undefined : fields,
    filter: parseFilters(query),
    ...(search === undefined ? {} : { search }),
  };
}

/**
 * One v1 filter: `field:$op:value`, `field:op:value` or `field:value`, which is equality. Everything after the operator
 * is the value, colons included.
 * @throws GrammarError that shows the form
 */
export function parseV1Filter(text: string, parameter: string): Predicate {
  const [field, rest] = cut(text);
  if (rest === undefined || field === '') {
    throw new GrammarError(parameter, `${parameter}: ${quoted(text)} is not a filter; write field:$eq:value`);
  }
  const [word, value] = cut(rest);
  const operator = operatorNamed(word);
  if (operator === undefined && value !== undefined && word.startsWith('$')) {
    throw new GrammarError(
      parameter,
      `${parameter}: unknown operator ${quoted(word)} on ${quoted(field)}; there are ${operatorList('$')}`,
    );
  }
  if (operator !== undefined && value === undefined && word.startsWith('$')) {
    throw new GrammarError(parameter, `${parameter}: ${quoted(text)} has no value; write ${field}:${word}:value`);
  }
  if (operator === undefined || value === undefined) return condition(field, 'eq', rest, parameter);
  return condition(field, operator, value, parameter);
}

function parseFilters(query: Query): Predicate {
  const all: Predicate[] = [];
  const any: Predicate[] = [];
  for (const { key, text, group } of entries(query, 'filter', ['and', 'or'])) {
    if (text === '') continue;
    const parsed = text.split(JOINT).map((one) => parseV1Filter(one, key));
    if (group === 'or') any.push(conjunction(parsed, key));
    else all.push(...parsed);
  }
  return conjunction(any.length === 0 ? all : [...all, or(any)], 'filter');
}

/** `search`, as v1 lists have it, and others that document it. */
export function parseSearch(query: Query): Search | undefined {
  const found = entries(query, 'search', ['searchTerm', 'fields']);
  const terms = found.filter(({ group, text }) => group !== 'fields' && text !== '').map(({ text }) => text);
  const fields = pieces(
    found.filter(({ group }) => group === 'fields').map(({ text }) => text),
    SPACES,
  );
  if (terms.length === 0) return undefined;
  return fields.length === 0 ? { terms } : { terms, fields };
}

/** What stands before and after the first colon. */
function cut(text: string): [string, string | undefined] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, undefined] : [text.slice(0, colon), text.slice(colon + 1)];
}
