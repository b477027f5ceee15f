import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { did, newDevice, newUser, newUsers, resultsOf, rowsOf, type Row } from './things.ts';

/** What clients that sign in as service accounts ask: jc, the official command line, and jam (handbook 1.4, 7). */

let now = Date.now();
let server: TestServer;
before(async () => {
  server = await startTestServer({ clock: { now: () => now } });
});
after(async () => server.stop());

interface AuthConfig extends Row {
  readonly objectId: string;
  readonly clientId: string;
  readonly clientSecret: string;
}
interface Account extends Row {
  readonly objectId: string;
  readonly name: string;
  readonly authConfigList: readonly AuthConfig[];
}

/** How jc makes one: the id of a role by its name, then the account; the answer's only key is unwrapped. */
async function jcCreates(name: string, roleName: string): Promise<Account> {
  const roles = await jcList('/api/v2/roles', `filter=name:eq:${encodeURIComponent(roleName)}`);
  const [role] = roles;
  assert.equal(role?.name, roleName);
  const body = {
    name,
    roleId: role.id,
    authConfig: { authType: 'CLIENT_SECRET', clientSecretConfig: { lifetime: '90 Days' } },
  };
  const { serviceAccount } = await did<{ serviceAccount: Account }>(server, 'POST', '/api/v2/service-accounts', body);
  return serviceAccount;
}

/** A v2 list whose rows are under `results`: it reads on while pages are full. */
async function jcList(path: string, query = '', headers = {}): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const reply = await server.api('GET', `${path}?limit=100&skip=${rows.length}&${query}`, undefined, headers);
    const page = resultsOf(reply);
    rows.push(...page);
    if (page.length < 100) return rows;
  }
}

/** Keeps a token until 30 seconds before its end, as both clients do; `form` is what each sends, in its order. */
function tokenCache(config: AuthConfig, form: string) {
  const cache = { token: '', until: 0, asked: 0 };
  return async (): Promise<Readonly<Record<string, string | undefined>>> => {
    if (cache.token === '' || now + 30_000 >= cache.until) {
      const credentials = Buffer.from(`${config.clientId}:${config.clientSecret}`).toString('base64');
      const response = await fetch(`${server.url}/oauth2/token`, {
        method: 'POST',
        headers: { Authorization: `Basic ${credentials}`, Accept: 'application/json' },
        body: new URLSearchParams(form),
      });
      assert.equal(response.status, 200);
      const body = (await response.json()) as { access_token: string; expires_in: number };
      assert.ok(body.access_token !== '' && body.expires_in > 0);
      Object.assign(cache, { token: body.access_token, until: now + body.expires_in * 1000, asked: cache.asked + 1 });
    }
    return { 'x-api-key': undefined, authorization: `Bearer ${cache.token}`, asked: String(cache.asked) };
  };
}

