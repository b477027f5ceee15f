import type { TObject } from 'typebox';
import { bind, bindSort, type BindOptions } from '../wire/filters/bind.ts';
import { compile } from '../wire/filters/evaluate.ts';
import type { SortField } from '../wire/filters/list.ts';
import { and, EVERYTHING } from '../wire/filters/predicate.ts';
import { compareText, foldCase, valuesAt } from '../wire/filters/values.ts';
import { fieldTypesOf } from './field-types.ts';
import { parseList, readable, searchOf } from './lists.ts';
import type { Document, Outcome, ReadContext, ValidInput } from './types.ts';

/** What a list shows that is not kept as objects of its own: a catalogue of the server's, or rows computed when asked for. */
export interface ComputedRows {
  /** The schema of one row; filters and sorts name its properties. */
  readonly entity: TObject;
  readonly idField?: 'id' | '_id' | 'objectId';
  /** Properties that a search without fields looks at. */
  readonly searchable?: readonly string[];
  /** The property that orders it where the request asks for no order; unless given, the order in which the rows come. */
  readonly order?: string;
  readonly rows: readonly Document[] | LazyRows;
}

/** Rows by position, in an order that stands while nothing changes. */
export interface LazyRows {
  readonly length: number;
  readonly slice: (from: number, to: number) => Promise<readonly Document[]>;
}

/**
 * A list of such rows, with the parameters of lists of stored objects and their meaning. Only the rows of the page are made
 * where the request neither filters nor sorts; else every row is looked at.
 */
export async function computedList(
  { operation }: Pick<ReadContext, 'operation'>,
  { rawQuery }: Pick<ValidInput, 'rawQuery'>,
  { entity, idField = 'id', searchable = [], order, rows }: ComputedRows,
): Promise<Extract<Outcome, { type: 'rows' }>> {
  const request = parseList(operation, rawQuery);
  const types = fieldTypesOf({ entity });
  const { unknownField } = operation.family;
  const options: BindOptions = {
    unknownField,
    ...(unknownField === 'refuse' ? { allowed: Object.keys(entity.properties) } : {}),
  };
  const asked = request.sort.length === 0 && order !== undefined ? [{ field: order, descending: false }] : request.sort;
  const [where, sort] = readable(() => {
    const parts = [bind(request.filter, types, options)];
    if (request.search !== undefined) parts.push(searchOf(request.search, searchable, types));
    return [and(parts), bindSort(asked, types, options)] as const;
  });
  const { skip, limit, fields } = request;
  const answer = (page: readonly Document[], total: number) =>
    ({ type: 'rows', rows: page, total, fields, page: { skip, limit, returned: page.length } }) as const;
  const total = rows.length;
  if (where === EVERYTHING && sort.length === 0) {
    return answer(await rows.slice(skip, Math.min(total, skip + limit)), total);
  }
  const found = (await rows.slice(0, total)).filter(compile(where));
  return answer(inOrder(found, sort, idField).slice(skip, skip + limit), found.length);
}

/** By each key in turn; ties by id, in the direction of the last key, as stored objects are. */
function inOrder(rows: readonly Document[], sort: readonly SortField[], idField: string): readonly Document[] {
  if (sort.length === 0) return rows;
  const keys: readonly SortField[] = [...sort, { field: idField, descending: sort.at(-1)?.descending ?? false }];
  return rows.toSorted((a, b) => {
    for (const key of keys) {
      const order = compareValues(valueAt(a, key), valueAt(b, key));
      if (order !== 0) return key.descending ? -order : order;
    }
    return 0;
  });
}

function valueAt(row: Document, { field, ignoreCase }: SortField): unknown {
  const [value] = valuesAt(row, field);
  return typeof value === 'string' && ignoreCase === true ? foldCase(value) : value;
}

/** What is missing comes first; numbers and truth by size, texts by code point. */
function compareValues(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return Number(a) - Number(b);
}
