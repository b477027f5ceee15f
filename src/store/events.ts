import type { Row } from './connection.ts';
import type { Dialect } from './dialect.ts';
import { BETWEEN_EVENTS } from './event-port.ts';
import type { EventPage, EventPageQuery, EventPlace, StoreEvents } from './port.ts';
import type { AloneInNumbers } from './requests.ts';
import {
  BETWEEN_PLACES,
  compileCount,
  compileDistinct,
  compileHistogram,
  compilePage,
  compileTrim,
} from './sql/event-queries.ts';
import type { Statements } from './sql/statements.ts';

interface Found extends EventPlace {
  readonly scope: string;
  readonly doc: string;
}

/** By time; of one time, by scope and position. */
const inOrder =
  (descending: boolean) =>
  (a: Found, b: Found): number => {
    const order = a.time - b.time || (a.scope < b.scope ? -1 : a.scope > b.scope ? 1 : a.position - b.position);
    return descending ? -order : order;
  };

const NO_EVENTS: EventPage = { text: '', count: 0, time: undefined, last: new Map() };

type Place = Pick<Found, 'scope' | 'time' | 'position'>;

/** What one statement found, and of which scope it is, where it is of one. */
interface Gathered {
  readonly row: Row;
  readonly scope: string | undefined;
}

function placeOf(text: string, only: string | undefined): Place {
  const [time, position, scope = ''] = text.split(' ');
  return { scope: only ?? scope, time: Number(time), position: Number(position) };
}

const placesOf = ({ row, scope }: Gathered): readonly Place[] =>
  (row.places as string).split(BETWEEN_PLACES).map((text) => placeOf(text, scope));

function foundIn(gathered: Gathered): readonly Found[] {
  const docs = (gathered.row.docs as string).split(BETWEEN_EVENTS);
  return placesOf(gathered).map((place, i) => ({ ...place, doc: docs[i] as string }));
}

const lastOf = (places: readonly Place[]): EventPage['last'] =>
  new Map(places.map(({ scope, time, position }) => [scope, { time, position }]));

/** As the engine has put it together. */
function pageOf(gathered: Gathered): EventPage {
  const { row, scope } = gathered;
  const all = row.places as string;
  const end = placeOf(all.slice(all.lastIndexOf(BETWEEN_PLACES) + 1), scope);
  const last = lastOf(scope === undefined ? placesOf(gathered) : [end]);
  return { text: row.docs as string, count: Number(row.n), time: end.time, last };
}

/** One page of what each of several scopes has. */
function mergedOf(all: readonly Gathered[], { descending, limit }: EventPageQuery): EventPage {
  const found = all.flatMap(foundIn).toSorted(inOrder(descending)).slice(0, limit);
  const text = found.map(({ doc }) => doc).join(BETWEEN_EVENTS);
  return { text, count: found.length, time: found.at(-1)?.time, last: lastOf(found) };
}

export const storeEvents = (
  dialect: Dialect,
  statements: Statements,
  { read, write, atomic, scan }: AloneInNumbers,
): StoreEvents => ({
  progress: (scope) =>
    read(async (connection) => {
      const [row] = await statements.eventProgress.query(connection, { scope });
      return row && { made: Number(row.made), sequence: Number(row.sequence), time: Number(row.time) };
    }),
  add: (scope, from, to, events) =>
    atomic(async (connection) => {
      const move = { scope, ...to, fromMade: from.made, fromSequence: from.sequence };
      const moved = await statements.moveEventProgress.query(connection, move);
      if (moved.length === 0) return false;
      statements.insertEvents(connection, events);
      return true;
    }),
  scopes: () =>
    read(async (connection) => (await statements.eventScopes.query(connection, {})).map((row) => row.scope as string)),
  discard: (scope, made, most) =>
    write(async (connection) => (await statements.discardEvents.query(connection, { scope, made, most })).length),
  lastChange: (scope, kind, objectId, upTo) =>
    read(async (connection) => {
      const [row] = await statements.lastChange.query(connection, { scope, kind, objectId, upTo });
      return row && { before: row.before as string | null, after: row.after as string | null };
    }),
  page: async (query) => {
    const pages: Gathered[] = [];
    for (const compiled of compilePage(dialect, query)) {
      const [row] = compiled.quick
        ? await read((connection) => connection.query(compiled, compiled.parameters))
        : await scan(compiled);
      if (row !== undefined && Number(row.n) > 0) pages.push({ row, scope: compiled.scope });
    }
    const [only] = pages;
    if (only === undefined) return NO_EVENTS;
    return pages.length === 1 ? pageOf(only) : mergedOf(pages, query);
  },
  count: async (query) => Number((await scan(compileCount(dialect, query)))[0]?.n ?? 0),
  distinct: async (query, field, limit) => {
    const rows = await scan(compileDistinct(dialect, query, field, limit));
    return {
      values: rows.map((row) => ({ value: row.value as string, n: Number(row.n) })),
      total: Number(rows[0]?.total ?? 0),
    };
  },
  histogram: async (query, span, limit) =>
    (await scan(compileHistogram(dialect, query, span, limit))).map((row) => ({
      bucket: Number(row.bucket),
      n: Number(row.n),
    })),
  trim: (scope, trim, most) =>
    write(async (connection) => {
      const compiled = compileTrim(dialect, scope, trim, most);
      return (await connection.query(compiled, compiled.parameters)).length;
    }),
});
