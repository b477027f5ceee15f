import type { Dialect } from './dialect.ts';
import type { StoreEvents } from './port.ts';
import type { AloneInNumbers } from './requests.ts';
import { eventOf } from './sql/event-statements.ts';
import { compileCount, compileDistinct, compileHistogram, compilePage, compileTrim } from './sql/event-queries.ts';
import type { Statements } from './sql/statements.ts';

type Found = ReturnType<typeof eventOf>;

/** By time; of one time, by scope and position. */
const inOrder =
  (descending: boolean) =>
  (a: Found, b: Found): number => {
    const order = a.time - b.time || (a.scope < b.scope ? -1 : a.scope > b.scope ? 1 : a.position - b.position);
    return descending ? -order : order;
  };

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
      for (const event of events) statements.insertEvent.send(connection, event);
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
    const pages: (readonly Found[])[] = [];
    for (const compiled of compilePage(dialect, query)) {
      const rows = compiled.quick
        ? await read((connection) => connection.query(compiled, compiled.parameters))
        : await scan(compiled);
      if (compiled.scope === undefined) return rows.map((row) => eventOf(row, row.scope as string));
      const { scope } = compiled;
      if (rows.length > 0) pages.push(rows.map((row) => eventOf(row, scope)));
    }
    const [only = []] = pages;
    const all = pages.length <= 1 ? only : pages.flat().toSorted(inOrder(query.descending));
    return all.slice(query.skip, query.skip + query.limit);
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
