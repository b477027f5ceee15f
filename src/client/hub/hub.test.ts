import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as registry from '../../resources/registry.ts';
import { partsOf } from './arguments.ts';
import { createHub } from './hub.ts';
import { CONNECTORS, json, standIn, type Answer } from './hub.test-support.ts';
import type { HubOptions, ToolSet } from './types.ts';

const BASE = 'https://muster.example.org';

function hub(answer: Answer = () => json({ data: {}, next: null }), options: Partial<HubOptions> = {}) {
  const { asked, fetch } = standIn(answer);
  const made = createHub({ baseUrl: BASE, apiKey: 'key', fetch, sleep: async () => {}, ...options });
  return { ...made, asked, calls: () => asked.filter(({ path }) => path === '/hub/actions/rpc') };
}
const namesOf = ({ tools }: Pick<ToolSet, 'tools'>) => tools.map(({ name }) => name);
const only = <T>(rows: readonly T[]): T => {
  assert.equal(rows.length, 1);
  return rows[0] as T;
};

describe('fetching tools', () => {
  test('asks for the account with the details, page by page', async () => {
    const { fetchTools, asked } = hub(undefined, { accountId: 'acc-1' });
    const tools = await fetchTools();
    assert.deepEqual(namesOf(tools), [
      'jumpcloud_list_system_users',
      'jumpcloud_delete_user_group',
      'automation_create_user',
    ]);
    assert.deepEqual(
      asked.map(({ method, query }) => [method, query.get('filter[account_ids]'), query.get('next')]),
      [
        ['GET', 'acc-1', null],
        ['GET', 'acc-1', '1'],
      ],
    );
    assert.equal(asked[0]?.query.get('include'), 'action_details');
    assert.equal(asked[0]?.headers.get('x-api-key'), 'key');
    const tool = tools.get('jumpcloud_delete_user_group');
    assert.deepEqual(
      [tool?.account, tool?.connector, tool?.category, tool?.effect, tool?.idempotent, tool?.requiredScopes],
      ['acc-1', 'jumpcloud', 'Groups', 'destructive', true, ['users.read']],
    );
    assert.equal(tools.get('nothing'), undefined);
  });

  test('filters by connector, category, glob and effect', async () => {
    const { fetchTools, asked } = hub();
    assert.deepEqual(namesOf(await fetchTools({ connectors: ['automation'] })), ['automation_create_user']);
    assert.equal(asked[0]?.query.get('filter[connectors]'), 'automation');
    assert.equal(asked[0]?.query.get('filter[account_ids]'), null);
    assert.deepEqual(namesOf(await fetchTools({ categories: ['groups'] })), ['jumpcloud_delete_user_group']);
    assert.deepEqual(namesOf(await fetchTools({ readOnly: true })), ['jumpcloud_list_system_users']);
    assert.deepEqual(namesOf(await fetchTools({ actions: ['*_create_*', 'jumpcloud_list_system_users'] })), [
      'jumpcloud_list_system_users',
      'automation_create_user',
    ]);
    assert.deepEqual(asked.at(-1)?.query.getAll('filter[action_key]'), ['*_create_*', 'jumpcloud_list_system_users']);
    assert.deepEqual(namesOf(await fetchTools({ actions: ['jumpcloud'] })), []);
  });

  test('tells the tools of several accounts apart by name', async () => {
    const { fetchTools } = hub(undefined, { accountIds: ['64f0aaaa', '64f0bbbb', '64f0aaaa'] });
    const tools = await fetchTools({ actions: ['*_create_user'] });
    assert.deepEqual(
      tools.tools.map(({ name, action, account }) => [name, action, account]),
      [
        ['automation_create_user__aaaa', 'automation_create_user', '64f0aaaa'],
        ['automation_create_user__bbbb', 'automation_create_user', '64f0bbbb'],
      ],
    );
    assert.equal(tools.tools[0]?.description, 'Does automation_create_user. For Owner of 64f0aaaa (account 64f0aaaa).');
    assert.equal(tools.get('automation_create_user'), undefined, 'two accounts have it');
    assert.equal(tools.get('automation_create_user__bbbb')?.account, '64f0bbbb');
  });

  test('refuses options that cannot be meant', () => {
    assert.throws(() => createHub({ baseUrl: BASE, accountId: 'a', accountIds: ['b'] }), TypeError);
    assert.throws(() => createHub({ baseUrl: 'muster' }), TypeError);
  });

  test('fails with what the server says', async () => {
    const fake = async () => json({ statusCode: 403, message: 'hub.read is needed' }, 403);
    await assert.rejects(createHub({ baseUrl: BASE, fetch: fake }).fetchTools(), {
      name: 'ApiError',
      status: 403,
      message: 'hub.read is needed',
    });
  });

  test('ends where a cursor comes back', async () => {
    const fake = async () => json({ data: [CONNECTORS[0]], next: 'again' });
    assert.equal((await createHub({ baseUrl: BASE, fetch: fake }).fetchTools()).tools.length, 4);
  });
});

