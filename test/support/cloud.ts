import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What happens to a request instead of, or beside, what it asks for. */
export type Fault =
  /** Answered so, without any effect. */
  | { readonly type: 'answer'; readonly status: number; readonly headers?: Headers; readonly body?: object }
  /** The connection ends before anything was done, or when it was done and before the answer. */
  | { readonly type: 'drop'; readonly when: 'before' | 'after' }
  /** Done at once, and answered no sooner than this. */
  | { readonly type: 'slow'; readonly until: Promise<unknown> };
type Headers = Readonly<Record<string, string>>;

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

export interface Said {
  readonly status: number;
  readonly headers?: Headers;
  readonly body?: object | undefined;
}

/** Something that was changed there. */
export interface Effect {
  readonly type: 'create' | 'update' | 'manager';
  readonly id: string;
  /** The account's name after it. */
  readonly name: string;
  /** What was sent, without passwords. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** It left everything as it was: somebody sent it twice. */
  readonly idle: boolean;
}

interface Pending {
  readonly fault: Fault;
  readonly matches: (asked: Asked) => boolean;
}

/** A server that stands in for a cloud directory: state is what it was told, and faults are as a test says. */
export abstract class CloudStandIn {
  /** Every request but those for tokens, in the order of their arrival. */
  readonly asked: Asked[] = [];
  readonly effects: Effect[] = [];
  /** By the ids of accounts: what was set last. */
  readonly passwords = new Map<string, string>();
  /** Nobody is there: connections end at once. */
  away = false;
  /** How many tokens were given. */
  tokens = 0;
  readonly #faults: Pending[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(JSON.stringify({ error: { code: 'broken', message: String(error) } }));
    });
  });
  #url = '';

  /** On a free port of 127.0.0.1. */
  async listen(): Promise<this> {
    this.#server.on('connection', (socket) => {
      if (this.away) socket.destroy();
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** Without a slash at the end. */
  get origin(): string {
    return this.#url;
  }

  /** What happens to the next request that matches, of those that are not for tokens. */
  fault(fault: Fault, matches: Pending['matches'] = () => true): void {
    this.#faults.push({ fault, matches });
  }

  /** Faults that nobody has met yet. */
  get faultsLeft(): number {
    return this.#faults.length;
  }

  /** Every token that was given counts no more. */
  abstract revoke(): void;
  /** What a request for a token is answered; undefined where it is none. */
  protected abstract token(asked: Asked): Promise<Said | undefined>;
  protected abstract answer(asked: Asked): Said;

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.away) return void request.socket.destroy();
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const url = new URL(request.url ?? '/', this.#url);
    const asked: Asked = {
      method: request.method ?? '',
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
      headers: request.headers,
      text: Buffer.concat(pieces).toString(),
    };
    const granted = await this.token(asked);
    if (granted !== undefined) return say(response, granted);
    this.asked.push(asked);
    const at = this.#faults.findIndex(({ matches }) => matches(asked));
    const fault = at < 0 ? undefined : this.#faults.splice(at, 1)[0]?.fault;
    if (fault?.type === 'answer') return say(response, fault);
    if (fault?.type === 'drop' && fault.when === 'before') return void request.socket.destroy();
    const said = this.answer(asked);
    if (fault?.type === 'drop') return void request.socket.destroy();
    if (fault?.type === 'slow') await fault.until;
    say(response, said);
  }
}

function say(response: ServerResponse, { status, headers, body }: Said): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...headers }).end(body === undefined ? undefined : JSON.stringify(body));
}

export type Fields = Readonly<Record<string, unknown>>;

export const fieldsIn = ({ text }: Asked): Fields => JSON.parse(text) as Fields;

/** Equal as JSON, whatever the order of properties. */
export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_name, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  ) ?? 'nothing';
