import { writes } from '../kit/op.js';
/** True for operations that answer rows and change nothing: those that can be read page by page. */
export function isList(operation) {
    const response = operation.response;
    const rows = response?.type === 'array' || response?.properties?.results !== undefined;
    return rows && !writes(operation);
}
/**
 * Every row of a list, page after page, in one stable order. Ends after a page that is shorter than asked for, or with the
 * total that the answer names. Rows that come or go meanwhile may be missed or seen twice, as everywhere with `skip`.
 */
export async function* allRows(send, operation, input, options) {
    const pages = pagingOf(operation);
    // A search reads its page from the body before the query.
    const inBody = pages.inBody && input.body !== undefined;
    const given = { ...input.query, ...(inBody ? definedOf(input.body) : {}) };
    const limit = Math.min(Number(given.limit ?? pages.limit), pages.limit);
    let skip = Number(given.skip ?? 0);
    let after = given.after;
    for (;;) {
        const page = {
            ...(pages.by === undefined ? {} : { limit }),
            ...(pages.by === 'skip' ? { skip } : {}),
            ...(pages.by === 'after' ? { after } : {}),
            ...(pages.sort === undefined ? {} : { sort: given.sort ?? pages.sort }),
        };
        const request = inBody
            ? { ...input, body: { ...input.body, ...page } }
            : { ...input, query: { ...input.query, ...page } };
        const { body, headers } = await send(operation, request, options);
        const { rows, total } = pageOf(body, headers);
        yield* rows;
        skip += rows.length;
        after = rows.at(-1)?.sequence;
        if (pages.by === undefined || rows.length < limit || rows.length === 0)
            return;
        if (pages.by === 'skip' && total !== undefined && skip >= total)
            return;
    }
}
/** How a list is read page by page. */
export function pagingOf({ query, body, family }) {
    const properties = query?.properties ?? {};
    const { maximum } = (properties.limit ?? {});
    return {
        by: properties.skip !== undefined ? 'skip' : properties.after !== undefined ? 'after' : undefined,
        limit: maximum ?? family.limit.max,
        sort: family.grammar === 'v1' && (properties.sort ?? bodyOf(body).sort) !== undefined ? '_id' : undefined,
        inBody: bodyOf(body).skip !== undefined,
    };
}
const bodyOf = (schema) => schema?.properties ?? {};
const definedOf = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
function pageOf(body, headers) {
    if (Array.isArray(body)) {
        const total = headers.get('x-total-count');
        return { rows: body, total: total === null || total === '' ? undefined : Number(total) };
    }
    const { results, totalCount } = (body ?? {});
    return { rows: Array.isArray(results) ? results : [], total: totalCount };
}
