import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { describe, test } from 'node:test';
import { MusterError } from '../../kit/errors.ts';
import { KEY, startFace, type Running } from './face.test-support.ts';
import type { HttpSettings } from './settings.ts';

const withFace = async (
  options: { readonly settings?: Partial<HttpSettings>; readonly level?: 'info' | 'debug' },
  use: (face: Running) => Promise<void>,
): Promise<void> => {
  const face = await startFace(options);
  try {
    await use(face);
  } finally {
    await face.close();
  }
};

describe('settings', () => {
  test('rateLimit: 429 with Retry-After for a key that asks too often', async () => {
    await withFace({ settings: { rateLimit: { perSecond: 0.001, burst: 2 } } }, async ({ ask }) => {
      const statuses: number[] = [];
      for (let i = 0; i < 2; i++) statuses.push((await ask('/api/systemusers')).status);
      const refused = await ask('/api/systemusers');
      assert.deepEqual([...statuses, refused.status], [200, 200, 429]);
      const wait = Number(refused.headers.get('retry-after'));
      assert.ok(wait > 900 && wait <= 1_000, `${wait} s`);
      const body = (await refused.json()) as { readonly status: string };
      assert.equal(body.status, 'RESOURCE_EXHAUSTED');
      assert.equal((await ask('/healthz')).status, 200);
    });
  });

  test('refusalLimit: 429 for an address that keeps sending wrong keys; good keys go on', async () => {
    await withFace({ settings: { refusalLimit: { perSecond: 0.001, burst: 1 } } }, async ({ ask }) => {
      const wrong = async (): Promise<number> =>
        (await ask('/api/systemusers', { headers: { 'x-api-key': 'wrong' } })).status;
      assert.deepEqual([await wrong(), await wrong()], [401, 429]);
      assert.equal((await ask('/api/systemusers')).status, 200);
    });
  });

  test('refusalLimit: what is public checks secrets of its own, and hears nobody who was wrong too often', async () => {
    await withFace({ settings: { refusalLimit: { perSecond: 0.5, burst: 1 } } }, async ({ directory, origin }) => {
      directory.answer = () => {
        throw new MusterError('unauthenticated', 'wrong', { oauth: 'invalid_client' });
      };
      const enroll = async () => fetch(`${origin}/muster/v1/enroll`, { method: 'POST' });
      const first = await enroll();
      assert.deepEqual([first.status, first.headers.get('www-authenticate')], [401, 'Basic realm="muster"']);
      const said = (await first.json()) as Record<string, unknown>;
      assert.deepEqual([said.error, said.error_description, said.message], ['invalid_client', 'wrong', 'wrong']);
      assert.equal((await enroll()).status, 429);
      assert.equal(directory.seen.length, 1);
    });
  });

  test('missingKeyRedirect: 302 to /login without any credentials, under /api alone', async () => {
    await withFace({ settings: { missingKeyRedirect: true } }, async ({ ask, origin }) => {
      const response = await fetch(`${origin}/api/systemusers`, { redirect: 'manual' });
      assert.equal(response.status, 302);
      assert.equal(response.headers.get('location'), '/login');
      assert.equal((await ask('/api/systemusers', { headers: { 'x-api-key': 'wrong' } })).status, 401);
      assert.equal((await fetch(`${origin}/muster/v1/enroll`, { method: 'POST' })).status, 200);
      assert.equal((await ask('/api/systemusers')).status, 200);
    });
  });

  for (const trustProxy of [true, '127.0.0.0/8, ::1']) {
    test(`trustProxy: ${trustProxy}: links and addresses are those that the proxy tells`, async () => {
      await withFace({ settings: { trustProxy } }, async ({ ask, directory }) => {
        const page = { skip: 0, limit: 1, returned: 1 };
        directory.answer = () => ({ status: 200, answer: { type: 'value', value: [{}] }, total: 2, page });
        const headers = {
          'x-forwarded-host': 'directory.example',
          'x-forwarded-proto': 'https',
          'x-forwarded-for': '192.0.2.7',
        };
        const response = await ask('/api/v2/usergroups?limit=1', { headers });
        assert.equal(
          response.headers.get('link'),
          '<https://directory.example/api/v2/usergroups?limit=1&skip=1>; rel="next"',
        );
        assert.equal(directory.last.caller.remoteAddress, '192.0.2.7');
      });
    });
  }

  test('bodyLimit: what is longer is a 413', async () => {
    await withFace({ settings: { bodyLimit: 10 } }, async ({ ask }) => {
      const put = async (body: string): Promise<number> =>
        (await ask('/api/systemusers/5', { method: 'PUT', body })).status;
      assert.deepEqual([await put('{"name":1}'), await put('{"name":12}')], [200, 413]);
    });
  });
});

