import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';

/** Every text that a closed server has left in its database. */
export interface StoredTexts {
  /** The column that is kept apart: hashes, keys, links. */
  readonly secrets: string;
  /** All other columns of all tables. */
  readonly rest: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Reads every row of every table, and for the embedded engine the bytes of its files, where old pages may linger. */
export async function textsOf(
  database: { readonly dataFolder: string } | { readonly url: string },
): Promise<StoredTexts> {
  if ('url' in database) return postgresTexts(database.url);
  const sqlite = new DatabaseSync(join(database.dataFolder, 'muster.sqlite'), { readOnly: true });
  try {
    const tables = sqlite.prepare("select name from sqlite_master where type = 'table'").all();
    return sorted(tables.map(({ name }) => sqlite.prepare(`select * from "${String(name)}"`).all()));
  } finally {
    sqlite.close();
  }
}

/** The bytes of the embedded engine's files, as text of one character each. */
export const bytesOf = (folder: string): string =>
  globSync('muster.sqlite*', { cwd: folder })
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('\n');

async function postgresTexts(url: string): Promise<StoredTexts> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      'select tablename as name from pg_tables where schemaname = current_schema()',
    );
    const rows: Row[][] = [];
    for (const { name } of tables.rows) rows.push((await client.query<Row>(`select * from "${name}"`)).rows);
    return sorted(rows);
  } finally {
    await client.end();
  }
}

function sorted(tables: readonly (readonly Row[])[]): StoredTexts {
  const secrets: string[] = [];
  const rest: string[] = [];
  for (const row of tables.flat()) {
    for (const [column, value] of Object.entries(row)) {
      (column === 'secret' ? secrets : rest).push(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
    }
  }
  return { secrets: secrets.join('\n'), rest: rest.join('\n') };
}
