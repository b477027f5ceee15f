import assert from 'node:assert/strict';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

/**
 * Sends, request for request, what the published SDKs of the agent-tool platform send whose programs the hub serves
 * (hub.md 1.1a): its tool SDK (2.8.1) and its API client (4.28.0). Answers are taken only as the schemas of those take
 * them; whatever else comes fails the assertion.
 */
export interface PlatformOptions {
  /** The one thing that a program changes: `<server>/hub`. */
  readonly baseUrl: string;
  readonly apiKey: string;
}

/** What was sent, in order, with the status of the answer. */
export interface Sent {
  readonly method: string;
  /** Path and query, without the base URL. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly status: number;
}

export type Data = Record<string, unknown> | Record<string, unknown>[] | null;
export interface RpcResult {
  readonly data?: Data;
  readonly next?: string | null;
  readonly [name: string]: unknown;
}
export interface PlatformTool {
  readonly name: string;
  readonly description: string;
  /** The name before the first underscore. */
  readonly connector: string;
  readonly inputSchema: Readonly<Record<string, unknown>>;
  execute(given?: Readonly<Record<string, unknown>>): Promise<RpcResult>;
}

/** An answer that is no success, as both SDKs report it. */
export class PlatformError extends Error {
  readonly statusCode: number;
  readonly body: unknown;

  constructor(statusCode: number, body: unknown) {
    super(`the platform answered ${statusCode}: ${JSON.stringify(body)}`);
    this.statusCode = statusCode;
    this.body = body;
  }
}

/** Tools that rate themselves are of a connector of this name to the SDK, which therefore searches it too. */
const FEEDBACK_TOOL = 'tool_feedback';
/** Both SDKs give up after this, ms. */
const PATIENCE = 60_000;

/** The tool SDK: lists over MCP, runs over `/actions/rpc`. */
export function platformTools(options: PlatformOptions) {
  const { sent, pending, send, recorded } = recorder(options.baseUrl);
  const authorization = basic(options.apiKey);

  /** One MCP exchange for each account, in parallel; without accounts, one without a header. */
  async function fetchTools(accountIds: readonly string[] = []): Promise<PlatformTool[]> {
    const exchanges = accountIds.length === 0 ? [{}] : accountIds.map((id) => ({ 'x-account-id': id }));
    return (await Promise.all(exchanges.map(async (headers) => toolsOver(headers)))).flat();
  }

  async function toolsOver(account: Readonly<Record<string, string>>): Promise<PlatformTool[]> {
    const transport = new StreamableHTTPClientTransport(new URL(`${options.baseUrl}/mcp`), {
      requestInit: { headers: { 'User-Agent': 'ai-node/2.8.1', ...account, Authorization: authorization } },
      fetch: recorded,
    });
    const client = new Client({ name: 'AI SDK', version: '2.8.1' });
    await client.connect(transport as Parameters<Client['connect']>[0]);
    try {
      const { tools } = await client.listTools();
      return tools.map(({ name, description = '', inputSchema }) => ({
        name,
        description,
        connector: connectorOf(name),
        inputSchema,
        execute: async (given = {}) => run(name, account, given),
      }));
    } finally {
      // The GET that asks for a stream is under way beside the listing; closing would cut it off.
      await Promise.allSettled(pending);
      await client.close();
    }
  }

  /** What is no part of a call goes into the body; the account goes both ways. */
  async function run(
    action: string,
    account: Readonly<Record<string, string>>,
    given: Readonly<Record<string, unknown>>,
  ): Promise<RpcResult> {
    const { path, query, headers, body, ...rest } = given;
    const actionHeaders = { 'User-Agent': 'ai-node/2.8.1', ...account, ...recordOf(headers) };
    const request = {
      action,
      body: { ...recordOf(body), ...rest },
      headers: actionHeaders,
      path: recordOf(path),
      query: recordOf(query),
    };
    const answer = await send(
      'POST',
      '/actions/rpc',
      { Authorization: authorization, 'User-Agent': 'ai-node', ...account },
      request,
    );
    return rpcResultOf(answer);
  }

  async function searchOne(query: string, connector: string, topK: number) {
    const headers = { Authorization: authorization };
    const answer = await send('POST', '/actions/search', headers, { query, top_k: topK, connector });
    assert.ok(isRecord(answer) && Array.isArray(answer.results), 'a search answers results');
    assert.equal(typeof answer.total_count, 'number');
    assert.equal(answer.query, query);
    return answer.results.map((each: unknown) => {
      assert.ok(isRecord(each) && typeof each.id === 'string' && typeof each.similarity_score === 'number');
      return { id: each.id, score: each.similarity_score };
    });
  }

  return {
    sent,
    fetchTools,
    /** Asks for every connector that the tools are of, in parallel; the tools that were found, best first. */
    searchTools: async (query: string, tools: readonly PlatformTool[], topK = 5): Promise<PlatformTool[]> => {
      const connectors = [...new Set([...tools.map(({ connector }) => connector), connectorOf(FEEDBACK_TOOL)])];
      const found = (await Promise.all(connectors.map(async (each) => searchOne(query, each, topK)))).flat();
      const names = found
        .toSorted((a, b) => b.score - a.score)
        .slice(0, topK)
        .map(({ id }) => id);
      return names.flatMap((name) => tools.filter((tool) => tool.name === name));
    },
    sendFeedback: async (feedback: string, accountId: string, toolNames: readonly string[]): Promise<unknown> =>
      send(
        'POST',
        '/ai/tool-feedback',
        { Accept: 'application/json', Authorization: authorization },
        { feedback, account_id: accountId, tool_names: toolNames },
      ),
  };
}

