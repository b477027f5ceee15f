import { createHash, timingSafeEqual } from 'node:crypto';
import { SignatureError } from './errors.ts';

const sha256 = (body: Uint8Array): Buffer => createHash('sha256').update(body).digest();

/** The value of the `Digest` header for a body: `SHA-256=` and the digest in base64 (RFC 3230, 4.2; RFC 5843, 2.2). */
export const digestOf = (body: Uint8Array | string): string =>
  `SHA-256=${sha256(typeof body === 'string' ? new TextEncoder().encode(body) : body).toString('base64')}`;

/**
 * Checks a `Digest` header against the bytes that came. It has to hold one digest, by SHA-256; that algorithm's name may
 * stand in any case.
 * @throws SignatureError, reason `digest`, that says what is wrong
 */
export function checkDigest(header: string, body: Uint8Array): void {
  const [, algorithm = '', value = ''] = /^([A-Za-z0-9-]+)=([^,\s]*)$/.exec(header.trim()) ?? [];
  if (algorithm === '') throw new SignatureError('digest', 'the Digest header is not SHA-256=<base64>');
  if (algorithm.toLowerCase() !== 'sha-256') {
    throw new SignatureError('digest', `the Digest header is by ${algorithm}; only SHA-256 is taken`);
  }
  const given = Buffer.from(value, 'base64');
  // Buffer skips what is not base64; writing it again shows whether anything was skipped.
  if (given.length !== 32 || given.toString('base64') !== value) {
    throw new SignatureError('digest', 'the Digest header is not a SHA-256 digest in base64, with its padding');
  }
  if (!timingSafeEqual(given, sha256(body))) {
    throw new SignatureError('digest', 'the Digest header does not fit the body');
  }
}
