import { sql } from 'kysely';
import type { Predicate } from '../../wire/filters/predicate.ts';
import type { Cell, Sql } from '../dialect.ts';
import type { ListQuery } from '../port.ts';

/** When an object was last seen, in milliseconds since the epoch: a field of lists that is in no document. */
export const isSeen = (field: string): boolean => field === '$seen';

/** Null for what was never seen. */
export const SEEN: Sql = sql`(select at from last_seen where last_seen.id = objects.id)`;

const NEVER = sql`(1 = 0)`;

export const seenCell: Cell = {
  text: sql`null`,
  present: sql`${SEEN} is not null`,
  absent: sql`${SEEN} is null`,
  compareText: () => NEVER,
  compareNumber: (operator, value) => sql`${SEEN} ${sql.raw(operator)} ${value}`,
  textRange: () => NEVER,
  numberRange: (low, high) => sql`${SEEN} between ${low} and ${high}`,
  textIn: () => NEVER,
  numberIn: (values) => sql`${SEEN} in (${sql.join([...values])})`,
  isBoolean: () => NEVER,
};

/** Whether a list depends on times of last contact, which are written a little later than they are told. */
export const mentionsSeen = ({ where, sort }: ListQuery): boolean =>
  sort.some(({ field }) => isSeen(field)) || names(where);

function names(predicate: Predicate): boolean {
  if (!('of' in predicate)) return isSeen(predicate.field);
  return predicate.op === 'not' ? names(predicate.of) : predicate.of.some(names);
}
