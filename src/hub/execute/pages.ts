import { pagingOf, type Paging } from '../../client/pages.ts';
import type { Failure } from '../../directory/hub-port.ts';
import { bodyOf, headerOf, type AskReply } from './ask.ts';
import { Failing } from './failures.ts';
import { cut, parsedRows, scanPage, type Page } from './scan.ts';
import type { Parts, Prepared } from './request.ts';
import { isRecord } from './request.ts';

/** Reading a list whole: the first page tells the total, and the others come several at a time, put together in order. */

/** Pages asked for at once. */
const AT_ONCE = 8;
/** Of all pages together: they are held until the last has come, and directories say themselves how long their rows are. */
const MOST_BYTES = 268_435_456;

export interface Rows {
  readonly pages: readonly Page[];
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
export async function allPages(request: Prepared, max: number, ask: Ask, mostBytes = MOST_BYTES): Promise<Rows> {
  const paging = pagingOf(request.operation);
  const asked = given(paging, request.parts);
  const limit = Math.max(1, Math.min(Number(asked.limit ?? paging.limit), paging.limit, max));
  const first = Number(asked.skip ?? 0);
  let status = 200;
  let bytes = 0;
  const page = async (where: Readonly<Record<string, unknown>>, size = limit): Promise<Page> => {
    const reply = await ask(withPage(paging, request.parts, { ...where, limit: size }));
    status = reply.status;
    const found = scanPage(reply);
    if (found === undefined) throw new Failing(NO_LIST);
    bytes += found.bytes.byteLength;
    if (bytes > mostBytes) throw new Failing(TOO_MUCH);
    return paging.by === undefined ? found : cut(found, size);
  };
  const pages: Page[] = [];
  const count = (): number => pages.reduce((sum, each) => sum + each.count, 0);
  const rows = (total: number | undefined, next: string | undefined, truncated: boolean): Rows => ({
    pages,
    total,
    next,
    truncated,
    status,
  });

  if (paging.by === undefined) {
    const whole = await page({});
    pages.push(cut(whole, max));
    return rows(whole.total, undefined, whole.count > max);
  }
  if (paging.by === 'after') {
    for (let after: unknown = asked.after; ;) {
      const size = Math.min(limit, max - count());
      const more = await page({ after }, size);
      pages.push(more);
      const next = cursorOf(parsedRows(more));
      if (more.count < size) return rows(undefined, undefined, false);
      if (count() >= max || next === undefined) return rows(undefined, next, true);
      after = next;
    }
  }
  const head = await page({ skip: first });
  pages.push(head);
  const end = (more: boolean): Rows => {
    const reached = first + count();
    const truncated = head.total === undefined ? more : reached < head.total && count() >= max;
    return rows(head.total, truncated && count() > 0 ? String(reached) : undefined, truncated);
  };
  if (head.count < limit || head.count >= max) return end(head.count === limit);
  if (head.total === undefined) {
    // Nobody says how many there are: one after the other, until one is short.
    for (let last = head.count; last === limit && count() < max;) {
      const more = await page({ skip: first + count() }, Math.min(limit, max - count()));
      last = more.count;
      pages.push(more);
      if (last < limit) return end(false);
    }
    return end(true);
  }
  const wanted = Math.min(head.total - first, max);
  const starts: number[] = [];
  for (let at = head.count; at < wanted; at += limit) starts.push(at);
  let turn = 0;
  let short = false;
  const reader = async (): Promise<void> => {
    for (let index = turn++; index < starts.length && !short; index = turn++) {
      const at = starts[index] ?? 0;
      const size = Math.min(limit, wanted - at);
      const more = await page({ skip: first + at }, size);
      pages[index + 1] = more;
      // Rows went away meanwhile: what follows is empty.
      if (more.count < size) short = true;
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, starts.length) }, reader));
  // A page that was not asked for any more leaves a gap.
  pages.splice(0, pages.length, ...pages.filter((each) => each !== undefined));
  return end(false);
}

const TOO_MUCH: Failure = {
  code: 'too_large',
  reason: 'directory',
  message: 'the rows together are more than is held at once: ask for fewer, or for fewer fields',
  outcome: 'refused',
};
const NO_LIST: Failure = {
  code: 'unprocessable',
  reason: 'directory',
  message: 'the directory answered something that is no list',
  outcome: 'refused',
};

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
