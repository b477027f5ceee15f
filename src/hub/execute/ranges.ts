import { isRecord } from './request.ts';
import { parsedRows, type Page } from './scan.ts';

/**
 * A long list read by ranges of ids, several at a time: a directory finds a page by its first id at once, where `skip` has it
 * count its way there. Rows that come or go meanwhile shift nobody else's place.
 */

/** A list that is shorter is not worth it. */
const LONG = 2_000;
/** Rows of a range: the directory counts those each time. */
const EACH = 2_500;
const MOST_RANGES = 64;

export interface Ranged {
  readonly idField: string;
  readonly grammar: 'v1' | 'v2';
  readonly limit: number;
  readonly total: number;
  /** Ranges at once. */
  readonly atOnce: number;
  /** One page with these filters and parameters, sorted by id. */
  readonly page: (filters: readonly string[], more: Readonly<Record<string, unknown>>, size: number) => Promise<Page>;
}

export const isLong = (total: number): boolean => total > LONG;

/** Every page after the first, in order. */
export async function afterFirst(
  head: Page,
  { idField, grammar, limit, total, atOnce, page }: Ranged,
): Promise<readonly Page[]> {
  const filter = (operator: 'gt' | 'gte' | 'lt', id: string): string =>
    `${idField}:${grammar === 'v1' ? '$' : ''}${operator}:${id}`;
  const idOf = (row: unknown): string => {
    const id = isRecord(row) ? row[idField] : undefined;
    return typeof id === 'string' ? id : '';
  };
  const ranges = Math.min(MOST_RANGES, Math.ceil((total - head.count) / EACH));
  const probes = Array.from(
    { length: ranges - 1 },
    (_, i) => head.count + Math.floor(((i + 1) * (total - head.count)) / ranges),
  );
  const found = await inTurn(probes, atOnce, (skip) => page([], { skip, fields: idField }, 1));
  const bounds = found.flatMap((each) => parsedRows(each).map((row) => idOf(row)));
  const starts = [idOf(parsedRows(head).at(-1)), ...bounds];
  const read = await inTurn(starts, atOnce, async (start, index) => {
    const end = bounds[index];
    const before = end === undefined ? [] : [filter('lt', end)];
    const pages: Page[] = [];
    // The first range begins after the page that was read already.
    let from = filter(index === 0 ? 'gt' : 'gte', start);
    for (;;) {
      const more = await page([from, ...before], {}, limit);
      pages.push(more);
      if (more.count < limit) return pages;
      from = filter('gt', idOf(parsedRows(more).at(-1)));
    }
  });
  return read.flat();
}

/** Does the work for each, so many at once; what comes of it is in their order. */
async function inTurn<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let turn = 0;
  const worker = async (): Promise<void> => {
    for (let index = turn++; index < items.length; index = turn++)
      results[index] = await work(items[index] as T, index);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
