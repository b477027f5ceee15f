import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Connection } from '../connection.ts';
import type { Dialect } from '../dialect.ts';
import type { IndexDeclaration } from '../port.ts';
import { checkedKind, isId, pathOf } from './path.ts';

/** The declared fields of each kind. */
export type DeclaredFields = ReadonlyMap<string, ReadonlySet<string>>;

export function declaredFields(declarations: readonly IndexDeclaration[]): DeclaredFields {
  const declared = new Map<string, Set<string>>();
  for (const { kind, fields } of declarations) {
    const known = declared.get(kind) ?? new Set<string>();
    // The id has its own column and the primary key.
    for (const field of fields) if (!isId(field)) known.add(field);
    declared.set(kind, known);
  }
  return declared;
}

interface IndexDefinition {
  readonly name: string;
  /** What follows CREATE INDEX and the name. */
  readonly body: string;
}

/**
 * The index of a declared field. Its name ends with a fingerprint of its definition, so that one that is defined anew
 * replaces the old one.
 * @throws RangeError when the field is no path
 */
export function indexOf(dialect: Dialect, kind: string, field: string): IndexDefinition {
  const names = pathOf(field);
  if (names === undefined) throw new RangeError(`${kind}.${field} cannot be indexed: not a path`);
  const columns = sql.join([sql`scope`, ...dialect.document.indexed(names), sql`id`]);
  const body = sql`on objects (${columns}) where kind = ${sql.lit(checkedKind(kind))}`.compile(dialect.db).sql;
  const print = createHash('sha256').update(body).digest('hex').slice(0, 10);
  const label = `${kind}_${field}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 48);
  return { name: `ix_${label}_${print}`, body };
}

/** Makes the partial expression indexes that the declarations ask for, and drops those that none asks for any more. */
export async function ensureIndexes(connection: Connection, dialect: Dialect, declared: DeclaredFields): Promise<void> {
  const wanted = new Map<string, string>();
  for (const [kind, fields] of declared) {
    for (const field of fields) {
      const { name, body } = indexOf(dialect, kind, field);
      wanted.set(name, body);
    }
  }
  const rows = await connection.query({ sql: dialect.definition.listIndexes.compile(dialect.db).sql }, []);
  const present = new Set(rows.map((row) => String(row.name)).filter((name) => name.startsWith('ix_')));
  for (const name of present) {
    if (!wanted.has(name)) await connection.query({ sql: `drop index if exists "${name}"` }, []);
  }
  for (const [name, body] of wanted) {
    if (!present.has(name)) await connection.query({ sql: `create index if not exists "${name}" ${body}` }, []);
  }
}