describe('running a tool', () => {
  const create = async (made: ReturnType<typeof hub>) => {
    const tool = (await made.fetchTools()).get('automation_create_user');
    assert.ok(tool);
    return tool;
  };

  test('sends the call and gives data, cursor, request and organization', async () => {
    const made = hub(() => json({ data: [{ id: 1 }], next: '10', request_id: 'req-1', organization: { id: 'o' } }), {
      accountId: 'acc-1',
    });
    const list = (await made.fetchTools()).get('jumpcloud_list_system_users');
    assert.deepEqual(await list?.execute({ query: { limit: 10 } }, { organization: 'o', all: true, max: 5 }), {
      isError: false,
      result: [{ id: 1 }],
      next: '10',
      requestId: 'req-1',
      organization: { id: 'o' },
    });
    const { headers, body } = only(made.calls());
    assert.deepEqual(body, {
      action: 'jumpcloud_list_system_users',
      query: { limit: 10 },
      organization: 'o',
      all: true,
      max: 5,
    });
    assert.equal(headers.get('x-account-id'), 'acc-1');
    assert.equal(headers.get('idempotency-key'), null, 'a read needs none');
  });

  test('takes JSON text, and puts what is no part of a call into the body', async () => {
    const made = hub();
    const tool = await create(made);
    await tool.execute('{"username":"ada","body":{"email":"a@example.org"}}');
    await tool.execute({ headers: { 'if-match': '"1"' }, path: null });
    await tool.execute('');
    assert.deepEqual(
      made.calls().map(({ body }) => body),
      [
        { action: 'automation_create_user', body: { email: 'a@example.org', username: 'ada' } },
        { action: 'automation_create_user', headers: { 'if-match': '"1"' } },
        { action: 'automation_create_user' },
      ],
    );
  });

  test("takes the generic request's path without the nesting too", () => {
    const text = { type: 'string' };
    const schema = { type: 'object', properties: { body: { properties: { method: text, path: text, headers: {} } } } };
    const request = { method: 'GET', path: '/api/systemusers', headers: { accept: 'text/csv' } };
    assert.deepEqual(partsOf(request, schema), { body: request });
    assert.deepEqual(partsOf({ body: request }, schema), { body: request });
    assert.deepEqual(partsOf({ query: { limit: 1 } }, schema), { query: { limit: 1 } });
  });

  test('what a model gives names no account and no credentials', async () => {
    const made = hub(undefined, { accountId: 'acc-1' });
    const tool = await create(made);
    for (const name of ['x-account-id', 'X-Account-Id', 'authorization', 'x-api-key', '__proto__', 'constructor']) {
      const result = await tool.execute(`{"headers":{${JSON.stringify(name)}:"other"}}`);
      assert.deepEqual(result.result, {
        statusCode: 400,
        message: `headers.${name}: the action takes no such header`,
      });
    }
    assert.deepEqual(made.calls(), []);
  });

  test('arguments that cannot be sent are an error result', async () => {
    const made = hub();
    const tool = await create(made);
    for (const given of ['{', '[]', '"text"', { query: 'a=b' }, { body: [1], more: 1 }]) {
      const { isError, result } = await tool.execute(given);
      assert.deepEqual([isError, (result as { statusCode: number }).statusCode], [true, 400], JSON.stringify(given));
    }
    assert.deepEqual(made.calls(), []);
  });

  test('an answer that is no success is an error result', async () => {
    const refusal = { statusCode: 409, message: 'not mapped', timestamp: '2026-01-01T00:00:00Z', reason: 'unmapped' };
    const made = hub(() => json(refusal, 409, { 'x-request-id': 'req-2' }));
    assert.deepEqual(await (await create(made)).execute(), {
      isError: true,
      result: refusal,
      requestId: 'req-2',
      organization: undefined,
    });
    const broken = hub(() => new Response('<html>', { status: 502, headers: { 'content-type': 'text/html' } }));
    assert.deepEqual((await (await create(broken)).execute()).result, { statusCode: 502, message: 'HTTP 502' });
  });

  test('what got no answer throws', async () => {
    const failure = new TypeError('fetch failed');
    const lost = hub(() => Promise.reject(failure));
    await assert.rejects((await create(lost)).execute(), failure);
    const tool = await create(hub());
    await assert.rejects(tool.execute({}, { signal: AbortSignal.abort() }), { name: 'AbortError' });
  });

  test('a write keeps its key over its tries; a plan has none', async () => {
    let tries = 0;
    const made = hub(() =>
      ++tries === 1
        ? json({ message: 'later' }, 503)
        : json({ data: { changes: [] }, planned: 'by-reading', digest: 'd' }),
    );
    const tool = await create(made);
    assert.equal((await tool.execute()).isError, false);
    const { result, planned, digest } = await tool.execute({}, { plan: true });
    assert.deepEqual([result, planned, digest], [{ changes: [] }, 'by-reading', 'd']);
    await tool.execute({}, { idempotencyKey: 'mine' });
    const [first, second, plan, mine] = made.calls();
    const key = first?.headers.get('idempotency-key');
    assert.match(key ?? '', /^[\da-f]{32}$/);
    assert.equal(second?.headers.get('idempotency-key'), key);
    assert.deepEqual([plan?.headers.get('idempotency-key'), plan?.body.plan], [null, true]);
    assert.equal(mine?.headers.get('idempotency-key'), 'mine');
  });

  test('asks the model for the organization where there is a choice', async () => {
    const made = hub();
    const organizations = [
      { id: 'o1', name: 'Acme' },
      { id: 'o2', name: 'Beta' },
    ];
    const tool = (await made.fetchTools({ organizations })).get('automation_create_user');
    assert.ok(tool);
    const { properties, required } = tool.inputSchema as { properties: Record<string, unknown>; required: string[] };
    assert.deepEqual(required, ['organization']);
    assert.deepEqual(properties.organization, {
      type: 'string',
      enum: ['o1', 'o2'],
      description: 'The organization to act in. o1: Acme; o2: Beta',
    });
    assert.equal((await tool.execute({ username: 'a' })).isError, true, 'none');
    assert.equal((await tool.execute({ organization: 'o3' })).isError, true, 'another');
    assert.deepEqual(made.calls(), []);
    await tool.execute({ organization: 'o2', username: 'a' });
    await tool.execute({ organization: 'o2' }, { organization: 'o1' });
    const bound = (await made.fetchTools({ organization: 'o1' })).get('automation_create_user');
    await bound?.execute({ organization: 'free text of the body' });
    assert.deepEqual(
      made.calls().map(({ body }) => [body.organization, body.body]),
      [
        ['o2', { username: 'a' }],
        ['o1', undefined],
        ['o1', { organization: 'free text of the body' }],
      ],
    );
  });
});

