import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { createHub } from '../../src/client/hub/index.ts';
import { platformApi, platformTools, type Sent } from '../support/platform-client.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const GET_USER = 'jumpcloud_get_system_user';
const NOBODY = '0123456789abcdef01234567';

describe('programs of the agent-tool platform, with their one base URL pointed at the hub', () => {
  let server: TestServer;
  let accounts: readonly string[];
  let user: string;
  before(async () => {
    server = await startTestServer();
    const { url, apiKey } = server;
    const hub = createHub({ baseUrl: url, apiKey });
    const linked = ['acme', 'beta'].map(async (name) =>
      hub.accounts.create({
        body: { origin_owner_id: name, origin_owner_name: name, credentials: { api_key: apiKey, region: 'self' } },
      }),
    );
    accounts = (await Promise.all(linked)).map(({ id }) => id);
    const made = await server.api<{ _id: string }>('POST', '/api/systemusers', {
      username: 'ada',
      email: 'ada@example.org',
    });
    user = made.body._id;
  });
  after(async () => server?.stop());
  const options = () => ({ baseUrl: `${server.url}/hub`, apiKey: server.apiKey });
  const basic = () => `Basic ${Buffer.from(`${server.apiKey}:`).toString('base64')}`;
  const first = () => accounts[0] ?? '';
  const userTool = async (client: ReturnType<typeof platformTools>) => {
    const tool = (await client.fetchTools([first()])).find(({ name }) => name === GET_USER);
    assert.ok(tool);
    return tool;
  };

  test('the tool SDK lists over MCP, an exchange for each account, every tool on one page', async () => {
    const { fetchTools, sent } = platformTools(options());
    const tools = await fetchTools(accounts);
    const names = tools.map(({ name }) => name);
    assert.equal(names.length, 2 * new Set(names).size, 'both accounts have every tool once');
    assert.deepEqual([...new Set(tools.map(({ connector }) => connector))].toSorted(), [
      'api',
      'automation',
      'jumpcloud',
    ]);
    assert.ok(names.filter((name) => name.startsWith('jumpcloud_')).length === 2 * 65);
    for (const account of accounts) {
      const exchange = sent.filter(({ headers }) => headers.get('x-account-id') === account);
      assert.ok(exchange.every(({ headers, path }) => headers.get('authorization') === basic() && path === '/mcp'));
      assert.deepEqual(exchange.map(shapeOf).toSorted(), [
        'GET - 405',
        'POST initialize 200',
        'POST notifications/initialized 202',
        'POST tools/list 200',
      ]);
      const [opening] = exchange;
      assert.ok(opening);
      assert.equal(shapeOf(opening), 'POST initialize 200');
      const { params } = opening.body as { readonly params: { readonly protocolVersion: string } };
      assert.equal(params.protocolVersion, '2025-11-25');
    }
  });

  test('the tool SDK runs by rpc: the account goes both ways, what is no part of a call into the body', async () => {
    const client = platformTools(options());
    const tool = await userTool(client);
    const { data } = await tool.execute({ path: { id: user } });
    assert.equal((data as { readonly username?: unknown }).username, 'ada');
    assert.deepEqual((await tool.execute({ id: user })).data, data);
    const calls = client.sent.filter(({ path }) => path === '/actions/rpc');
    assert.deepEqual(
      calls.map(({ headers }) => [headers.get('authorization'), headers.get('x-account-id')]),
      [
        [basic(), first()],
        [basic(), first()],
      ],
    );
    const headers = { 'User-Agent': 'ai-node/2.8.1', 'x-account-id': first() };
    assert.deepEqual(
      calls.map(({ body }) => body),
      [
        { action: GET_USER, body: {}, headers, path: { id: user } },
        { action: GET_USER, body: { id: user }, headers },
      ],
    );
  });

  test('the tool SDK runs reads of rows and writes', async () => {
    const { fetchTools } = platformTools(options());
    const tools = await fetchTools([first()]);
    const run = async (name: string, given: Readonly<Record<string, unknown>>) => {
      const tool = tools.find((each) => each.name === name);
      assert.ok(tool, name);
      return (await tool.execute(given)).data;
    };
    const group = (await run('jumpcloud_create_user_group', { body: { name: 'Pioneers' } })) as { readonly id: string };
    const groups = (await run('jumpcloud_list_user_groups', { query: { limit: 10 } })) as readonly unknown[];
    assert.equal(groups.length, 1);
    await run('jumpcloud_delete_user_group', { path: { id: group.id } });
    assert.deepEqual(await run('jumpcloud_list_user_groups', {}), []);
  });

  test('the tool SDK searches every connector, that of its own tools too, and sends feedback', async () => {
    const { fetchTools, searchTools, sendFeedback, sent } = platformTools(options());
    const tools = await fetchTools([first()]);
    const found = await searchTools('get a system user', tools);
    assert.ok(
      found.some(({ name }) => name === GET_USER),
      found.map(({ name }) => name).join(' '),
    );
    const searches = sent.filter(({ path }) => path === '/actions/search');
    assert.deepEqual(
      searches
        .map(
          ({ body, headers }) => `${(body as { readonly connector: string }).connector} ${headers.get('x-account-id')}`,
        )
        .toSorted(),
      ['api null', 'automation null', 'jumpcloud null', 'tool null'],
    );
    await sendFeedback('Well done', first(), [GET_USER]);
    assert.deepEqual(sent.at(-1)?.body, { feedback: 'Well done', account_id: first(), tool_names: [GET_USER] });
  });

  test('the API client runs with the account in the body alone', async () => {
    const { rpcAction, sent } = platformApi(options());
    const { data } = await rpcAction({ action: GET_USER, accountId: first(), path: { id: user } });
    assert.equal((data as { readonly _id?: unknown })._id, user);
    assert.equal(sent[0]?.headers.get('x-account-id'), null);
    assert.deepEqual(sent[0]?.body, { action: GET_USER, headers: { 'x-account-id': first() }, path: { id: user } });
  });

  test('the API client lists actions page by page, searches them, and lists accounts', async () => {
    const { listActions, searchActions, listLinkedAccounts, getAccount, sent } = platformApi(options());
    const keys = async (...given: Parameters<typeof listActions>) =>
      (await listActions(...given)).map(({ key }) => key);
    assert.deepEqual(await keys(), ['jumpcloud', 'automation', 'api']);
    sent.splice(0);
    const include = ['action_details', 'authentication_guides'];
    assert.deepEqual(await keys({ account_ids: first(), connectors: 'jumpcloud' }, include), ['jumpcloud']);
    assert.equal(
      decodeURIComponent(sent[0]?.path ?? ''),
      '/actions?group_by=connector&page_size=10&include=action_details&include=authentication_guides' +
        `&filter[account_ids]=${first()}&filter[connectors]=jumpcloud`,
    );
    assert.ok((await searchActions('get a system user')).some(({ actionName }) => actionName === GET_USER));
    const listed = await listLinkedAccounts({ provider: 'jumpcloud' });
    assert.deepEqual(listed.map(({ id }) => String(id)).toSorted(), accounts.toSorted());
    assert.equal((await getAccount(first())).origin_owner_id, 'acme');
  });

  test('errors are JSON with statusCode, message and timestamp', async () => {
    const api = platformApi(options());
    await assert.rejects(api.rpcAction({ action: 'jumpcloud_nothing', accountId: first() }), { statusCode: 404 });
    await assert.rejects(api.rpcAction({ action: GET_USER, accountId: NOBODY, path: { id: user } }), {
      statusCode: 404,
    });
    await assert.rejects(api.rpcAction({ action: GET_USER, accountId: first(), path: { id: NOBODY } }), {
      statusCode: 404,
    });
    const stranger = platformApi({ ...options(), apiKey: 'another' });
    await assert.rejects(stranger.listLinkedAccounts(), { statusCode: 401 });
    await assert.rejects(platformTools({ ...options(), apiKey: 'another' }).fetchTools());
  });
});

describe("the platform's clients by themselves", () => {
  for (const [body, fits] of [
    ['{"data":null,"next":null}', true],
    ['{"data":[{}]}', true],
    ['{"data":["text"]}', false],
    ['{"data":1}', false],
    ['{"data":{},"next":1}', false],
  ] as const) {
    test(`${fits ? 'take' : 'refuse'} ${body}`, async () => {
      const stub = createServer((_, response) => void response.end(body));
      await new Promise<void>((resolve) => stub.listen(0, '127.0.0.1', resolve));
      try {
        const { port } = stub.address() as AddressInfo;
        const { rpcAction } = platformApi({ baseUrl: `http://127.0.0.1:${port}`, apiKey: 'key' });
        const answer = rpcAction({ action: GET_USER, accountId: 'a' });
        await (fits ? answer : assert.rejects(answer, { code: 'ERR_ASSERTION' }));
      } finally {
        stub.closeAllConnections();
        stub.close();
      }
    });
  }
});

const shapeOf = ({ method, body, status }: Sent): string =>
  `${method} ${(body as { readonly method?: string } | undefined)?.method ?? '-'} ${status}`;
