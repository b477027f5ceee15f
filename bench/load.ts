import { connect, type Socket } from 'node:net';

/** What a load run saw. Latencies in microseconds. */
export interface LoadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
}

export interface LoadOptions {
  readonly port: number;
  /** What is sent: GETs of whole paths with query, taken in turn; or whole requests, each once, the last of which ends the run. */
  readonly send:
    | { readonly paths: readonly string[]; readonly headers: Readonly<Record<string, string>> }
    | { readonly requests: readonly Buffer[] };
  readonly connections: number;
  readonly seconds: number;
}

/**
 * A closed loop of keep-alive connections with one request in flight each, over plain sockets: an HTTP client library
 * costs more than the servers measured here. Reads answers by Content-Length alone; anything else counts as an error.
 */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const { port, send: what, connections, seconds } = options;
  const once = 'requests' in what;
  const requests = once ? what.requests : what.paths.map((path) => rawRequest(port, `GET ${path}`, what.headers));
  const latencies: number[] = [];
  let [next, errors] = [0, 0];
  const begin = performance.now();
  const end = begin + seconds * 1000;

  const one = (socket: Socket) =>
    new Promise<void>((resolve, reject) => {
      let [sent, missing] = [0, -1];
      let pending: Buffer = Buffer.alloc(0);
      const send = (): void => {
        const now = performance.now();
        if (now >= end || (once && next >= requests.length)) {
          socket.end();
          resolve();
          return;
        }
        sent = now;
        socket.write(requests[next++ % requests.length] as Buffer);
      };
      socket.on('error', reject);
      socket.on('data', (chunk: Buffer) => {
        if (missing === -1) {
          pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
          const stop = pending.indexOf('\r\n\r\n');
          if (stop === -1) return;
          const text = pending.toString('latin1', 0, stop);
          const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
          if (length === undefined || !text.startsWith('HTTP/1.1 200')) errors++;
          missing = Number(length ?? 0) - (pending.length - stop - 4);
          pending = Buffer.alloc(0);
        } else missing -= chunk.length;
        if (missing <= 0) {
          missing = -1;
          latencies.push((performance.now() - sent) * 1000);
          send();
        }
      });
      socket.on('connect', send);
    });
  await Promise.all(Array.from({ length: connections }, () => one(connect(port, '127.0.0.1').setNoDelay(true))));
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? 0;
  return { perSecond: latencies.length / ((performance.now() - begin) / 1000), p50: at(0.5), p99: at(0.99), errors };
}

/** A request as bytes; `line` is method and path. */
export function rawRequest(port: number, line: string, headers: Readonly<Record<string, string>>, body = ''): Buffer {
  const all = {
    host: `127.0.0.1:${port}`,
    ...headers,
    ...(body === '' ? {} : { 'content-length': Buffer.byteLength(body) }),
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${line} HTTP/1.1\r\n${head.join('')}\r\n${body}`);
}
