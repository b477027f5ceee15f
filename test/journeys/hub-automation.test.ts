import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { startTestServer, type Reply, type TestServer } from '../support/server.ts';
import { movedTo, startVendor, type Received, type Vendor } from '../support/vendor.ts';
import type { Answer } from './hub-world.ts';

/** The ten actions of automations on the wire, and what the generic request among them refuses. */

const SETUP = join(import.meta.dirname, '../../../shared/seeds/000_45ef2aa5d319f327.txt');
const RAW = 'automation_jumpcloud_api_request';

interface Failure {
  readonly message: string;
  readonly details: readonly { readonly fieldViolationsList?: readonly { readonly field: string }[] }[];
}

let server: TestServer;
let vendor: Vendor;
let account: string;
let profile: string;
before(async () => {
  server = await startTestServer();
  vendor = await startVendor(server.url);
  const credentials = { region: 'custom', base_url: vendor.url, api_key: server.apiKey };
  const body = { origin_owner_id: 'automations', origin_owner_name: 'Automations', credentials };
  ({ id: account, profile } = await must<{ id: string; profile: string }>('POST', '/hub/accounts', body));
});
beforeEach(() => vendor.clear());
after(async () => {
  await vendor.stop();
  await server.stop();
});

async function must<T>(method: string, path: string, body?: unknown): Promise<T> {
  const reply = await server.api<T>(method, path, body);
  assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}
const run = <T = Answer>(action: string, given: object = {}): Promise<Reply<T>> =>
  server.api<T>('POST', '/hub/actions/rpc', { action, ...given }, { 'x-account-id': account });
const raw = (body: object): Promise<Reply<Failure>> => run<Failure>(RAW, { body });
const proxy = (body: object): Promise<Reply<Failure & Answer>> =>
  server.api('POST', '/hub/unified/proxy', body, { 'x-account-id': account });

let made = 0;
async function newUser(): Promise<string> {
  const name = `user-${(made += 1)}`;
  return (await must<{ _id: string }>('POST', '/api/systemusers', { username: name, email: `${name}@users.example` }))
    ._id;
}
const newGroup = async (): Promise<string> =>
  (await must<{ id: string }>('POST', '/api/v2/usergroups', { name: `group ${(made += 1)}` })).id;

/** What is given to the actions by their printed names, and the body that the request has to have. */
const GIVEN: Readonly<
  Record<string, (user: string, group: string) => { readonly given: object; readonly body: unknown }>
> = {
  'List User Groups': () => ({ given: {}, body: undefined }),
  'Add User To Group': (user_id, group_id) => ({
    given: { path: { group_id }, body: { user_id } },
    body: { op: 'add', type: 'user', id: user_id },
  }),
  'Remove User From Group': (user_id, group_id) => ({
    given: { path: { group_id }, body: { user_id } },
    body: { op: 'remove', type: 'user', id: user_id },
  }),
  'Get User': (user_id) => ({ given: { path: { user_id } }, body: undefined }),
  'Create User': () => {
    const body = { username: 'created', email: 'created@users.example' };
    return { given: { body }, body };
  },
  'Delete User': (user_id) => ({ given: { path: { user_id } }, body: undefined }),
  'Modify User': (user_id) => ({
    given: { path: { user_id }, body: { lastname: 'Modified' } },
    body: { lastname: 'Modified' },
  }),
  'Assign Manager': (user_id) => ({
    given: { path: { user_id }, body: { manager: user_id } },
    body: { manager: user_id },
  }),
  'Change Password': (user_id) => ({
    given: { path: { user_id }, body: { password: 'Another-1-password!' } },
    body: { password: 'Another-1-password!' },
  }),
};

