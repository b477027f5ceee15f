import { sql } from 'kysely';
import type { Dialect, Sql } from '../dialect.ts';
import { BETWEEN_EVENTS, searchLine, wholeValue } from '../event-port.ts';
import type { EventPageQuery, EventQuery, EventTerm, EventTrim } from '../port.ts';
import { limitSql } from './limit.ts';
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

/** The events, as the index of a column has them. */
const eventsBy = (dialect: Dialect, { column }: Split): Sql =>
  column === undefined ? sql`events` : dialect.searchedBy('events', `events_by_${column}`);

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
    // One that nothing satisfies is no search.
    if (found?.op !== 'has' || found.values.length === 0) continue;
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
      const column = COLUMNS[term.field];
      if (column !== undefined) return columnSql(column, term.values);
      const each = term.values.map((value) =>
        value === null ? sql`not ${contains(searchLine(term.field))}` : contains(searchLine(term.field, value)),
      );
      return each.length === 0 ? FALSE : sql`(${sql.join(each, sql` or `)})`;
    }
    default:
      return term satisfies never;
  }
}

/** That a column has one of these values; null for none at all. */
function columnSql(column: string, values: readonly (string | null)[]): Sql {
  const texts = values.filter((value) => value !== null);
  const some = texts.length === 0 ? FALSE : sql`coalesce(${among(column, texts)}, ${FALSE})`;
  return values.includes(null) ? sql`(${some} or ${sql.ref(column)} is null)` : some;
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

/** Gives one row, as `gathered` has it. */
export interface CompiledPage extends CompiledSql {
  /** Of which scope its events are, where they are of one; else each place says so. */
  readonly scope: string | undefined;
  /** An index finds its events, and they are few. */
  readonly quick: boolean;
}

/** So many scopes are asked one by one: then no rows have to be sorted that an index gives in order. */
const APART = 4;
/** Stands for the scope in a statement that is compiled once for several. No value has it in it. */
const ANY_SCOPE = '\0';

/** Between places. */
export const BETWEEN_PLACES = ';';

/**
 * The events found, in their order, as one row: how many, their documents, and the place of each: time and position, and the
 * scope where they are of several. A row for each event would take the driver longer than finding it.
 */
function gathered(found: Sql, several: boolean): Sql {
  const place = several ? sql`time || ' ' || position || ' ' || scope` : sql`time || ' ' || position`;
  return sql`select count(*) as n, string_agg(doc, ${sql.lit(BETWEEN_EVENTS)}) as docs,
      string_agg(${place}, ${sql.lit(BETWEEN_PLACES)}) as places
    from (${found}) as found`;
}

/**
 * A page, as one statement for each scope, whose events are to be merged, or as one for all. An index gives the events of
 * one value in order, so that each value is searched for apart, for as many rows as the page may need. All that is of one
 * scope comes in one statement: what is committed between two of them must not be missed.
 */
export function compilePage(dialect: Dialect, query: EventPageQuery): readonly CompiledPage[] {
  const { after, scopes, skip, limit } = query;
  const parts = split(query);
  const { column, values } = parts;
  const rows = skip + limit;
  const searches = (scope: string): readonly Search[] =>
    (column === undefined ? [undefined] : values).map((value) => ({ scope, value }));
  const compiled = (found: Sql, scope: string | undefined, searched: number): CompiledPage => {
    const { sql: text, parameters } = gathered(found, scope === undefined).compile(dialect.db);
    return { sql: text, parameters, scope, quick: searched * rows <= FEW && isIndexed(parts) };
  };
  if (skip === 0 && scopes.length <= APART) {
    const one = (scope: string): CompiledPage => {
      const all = searches(scope);
      const [only] = all;
      const found =
        all.length === 1 && only !== undefined
          ? inOrder(dialect, query, parts, only, sql.raw('time, position, doc'))
          : merged(dialect, query, parts, all, { limit: rows, skip: 0 });
      return compiled(found, scope, all.length);
    };
    // Those that are read on are not of one form.
    if (after.size > 0) return scopes.map(one);
    const { parameters, ...rest } = one(ANY_SCOPE);
    const of = (scope: string) => parameters.map((each) => (each === ANY_SCOPE ? scope : each));
    return scopes.map((scope) => ({ ...rest, scope, parameters: of(scope) }));
  }
  const all = scopes.flatMap(searches);
  return [compiled(merged(dialect, query, parts, all, { limit, skip }), undefined, all.length)];
}

/** One value that an index is searched for; undefined for whatever it has. */
interface Search {
  readonly scope: string;
  readonly value: string | undefined;
}

const directionOf = ({ descending }: EventPageQuery): Sql => sql.raw(descending ? 'desc' : 'asc');

function beyond({ after, descending }: EventPageQuery, scope: string): Sql {
  const last = after.get(scope);
  if (last === undefined) return TRUE;
  return sql`(time, position) ${sql.raw(descending ? '<' : '>')} (${last.time}, ${last.position})`;
}

/** The rows of one search, as an index has them. */
function inOrder(dialect: Dialect, query: EventPageQuery, parts: Split, { scope, value }: Search, columns: Sql): Sql {
  const direction = directionOf(query);
  const searched = parts.column === undefined || value === undefined ? TRUE : sql`${sql.ref(parts.column)} = ${value}`;
  return sql`select ${columns} from ${eventsBy(dialect, parts)} where scope = ${scope} and ${searched} and ${within(query)}
    and ${beyond(query, scope)} and ${restSql(dialect, parts)}
    order by time ${direction}, position ${direction} ${limitSql(query.skip + query.limit)}`;
}

/** The rows of several: their places are put in order first, and only those of the page are read. */
function merged(
  dialect: Dialect,
  query: EventPageQuery,
  parts: Split,
  searches: readonly Search[],
  page: { readonly limit: number; readonly skip: number },
): Sql {
  const direction = directionOf(query);
  const places = sql.raw('scope, time, position');
  const order = (of: string): Sql =>
    sql.join(['time', 'scope', 'position'].map((name) => sql`${sql.ref(`${of}.${name}`)} ${direction}`));
  let found: Sql;
  if (searches.length > 0 && searches.length <= MAX_BRANCHES) {
    const each = searches.map(
      (search, i) => sql`select * from (${inOrder(dialect, query, parts, search, places)}) as ${sql.ref(`search${i}`)}`,
    );
    found = sql.join(each, sql` union all `);
  } else {
    const { after, scopes } = query;
    const eachScope = scopes.map((scope) => sql`(scope = ${scope} and ${beyond(query, scope)})`);
    const here = after.size === 0 || eachScope.length === 0 ? TRUE : sql`(${sql.join(eachScope, sql` or `)})`;
    found = sql`select ${places} from ${eventsBy(dialect, parts)} where ${conditionOf(dialect, query, parts)} and ${here}`;
  }
  return sql`select events.scope, events.time, events.position, events.doc from
      (select ${places} from (${found}) as found order by ${order('found')}
        ${limitSql(page.limit)} offset ${page.skip}) as place
      cross join events
    where events.scope = place.scope and events.time = place.time and events.position = place.position
    order by ${order('place')}`;
}

export function compileCount(dialect: Dialect, query: EventQuery): CompiledSql {
  const parts = split(query);
  return sql`select count(*) as n from ${eventsBy(dialect, parts)} where ${conditionOf(dialect, query, parts)}`.compile(
    dialect.db,
  );
}

/** The values of a field with their numbers, and beside each how many events have the field. */
export function compileDistinct(dialect: Dialect, query: EventQuery, field: string, limit: number): CompiledSql {
  const parts = split(query);
  const events = sql`${eventsBy(dialect, parts)} where ${conditionOf(dialect, query, parts)}`;
  const column = COLUMNS[field];
  const values =
    column === undefined
      ? lineValue(dialect, field, events)
      : sql`select ${sql.ref(column)} as value from ${events} and ${sql.ref(column)} is not null`;
  return sql`select value, n, sum(n) over () as total from
      (select value, count(*) as n from (${values}) as each_event group by value) as counted
    order by n desc, value ${limitSql(limit)}`.compile(dialect.db);
}

/** What stands behind the first line of a field in the text. */
function lineValue(dialect: Dialect, field: string, events: Sql): Sql {
  const marker = searchLine(field);
  const start = dialect.position(sql`search`, marker);
  const rest = sql`select substr(search, ${start} + ${sql.lit(marker.length)}) as rest from ${events} and ${start} > 0`;
  return sql`select substr(rest, 1, ${dialect.position(sql`rest`, '\n')} - 1) as value from (${rest}) as rests`;
}

export function compileHistogram(
  dialect: Dialect,
  query: EventQuery,
  { size, shift }: { readonly size: number; readonly shift: number },
  limit: number,
): CompiledSql {
  // Whole numbers in the text: a parameter would make it a division with a remainder.
  const parts = split(query);
  const bucket = sql`(time + ${sql.lit(shift)}) / ${sql.lit(size)}`;
  return sql`select bucket, count(*) as n from
      (select ${bucket} as bucket from ${eventsBy(dialect, parts)}
        where ${conditionOf(dialect, query, parts)}) as each_event
    group by bucket order by bucket ${limitSql(limit)}`.compile(dialect.db);
}

export function compileTrim(dialect: Dialect, scope: string, trim: EventTrim, most: number): CompiledSql {
  const conditions = [sql`scope = ${scope}`, sql`time < ${trim.before}`];
  if (trim.types !== undefined) conditions.push(among('type', trim.types));
  if (trim.services !== undefined) conditions.push(among('service', trim.services));
  if (trim.butTypes !== undefined) conditions.push(sql`not ${among('type', trim.butTypes)}`);
  if (trim.butServices !== undefined) conditions.push(sql`not ${among('service', trim.butServices)}`);
  return sql`delete from events where scope = ${scope} and (time, position) in (select time, position from events
      where ${sql.join(conditions, sql` and `)} order by time, position ${limitSql(most)})
    returning position`.compile(dialect.db);
}
