import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { JUMPCLOUD_LOGO } from '../../resources/hub-connectors/entity.ts';
import { mediaTypeOf, serveStatic, STRICT_POLICY } from './static-pages.ts';

const FOLDER = join(import.meta.dirname, 'hub-pages');

/**
 * Where accounts are linked: /hub/link for the holder of a connect session, whose token is in the fragment and so never
 * sent with the page; /hub/connect for an administrator, who enters a key. Neither page holds anything itself.
 */
export function registerHubPages(app: FastifyInstance): void {
  const serve = (url: string, mediaType: string, load: () => Buffer): void =>
    serveStatic(app, { url, mediaType, policy: STRICT_POLICY, load });
  for (const name of readdirSync(FOLDER)) {
    const url = name.endsWith('.html') ? `/hub/${name.replace('.html', '')}` : `/hub/assets/${name}`;
    serve(url, mediaTypeOf(name), () => readFileSync(join(FOLDER, name)));
  }
  serve('/hub/assets/jumpcloud.svg', mediaTypeOf('.svg'), () => Buffer.from(JUMPCLOUD_LOGO));
}
