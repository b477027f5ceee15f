import type { Dialect } from './dialect.ts';
import type { StoreEvents } from './port.ts';
import type { AloneInNumbers } from './requests.ts';
import { eventOf } from './sql/event-statements.ts';
import { compileCount, compileDistinct, compileHistogram, compilePage, compileTrim } from './sql/event-queries.ts';
import type { Statements } from './sql/statements.ts';

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
    const compiled = compilePage(dialect, query);
    const rows = compiled.quick
      ? await read((connection) => connection.query(compiled, compiled.parameters))
      : await scan(compiled);
    return rows.map(eventOf);
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
