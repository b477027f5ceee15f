import { sql } from 'kysely';
import type { Connection } from '../connection.ts';
import type { Sql } from '../dialect.ts';
import { statement, type Statement } from './statement.ts';

type Values<C extends string> = Readonly<Record<C, string | number | null>>;
type Arguments = Readonly<Record<string, string | number | null>>;

/** A statement for each number of rows, compiled when first needed. `build` is given the rows of its VALUES. */
export function ofRows<C extends string>(
  columns: readonly C[],
  name: string,
  build: (rows: Sql) => ReturnType<Sql['compile']>,
) {
  const compiled = new Map<number, Statement<Arguments>>();
  const compile = (count: number): Statement<Arguments> =>
    statement(`${name}_${count}`, (a) => {
      const rows = Array.from(
        { length: count },
        (_, i) => sql`(${sql.join(columns.map((column) => sql`${a(`${column}${i}`)}`))})`,
      );
      return build(sql.join(rows));
    });
  return (rows: readonly Values<C>[]) => {
    const known = compiled.get(rows.length) ?? compile(rows.length);
    compiled.set(rows.length, known);
    const args: Record<string, string | number | null> = {};
    for (const [i, row] of rows.entries()) for (const column of columns) args[`${column}${i}`] = row[column];
    return { statement: known, args };
  };
}

/** Rows in pieces of these sizes, so that few statements serve any number. */
const SIZES = [64, 16, 4, 1];

/** Sends rows that nothing stands in the way of, several by one statement: most of what a row takes is the statement. */
export function sendRows<C extends string>(prepared: ReturnType<typeof ofRows<C>>) {
  return (connection: Connection, rows: readonly Values<C>[]): void => {
    for (let i = 0; i < rows.length;) {
      const size = SIZES.find((each) => each <= rows.length - i) ?? 1;
      const { statement: known, args } = prepared(rows.slice(i, i + size));
      known.send(connection, args);
      i += size;
    }
  };
}
