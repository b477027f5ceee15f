import { sql } from 'kysely';
import type { Dialect, Sql } from '../dialect.ts';
import { searchLine, wholeValue } from '../event-port.ts';
import type { EventPageQuery, EventQuery, EventTerm, EventTrim } from '../port.ts';
import type { CompiledSql } from './list.ts';

/** Fields that have a column, and with it an index; the rest is found in the text. */
const COLUMNS: Readonly<Record<string, string>> = {
  'initiated_by.id': 'actor',
  'resource.id': 'resource',
  event_type: 'type',
  service: 'service',
};
/** So many searches of an index are put together in one statement. */
const MAX_BRANCHES = 64;
/** So many rows may be read where they hold up whoever else waits for the event loop. */
const FEW = 3_000;

const TRUE = sql`(1 = 1)`;
const FALSE = sql`(1 = 0)`;

/** What an index is searched for, and what is left of the condition. */
interface Split {
  readonly column: string | undefined;
  readonly values: readonly string[];
  readonly rest: readonly EventTerm[];
}

/** Takes the part of a condition out that an index is searched by: the one of the rarest values, as far as can be told. */
function split({ where, services }: EventQuery): Split {
  const all: EventTerm[] = where.op === 'and' ? [...where.of] : [where];
  if (services !== undefined) all.push({ op: 'has', field: 'service', values: services });
  for (const field of Object.keys(COLUMNS)) {
    const i = all.findIndex((term) => term.op === 'has' && term.field === field && !term.values.includes(null));
    const found = all[i];
    if (found?.op !== 'has') continue;
    return { column: COLUMNS[field], values: [...new Set(found.values as string[])], rest: all.toSpliced(i, 1) };
  }
  return { column: undefined, values: [], rest: all };
}

/** True when an index alone says which events are wanted. */
const isIndexed = ({ rest }: Split): boolean => rest.every((term) => term.op === 'and' && term.of.length === 0);

function termSql(dialect: Dialect, term: EventTerm): Sql {
  const contains = (part: string): Sql => sql`${dialect.position(sql`search`, part)} > 0`;
  switch (term.op) {
    case 'and':
    case 'or': {
      const parts = term.of.map((part) => termSql(dialect, part));
      if (parts.length === 0) return term.op === 'and' ? TRUE : FALSE;
      return sql`(${sql.join(parts, sql.raw(` ${term.op} `))})`;
    }
    case 'not':
      return sql`not ${termSql(dialect, term.of)}`;
    case 'text':
      return contains(term.whole ? wholeValue(term.text) : term.text);
    case 'has': {
      const each = term.values.map((value) =>
        value === null ? sql`not ${contains(searchLine(term.field))}` : contains(searchLine(term.field, value)),
      );
      return each.length === 0 ? FALSE : sql`(${sql.join(each, sql` or `)})`;
    }
    default:
      return term satisfies never;
  }
}

const within = ({ from, to }: EventQuery): Sql => sql`time >= ${from} and time <= ${to}`;
const restSql = (dialect: Dialect, { rest }: Split): Sql => termSql(dialect, { op: 'and', of: rest });
const among = (column: string, values: readonly string[]): Sql =>
  values.length === 0 ? FALSE : sql`${sql.ref(column)} in (${sql.join(values)})`;

/** The events of a query, as the condition of one statement. */
function conditionOf(dialect: Dialect, query: EventQuery, parts: Split): Sql {
  const { column, values } = parts;
  const searched = column === undefined ? TRUE : among(column, values);
  return sql`${among('scope', query.scopes)} and ${searched} and ${within(query)} and ${restSql(dialect, parts)}`;
}

export interface CompiledEvents extends CompiledSql {
  /** An index finds its rows, and they are few. */
  readonly quick: boolean;
}

/**
 * A page. An index gives the events of one value in order, so that there is a search for each organization and value,
 * of as many rows as the page may need, and the page is cut from what they find.
 */
