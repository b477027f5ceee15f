import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { forbidden } from '../../kit/errors.ts';
import { hub } from '../../kit/dialects.ts';
import { op } from '../../kit/op.ts';
import { KEY, startFace, type Running } from './face.test-support.ts';
import type { MountRequest } from './mounts.ts';

const basic = (user: string): string => `Basic ${Buffer.from(`${user}:`).toString('base64')}`;

describe('mounts', () => {
  let face: Running;
  let asked: MountRequest[] = [];
  before(async () => {
    face = await startFace({
      operations: [
        op({
          id: 'hub_things',
          method: 'GET',
          path: '/hub/things',
          title: 'Things',
          area: 'Things',
          family: hub,
          reach: 'provider',
          access: 'known',
          status: 200,
          response: null,
        }),
      ],
      mounts: [
        {
          path: '/hub/mounted',
          methods: ['POST'],
          handler: async (request) => {
            asked.push(request);
            if ((request.body as { refuse?: boolean } | undefined)?.refuse === true) throw forbidden('not you');
            return { status: 202, headers: { 'x-own': 'yes' }, body: null };
          },
        },
      ],
    });
  });
  after(() => face.close());

  const post = (body: string, headers: Record<string, string>) => {
    asked = [];
    return fetch(`${face.origin}/hub/mounted?a=b`, { method: 'POST', body, headers });
  };

  test('refuse who shows no key, before anything is read', async () => {
    const answer = await post('{', {});
    assert.equal(answer.status, 401);
    assert.equal(asked.length, 0);
  });

  test('are asked with who calls, the decoded body and all headers', async () => {
    const answer = await post('{"a":1}', { 'x-api-key': KEY, 'content-type': 'application/json', 'x-other': 'o' });
    assert.equal(answer.status, 202);
    assert.equal(answer.headers.get('x-own'), 'yes');
    const [request] = asked;
    assert.ok(request);
    assert.equal(request.identity.name, 'ada@example.org');
    assert.deepEqual(request.body, { a: 1 });
    assert.equal(request.url, '/hub/mounted?a=b');
    assert.equal(request.headers['content-type'], 'application/json');
    assert.equal(request.headers['x-other'], 'o');
    assert.equal(request.origin, face.origin);
  });

  test('answer what they throw as operations do, and other methods with 405', async () => {
    const refused = await post('{"refuse":true}', { 'x-api-key': KEY });
    assert.equal(refused.status, 403);
    assert.equal(((await refused.json()) as { statusCode: number }).statusCode, 403);
    const broken = await post('{"a":', { 'x-api-key': KEY });
    assert.equal(broken.status, 400);
    const other = await fetch(`${face.origin}/hub/mounted`);
    assert.equal(other.status, 405);
    assert.equal(other.headers.get('allow'), 'POST');
  });

  test('take the key as user name of Basic, and as a bearer token; so do operations of the hub, and no others', async () => {
    for (const authorization of [basic(KEY), `Bearer ${KEY}`]) {
      await post('{}', { authorization });
      assert.deepEqual(face.directory.credentials.at(-1), { type: 'apiKey', key: KEY }, authorization.slice(0, 6));
    }
    await post('{}', { authorization: 'Bearer a.b.c' });
    assert.deepEqual(face.directory.credentials.at(-1), { type: 'bearer', token: 'a.b.c' });
    assert.equal((await post('{}', { authorization: basic('') })).status, 401);
    assert.equal((await post('{}', { authorization: basic('wrong') })).status, 401);
    const ofHub = await fetch(`${face.origin}/hub/things`, { headers: { authorization: basic(KEY) } });
    assert.equal(ofHub.status, 200);
  });

  test('count against the limit of the key', async () => {
    const limited = await startFace({
      settings: { rateLimit: { perSecond: 0.001, burst: 1 } },
      mounts: [{ path: '/m', methods: ['POST'], handler: async () => ({ status: 200, headers: {}, body: 'x' }) }],
    });
    try {
      const statuses = [];
      for (const _ of [1, 2]) statuses.push((await limited.ask('/m', { method: 'POST' })).status);
      assert.deepEqual(statuses, [200, 429]);
    } finally {
      await limited.close();
    }
  });
});