describe('the ten actions', () => {
  const skip = existsSync(SETUP) ? false : 'no seeds';
  test('send the requests that document 000 prints, and nothing else', { skip }, async () => {
    const printed = [...readFileSync(SETUP, 'utf8').matchAll(/Request - (.+)\n\s*\n(\w+) (\S+)/g)];
    assert.deepEqual(
      printed.map(([, name]) => name),
      Object.keys(GIVEN),
    );
    const [user, group] = [await newUser(), await newGroup()];
    const boss = await newUser();
    for (const [, name = '', method = '', path = ''] of printed) {
      const id = name === 'Assign Manager' ? boss : user;
      const { given, body } = (GIVEN[name] as NonNullable<(typeof GIVEN)[string]>)(id, group);
      if (name === 'Assign Manager') Object.assign(given, { path: { user_id: user } });
      if (name === 'Delete User') Object.assign(given, { path: { user_id: await newUser() } });
      const target = ((given as { path?: { user_id?: string } }).path?.user_id ?? user) as string;
      vendor.clear();
      const reply = await run(`automation_${name.toLowerCase().replaceAll(' ', '_')}`, given);
      assert.equal(reply.status, 200, `${name}: ${JSON.stringify(reply.body)}`);
      const expected = path.replace('{group_id}', group).replace('{user_id}', target);
      assert.deepEqual(
        vendor.received.map(shown),
        [{ request: `${method} /api${expected}`, body, key: server.apiKey }],
        name,
      );
    }
  });

  test('send the generic request as it is given', async () => {
    const user = await newUser();
    vendor.clear();
    const headers = { 'If-None-Match': '"none"' };
    const query = { fields: 'username email' };
    const reply = await run(RAW, { body: { method: 'GET', path: `/systemusers/${user}`, query, headers } });
    assert.equal(reply.status, 200, JSON.stringify(reply.body));
    const body = { lastname: 'Requested' };
    assert.equal((await raw({ method: 'PUT', path: `/api/systemusers/${user}`, body })).status, 200);
    assert.deepEqual(vendor.received.map(shown), [
      { request: `GET /api/systemusers/${user}?fields=username email`, body: undefined, key: server.apiKey },
      { request: `PUT /api/systemusers/${user}`, body, key: server.apiKey },
    ]);
    assert.equal(vendor.received[0]?.headers['if-none-match'], '"none"');
    const { lastname } = await must<{ lastname: string }>('GET', `/api/systemusers/${user}`);
    assert.equal(lastname, 'Requested');
  });
});

const shown = ({ method, path, body, apiKey }: Received) => ({
  request: `${method} ${decodeURIComponent(path.replaceAll('+', ' '))}`,
  body: body === '' ? undefined : (JSON.parse(body) as unknown),
  key: apiKey,
});

