import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DataDefinition } from '../dialect.ts';

/** How far webhooks have come, and what was tried. */
export function webhooksSchema({ text, integer, clustered }: DataDefinition): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const run = (statement: ReturnType<typeof sql>): Promise<unknown> => statement.execute(db);
      await run(sql`create table webhook_streams (
        scope ${text} not null, hook ${text} not null, name ${text} not null, run ${text} not null,
        sequence ${integer} not null, part ${integer} not null, until_sequence ${integer}, state text not null,
        primary key (scope, hook, name)) ${clustered ?? sql``}`);
      await run(sql`create table webhook_deliveries (
        scope ${text} not null, hook ${text} not null, id ${text} not null, doc text not null,
        primary key (scope, hook, id)) ${clustered ?? sql``}`);
    },
  };
}
