import type { Credentials } from '../../directory/hub-port.ts';

/** One request over the wire: URLs are absolute, and redirects are answers. */
export interface AskRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}
export interface AskReply {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
}
export type Ask = (request: AskRequest) => Promise<AskReply>;

/** What became of a request that has no answer. */
export class NoAnswer extends Error {
  /** False when nothing of it can have reached the other side. */
  readonly sent: boolean;

  constructor(message: string, sent: boolean, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NoAnswer';
    this.sent = sent;
  }
}

/** Sends a request as somebody, with the other secret where the live one is refused. */
export interface SignedReply {
  readonly reply: AskReply;
  /** The slot that is live, where it is another than the credentials said. */
  readonly live?: 1 | 2 | undefined;
}
export type AskAs = (credentials: Credentials, request: AskRequest) => Promise<SignedReply>;

/** A header's first value. */
export function headerOf({ headers }: AskReply, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : value?.[0];
}

/** The JSON of an answer, its text where it is none, undefined for none. */
export function bodyOf(reply: AskReply): unknown {
  if (reply.body.byteLength === 0) return undefined;
  const text = Buffer.from(reply.body.buffer, reply.body.byteOffset, reply.body.byteLength).toString();
  const type = headerOf(reply, 'content-type');
  if (type !== undefined && !/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