describe('the end of a face', () => {
  test('requests that are under way are answered, and their connections closed', async () => {
    const { ask, directory, close } = await startFace();
    const { promise: asked, resolve: isAsked } = Promise.withResolvers<void>();
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    directory.answer = async () => {
      isAsked();
      await released;
      return { status: 200, answer: { type: 'value', value: { done: true } } };
    };
    const answer = ask('/api/systemusers');
    await asked;
    const closed = close();
    release();
    assert.deepEqual(await (await answer).json(), { done: true });
    await closed;
    await assert.rejects(ask('/healthz'));
  });
});

describe('the log of requests', () => {
  test('a client that goes away in the middle of its body is no error of ours', async () => {
    await withFace({ level: 'info' }, async ({ port, lines, directory }) => {
      const socket = connect(port, '127.0.0.1');
      socket.write('PUT /api/systemusers/5 HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\n{');
      await new Promise((resolve) => setTimeout(resolve, 50));
      socket.destroy();
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.deepEqual(
        lines().filter((line) => line.includes('"error"')),
        [],
      );
      assert.equal(directory.seen.length, 0);
    });
  });

  test('one line each, with who, what and how, and no secret', async () => {
    for (const level of ['info', 'debug'] as const) {
      await withFace({ level }, async ({ ask, directory, lines }) => {
        const headers = { authorization: 'Bearer token-secret', cookie: 'session-secret' };
        await (await ask('/api/systemusers?filter=query-secret', { headers })).text();
        await (await ask('/api/systemusers/5', { method: 'PUT', body: '{"password":"body-secret"}' })).text();
        await (await ask('/path-secret?x-api-key=query-secret', { headers: { 'x-api-key': 'wrong-secret' } })).text();
        await (
          await ask('/api/systemusers', { headers: { 'x-api-key': 'wrong-secret', 'x-org-id': 'org-secret' } })
        ).text();
        directory.answer = () => {
          throw new Error('the cause');
        };
        await (await ask('/api/systemusers/5', { method: 'PUT', body: '{"password":"body-secret"}' })).text();
        // The line of a request is written when its answer has gone out.
        const ofRequests = (): readonly string[] => lines().filter((line) => line.includes('"message":"request"'));
        for (let i = 0; i < 3_000 && ofRequests().length < 5; i++)
          await new Promise((resolve) => setTimeout(resolve, 20));
        const logged = lines();
        assert.doesNotMatch(logged.join('\n'), new RegExp(`secret|${KEY}`));
        const requests = logged.map((line) => JSON.parse(line) as Record<string, unknown>);
        assert.equal(requests.filter(({ message }) => message === 'request').length, 5);
        const { requestId, time, ms, ...first } = requests[0] ?? {};
        assert.deepEqual(first, {
          level: 'info',
          message: 'request',
          method: 'GET',
          route: 'things_list',
          status: 200,
          actor: `administrator:${'a'.repeat(24)}`,
          organization: '6'.repeat(24),
        });
        assert.ok(typeof requestId === 'string' && typeof time === 'string' && typeof ms === 'number');
        const refusals = requests.filter(({ message }) => message === 'request refused');
        assert.deepEqual(
          refusals.map(({ code }) => code),
          level === 'debug' ? ['unauthenticated'] : [],
        );
        const failure = requests.find(({ level: of }) => of === 'error');
        assert.match(String(failure?.['error']), /the cause/);
        assert.equal(failure?.['operation'], 'things_put');
      });
    }
  });
});
