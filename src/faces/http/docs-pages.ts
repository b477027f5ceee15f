import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { notFound } from '../../kit/errors.ts';
import { mediaTypeOf, serveStatic, WITH_DATA_IMAGES } from './static-pages.ts';

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
  readonly load: () => Buffer;
}

const fromPackage = (name: string): Asset => ({
  name,
  load: () => readFileSync(fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`))),
});

const ASSETS: readonly Asset[] = [
  fromPackage('swagger-ui.css'),
  fromPackage('swagger-ui-bundle.js'),
  fromPackage('favicon-32x32.png'),
  { name: 'start.js', load: () => Buffer.from(START_SCRIPT) },
];

/** The rendered reference under /docs, from the installed package, and the grammar of filters under /docs/filters. */
export function registerDocs(app: FastifyInstance): void {
  const page = (url: string, mediaType: string, load: () => Buffer): void =>
    serveStatic(app, { url, mediaType, policy: WITH_DATA_IMAGES, load });
  page('/docs', mediaTypeOf('.html'), () => Buffer.from(REFERENCE_PAGE));
  page('/docs/filters', mediaTypeOf('.html'), filtersPage);
  for (const { name, load } of ASSETS) page(`/docs/assets/${name}`, mediaTypeOf(name), load);
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