/** The API client: everything over HTTP, the account in the body alone. */
export function platformApi(options: PlatformOptions) {
  const { sent, send } = recorder(options.baseUrl);
  const headers = {
    Accept: 'application/json',
    Authorization: basic(options.apiKey),
    'user-agent': 'sdk/typescript 4.28.0 2.810.0 1.0.0 client-ts',
  };

  async function actionsPage(filter: Readonly<Record<string, string>>, include: readonly string[], next?: string) {
    const query = new URLSearchParams({ group_by: 'connector', page_size: '10' });
    for (const each of include) query.append('include', each);
    for (const [name, value] of Object.entries(filter)) query.set(`filter[${name}]`, value);
    if (next !== undefined) query.set('next', next);
    const answer = await send('GET', `/actions?${query.toString()}`, headers);
    assert.ok(isRecord(answer));
    assert.ok(isNullish(answer.data) || Array.isArray(answer.data));
    assert.ok(isNullish(answer.next) || typeof answer.next === 'string');
    return { data: ((answer.data ?? []) as unknown[]).map(connectorRowOf), next: answer.next };
  }

  return {
    sent,
    rpcAction: async (call: {
      readonly action: string;
      readonly accountId: string;
      readonly path?: Readonly<Record<string, unknown>>;
      readonly query?: Readonly<Record<string, unknown>>;
      readonly body?: Readonly<Record<string, unknown>>;
    }): Promise<RpcResult> => {
      const { action, accountId, path, query, body } = call;
      const request = { action, body, headers: { 'x-account-id': accountId }, path, query };
      return rpcResultOf(await send('POST', '/actions/rpc', headers, request));
    },
    /** Every page, by `next`. */
    listActions: async (filter: Readonly<Record<string, string>> = {}, include: readonly string[] = []) => {
      const rows: ReturnType<typeof connectorRowOf>[] = [];
      let next: string | undefined;
      do {
        const page = await actionsPage(filter, include, next);
        rows.push(...page.data);
        next = typeof page.next === 'string' && page.next.trim() !== '' ? page.next : undefined;
      } while (next !== undefined);
      return rows;
    },
    searchActions: async (query: string, connector?: string) => {
      const answer = await send('POST', '/actions/search', headers, { connector, query, top_k: 100 });
      assert.ok(isRecord(answer) && typeof answer.query === 'string' && typeof answer.total_count === 'number');
      assert.ok(Array.isArray(answer.results));
      return answer.results.map((each: unknown) => {
        assert.ok(isRecord(each) && typeof each.similarity_score === 'number');
        const texts = ['action_name', 'connector_key', 'description', 'label', 'project_id'];
        for (const name of texts) assert.equal(typeof each[name], 'string', `results[].${name}`);
        return { actionName: String(each.action_name), similarityScore: each.similarity_score };
      });
    },
    listLinkedAccounts: async (filter: Readonly<Record<string, string>> = {}) => {
      const query = new URLSearchParams({ page_size: '25', ...filter });
      const answer = await send('GET', `/accounts?${query.toString()}`, headers);
      assert.ok(Array.isArray(answer), 'accounts are a bare array');
      return answer.map(accountOf);
    },
    getAccount: async (id: string) => accountOf(await send('GET', `/accounts/${id}`, headers)),
  };
}

// --- What the schemas of the SDKs take -----------------------------------------------------------------------------------

