import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DataDefinition } from '../dialect.ts';

/** Jobs get keys, claims that can be told apart, and an end: a dead one is kept, and stands in no other's way. */
export function jobsSchema({ text, integer }: DataDefinition): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const run = (statement: ReturnType<typeof sql>): Promise<unknown> => statement.execute(db);
      await run(sql`alter table jobs add column key ${text}`);
      await run(sql`alter table jobs add column first_due ${integer}`);
      await run(sql`update jobs set first_due = due`);
      await run(sql`alter table jobs add column fence ${integer} not null default 0`);
      await run(sql`alter table jobs add column leased_as ${integer}`);
      await run(sql`alter table jobs add column died_at ${integer}`);
      await run(sql`drop index jobs_by_due`);
      await run(sql`create index jobs_by_due on jobs (due) where died_at is null`);
      await run(sql`create index jobs_by_scope on jobs (scope, due, id) where died_at is null`);
      await run(sql`create index jobs_dead on jobs (scope, died_at, id) where died_at is not null`);
      await run(sql`create unique index jobs_by_key on jobs (scope, type, key)
        where key is not null and died_at is null`);
    },
  };
}
