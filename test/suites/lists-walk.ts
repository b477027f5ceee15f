import assert from 'node:assert/strict';
import type { TObject } from 'typebox';
import type { Operation } from '../../src/kit/op.ts';
import type { Reply } from '../support/server.ts';
import { selecting } from './objects.ts';
import { isSuccess, told } from './refusing.ts';
import { sampleOf, urlOf } from './requests.ts';
import type { World } from './world.ts';

/** Lists, read page by page. */

type Parameters = Readonly<Record<string, string | number>>;

/** Where an operation takes the parameters of a list, if it is one. */
export function parametersOf({ method, response, query, body }: Operation): ReadonlySet<string> | undefined {
  const answer = response as { readonly type?: string; readonly properties?: { readonly results?: unknown } } | null;
  if (answer?.type !== 'array' && answer?.properties?.results === undefined) return undefined;
  const fields = method === 'GET' ? query : (body as TObject | undefined);
  const names = new Set(Object.keys(fields?.properties ?? {}));
  // A POST that answers an array is a list only where it pages.
  return method === 'GET' || names.has('skip') ? names : undefined;
}

export interface Answer {
  readonly rows: readonly string[];
  /** Over all pages; undefined where the operation does not say. */
  readonly total: number | undefined;
}

/** What names a row: an object's id, that of an edge's other end, an entry's number in the log; of a link all that it is. */
function nameOf(row: unknown): string {
  assert.ok(typeof row === 'object' && row !== null, `a row is ${JSON.stringify(row)}`);
  const { _id, id, to, sequence } = row as { _id?: string; id?: string; to?: { id: string }; sequence?: number };
  return String(_id ?? id ?? to?.id ?? sequence ?? JSON.stringify(row));
}

export async function page(world: World, operation: Operation, parameters: Parameters): Promise<Answer> {
  const sample = sampleOf(operation, world);
  const url = new URL(urlOf(operation, sample), 'http://server');
  const inBody = operation.method === 'POST';
  if (!inBody) for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
  const body = inBody ? { ...(sample.body as object), ...parameters } : undefined;
  const reply = await world.server.api(operation.method, url.pathname + url.search, body, selecting(world, operation));
  assert.ok(isSuccess(reply), told(operation, JSON.stringify(parameters), reply));
  const rows = Array.isArray(reply.body) ? reply.body : (reply.body as { readonly results: unknown }).results;
  assert.ok(Array.isArray(rows), `${operation.id} answers no rows`);
  return { rows: rows.map(nameOf), total: totalOf(reply) };
}

function totalOf({ headers, body }: Reply): number | undefined {
  const { totalCount } = body as { readonly totalCount?: number };
  const header = headers.get('x-total-count');
  return totalCount ?? (header === null ? undefined : Number(header));
}

/** How to go on from a page: by how many rows have come, or behind the last of them. */
export type Step = (seen: readonly string[]) => Parameters;

export const bySkip =
  (fixed: Parameters): Step =>
  (seen) => ({ ...fixed, skip: seen.length });

/** Behind the last row, by a filter on the id, which takes no notice of what happens to rows that have been read. */
export const byId =
  ({ family }: Operation, fixed: Parameters): Step =>
  (seen) => {
    const last = seen.at(-1);
    const { idField, grammar } = family;
    const operator = grammar === 'v1' ? '$gt' : 'gt';
    return { ...fixed, ...(last === undefined ? {} : { filter: `${idField}:${operator}:${last}` }) };
  };

/** Behind the last entry of a log. */
export const byNumber =
  (fixed: Parameters): Step =>
  (seen) => ({ ...fixed, after: seen.at(-1) ?? 0 });

/** More pages than any list here has: the walk never ends. */
const MOST_PAGES = 500;

/**
 * Reads a list to its end with `disturb` before and during each page. No page may be shorter than its limit and what the
 * answer itself says of the number of rows.
 */
export async function walk(
  world: World,
  operation: Operation,
  step: Step,
  limit: number,
  disturb: (page: number) => Promise<void>,
): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let n = 0; n < MOST_PAGES; n++) {
    await disturb(n);
    const parameters = { ...step(seen), limit };
    const [{ rows, total }] = await Promise.all([page(world, operation, parameters), disturb(n)]);
    if (total !== undefined) {
      const { skip = 0 } = parameters as { skip?: number };
      const expected = Math.max(0, Math.min(limit, total - skip));
      assert.equal(rows.length, expected, `${operation.id}: rows of a page at ${skip} of ${total}`);
    }
    seen.push(...rows);
    if (rows.length < limit) return seen;
  }
  return assert.fail(`${operation.id}: the list does not end`);
}
