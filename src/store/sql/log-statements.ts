import { sql } from 'kysely';
import type { Dialect } from '../dialect.ts';
import { limitSql } from './limit.ts';
import { statement } from './statement.ts';

/** A log entry as it is kept: the actor as JSON text. */
interface ChangeRow {
  readonly scope: string;
  readonly sequence: number;
  readonly at: number;
  readonly actor: string;
  readonly door: string;
  readonly requestId: string;
  readonly operation: string;
  readonly name: string;
  readonly kind: string;
  readonly objectId: string;
  readonly before: string | null;
  readonly after: string | null;
}

const COLUMNS = sql.raw(
  'scope, sequence, at, actor, door, request_id, operation, name, kind, object_id, before, after',
);

/** The log and the clocks that number it. */
export function logStatements({ db, definition }: Dialect) {
  const stamped = definition.clockStamp !== undefined;
  return {
    changes: statement<{ scope: string; after: number; limit: number }>('changes', (a) =>
      sql`select ${COLUMNS} from changes where scope = ${a('scope')} and sequence > ${a('after')}
        order by sequence ${limitSql(a('limit'))}`.compile(db),
    ),
    insertChange: statement<ChangeRow>('insert_change', (a) =>
      sql`insert into changes (${COLUMNS})
        values (${a('scope')}, ${a('sequence')}, ${a('at')}, ${a('actor')}, ${a('door')}, ${a('requestId')},
          ${a('operation')}, ${a('name')}, ${a('kind')}, ${a('objectId')}, ${a('before')}, ${a('after')})`.compile(db),
    ),
    sequence: statement<{ scope: string }>('sequence', (a) =>
      sql`select sequence from clocks where scope = ${a('scope')}`.compile(db),
    ),
    /** The same, making the clock if need be; nobody else moves it before the transaction ends. */
    lockClock: statement<{ scope: string }>('lock_clock', (a) =>
      sql`insert into clocks (scope, sequence) values (${a('scope')}, 0)
        on conflict (scope) do update set sequence = clocks.sequence returning sequence`.compile(db),
    ),
    setClock: statement<{ scope: string; sequence: number }>('set_clock', (a) =>
      sql`update clocks set sequence = ${a('sequence')}
        ${sql.raw(stamped ? ', moved = pg_current_xact_id()' : '')} where scope = ${a('scope')}`.compile(db),
    ),
  };
}
