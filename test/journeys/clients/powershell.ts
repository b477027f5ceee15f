import assert from 'node:assert/strict';
import type { Reply, TestServer } from '../../support/server.ts';
import type { Row } from './things.ts';

/** How the official PowerShell module asks and reads, as its source has it (handbook 1.3, 2.1, 2.4). */

/** Its headers. Without an organization the module's older versions send the header empty. */
export const headersOf = (server: TestServer, organization = ''): Record<string, string | undefined> => ({
  'x-api-key': undefined,
  'X-API-KEY': server.apiKey,
  Accept: 'application/json',
  'x-org-id': organization,
});

/**
 * Get-JCResults: the presence of `x-total-count` decides how every page is read. In parallel it asks for one page more than
 * there are; a search gets the page in its body too.
 */
export async function getResults(
  server: TestServer,
  url: string,
  { method = 'GET', limit = 100, body, parallel = false }: GetResults = {},
): Promise<readonly Row[]> {
  const page = async (skip: number): Promise<Reply> => {
    const paged = body === undefined || skip === 0 ? body : { ...body, limit, skip };
    const address = `${url}${url.includes('?') ? '&' : '?'}limit=${limit}&skip=${skip}`;
    const reply = await server.api(method, address, paged, headersOf(server, server.organization));
    assert.equal(reply.status, 200, `${method} ${address}: ${JSON.stringify(reply.body)}`);
    return reply;
  };
  const first = await page(0);
  const header = first.headers.get('x-total-count');
  const wrapper = first.body as { readonly totalCount?: number; readonly results?: readonly Row[] };
  const total = Number(header ?? wrapper.totalCount ?? 0);
  const pages = Math.ceil(total / limit);
  const read = ({ body: content }: Reply): readonly Row[] => {
    if (header !== null) return content as readonly Row[];
    return (content as typeof wrapper).results ?? [content as Row];
  };
  const rest = Array.from({ length: parallel ? pages : Math.max(pages - 1, 0) }, (_, i) => (i + 1) * limit);
  const others = parallel && pages > 1 ? await Promise.all(rest.map(page)) : [];
  if (!parallel) for (const skip of rest) others.push(await page(skip));
  return [first, ...others].flatMap(read);
}

interface GetResults {
  readonly method?: string;
  readonly limit?: number;
  readonly body?: Row;
  readonly parallel?: boolean;
}

/** Invoke-JCApi: page and fields go into the query and into every body that is not a GET's, whatever the route. */
export async function invokeApi(
  server: TestServer,
  method: string,
  url: string,
  { body = {}, fields = [] }: { readonly body?: Row; readonly fields?: readonly string[] } = {},
): Promise<Reply> {
  const joined = fields.join(' ');
  const query = [
    ...(fields.length === 0 || url.includes('fields') ? [] : [`fields=${joined}`]),
    'limit=100',
    'skip=0',
  ].join('&');
  const sent = { ...body, ...(fields.length === 0 ? {} : { fields: joined }), limit: 100, skip: 0 };
  const address = `${url}${url.includes('?') ? '&' : '?'}${query}`;
  return server.api(method, address, method === 'GET' ? undefined : sent, headersOf(server));
}

/** Get-JCObject by name: v2's spelling of a filter on v1 and v2 lists alike; answers the id that it looks up next. */
export async function idByName(
  server: TestServer,
  list: string,
  id: string,
  name: string,
  value: string,
): Promise<string> {
  const url = `${list}?filter=${name}:eq:${value}&fields=${id}`;
  const { status, body } = await invokeApi(server, 'GET', url, { fields: [id] });
  assert.equal(status, 200, `${url}: ${JSON.stringify(body)}`);
  const rows = list.startsWith('/api/v2/') ? (body as readonly Row[]) : (body as { results: readonly Row[] }).results;
  assert.equal(rows.length, 1, `${url}: ${JSON.stringify(body)}`);
  return String(rows[0]?.[id]);
}
