import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type pg from 'pg';
import { Adjacency } from '../src/graph/adjacency.ts';
import { traverseIndexed } from '../src/graph/indexed.ts';
import { chanceOf } from '../src/server/demo/random.ts';
import { NO_POSTGRES, postgresForTests } from '../test/support/postgres.ts';
import { attributes, edges, loadPostgres, loadSqlite, node, SCOPE, SIZES } from './graph-data.ts';
import { joins, recursive } from './graph-sql.ts';
import { median, micros, type Row } from './table.ts';

const SOURCES = 250;
const ROUNDS = 3;
/** Bytes of the same path may come in different orders; how many paths there are says that the question was the same. */
type Ask = (id: string) => number | Promise<number>;

/** (a) Traversal with all paths, both directions: the engine in memory against the same question in SQL. */
export async function graph(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
  const postgres = await postgresForTests();
  if (postgres === undefined) process.stderr.write(`Traversal without PostgreSQL: ${NO_POSTGRES}\n`);
  const open: { close(): void | Promise<void> }[] = [];
  try {
    const index = await Adjacency.load({ sequence: 0, edges: edges(), attributes: attributes() });
    const database = await loadSqlite(folder);
    open.push(database);
    const client = postgres && (await loadPostgres(await postgres.newDatabase()));
    if (client !== undefined) open.push({ close: () => client.end() });
    return [
      ...(await direction('user to systems', 'user', 'system', 'systemsOfUser', index, database, client)),
      ...(await direction('system to users', 'system', 'user', 'usersOfSystem', index, database, client)),
    ];
  } finally {
    for (const each of open) await each.close();
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function direction(
  label: string,
  from: 'user' | 'system',
  to: 'user' | 'system',
  question: keyof typeof joins,
  index: Adjacency,
  database: DatabaseSync,
  client: pg.Client | undefined,
): Promise<Row[]> {
  const asks: Ask[] = [
    (id) => traverseIndexed(index, { type: from, id }, [to]).rows.reduce((sum, { paths }) => sum + paths.length, 0),
    sqlite(database, joins[question]),
    sqlite(database, recursive(question, 'sqlite')),
  ];
  if (client !== undefined) {
    asks.push(
      await postgresql(client, `${question}_joins`, joins[question].replaceAll('cross join', 'join')),
      await postgresql(client, `${question}_walk`, recursive(question, 'postgres')),
    );
  }
  const chance = chanceOf(label, 0);
  const sources = Array.from({ length: SOURCES }, () => node(from, chance.below(SIZES[from])).id);
  const times: number[][] = asks.map(() => []);
  let paths = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    for (const id of sources) {
      const counts: number[] = [];
      for (const [i, ask] of asks.entries()) {
        const begin = performance.now();
        const count = await ask(id);
        const time = (performance.now() - begin) * 1000;
        counts.push(count);
        // The first round warms up, and fills the databases' caches with these very sources.
        if (round > 0) times[i]?.push(time);
      }
      assert.deepEqual(new Set(counts), new Set([counts[0]]), `${label} ${id}: ${counts.join(', ')} paths`);
      paths += counts[0] ?? 0;
    }
  }
  const average = Math.round(paths / (SOURCES * (ROUNDS + 1)));
  const [ours = 0, ...peers] = times.map(median);
  const names = ['joins of SQLite', 'recursive SQLite', 'joins of PostgreSQL', 'recursive PostgreSQL'];
  return peers.map((peer, i) => ({
    question: `${label}, ${average} paths : ${names[i]}`,
    ours: micros(ours),
    peer: micros(peer),
    ratio: peer / ours,
    aim: i % 2 === 0 ? 10 : 20,
  }));
}

/** One path as its ids. */
const pathOf = (row: readonly (string | null)[]): string[] => row.filter((id) => id !== null);

function sqlite(database: DatabaseSync, sql: string): Ask {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return (id) => (statement.all({ scope: SCOPE, id }) as unknown as (string | null)[][]).map(pathOf).length;
}

/** Plans without hash or merge joins, kept: for a question of this size the planner's own choice is several times slower. */
async function postgresql(client: pg.Client, name: string, sql: string): Promise<Ask> {
  await client.query('set enable_hashjoin = off; set enable_mergejoin = off; set jit = off; set plan_cache_mode = force_generic_plan');
  const text = sql.replaceAll(':scope', '$1').replaceAll(/(?<!:):id/g, '$2');
  return async (id) => {
    const { rows } = await client.query<(string | null)[]>({ name, text, values: [SCOPE, id], rowMode: 'array' });
    return rows.map(pathOf).length;
  };
}
