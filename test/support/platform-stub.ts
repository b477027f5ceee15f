import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A few answers of the hub, in its shapes, for the platform's clients to be tried on by themselves. */
export interface PlatformStub {
  readonly url: string;
  stop(): Promise<void>;
}

const ACTION = 'jumpcloud_get_system_user';
const ACCOUNT = {
  id: 'acc-1',
  provider: 'jumpcloud',
  origin_owner_id: 'o-1',
  origin_owner_name: 'Acme',
  label: null,
  status: 'active',
  created_at: '2026-01-01T00:00:00.000Z',
  updated_at: '2026-01-01T00:00:00Z',
};
const INPUT = {
  type: 'object',
  properties: { path: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } },
};

/** `data` of an RPC answer is what the action echoes, or what `scalar` says, which no client may take. */
export async function startPlatformStub(): Promise<PlatformStub> {
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body }) => send(response, status, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hub`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

async function answer(request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stub');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  if (request.headers.authorization !== `Basic ${Buffer.from('key:').toString('base64')}`) return refusal(401);
  switch (`${request.method} ${pathname}`) {
    case 'POST /hub/mcp':
      return mcp(body);
    case 'GET /hub/mcp':
      return { status: 405, body: { message: 'Method Not Allowed' } };
    case 'POST /hub/actions/rpc':
      return rpc(request, body);
    case 'POST /hub/actions/search':
      return { status: 200, body: search(body) };
    case 'POST /hub/ai/tool-feedback':
      return { status: 200, body: { message: 'kept' } };
    case 'GET /hub/actions':
      return { status: 200, body: actions(searchParams.get('next')) };
    case 'GET /hub/accounts':
      return { status: 200, body: [ACCOUNT] };
    case 'GET /hub/accounts/acc-1':
      return { status: 200, body: ACCOUNT };
    default:
      return refusal(404);
  }
}

function mcp({ id, method }: Record<string, unknown>): Answer {
  const reply = (result: unknown): Answer => ({ status: 200, body: { jsonrpc: '2.0', id, result } });
  if (method === 'initialize') {
    const serverInfo = { name: 'stub', version: '1' };
    return reply({ protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo });
  }
  if (method === 'tools/list')
    return reply({ tools: [{ name: ACTION, description: 'Gets one.', inputSchema: INPUT }] });
  return { status: 202 };
}

function rpc(request: IncomingMessage, body: Record<string, unknown>): Answer {
  const account = request.headers['x-account-id'] ?? (body.headers as Record<string, unknown>)['x-account-id'];
  if (body.action !== ACTION) return refusal(404);
  const inner = (body.body ?? {}) as Record<string, unknown>;
  const id = (body.path as Record<string, unknown> | undefined)?.id ?? inner.id;
  return { status: 200, body: { data: id === 'scalar' ? ['text'] : { id, account }, next: null } };
}

function search({ query, connector }: Record<string, unknown>): unknown {
  const row = {
    id: ACTION,
    action_name: ACTION,
    connector_key: 'jumpcloud',
    label: 'Get',
    description: 'Gets one.',
    project_id: 'global',
    similarity_score: 0.9,
  };
  const results = connector === 'jumpcloud' || connector === undefined ? [row] : [];
  return { results, total_count: results.length, query };
}

function actions(next: string | null): unknown {
  const authentication = [{ key: 'api_key', label: 'API Key', type: 'custom' }];
  const action = {
    id: ACTION,
    label: 'Get',
    description: 'Gets one.',
    schema_type: 'native',
    tags: [],
    authentication,
  };
  const key = next === null ? 'jumpcloud' : 'automation';
  return { data: [{ key, name: key, actions: [action] }], next: next === null ? '1' : null };
}

const refusal = (status: number): Answer => ({
  status,
  body: { statusCode: status, message: 'refused', timestamp: new Date().toISOString() },
});

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
