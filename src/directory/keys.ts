import { randomBytes } from 'node:crypto';
import { sha256 } from './digest.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** With the prefix: official clients take a key of another length for none. */
const LENGTH = 40;

/** A new secret that a caller is shown once: a prefix that says what it is, and characters of 62; 36 of them are 214 bits. */
export function newKey(prefix: string): { readonly key: string; readonly hash: string; readonly prefix: string } {
  let key = prefix;
  while (key.length < LENGTH) {
    // Bytes of 248 and above would favour the first letters.
    for (const byte of randomBytes(LENGTH)) if (byte < 248 && key.length < LENGTH) key += ALPHABET[byte % 62];
  }
  return keptKey(key);
}

/** What is kept of a key: its digest, and its beginning to tell keys apart by. */
export const keptKey = (key: string) => ({ key, hash: sha256(key), prefix: key.slice(0, 8) });
