import { GrammarError, quoted } from './errors.ts';
import { names, page, pieces, sorting } from './list.ts';
import type { ListLimits, ListRequest, Query, Search } from './list.ts';
import { condition, conjunction, MAX_DEPTH, operatorList, operatorNamed } from './operators.ts';
import { and, or, type Predicate } from './predicate.ts';
import { parseV1Filter } from './v1.ts';

const SPACES = /\s+/;

/**
 * The body of `POST /search/…` (handbook 2.1), with the query beside it: `filter`, `searchFilter`, `fields`, `sort`,
 * `limit`, `skip`. What stands in both is taken from the body. No body at all, or an empty one, asks for everything.
 * @throws GrammarError
 */
export function parseSearchBody(body: unknown, query: Query = {}, limits: ListLimits = {}): ListRequest {
  const given = body === undefined || body === null || body === '' ? {} : body;
  if (!isObject(given))
    throw new GrammarError('body', 'body: a search is a JSON object such as {"filter": {"and": []}}');
  const both: Record<string, unknown> = { ...query };
  for (const key of ['limit', 'skip', 'sort', 'fields', 'sortIgnoreCase']) {
    const value = given[key];
    if (Object.hasOwn(given, key) && value !== null && value !== undefined && value !== '') {
      for (const other of Object.keys(both)) if (other.startsWith(`${key}[`)) delete both[other];
      both[key] = value;
    }
  }
  const fields = names(both, 'fields', SPACES);
  const search = parseSearchFilter(given['searchFilter']);
  return {
    ...page(both, limits),
    sort: sorting(both, SPACES),
    fields: fields.length === 0 ? undefined : fields,
    filter: parseBodyFilter(given['filter'], 'filter'),
    ...(search === undefined ? {} : { search }),
  };
}

/**
 * A filter as JSON, in each form of handbook 2.1:
 * `{"and": […]}` and `{"or": […]}`, nested at will; an array, all of which must hold; an object of fields, all of which
 * must hold; a string `field:$op:value`. A field's value is a scalar (equality), an array (one of them), or an object of
 * operators, all of which must hold: `{"$gte": 1, "$lt": 5}`, `{"$regex": "^a", "$options": "i"}`.
 * Null, "" and {} ask for everything.
 * @throws GrammarError
 */
export function parseBodyFilter(filter: unknown, parameter: string): Predicate {
  return conjunction([parseNode(filter, parameter, 0)], parameter);
}

/** `{"searchTerm": "x" | ["x", "y"], "fields": ["a", "b"] | "a b"}`; undefined without a term. */
export function parseSearchFilter(value: unknown): Search | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (!isObject(value)) {
    throw new GrammarError('searchFilter', 'searchFilter: write {"searchTerm": "text", "fields": ["field"]}');
  }
  const terms = strings(value['searchTerm'], 'searchFilter.searchTerm').filter((term) => term !== '');
  const fields = pieces(strings(value['fields'], 'searchFilter.fields'), SPACES);
  if (terms.length === 0) return undefined;
  return fields.length === 0 ? { terms } : { terms, fields };
}

function parseNode(node: unknown, parameter: string, depth: number): Predicate {
  if (depth > MAX_DEPTH * 2) {
    throw new GrammarError(parameter, `${parameter}: conditions are nested too deep`);
  }
  if (node === undefined || node === null || node === '') return and([]);
  if (typeof node === 'string') return parseV1Filter(node, parameter);
  if (Array.isArray(node)) return and((node as unknown[]).map((each) => parseNode(each, parameter, depth + 1)));
  if (!isObject(node)) {
    throw new GrammarError(parameter, `${parameter}: a condition is text such as "field:$eq:value", or an object`);
  }
  return and(Object.entries(node).map(([key, value]) => parseMember(key, value, parameter, depth)));
}

function parseMember(key: string, value: unknown, parameter: string, depth: number): Predicate {
  const word = key.replace(/^\$/, '');
  if ((word === 'and' || word === 'or') && (Array.isArray(value) || key !== word)) {
    if (!Array.isArray(value)) throw new GrammarError(parameter, `${parameter}: "${key}" takes an array of conditions`);
    const parts = (value as unknown[]).map((each) => parseNode(each, parameter, depth + 1));
    return word === 'and' ? and(parts) : or(parts);
  }
  if (key.startsWith('$')) {
    throw new GrammarError(parameter, `${parameter}: ${quoted(key)} stands where a field, "and" or "or" is expected`);
  }
  if (Array.isArray(value)) return condition(key, 'in', value, parameter);
  if (isObject(value)) return parseOperators(key, value, parameter);
  return condition(key, 'eq', value, parameter);
}

function parseOperators(field: string, operators: Readonly<Record<string, unknown>>, parameter: string): Predicate {
  const { $options: options, ...rest } = operators;
  if (options !== undefined && options !== 'i' && options !== '') {
    throw new GrammarError(parameter, `${parameter}: "$options" on ${quoted(field)} can only be "i"`);
  }
  const parts = Object.entries(rest).map(([word, value]) => {
    const operator = operatorNamed(word);
    if (operator === undefined || !word.startsWith('$')) {
      throw new GrammarError(
        parameter,
        `${parameter}: ${quoted(field)} has no operator ${quoted(word)}; there are ${operatorList('$')}. ` +
          'A field within an object is written with a dot: "mfa.exclusion"',
      );
    }
    const ignoreCase = operator === 'regex' && options === 'i' && typeof value === 'string';
    return condition(field, operator, ignoreCase ? `(?i)${value}` : value, parameter);
  });
  if (parts.length === 0) {
    throw new GrammarError(parameter, `${parameter}: ${quoted(field)} has no operator; there are ${operatorList('$')}`);
  }
  return and(parts);
}

function strings(value: unknown, parameter: string): string[] {
  if (value === undefined || value === null) return [];
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list.map((each) => {
    if (typeof each === 'string') return each;
    if (typeof each === 'number' || typeof each === 'boolean') return String(each);
    throw new GrammarError(parameter, `${parameter}: must be text, or an array of text`);
  });
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
