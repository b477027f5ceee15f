/*
 * "Which systems does this user reach, by which paths", and the way back, as SQL over the store's own table of edges.
 * `:scope` and `:id` stand for the parameters. Rows are the ids along one path, its end last; steps that a shorter path
 * does not have are null. Edges are stored once, from member to group and else in the order of the types' names, so both
 * questions walk along the primary key or along edges_backwards.
 */

export type Question = 'systemsOfUser' | 'usersOfSystem';

/** One hop: the ends of an edge as columns, and the condition that it is of these types. */
interface Hop {
  readonly here: 'from_id' | 'to_id';
  readonly there: 'from_id' | 'to_id';
  readonly type: string;
}
const forth = (type: string): Hop => ({ here: 'from_id', there: 'to_id', type: `to_type = '${type}'` });
const back = (type: string): Hop => ({ here: 'to_id', there: 'from_id', type: `from_type = '${type}'` });

/** From the source to its groups, from either to the groups around the target and to the target, from those to the target. */
const HOPS: Readonly<
  Record<Question, Readonly<Record<'up' | 'across' | 'straight' | 'upAcross' | 'upStraight' | 'down', Hop>>>
> = {
  systemsOfUser: {
    up: forth('user_group'),
    across: back('system_group'),
    straight: back('system'),
    upAcross: back('system_group'),
    upStraight: back('system'),
    down: back('system'),
  },
  usersOfSystem: {
    up: forth('system_group'),
    across: forth('user_group'),
    straight: forth('user'),
    upAcross: forth('user_group'),
    upStraight: forth('user'),
    down: back('user'),
  },
};

/**
 * The four patterns of a path as joins, with what two of them share kept; the fastest of several forms on both engines.
 * Where `whole`, with the attributes of each step's edge and in the order of the objects, which the engine's answer has.
 * CROSS JOIN is where SQLite keeps the order that is written.
 */
export function joins(question: Question, engine: 'sqlite' | 'postgres', whole: boolean): string {
  const { up, across, straight, upAcross, upStraight, down } = HOPS[question];
  const join = engine === 'sqlite' ? 'cross join' : 'join';
  const from = (hop: Hop): string => `from edges e where e.scope = :scope and e.${hop.here} = :id and e.${hop.type}`;
  const next = (before: string, hop: Hop): string =>
    `from ${before} p ${join} edges e on e.scope = :scope and e.${hop.here} = p.id and e.${hop.type}`;
  const also = (...columns: readonly string[]): string => (whole ? `, ${columns.join(', ')}` : '');
  const none = engine === 'sqlite' ? 'null' : 'null::text';
  return `with g as materialized (select e.${up.there} as id${also('e.attributes as y')} ${from(up)}),
    b as materialized (
      select ${none} as a, e.${across.there} as id${also(`${none} as x`, 'e.attributes as y')} ${from(across)}
      union all select p.id, e.${upAcross.there}${also('p.y', 'e.attributes')} ${next('g', upAcross)})
    select null, null, e.${straight.there} as id${also('null', 'null', 'e.attributes')} ${from(straight)}
    union all select null, p.id, e.${upStraight.there}${also('null', 'p.y', 'e.attributes')} ${next('g', upStraight)}
    union all select p.a, p.id, e.${down.there}${also('p.x', 'p.y', 'e.attributes')} ${next('b', down)}
    ${whole ? 'order by id' : ''}`;
}

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
