/*
 * "Which systems does this user reach, by which paths", and the way back, as SQL over the store's own table of edges.
 * `:scope` and `:id` stand for the parameters. Rows are the ids along one path, its end last; steps that a shorter path
 * does not have are null. Edges are stored once, from member to group and else in the order of the types' names, so both
 * questions walk along the primary key or along edges_backwards. More than the ids is not asked for: no attributes, no
 * order, which the engine's answer has.
 */

/** One select for each of the four patterns of a path. CROSS JOIN is where SQLite keeps the order that is written. */
export const joins = {
  systemsOfUser: `
    select null, null, e.from_id from edges e
      where e.scope = :scope and e.to_id = :id and e.from_type = 'system'
    union all
    select null, b.from_id, m.from_id from edges b
      cross join edges m on m.scope = :scope and m.to_id = b.from_id and m.from_type = 'system'
      where b.scope = :scope and b.to_id = :id and b.from_type = 'system_group'
    union all
    select null, g.to_id, b.from_id from edges g
      cross join edges b on b.scope = :scope and b.to_id = g.to_id and b.from_type = 'system'
      where g.scope = :scope and g.from_id = :id and g.to_type = 'user_group'
    union all
    select g.to_id, b.from_id, m.from_id from edges g
      cross join edges b on b.scope = :scope and b.to_id = g.to_id and b.from_type = 'system_group'
      cross join edges m on m.scope = :scope and m.to_id = b.from_id and m.from_type = 'system'
      where g.scope = :scope and g.from_id = :id and g.to_type = 'user_group'`,
  usersOfSystem: `
    select null, null, e.to_id from edges e
      where e.scope = :scope and e.from_id = :id and e.to_type = 'user'
    union all
    select null, b.to_id, m.from_id from edges b
      cross join edges m on m.scope = :scope and m.to_id = b.to_id and m.from_type = 'user'
      where b.scope = :scope and b.from_id = :id and b.to_type = 'user_group'
    union all
    select null, g.to_id, b.to_id from edges g
      cross join edges b on b.scope = :scope and b.from_id = g.to_id and b.to_type = 'user'
      where g.scope = :scope and g.from_id = :id and g.to_type = 'system_group'
    union all
    select g.to_id, b.to_id, m.from_id from edges g
      cross join edges b on b.scope = :scope and b.from_id = g.to_id and b.to_type = 'user_group'
      cross join edges m on m.scope = :scope and m.to_id = b.to_id and m.from_type = 'user'
      where g.scope = :scope and g.from_id = :id and g.to_type = 'system_group'`,
} as const;

type Question = keyof typeof joins;

/** The moves that a walk may make: from a type, to types, whether along the direction in which edges are stored. */
type Move = readonly [from: string, to: readonly string[], forwards: boolean];
const MOVES: Readonly<Record<Question, readonly Move[]>> = {
  systemsOfUser: [
    ['user', ['user_group'], true],
    ['user', ['system_group', 'system'], false],
    ['user_group', ['system_group', 'system'], false],
    ['system_group', ['system'], false],
  ],
  usersOfSystem: [
    ['system', ['system_group', 'user_group', 'user'], true],
    ['system_group', ['user_group', 'user'], true],
    ['user_group', ['user'], false],
  ],
};
const SOURCE: Readonly<Record<Question, string>> = { systemsOfUser: 'user', usersOfSystem: 'system' };
const TARGET: Readonly<Record<Question, string>> = { systemsOfUser: 'system', usersOfSystem: 'user' };

/**
 * The same by one walk that recurs, with the two steps before the present one beside it. SQLite takes a recursive term
 * for each move; PostgreSQL wants a single one, over what `lateral` finds.
 */
export function recursive(question: Question, engine: 'sqlite' | 'postgres'): string {
  const before = `w.b, case when w.type <> '${SOURCE[question]}' then w.id end`;
  const terms = MOVES[question].map(([from, to, forwards]) => {
    const [here, there] = forwards ? ['from', 'to'] : ['to', 'from'];
    const types = to.map((type) => `'${type}'`).join(', ');
    const where = `w.type = '${from}' and e.scope = :scope and e.${here}_id = w.id and e.${there}_type in (${types})`;
    return engine === 'sqlite'
      ? `select e.${there}_type, e.${there}_id, ${before} from walk w cross join edges e where ${where}`
      : `select e.${there}_type as type, e.${there}_id as id from edges e where ${where}`;
  });
  const step =
    engine === 'sqlite'
      ? terms.join(' union all ')
      : `select n.type, n.id, ${before} from walk w cross join lateral (${terms.join(' union all ')}) n`;
  const text = (value: string): string => (engine === 'sqlite' ? value : `${value}::text collate "C"`);
  const start = [`'${SOURCE[question]}'`, ':id', 'null', 'null'].map(text).join(', ');
  return `with recursive walk(type, id, a, b) as (select ${start} union all ${step})
    select a, b, id from walk where type = '${TARGET[question]}'`;
}
