import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the receiver got it. */
export interface Got {
  readonly id: string;
  readonly timestamp: number;
  readonly signature: string;
  readonly type: string;
  readonly body: string;
  /** The body, parsed. */
  readonly event: CloudEvent;
  /** What was answered; 0 where the connection was dropped. */
  readonly status: number;
}

export interface CloudEvent {
  readonly specversion: string;
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject?: string;
  readonly time: string;
  readonly sequence?: string;
  readonly replay?: string;
  readonly datatruncated?: boolean;
  readonly data: Readonly<Record<string, unknown>> & { readonly event_type: string };
}

/** How it answers a request. `before`: as if it had got nothing; `after`: it has taken it, and nobody is told. */
export type Mood =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly delay?: number }
  | { readonly drop: 'before' | 'after' };

/** Takes webhooks on 127.0.0.1, and has moods. */
export class Receiver {
  /** In the order of their arrival. */
  readonly got: Got[] = [];
  /** The moods of the next requests; then `usual`. */
  readonly moods: Mood[] = [];
  usual: Mood = { status: 204 };
  /** The most requests that were under way at once. */
  atOnce = 0;
  #now = 0;
  #server: Server;
  #port = 0;

  private constructor() {
    this.#server = this.#newServer();
  }

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    await receiver.comeBack();
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/events`;
  }

  /** What it has taken, as one that drops what it knows by its `webhook-id`: in the order in which it came to know of it. */
  get known(): readonly Got[] {
    const seen = new Set<string>();
    return this.got.filter(({ id, status }) => {
      if (status >= 300 || seen.has(id)) return false;
      seen.add(id);
      return true;
    });
  }

  /** Listens, on the port that it had before. */
  async comeBack(): Promise<void> {
    this.#server = this.#newServer();
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Nobody is there: connections are refused. */
  async goAway(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  clear(): void {
    this.got.length = 0;
    this.moods.length = 0;
    this.usual = { status: 204 };
    this.atOnce = 0;
  }

  #newServer(): Server {
    return createServer((request, response) => {
      this.#now += 1;
      this.atOnce = Math.max(this.atOnce, this.#now);
      response.on('close', () => (this.#now -= 1));
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        const mood = this.moods.shift() ?? this.usual;
        const body = Buffer.concat(pieces).toString();
        const header = (name: string): string => String(request.headers[name] ?? '');
        const entry = {
          id: header('webhook-id'),
          timestamp: Number(header('webhook-timestamp')),
          signature: header('webhook-signature'),
          type: header('content-type'),
          body,
          event: JSON.parse(body) as CloudEvent,
        };
        if ('drop' in mood) {
          if (mood.drop === 'after') this.got.push({ ...entry, status: 200 });
          response.destroy();
          return;
        }
        const { status, headers = {}, delay = 0 } = mood;
        this.got.push({ ...entry, status });
        setTimeout(() => response.writeHead(status, headers).end(), delay);
      });
    });
  }
}
