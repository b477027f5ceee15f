import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, test } from 'node:test';
import type { TObject } from 'typebox';
import { pair } from '../../src/graph/edges.ts';
import type { Kind } from '../../src/kit/kind.ts';
import type { Operation } from '../../src/kit/op.ts';
import type { GraphType } from '../../src/kit/schemas.ts';
import { kinds } from '../../src/resources/catalogue.ts';
import {
  bindOne,
  canMake,
  changeOne,
  makeOne,
  real,
  removalOf,
  removeOne,
  sampleFor,
  unlike,
  verbOf,
} from './objects.ts';
import { ALL, isAgents, isSuccess, none, told } from './refusing.ts';
import { merged, NODES, sampleOf } from './requests.ts';
import { makeWorld, type World } from './world.ts';

/**
 * Every delete takes along all that hangs on the object: for each kind that can be removed, an object that is bound to
 * everything it can be bound to, and that all that can refer to it refers to, is removed. Afterwards neither an answer nor
 * the database names it, except for the log and what is kept as history.
 */

/** Operations that read the log: what is gone is what it is about. */
const LOGS: ReadonlySet<string> = new Set(['muster_changes_list']);
/** Tables of the log, of answers that were given, and of numbers; of ids alone the last. */
const OTHER_TABLES: ReadonlySet<string> = new Set(['changes', 'replies', 'clocks', 'counts', 'last_seen']);
const KEEPS = merged('keeps', ({ keeps }) => keeps);
const HISTORICAL: ReadonlySet<string> = new Set([...KEEPS.keys()].flatMap((name) => name.split('.')[1] ?? []));

/** Text in which an id means that something still names it. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (name, each: unknown) => (HISTORICAL.has(name) ? undefined : each)) ?? '';

const KINDS = kinds();
const REMOVABLE = KINDS.flatMap((kind) => {
  const removal = removalOf(kind);
  return removal === undefined ? [] : [{ kind, removal }];
});
const READS = ALL.filter(
  (operation) => (operation.method === 'GET' || operation.verb?.name === 'search') && !isAgents(operation),
);

const namesHistory = ({ verb }: Operation): boolean =>
  verb !== undefined && 'kind' in verb && KEEPS.has(verb.kind.kind);
const hasPage = ({ query }: Operation): boolean => query?.properties['limit'] !== undefined;

let world: World;
let database: DatabaseSync;
before(async () => {
  world = await makeWorld();
  database = new DatabaseSync(join(world.server.folder ?? '', 'muster.sqlite'), { readOnly: true });
});
after(async () => {
  database.close();
  await world.server.stop();
});

/** The reading operations in whose answers the id is, apart from those that have it in their path. */
async function answering(here: World, id: string): Promise<{ readonly found: string[]; readonly own: string[] }> {
  const [found, own]: [string[], string[]] = [[], []];
  await none(READS, async (operation) => {
    if (LOGS.has(operation.id) || namesHistory(operation)) return undefined;
    const sample = sampleOf(operation, here);
    const query = `${sample.query}${sample.query === '' ? '?' : '&'}limit=100`;
    const reply = await real(here, operation, hasPage(operation) ? { ...sample, query } : sample);
    const inPath = Object.values(sample.params).includes(id);
    if (isSuccess(reply) && inPath) own.push(operation.id);
    else if (isSuccess(reply) && textOf(reply.body).includes(id)) found.push(operation.id);
    return reply.status < 500 ? undefined : told(operation, 'is read', reply);
  });
  return { found: found.toSorted(), own: own.toSorted() };
}

/** The rows of the database that name the id. */
function keeping(id: string): string[] {
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[];
  return tables
    .filter(({ name }) => !OTHER_TABLES.has(name) && !name.startsWith('sqlite_'))
    .flatMap(({ name }) =>
      database
        .prepare(`select * from "${name}"`)
        .all()
        .filter((row) => !KEEPS.has(String(row['kind'])) && !KEEPS.has(`job:${String(row['type'])}`))
        .filter(({ doc, ...rest }) => textOf([rest, doc === undefined ? '' : JSON.parse(String(doc))]).includes(id))
        .map((row) => `${name}: ${[row['scope'], row['kind'] ?? row['type'], row['id']].join(' ')}`),
    );
}

/** Binds the world's objects to each other wherever that is legal. */
async function bindAll(here: World): Promise<number> {
  const ends = [...NODES].map(([type, name]) => ({ type: type as GraphType, id: here.own[name] as string }));
  let bound = 0;
  for (const [i, a] of ends.entries()) {
    for (const b of ends.slice(i + 1)) {
      if (pair(a.type, b.type) === undefined) continue;
      await bindOne(here, a, b, 'add');
      bound += 1;
    }
  }
  return bound;
}

/** Makes and changes objects of every kind as the samples do, and has whatever can refer to the object do so. */
async function referAll(here: World, target: Kind, id: string): Promise<number> {
  let referring = 0;
  for (const kind of KINDS.filter((each) => canMake(each) && each.home === 'organization')) {
    const made = await makeOne(here, kind);
    await changeOne(here, kind, made);
    const fields = Object.entries(kind.refs ?? {}).filter(([, name]) => name === target.kind);
    for (const [field] of fields) {
      const operation = verbOf(kind, 'patch', 'put');
      if ((operation?.body as TObject | undefined)?.properties[field] === undefined || operation === undefined)
        continue;
      const sample = sampleFor(here, operation, made);
      const body = { ...(unlike(kind, sample.body, 0) as object), [field]: id };
      const reply = await real(here, operation, { ...sample, body });
      assert.ok(isSuccess(reply), told(operation, `${field}=${id}`, reply));
      referring += 1;
    }
  }
  return referring;
}

describe('every delete cascades', () => {
  test('most kinds can be removed', (t) => {
    const rest = KINDS.filter((kind) => removalOf(kind) === undefined).map(({ kind }) => kind);
    t.diagnostic(`${REMOVABLE.length} kinds, ${READS.length} operations that read; never removed: ${rest.join(', ')}`);
    t.diagnostic(`kept: ${[...KEEPS].map(([kind, why]) => `${kind} (${why})`).join(', ') || 'none'}`);
    assert.ok(REMOVABLE.length >= 9 && READS.length >= 60);
  });

  for (const { kind, removal } of REMOVABLE) {
    test(`${kind.kind}: nothing names one that is gone`, async (t) => {
      const here = await world.elsewhere();
      const id = Object.values(sampleOf(removal, here).params).at(-1) ?? '';
      const bound = await bindAll(here);
      const referring = await referAll(here, kind, id);
      const first = await answering(here, id);
      const rows = keeping(id);
      assert.ok(rows.length > 0, 'the database does not name it before');
      t.diagnostic(
        `${bound} edges, ${referring} references, ${rows.length} rows; in ${first.found.join(', ') || 'none'}`,
      );

      await removeOne(here, kind, id);
      await world.server.built.runner.drain();
      const second = await answering(here, id);
      assert.deepEqual({ ...second, rows: keeping(id) }, { found: [], own: [], rows: [] });
    });
  }
});