describe('jc', () => {
  const form = 'grant_type=client_credentials&scope=api';

  test('signs in with a service account, and asks for another token half a minute early', async () => {
    const { authConfigList } = await jcCreates('jc', 'Manager');
    const signed = tokenCache(authConfigList[0] as AuthConfig, form);
    const [organization] = resultsOf(await server.api('GET', '/api/organizations', undefined, await signed()));
    assert.equal(organization?._id, server.organization);
    const user = await newUser(server, 'jc-user');
    const users = async () =>
      resultsOf(await server.api('GET', '/api/systemusers?limit=100', undefined, await signed()));
    assert.ok((await users()).some(({ _id }) => _id === user));
    now += 3_569_000;
    assert.ok((await users()).length > 0);
    assert.equal((await signed()).asked, '1');
    now += 1500;
    assert.ok((await users()).length > 0);
    assert.equal((await signed()).asked, '2');
    const named = { 'x-org-id': server.organization, ...(await signed()) };
    rowsOf(await server.api('GET', '/api/v2/usergroups', undefined, named));
  });

  test('is told 401 of a wrong secret, and 403 of what its role does not include', async () => {
    const { authConfigList } = await jcCreates('jc-narrow', 'Billing Only');
    const [config] = authConfigList;
    assert.ok(config);
    const wrong = await fetch(`${server.url}/oauth2/token`, {
      method: 'POST',
      headers: { Authorization: `Basic ${Buffer.from(`${config.clientId}:x`).toString('base64')}` },
      body: new URLSearchParams(form),
    });
    assert.equal(wrong.status, 401);
    assert.equal(((await wrong.json()) as Row).error, 'invalid_client');
    const headers = await tokenCache(config, form)();
    assert.equal((await server.api('GET', '/api/systemusers', undefined, headers)).status, 403);
  });

  test('lists, shows, rotates, revokes and deletes service accounts', async () => {
    const made = await jcCreates('jc-rotated', 'Read Only');
    const path = `/api/v2/service-accounts/${made.objectId}`;
    const listed = await jcList('/api/v2/service-accounts', 'sort=name&filter=status:eq:ACTIVE');
    const row = listed.find(({ objectId }) => objectId === made.objectId);
    assert.deepEqual(
      ['objectId', 'name', 'roleName', 'status'].map((field) => row?.[field]),
      [made.objectId, 'jc-rotated', 'Read Only', 'ACTIVE'],
    );
    assert.match(String(row?.expiresAt), /^\d{4}-\d\d-\d\dT/);
    assert.ok(!JSON.stringify(listed).includes(made.authConfigList[0]?.clientSecret ?? ''));
    const shown = await did<{ serviceAccount: Account }>(server, 'GET', path);
    assert.equal(shown.serviceAccount.name, 'jc-rotated');
    const body = { authType: 'API_KEY', apiKeyConfig: { lifetime: '30 Days' } };
    const { authConfig } = await did<{ authConfig: Row }>(server, 'POST', `${path}/auth-config`, body);
    const key = { 'x-api-key': String(authConfig.apiKey) };
    assert.equal((await server.api('GET', '/api/systemusers', undefined, key)).status, 200);
    await did(server, 'DELETE', `${path}/auth-config/${String(authConfig.objectId)}`);
    assert.equal((await server.api('GET', '/api/systemusers', undefined, key)).status, 401);
    await did(server, 'DELETE', path);
    assert.equal((await server.api('GET', path)).status, 404);
  });

  test('makes a role, and changes it by writing back what it read', async () => {
    const role = await did(server, 'POST', '/api/v2/roles', {
      name: 'jc role',
      scopes: ['users.read'],
      description: 'd',
    });
    const { id, ...current } = await did(server, 'GET', `/api/v2/roles/${String(role.id)}`);
    const put = await did(server, 'PUT', `/api/v2/roles/${String(id)}`, { ...current, description: 'changed' });
    assert.deepEqual([put.name, put.scopes, put.description], ['jc role', ['users.read'], 'changed']);
    assert.ok((await jcList('/api/v2/roles')).some((each) => each.id === id));
    await did(server, 'DELETE', `/api/v2/roles/${String(id)}`);
  });
});

describe('jam', () => {
  const form = 'scope=api&grant_type=client_credentials';

  test('pages people in parallel, searches them, and shows their devices', async () => {
    const { authConfigList } = await jcCreates('jam', 'Read Only');
    const signed = tokenCache(authConfigList[0] as AuthConfig, form);
    const people = await newUsers(server, 'jam', 105);
    const page = async (skip: number, filter: string) => {
      const reply = await server.api(
        'GET',
        `/api/systemusers?limit=100&skip=${skip}&filter%5B0%5D=${encodeURIComponent(filter)}`,
        undefined,
        await signed(),
      );
      return { rows: resultsOf(reply), total: (reply.body as { totalCount: number }).totalCount };
    };
    const pages = await Promise.all([0, 100].map((skip) => page(skip, 'username:$gte:jam-')));
    assert.equal(new Set(pages.flatMap(({ rows }) => rows.map(({ _id }) => _id))).size, pages[0]?.total);
    const search = { searchFilter: { searchTerm: 'jam-104', fields: ['username', 'email'] } };
    const found = await server.api('POST', '/api/search/systemusers?limit=100&skip=0', search, await signed());
    assert.deepEqual(
      resultsOf(found).map(({ _id }) => _id),
      [people[104]],
    );
    const { id: device } = await newDevice(server, 'jam-desk');
    await did(server, 'POST', `/api/v2/users/${people[0]}/associations`, { op: 'add', type: 'system', id: device });
    const bound = await server.api(
      'GET',
      `/api/v2/users/${people[0]}/systems?limit=100&skip=0`,
      undefined,
      await signed(),
    );
    assert.deepEqual(
      rowsOf(bound).map(({ id }) => id),
      [device],
    );
  });

  test('may as well say what it wants in the query, without a body', async () => {
    const { authConfigList } = await jcCreates('query', 'Read Only');
    const [config] = authConfigList;
    assert.ok(config);
    const credentials = Buffer.from(`${encodeURIComponent(config.clientId)}:${config.clientSecret}`).toString('base64');
    for (const body of [undefined, '']) {
      const response = await fetch(`${server.url}/oauth2/token?grant_type=client_credentials&scope=api`, {
        method: 'POST',
        headers: { Authorization: `Basic ${credentials}`, 'Content-Type': 'application/x-www-form-urlencoded' },
        ...(body === undefined ? {} : { body }),
      });
      assert.equal(response.status, 200, await response.text());
    }
  });
});
