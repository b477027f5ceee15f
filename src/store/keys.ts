import { createHash } from 'node:crypto';
import type { UniqueKey } from './port.ts';

/** An index entry has a limit (2.7 kB in PostgreSQL); longer values are kept as their digest, which is as unique. */
const MAX_VALUE_BYTES = 1_000;

/** A unique key as it is kept. */
export function keptKey(key: UniqueKey): UniqueKey {
  if (key.value.length * 3 <= MAX_VALUE_BYTES || Buffer.byteLength(key.value) <= MAX_VALUE_BYTES) return key;
  return { ...key, value: `sha256:${createHash('sha256').update(key.value).digest('hex')}` };
}
