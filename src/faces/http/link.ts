import type { CallResult } from '../../directory/types.ts';

/** Host and port as a client may write them. */
const HOST = /^(?:[\w.-]+|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?$/;

/** What a request was addressed to. */
interface Addressed {
  readonly protocol: string;
  readonly host: string;
}

/** The origin that the client used; undefined for an odd scheme or Host header. */
export const originOf = ({ protocol, host }: Addressed): string | undefined =>
  HOST.test(host) && /^https?$/.test(protocol) ? `${protocol}://${host}` : undefined;

/**
 * The value of a `Link` header to the next page (RFC 8288), or undefined on the last one. It is on the origin that the
 * client used: clients refuse another (handbook 2.2), so an odd Host header gets no link at all.
 */
export function nextLink(
  { url, ...addressed }: Addressed & { readonly url: string },
  page: NonNullable<CallResult['page']>,
  total: number,
): string | undefined {
  const next = page.skip + page.returned;
  if (page.returned === 0 || next >= total) return undefined;
  const origin = originOf(addressed);
  if (origin === undefined) return undefined;
  const [path, query] = splitOnce(url, '?');
  if (!path.startsWith('/')) return undefined;
  const parameters = new URLSearchParams(query);
  parameters.set('skip', String(next));
  return `<${origin}${path}?${parameters.toString()}>; rel="next"`;
}

function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
