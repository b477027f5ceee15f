import { SignatureError } from './errors.ts';
import type { SignedPart } from './parse.ts';

/** What of a request is signed. The body is not. */
export interface SignedRequest {
  /** As on the request line: `GET`. */
  readonly method: string;
  /** Path and query exactly as on the request line: `/api/v2/systems/…/memberof?limit=10`. */
  readonly path: string;
  /** The value of the `Date` header. */
  readonly date: string;
}

/**
 * The text that is signed: `GET /path HTTP/1.1` and `date: …`, in the order given, joined by one line feed, none at the
 * end (handbook 1.5).
 * @throws SignatureError, reason `message`, for a part that could not stand on one line of a request
 */
export function signingString(request: SignedRequest, parts: readonly SignedPart[] = ['request-line', 'date']): string {
  const { method, path, date } = request;
  if (!/^[A-Z]{1,20}$/.test(method)) throw new SignatureError('message', 'the method is not a word in capitals');
  if (!/^\/[\x21-\x7e]*$/.test(path)) throw new SignatureError('message', 'the path is not a path of visible ASCII');
  if (!/^[\x20-\x7e]+$/.test(date)) throw new SignatureError('message', 'the date is not one line of ASCII');
  return parts.map((part) => (part === 'date' ? `date: ${date}` : `${method} ${path} HTTP/1.1`)).join('\n');
}
