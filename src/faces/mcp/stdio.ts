import type { Readable, Writable } from 'node:stream';
import {
  CLIENT_CAPABILITIES_META_KEY,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type CallToolResult,
  type InputRequiredResult,
  type ListToolsResult,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { Upstream, type About } from './upstream.ts';

export interface StdioOptions {
  /** Of the server, without a path: https://muster.example. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** The linked account. Default: the only one. */
  readonly account?: string | undefined;
  /** What /mcp takes in its query, e.g. tool-mode=search_execute&read-only=true. */
  readonly query?: string | undefined;
  readonly stdin?: Readable;
  readonly stdout?: Writable;
  /** Is told, in one line each, of what goes wrong between the messages. */
  readonly onError?: (message: string) => void;
}

/**
 * Speaks MCP on standard input and output, current and older versions, and has a server over HTTP answer. Ends when the
 * input does.
 * @throws MusterError when that server cannot be reached, or refuses the key
 */
export async function runStdio(options: StdioOptions): Promise<void> {
  const { stdin = process.stdin, stdout = process.stdout, onError = () => {} } = options;
  const upstream = new Upstream(options);
  const about = await upstream.about();
  const ended = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error']) stdin.once(event, () => resolve());
  });
  const handle = serveStdio(() => proxy(upstream, about), {
    transport: new StdioServerTransport(stdin, stdout),
    maxSubscriptions: 0,
    onerror: ({ message }) => onError(message),
  });
  await ended;
  await handle.close();
}

/** A server that hands everything on. Questions to the person at the client go through it in the words of either version. */
function proxy(upstream: Upstream, { serverInfo, instructions }: About): Server {
  const server = new Server(serverInfo, {
    capabilities: { tools: {} },
    ...(instructions === undefined ? {} : { instructions }),
  });
  const capabilities = (context: ServerContext): unknown =>
    (context.mcpReq.envelope as Record<string, unknown> | undefined)?.[CLIENT_CAPABILITIES_META_KEY] ??
    server.getClientCapabilities();

  server.setRequestHandler('tools/list', async (_request, context) => {
    const { tools } = await upstream.ask('tools/list', {}, capabilities(context), context.mcpReq.signal);
    return { tools } as ListToolsResult;
  });
  server.setRequestHandler('tools/call', async ({ params }, context) => {
    const { mcpReq } = context;
    const { name, arguments: given } = params;
    const state = mcpReq.requestState<string>();
    const result = await upstream.ask(
      'tools/call',
      {
        name,
        ...(given === undefined ? {} : { arguments: given }),
        ...(mcpReq.inputResponses === undefined ? {} : { inputResponses: mcpReq.inputResponses }),
        ...(state === undefined ? {} : { requestState: state }),
        ...(mcpReq._meta === undefined ? {} : { _meta: mcpReq._meta }),
      },
      capabilities(context),
      mcpReq.signal,
    );
    if (typeof result !== 'object') throw new ProtocolError(ProtocolErrorCode.InternalError, 'the answer is no object');
    return result as CallToolResult | InputRequiredResult;
  });
  return server;
}
