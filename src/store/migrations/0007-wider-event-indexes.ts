import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The indexes of events end with what is asked for beside their own column, so that what does not satisfy it is not read. */
export function widerEventIndexes(): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const run = (statement: ReturnType<typeof sql>): Promise<unknown> => statement.execute(db);
      for (const name of ['type', 'actor', 'resource']) await run(sql`drop index ${sql.ref(`events_by_${name}`)}`);
      await run(sql`create index events_by_type on events (scope, type, time, position, service)`);
      await run(sql`create index events_by_actor on events (scope, actor, time, position, type, service)
        where actor is not null`);
      await run(sql`create index events_by_resource on events (scope, resource, time, position, type, service)
        where resource is not null`);
    },
  };
}
