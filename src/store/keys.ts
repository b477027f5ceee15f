import { createHash } from 'node:crypto';
import type { UniqueKey } from './port.ts';

/** An index entry has a limit (2.7 kB in PostgreSQL); longer values are kept as their digest, which is as unique. */
const MAX_VALUE_BYTES = 1_000;

/** A unique key as it is kept. */
export function keptKey(key: UniqueKey): UniqueKey {
  return isKeepable(key.value) ? key : { ...key, value: `sha256:${digest(key.value)}` };
}

/** Short enough for an index, and a text that comes back from every engine as it was: no NUL, no half of a surrogate pair. */
function isKeepable(value: string): boolean {
  if (value.includes('\0') || !value.isWellFormed()) return false;
  return value.length * 3 <= MAX_VALUE_BYTES || Buffer.byteLength(value) <= MAX_VALUE_BYTES;
}

/** Of the JSON text, which tells apart what UTF-8 cannot. */
const digest = (value: string): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
