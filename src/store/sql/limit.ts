import { sql } from 'kysely';
import type { Sql } from '../dialect.ts';

/** The LIMIT of a statement. Cast, as SQLite looks at what is bound as a limit and then plans anew each time it is bound. */
export const limitSql = (n: number): Sql => sql`limit cast(${n} as integer)`;
