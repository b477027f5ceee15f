import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { notFound } from '../../kit/errors.ts';

/** Everything from this server, and the small pictures inside the style sheet; no inline script or style. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HTML = 'text/html; charset=utf-8';
const METHODS = ['GET', 'HEAD'];

const REFERENCE_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Muster: API reference</title>
<link rel="icon" href="/docs/assets/favicon-32x32.png">
<link rel="stylesheet" href="/docs/assets/swagger-ui.css">
</head>
<body>
<div id="reference"></div>
<noscript>This page needs JavaScript. The document behind it is <a href="/openapi.json">/openapi.json</a>.</noscript>
<script src="/docs/assets/swagger-ui-bundle.js"></script>
<script src="/docs/assets/start.js"></script>
</body>
</html>
`;

/** Requests from the page go to the server that served it; nothing is sent to a validator elsewhere. */
const START_SCRIPT = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  validatorUrl: null,
});
`;

interface Asset {
  readonly name: string;
  readonly mediaType: string;
  readonly load: () => Buffer;
}

const fromPackage = (name: string, mediaType: string): Asset => ({
  name,
  mediaType,
  load: () => readFileSync(fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`))),
});

const ASSETS: readonly Asset[] = [
  fromPackage('swagger-ui.css', 'text/css; charset=utf-8'),
  fromPackage('swagger-ui-bundle.js', 'text/javascript; charset=utf-8'),
  fromPackage('favicon-32x32.png', 'image/png'),
  { name: 'start.js', mediaType: 'text/javascript; charset=utf-8', load: () => Buffer.from(START_SCRIPT) },
];

/** The rendered reference under /docs, from the installed package, and the grammar of filters under /docs/filters. */
export function registerDocs(app: FastifyInstance): void {
  page(app, '/docs', HTML, () => Buffer.from(REFERENCE_PAGE));
  page(app, '/docs/filters', HTML, filtersPage);
  for (const { name, mediaType, load } of ASSETS) page(app, `/docs/assets/${name}`, mediaType, load);
}

/** One page, read when it is first asked for. */
function page(app: FastifyInstance, url: string, mediaType: string, load: () => Buffer): void {
  let content: Buffer | undefined;
  app.route({
    method: METHODS,
    url,
    handler: (_request, reply): FastifyReply => {
      content ??= load();
      return reply
        .header('content-type', mediaType)
        .header('content-security-policy', POLICY)
        .header('cache-control', 'public, max-age=3600')
        .send(content);
    },
  });
}

function filtersPage(): Buffer {
  let text: string;
  try {
    text = readFileSync(new URL('../../../docs/filters.md', import.meta.url), 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') throw notFound('docs/filters.md');
    throw cause;
  }
  return Buffer.from(
    `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Muster: filters</title></head>\n` +
      `<body><pre>${escapeHtml(text)}</pre></body>\n</html>\n`,
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeHtml = (text: string): string => text.replaceAll(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);