/** `data` is an object, objects or null; nothing else. */
function rpcResultOf(answer: unknown): RpcResult {
  assert.ok(isRecord(answer), 'an RPC answer is an object');
  const { data, next } = answer;
  const isData = isNullish(data) || isRecord(data) || (Array.isArray(data) && data.every(isRecord));
  assert.ok(isData, `data is neither an object nor objects nor null: ${JSON.stringify(data)}`);
  assert.ok(isNullish(next) || typeof next === 'string', 'next is a text or null');
  return answer as RpcResult;
}

function connectorRowOf(row: unknown) {
  assert.ok(isRecord(row));
  const { actions, authentication, scope_definitions: scopes, ...texts } = row;
  for (const name of [
    'account_id',
    'description',
    'icon',
    'integration_id',
    'key',
    'name',
    'release_stage',
    'version',
  ]) {
    assert.ok(isNullish(texts[name]) || typeof texts[name] === 'string', name);
  }
  assert.ok(isNullish(scopes) || (Array.isArray(scopes) && scopes.every(isRecord)), 'scope_definitions');
  checkAuthentication(authentication);
  assert.ok(isNullish(actions) || Array.isArray(actions));
  return { key: row.key, name: row.name, actions: ((actions ?? []) as unknown[]).map(actionRowOf) };
}

function actionRowOf(row: unknown): Readonly<Record<string, unknown>> {
  assert.ok(isRecord(row));
  for (const name of ['id', 'label', 'name', 'description', 'schema_type']) {
    assert.ok(isNullish(row[name]) || typeof row[name] === 'string', `actions[].${name}`);
  }
  assert.ok(isNullish(row.tags) || (Array.isArray(row.tags) && row.tags.every((tag) => typeof tag === 'string')));
  assert.ok(isNullish(row.operation_details) || isRecord(row.operation_details), 'actions[].operation_details');
  checkAuthentication(row.authentication);
  return row;
}

/** Objects of key, label and type. */
function checkAuthentication(rows: unknown): void {
  if (isNullish(rows)) return;
  assert.ok(Array.isArray(rows) && rows.every(isRecord), `authentication is objects: ${JSON.stringify(rows)}`);
  for (const row of rows as Record<string, unknown>[]) {
    for (const name of ['key', 'label', 'type']) assert.ok(isNullish(row[name]) || typeof row[name] === 'string', name);
  }
}

function accountOf(row: unknown): Readonly<Record<string, unknown>> {
  assert.ok(isRecord(row));
  for (const name of ['id', 'provider', 'origin_owner_id', 'origin_owner_name']) {
    assert.equal(typeof row[name], 'string', name);
  }
  for (const name of ['created_at', 'updated_at']) {
    assert.match(String(row[name]), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/, name);
  }
  for (const name of ['label', 'origin_username'])
    assert.ok(isNullish(row[name]) || typeof row[name] === 'string', name);
  assert.ok(isNullish(row.setup_information) || isRecord(row.setup_information), 'setup_information');
  assert.ok(['active', 'inactive', 'suspended', 'archived', 'expired', 'error'].includes(String(row.status)), 'status');
  return row;
}

// --- The wire ------------------------------------------------------------------------------------------------------------

function recorder(baseUrl: string) {
  const sent: Sent[] = [];
  const pending: Promise<Response>[] = [];
  const exchange = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, { ...init, signal: init.signal ?? AbortSignal.timeout(PATIENCE) });
    sent.push({
      method: init.method ?? 'GET',
      path: url.replace(baseUrl, ''),
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
      status: response.status,
    });
    return response;
  };
  const recorded = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const response = exchange(input instanceof Request ? input.url : String(input), init);
    pending.push(response);
    return response;
  };
  /** JSON both ways, errors too. */
  const send = async (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: unknown,
  ): Promise<unknown> => {
    const response = await recorded(`${baseUrl}${path}`, {
      method,
      headers: body === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as unknown;
    if (response.ok) return answer;
    assert.ok(isRecord(answer) && typeof answer.message === 'string', 'an error says what it is');
    assert.equal(answer.statusCode, response.status);
    assert.ok(!Number.isNaN(Date.parse(String(answer.timestamp))), 'an error has its time');
    throw new PlatformError(response.status, answer);
  };
  return { sent, pending, send, recorded };
}

const basic = (apiKey: string): string => `Basic ${Buffer.from(`${apiKey}:`).toString('base64')}`;
const connectorOf = (name: string): string => (name.split('_')[0] ?? '').toLowerCase();
const isNullish = (value: unknown): value is null | undefined => value === null || value === undefined;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordOf = (value: unknown): Record<string, unknown> | undefined => (isRecord(value) ? value : undefined);
