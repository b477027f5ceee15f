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
import { joins, recursive, type Question } from './graph-sql.ts';
import { median, micros, type Row } from './table.ts';

/** Sources are asked about in blocks, each block by one engine after the other, and every block again in each round. */
const BLOCKS = 6;
const BLOCK = 50;
const COMPILE = 20;
/** Rounds that fill everybody's caches, and rounds that count. */
const WARM_UP = 1;
const ROUNDS = 3;
/** Answers the question for one source and tells how many paths there are, by which the answers are held together. */
type Ask = (id: string) => number | Promise<number>;
interface Peer {
  readonly name: string;
  readonly ask: Ask;
  /** The ratio that is aimed at. */
  readonly aim: number;
}

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
  question: Question,
  index: Adjacency,
  database: DatabaseSync,
  client: pg.Client | undefined,
): Promise<Row[]> {
  const peers: Peer[] = [
    { name: 'joins of SQLite, ids alone', aim: 10, ask: sqlite(database, joins(question, 'sqlite', false)) },
    { name: 'joins of SQLite', aim: 10, ask: sqlite(database, joins(question, 'sqlite', true)) },
    { name: 'recursive SQLite, ids alone', aim: 20, ask: sqlite(database, recursive(question, 'sqlite')) },
  ];
  if (client !== undefined) {
    const ask = (sql: string) => postgresql(client, `${question}_${peers.length}`, sql);
    const ids = await ask(joins(question, 'postgres', false));
    peers.push({ name: 'joins of PostgreSQL, ids alone', aim: 10, ask: ids });
    peers.push({ name: 'joins of PostgreSQL', aim: 10, ask: await ask(joins(question, 'postgres', true)) });
    peers.push({ name: 'recursive PostgreSQL, ids alone', aim: 20, ask: await ask(recursive(question, 'postgres')) });
  }
  const engine: Ask = (id) =>
    traverseIndexed(index, { type: from, id }, [to]).rows.reduce((sum, { paths }) => sum + paths.length, 0);
  const asks = [engine, ...peers.map(({ ask }) => ask)];
  const chance = chanceOf(label, 0);
  const blocks = Array.from({ length: BLOCKS }, () =>
    Array.from({ length: BLOCK }, () => node(from, chance.below(SIZES[from])).id),
  );
  // A server that has run for a minute has its code compiled; the databases' is so from the start.
  for (let round = 0; round < COMPILE; round++) for (const id of blocks.flat()) await engine(id);
  const times: number[][] = asks.map(() => []);
  let paths = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const ids of blocks) {
      const counts: number[][] = [];
      for (const [i, ask] of asks.entries()) {
        const found: number[] = [];
        for (const id of ids) {
          const begin = performance.now();
          found.push(await ask(id));
          if (round >= WARM_UP) times[i]?.push((performance.now() - begin) * 1000);
        }
        counts.push(found);
      }
      for (const other of counts) assert.deepEqual(other, counts[0], `${label}: not the same number of paths`);
      paths += (counts[0] ?? []).reduce((sum, count) => sum + count, 0);
    }
  }
  const average = Math.round(paths / (BLOCKS * BLOCK * (WARM_UP + ROUNDS)));
  const [ours = 0, ...theirs] = times.map(median);
  return peers.map(({ name, aim }, i) => {
    const peer = theirs[i] ?? 0;
    return {
      question: `${label}, ${average} paths : ${name}`,
      ours: micros(ours),
      peer: micros(peer),
      ratio: peer / ours,
      aim,
    };
  });
}

/** One path as its ids; behind them come the attributes of its edges where they were asked for. */
function pathOf(row: readonly (string | null)[]): readonly (string | null)[] {
  if (row[0] !== null) return row;
  return row.slice(row[1] === null ? 2 : 1);
}

function sqlite(database: DatabaseSync, sql: string): Ask {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return (id) => (statement.all({ scope: SCOPE, id }) as unknown as (string | null)[][]).map(pathOf).length;
}

/** Plans without hash or merge joins, kept: for a question of this size the planner's own choice is several times slower. */
async function postgresql(client: pg.Client, name: string, sql: string): Promise<Ask> {
  await client.query(
    'set enable_hashjoin = off; set enable_mergejoin = off; set jit = off; set plan_cache_mode = force_generic_plan',
  );
  const text = sql.replaceAll(':scope', '$1').replaceAll(/(?<!:):id/g, '$2');
  return async (id) => {
    const { rows } = await client.query<(string | null)[]>({ name, text, values: [SCOPE, id], rowMode: 'array' });
    return rows.map(pathOf).length;
  };
}