test("has the hub's own operations as methods", async () => {
  const made = hub(({ method, path, body }) => json({ method, path, body }));
  assert.deepEqual(await made.accounts.suspend({ params: { id: 'acc-1' } }), {
    method: 'POST',
    path: '/hub/accounts/acc-1/suspend',
    body: {},
  });
  const offered = made as unknown as Readonly<Record<string, object>>;
  let compared = 0;
  for (const [name, { operations }] of Object.entries(registry)) {
    const [, initial, rest] = /^hub([A-Z])(.*)$/.exec(name) ?? [];
    if (initial === undefined) continue;
    assert.deepEqual(Object.keys(offered[`${initial.toLowerCase()}${rest}`] ?? {}), Object.keys(operations), name);
    compared++;
  }
  assert.ok(compared >= 6, `only ${compared} of the hub's contracts were seen`);
});

test('concurrent fetches and calls of many accounts never send the account of another', async () => {
  const accounts = Array.from({ length: 16 }, (_, index) => `account-${String(index).padStart(4, '0')}`);
  const turns = () => new Promise((resolve) => setImmediate(resolve));
  const made = hub(async ({ headers, body }) => {
    for (let turn = Math.random() * 5; turn > 0; turn--) await turns();
    return json({ data: { sent: headers.get('x-account-id'), for: body.body }, next: null });
  });
  const sets = await Promise.all(
    accounts.flatMap((account) => [
      made.fetchTools({ accountIds: [account] }),
      made.fetchTools({ accountIds: [account, 'account-9999'] }),
    ]),
  );
  const calls = sets.flatMap(({ tools }) =>
    tools.flatMap((tool) =>
      [1, 2].map(async () => [tool.account, (await tool.execute({ account: tool.account })).result]),
    ),
  );
  const results = await Promise.all(calls);
  assert.ok(results.length > 200);
  for (const [account, result] of results) assert.deepEqual(result, { sent: account, for: { account } });
  for (const tool of sets.flatMap(({ tools }) => tools)) assert.ok(Object.isFrozen(tool));
});