describe('the generic request', () => {
  /** Refused with the field, by rpc and by proxy, and nothing is asked of anybody. */
  async function refused(body: { readonly [name: string]: unknown }, field: RegExp): Promise<void> {
    for (const [way, reply] of [
      ['rpc', await raw(body)],
      ['proxy', await proxy(body)],
    ] as const) {
      const what = `${way} ${JSON.stringify(body)}: ${reply.status} ${JSON.stringify(reply.body)}`;
      assert.equal(reply.status, 400, what);
      const fields = reply.body.details.flatMap(({ fieldViolationsList: list = [] }) => list.map((each) => each.field));
      assert.ok(
        fields.some((each) => field.test(each)),
        what,
      );
      assert.deepEqual(vendor.received, [], what);
    }
  }

  for (const path of [
    'http://127.0.0.1:1/api/systemusers',
    'https://console.jumpcloud.com/api/systemusers',
    '//evil.example/api/systemusers',
    '///evil.example/api',
    '/\\evil.example/api',
    '\\\\evil.example\\api',
    '/api/systemusers\\..\\organizations',
    '/api/../hub/accounts',
    '/api/systemusers/../../hub/accounts',
    '/api/./systemusers',
    '/..',
    '/api/%2e%2e/hub/accounts',
    '/api/%2E%2E%2Fhub/accounts',
    '/api/.%2e/hub/accounts',
    '/api/%252e%252e/hub/accounts',
    '/api/%252e%252e%252fhub',
    '/api/%25252e%25252e/hub',
    '/api/..%5chub',
    '/api/%5c%5cevil.example',
    '/api//systemusers',
    '/api/systemusers%2f0123456789abcdef01234567',
    '/api/%2573ystemusers',
    '/api/systemusers#fragment',
    '/api/systemusers\r\nHost: evil.example',
    '/api/system users',
    '/api/%zz',
    '@evil.example/api',
    '',
  ]) {
    test(`refuses the path ${JSON.stringify(path)}`, () => refused({ method: 'GET', path }, /^path$/));
  }

  test('refuses headers that are the account’s to set', async () => {
    for (const name of [
      'Authorization',
      'X-API-Key',
      'x-org-id',
      'Cookie',
      'Host',
      'Content-Length',
      'Transfer-Encoding',
      'Proxy-Authorization',
      'X-Forwarded-For',
      'X-HTTP-Method-Override',
      'X-Original-URL',
      'Muster-Plan',
      'bad name',
    ]) {
      await refused({ method: 'GET', path: '/api/systemusers', headers: { [name]: 'mine' } }, /^headers\./);
    }
    await refused(
      { method: 'GET', path: '/api/systemusers', headers: { 'x-mine': 'a\r\nx-api-key: b' } },
      /^headers\./,
    );
  });

  test('refuses methods that are none', async () => {
    for (const method of ['TRACE', 'CONNECT', 'OPTIONS', 'GET /x', '']) {
      const reply = await raw({ method, path: '/api/systemusers' });
      assert.equal(reply.status, 400, `${method} ${JSON.stringify(reply.body)}`);
    }
    assert.deepEqual(vendor.received, []);
  });

  test('refuses a URL of another origin, and takes one of its own', async () => {
    for (const url of [
      'https://evil.example/api/systemusers',
      `${vendor.url}.evil.example/api/systemusers`,
      `${vendor.url}@evil.example/api`,
      `${vendor.url}1/api/systemusers`,
      vendor.url.replace('http:', 'https:'),
    ]) {
      const reply = await proxy({ method: 'GET', url });
      assert.equal(reply.status, 400, `${url} ${JSON.stringify(reply.body)}`);
    }
    assert.deepEqual(vendor.received, []);
    const whole = await proxy({ url: `${vendor.url}/api/systemusers` });
    const parted = await proxy({ url: vendor.url, path: '/api/systemusers' });
    assert.deepEqual([whole.status, parted.status], [200, 200], JSON.stringify([whole.body, parted.body]));
    assert.deepEqual(
      vendor.received.map(({ path }) => path),
      ['/api/systemusers', '/api/systemusers'],
    );
  });

  test('follows no redirect', async () => {
    const elsewhere = await startVendor(undefined);
    try {
      for (const location of [`${elsewhere.url}/api/systemusers`, '//evil.example/', '/login']) {
        vendor.clear();
        vendor.rule({ fault: movedTo(location) });
        const reply = await raw({ method: 'GET', path: '/api/systemusers' });
        assert.equal(reply.status, 422, JSON.stringify(reply.body));
        assert.doesNotMatch(JSON.stringify(reply.body), new RegExp(server.apiKey));
        assert.equal(vendor.received.length, 1);
      }
      assert.deepEqual(elsewhere.received, []);
    } finally {
      await elsewhere.stop();
    }
  });

  test('does nothing that the profile does not enable, by whatever path', async () => {
    const user = await newUser();
    const enable = (...ids: readonly string[]) => must('PATCH', `/hub/profiles/${profile}`, { enabled_actions: ids });
    try {
      await enable(RAW, 'jumpcloud_list_*', 'automation_assign_manager');
      for (const path of [
        `/api/systemusers/${user}`,
        `/systemusers/${user}`,
        `/api/systemusers/${user}/`,
        `/api/SystemUsers/${user}`,
        `/api/%73ystemusers/${user}`,
        `/api/systemusers/${user}?x=y`,
      ]) {
        for (const method of ['DELETE', 'PUT']) {
          vendor.clear();
          const reply = await raw({ method, path, ...(method === 'PUT' ? { body: { password: 'Mine-1-now!' } } : {}) });
          assert.equal(reply.status, 403, `${method} ${path} ${JSON.stringify(reply.body)}`);
          assert.deepEqual(vendor.received, []);
        }
      }
      assert.equal((await raw({ method: 'GET', path: '/api/systemusers' })).status, 200);
      await enable('jumpcloud_*');
      assert.equal((await raw({ method: 'GET', path: '/api/systemusers' })).status, 403, 'itself is not enabled');
      assert.equal((await proxy({ path: '/api/systemusers' })).status, 403);
    } finally {
      await enable('*');
    }
    assert.equal((await server.api('GET', `/api/systemusers/${user}`)).status, 200);
  });
});
