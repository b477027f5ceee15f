import { createHash, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { StoreUnavailable } from '../store/port.ts';

const BYTES = 32;

/** A key that data keys are wrapped with. Kept outside the database. */
export interface WrappingKey {
  /** 16 hex digits of a digest of the key: what is known of it wherever it is not. */
  readonly id: string;
  readonly key: KeyObject;
}

function wrappingKey(bytes: Buffer): WrappingKey {
  const id = createHash('sha256').update('muster vault key\0').update(bytes).digest('hex').slice(0, 16);
  return { id, key: createSecretKey(bytes) };
}

export const newWrappingKey = (): WrappingKey => wrappingKey(randomBytes(BYTES));

/**
 * Keys as text: base64 of 32 bytes each, separated by commas or line breaks, the current one first. Lines that begin with
 * `#` are comments.
 * @param where - what to name in the error
 * @throws StoreUnavailable
 */
export function parseKeys(text: string, where: string): readonly WrappingKey[] {
  const keys = new Map<string, WrappingKey>();
  const parts = text.split('\n').flatMap((line) => (line.trim().startsWith('#') ? [] : line.split(',')));
  for (const part of parts.map((each) => each.trim()).filter((each) => each !== '')) {
    const bytes = Buffer.from(part, 'base64');
    if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(part) || bytes.length !== BYTES) {
      throw new StoreUnavailable(`${where}: takes vault keys of 32 bytes in base64 (openssl rand -base64 32)`);
    }
    const key = wrappingKey(bytes);
    keys.set(key.id, key);
  }
  return [...keys.values()];
}

/** What parseKeys() reads. */
export const printKeys = (keys: readonly WrappingKey[]): string =>
  keys.map(({ key }) => `${key.export().toString('base64')}\n`).join('');
