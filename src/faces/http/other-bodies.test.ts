import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FastifyRequest } from 'fastify';
import type { FilePart } from '../../kit/schemas.ts';
import { decodeBytes, decodeForm, decodeMultipart } from './other-bodies.ts';

const request = (mediaType: string | undefined, body: Buffer | undefined): FastifyRequest =>
  ({ raw: { headers: {} }, sentMediaType: mediaType, body }) as unknown as FastifyRequest;

test('a form is an object of texts, JSON is taken too, and no body is none', () => {
  const form = 'application/x-www-form-urlencoded';
  const decoded = decodeForm(request(form, Buffer.from('grant_type=client_credentials&scope=api+x')));
  assert.deepEqual(decoded, { grant_type: 'client_credentials', scope: 'api x' });
  assert.deepEqual(decodeForm(request('application/json', Buffer.from('{"a":1}'))), { a: 1 });
  assert.equal(decodeForm(request(form, Buffer.alloc(0))), undefined);
  assert.equal(decodeForm(request(undefined, undefined)), undefined);
});

test('a multipart form has texts and files, byte for byte', async () => {
  const form = new FormData();
  form.set('name', 'logo');
  form.set('image', new Blob([new Uint8Array([0, 255, 13, 10, 1])], { type: 'image/png' }), 'a.png');
  const response = new Response(form);
  const type = response.headers.get('content-type') ?? '';
  const body = Buffer.from(await response.arrayBuffer());
  const { name, image } = (await decodeMultipart(request(type, body))) as { name: string; image: FilePart };
  assert.equal(name, 'logo');
  assert.deepEqual(image, {
    filename: 'a.png',
    mediaType: 'image/png',
    content: new Uint8Array([0, 255, 13, 10, 1]),
  });
  await assert.rejects(decodeMultipart(request('application/json', body)), { code: 'unsupported' });
  await assert.rejects(decodeMultipart(request('multipart/form-data', body)), { code: 'invalid' });
  await assert.rejects(decodeMultipart(request(type, body.subarray(0, 60))), { code: 'invalid' });
});

test('bytes are a file without a name', () => {
  const part = decodeBytes(request('application/zip', Buffer.from([1, 2])));
  assert.deepEqual(part, { filename: '', mediaType: 'application/zip', content: new Uint8Array([1, 2]) });
  assert.equal(decodeBytes(request(undefined, undefined)).content.length, 0);
});
