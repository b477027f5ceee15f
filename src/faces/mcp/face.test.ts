import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { Client as Client2, StreamableHTTPClientTransport as Transport2 } from '@modelcontextprotocol/client';
import { Client as Client1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as Transport1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { MusterError } from '../../kit/errors.ts';
import { ACTIONS, ORGANIZATIONS, startMcp, type RunningMcp } from './face.test-support.ts';

interface Tool {
  readonly name: string;
  readonly description?: string | undefined;
  readonly inputSchema: { readonly properties?: Record<string, unknown>; readonly required?: string[] };
  readonly annotations?: Record<string, unknown> | undefined;
}
interface Result {
  readonly content: { readonly type: string; readonly text: string }[];
  readonly structuredContent?: Record<string, unknown>;
  readonly isError?: boolean;
  readonly _meta?: Record<string, unknown>;
}
interface Connection {
  listTools(): Promise<{ tools: Tool[] }>;
  callTool(params: { name: string; arguments?: Record<string, unknown> }): Promise<unknown>;
  close(): Promise<void>;
}

let mcp: RunningMcp;
before(async () => {
  mcp = await startMcp();
});
after(() => mcp.close());
beforeEach(() => {
  mcp.hub.runs.length = 0;
  mcp.hub.profile = { enabled_actions: ['*'], approval: 'none' };
});

const own = { name: 'tests', version: '1' };
const address = (query: string): URL => new URL(`${mcp.origin}/mcp${query}`);
const sent = (key: string, headers: Record<string, string> = {}) => ({
  requestInit: { headers: { 'x-api-key': key, ...headers } },
});

/** The official clients: 2.4 by default and pinned to the current version, and 1.32. */
const CLIENTS: Readonly<Record<string, (key: string, query?: string) => Promise<Connection>>> = {
  '2.4, by default': async (key, query = '') => {
    const client = new Client2(own);
    await client.connect(new Transport2(address(query), sent(key)));
    return client as unknown as Connection;
  },
  '2.4, pinned to 2026-07-28': async (key, query = '') => {
    const client = new Client2(own, { versionNegotiation: { mode: { pin: '2026-07-28' } } });
    await client.connect(new Transport2(address(query), sent(key)));
    return client as unknown as Connection;
  },
  '1.32': async (key, query = '') => {
    const client = new Client1(own);
    await client.connect(new Transport1(address(query), sent(key)) as unknown as Parameters<Client1['connect']>[0]);
    return client as unknown as Connection;
  },
};
const current = CLIENTS['2.4, pinned to 2026-07-28'] as (key: string, query?: string) => Promise<Connection>;

async function withClient<T>(connecting: Promise<Connection>, use: (client: Connection) => Promise<T>): Promise<T> {
  const client = await connecting;
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}
const namesOf = async (key: string, query = ''): Promise<string[]> =>
  withClient(current(key, query), async (client) => (await client.listTools()).tools.map(({ name }) => name));
const callAs = async (key: string, query: string, name: string, given: Record<string, unknown>): Promise<Result> =>
  withClient(current(key, query), async (client) => (await client.callTool({ name, arguments: given })) as Result);

for (const [version, connect] of Object.entries(CLIENTS)) {
  test(`the official client ${version} lists and calls`, async () => {
    await withClient(connect('ada'), async (client) => {
      const { tools } = await client.listTools();
      assert.deepEqual(tools.map(({ name }) => name).toSorted(), ACTIONS.map(({ id }) => id).toSorted());
      const result = (await client.callTool({
        name: 'jumpcloud_get_system_user',
        arguments: { path: { id: 'u1' } },
      })) as Result;
      assert.deepEqual(result.structuredContent, {
        data: { of: 'first' },
        next: null,
        account_id: 'first',
        organization: null,
        request_id: 'r1',
      });
      assert.deepEqual(JSON.parse(result.content[0]?.text ?? ''), result.structuredContent);
      assert.deepEqual(result._meta?.['muster/safety'], { mode: 'mark', untrusted: ['of'], masked: 0 });
    });
    const [run] = mcp.hub.runs;
    assert.ok(run);
    assert.deepEqual(run.body, { action: 'jumpcloud_get_system_user', path: { id: 'u1' } });
    assert.equal(run.account, 'first');
    assert.equal(run.caller.identity.id, 'ada');
    assert.equal(run.caller.door, 'mcp');
  });
}

describe('the list of tools', () => {
  test('is what the caller may do, and the profile enables', async () => {
    assert.deepEqual(await namesOf('reader'), [
      'jumpcloud_list_system_users',
      'jumpcloud_get_system_user',
      'api_organizations_list',
      'automation_jumpcloud_api_request',
    ]);
    mcp.hub.profile = { enabled_actions: ['jumpcloud_list_*'], approval: 'none' };
    assert.deepEqual(await namesOf('ada'), ['jumpcloud_list_system_users']);
  });

  for (const [query, expected] of [
    ['?connector=api,automation', ['api_systems_list', 'api_organizations_list', 'automation_jumpcloud_api_request']],
    ['?category=systems', ['api_systems_list']],
    ['?actions=*_list_*,*ems_list', ['jumpcloud_list_system_users', 'api_systems_list']],
    ['?read-only=true&connector=jumpcloud', ['jumpcloud_list_system_users', 'jumpcloud_get_system_user']],
  ] as const) {
    test(`narrowed by ${query}`, async () => assert.deepEqual(await namesOf('ada', query), expected));
  }

  test('has hints and what writes and lists take', async () => {
    const tools = await withClient(current('ada'), async (client) => (await client.listTools()).tools);
    const byName = new Map(tools.map((tool) => [tool.name, tool]));
    const gone = byName.get('jumpcloud_delete_system_user');
    assert.deepEqual(gone?.annotations, {
      title: 'jumpcloud_delete_system_user',
      readOnlyHint: false,
      destructiveHint: true,
      idempotentHint: true,
      openWorldHint: false,
    });
    assert.deepEqual(Object.keys(gone?.inputSchema.properties ?? {}), ['path', 'plan']);
    const listed = byName.get('jumpcloud_list_system_users');
    assert.equal(listed?.annotations?.readOnlyHint, true);
    assert.deepEqual(Object.keys(listed?.inputSchema.properties ?? {}), ['query', 'all', 'max']);
  });

  test('asks for the account where there are several', async () => {
    const tools = await withClient(current('both'), async (client) => (await client.listTools()).tools);
    for (const { inputSchema } of tools) {
      assert.ok(inputSchema.required?.includes('account'));
      const schema = inputSchema.properties?.account as { enum: string[] } | undefined;
      assert.deepEqual(schema?.enum, ['first', 'second']);
    }
    const named = await withClient(current('both', '?account=second'), async (client) => client.listTools());
    assert.ok(named.tools.every(({ inputSchema }) => inputSchema.properties?.account === undefined));
  });

  test('asks for the organization where several are mapped, by id and with its name', async () => {
    const tools = await withClient(current('many'), async (client) => (await client.listTools()).tools);
    const [first] = tools;
    assert.ok(first);
    assert.ok(first.inputSchema.required?.includes('organization'));
    const schema = first.inputSchema.properties?.organization as { enum: string[]; description: string };
    assert.deepEqual(
      schema.enum,
      ORGANIZATIONS.map(({ id }) => id),
    );
    assert.match(schema.description, /Acme.*Globex/);
    assert.ok(tools.some(({ name }) => name === 'organizations_list'));
  });

  test('leaves out what reaches beyond one organization, for who acts for some, with an account that has several', async () => {
    const beyond = 'api_organizations_list';
    assert.ok((await namesOf('ada')).includes(beyond));
    assert.ok((await namesOf('provider')).includes(beyond));
    assert.ok(!(await namesOf('many')).includes(beyond));
  });

  test("is refused without an account, or with another's", async () => {
    await assert.rejects(namesOf('none'), /linked account/);
    await assert.rejects(namesOf('ada', '?account=second'), /linked account not found/);
  });
});

describe('calls', () => {
  test('a tool that is not the caller’s is unknown, and it is said why', async () => {
    await assert.rejects(
      callAs('reader', '', 'jumpcloud_delete_system_user', { path: { id: 'x' } }),
      /it needs users\.write/,
    );
    await assert.rejects(
      callAs('ada', '?read-only=true', 'jumpcloud_delete_system_user', { path: { id: 'x' } }),
      /the filters of the connection leave it out/,
    );
    await assert.rejects(callAs('ada', '', 'nonsense', {}), /there is no tool nonsense/);
    assert.equal(mcp.hub.runs.length, 0);
  });

  test('organization, plan, all and max reach the pipeline, and nothing else does beside the input', async () => {
    const organization = ORGANIZATIONS[1]?.id;
    await callAs('many', '?param-style=flat_prefixed', 'jumpcloud_delete_system_user', {
      path_id: 'x',
      organization,
      plan: true,
    });
    assert.deepEqual(mcp.hub.runs[0]?.body, {
      action: 'jumpcloud_delete_system_user',
      path: { id: 'x' },
      organization,
      plan: true,
    });
  });

  test('the organization is the first thing that a result says', async () => {
    const { answer } = mcp.hub;
    mcp.hub.answer = (call) => ({
      ...answer(call),
      organization: { id: '1'.repeat(24), name: 'Acme', vendor_id: 'v1', defaulted: false },
    });
    try {
      const result = await callAs('many', '', 'jumpcloud_get_system_user', { path: { id: 'x' } });
      assert.equal(result.content[0]?.text, `organization: Acme (${'1'.repeat(24)})`);
      assert.equal((result.structuredContent?.organization as { name: string } | undefined)?.name, 'Acme');
    } finally {
      mcp.hub.answer = answer;
    }
  });

  test('the account has to be named where there are several', async () => {
    const missing = await callAs('both', '', 'jumpcloud_list_system_users', {});
    assert.equal(missing.isError, true);
    assert.match(missing.content[0]?.text ?? '', /^account: is required/);
    await callAs('both', '', 'jumpcloud_list_system_users', { account: 'second' });
    assert.equal(mcp.hub.runs[0]?.account, 'second');
    const other = await callAs('both', '?account=first', 'jumpcloud_list_system_users', { account: 'second' });
    assert.equal(other.isError, true);
    assert.equal(mcp.hub.runs.length, 1);
  });

  test('errors are results that say what happened and what to do', async () => {
    const { answer } = mcp.hub;
    try {
      mcp.hub.answer = () => {
        throw new MusterError('rate_limited', 'too many requests', { retryAfter: 7 });
      };
      const limited = await callAs('ada', '', 'jumpcloud_list_system_users', {});
      assert.equal(limited.isError, true);
      const { request_id: id, ...told } = (limited.structuredContent?.error ?? {}) as Record<string, unknown>;
      assert.equal(typeof id, 'string');
      assert.deepEqual(told, {
        message: 'too many requests',
        reason: 'rate_limited',
        hint: 'Wait as long as the message says, then call again.',
        retry_after: 7,
      });
      mcp.hub.answer = () => {
        throw new Error('the password is hunter2');
      };
      const broken = await callAs('ada', '', 'jumpcloud_list_system_users', {});
      assert.doesNotMatch(JSON.stringify(broken), /hunter2/);
      assert.match(broken.content[0]?.text ?? '', /internal error; the request id is/);
      assert.equal(mcp.failures.length, 1);
    } finally {
      mcp.hub.answer = answer;
    }
  });

  test('what a directory refused is told with its reason, and a write whose end nobody saw with care', async () => {
    const { answer } = mcp.hub;
    mcp.hub.answer = () => {
      throw new MusterError('unprocessable', 'the directory answered 500', {
        info: { '@type': 'muster/hub', reason: 'directory', outcome: 'unknown', request_id: 'r9' },
      });
    };
    try {
      const result = await callAs('ada', '', 'jumpcloud_delete_system_user', { path: { id: 'x' } });
      assert.deepEqual(result.structuredContent?.error, {
        message: 'the directory answered 500',
        reason: 'directory',
        hint: 'Call again later. A write may have been carried out: look first.',
        request_id: 'r9',
        outcome: 'unknown',
      });
    } finally {
      mcp.hub.answer = answer;
    }
  });

  test('64 callers at once, each for its own account', async () => {
    const asked = Array.from({ length: 64 }, (_, i) => (i % 2 === 0 ? 'first' : 'second'));
    const results = await Promise.all(
      asked.map((account) => callAs('both', `?account=${account}`, 'jumpcloud_list_system_users', {})),
    );
    assert.deepEqual(
      results.map(({ structuredContent }) => structuredContent?.account_id),
      asked,
    );
  });
});

describe('search and execute', () => {
  const mode = '?tool-mode=search_execute&param-style=flat_smart';
  test('two tools and the list of organizations', async () => {
    assert.deepEqual(await namesOf('ada', mode), [
      'jumpcloud_search_actions',
      'jumpcloud_execute_action',
      'organizations_list',
    ]);
  });

  test('what is found can be run, with arguments in the style of the connection', async () => {
    const found = await callAs('ada', mode, 'jumpcloud_search_actions', { query: 'get', top_k: 3 });
    const [first] = (found.structuredContent?.results ?? []) as Record<string, unknown>[];
    assert.equal(first?.action, 'jumpcloud_get_system_user');
    assert.deepEqual(first?.input_schema, {
      type: 'object',
      properties: { id: { type: 'string' } },
      required: ['id'],
    });
    for (const given of [{ arguments: { id: 'u1' } }, { id: 'u1' }, { path: { id: 'u1' } }]) {
      await callAs('ada', mode, 'jumpcloud_execute_action', { action: 'jumpcloud_get_system_user', ...given });
      assert.deepEqual(mcp.hub.runs.at(-1)?.body, { action: 'jumpcloud_get_system_user', path: { id: 'u1' } });
    }
  });

  test('what the caller may not do is not found; what the filters leave out is not run', async () => {
    const found = await callAs('reader', mode, 'jumpcloud_search_actions', { query: 'delete' });
    assert.deepEqual(found.structuredContent?.results, []);
    const left = await callAs('ada', `${mode}&read-only=true`, 'jumpcloud_execute_action', {
      action: 'jumpcloud_delete_system_user',
      id: 'x',
    });
    assert.equal(left.isError, true);
    assert.equal(mcp.hub.runs.length, 0);
  });

  test('organizations are listed, the unmapped ones left out', async () => {
    const { structuredContent } = await callAs('many', mode, 'organizations_list', {});
    assert.deepEqual(structuredContent, { data: ORGANIZATIONS, account_id: 'several' });
  });
});

describe('over HTTP', () => {
  const post = (body: unknown, headers: Record<string, string> = {}, path = '/mcp') =>
    fetch(`${mcp.origin}${path}`, {
      method: 'POST',
      headers: { 'x-api-key': 'ada', 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const initialize = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: own },
  };

  test('refuses without a key', async () => {
    const answer = await post(initialize, { 'x-api-key': '' });
    assert.equal(answer.status, 401);
    assert.match(answer.headers.get('www-authenticate') ?? '', /^Bearer/);
  });

  test('an older client is answered in plain JSON and without a session, also at /hub/mcp with Basic', async () => {
    const authorization = `Basic ${Buffer.from('ada:').toString('base64')}`;
    const answer = await post(initialize, { 'x-api-key': '', authorization }, '/hub/mcp');
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
    assert.equal(answer.headers.get('mcp-session-id'), null);
    const { result } = (await answer.json()) as { result: { protocolVersion: string; serverInfo: { name: string } } };
    assert.equal(result.protocolVersion, '2025-11-25');
    assert.equal(result.serverInfo.name, 'muster');
    const notified = await post({ jsonrpc: '2.0', method: 'notifications/initialized' });
    assert.equal(notified.status, 202);
    assert.equal(await notified.text(), '');
    const listed = await post({ jsonrpc: '2.0', id: 'l', method: 'tools/list' }, { accept: 'application/json' });
    assert.equal(((await listed.json()) as { result: { tools: Tool[] } }).result.tools.length, ACTIONS.length);
  });

  test('GET and DELETE are no methods', async () => {
    for (const method of ['GET', 'DELETE']) {
      const answer = await fetch(`${mcp.origin}/mcp`, { method, headers: { 'x-api-key': 'ada' } });
      assert.equal(answer.status, 405);
      assert.equal(answer.headers.get('allow'), 'POST');
    }
  });

  test('pages of other origins are refused, those of its own are not', async () => {
    for (const origin of ['https://evil.example', 'null', `${mcp.origin}0`]) {
      assert.equal((await post(initialize, { origin })).status, 403, origin);
    }
    assert.equal((await post(initialize, { origin: mcp.origin })).status, 200);
  });

  test('bad input is refused by name', async () => {
    assert.equal((await post('{')).status, 400);
    assert.equal((await post('')).status, 400);
    assert.equal((await post(Array.from({ length: 33 }, () => initialize))).status, 400);
    const misspelt = await post(initialize, {}, '/mcp?readonly=true');
    assert.equal(misspelt.status, 400);
    assert.match(((await misspelt.json()) as { message: string }).message, /^readonly: is not known here/);
    assert.equal((await post(initialize, {}, '/mcp?category=nonsense')).status, 400);
  });

  test('nothing can be subscribed to', async () => {
    const answer = await post(
      {
        jsonrpc: '2.0',
        id: 1,
        method: 'subscriptions/listen',
        params: {
          notifications: { toolsListChanged: true },
          _meta: {
            'io.modelcontextprotocol/protocolVersion': '2026-07-28',
            'io.modelcontextprotocol/clientInfo': own,
            'io.modelcontextprotocol/clientCapabilities': {},
          },
        },
      },
      { 'mcp-method': 'subscriptions/listen', 'mcp-protocol-version': '2026-07-28' },
    );
    assert.ok(((await answer.json()) as { error?: unknown }).error);
  });
});

describe('approvals', () => {
  const call = { name: 'jumpcloud_delete_system_user', arguments: { path: { id: 'joan' } } };
  const filed = { action: call.name, account_id: 'first', path: { id: 'joan' } };
  let restore: () => void;
  beforeEach(() => {
    restore = mcp.hub.demandApproval();
  });
  afterEach(() => restore());

  /** Calls as a client whose person answers so. */
  const asking = async (answer: 'accept' | 'decline', ask: boolean) => {
    const questions: string[] = [];
    const client = new Client2(own, {
      capabilities: { elicitation: {} },
      versionNegotiation: { mode: { pin: '2026-07-28' } },
    });
    client.setRequestHandler('elicitation/create', async ({ params }) => {
      questions.push(params.message);
      return answer === 'accept' ? { action: answer, content: { ask } } : { action: answer };
    });
    await client.connect(new Transport2(address(''), sent('ada')));
    try {
      return { result: (await client.callTool(call)) as Result, questions };
    } finally {
      await client.close();
    }
  };
  const errorIn = (result: Result) => (result.structuredContent?.error ?? {}) as Record<string, unknown>;

  test('the person at the client sees the plan, and says whether a second one is asked', async () => {
    const { result, questions } = await asking('accept', true);
    assert.equal(questions.length, 1);
    assert.match(questions[0] ?? '', /second administrator[^]*"removes": "joan"/);
    assert.deepEqual(mcp.hub.plans, [filed]);
    assert.equal(result.isError, true);
    assert.equal(errorIn(result).plan_id, 'plan-1');
    assert.match(String(errorIn(result).hint), /POST \/hub\/plans\/plan-1\/approve/);
    const again = await callAs('ada', '', call.name, { ...call.arguments, approval: 'plan-1' });
    assert.equal(again.isError, undefined);
  });

  test('without a yes nobody is asked', async () => {
    for (const { result } of [await asking('accept', false), await asking('decline', false)]) {
      assert.equal(result.isError, true);
      assert.equal(errorIn(result).reason, 'declined');
    }
    assert.deepEqual(mcp.hub.plans, []);
  });

  test('where the client cannot ask, the plan waits right away', async () => {
    const result = await callAs('ada', '', call.name, call.arguments);
    assert.equal(errorIn(result).plan_id, 'plan-1');
    assert.deepEqual(mcp.hub.plans, [filed]);
  });

  test('tools take an approval where the profile demands one', async () => {
    mcp.hub.profile = { enabled_actions: ['*'], approval: 'destructive' };
    const tools = await withClient(current('ada'), async (client) => (await client.listTools()).tools);
    const taking = tools.filter(({ inputSchema }) => inputSchema.properties?.approval !== undefined);
    assert.deepEqual(
      taking.map(({ name }) => name),
      ['jumpcloud_delete_system_user'],
    );
  });

  test('an answer counts for nobody else, and for no other call', async () => {
    const client = new Client2(own, {
      capabilities: { elicitation: {} },
      versionNegotiation: { mode: { pin: '2026-07-28' } },
      inputRequired: { autoFulfill: false },
    });
    await client.connect(new Transport2(address(''), sent('ada')));
    const asked = (await client.callTool(call, { allowInputRequired: true })) as unknown as { requestState: string };
    await client.close();
    const retry = async (key: string, params: object): Promise<string> => {
      const answer = await fetch(address(''), {
        method: 'POST',
        headers: {
          'x-api-key': key,
          'content-type': 'application/json',
          'mcp-protocol-version': '2026-07-28',
          'mcp-method': 'tools/call',
          'mcp-name': call.name,
        },
        body: JSON.stringify({
          jsonrpc: '2.0',
          id: 1,
          method: 'tools/call',
          params: {
            ...call,
            ...params,
            requestState: asked.requestState,
            inputResponses: { ask_for_approval: { action: 'accept', content: { ask: true } } },
            _meta: {
              'io.modelcontextprotocol/protocolVersion': '2026-07-28',
              'io.modelcontextprotocol/clientInfo': own,
              'io.modelcontextprotocol/clientCapabilities': { elicitation: {} },
            },
          },
        }),
      });
      return answer.text();
    };
    assert.match(await retry('many', {}), /Invalid or expired requestState/);
    assert.match(await retry('ada', { arguments: { path: { id: 'mary' } } }), /"reason":"declined"/);
    assert.deepEqual(mcp.hub.plans, []);
    assert.match(await retry('ada', {}), /"plan_id":"plan-1"/);
  });
});
