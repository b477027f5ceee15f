import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { StoredObject } from '../../src/store/port.ts';
import type { World } from './world.ts';

/** A secret, and what to call it in a complaint. */
export interface Secret {
  readonly name: string;
  readonly text: string;
  /** A digest that is kept as a unique key, in the clear: it is no way back to what it is of. */
  readonly digest: boolean;
}

const ID = /^[0-9a-f]{24}$/;
const DATE = /^\d{4}-\d\d-\d\dT/;
/** What stands beside secrets and is none: ids, dates, public keys, and what is too short to be found by chance alone. */
const isSecret = (text: string): boolean =>
  text.length >= 8 && !ID.test(text) && !DATE.test(text) && !text.includes('PUBLIC KEY');

/** Kept beside secrets, and shown elsewhere: a copy of a command and of what is said of its files, where from, by what. */
const BESIDE: ReadonlySet<string> = new Set([
  'application.importSource.url',
  'auth_config.issuedBy.type',
  'device_workflow_payload.payload.command',
  'device_workflow_payload.payload.files.*.destination',
  'device_workflow_payload.payload.files.*.sha256',
]);

/** Every text in the secret part of a row. */
export function secretsOf({ kind, secret }: StoredObject, unique: ReadonlySet<string>): Secret[] {
  const found: Secret[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') {
      const name = [kind, ...path.map((each) => (/^\d+$/.test(each) ? '*' : each))].join('.');
      if (isSecret(value) && !BESIDE.has(name)) found.push({ name, text: value, digest: unique.has(path[0] ?? '') });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
    }
  };
  walk(JSON.parse(secret ?? '{}'), []);
  return found;
}

/** The texts under which a secret could hide: itself, in hexadecimal, and in base64 at each of the three places where it could begin. */
export function disguises(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const base64 = [0, 1, 2].map((shift) => {
    const coded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // Without the letters that what stands before or after has a part in.
    return coded.slice(shift === 0 ? 0 : shift + 1, -1);
  });
  const json = JSON.stringify(text).slice(1, -1);
  const all = [text, json, bytes.toString('hex'), bytes.toString('hex').toUpperCase(), ...base64];
  return [...new Set([...all, ...base64.map((each) => each.replaceAll('+', '-').replaceAll('/', '_'))])];
}

/** The names of the secrets that stand in the bytes, plainly or in disguise. */
export function leaked(bytes: Buffer | string, secrets: readonly Secret[]): string[] {
  const hay = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return secrets.filter(({ text }) => disguises(text).some((each) => hay.includes(each))).map(({ name }) => name);
}

/** All that the database has on disk, or would have. */
export async function databaseBytes(world: World, url: string | undefined): Promise<Buffer> {
  const { folder } = world.server;
  if (url === undefined) {
    return Buffer.concat(['muster.sqlite', 'muster.sqlite-wal'].map((name) => readFileSync(join(folder ?? '', name))));
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public'",
    );
    const parts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<Record<string, unknown>>(`select * from "${name}"`);
      for (const row of rows) {
        for (const value of Object.values(row)) parts.push(typeof value === 'string' ? value : JSON.stringify(value));
      }
    }
    return Buffer.from(parts.join('\n'));
  } finally {
    await client.end();
  }
}
