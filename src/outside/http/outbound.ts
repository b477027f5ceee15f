import { Agent as HttpAgent, request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import {
  OutboundError,
  type OutboundAnswer,
  type OutboundPort,
  type OutboundReason,
  type OutboundRequest,
} from '../../directory/ports.ts';
import { allowListOf } from './allow.ts';
import { createGuard, type Resolve } from './guard.ts';

/** For a whole request (ms). */
const TIMEOUT = 30_000;
/** Of an answer's body. */
const MAX_BYTES = 16_777_216;
/** Milliseconds that a connection waits to be used again: less than servers wait that do not say how long they do. */
const IDLE = 4_000;
/** Connections to one host at once. */
const CONNECTIONS = 256;

export interface OutboundOptions {
  /** Entries of the allow-list: `host`, `*.host`, `host:port`, `10.0.0.0/8`. Empty: every public host over https. */
  readonly allow: readonly string[];
  /** The origin that this server listens on; undefined until it does. */
  readonly self: () => string | undefined;
  /** Certificates in PEM that are trusted instead of the usual ones. */
  readonly ca?: string;
  /** Default: the machine's. */
  readonly resolve?: Resolve;
}

export interface Outbound extends OutboundPort {
  /** Ends idle connections, and those in use with what is under way. */
  close(): void;
}

/** Asks other servers, over connections that are kept. @throws TypeError for an entry that cannot be understood */
export function createOutbound({ allow, self, ca, resolve }: OutboundOptions): Outbound {
  const guard = createGuard(allowListOf(allow), self, resolve);
  const kept = { keepAlive: true, maxSockets: CONNECTIONS, timeout: IDLE, scheduling: 'lifo' } as const;
  const http = new HttpAgent(kept);
  const https = new HttpsAgent(ca === undefined ? kept : { ...kept, ca });

  return {
    self,
    check: (url) => void guard(url),
    close: () => {
      http.destroy();
      https.destroy();
    },
    request: (asked) =>
      new Promise((done, failed) => {
        const { url, lookup } = guard(asked.url);
        const secure = url.protocol === 'https:';
        const options = { method: asked.method ?? 'GET', headers: asked.headers ?? {}, lookup };
        const request = open(() =>
          secure ? httpsRequest(url, { ...options, agent: https }) : httpRequest(url, { ...options, agent: http }),
        );
        exchange(request, asked, { host: url.host, secure }, done, failed);
      }),
  };
}

/** What cannot be written as HTTP never leaves; the reason may quote what it is about, so it stays inside. */
function open(make: () => ClientRequest): ClientRequest {
  try {
    return make();
  } catch {
    throw new OutboundError('refused', 'the method, a header or the path has characters that HTTP does not carry', {});
  }
}

interface Peer {
  readonly host: string;
  readonly secure: boolean;
}

/** Sends a request and reads its answer: one outcome, whichever comes first. */
function exchange(
  request: ClientRequest,
  { body, signal, timeout = TIMEOUT, maxBytes = MAX_BYTES }: OutboundRequest,
  peer: Peer,
  done: (answer: OutboundAnswer) => void,
  failed: (error: OutboundError) => void,
): void {
  let stage: Stage = 'connecting';
  let over = false;
  const end = (): boolean => {
    if (over) return false;
    over = true;
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    return true;
  };
  const fail = (error: OutboundError): void => {
    if (!end()) return;
    request.destroy();
    failed(error);
  };
  const give = (reason: OutboundReason, message: string, cause?: unknown): void =>
    fail(new OutboundError(reason, message, { sent: stage === 'sent', cause }));
  const broke = (cause: Error): void =>
    cause instanceof OutboundError ? fail(cause) : give(...reasonOf(cause, stage, peer), cause);
  const abort = (): void => give('aborted', `the request to ${peer.host} was called off`);
  const timer = setTimeout(() => give('timeout', `${peer.host} did not answer within ${timeout} ms`), timeout);
  signal?.addEventListener('abort', abort);

  request.on('error', broke);
  request.on('socket', (socket) =>
    watch(socket, peer.secure, (reached) => {
      stage = reached;
    }),
  );
  request.on('response', (response) => {
    const tooLarge = (): void => give('too_large', `${peer.host} answered more than ${maxBytes} bytes`);
    response.on('error', broke);
    if (Number(response.headers['content-length'] ?? 0) > maxBytes && request.method !== 'HEAD') return tooLarge();
    const pieces: Buffer[] = [];
    let size = 0;
    response.on('data', (piece: Buffer) => {
      size += piece.byteLength;
      if (size > maxBytes) tooLarge();
      else pieces.push(piece);
    });
    response.on('end', () => {
      if (end()) done(answerOf(response, pieces));
    });
  });
  if (signal?.aborted === true) abort();
  else request.end(body);
}

/** How far a request has come. Its bytes leave once the connection stands, and not before. */
type Stage = 'connecting' | 'shaking hands' | 'sent';

function watch(socket: Socket, secure: boolean, reached: (stage: Stage) => void): void {
  // One that was used before: the bytes leave at once.
  if (!socket.connecting) return reached('sent');
  socket.once('connect', () => reached(secure ? 'shaking hands' : 'sent'));
  if (secure) socket.once('secureConnect', () => reached('sent'));
}

function reasonOf(error: NodeJS.ErrnoException, stage: Stage, { host, secure }: Peer): [OutboundReason, string] {
  const code = error.code ?? error.name;
  if (stage === 'sent') {
    return code.startsWith('HPE_')
      ? ['reset', `${host} answered something that is no HTTP`]
      : ['reset', `${host} ended the connection before it had answered`];
  }
  if (secure && stage === 'shaking hands') return ['tls', `no secure connection to ${host} (${code})`];
  return ['connect', `${host} cannot be reached (${code})`];
}

function answerOf({ statusCode = 0, headers }: IncomingMessage, pieces: readonly Buffer[]): OutboundAnswer {
  const { 'set-cookie': _cookies, ...rest } = headers;
  const [only] = pieces;
  const body = pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
  return { status: statusCode, headers: rest as OutboundAnswer['headers'], body };
}
