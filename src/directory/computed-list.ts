import type { TObject } from 'typebox';
import { bind, bindSort, type BindOptions } from '../wire/filters/bind.ts';
import { compile } from '../wire/filters/evaluate.ts';
import type { SortField } from '../wire/filters/list.ts';
import { project } from '../wire/filters/project.ts';
import { compareText, foldCase, valuesAt } from '../wire/filters/values.ts';
import { fieldTypesOf } from './field-types.ts';
import { parseList, readable } from './lists.ts';
import type { Document, Outcome, ReadContext, ValidInput } from './types.ts';

/**
 * A list of rows that are computed rather than stored, filtered, sorted and paged as the operation's family has it. For
 * lists that stay short: every row is looked at.
 *
 * @param entity declares the rows; filters and sorts name its properties
 * @param rows in the order of the list without a sort
 * @param ids the properties that name a row, which `fields` never leaves out
 */
export function computedList(
  { operation }: Pick<ReadContext, 'operation'>,
  input: ValidInput,
  entity: TObject,
  rows: readonly Document[],
  ids: readonly string[] = ['id'],
): Outcome {
  const request = parseList(operation, input.rawQuery);
  const fieldType = fieldTypesOf({ entity });
  const options: BindOptions = {
    unknownField: operation.family.unknownField,
    allowed: Object.keys(entity.properties),
  };
  const { holds, order } = readable(() => ({
    holds: compile(bind(request.filter, fieldType, options)),
    order: bindSort(request.sort, fieldType, options),
  }));
  const matching = rows.filter(holds).toSorted(by(order));
  const { skip, limit, fields } = request;
  const page = matching.slice(skip, skip + limit);
  const results = fields === undefined ? page : page.map((row) => project(row, fields, ids));
  const total = matching.length;
  return {
    type: 'value',
    value: operation.family.list === 'wrapper' ? { totalCount: total, results } : results,
    total,
    page: { skip, limit, returned: page.length },
  };
}

/** As the stores sort: what has no value comes before everything else. */
const by =
  (keys: readonly SortField[]) =>
  (a: Document, b: Document): number => {
    for (const { field, descending, ignoreCase } of keys) {
      const [one, other] = [a, b].map((row) => valuesAt(row, field)[0]);
      const order = compareValues(one, other, ignoreCase === true);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  };

function compareValues(a: unknown, b: unknown, ignoreCase: boolean): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (typeof a === 'string' && typeof b === 'string') {
    return ignoreCase ? compareText(foldCase(a), foldCase(b)) : compareText(a, b);
  }
  return Number(a) - Number(b);
}
