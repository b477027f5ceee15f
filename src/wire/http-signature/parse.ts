import { SignatureError } from './errors.ts';

/** What is signed, in the order in which it is signed. */
export type SignedPart = 'request-line' | 'date' | 'digest';

/** The content of `Authorization: Signature …` (draft-cavage-http-signatures-00; handbook 1.5). */
export interface SignatureParameters {
  /** As sent: `system/<system id>`. */
  readonly keyId: string;
  /** 24 hex digits, in lower case. */
  readonly systemId: string;
  readonly headers: readonly SignedPart[];
  readonly algorithm: 'rsa-sha256';
  readonly signature: Uint8Array;
}

/** Longest header that is looked at, in UTF-16 units: twice what an RSA key of 8192 bits needs. */
const MAX_HEADER = 4_096;
/** Signature lengths in bytes: RSA keys of 1024 to 8192 bits. */
const MIN_SIGNATURE = 128;
const MAX_SIGNATURE = 1_024;

const PARTS: ReadonlySet<SignedPart> = new Set(['request-line', 'date', 'digest']);

const NAMES = ['keyId', 'headers', 'algorithm', 'signature'] as const;
type Name = (typeof NAMES)[number];

/**
 * Reads the value of an `Authorization` header that a device signed. The order of the parameters and white space around
 * them are free; everything else is strict.
 * @throws SignatureError with the reason
 */
export function parseSignatureHeader(value: string): SignatureParameters {
  if (value.length > MAX_HEADER) throw new SignatureError('size', `the header is longer than ${MAX_HEADER} characters`);
  const scheme = /^[ \t]*signature[ \t]+/i.exec(value);
  if (scheme === null) throw new SignatureError('scheme', 'the scheme is not Signature');
  const parameters = readParameters(value, scheme[0].length);

  const keyId = parameters.get('keyId') ?? '';
  const systemId = /^system\/([0-9a-fA-F]{24})$/.exec(keyId)?.[1]?.toLowerCase();
  if (systemId === undefined) throw new SignatureError('key-id', 'keyId is not system/ and 24 hex digits');
  if (parameters.get('algorithm') !== 'rsa-sha256')
    throw new SignatureError('algorithm', 'algorithm is not rsa-sha256');
  return {
    keyId,
    systemId,
    headers: readHeaders(parameters.get('headers') ?? ''),
    algorithm: 'rsa-sha256',
    signature: readSignature(parameters.get('signature') ?? ''),
  };
}

function readParameters(text: string, start: number): ReadonlyMap<Name, string> {
  const found = new Map<Name, string>();
  // name="value", then a comma or the end. No escapes: none of the values needs one.
  const parameter = /([A-Za-z][A-Za-z0-9_-]*)[ \t]*=[ \t]*"([^"\\]*)"[ \t]*(,[ \t]*|$)/y;
  parameter.lastIndex = start;
  for (let at = start, more = true; more; at = parameter.lastIndex) {
    const match = parameter.exec(text);
    if (match === null) throw new SignatureError('syntax', `name="value" is expected at character ${at + 1}`);
    const name = NAMES.find((each) => each === match[1]);
    if (name === undefined) throw new SignatureError('parameter', `the parameter ${match[1] ?? ''} is not known`);
    if (found.has(name)) throw new SignatureError('duplicate', `the parameter ${name} is given twice`);
    found.set(name, match[2] ?? '');
    more = match[3] !== '';
  }
  const missing = NAMES.find((name) => !found.has(name));
  if (missing !== undefined) throw new SignatureError('missing', `the parameter ${missing} is missing`);
  return found;
}

function readHeaders(text: string): readonly SignedPart[] {
  const names = text.trim().split(/ +/);
  const once = new Set(names);
  const known = names.every((name): name is SignedPart => (PARTS as ReadonlySet<string>).has(name));
  if (!known || once.size !== names.length || !once.has('request-line') || !once.has('date')) {
    throw new SignatureError('headers', 'headers is not "request-line date" or "request-line date digest"');
  }
  return names;
}

function readSignature(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'base64');
  // Buffer skips what is not base64; writing it again shows whether anything was skipped.
  if (bytes.toString('base64') !== text) throw new SignatureError('signature', 'the signature is not canonical base64');
  if (bytes.length < MIN_SIGNATURE || bytes.length > MAX_SIGNATURE) {
    throw new SignatureError('signature', `a signature has ${MIN_SIGNATURE} to ${MAX_SIGNATURE} bytes`);
  }
  return new Uint8Array(bytes);
}
