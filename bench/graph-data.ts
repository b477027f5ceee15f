import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { canonical } from '../src/graph/edges.ts';
import type { Attributes, Edge, Node, ObjectType } from '../src/graph/types.ts';
import { chanceOf, type Chance } from '../src/server/demo/random.ts';
import { openStore } from '../src/store/open.ts';

const PEOPLE = Number(process.env.MUSTER_BENCH_PEOPLE ?? 100_000);

/** How many of each there are: at 100,000 people a million edges in all. */
export const SIZES: Readonly<Record<'user' | 'user_group' | 'system' | 'system_group', number>> = {
  user: PEOPLE,
  user_group: PEOPLE / 10,
  system: PEOPLE,
  system_group: PEOPLE / 10,
};
type Kind = keyof typeof SIZES;

/** The scope that all of the edges are in; any text. */
export const SCOPE = 'bench';

/** Edges from each object of a type to one or another of the second type, on average; a third of the bindings has sudo. */
const BINDINGS: readonly (readonly [from: Kind, to: Kind, each: number, bound: boolean])[] = [
  ['user', 'user_group', 5, false],
  ['system', 'system_group', 3.5, false],
  ['user_group', 'system_group', 1.3, true],
  ['user_group', 'system', 2, true],
  ['user', 'system_group', 0.2, true],
  ['user', 'system', 0.97, true],
];
const SUDO: Attributes = { sudo: { enabled: true, withoutPassword: false } };

/** Ids ascend with creation, as those of the product do. */
export const node = (type: Kind, n: number): Node => ({
  type,
  id: `65${TYPES.indexOf(type)}`.padEnd(14, '5') + n.toString(16).padStart(10, '0'),
});
const TYPES = Object.keys(SIZES) as readonly ObjectType[];

/** The same edges in every run, each once. */
export function* edges(): Generator<Edge> {
  for (const [from, to, each, bound] of BINDINGS) {
    for (let n = 0; n < SIZES[from]; n++) {
      const chance = chanceOf(`${from} ${to}`, n);
      const targets = new Set(Array.from({ length: around(chance, each) }, () => chance.below(SIZES[to])));
      for (const target of targets) {
        const ends = canonical(node(from, n), node(to, target));
        yield { ...ends, attributes: bound && chance.is(1 / 3) ? SUDO : null };
      }
    }
  }
}

/** A whole number from 0 to twice the average, which may have a fraction. */
function around(chance: Chance, average: number): number {
  const whole = Math.floor(average);
  return chance.below(2 * whole + 1) + (chance.is(average - whole) ? 1 : 0);
}

/** A tenth of the user groups has attributes of its own. */
export function* attributes(): Generator<{ readonly node: Node; readonly attributes: Attributes }> {
  for (let n = 0; n < SIZES.user_group; n += 10) {
    yield { node: node('user_group', n), attributes: { ldapGroups: [{ name: `group${n}` }], sambaEnabled: true } };
  }
}

const COLUMNS = 'scope, from_type, from_id, to_type, to_id, relation, attributes';
/** Filled afterwards, it is filled much faster. */
const INDEX = 'edges_backwards';

/** The store's own table and indexes on the embedded engine, full. */
export async function loadSqlite(folder: string): Promise<DatabaseSync> {
  await (await openStore({ dataFolder: folder, indexes: [] })).close();
  const database = new DatabaseSync(join(folder, 'muster.sqlite'));
  database.exec('pragma cache_size = -1000000');
  const definition = database.prepare('select sql from sqlite_master where name = ?').get(INDEX)?.sql;
  database.exec(`begin; drop index ${INDEX}`);
  const insert = database.prepare(`insert into edges (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?)`);
  for (const { from, to, relation, attributes: own } of edges()) {
    insert.run(SCOPE, from.type, from.id, to.type, to.id, relation, own === null ? null : JSON.stringify(own));
  }
  database.exec(`${String(definition)}; commit; analyze`);
  return database;
}

/** The same on PostgreSQL, vacuumed and analysed, so that its indexes alone can answer. */
export async function loadPostgres(url: string): Promise<pg.Client> {
  await (await openStore({ url, indexes: [] })).close();
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ sql: string }>('select indexdef as sql from pg_indexes where indexname = $1', [
    INDEX,
  ]);
  await client.query(`drop index ${INDEX}`);
  let piece: Edge[] = [];
  const flush = async (): Promise<void> => {
    const [first] = piece;
    if (first === undefined) return;
    const lists = [
      piece.map((e) => e.from.id),
      piece.map((e) => e.to.id),
      piece.map((e) => (e.attributes === null ? '-' : '+')),
    ];
    await client.query(
      `insert into edges (${COLUMNS}) select $4, $5, a, $6, b, $7, case c when '+' then $8 end
        from unnest(string_to_array($1, ' '), string_to_array($2, ' '), string_to_array($3, ' ')) as t (a, b, c)`,
      [
        ...lists.map((list) => list.join(' ')),
        SCOPE,
        first.from.type,
        first.to.type,
        first.relation,
        JSON.stringify(SUDO),
      ],
    );
    piece = [];
  };
  for (const edge of edges()) {
    const [first] = piece;
    if (piece.length === 50_000 || first?.from.type !== edge.from.type || first.to.type !== edge.to.type) await flush();
    piece.push(edge);
  }
  await flush();
  await client.query(rows[0]?.sql ?? '');
  await client.query('vacuum analyze edges');
  return client;
}
