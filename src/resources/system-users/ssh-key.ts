import { invalidField } from '../../kit/errors.ts';

/**
 * Public keys in OpenSSH's one-line form (RFC 4253 section 6.6, RFC 5656, RFC 8709; sshd(8), AUTHORIZED_KEYS):
 * `<type> <base64> [comment]`. The type has to agree with the blob, and the blob has to be whole.
 */
export interface PublicKey {
  readonly type: string;
  /** Identifies the key, whatever its comment. */
  readonly blob: string;
  /** The line as it is kept: without surrounding or repeated blanks. */
  readonly line: string;
}

const CURVES: Readonly<Record<string, { readonly name: string; readonly bytes: number }>> = {
  'ecdsa-sha2-nistp256': { name: 'nistp256', bytes: 65 },
  'ecdsa-sha2-nistp384': { name: 'nistp384', bytes: 97 },
  'ecdsa-sha2-nistp521': { name: 'nistp521', bytes: 133 },
  'sk-ecdsa-sha2-nistp256@openssh.com': { name: 'nistp256', bytes: 65 },
};
const EDWARDS: ReadonlySet<string> = new Set(['ssh-ed25519', 'sk-ssh-ed25519@openssh.com']);
/** What OpenSSH accepts at least (RequiredRSASize). */
const RSA_BITS = 1024;

/** Reads a key, or refuses it with what is wrong, naming `field`. */
export function parsePublicKey(text: string, field = 'public_key'): PublicKey {
  const refuse = (why: string) => invalidField(field, `${why}; expected one line such as "ssh-ed25519 AAAA… name"`);
  const line = text.trim();
  if (/[\r\n\0]/.test(line)) throw refuse('a key is a single line');
  const [type = '', given = '', ...comment] = line.split(/[ \t]+/);
  if (!(type === 'ssh-rsa' || Object.hasOwn(CURVES, type) || EDWARDS.has(type))) {
    throw refuse(type === 'ssh-dss' ? 'DSA keys are too weak to be accepted' : 'the key type is not known');
  }
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(given)) throw refuse('the key is not base64');
  const bytes = Buffer.from(given, 'base64');
  // With its padding, which some tools leave out, so that a key has one spelling only.
  const blob = bytes.toString('base64');
  if (blob.replace(/=+$/, '') !== given.replace(/=+$/, '')) throw refuse('the key is not base64');
  const parts = partsOf(bytes);
  if (parts === undefined) throw refuse('the key is cut off or has something behind it');
  if (parts[0]?.toString('latin1') !== type) throw refuse(`the key is not of the type ${type}`);
  const problem = problemWith(type, parts);
  if (problem !== undefined) throw refuse(problem);
  return { type, blob, line: [type, blob, ...comment].join(' ') };
}

/** The length-prefixed strings of a blob; undefined where they do not fill it exactly. */
function partsOf(bytes: Buffer): Buffer[] | undefined {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + 4 > bytes.length) return undefined;
    const length = bytes.readUInt32BE(at);
    at += 4;
    if (at + length > bytes.length) return undefined;
    parts.push(bytes.subarray(at, at + length));
    at += length;
  }
  return parts;
}

function problemWith(type: string, parts: readonly Buffer[]): string | undefined {
  const [, second, third] = parts;
  if (type === 'ssh-rsa') {
    if (parts.length !== 3 || second === undefined || third === undefined || second.length === 0)
      return 'the RSA key is not whole';
    return bits(third) < RSA_BITS ? `the RSA key has fewer than ${RSA_BITS} bits` : undefined;
  }
  // Keys of hardware tokens (sk-) name their application at the end.
  const token = type.startsWith('sk-') ? 1 : 0;
  const curve = CURVES[type];
  if (curve === undefined)
    return parts.length === 2 + token && second?.length === 32 ? undefined : 'the Ed25519 key is not whole';
  const fits =
    parts.length === 3 + token &&
    second?.toString('latin1') === curve.name &&
    third?.length === curve.bytes &&
    third[0] === 4; // an uncompressed point
  return fits ? undefined : 'the ECDSA key is not whole';
}

/** Bits of an mpint (RFC 4251 section 5). */
function bits(number: Buffer): number {
  const first = number.findIndex((byte) => byte !== 0);
  if (first < 0) return 0;
  return (number.length - first) * 8 - Math.clz32(number[first] ?? 0) + 24;
}
