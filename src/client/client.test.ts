import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isOperation } from '../kit/op.ts';
import { operations } from '../resources/catalogue.ts';
import * as registry from '../resources/registry.ts';
import { createClient } from './client.ts';
import { ApiError } from './errors.ts';
import type { ClientOptions } from './types.ts';

const ID = '5f0000000000000000000001';
const OTHER = '5f0000000000000000000002';

interface Request {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly redirect: string | undefined;
}
type Answer = Response | Error | ((request: Request) => Response);

/** A client whose requests are answered from a list, the last one again and again; it keeps what was asked and waited. */
function client(answers: readonly Answer[], options: Partial<ClientOptions> = {}) {
  const asked: Request[] = [];
  const waits: number[] = [];
  const fake: typeof fetch = async (url, init) => {
    const request = {
      url: new URL(url as string),
      method: init?.method ?? 'GET',
      headers: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : init?.body,
      redirect: init?.redirect,
    };
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(request);
    init?.signal?.throwIfAborted();
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(request) : (answer as Response).clone();
  };
  const made = createClient({
    baseUrl: 'https://muster.example.org/',
    fetch: fake,
    sleep: async (ms) => void waits.push(ms),
    ...options,
  });
  return { ...made, asked, waits, first: () => asked[0] as Request };
}
const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } });
const none = () => new Response(null, { status: 204 });
const member = { params: { group_id: ID }, body: { op: 'add', type: 'user', id: OTHER } } as const;

test('has every operation of the registry, and nothing else', () => {
  const made = createClient({ baseUrl: 'http://127.0.0.1:1' }) as unknown as Record<string, Record<string, unknown>>;
  const declared = Object.entries(registry).flatMap(([name, contract]) =>
    Object.entries(contract.operations as Record<string, unknown>).flatMap(([key, value]) =>
      isOperation(value) ? [`${name}.${key}`] : [],
    ),
  );
  const offered = Object.entries(made).flatMap(([name, methods]) =>
    Object.keys(methods).map((key) => `${name}.${key}`),
  );
  assert.deepEqual(offered.toSorted(), declared.toSorted());
  assert.equal(offered.length, operations().length);
});

describe('a request', () => {
  test('carries method, path, query, key and organization', async () => {
    const muster = client([json({ totalCount: 0, results: [] })], { apiKey: 'mst_k', organization: ID });
    await muster.systemUsers.list({
      query: { limit: 10, filter: ['a:$eq:b', 'c:$ne:d e'], search: { searchTerm: 'x', fields: ['y', 'z'] } },
    });
    const { url, method, headers, redirect } = muster.first();
    assert.equal(method, 'GET');
    assert.equal(url.origin + url.pathname, 'https://muster.example.org/api/systemusers');
    assert.deepEqual(
      [...url.searchParams],
      [
        ['limit', '10'],
        ['filter', 'a:$eq:b'],
        ['filter', 'c:$ne:d e'],
        ['search[searchTerm]', 'x'],
        ['search[fields]', 'y'],
        ['search[fields]', 'z'],
      ],
    );
    assert.equal(headers.get('x-api-key'), 'mst_k');
    assert.equal(headers.get('x-org-id'), ID);
    assert.equal(headers.get('content-type'), null);
    assert.equal(redirect, 'manual');
  });

  test('carries a body as JSON, and a token instead of a key', async () => {
    const muster = client([json({ _id: ID })], { token: 't0ken' });
    await muster.systemUsers.create({ body: { username: 'ada', email: 'ada@example.org' } });
    const { headers, body, method } = muster.first();
    assert.equal(method, 'POST');
    assert.deepEqual(body, { username: 'ada', email: 'ada@example.org' });
    assert.equal(headers.get('content-type'), 'application/json');
    assert.equal(headers.get('authorization'), 'Bearer t0ken');
    assert.equal(headers.get('x-api-key'), null);
  });

  test('carries files as the operation takes them', async () => {
    const muster = client([none()]);
    const file = { filename: 'logo.png', mediaType: 'image/png', content: new Uint8Array([1, 2, 3]) };
    await muster.logos.upload({ params: { application_id: ID }, body: { image: file } });
    await muster.softwareApps.upload({ params: { token: 't' }, body: file });
    const [form, bytes] = muster.asked;
    assert.ok(form?.body instanceof FormData);
    const image = form.body.get('image');
    assert.ok(image instanceof File);
    assert.deepEqual([image.name, image.type, await image.bytes()], ['logo.png', 'image/png', file.content]);
    // With its boundary, which fetch alone knows.
    assert.equal(form.headers.get('content-type'), null);
    assert.deepEqual([bytes?.headers.get('content-type'), bytes?.body], ['image/png', file.content]);
    await assert.rejects(
      muster.softwareApps.upload({ params: { token: 't' }, body: 'text' as unknown as typeof file }),
      TypeError,
    );
  });

  test('keeps the path of a proxy, and undefined parameters out', async () => {
    const muster = client([json([])], { baseUrl: 'http://proxy.example.org/muster/' });
    await muster.userGroups.list({ query: { skip: undefined, sort: null, limit: 5 } });
    assert.equal(muster.first().url.href, 'http://proxy.example.org/muster/api/v2/usergroups?limit=5');
  });

  test('escapes path parameters, and refuses those that would lead elsewhere', async () => {
    const muster = client([json({})]);
    await muster.systemUsers.get({ params: { id: 'a/b?c#d$&' } });
    assert.equal(muster.first().url.pathname, '/api/systemusers/a%2Fb%3Fc%23d%24%26');
    for (const id of ['', '.', '..', undefined]) {
      await assert.rejects(async () => muster.systemUsers.get({ params: { id } as { id: string } }), TypeError);
    }
    assert.equal(muster.asked.length, 1);
  });

  test('leaves the organization out where it is refused, unless the call insists', async () => {
    const muster = client([json({ totalCount: 0, results: [] })], { organization: ID });
    await muster.organizations.list();
    await muster.administrators.list();
    await muster.organizations.list({}, { organization: OTHER });
    assert.deepEqual(
      muster.asked.map(({ headers }) => headers.get('x-org-id')),
      [null, ID, OTHER],
    );
  });

  test('carries the wishes of a call', async () => {
    const muster = client([none()]);
    await muster.userGroups.changeMembers(member, { ifMatch: '"3"', idempotencyKey: 'k-1', organization: OTHER });
    const { headers } = muster.first();
    assert.deepEqual(
      ['if-match', 'idempotency-key', 'x-org-id', 'muster-plan'].map((name) => headers.get(name)),
      ['"3"', 'k-1', OTHER, null],
    );
    await muster.userGroups.changeMembers(member, { plan: true });
    assert.equal(muster.asked[1]?.headers.get('muster-plan'), 'true');
    await assert.rejects(async () => muster.userGroups.get({ params: { id: ID } }, { plan: true }), TypeError);
  });

  test('cannot be made of options that contradict each other', () => {
    assert.throws(() => createClient({ baseUrl: 'muster.example.org' }), TypeError);
    assert.throws(() => createClient({ baseUrl: 'ftp://muster.example.org' }), TypeError);
    assert.throws(() => createClient({ baseUrl: 'https://muster.example.org', apiKey: 'a', token: 'b' }), TypeError);
  });
});

