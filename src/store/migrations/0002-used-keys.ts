import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DataDefinition } from '../dialect.ts';

/** Keys that count once. Ordered by when they may be forgotten, so that this is the end of the table and no second index. */
export function usedKeys({ text, integer, clustered }: DataDefinition): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create table used_keys (
        expires ${integer} not null, key ${text} not null, primary key (expires, key)) ${clustered ?? sql``}`.execute(
        db,
      );
    },
  };
}
