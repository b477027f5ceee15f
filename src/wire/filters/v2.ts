import { GrammarError, quoted } from './errors.ts';
import { entries, names, page, sorting } from './list.ts';
import type { ListLimits, ListRequest, Query } from './list.ts';
import { condition, conjunction, joint, operatorList, operatorNamed } from './operators.ts';
import type { Predicate } from './predicate.ts';

const COMMAS = /\s*,\s*/;
const JOINT = joint('\\$?');

/**
 * The query of a v2 list (handbook 2.2): `limit` and `skip`; `sort`, `sortIgnoreCase` and `fields` separated by
 * commas or repeated; `filter`.
 * @param query - flat, as sent; other keys are ignored
 * @throws GrammarError
 */
export function parseV2List(query: Query, limits: ListLimits = {}): ListRequest {
  const fields = names(query, 'fields', COMMAS);
  const filters = entries(query, 'filter').flatMap(({ key, text }) =>
    text === '' ? [] : text.split(JOINT).map((one) => parseV2Filter(one, key)),
  );
  return {
    ...page(query, limits),
    sort: sorting(query, COMMAS),
    fields: fields.length === 0 ? undefined : fields,
    filter: conjunction(filters, 'filter'),
  };
}

/**
 * One v2 filter: `field:op:value`, where the value of `eq` and `ne` may hold `*` for any run of characters.
 * @throws GrammarError that shows the form
 */
export function parseV2Filter(text: string, parameter: string): Predicate {
  const match = /^([^:]+):([^:]*):(.*)$/s.exec(text);
  const operator = operatorNamed(match?.[2] ?? '');
  if (match === null || operator === undefined) {
    throw new GrammarError(
      parameter,
      `${parameter}: ${quoted(text)} is not a filter; write field:operator:value, with one of ${operatorList('')}`,
    );
  }
  return condition(match[1] ?? '', operator, match[3] ?? '', parameter, { wildcards: true });
}
