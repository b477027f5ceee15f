import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, afterEach, before, describe, test } from 'node:test';
import { conflict, invalid, MusterError } from '../../kit/errors.ts';
import type { ErrorBody } from '../../kit/schemas.ts';
import { KEY, ORGANIZATION, startFace, type Answerer, type Running } from './face.test-support.ts';

const ID = '0123456789abcdefABCDEF00';
const answering =
  (value: unknown): Answerer =>
  () => ({ status: 200, answer: { type: 'value', value } });
const errorOf = async (response: Response): Promise<ErrorBody> => (await response.json()) as ErrorBody;

/** Sends bytes as they are and gives what comes back until the server closes. */
const raw = async (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      received += String(chunk);
    });
    socket.on('end', () => resolve(received));
    socket.on('error', reject);
  });

describe('the HTTP face', () => {
  let face: Running;
  before(async () => {
    face = await startFace();
  });
  after(async () => face.close());
  afterEach(() => {
    face.directory.answer = answering({});
  });
  const request = (line: string, headers: readonly string[] = [], body = ''): Promise<string> =>
    raw(
      face.port,
      [line, 'host: m.example', `x-api-key: ${KEY}`, 'connection: close', ...headers, '', body].join('\r\n'),
    );

  describe('routes', () => {
    test('whatever the case of the collection, with one trailing slash; the id keeps its case', async () => {
      for (const path of [`/api/Systemusers/${ID}`, `/API/systemUsers/${ID}/`, `/api/systemusers/${ID}`]) {
        assert.equal((await face.ask(path)).status, 200, path);
        assert.deepEqual({ ...face.directory.last.input.params }, { id: ID });
        assert.equal(face.directory.last.operation.id, 'things_get');
      }
    });

    test('not with two trailing slashes, nor with an empty id', async () => {
      assert.equal((await face.ask(`/api/systemusers/${ID}//`)).status, 404);
      assert.equal((await face.ask('/api/systemusers//')).status, 404);
    });

    test('parameters keep their names and are decoded', async () => {
      await face.ask('/api/command/trigger/nightly%20job', { method: 'POST' });
      assert.equal(face.directory.last.input.params['triggerName'], 'nightly job');
    });

    test('unknown ones answer 404 in the shape of their family, with a hint', async () => {
      const v2 = await face.ask('/api/v2/usergroup');
      assert.equal(v2.status, 404);
      assert.equal((await errorOf(v2)).message, 'route not found; perhaps /api/v2/usergroups is meant');
      const v1 = await face.ask('/api/nothing?x-api-key=secret');
      assert.equal((await errorOf(v1)).message, 'Not Found: route not found');
      assert.equal(v1.headers.get('x-content-type-options'), 'nosniff');
    });

    test('a known path with another method answers 405 and says which it has', async () => {
      const response = await face.ask('/api/systemusers/5', { method: 'PATCH', body: '{}' });
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), 'GET, HEAD, PUT');
      assert.equal((await errorOf(response)).code, 405);
    });

    test('a broken escape in the path is a 400', async () => {
      const answer = await request('GET /api/systemusers/%zz HTTP/1.1');
      assert.match(answer, /^HTTP\/1\.1 400 [\s\S]*x-request-id: [\s\S]*"status":"INVALID_ARGUMENT"/);
    });

    test('HEAD answers as GET without the body', async () => {
      face.directory.answer = () => ({ status: 200, answer: { type: 'bytes', text: '{"é":1}' }, etag: '"7"' });
      const response = await face.ask(`/api/systemusers/${ID}`, { method: 'HEAD' });
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-length'), '8');
      assert.equal(response.headers.get('etag'), '"7"');
      assert.equal(await response.text(), '');
    });
  });

  describe('requests', () => {
    test('the query comes as text, repeated keys as arrays', async () => {
      await face.ask('/api/systemusers?limit=2&filter=a:$eq:b+c&filter=d&search[fields][0]=x');
      assert.deepEqual(
        { ...face.directory.last.input.query },
        { limit: '2', filter: ['a:$eq:b c', 'd'], 'search[fields][0]': 'x' },
      );
    });

    test('a body needs no content type, and any will do', async () => {
      const put = `PUT /api/systemusers/${ID} HTTP/1.1`;
      for (const headers of [[], ['content-type:'], ['content-type: json'], ['content-type: text/plain']]) {
        const answer = await request(put, [...headers, 'content-length: 11'], '{"name":"x"}'.slice(0, 11).concat('}'));
        assert.match(answer, /^HTTP\/1\.1 400 /, 'the text is one byte short of JSON');
        assert.match(await request(put, [...headers, 'content-length: 12'], '{"name":"x"}'), /^HTTP\/1\.1 200 /);
        assert.deepEqual(face.directory.last.input.body, { name: 'x' });
      }
    });

    test('an empty body is none, with a content type and without', async () => {
      for (const headers of [{}, { 'content-type': 'application/json' }] as Record<string, string>[]) {
        await face.ask('/api/command/trigger/x', { method: 'POST', headers });
        assert.equal(face.directory.last.input.body, undefined);
      }
    });

    test('a body that is not JSON is a 400 that names the position', async () => {
      const response = await face.ask(`/api/systemusers/${ID}`, { method: 'PUT', body: '{"name": nobody}' });
      assert.equal(response.status, 400);
      assert.match((await errorOf(response)).message, /^Bad Request: the body is not valid JSON: at position 9 /);
    });

    test('a body over the limit is a 413', async () => {
      const body = JSON.stringify({ name: 'x'.repeat(1_048_576) });
      const response = await face.ask(`/api/systemusers/${ID}`, { method: 'PUT', body });
      assert.equal(response.status, 413);
      assert.equal((await errorOf(response)).message, 'Payload Too Large: the body is longer than 1048576 bytes');
    });

    test('headers over the limit are a 431, and nonsense is a 400', async () => {
      assert.match(
        await request('GET /healthz HTTP/1.1', [`x-long: ${'x'.repeat(20_000)}`]),
        /^HTTP\/1\.1 431 .*\r\n[\s\S]*"code":431/,
      );
      assert.match(
        await raw(face.port, 'nonsense\r\n\r\n'),
        /^HTTP\/1\.1 400 .*\r\n[\s\S]*"message":"the request is not valid HTTP"/,
      );
    });

    test('x-org-id selects; an empty one is absent', async () => {
      await face.ask('/api/systemusers', { headers: { 'x-org-id': ORGANIZATION } });
      assert.equal(face.directory.last.caller.organization, ORGANIZATION);
      await face.ask('/api/systemusers', { headers: { 'x-org-id': '' } });
      assert.equal(face.directory.last.caller.organization, undefined);
    });

    test('writes carry their wishes, reads do not', async () => {
      const headers = { 'muster-plan': 'true', 'idempotency-key': 'k1', 'if-match': '"3"' };
      await face.ask(`/api/systemusers/${ID}`, { method: 'PUT', body: '{}', headers });
      const { plan, idempotencyKey, ifMatch, door, remoteAddress } = face.directory.last.caller;
      assert.deepEqual([plan, idempotencyKey, ifMatch, door, remoteAddress], [true, 'k1', '"3"', 'http', '127.0.0.1']);
      await face.ask(`/api/systemusers/${ID}`, { headers });
      assert.deepEqual(Object.keys(face.directory.last.caller).includes('plan'), false);
    });

    test('a plan that is misspelt is no write', async () => {
      const asked = face.directory.seen.length;
      const init = { method: 'PUT', body: '{}', headers: { 'muster-plan': 'yes' } };
      assert.equal((await face.ask(`/api/systemusers/${ID}`, init)).status, 400);
      assert.equal(face.directory.seen.length, asked);
    });

    test('only the headers that a contract declares are passed on', async () => {
      await face.ask('/api/v2/usergroups', { headers: { 'x-unfiltered-total-count': '1', 'x-other': '2' } });
      assert.deepEqual(face.directory.last.input.headers, { 'x-unfiltered-total-count': '1' });
    });
  });

  describe('credentials', () => {
    const askWith = async (headers: Record<string, string>, path = '/api/systemusers'): Promise<Response> =>
      fetch(`${face.origin}${path}`, { redirect: 'manual', headers });

    test('none at all, and an empty key, are a 401', async () => {
      for (const headers of [{}, { 'x-api-key': '' }] as Record<string, string>[]) {
        const response = await askWith(headers);
        assert.equal(response.status, 401);
        assert.match(response.headers.get('www-authenticate') ?? '', /^Bearer/);
        const body = await errorOf(response);
        assert.equal(body.error, 'Unauthorized');
        assert.equal(body.message, 'Unauthorized: an API key is required');
      }
    });

    test('a wrong key is a 401 as measured', async () => {
      const body = await errorOf(await askWith({ 'x-api-key': 'wrong' }));
      assert.equal(body.message, 'Unauthorized: api key user not found');
    });

    test('a stranger is refused before the body is read', async () => {
      const response = await fetch(`${face.origin}/api/systemusers/${ID}`, { method: 'PUT', body: '{nonsense' });
      assert.equal(response.status, 401);
    });

    test('of each kind reach the directory; the key wins', async () => {
      const kinds: readonly (readonly [Record<string, string>, object])[] = [
        [
          { 'x-api-key': 'k', authorization: 'Bearer t' },
          { type: 'apiKey', key: 'k' },
        ],
        [{ authorization: 'bearer  t ' }, { type: 'bearer', token: 't' }],
        [
          { authorization: 'Signature keyId="x"', date: 'Sun, 22 Nov 2026 02:22:00 GMT' },
          {
            type: 'signature',
            authorization: 'Signature keyId="x"',
            method: 'GET',
            path: '/api/Systemusers/?a=%20b',
            date: 'Sun, 22 Nov 2026 02:22:00 GMT',
            digest: undefined,
            body: undefined,
          },
        ],
      ];
      for (const [headers, credentials] of kinds) {
        await askWith(headers, '/api/Systemusers/?a=%20b');
        assert.deepEqual(face.directory.credentials.at(-1), credentials);
      }
    });

    test('another scheme is refused, except where none is needed', async () => {
      assert.equal((await askWith({ authorization: 'Basic eDp5' })).status, 401);
      const init = { method: 'POST', headers: { authorization: 'Basic eDp5' } };
      assert.equal((await fetch(`${face.origin}/muster/v1/enroll`, init)).status, 200);
      assert.equal(face.directory.last.caller.identity.type, 'anonymous');
    });
  });

  describe('answers', () => {
    test('bytes go out as they are, with their version', async () => {
      face.directory.answer = () => ({ status: 200, answer: { type: 'bytes', text: '{ "kept" :1}' }, etag: '"4"' });
      const response = await face.ask(`/api/systemusers/${ID}`);
      assert.equal(await response.text(), '{ "kept" :1}');
      assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
      assert.equal(response.headers.get('etag'), '"4"');
      assert.equal(response.headers.get('cache-control'), 'private, no-cache');
    });

    test('304 for a version that the client has, on reads alone', async () => {
      face.directory.answer = () => ({ status: 200, answer: { type: 'bytes', text: '{}' }, etag: '"4"' });
      const headers = { 'if-none-match': 'W/"4"' };
      const same = await face.ask(`/api/systemusers/${ID}`, { headers });
      assert.equal(same.status, 304);
      assert.equal(await same.text(), '');
      assert.equal((await face.ask(`/api/systemusers/${ID}`, { headers: { 'if-none-match': '"3"' } })).status, 200);
      assert.equal((await face.ask(`/api/systemusers/${ID}`, { method: 'PUT', body: '{}', headers })).status, 200);
    });

    test('nothing is sent with 204', async () => {
      face.directory.answer = () => ({ status: 204, answer: { type: 'none' } });
      const response = await face.ask('/api/v2/usergroups/5/members', { method: 'POST', body: '{"op":"add"}' });
      assert.equal(response.status, 204);
      assert.equal(response.headers.get('content-type'), null);
    });

    test('files go out in their own type', async () => {
      const content = new TextEncoder().encode('a,b');
      face.directory.answer = () => ({ status: 200, answer: { type: 'file', mediaType: 'text/csv', content } });
      const response = await face.ask('/api/systemusers');
      assert.equal(response.headers.get('content-type'), 'text/csv');
      assert.equal(await response.text(), 'a,b');
    });

    const page = { skip: 0, limit: 1, returned: 1 };
    test('v2 arrays carry totals and the link to the next page, on the origin that was asked', async () => {
      face.directory.answer = () => ({
        status: 200,
        answer: { type: 'value', value: [{}] },
        total: 3,
        unfilteredTotal: 9,
        page,
      });
      const { headers } = await face.ask('/api/v2/usergroups?limit=1');
      assert.equal(headers.get('x-total-count'), '3');
      assert.equal(headers.get('x-unfiltered-total-count'), '9');
      assert.equal(headers.get('link'), `<${face.origin}/api/v2/usergroups?limit=1&skip=1>; rel="next"`);
      const forwarded = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
      const again = await face.ask('/api/v2/usergroups?limit=1', { headers: forwarded });
      assert.ok(again.headers.get('link')?.startsWith(`<${face.origin}/`));
    });

    test('v1 wrappers never carry them', async () => {
      const value = { totalCount: 3, results: [{}] };
      face.directory.answer = () => ({
        status: 200,
        answer: { type: 'value', value },
        total: 3,
        unfilteredTotal: 9,
        page,
      });
      const { headers } = await face.ask('/api/systemusers?limit=1');
      for (const name of ['x-total-count', 'x-unfiltered-total-count', 'link'])
        assert.equal(headers.get(name), null, name);
    });

    test('plans and replays are marked', async () => {
      face.directory.answer = () => ({
        status: 200,
        answer: { type: 'value', value: {} },
        planned: true,
        replayed: true,
      });
      const { headers } = await face.ask(`/api/systemusers/${ID}`, { method: 'PUT', body: '{}' });
      assert.equal(headers.get('muster-plan'), 'true');
      assert.equal(headers.get('idempotent-replayed'), 'true');
    });

    test('each carries the security headers and a request id', async () => {
      for (const path of ['/healthz', '/api/systemusers', '/nowhere', '/docs']) {
        const { headers } = await face.ask(path);
        assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
        assert.equal(headers.get('referrer-policy'), 'no-referrer', path);
        assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path);
        assert.match(headers.get('x-request-id') ?? '', /^[0-9a-f]{12}-[0-9a-z]+$/, path);
        assert.equal(headers.get('x-powered-by'), null);
        assert.equal(headers.get('strict-transport-security'), null);
      }
    });

    test("a caller's request id is kept where it is harmless", async () => {
      const idOf = async (given: string) =>
        (await face.ask('/healthz', { headers: { 'x-request-id': given } })).headers.get('x-request-id');
      assert.equal(await idOf('trace-1.2_3'), 'trace-1.2_3');
      assert.notEqual(await idOf('a b'), 'a b');
      assert.notEqual(await idOf('x'.repeat(65)), 'x'.repeat(65));
    });
  });

  describe('errors', () => {
    test('of the pipeline keep their code, message and violations', async () => {
      face.directory.answer = () => {
        throw invalid('limit: too much', [{ field: 'limit', description: 'too much' }]);
      };
      const body = await errorOf(await face.ask('/api/v2/usergroups'));
      assert.equal(body.code, 400);
      assert.equal(body.message, 'limit: too much');
      assert.equal(body.details?.length, 1);
      face.directory.answer = () => {
        throw conflict('User already exists');
      };
      const response = await face.ask('/api/systemusers');
      assert.equal(response.status, 409);
      assert.equal((await errorOf(response)).message, 'Conflict: User already exists');
    });

    test('that nobody foresaw are a 500 that tells the request id and nothing else', async () => {
      face.directory.answer = () => {
        throw new TypeError('password of the database');
      };
      const response = await face.ask('/api/v2/usergroups');
      assert.equal(response.status, 500);
      const text = await response.text();
      assert.doesNotMatch(text, /password|TypeError/);
      assert.ok(text.includes(response.headers.get('x-request-id') ?? 'no id'));
    });

    test('that pass carry Retry-After', async () => {
      face.directory.answer = () => {
        throw new MusterError('unavailable', 'busy', { retryAfter: 7 });
      };
      const response = await face.ask('/api/v2/usergroups');
      assert.equal(response.status, 503);
      assert.equal(response.headers.get('retry-after'), '7');
    });
  });
});
