import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DataDefinition } from '../dialect.ts';

/** What was asked of other directories. Most has no run, and is not in the index by that. */
export function requestsSchema({ text, integer }: DataDefinition): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const run = (statement: ReturnType<typeof sql>): Promise<unknown> => statement.execute(db);
      await run(sql`create table requests (
        scope ${text} not null, id ${text} not null, at ${integer} not null, account ${text}, organization ${text},
        action ${text} not null, status ${integer} not null, outcome ${text} not null,
        duration double precision not null, caller ${text} not null, run ${text}, doc text not null,
        primary key (scope, id))`);
      await run(sql`create index requests_by_age on requests (scope, at, id)`);
      await run(sql`create index requests_by_account on requests (scope, account, at, id) where account is not null`);
      await run(sql`create index requests_by_run on requests (scope, run, at, id) where run is not null`);
    },
  };
}
