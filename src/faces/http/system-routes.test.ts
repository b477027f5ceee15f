import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startFace, type Running } from './face.test-support.ts';

describe("the server's own pages", () => {
  let face: Running;
  before(async () => {
    face = await startFace();
  });
  after(async () => face.close());
  const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${face.origin}${path}`, { headers });

  test('/healthz lives, and says what it is', async () => {
    const response = await get('/healthz');
    assert.deepEqual([response.status, await response.json()], [200, { status: 'ok', software: 'muster' }]);
  });

  test('/readyz tells whether the store answers', async () => {
    assert.equal((await get('/readyz')).status, 200);
    face.directory.isReady = false;
    const response = await get('/readyz');
    face.directory.isReady = true;
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '1');
  });

  test('/openapi.json is the document of the operations, with an ETag', async () => {
    const response = await get('/openapi.json');
    const document = (await response.json()) as { readonly openapi: string; readonly paths: object };
    assert.match(document.openapi, /^3\.1\./);
    assert.ok(Object.keys(document.paths).includes('/api/systemusers/{id}'));
    const etag = response.headers.get('etag') ?? '';
    assert.equal((await get('/openapi.json', { 'if-none-match': etag })).status, 304);
  });

  test('/docs comes whole from this server, under a policy that allows nothing else', async () => {
    const response = await get('/docs/');
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe|https?:/);
    const page = await response.text();
    const links = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    assert.ok(links.length >= 4);
    for (const link of links) {
      assert.match(link, /^\//);
      assert.equal((await get(link)).status, 200, link);
    }
    assert.doesNotMatch(page, /<script>|<style|style=/);
  });

  test('/docs/filters shows the grammar, escaped', async () => {
    const response = await get('/docs/filters');
    const text = await response.text();
    if (response.status === 404) assert.match(text, /docs\/filters\.md not found/);
    else assert.match(text, /<pre>[^<]*filter[^<]*<\/pre>/);
  });
});
