import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { platformApi, platformTools, type Sent } from '../support/platform-client.ts';
import { startPlatformStub, type PlatformStub } from '../support/platform-stub.ts';

const KEY = `Basic ${Buffer.from('key:').toString('base64')}`;
const GET_USER = 'jumpcloud_get_system_user';
const ID = '64f000000000000000000001';

describe('programs of the agent-tool platform, with their one base URL pointed at the hub', () => {
  let server: PlatformStub;
  before(async () => {
    server = await startPlatformStub();
  });
  after(async () => server.stop());
  const options = () => ({ baseUrl: server.url, apiKey: 'key' });

  test('the tool SDK lists over MCP, an exchange for each account', async () => {
    const { fetchTools, sent } = platformTools(options());
    const tools = await fetchTools(['acc-1', 'acc-2']);
    assert.deepEqual(
      tools.map(({ name, connector }) => [name, connector]),
      [
        [GET_USER, 'jumpcloud'],
        [GET_USER, 'jumpcloud'],
      ],
    );
    for (const account of ['acc-1', 'acc-2']) {
      const exchange = sent.filter(({ headers }) => headers.get('x-account-id') === account);
      assert.ok(exchange.every(({ headers, path }) => headers.get('authorization') === KEY && path === '/mcp'));
      assert.deepEqual(exchange.map(shapeOf).toSorted(), [
        'GET - 405',
        'POST initialize 200',
        'POST notifications/initialized 202',
        'POST tools/list 200',
      ]);
      const [first] = exchange;
      assert.ok(first);
      assert.equal(shapeOf(first), 'POST initialize 200');
      const { params } = first.body as { readonly params: { readonly protocolVersion: string } };
      assert.equal(params.protocolVersion, '2025-11-25');
    }
  });

  test('the tool SDK runs by rpc: the account goes both ways, what is no part of a call into the body', async () => {
    const { fetchTools, sent } = platformTools(options());
    const [tool] = await fetchTools(['acc-1']);
    assert.deepEqual((await tool?.execute({ path: { id: ID } }))?.data, { id: ID, account: 'acc-1' });
    assert.deepEqual((await tool?.execute({ id: ID }))?.data, { id: ID, account: 'acc-1' });
    const calls = sent.filter(({ path }) => path === '/actions/rpc');
    assert.deepEqual(
      calls.map(({ headers }) => [headers.get('authorization'), headers.get('x-account-id')]),
      [
        [KEY, 'acc-1'],
        [KEY, 'acc-1'],
      ],
    );
    const headers = { 'User-Agent': 'ai-node/2.8.1', 'x-account-id': 'acc-1' };
    assert.deepEqual(
      calls.map(({ body }) => body),
      [
        { action: GET_USER, body: {}, headers, path: { id: ID } },
        { action: GET_USER, body: { id: ID }, headers },
      ],
    );
  });

  test('the tool SDK searches every connector, that of its own tools too, and sends feedback', async () => {
    const { fetchTools, searchTools, sendFeedback, sent } = platformTools(options());
    const tools = await fetchTools(['acc-1']);
    const found = await searchTools('find a person', tools);
    assert.deepEqual(
      found.map(({ name }) => name),
      [GET_USER],
    );
    const searches = sent.filter(({ path }) => path === '/actions/search');
    assert.deepEqual(
      searches.map(({ body, headers }) => [body, headers.get('x-account-id')]),
      ['jumpcloud', 'tool'].map((connector) => [{ query: 'find a person', top_k: 5, connector }, null]),
    );
    await sendFeedback('Well done', 'acc-1', [GET_USER]);
    assert.deepEqual(sent.at(-1)?.body, { feedback: 'Well done', account_id: 'acc-1', tool_names: [GET_USER] });
  });

  test('the API client runs with the account in the body alone', async () => {
    const { rpcAction, sent } = platformApi(options());
    const { data } = await rpcAction({ action: GET_USER, accountId: 'acc-1', path: { id: ID } });
    assert.deepEqual(data, { id: ID, account: 'acc-1' });
    assert.equal(sent[0]?.headers.get('x-account-id'), null);
    assert.deepEqual(sent[0]?.body, { action: GET_USER, headers: { 'x-account-id': 'acc-1' }, path: { id: ID } });
  });

  test('the API client lists actions page by page, searches them, and lists accounts', async () => {
    const { listActions, searchActions, listLinkedAccounts, getAccount, sent } = platformApi(options());
    const rows = await listActions({ account_ids: 'acc-1', connectors: 'jumpcloud' }, [
      'action_details',
      'authentication_guides',
    ]);
    assert.deepEqual(
      rows.map(({ key }) => key),
      ['jumpcloud', 'automation'],
    );
    const [first, second] = sent;
    assert.equal(
      decodeURIComponent(first?.path ?? ''),
      '/actions?group_by=connector&page_size=10&include=action_details&include=authentication_guides' +
        '&filter[account_ids]=acc-1&filter[connectors]=jumpcloud',
    );
    assert.equal(new URLSearchParams(second?.path.split('?')[1]).get('next'), '1');
    assert.deepEqual(
      (await searchActions('find a person')).map(({ actionName }) => actionName),
      [GET_USER],
    );
    const [account] = await listLinkedAccounts({ provider: 'jumpcloud' });
    assert.deepEqual(await getAccount(String(account?.id)), account);
  });

  test('errors are JSON with statusCode, message and timestamp', async () => {
    const api = platformApi(options());
    await assert.rejects(api.rpcAction({ action: 'jumpcloud_nothing', accountId: 'acc-1' }), { statusCode: 404 });
    const stranger = platformApi({ ...options(), apiKey: 'another' });
    await assert.rejects(stranger.listLinkedAccounts(), { statusCode: 401 });
  });
});

describe("the platform's clients by themselves", () => {
  test('take no data but an object, objects or null', async () => {
    const stub = await startPlatformStub();
    try {
      const { rpcAction } = platformApi({ baseUrl: stub.url, apiKey: 'key' });
      const scalar = rpcAction({ action: GET_USER, accountId: 'acc-1', path: { id: 'scalar' } });
      await assert.rejects(scalar, { code: 'ERR_ASSERTION' });
    } finally {
      await stub.stop();
    }
  });
});

const shapeOf = ({ method, body, status }: Sent): string =>
  `${method} ${(body as { readonly method?: string } | undefined)?.method ?? '-'} ${status}`;
