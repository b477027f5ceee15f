import { pagingOf, type Paging } from '../../client/pages.ts';
import { bodyOf, headerOf, type AskReply } from './ask.ts';
import type { Parts, Prepared } from './request.ts';
import { isRecord } from './request.ts';

/** Reading a list whole: the first page tells the total, and the others come several at a time, put together in order. */

/** Pages asked for at once. */
const AT_ONCE = 8;

export interface Rows {
  readonly rows: readonly unknown[];
  readonly total: number | undefined;
  /** What to ask `skip` or `after` for; undefined when nothing follows. */
  readonly next: string | undefined;
  readonly truncated: boolean;
  readonly status: number;
}

type Ask = (parts: Parts) => Promise<AskReply>;

/** One page as it was asked for. */
export async function onePage(
  request: Prepared,
  ask: Ask,
): Promise<{
  readonly reply: AskReply;
  readonly body: unknown;
  readonly total: number | undefined;
  readonly next: string | undefined;
}> {
  const paging = pagingOf(request.operation);
  const reply = await ask(request.parts);
  const body = bodyOf(reply);
  const { rows, total } = pageOf(body, reply);
  const asked = given(paging, request.parts);
  // Without a word on the size of a page, the list's own default is what came.
  const limit = Number(asked.limit ?? rows.length);
  return { reply, body, total, next: following(paging, asked, rows, limit, total) };
}

/** Up to `max` rows, from where the request begins. */
export async function allPages(request: Prepared, max: number, ask: Ask): Promise<Rows> {
  const paging = pagingOf(request.operation);
  const asked = given(paging, request.parts);
  const limit = Math.max(1, Math.min(Number(asked.limit ?? paging.limit), paging.limit, max));
  const first = Number(asked.skip ?? 0);
  const page = async (where: Readonly<Record<string, unknown>>, size = limit) => {
    const reply = await ask(withPage(paging, request.parts, { ...where, limit: size }));
    return { ...pageOf(bodyOf(reply), reply), status: reply.status };
  };
  if (paging.by === undefined) {
    const { rows, total, status } = await page({});
    return { rows: rows.slice(0, max), total, next: undefined, truncated: rows.length > max, status };
  }
  if (paging.by === 'after') return afterward(paging, asked.after, limit, max, page);

  const head = await page({ skip: first });
  const rows: unknown[] = [...head.rows];
  if (rows.length < limit || rows.length >= max)
    return result(rows, head.total, first, max, head.status, rows.length === limit);
  if (head.total === undefined) {
    // Nobody says how many there are: one after the other, until one is short.
    let last = head.rows.length;
    while (last === limit && rows.length < max) {
      const { rows: more } = await page({ skip: first + rows.length }, Math.min(limit, max - rows.length));
      last = more.length;
      rows.push(...more);
    }
    return result(rows, undefined, first, max, head.status, last === limit);
  }
  const wanted = Math.min(head.total - first, max);
  const starts: number[] = [];
  for (let at = rows.length; at < wanted; at += limit) starts.push(at);
  const pages: (readonly unknown[])[] = [];
  let turn = 0;
  let short = false;
  const reader = async (): Promise<void> => {
    for (let index = turn++; index < starts.length && !short; index = turn++) {
      const at = starts[index] ?? 0;
      const size = Math.min(limit, wanted - at);
      const { rows: more } = await page({ skip: first + at }, size);
      pages[index] = more;
      // Rows went away meanwhile: what follows is empty.
      if (more.length < size) short = true;
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, starts.length) }, reader));
  for (const each of pages) if (each !== undefined) rows.push(...each);
  return result(rows, head.total, first, max, head.status, false);
}

async function afterward(
  paging: Paging,
  after: unknown,
  limit: number,
  max: number,
  page: (
    where: Readonly<Record<string, unknown>>,
    size?: number,
  ) => Promise<{ readonly rows: readonly unknown[]; readonly status: number }>,
): Promise<Rows> {
  const rows: unknown[] = [];
  let cursor = after;
  let status = 200;
  for (;;) {
    const size = Math.min(limit, max - rows.length);
    const { rows: more, status: answered } = await page({ after: cursor }, size);
    status = answered;
    rows.push(...more);
    const next = cursorOf(more);
    if (more.length < size) return { rows, total: undefined, next: undefined, truncated: false, status };
    if (rows.length >= max || next === undefined) return { rows, total: undefined, next, truncated: true, status };
    cursor = next;
  }
}

function result(
  rows: readonly unknown[],
  total: number | undefined,
  first: number,
  max: number,
  status: number,
  more: boolean,
): Rows {
  const kept = rows.length > max ? rows.slice(0, max) : rows;
  const end = first + kept.length;
  const truncated = total === undefined ? more || rows.length > max : end < total;
  return { rows: kept, total, next: truncated && kept.length > 0 ? String(end) : undefined, truncated, status };
}

/** The page that the request asks for, in its query, or for searches in its body. */
function given(paging: Paging, { query, body }: Parts): Readonly<Record<string, unknown>> {
  return { ...query, ...(paging.inBody && isRecord(body) ? body : {}) };
}

/** Pages are in an order that never changes, for lists that promise none. */
function withPage(paging: Paging, parts: Parts, page: Readonly<Record<string, unknown>>): Parts {
  const { limit, ...where } = page;
  const added = {
    ...(paging.by === undefined ? {} : { ...where, limit }),
    ...(paging.sort === undefined || paging.by === undefined ? {} : { sort: given(paging, parts).sort ?? paging.sort }),
  };
  if (paging.inBody && isRecord(parts.body)) return { ...parts, body: { ...parts.body, ...added } };
  return { ...parts, query: { ...parts.query, ...added } };
}

function following(
  paging: Paging,
  asked: Readonly<Record<string, unknown>>,
  rows: readonly unknown[],
  limit: number,
  total: number | undefined,
): string | undefined {
  if (paging.by === undefined || rows.length === 0 || rows.length < limit) return undefined;
  if (paging.by === 'after') return cursorOf(rows);
  const end = Number(asked.skip ?? 0) + rows.length;
  return total !== undefined && end >= total ? undefined : String(end);
}

const cursorOf = (rows: readonly unknown[]): string | undefined => {
  const { sequence } = (rows.at(-1) ?? {}) as { readonly sequence?: unknown };
  return typeof sequence === 'number' ? String(sequence) : undefined;
};

/** The rows of an answer, bare or in `results`, and how many there are in all. */
export function pageOf(
  body: unknown,
  reply: AskReply,
): { readonly rows: readonly unknown[]; readonly total: number | undefined } {
  if (Array.isArray(body)) {
    const total = headerOf(reply, 'x-total-count');
    return { rows: body as unknown[], total: total === undefined || total === '' ? undefined : Number(total) };
  }
  const { results, totalCount } = isRecord(body) ? body : {};
  return {
    rows: Array.isArray(results) ? (results as unknown[]) : [],
    total: typeof totalCount === 'number' ? totalCount : undefined,
  };
}
