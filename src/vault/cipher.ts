import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits, as text: `v1.<key id>.<base64>`, where the base64 is of
 * nonce, ciphertext and a tag of 128 bits.
 */
const ALGORITHM = 'aes-256-gcm';
const VERSION = 'v1';
const NONCE = 12;
const TAG = 16;

/** Sealed text that does not open: changed, moved from where it belongs, or of another key. */
export class SealBroken extends Error {}

/** `place` is bound to it: the text opens nowhere else. */
export function seal(key: KeyObject, keyId: string, plain: string | Uint8Array, place: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(place));
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  const end = cipher.final();
  return `${VERSION}.${keyId}.${Buffer.concat([nonce, body, end, cipher.getAuthTag()]).toString('base64')}`;
}

/** @throws SealBroken */
export function open(key: KeyObject, keyId: string, sealed: string, place: string): Buffer {
  const prefix = `${VERSION}.${keyId}.`;
  if (!sealed.startsWith(prefix)) throw new SealBroken('it is not sealed with this key');
  const bytes = Buffer.from(sealed.slice(prefix.length), 'base64');
  if (bytes.length < NONCE + TAG) throw new SealBroken('it is cut off');
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()]);
  } catch (error) {
    throw new SealBroken('it was changed, or moved from where it belongs', { cause: error });
  }
}
