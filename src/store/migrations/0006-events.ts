import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DataDefinition } from '../dialect.ts';

/** The index of events, and how far it has followed the log of each scope. */
export function eventsSchema({ text, integer, clustered }: DataDefinition): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const run = (statement: ReturnType<typeof sql>): Promise<unknown> => statement.execute(db);
      await run(sql`create table events (
        scope ${text} not null, time ${integer} not null, position ${integer} not null, service ${text} not null,
        type ${text} not null, actor ${text}, resource ${text}, search text not null, doc text not null,
        primary key (scope, time, position))`);
      await run(sql`create index events_by_type on events (scope, type, time, position)`);
      await run(sql`create index events_by_service on events (scope, service, time, position)`);
      await run(sql`create index events_by_actor on events (scope, actor, time, position) where actor is not null`);
      await run(sql`create index events_by_resource on events (scope, resource, time, position)
        where resource is not null`);
      await run(sql`create table event_progress (
        scope ${text} primary key, made ${integer} not null, sequence ${integer} not null, time ${integer} not null)
        ${clustered ?? sql``}`);
    },
  };
}
