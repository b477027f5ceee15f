import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { matches } from './etag.ts';

const METHODS = ['GET', 'HEAD'];

/** What a page may load and do. `images`: where pictures may come from beside this server. */
const policyOf = (images: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'${images}; connect-src 'self'; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Everything from this server; no inline script or style. */
export const STRICT_POLICY = policyOf('');
/** The same, and the small pictures inside a style sheet. */
export const WITH_DATA_IMAGES = policyOf(' data:');

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
};
/** By the end of a file's name. */
export const mediaTypeOf = (name: string): string =>
  MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

export interface StaticPage {
  readonly url: string;
  readonly mediaType: string;
  readonly policy: string;
  /** Called once, when it is first asked for. */
  readonly load: () => Buffer;
}

/** One page or asset. Browsers keep it, and ask each time whether it is still the same. */
export function serveStatic(app: FastifyInstance, { url, mediaType, policy, load }: StaticPage): void {
  let kept: { readonly content: Buffer; readonly etag: string } | undefined;
  const read = () => {
    const content = load();
    return { content, etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"` };
  };
  app.route({
    method: METHODS,
    url,
    handler: (request: FastifyRequest, reply): FastifyReply => {
      kept ??= read();
      reply
        .header('content-security-policy', policy)
        .header('cache-control', 'public, no-cache')
        .header('etag', kept.etag);
      if (matches(request.raw.headers['if-none-match'], kept.etag)) return reply.code(304).send();
      return reply.header('content-type', mediaType).send(kept.content);
    },
  });
}
