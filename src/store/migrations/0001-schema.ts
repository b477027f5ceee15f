import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DataDefinition } from '../dialect.ts';

/** The first schema. Times are milliseconds since the epoch; ids and scopes are text. */
export function schema(definition: DataDefinition): Migration {
  const { text, integer, clustered, parsedDocument, clockStamp, wideIndexes } = definition;
  const end = clustered ?? sql``;
  return {
    async up(db: Kysely<unknown>) {
      const run = (statement: ReturnType<typeof sql>): Promise<unknown> => statement.execute(db);
      await run(sql`create table objects (
        scope ${text} not null, kind ${text} not null, id ${text} not null,
        version ${integer} not null, contract ${text} not null,
        doc text not null, hints text, secret text
        ${parsedDocument === undefined ? sql`` : sql`, fields ${parsedDocument} not null`},
        primary key (scope, kind, id))`);
      await run(sql`create table unique_keys (
        scope ${text} not null, kind ${text} not null, name ${text} not null, value ${text} not null,
        object_scope ${text} not null, id ${text} not null,
        primary key (scope, kind, name, value)) ${end}`);
      await run(sql`create index unique_keys_by_object on unique_keys (object_scope, kind, id)`);
      await run(sql`create table edges (
        scope ${text} not null, from_type ${text} not null, from_id ${text} not null,
        to_type ${text} not null, to_id ${text} not null, relation ${text} not null, attributes text,
        primary key (scope, from_id, to_id)) ${end}`);
      await run(sql`create index edges_backwards on edges
        (scope, to_id, from_type, from_id ${wideIndexes ? sql`, to_type, relation, attributes` : sql``})`);
      await run(sql`create table counts (
        scope ${text} not null, kind ${text} not null, n ${integer} not null, primary key (scope, kind)) ${end}`);
      await run(sql`create table clocks (
        scope ${text} primary key, sequence ${integer} not null
        ${clockStamp === undefined ? sql`` : sql`, moved ${clockStamp} not null default pg_current_xact_id()`}) ${end}`);
      await run(sql`create table changes (
        scope ${text} not null, sequence ${integer} not null, at ${integer} not null, actor text not null,
        door ${text} not null, request_id ${text} not null, operation ${text} not null, name ${text} not null,
        kind ${text} not null, object_id ${text} not null, before text, after text,
        primary key (scope, sequence))`);
      await run(sql`create index changes_by_object on changes (scope, kind, object_id, sequence)`);
      await run(sql`create table last_seen (id ${text} primary key, at ${integer} not null) ${end}`);
      await run(sql`create table replies (
        scope ${text} not null, key ${text} not null, digest ${text} not null, status ${integer} not null,
        body text not null, at ${integer} not null, primary key (scope, key))`);
      await run(sql`create index replies_by_age on replies (at)`);
      await run(sql`create table jobs (
        id ${text} primary key, scope ${text} not null, type ${text} not null, payload text not null,
        due ${integer} not null, lease_until ${integer}, attempts ${integer} not null, error text)`);
      await run(sql`create index jobs_by_due on jobs (due, id)`);
    },
  };
}