describe('an answer', () => {
  test('is its JSON, its text, or nothing', async () => {
    const muster = client([
      json({ _id: ID }),
      none(),
      new Response('ssh-rsa', { headers: { 'content-type': 'text/plain' } }),
    ]);
    assert.deepEqual(await muster.systemUsers.get({ params: { id: ID } }), { _id: ID });
    assert.equal(await muster.userGroups.changeMembers(member), undefined);
    assert.equal(await muster.systemUsers.get({ params: { id: ID } }), 'ssh-rsa');
  });

  test('shows status and headers to raw', async () => {
    const muster = client([json({ _id: ID }, 201, { etag: '"7"' })]);
    const { status, headers, body } = await muster.systemUsers.get.raw({ params: { id: ID } });
    assert.deepEqual([status, headers.get('etag'), body], [201, '"7"', { _id: ID }]);
  });

  test('that is no success is an ApiError with everything in it', async () => {
    const violation = { field: 'username', description: 'is required' };
    const body = {
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: 'username: is required',
      error: 'username: is required',
      details: [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolationsList: [violation] }],
    };
    const muster = client([json(body, 400, { 'x-request-id': 'r-1' })]);
    await assert.rejects(muster.systemUsers.list(), (error: unknown) => {
      assert.ok(error instanceof ApiError);
      assert.deepEqual(
        { ...error },
        { name: 'ApiError', status: 400, code: 'INVALID_ARGUMENT', violations: [violation], requestId: 'r-1', body },
      );
      assert.equal(error.message, 'username: is required');
      return true;
    });
  });

  for (const [name, response, expected] of [
    [
      'says only `error`',
      json({ error: 'Unauthorized' }, 401),
      { status: 401, code: 'UNKNOWN', message: 'Unauthorized' },
    ],
    [
      'is a page of a proxy',
      new Response('<html>', { status: 502, statusText: 'Bad Gateway' }),
      { status: 502, message: 'HTTP 502 Bad Gateway', body: '<html>' },
    ],
    ['has no body', new Response(null, { status: 404 }), { status: 404, message: 'HTTP 404', body: undefined }],
    [
      'has details that are no violations',
      json({ message: 'no', details: [null, 7, { x: 1 }] }, 400),
      { violations: [] },
    ],
    ['sends elsewhere', new Response(null, { status: 302, headers: { location: '/login' } }), { status: 302 }],
    [
      'breaks off',
      new Response('{"a":', { headers: { 'content-type': 'application/json' } }),
      { message: 'the answer is not valid JSON' },
    ],
  ] as const) {
    test(`that ${name} is one too`, async () => {
      await assert.rejects(client([response]).systemUsers.list(), (error: unknown) => {
        assert.ok(error instanceof ApiError);
        for (const [key, value] of Object.entries(expected)) assert.deepEqual(error[key as keyof ApiError], value, key);
        return true;
      });
    });
  }
});

