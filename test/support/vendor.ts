import { Agent, createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the stand-in got it. */
export interface Received {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly apiKey: string | undefined;
  readonly authorization: string | undefined;
  readonly organization: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** What was answered; 0 where the connection was dropped, undefined as long as there is no answer. */
  readonly status: number | undefined;
  /** Whether the server behind got it. */
  readonly forwarded: boolean;
}

/** What goes wrong, or takes its time. */
export type Fault =
  /** The server behind never hears of it. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  /** `before`: the server behind never hears of it. `after`: it has done it, and nobody is told. */
  | { readonly drop: 'before' | 'after' }
  /** Milliseconds before it is forwarded. */
  | { readonly delay: number }
  /** The answer comes in so many pieces, so many milliseconds apart. */
  | { readonly trickle: number; readonly pieces: number };

export interface Rule {
  /** Default: every request. */
  readonly when?: (request: Received) => boolean;
  /** How often it applies. Default: always. */
  readonly times?: number;
  readonly fault: Fault;
}

/** A directory elsewhere, with moods: in front of a real server, on 127.0.0.1. */
export interface Vendor {
  /** Without a slash at the end. */
  readonly url: string;
  /** In the order of their arrival. */
  readonly received: readonly Received[];
  /** Adds a rule, and gives what takes it away. Of several that apply each delays, and the first other one decides. */
  rule(rule: Rule): () => void;
  /** Forgets the rules and what was received. */
  clear(): void;
  stop(): Promise<void>;
}

/** 429 for a while (`Retry-After` in seconds). */
export const tooMany = (seconds: number): Fault => ({
  status: 429,
  headers: { 'retry-after': String(seconds) },
  body: { message: 'Too Many Requests' },
});
/** Sends the request elsewhere. */
export const movedTo = (location: string): Fault => ({ status: 302, headers: { location }, body: '' });
/** Refuses a key as JumpCloud does (handbook 1.2). */
export const refusedKey = (key: string): Rule => ({
  when: ({ apiKey }) => apiKey === key,
  fault: { status: 401, body: { error: 'Unauthorized', message: 'Unauthorized: api key user not found' } },
});

/** Headers as the server behind gets them. */
export type Disguise = (headers: IncomingMessage['headers']) => Promise<IncomingMessage['headers']>;

/**
 * @param target - the origin of the server behind; without one every request that no rule answers is a 404
 * @param disguise - default: the headers as they came
 */
export async function startVendor(target: string | undefined, disguise?: Disguise): Promise<Vendor> {
  const agent = new Agent({ keepAlive: true });
  const received: Received[] = [];
  let rules: { readonly rule: Rule; left: number }[] = [];

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    const seen = { ...whatIs(request, body) };
    received.push(seen);
    const faults = take(seen);
    for (const fault of faults) if ('delay' in fault) await pause(fault.delay);
    const fault = faults.find((each) => !('delay' in each));
    const send = (status: number, headers: object, bytes: Buffer | string): void => {
      seen.status = status;
      response.writeHead(status, { ...headers });
      response.end(bytes);
    };
    const drop = (): void => {
      seen.status = 0;
      request.socket.destroy();
    };
    if (fault !== undefined && 'status' in fault) return send(fault.status, ...answerOf(fault));
    if (fault !== undefined && 'drop' in fault && fault.drop === 'before') return drop();
    if (target === undefined) return send(404, { 'content-type': 'text/plain' }, 'Not Found');
    seen.forwarded = true;
    const given = { method: request.method, url: request.url, headers: request.headers };
    const asked = disguise === undefined ? given : { ...given, headers: await disguise(request.headers) };
    const reply = await forward(target, agent, asked, body);
    if (fault === undefined) return send(reply.status, reply.headers, reply.body);
    if ('drop' in fault) return drop();
    if (!('trickle' in fault)) return;
    seen.status = reply.status;
    response.writeHead(reply.status, reply.headers);
    const size = Math.max(1, Math.ceil(reply.body.length / fault.pieces));
    for (let at = 0; at < reply.body.length && !response.destroyed; at += size) {
      response.write(reply.body.subarray(at, at + size));
      await pause(fault.trickle);
    }
    response.end();
  }

  function take(request: Received): Fault[] {
    const applying = rules.filter(({ rule, left }) => left > 0 && (rule.when?.(request) ?? true));
    const first = applying.find(({ rule }) => !('delay' in rule.fault));
    const taken = applying.filter((each) => each === first || 'delay' in each.rule.fault);
    for (const each of taken) each.left -= 1;
    return taken.map(({ rule }) => rule.fault);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    rule: (rule) => {
      const added = { rule, left: rule.times ?? Number.POSITIVE_INFINITY };
      rules.push(added);
      return () => void (rules = rules.filter((each) => each !== added));
    },
    clear: () => {
      rules = [];
      received.length = 0;
    },
    stop: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Seen = { -readonly [Name in keyof Received]: Received[Name] };

function whatIs({ method = '', url = '', headers }: IncomingMessage, body: Buffer): Seen {
  return {
    method,
    path: url,
    apiKey: headers['x-api-key'] as string | undefined,
    authorization: headers.authorization,
    organization: headers['x-org-id'] as string | undefined,
    headers,
    body: body.toString(),
    status: undefined,
    forwarded: false,
  };
}

function answerOf({ headers = {}, body = '' }: { readonly headers?: object; readonly body?: unknown }) {
  if (typeof body === 'string') return [headers, body] as const;
  return [{ 'content-type': 'application/json', ...headers }, JSON.stringify(body)] as const;
}

interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

type Forwarded = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

const forward = (target: string, agent: Agent, { method, url, headers }: Forwarded, body: Buffer) =>
  new Promise<Reply>((resolve, reject) => {
    const { 'transfer-encoding': _chunks, connection: _connection, ...kept } = headers;
    const sent = ask(`${target}${url}`, { method, agent, headers: kept }, (reply) => {
      const { 'transfer-encoding': _pieces, connection: _hop, 'keep-alive': _time, ...rest } = reply.headers;
      const whole = bytesOf(reply).then((bytes) => ({ status: reply.statusCode ?? 0, headers: rest, body: bytes }));
      resolve(whole);
    });
    sent.on('error', reject);
    sent.end(body);
  });

function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    stream.on('end', () => resolve(Buffer.concat(pieces)));
    stream.on('error', reject);
  });
}

/** What is still to come when a test ends keeps nobody waiting. */
const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
