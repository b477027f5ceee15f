import type { TObject } from 'typebox';
import { bind, bindSort, type BindOptions } from '../wire/filters/bind.ts';
import { compile } from '../wire/filters/evaluate.ts';
import type { SortField } from '../wire/filters/list.ts';
import { compareText, foldCase, valuesAt } from '../wire/filters/values.ts';
import { fieldTypesOf } from './field-types.ts';
import { parseList, readable } from './lists.ts';
import type { Document, Outcome, ReadContext, ValidInput } from './types.ts';

/**
 * A list of what is not kept as objects of its own: a catalogue that comes with the server, or rows that are computed when
 * they are asked for. The same parameters with the same meaning as lists of stored objects have.
 */
export interface RowSource {
  /** The schema of one row. */
  readonly entity: TObject;
  readonly idField: 'id' | '_id';
  /** How many rows there are in all. */
  readonly count: () => number | Promise<number>;
  /** Rows by position, in an order that stands while nothing changes: some, or all of them. */
  readonly rows: (from: number, to: number) => readonly Document[] | Promise<readonly Document[]>;
}

/** Answers a list from a source. Only the rows of the page are made where the request neither filters nor sorts. */
export async function answerRows(ctx: ReadContext, input: ValidInput, source: RowSource): Promise<Outcome> {
  const { operation } = ctx;
  const request = parseList(operation, input.rawQuery);
  const types = fieldTypesOf(source);
  const { unknownField } = operation.family;
  const options: BindOptions = {
    unknownField,
    ...(unknownField === 'refuse' ? { allowed: Object.keys(source.entity.properties) } : {}),
  };
  const [filter, sort] = readable(() => [bind(request.filter, types, options), bindSort(request.sort, types, options)]);
  const { skip, limit, fields } = request;
  const answer = (rows: readonly Document[], total: number): Outcome => ({
    type: 'rows',
    rows,
    total,
    fields,
    page: { skip, limit, returned: rows.length },
  });
  const whole = await source.count();
  const everything = filter.op === 'and' && filter.of.length === 0;
  if (everything && sort.length === 0) return answer(await source.rows(skip, Math.min(whole, skip + limit)), whole);
  const holds = compile(filter);
  const found = (await source.rows(0, whole)).filter(holds);
  return answer(inOrder(found, sort, source.idField).slice(skip, skip + limit), found.length);
}

/** Sorted by the keys; ties by id, in the direction of the last key, as stored objects are. */
function inOrder(rows: readonly Document[], sort: readonly SortField[], idField: string): readonly Document[] {
  if (sort.length === 0) return rows;
  const keys = [...sort, { field: idField, descending: sort.at(-1)?.descending ?? false }];
  return rows.toSorted((a, b) => {
    for (const key of keys) {
      const order = compareValues(valueAt(a, key), valueAt(b, key));
      if (order !== 0) return key.descending ? -order : order;
    }
    return 0;
  });
}

function valueAt(row: Document, key: Partial<SortField> & { readonly field: string }): unknown {
  const [value] = valuesAt(row, key.field);
  return typeof value === 'string' && key.ignoreCase ? foldCase(value) : value;
}

/** What is missing comes first; numbers and truth by size, texts by code point. */
function compareValues(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return Number(a) - Number(b);
}
