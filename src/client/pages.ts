import { writes, type Operation } from '../kit/op.ts';
import type { RequestInput } from './request.ts';
import type { Send } from './transport.ts';
import type { CallOptions } from './types.ts';

type Values = Readonly<Record<string, unknown>>;

/** True for operations that answer rows and change nothing: those that can be read page by page. */
export function isList(operation: Operation): boolean {
  const response = operation.response as { readonly type?: string; readonly properties?: Values } | null;
  const rows = response?.type === 'array' || response?.properties?.results !== undefined;
  return rows && !writes(operation);
}

/**
 * Every row of a list, page after page, in one stable order. Ends after a page that is shorter than asked for, or with the
 * total that the answer names. Rows that come or go meanwhile may be missed or seen twice, as everywhere with `skip`.
 */
export async function* allRows(
  send: Send,
  operation: Operation,
  input: RequestInput,
  options: CallOptions,
): AsyncGenerator<unknown, void, undefined> {
  const pages = pagingOf(operation);
  // A search reads its page from the body before the query.
  const inBody = pages.inBody && input.body !== undefined;
  const given = { ...input.query, ...(inBody ? definedOf(input.body as Values) : {}) } as Values;
  const limit = Math.min(Number(given.limit ?? pages.limit), pages.limit);
  let skip = Number(given.skip ?? 0);
  let after: unknown = given.after;
  for (;;) {
    const page = {
      ...(pages.by === undefined ? {} : { limit }),
      ...(pages.by === 'skip' ? { skip } : {}),
      ...(pages.by === 'after' ? { after } : {}),
      ...(pages.sort === undefined ? {} : { sort: given.sort ?? pages.sort }),
    };
    const request = inBody
      ? { ...input, body: { ...(input.body as Values), ...page } }
      : { ...input, query: { ...input.query, ...page } };
    const { body, headers } = await send(operation, request, options);
    const { rows, total } = pageOf(body, headers);
    yield* rows;
    skip += rows.length;
    after = (rows.at(-1) as { readonly sequence?: unknown } | undefined)?.sequence;
    if (pages.by === undefined || rows.length < limit || rows.length === 0) return;
    if (pages.by === 'skip' && total !== undefined && skip >= total) return;
  }
}

export interface Paging {
  /** Undefined where everything comes at once. */
  readonly by: 'skip' | 'after' | undefined;
  /** Rows that may be asked for at once. */
  readonly limit: number;
  /** An order that never changes, for lists whose own is not promised (handbook 2.1). */
  readonly sort: string | undefined;
  readonly inBody: boolean;
}

/** How a list is read page by page. */
export function pagingOf({ query, body, family }: Operation): Paging {
  const properties: Values = query?.properties ?? {};
  const { maximum } = (properties.limit ?? {}) as { readonly maximum?: number };
  return {
    by: properties.skip !== undefined ? 'skip' : properties.after !== undefined ? 'after' : undefined,
    limit: maximum ?? family.limit.max,
    sort: family.grammar === 'v1' && (properties.sort ?? bodyOf(body).sort) !== undefined ? '_id' : undefined,
    inBody: bodyOf(body).skip !== undefined,
  };
}

const bodyOf = (schema: Operation['body']): Values =>
  (schema as { readonly properties?: Values } | undefined)?.properties ?? {};

const definedOf = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

function pageOf(
  body: unknown,
  headers: Headers,
): { readonly rows: readonly unknown[]; readonly total: number | undefined } {
  if (Array.isArray(body)) {
    const total = headers.get('x-total-count');
    return { rows: body as unknown[], total: total === null || total === '' ? undefined : Number(total) };
  }
  const { results, totalCount } = (body ?? {}) as { readonly results?: unknown; readonly totalCount?: number };
  return { rows: Array.isArray(results) ? (results as unknown[]) : [], total: totalCount };
}