describe('another try', () => {
  const busy = (retryAfter?: string) => json({}, 429, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
  const down = () => json({}, 503);
  const down0 = () => json({}, 503, { 'retry-after': '0' });
  const user = { params: { id: ID } };

  test('waits as long as the server asks: in seconds, or until a date', async () => {
    const muster = client([busy('3'), json({ _id: ID })]);
    assert.deepEqual(await muster.systemUsers.get(user), { _id: ID });
    assert.deepEqual(muster.waits, [3000]);
    const dated = client([
      busy(new Date(Date.now() + 10_000).toUTCString()),
      busy('Fri, 01 Jan 2016 00:00:00 GMT'),
      json({}),
    ]);
    await dated.systemUsers.get(user);
    assert.ok((dated.waits[0] ?? 0) > 7000 && (dated.waits[0] ?? 0) <= 10_000, String(dated.waits));
    assert.equal(dated.waits[1], 0);
  });

  test('waits longer each time where the server names nothing', async () => {
    const muster = client([down(), busy('soon'), down(), json({})]);
    await muster.systemUsers.get(user);
    for (const [index, most] of [500, 1000, 2000].entries()) {
      const wait = muster.waits[index] ?? -1;
      assert.ok(wait >= most / 2 && wait <= most, `${wait} of ${most}`);
    }
    const capped = client([down()], { retries: { tries: 12, maxWaitMs: 900 } });
    await assert.rejects(capped.systemUsers.get(user), ApiError);
    assert.ok(capped.waits.length === 11 && Math.max(...capped.waits) <= 900);
  });

  test('is not made for ever, nor after a wait that is too long', async () => {
    const muster = client([busy('1')], { retries: { tries: 3 } });
    await assert.rejects(muster.systemUsers.get(user), { status: 429 });
    assert.deepEqual([muster.asked.length, muster.waits], [3, [1000, 1000]]);
    const long = client([busy('31')]);
    await assert.rejects(long.systemUsers.get(user), { status: 429 });
    assert.deepEqual([long.asked.length, long.waits], [1, []]);
  });

  test('of a 429 is made whatever the verb', async () => {
    const muster = client([busy('0'), none()]);
    await muster.userGroups.changeMembers(member);
    assert.equal(muster.asked.length, 2);
  });

  test('of a 503 is made where nothing can happen twice', async () => {
    const once = client([down0(), none()]);
    await assert.rejects(once.userGroups.changeMembers(member), { status: 503 });
    assert.equal(once.asked.length, 1);
    const tries: [string, (muster: ReturnType<typeof client>) => Promise<unknown>][] = [
      ['with a key', async (muster) => muster.userGroups.changeMembers(member, { idempotencyKey: 'k' })],
      ['as a plan', async (muster) => muster.userGroups.changeMembers(member, { plan: true })],
      ['by PUT', async (muster) => muster.systemUsers.put({ params: { id: ID }, body: {} })],
      ['by DELETE', async (muster) => muster.systemUsers.remove(user)],
      ['by a search', async (muster) => muster.systems.search()],
    ];
    for (const [name, call] of tries) {
      const muster = client([down0(), json({})]);
      await call(muster);
      assert.equal(muster.asked.length, 2, name);
    }
  });

  test('is not made of other errors', async () => {
    for (const status of [400, 401, 404, 409, 500, 502, 504]) {
      const muster = client([json({}, status)]);
      await assert.rejects(muster.systemUsers.get(user), { status });
      assert.equal(muster.asked.length, 1, String(status));
    }
  });

  test('after a broken connection is made of reads alone, and ends with what broke', async () => {
    const broken = new TypeError('fetch failed');
    const muster = client([broken, broken, json({ _id: ID })]);
    assert.deepEqual(await muster.systemUsers.get(user), { _id: ID });
    const writing = client([broken, none()]);
    await assert.rejects(writing.systemUsers.remove(user), broken);
    assert.equal(writing.asked.length, 1);
    const dead = client([broken], { retries: { tries: 2 } });
    await assert.rejects(dead.systemUsers.get(user), broken);
    assert.equal(dead.asked.length, 2);
  });

  test('is not made once the caller has given up', async () => {
    const gone = new AbortController();
    gone.abort(new Error('enough'));
    const muster = client([json({})]);
    await assert.rejects(muster.systemUsers.get(user, { signal: gone.signal }), /enough/);
    assert.equal(muster.asked.length, 1);
    // The platform's own waiting: ten seconds that end at once.
    const waiting = new AbortController();
    let tries = 0;
    const real = createClient({
      baseUrl: 'http://127.0.0.1:1',
      fetch: async () => {
        tries += 1;
        setImmediate(() => waiting.abort(new Error('enough')));
        return busy('10');
      },
    });
    const begun = performance.now();
    await assert.rejects(real.systemUsers.get(user, { signal: waiting.signal }), /enough/);
    assert.ok(performance.now() - begun < 9000);
    assert.equal(tries, 1);
  });
});
