import { SignatureError } from './errors.ts';
import type { SignedPart } from './parse.ts';

/** What of a request is signed. The body is only with its digest. */
export interface SignedRequest {
  /** As on the request line: `GET`. */
  readonly method: string;
  /** Path and query exactly as on the request line: `/api/v2/systems/…/memberof?limit=10`. */
  readonly path: string;
  /** The value of the `Date` header. */
  readonly date: string;
  /** The value of the `Digest` header, where that is signed: it covers the body. */
  readonly digest?: string | undefined;
}

/**
 * The text that is signed: `GET /path HTTP/1.1`, `date: …` and `digest: …`, those that are given, in the order given,
 * joined by one line feed, none at the end (handbook 1.5; draft-cavage-http-signatures-00, 2.3).
 * @throws SignatureError, reason `message`, for a part that could not stand on one line of a request
 */
export function signingString(request: SignedRequest, parts: readonly SignedPart[] = partsOf(request)): string {
  const { method, path, date, digest } = request;
  if (!/^[A-Z]{1,20}$/.test(method)) throw new SignatureError('message', 'the method is not a word in capitals');
  if (!/^\/[\x21-\x7e]*$/.test(path)) throw new SignatureError('message', 'the path is not a path of visible ASCII');
  if (!/^[\x20-\x7e]+$/.test(date)) throw new SignatureError('message', 'the date is not one line of ASCII');
  if (parts.includes('digest') && (digest === undefined || !/^[\x21-\x7e]+$/.test(digest))) {
    throw new SignatureError('message', 'the digest is not one word of ASCII');
  }
  const lines = { 'request-line': `${method} ${path} HTTP/1.1`, date: `date: ${date}`, digest: `digest: ${digest}` };
  return parts.map((part) => lines[part]).join('\n');
}

/** What is signed of a request where nothing else is said: the digest wherever there is one. */
export const partsOf = ({ digest }: SignedRequest): readonly SignedPart[] =>
  digest === undefined ? ['request-line', 'date'] : ['request-line', 'date', 'digest'];
