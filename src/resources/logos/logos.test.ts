import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startTestServer, type TestServer } from '../../../test/support/server.ts';
import { imageTypeOf } from './image.ts';
import { tileOf } from './tile.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const GIF = Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1');

describe('pictures', () => {
  test('are known by their first bytes', () => {
    const types: readonly (readonly [Buffer, string | undefined])[] = [
      [PNG, 'image/png'],
      [GIF, 'image/gif'],
      [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
      [Buffer.from('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ', 'latin1'), 'image/webp'],
      [Buffer.from('RIFF\u0001\u0002\u0003\u0004WAVE', 'latin1'), undefined],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), undefined],
      [Buffer.from('\n<html>'), undefined],
      [PNG.subarray(0, 4), undefined],
      [Buffer.alloc(0), undefined],
    ];
    for (const [content, type] of types) assert.equal(imageTypeOf(content), type, content.toString('hex'));
  });

  test('of templates are tiles with one letter, whatever the name', () => {
    assert.match(tileOf('slack'), />S<\/text><\/svg>$/);
    assert.match(tileOf('<&>"'), />#<\/text>/);
  });
});

describe('logos', () => {
  let server: TestServer;
  let id: string;
  before(async () => {
    server = await startTestServer();
    const body = { name: 'bookmark', ssoUrl: 'https://example.org', config: {}, color: '#58C469' };
    id = (await server.api<{ _id: string }>('POST', '/api/applications', body)).body._id;
  });
  after(async () => server.stop());

  const upload = async (content: Buffer<ArrayBuffer>, name = 'logo.png', type = 'image/png') => {
    const form = new FormData();
    form.set('image', new File([content], name, { type }));
    return server.api('POST', `/api/v2/applications/${id}/logo`, form);
  };
  const shown = async () =>
    (await server.api<{ logo: { url: string; color: string } }>('GET', `/api/applications/${id}`)).body.logo;
  const fetched = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}${path}`, { headers: { 'x-api-key': server.apiKey, ...headers } });
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  test('are tiles of the template at first', async () => {
    const { url, color } = await shown();
    assert.equal(color, '#58C469');
    const { response, bytes } = await fetched(url);
    assert.equal(response.headers.get('content-type'), 'image/svg+xml');
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.match(bytes.toString(), />B<\/text>/);
  });

  test('are uploaded, served with their own type, replaced and removed', async () => {
    assert.equal((await upload(PNG, 'logo.exe', 'text/html')).status, 204);
    const first = await shown();
    assert.equal(first.color, '#58C469');
    const { response, bytes } = await fetched(first.url);
    assert.deepEqual([response.status, response.headers.get('content-type')], [200, 'image/png']);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.ok(bytes.equals(PNG));
    const etag = response.headers.get('etag') ?? '';
    const again = await fetched(first.url, { 'if-none-match': etag });
    assert.deepEqual([again.response.status, again.bytes.length], [304, 0]);

    assert.equal((await upload(GIF)).status, 204);
    const second = await shown();
    assert.notEqual(second.url, first.url);
    assert.equal((await fetched(first.url)).response.status, 404);
    assert.equal((await fetched(second.url)).response.headers.get('content-type'), 'image/gif');
    assert.equal(await server.built.store.read.count(server.organization, 'logo'), 1);

    // A change of the application leaves its logo as it is, whatever it sends back.
    const body = { ssoUrl: 'https://example.org', config: {}, logo: { url: 'https://elsewhere.example', color: '' } };
    assert.equal((await server.api('PUT', `/api/applications/${id}`, body)).status, 200);
    assert.equal((await shown()).url, second.url);

    assert.equal((await server.api('DELETE', `/api/v2/applications/${id}/logo`)).status, 204);
    assert.equal((await fetched(second.url)).response.status, 404);
    assert.equal((await fetched((await shown()).url)).response.headers.get('content-type'), 'image/svg+xml');
    assert.equal((await server.api('DELETE', `/api/v2/applications/${id}/logo`)).status, 404);
  });

  test('are pictures, of a mebibyte at most', async () => {
    const refused = await upload(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg', 'image/svg+xml');
    assert.equal(refused.status, 400);
    assert.match(JSON.stringify(refused.body), /image: has to be a PNG, JPEG, GIF or WebP/);
    const large = Buffer.concat([PNG, Buffer.alloc(1_048_576)]);
    assert.equal((await upload(large)).status, 413);
    assert.equal((await upload(Buffer.from(large.subarray(0, 1_048_576)))).status, 204);
    assert.equal((await upload(Buffer.alloc(2_000_000))).status, 413);
  });

  test('go with their application, and their bytes are in no log', async () => {
    await upload(PNG);
    const { url } = await shown();
    assert.equal((await server.api('DELETE', `/api/applications/${id}`)).status, 200);
    assert.equal((await fetched(url)).response.status, 404);
    assert.equal(await server.built.store.read.count(server.organization, 'logo'), 0);
    const changes = await server.built.store.read.changes(server.organization, 0, 100);
    assert.ok(changes.some(({ kind }) => kind === 'logo'));
    assert.ok(!JSON.stringify(changes).includes(PNG.toString('base64')));
  });
});
