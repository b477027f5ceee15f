import { randomBytes } from 'node:crypto';
import { sha256 } from './digest.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 40;

/** A new secret that a caller is shown once: a prefix that says what it is, and 40 characters of 62, some 238 bits. */
export function newKey(prefix: string): { readonly key: string; readonly hash: string; readonly prefix: string } {
  let text = '';
  while (text.length < LENGTH) {
    // Bytes of 248 and above would favour the first letters.
    for (const byte of randomBytes(LENGTH)) if (byte < 248 && text.length < LENGTH) text += ALPHABET[byte % 62];
  }
  return keptKey(`${prefix}${text}`);
}

/** What is kept of a key: its digest, and its beginning to tell keys apart by. */
export const keptKey = (key: string) => ({ key, hash: sha256(key), prefix: key.slice(0, 8) });