export function compilePage(dialect: Dialect, query: EventPageQuery): CompiledEvents {
  const { scopes, after, descending, skip, limit } = query;
  const parts = split(query);
  const direction = sql.raw(descending ? 'desc' : 'asc');
  const order = sql`time ${direction}, scope ${direction}, position ${direction}`;
  const beyond = (scope: string): Sql => {
    const last = after.get(scope);
    if (last === undefined) return TRUE;
    return sql`(time, position) ${sql.raw(descending ? '<' : '>')} (${last.time}, ${last.position})`;
  };
  const { column, values } = parts;
  const columns = sql.raw('scope, position, time, doc');
  const rows = skip + limit;
  const branch = (scope: string, value: string | undefined): Sql => {
    const searched = column === undefined || value === undefined ? TRUE : sql`${sql.ref(column)} = ${value}`;
    return sql`select ${columns} from events where scope = ${scope} and ${searched} and ${within(query)}
      and ${beyond(scope)} and ${restSql(dialect, parts)}
      order by time ${direction}, position ${direction} limit ${rows}`;
  };
  const branches: readonly (readonly [string, string | undefined])[] = scopes.flatMap((scope) =>
    (column === undefined ? [undefined] : values).map((value) => [scope, value] as const),
  );
  let found: Sql;
  if (branches.length > 0 && branches.length <= MAX_BRANCHES) {
    const each = branches.map(
      ([scope, value], i) => sql`select * from (${branch(scope, value)}) as ${sql.ref(`b${i}`)}`,
    );
    found = sql`select ${columns} from (${sql.join(each, sql` union all `)}) as found`;
  } else {
    const eachScope = scopes.map((scope) => sql`(scope = ${scope} and ${beyond(scope)})`);
    const here = after.size === 0 || eachScope.length === 0 ? TRUE : sql`(${sql.join(eachScope, sql` or `)})`;
    found = sql`select ${columns} from events where ${conditionOf(dialect, query, parts)} and ${here}`;
  }
  const { sql: text, parameters } = sql`${found} order by ${order} limit ${limit} offset ${skip}`.compile(dialect.db);
  return { sql: text, parameters, quick: isIndexed(parts) && branches.length * rows <= FEW };
}

export function compileCount(dialect: Dialect, query: EventQuery): CompiledSql {
  return sql`select count(*) as n from events where ${conditionOf(dialect, query, split(query))}`.compile(dialect.db);
}

/** The values of a field with their numbers, and beside each how many events have the field. */
export function compileDistinct(dialect: Dialect, query: EventQuery, field: string, limit: number): CompiledSql {
  const condition = conditionOf(dialect, query, split(query));
  const column = COLUMNS[field];
  const values =
    column === undefined
      ? lineValue(dialect, field, condition)
      : sql`select ${sql.ref(column)} as value from events where ${condition} and ${sql.ref(column)} is not null`;
  return sql`select value, n, sum(n) over () as total from
      (select value, count(*) as n from (${values}) as each_event group by value) as counted
    order by n desc, value limit ${limit}`.compile(dialect.db);
}

/** What stands behind the first line of a field in the text. */
function lineValue(dialect: Dialect, field: string, condition: Sql): Sql {
  const marker = searchLine(field);
  const start = dialect.position(sql`search`, marker);
  const rest = sql`select substr(search, ${start} + ${sql.lit(marker.length)}) as rest from events
    where ${condition} and ${start} > 0`;
  return sql`select substr(rest, 1, ${dialect.position(sql`rest`, '\n')} - 1) as value from (${rest}) as rests`;
}

export function compileHistogram(
  dialect: Dialect,
  query: EventQuery,
  { size, shift }: { readonly size: number; readonly shift: number },
  limit: number,
): CompiledSql {
  // Whole numbers in the text: a parameter would make it a division with a remainder.
  const bucket = sql`(time + ${sql.lit(shift)}) / ${sql.lit(size)}`;
  return sql`select bucket, count(*) as n from
      (select ${bucket} as bucket from events where ${conditionOf(dialect, query, split(query))}) as each_event
    group by bucket order by bucket limit ${limit}`.compile(dialect.db);
}

export function compileTrim(dialect: Dialect, scope: string, trim: EventTrim, most: number): CompiledSql {
  const conditions = [sql`scope = ${scope}`, sql`time < ${trim.before}`];
  if (trim.types !== undefined) conditions.push(among('type', trim.types));
  if (trim.services !== undefined) conditions.push(among('service', trim.services));
  if (trim.butTypes !== undefined) conditions.push(sql`not ${among('type', trim.butTypes)}`);
  if (trim.butServices !== undefined) conditions.push(sql`not ${among('service', trim.butServices)}`);
  return sql`delete from events where scope = ${scope} and (time, position) in (select time, position from events
      where ${sql.join(conditions, sql` and `)} order by time, position limit ${most})
    returning position`.compile(dialect.db);
}
