import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Client as Client2, StreamableHTTPClientTransport as Transport2 } from '@modelcontextprotocol/client';
import { Client as Client1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as Transport1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { createCatalogue } from '../../src/hub/catalogue/catalogue.ts';
import { operations } from '../../src/resources/catalogue.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

/** MCP over a whole server, whose hub acts on that very server. */

interface Tool {
  readonly name: string;
  readonly inputSchema: { readonly properties?: Record<string, unknown>; readonly required?: readonly string[] };
}
interface Result {
  readonly content: readonly { readonly text: string }[];
  readonly structuredContent?: Record<string, unknown>;
  readonly isError?: boolean;
}
interface Connection {
  listTools(): Promise<{ tools: Tool[] }>;
  callTool(params: { name: string; arguments?: Record<string, unknown> }): Promise<unknown>;
  close(): Promise<void>;
}
type Values = Record<string, unknown>;

const own = { name: 'tests', version: '1' };
const catalogue = createCatalogue(operations());

let server: TestServer;
/** Linked accounts of the server's own organization, and of three that are mapped. */
let one: string;
let three: string;
const organizations: { readonly id: string; readonly name: string }[] = [];

before(async () => {
  server = await startTestServer();
  one = await link({ region: 'self' });
  three = await link({ region: 'self', multiple_organizations: true });
  organizations.push({ id: server.organization, name: 'Test organization' });
  for (const name of ['Acme', 'Globex']) {
    const made = await must<{ _id: string }>('POST', '/muster/v1/organizations', { displayName: name });
    organizations.push({ id: made._id, name });
  }
  const mappings = organizations.map(({ id }) => ({ organization: id, vendor_organization_id: id }));
  await must('PUT', `/hub/accounts/${three}/mapping`, { mappings });
});
after(() => server.stop());

async function must<T>(method: string, path: string, body?: unknown): Promise<T> {
  const reply = await server.api<T>(method, path, body);
  assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}

async function link(credentials: Values, more: Values = {}): Promise<string> {
  const owner = { origin_owner_id: server.organization, origin_owner_name: 'Test organization' };
  const given = { api_key: server.apiKey, organization_id: server.organization, ...credentials };
  return (await must<{ id: string }>('POST', '/hub/accounts', { ...owner, ...more, credentials: given })).id;
}

/** Somebody with a role in the server's organization. */
async function keyOf(roleName: string): Promise<string> {
  const email = `${roleName.replaceAll(' ', '-')}@administrators.example`.toLowerCase();
  const { _id: id } = await must<{ _id: string }>('POST', '/api/users', { email, roleName });
  const path = `/muster/v1/administrators/${id}/api-keys`;
  return (await must<{ apiKey: string }>('POST', path, { name: 'test', lifetime: 30 })).apiKey;
}

interface Wishes {
  readonly key?: string;
  readonly account?: string | undefined;
  readonly query?: string;
}
const requestOf = ({ key = server.apiKey, account = one, query = '' }: Wishes) => ({
  url: new URL(`${server.url}/mcp${query}`),
  options: { requestInit: { headers: { 'x-api-key': key, 'x-account-id': account } } },
});

async function connect(wishes: Wishes = {}): Promise<Connection> {
  const client = new Client2(own, { versionNegotiation: { mode: { pin: '2026-07-28' } } });
  const { url, options } = requestOf(wishes);
  await client.connect(new Transport2(url, options));
  return client as unknown as Connection;
}
async function using<T>(connecting: Promise<Connection>, use: (client: Connection) => Promise<T>): Promise<T> {
  const client = await connecting;
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}
const toolsOf = async (wishes: Wishes): Promise<Tool[]> =>
  using(connect(wishes), async (client) => (await client.listTools()).tools);
async function callAs(wishes: Wishes, name: string, given: Values): Promise<Values> {
  const result = await using(connect(wishes), async (client) => client.callTool({ name, arguments: given }));
  const { isError, structuredContent, content } = result as Result;
  assert.equal(isError, undefined, content.map(({ text }) => text).join('\n'));
  return structuredContent ?? {};
}

describe('MCP over a whole server', () => {
  test('every action of the catalogue is a tool, on one page; sizes', async (t) => {
    const all = await toolsOf({});
    assert.deepEqual(all.map(({ name }) => name).toSorted(), catalogue.actions.map(({ id }) => id).toSorted());
    const lists: readonly (readonly [string, Tool[]])[] = [
      ['whole', all],
      ['connector=jumpcloud', await toolsOf({ query: '?connector=jumpcloud' })],
      ['search', await toolsOf({ query: '?tool-mode=search_execute' })],
    ];
    for (const [name, tools] of lists) {
      t.diagnostic(`${name}: ${tools.length} tools, ${Buffer.byteLength(JSON.stringify({ tools }))} bytes`);
    }
    assert.deepEqual(
      lists.map(([, tools]) => tools.length),
      [catalogue.actions.length, 65, 3],
    );
  });

  test('the official client 1.32 creates, plans and deletes a user', async () => {
    const client = new Client1(own);
    const { url, options } = requestOf({ query: '?connector=jumpcloud' });
    await client.connect(new Transport1(url, options) as unknown as Parameters<Client1['connect']>[0]);
    const call = async (name: string, given: Values): Promise<Values> => {
      const { structuredContent, isError, content } = (await client.callTool({ name, arguments: given })) as Result;
      assert.equal(isError, undefined, JSON.stringify(content));
      return structuredContent ?? {};
    };
    try {
      const made = await call('jumpcloud_create_system_user', {
        body: { username: 'joan', email: 'joan@example.com' },
      });
      const { _id: id } = made.data as { _id: string };
      assert.equal((await must<{ username: string }>('GET', `/api/systemusers/${id}`)).username, 'joan');
      const planned = await call('jumpcloud_delete_system_user', { path: { id }, plan: true });
      assert.equal(planned.planned, 'by-directory');
      assert.equal((await server.api('GET', `/api/systemusers/${id}`)).status, 200);
      await call('jumpcloud_delete_system_user', { path: { id } });
      assert.equal((await server.api('GET', `/api/systemusers/${id}`)).status, 404);
    } finally {
      await client.close();
    }
  });

  for (const [style, given] of [
    ['nested', { query: { filter: 'username:$eq:mary', limit: 5 } }],
    ['flat_prefixed', { query_filter: 'username:$eq:mary', query_limit: 5 }],
    ['flat_smart', { filter: 'username:$eq:mary', limit: 5 }],
  ] as const) {
    test(`a list is filtered by arguments that are ${style}`, async () => {
      await server.api('POST', '/api/systemusers', { username: 'mary', email: 'mary@example.com' });
      const listed = await callAs({ query: `?param-style=${style}` }, 'jumpcloud_list_system_users', given);
      assert.deepEqual(
        (listed.data as { username: string }[]).map(({ username }) => username),
        ['mary'],
      );
    });
  }

  test('the list is what a role may do', async () => {
    const changing = async (role: string): Promise<string[]> =>
      (await toolsOf({ key: await keyOf(role) }))
        .map(({ name }) => name)
        .filter((name) => catalogue.get(name)?.effect !== 'read');
    // The generic request reads too, by its method; a report is written for whoever may read what it is of.
    assert.deepEqual(await changing('Read Only'), ['automation_jumpcloud_api_request', 'api_report_create']);
    const manager = await changing('Manager');
    assert.ok(manager.includes('jumpcloud_delete_system_user'));
    assert.ok(!manager.includes('api_organization_put'));
  });

  test('an account gives nobody more than the own role: keys and administrators are not to be had by it', async () => {
    const { results } = await must<{ results: { _id: string; roleName: string }[] }>('GET', '/api/users');
    const boss = results.find(({ roleName }) => roleName === 'Administrator With Billing');
    assert.ok(boss);
    const key = await keyOf('Administrator');
    const attempts: readonly (readonly [string, Values])[] = [
      ['api_muster_apikeys_create', { path: { administrator_id: boss._id }, body: { name: 'x', lifetime: 30 } }],
      ['api_users_put', { path: { id: boss._id }, body: { email: 'x@example.com', roleName: 'Administrator' } }],
      ['automation_jumpcloud_api_request', { body: { method: 'DELETE', path: `/api/users/${boss._id}` } }],
    ];
    for (const [action, given] of attempts) {
      const headers = { 'x-api-key': key, 'x-account-id': one };
      const reply = await server.api('POST', '/hub/actions/rpc', { action, ...given }, headers);
      assert.equal(reply.status, 403, `${action}: ${JSON.stringify(reply.body)}`);
    }
    const listed = (await toolsOf({ key })).map(({ name }) => name);
    assert.ok(!listed.includes('api_muster_apikeys_create') && !listed.includes('api_users_put'));
  });

  test('of several organizations one has to be named, and is told first', async () => {
    const tools = await toolsOf({ account: three, query: '?actions=jumpcloud_create_user_group' });
    const [create] = tools;
    assert.ok(create);
    assert.ok(create.inputSchema.required?.includes('organization'));
    const schema = create.inputSchema.properties?.organization as { readonly enum: readonly string[] };
    assert.deepEqual([...schema.enum].toSorted(), organizations.map(({ id }) => id).toSorted());
    for (const { id, name } of organizations) {
      const client = await connect({ account: three });
      const given = { organization: id, body: { name: `Group of ${name}` } };
      const result = (await client.callTool({ name: 'jumpcloud_create_user_group', arguments: given })) as Result;
      await client.close();
      assert.equal(result.isError, undefined, JSON.stringify(result.content));
      assert.equal(result.content[0]?.text, `organization: ${name} (${id})`);
      const groups = await server.api<{ name: string }[]>('GET', '/api/v2/usergroups', undefined, { 'x-org-id': id });
      assert.ok(groups.body.some((group) => group.name === `Group of ${name}`));
    }
    const { data } = await callAs({ account: three }, 'organizations_list', {});
    assert.deepEqual((data as { id: string }[]).map(({ id }) => id).toSorted(), [...schema.enum].toSorted());
  });

  test('actions are found by plain words, and run', async () => {
    const wishes = { query: '?tool-mode=search_execute&param-style=flat_smart' };
    const { results } = await callAs(wishes, 'jumpcloud_search_actions', {
      query: 'list users',
      connector: 'jumpcloud',
    });
    assert.equal((results as { action: string }[])[0]?.action, 'jumpcloud_list_system_users');
    const listed = await callAs(wishes, 'jumpcloud_execute_action', {
      action: 'jumpcloud_list_system_users',
      arguments: { limit: 1 },
    });
    assert.equal((listed.data as unknown[]).length, 1);
  });

  test('what a second person has to approve waits as a plan, and is carried out once it is', async () => {
    const profile = await must<{ id: string }>('POST', '/hub/profiles', {
      name: 'Careful',
      auth_method: 'api_key',
      approval: 'destructive',
    });
    const account = await link({ region: 'self' }, { profile: profile.id });
    const made = await must<{ _id: string }>('POST', '/api/systemusers', { username: 'ann', email: 'ann@example.com' });
    const [name, given] = ['jumpcloud_delete_system_user', { path: { id: made._id } }];
    const call = async (more: Values): Promise<Result> =>
      (await using(connect({ account }), async (client) =>
        client.callTool({ name, arguments: { ...given, ...more } }),
      )) as Result;
    const refused = await call({});
    assert.equal(refused.isError, true);
    const error = refused.structuredContent?.error as { readonly reason: string; readonly plan_id: string };
    assert.equal(error.reason, 'approval_required');
    assert.equal((await server.api('GET', `/api/systemusers/${made._id}`)).status, 200);

    const approve = `/hub/plans/${error.plan_id}/approve`;
    assert.equal((await server.api('POST', approve, {})).status, 403, 'nobody approves what is their own');
    const second = await must<{ _id: string }>('POST', `/api/v2/providers/${server.provider}/administrators`, {
      email: 'second@administrators.example',
      roleName: 'Administrator',
    });
    const keys = `/muster/v1/administrators/${second._id}/api-keys`;
    const { apiKey } = await must<{ apiKey: string }>('POST', keys, { name: 'test', lifetime: 30 });
    assert.equal((await server.api('POST', approve, {}, { 'x-api-key': apiKey })).status, 200);
    const done = await call({ approval: error.plan_id });
    assert.equal(done.isError, undefined, JSON.stringify(done.content));
    assert.equal((await server.api('GET', `/api/systemusers/${made._id}`)).status, 404);
    assert.equal((await call({ approval: error.plan_id })).isError, true, 'an approval is good for once');
  });
});
