import { randomBytes } from 'node:crypto';
import { forbidden, invalid } from '../../kit/errors.ts';
import type { Operation } from '../../kit/op.ts';
import type { Catalogue } from '../../directory/hub-port.ts';
import type { Directory } from '../../directory/port.ts';
import type { Identity } from '../../directory/types.ts';
import { hubOf, hubOperations } from './hub.ts';
import { refuseUnknownCategories } from './selection.ts';
import { wishesOf } from './wishes.ts';

export interface McpFaceOptions {
  readonly directory: Pick<Directory, 'call'>;
  readonly catalogue: Catalogue;
  /** All of the server's, of which it uses the hub's. */
  readonly operations: readonly Operation[];
  /** What the server calls itself. */
  readonly version: string;
  /** Signs what clients send back. Servers that share a database have to share it. Default: drawn at random. 32 bytes. */
  readonly stateKey?: Uint8Array;
  /** Is told what nobody foresaw. */
  readonly onError: (error: unknown, requestId: string) => void;
}

/** A request over HTTP, whose sender is known. */
export interface McpRequest {
  readonly identity: Identity;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded JSON; undefined where there is none. */
  readonly body: unknown;
  readonly requestId: string;
  readonly remoteAddress: string;
  /** Scheme, host and port as the caller wrote them. */
  readonly origin: string | undefined;
}

export interface McpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface McpFace {
  /** @throws MusterError for what never gets as far as the protocol */
  readonly handle: (request: McpRequest) => Promise<McpAnswer>;
}

/** Messages that one request of an older protocol may hold. */
const MOST_MESSAGES = 32;

/** The MCP face: the actions of the hub as tools, over Streamable HTTP without sessions. It keeps nothing between requests. */
export function createMcpFace(options: McpFaceOptions): McpFace {
  const { directory, catalogue, version, onError, stateKey = randomBytes(32) } = options;
  const operations = hubOperations(options.operations);
  return {
    handle: async (request) => {
      const { identity, url, headers, body, requestId, remoteAddress, origin } = request;
      refuseForeignPages(headers.origin, origin);
      if (Array.isArray(body) && body.length > MOST_MESSAGES)
        throw invalid(`more than ${MOST_MESSAGES} messages at once`);
      const wishes = wishesOf(url, headers);
      refuseUnknownCategories(catalogue, wishes.filters);
      const caller = { identity, organization: undefined, door: 'mcp', requestId, remoteAddress, origin };
      const session = { hub: hubOf(directory, operations, caller), catalogue, identity, wishes };
      // The protocol's library takes longer to load than the server to start: it waits for who needs it.
      const { serve } = await import('./serve.ts');
      return answerOf(await serve(webRequest(request), body, { session, requestId, stateKey, version, onError }));
    },
  };
}

/** A page of another site, in the browser of somebody who reaches this server, has no business here. */
function refuseForeignPages(page: string | undefined, own: string | undefined): void {
  if (page === undefined || page === '') return;
  const host = URL.parse(page)?.host;
  if (host === undefined || own === undefined || host !== URL.parse(own)?.host) {
    throw forbidden('Origin: pages of another origin may not use this');
  }
}

/** The body has been read: it goes beside. Whatever kind of answer the client prefers, it is one JSON document. */
const webRequest = ({ method, url, headers }: McpRequest): Request =>
  new Request(new URL(url, 'http://localhost'), {
    method,
    headers: { ...headers, accept: 'application/json, text/event-stream' },
  });

const answerOf = async (response: Response): Promise<McpAnswer> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: response.body === null ? null : await response.text(),
});
