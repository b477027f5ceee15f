import type { Credentials } from '../../directory/hub-port.ts';
import type { OutboundAnswer, OutboundRequest } from '../../directory/ports.ts';

/** One request over the wire: URLs are absolute, and redirects are answers. */
export type AskRequest = OutboundRequest;
export type AskReply = Pick<OutboundAnswer, 'status' | 'headers'> & { readonly body: Uint8Array };

/** Sends a request as somebody, with the other secret where the live one is refused. */
export interface SignedReply {
  readonly reply: AskReply;
  /** The slot that is live, where it is another than the credentials said. */
  readonly live?: 1 | 2 | undefined;
}
export type AskAs = (credentials: Credentials, request: AskRequest) => Promise<SignedReply>;

export const headerOf = ({ headers }: AskReply, name: string): string | undefined => headers[name];

/** The JSON of an answer, its text where it is none, base64 where it is neither, undefined for none. */
export function bodyOf(reply: AskReply): unknown {
  if (reply.body.byteLength === 0) return undefined;
  const bytes = Buffer.from(reply.body.buffer, reply.body.byteOffset, reply.body.byteLength);
  const type = headerOf(reply, 'content-type');
  if (type !== undefined && /^(image\/(?!svg)|application\/(octet-stream|zip))/i.test(type))
    return bytes.toString('base64');
  const text = bytes.toString();
  if (type !== undefined && !/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
