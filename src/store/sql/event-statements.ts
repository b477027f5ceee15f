import { sql } from 'kysely';
import type { Dialect } from '../dialect.ts';
import { ofRows, sendRows } from './several-rows.ts';
import { statement } from './statement.ts';

const EVENT_COLUMNS = ['scope', 'time', 'position', 'service', 'type', 'actor', 'resource', 'search', 'doc'] as const;

/** The index of events, and how far it has come. */
export function eventStatements({ db }: Dialect) {
  return {
    eventProgress: statement<{ scope: string }>('event_progress', (a) =>
      sql`select made, sequence, time from event_progress where scope = ${a('scope')}`.compile(db),
    ),
    /** Whoever else moves it waits for the end of the transaction, and finds it moved. */
    moveEventProgress: statement<{
      scope: string;
      made: number;
      sequence: number;
      time: number;
      fromMade: number;
      fromSequence: number;
    }>('move_event_progress', (a) =>
      sql`insert into event_progress (scope, made, sequence, time)
        values (${a('scope')}, ${a('made')}, ${a('sequence')}, ${a('time')})
        on conflict (scope) do update set made = excluded.made, sequence = excluded.sequence, time = excluded.time
          where event_progress.made = ${a('fromMade')} and event_progress.sequence = ${a('fromSequence')}
        returning scope`.compile(db),
    ),
    insertEvents: sendRows(
      ofRows(EVENT_COLUMNS, 'insert_events', (rows) =>
        sql`insert into events (${sql.raw(EVENT_COLUMNS.join(', '))}) values ${rows}`.compile(db),
      ),
    ),
    discardEvents: statement<{ scope: string; made: number; most: number }>('discard_events', (a) =>
      sql`delete from events where (scope, time, position) in (select scope, time, position from events
          where scope = ${a('scope')} or (scope > ${a('scope')} || '/' and scope < ${a('scope')} || '0')
          limit ${a('most')})
        and exists (select 1 from event_progress where scope = ${a('scope')} and made = ${a('made')})
        returning position`.compile(db),
    ),
    eventScopes: statement<Record<never, never>>('event_scopes', () =>
      sql`select scope from event_progress order by scope`.compile(db),
    ),
    lastChange: statement<{ scope: string; kind: string; objectId: string; upTo: number }>('last_change', (a) =>
      sql`select before, after from changes where scope = ${a('scope')} and kind = ${a('kind')}
          and object_id = ${a('objectId')} and sequence <= ${a('upTo')}
          and operation in ('create', 'update', 'delete')
        order by sequence desc limit 1`.compile(db),
    ),
  };
}
