import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startFace, type Running } from './face.test-support.ts';

/** How the pages are served; what they do is in test/browser. */
describe('the pages where accounts are linked', () => {
  let face: Running;
  before(async () => {
    face = await startFace();
  });
  after(async () => face.close());
  const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${face.origin}${path}`, { headers });

  test('need no credentials, and come with a policy that allows this server alone', async () => {
    for (const path of ['/hub/link', '/hub/connect']) {
      const response = await get(path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.equal(
        response.headers.get('content-security-policy'),
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
      const page = await response.text();
      assert.doesNotMatch(page, /<script>|<style|style=|\son\w+=/);
      const links = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
      assert.ok(links.length >= 4);
      for (const link of links.filter((each) => each !== '/docs')) {
        assert.match(link, /^\/hub\/assets\/[\w.-]+$/);
        assert.equal((await get(link)).status, 200, link);
      }
    }
  });

  test('load modules of their own alone, which are all there', async () => {
    const names = readdirSync(join(import.meta.dirname, 'hub-pages')).filter((name) => name.endsWith('.js'));
    assert.ok(names.length > 10);
    for (const name of names) {
      const response = await get(`/hub/assets/${name}`);
      assert.deepEqual(
        [response.status, response.headers.get('content-type')],
        [200, 'text/javascript; charset=utf-8'],
      );
      const text = await response.text();
      for (const [, from = ''] of text.matchAll(/^import .* from '([^']+)';/gm))
        assert.ok(names.includes(from.replace('./', '')), `${name} imports ${from}`);
      assert.doesNotMatch(
        text,
        /innerHTML|insertAdjacentHTML|document\.write|localStorage|sessionStorage|\beval\b/,
        name,
      );
    }
  });

  test('are kept by browsers until they change', async () => {
    const response = await get('/hub/assets/jumpcloud.svg');
    assert.equal(response.headers.get('content-type'), 'image/svg+xml');
    const etag = response.headers.get('etag') ?? '';
    assert.equal((await get('/hub/assets/jumpcloud.svg', { 'if-none-match': etag })).status, 304);
    assert.equal((await get('/hub/assets/jumpcloud.svg', { 'if-none-match': '"another"' })).status, 200);
  });

  test('are no way to other files', async () => {
    for (const path of [
      '/hub/assets/link.html',
      '/hub/assets/..%2fapp.ts',
      '/hub/assets/%2e%2e/app.ts',
      '/hub/assets/',
    ])
      assert.equal((await get(path)).status, 404, path);
  });
});
