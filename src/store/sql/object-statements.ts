import { sql } from 'kysely';
import type { Connection, Row } from '../connection.ts';
import type { Dialect, Sql } from '../dialect.ts';
import type { Place, StoredObject } from '../port.ts';
import { ofRows, sendRows } from './several-rows.ts';
import { statement } from './statement.ts';

/** `parsable` stands in for `doc` where the engine's parser cannot read it (Dialect.parsable). */
type ObjectWrite = StoredObject & { readonly parsable: string | null };
interface KeyRow {
  readonly scope: string;
  readonly kind: string;
  readonly name: string;
  readonly value: string;
}

const COLUMNS = sql.raw('scope, kind, id, version, contract, doc, hints, secret');

/** Objects, their unique keys and their number. */
export function objectStatements({ db, among, definition }: Dialect) {
  const parsed = definition.parsedDocument !== undefined;
  const fields = (doc: string, parsable: string | null): Sql => sql`coalesce(${parsable}::text, ${doc}::text)::jsonb`;
  return {
    get: statement<Place>('get', (a) =>
      sql`select ${COLUMNS} from objects where scope = ${a('scope')} and kind = ${a('kind')} and id = ${a('id')}`.compile(
        db,
      ),
    ),
    getMany: statement<{ scope: string; kind: string; ids: unknown }>('get_many', (a) =>
      sql`select ${COLUMNS} from objects
        where scope = ${a('scope')} and kind = ${a('kind')} and ${among(sql`id`, a('ids'))}`.compile(db),
    ),
    byKey: statement<KeyRow>('by_key', (a) =>
      sql`select o.scope, o.kind, o.id, o.version, o.contract, o.doc, o.hints, o.secret
        from unique_keys k join objects o on o.scope = k.object_scope and o.kind = k.kind and o.id = k.id
        where k.scope = ${a('scope')} and k.kind = ${a('kind')}
          and k.name = ${a('name')} and k.value = ${a('value')}`.compile(db),
    ),
    scan: statement<{ scope: string; kind: string; after: string; limit: number }>('scan', (a) =>
      sql`select ${COLUMNS} from objects where scope = ${a('scope')} and kind = ${a('kind')} and id > ${a('after')}
        order by id limit ${a('limit')}`.compile(db),
    ),
    insertObject: statement<ObjectWrite>('insert_object', (a) =>
      sql`insert into objects (${COLUMNS}${sql.raw(parsed ? ', fields' : '')})
        values (${a('scope')}, ${a('kind')}, ${a('id')}, ${a('version')}, ${a('contract')}, ${a('doc')},
          ${a('hints')}, ${a('secret')}${parsed ? sql`, ${fields(a('doc'), a('parsable'))}` : sql``})
        on conflict do nothing returning id`.compile(db),
    ),
    version: statement<Place>('version', (a) =>
      sql`select version from objects
        where scope = ${a('scope')} and kind = ${a('kind')} and id = ${a('id')}`.compile(db),
    ),
    updateObject: statement<ObjectWrite>('update_object', (a) =>
      sql`update objects set version = ${a('version')}, contract = ${a('contract')}, doc = ${a('doc')},
          hints = ${a('hints')}, secret = ${a('secret')}
          ${parsed ? sql`, fields = ${fields(a('doc'), a('parsable'))}` : sql``}
        where scope = ${a('scope')} and kind = ${a('kind')} and id = ${a('id')}`.compile(db),
    ),
    replaceSecret: statement<Place & { secret: string }>('replace_secret', (a) =>
      sql`update objects set secret = ${a('secret')}
        where scope = ${a('scope')} and kind = ${a('kind')} and id = ${a('id')}`.compile(db),
    ),
    // The condition is that of the index.
    plainSecrets: statement<{ limit: number }>('plain_secrets', (a) =>
      sql`select scope, kind, id from objects where substr(secret, 1, 1) = '{'
        order by scope, kind, id limit ${a('limit')}`.compile(db),
    ),
    deleteObject: statement<Place>('delete_object', (a) =>
      sql`delete from objects where scope = ${a('scope')} and kind = ${a('kind')} and id = ${a('id')}
        returning id`.compile(db),
    ),
    insertObjects: insertObjects(db),
    insertKeys: insertKeys(db),
    insertFreeKeys: insertFreeKeys(db),
    keyTaken: statement<KeyRow>('key_taken', (a) =>
      sql`select 1 as taken from unique_keys where scope = ${a('scope')} and kind = ${a('kind')}
        and name = ${a('name')} and value = ${a('value')}`.compile(db),
    ),
    deleteKey: statement<KeyRow>('delete_key', (a) =>
      sql`delete from unique_keys where scope = ${a('scope')} and kind = ${a('kind')}
        and name = ${a('name')} and value = ${a('value')}`.compile(db),
    ),
    keysOf: statement<Place>('keys_of', (a) =>
      sql`select scope, kind, name, value from unique_keys
        where object_scope = ${a('scope')} and kind = ${a('kind')} and id = ${a('id')}`.compile(db),
    ),
    deleteKeysOf: statement<Place>('delete_keys_of', (a) =>
      sql`delete from unique_keys
        where object_scope = ${a('scope')} and kind = ${a('kind')} and id = ${a('id')}`.compile(db),
    ),
    count: statement<{ scope: string; kind: string }>('count', (a) =>
      sql`select n from counts where scope = ${a('scope')} and kind = ${a('kind')}`.compile(db),
    ),
    addToCount: statement<{ scope: string; kind: string; n: number }>('add_to_count', (a) =>
      sql`insert into counts (scope, kind, n) values (${a('scope')}, ${a('kind')}, ${a('n')})
        on conflict (scope, kind) do update set n = counts.n + excluded.n`.compile(db),
    ),
  };
}

type KeyInsert = KeyRow & { readonly objectScope: string; readonly id: string };
const KEY_COLUMNS = ['scope', 'kind', 'name', 'value', 'objectScope', 'id'] as const;
const OBJECT_COLUMNS = ['scope', 'kind', 'id', 'version', 'contract', 'doc', 'hints', 'secret'] as const;

/** Takes those keys that are free, and returns them. */
function insertKeys(
  db: Dialect['db'],
): (connection: Connection, keys: readonly KeyInsert[]) => Promise<readonly Row[]> {
  const prepared = ofRows(KEY_COLUMNS, 'insert_keys', (rows) =>
    sql`insert into unique_keys (scope, kind, name, value, object_scope, id) values ${rows}
        on conflict do nothing returning scope, kind, name, value`.compile(db),
  );
  return (connection, keys) => {
    const { statement: known, args } = prepared(keys);
    return known.query(connection, args);
  };
}

/** For engines without a parsed copy of the document. */
const insertObjects = (db: Dialect['db']) =>
  sendRows(
    ofRows(OBJECT_COLUMNS, 'insert_objects', (rows) =>
      sql`insert into objects (${COLUMNS}) values ${rows}`.compile(db),
    ),
  );

const insertFreeKeys = (db: Dialect['db']) =>
  sendRows(
    ofRows(KEY_COLUMNS, 'insert_free_keys', (rows) =>
      sql`insert into unique_keys (scope, kind, name, value, object_scope, id) values ${rows}`.compile(db),
    ),
  );