describe('shapes for model libraries', () => {
  test('OpenAI, Anthropic, JSON Schema', async () => {
    const tools = await hub().fetchTools({ readOnly: true });
    const tool = only(tools.tools);
    const { name, description, inputSchema, outputSchema } = tool;
    assert.deepEqual(tools.toOpenAI(), [
      { type: 'function', function: { name, description, parameters: inputSchema } },
    ]);
    assert.deepEqual(tools.toOpenAIResponses(), [
      { type: 'function', name, description, parameters: inputSchema, strict: false },
    ]);
    assert.deepEqual(tools.toAnthropic(), [{ name, description, input_schema: inputSchema }]);
    assert.deepEqual(tools.toJsonSchema(), [{ name, description, inputSchema, outputSchema }]);
  });

  test('the AI SDK: a schema as its jsonSchema() makes, and a function that can be aborted', async () => {
    const made = hub();
    const tools = (await made.fetchTools()).toAISDK();
    assert.deepEqual(
      Object.keys(tools),
      CONNECTORS.flatMap(({ actions }) => actions ?? []).map(({ id }) => id),
    );
    const tool = tools['automation_create_user'];
    const schema = tool?.inputSchema as unknown as Record<string | symbol, unknown>;
    // What its isSchema() and isValidator() look at.
    assert.equal(schema[Symbol.for('vercel.ai.schema')], true);
    assert.equal(schema[Symbol.for('vercel.ai.validator')], true);
    assert.ok('validate' in schema && schema.validate === undefined);
    assert.deepEqual(schema.jsonSchema, CONNECTORS[1]?.actions?.[0]?.input_schema);
    assert.equal((await tool?.execute({ body: { username: 'ada' } }))?.isError, false);
    assert.deepEqual(only(made.calls()).body.body, { username: 'ada' });
    await assert.rejects(tool!.execute({}, { abortSignal: AbortSignal.abort() }), { name: 'AbortError' });
  });
});

describe('searching', () => {
  const answer: Answer = ({ path, body }) =>
    path === '/hub/actions/search'
      ? json({
          results: ['api_elsewhere', 'automation_create_user', 'jumpcloud_list_system_users'].map((id) => ({
            id,
            similarity_score: 0.5,
          })),
          total_count: 3,
          query: body.query,
        })
      : json({ data: { ran: body.action }, next: null });

  test('keeps the order of the server and what the set has', async () => {
    const tools = await hub(answer).fetchTools();
    assert.deepEqual(namesOf(await tools.search('people')), ['automation_create_user', 'jumpcloud_list_system_users']);
    assert.deepEqual(namesOf(await tools.search('people', { topK: 1 })), ['automation_create_user']);
  });

  test('two tools in place of all', async () => {
    const made = hub(answer, { accountId: 'acc-1' });
    const meta = (await made.fetchTools({ readOnly: true })).searchExecute();
    assert.deepEqual(namesOf(meta), ['search_actions', 'execute_action']);
    assert.deepEqual(Object.keys(meta.toAISDK()), namesOf(meta));
    const found = await meta.get('search_actions')?.execute({ query: 'people', top_k: 3 });
    assert.deepEqual(found?.result, {
      actions: [
        {
          name: 'jumpcloud_list_system_users',
          description: 'Does jumpcloud_list_system_users.',
          effect: 'read',
          input_schema: CONNECTORS[0]?.actions?.[0]?.input_schema,
        },
      ],
    });
    const execute = meta.get('execute_action');
    const done = await execute?.execute({ name: 'jumpcloud_list_system_users', arguments: { query: { limit: 1 } } });
    assert.deepEqual(done?.result, { ran: 'jumpcloud_list_system_users' });
    assert.equal(only(made.calls()).headers.get('x-account-id'), 'acc-1');
    const filtered = await execute?.execute({ name: 'automation_create_user' });
    assert.equal(filtered?.isError, true, 'what was filtered out cannot be run either');
    assert.equal((await meta.get('search_actions')?.execute({ query: ' ' }))?.isError, true);
    assert.equal(made.calls().length, 1);
  });
});
