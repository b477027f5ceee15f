import { GrammarError, quoted } from './errors.ts';
import { condition, conjunction, operatorList, operatorNamed } from './operators.ts';
import { contains, EVERYTHING, NOTHING, or, type Predicate } from './predicate.ts';
import { isObject, parseBodyFilter, parseSearchFilter } from './searchBody.ts';
import { parseV1Filter } from './v1.ts';

/**
 * The rule of a dynamic group (handbook 4.2) as a predicate over users or systems:
 *
 * - `{"queryType": "FilterQuery", "filters": [{"field": "department", "operator": "eq", "value": "IT"}]}`, with the
 *   operators, and the `*`, of v2; all filters must hold;
 * - `{"queryType": "Filter", "filters": ["department:$eq:IT"]}`, with the filters of v1; all must hold;
 * - `{"queryType": "Search", "searchFilters": "{\"filter\":{\"and\":[\"department:$eq:IT\"]}}"}`, the body of a search as
 *   a JSON string (or as the object itself).
 *
 * A rule that no condition narrows selects nobody: the sender forgot it, and everybody is too many. An absent queryType is told by what the rule holds.
 * @throws GrammarError
 */
export function parseMemberQuery(rule: unknown): Predicate {
  if (!isObject(rule)) throw refuse('is an object with "queryType" and "filters" or "searchFilters"');
  const parsed = parseRule(rule);
  return parsed === EVERYTHING ? NOTHING : parsed;
}

function parseRule(rule: Readonly<Record<string, unknown>>): Predicate {
  const { queryType, filters, searchFilters } = rule;
  switch (queryType ?? (searchFilters === undefined ? 'FilterQuery' : 'Search')) {
    case 'FilterQuery':
    case 'Filter':
      return conjunction(
        list(filters).map((filter) =>
          typeof filter === 'string' ? parseV1Filter(filter, 'memberQuery') : parseFilter(filter),
        ),
        'memberQuery',
      );
    case 'Search':
      return parseSearch(searchFilters);
    default:
      throw refuse(`has the queryType ${quoted(String(queryType))}; there are FilterQuery, Filter, Search`);
  }
}

function parseFilter(filter: unknown): Predicate {
  if (!isObject(filter) || typeof filter['field'] !== 'string' || typeof filter['operator'] !== 'string') {
    throw refuse('has filters such as {"field": "department", "operator": "eq", "value": "IT"} or "department:$eq:IT"');
  }
  const operator = operatorNamed(filter['operator']);
  if (operator === undefined) {
    throw refuse(`has the operator ${quoted(filter['operator'])}; there are ${operatorList('')}`);
  }
  return condition(filter['field'], operator, filter['value'] ?? null, 'memberQuery', { wildcards: true });
}

function parseSearch(searchFilters: unknown): Predicate {
  const body = typeof searchFilters === 'string' ? parseJson(searchFilters) : searchFilters;
  if (!isObject(body))
    throw refuse('has searchFilters that are no JSON object such as {"filter":{"and":["department:$eq:IT"]}}');
  const search = parseSearchFilter(body['searchFilter']);
  const filter = parseBodyFilter(body['filter'], 'memberQuery');
  if (search === undefined) return filter;
  const { terms, fields } = search;
  if (fields === undefined) throw refuse('has a searchFilter without "fields"');
  const found = or(fields.flatMap((field) => terms.map((term) => contains(field, term))));
  return filter === EVERYTHING ? found : conjunction([filter, found], 'memberQuery');
}

function list(filters: unknown): readonly unknown[] {
  if (filters === undefined || filters === null) return [];
  if (!Array.isArray(filters)) throw refuse('has filters that are no array');
  return filters as unknown[];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refuse('has searchFilters that are not valid JSON');
  }
}

const refuse = (why: string): GrammarError => new GrammarError('memberQuery', `memberQuery: the rule ${why}`);
