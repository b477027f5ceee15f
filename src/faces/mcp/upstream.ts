import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  PROTOCOL_VERSION_META_KEY,
  ProtocolError,
  ProtocolErrorCode,
  SERVER_INFO_META_KEY,
} from '@modelcontextprotocol/server';
import { MusterError, type ErrorCode } from '../../kit/errors.ts';

/** The version of the protocol that is spoken to the server over HTTP, whichever the client speaks. */
const VERSION = '2026-07-28';

export interface UpstreamOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly account?: string | undefined;
  readonly query?: string | undefined;
}

/** What a server says of itself. */
export interface About {
  readonly serverInfo: { readonly name: string; readonly version: string };
  readonly instructions: string | undefined;
}

type Values = Readonly<Record<string, unknown>>;

interface Message {
  readonly result?: Values;
  /** The protocol's error; of requests that never got that far, a text. */
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown } | string;
  /** What the server says of requests that are none. */
  readonly message?: string;
}

/** What statuses of requests that never got as far as the protocol mean. */
const CODES: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  413: 'too_large',
  429: 'rate_limited',
};

/** A server's MCP over HTTP, asked without a session: each request says all there is to know. */
export class Upstream {
  readonly #url: URL;
  readonly #headers: Readonly<Record<string, string>>;
  #sent = 0;

  constructor({ baseUrl, apiKey, account, query = '' }: UpstreamOptions) {
    this.#url = new URL(`${baseUrl.replace(/\/+$/, '')}/mcp`);
    this.#url.search = query;
    this.#headers = {
      'x-api-key': apiKey,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'mcp-protocol-version': VERSION,
      ...(account === undefined ? {} : { 'x-account-id': account }),
    };
  }

  /** What the server calls itself, and how it wants to be used. @throws MusterError */
  async about(): Promise<About> {
    const { instructions, _meta } = await this.#send('server/discover', {}, {}, undefined);
    const info = (_meta as Values | undefined)?.[SERVER_INFO_META_KEY] as Partial<About['serverInfo']> | undefined;
    return {
      serverInfo: { name: info?.name ?? 'muster', version: info?.version ?? '0' },
      instructions: typeof instructions === 'string' ? instructions : undefined,
    };
  }

  /** @throws ProtocolError, as the server answered or with why it did not */
  async ask(method: string, params: Values, capabilities: unknown, signal: AbortSignal): Promise<Values> {
    try {
      return await this.#send(method, params, capabilities, signal);
    } catch (error) {
      if (error instanceof MusterError) throw new ProtocolError(ProtocolErrorCode.InternalError, error.message);
      throw error;
    }
  }

  async #send(method: string, params: Values, capabilities: unknown, signal: AbortSignal | undefined): Promise<Values> {
    this.#sent += 1;
    const meta = {
      ...(params._meta as Values | undefined),
      [PROTOCOL_VERSION_META_KEY]: VERSION,
      [CLIENT_INFO_META_KEY]: { name: 'muster-stdio', version: '1' },
      [CLIENT_CAPABILITIES_META_KEY]: capabilities ?? {},
    };
    const body = JSON.stringify({ jsonrpc: '2.0', id: this.#sent, method, params: { ...params, _meta: meta } });
    const named = typeof params.name === 'string' ? { 'mcp-name': params.name } : {};
    let response: Response;
    try {
      response = await fetch(this.#url, {
        method: 'POST',
        redirect: 'error',
        headers: { ...this.#headers, 'mcp-method': method, ...named },
        body,
        ...(signal === undefined ? {} : { signal }),
      });
    } catch (cause) {
      throw new MusterError('unavailable', `${this.#url.origin} does not answer`, { cause });
    }
    const { result, error, message } = await messageOf(response);
    if (typeof error === 'object') throw new ProtocolError(error.code, error.message, error.data);
    if (result !== undefined) return result;
    throw new MusterError(CODES[response.status] ?? 'unavailable', message ?? `the server answered ${response.status}`);
  }
}

async function messageOf(response: Response): Promise<Message> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Message;
  } catch {
    return { message: `the server answered ${response.status} with what is not JSON; is it a Muster?` };
  }
}
