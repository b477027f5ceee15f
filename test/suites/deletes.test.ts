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
  another,
  bindOne,
  canMake,
  changeOne,
  makeOne,
  makerOf,
  real,
  removalOf,
  removeOne,
  sampleFor,
  unlike,
  verbOf,
} from './objects.ts';
import { ALL, isAgents, isSuccess, none, told } from './refusing.ts';
import { merged, NODES, sampleOf } from './requests.ts';
import type { Making } from './samples/sample.ts';
import { makeWorld, type World } from './world.ts';

/**
 * Every delete takes along all that hangs on the object: for each kind that can be removed, an object that is bound to
 * everything it can be bound to, and that all that can refer to it refers to, is removed. Afterwards neither an answer nor
 * the database names it, except for the log and what is kept as history.
 */

/** Operations that read the logs: what is gone is what they are about. */
const LOGS: ReadonlySet<string> = new Set(['muster_changes_list', 'hub_requests_list', 'hub_requests_get']);
/** Tables of the logs, of answers that were given, and of numbers; of ids alone the last. */
const OTHER_TABLES: ReadonlySet<string> = new Set([
  'changes',
  'events',
  'event_progress',
  'requests',
  'replies',
  'clocks',
  'counts',
  'last_seen',
]);
const KEEPS = merged('keeps', ({ keeps }) => keeps);
/** The properties that are history, of one kind, or of any where it is not known whose they are. */
const historical = (kind?: string): ReadonlySet<string> =>
  new Set(
    [...KEEPS.keys()].flatMap((name) => {
      const [of, property] = name.split('.');
      return property !== undefined && (kind === undefined || kind === of) ? [property] : [];
    }),
  );
/** Text in which an id means that something still names it. */
function textOf(value: unknown, kind?: string): string {
  const history = historical(kind);
  return JSON.stringify(value, (name, each: unknown) => (history.has(name) ? undefined : each)) ?? '';
}

const KINDS = kinds();
const REMOVABLE = KINDS.flatMap((kind) => {
  const removal = removalOf(kind);
  return removal === undefined ? [] : [{ kind, removal }];
});
const READS = ALL.filter(
  (operation) => (operation.method === 'GET' || operation.verb?.name === 'search') && !isAgents(operation),
);

/** Whether objects of a kind may go on naming one of another that is gone. */
const mayName = (gone: Kind, kind: string): boolean => KEEPS.has(kind) || KEEPS.has(`${gone.kind}>${kind}`);
const isHistory = (gone: Kind, { id, verb }: Operation): boolean =>
  mayName(gone, id) || (verb !== undefined && 'kind' in verb && mayName(gone, verb.kind.kind));
const kindOf = ({ verb }: Operation): string | undefined =>
  verb !== undefined && 'kind' in verb ? verb.kind.kind : undefined;
const hasPage = ({ query }: Operation): boolean => query?.properties['limit'] !== undefined;

let world: World;
let database: DatabaseSync;
before(async () => {
  world = await makeWorld();
  await learnNames();
  database = new DatabaseSync(join(world.server.folder ?? '', 'muster.sqlite'), { readOnly: true });
});
after(async () => {
  database.close();
  await world.server.stop();
});

/** The reading operations in whose answers the id is, apart from those that have it in their path. */
async function answering(
  here: World,
  kind: Kind,
  id: string,
): Promise<{ readonly found: string[]; readonly own: string[] }> {
  const [found, own]: [string[], string[]] = [[], []];
  await none(READS, async (operation) => {
    if (LOGS.has(operation.id) || isHistory(kind, operation)) return undefined;
    const sample = sampleOf(operation, here);
    const query = `${sample.query}${sample.query === '' ? '?' : '&'}limit=100`;
    const reply = await real(here, operation, hasPage(operation) ? { ...sample, query } : sample);
    const inPath = Object.values(sample.params).includes(id);
    if (isSuccess(reply) && inPath) own.push(operation.id);
    else if (isSuccess(reply) && textOf(reply.body, kindOf(operation)).includes(id)) found.push(operation.id);
    return reply.status < 500 ? undefined : told(operation, 'is read', reply);
  });
  return { found: found.toSorted(), own: own.toSorted() };
}

/** The rows of the database that name the id. */
function keeping(kind: Kind, id: string): string[] {
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[];
  return tables
    .filter(({ name }) => !OTHER_TABLES.has(name) && !name.startsWith('sqlite_'))
    .flatMap(({ name }) =>
      database
        .prepare(`select * from "${name}"`)
        .all()
        .filter((row) => !mayName(kind, String(row['kind'])) && !KEEPS.has(`job:${String(row['type'])}`))
        .filter(({ doc, ...rest }) => {
          const parsed = doc === undefined ? '' : (JSON.parse(String(doc)) as unknown);
          return textOf([rest, parsed], String(rest['kind'])).includes(id);
        })
        .map((row) => `${name}: ${[row['scope'], row['kind'] ?? row['type'], row['id']].join(' ')}`),
    );
}

/** The world with another object of a kind in the place of the sample: what the samples make is made with it. */
async function withAnother(kind: Kind, removal: Operation): Promise<{ readonly here: World; readonly id: string }> {
  // An organization takes all that is in it along: it needs a world of its own.
  const apart = kind.graphType === undefined && (kind.kind === 'organization' || !canMake(kind));
  const base = apart ? await world.elsewhere() : world;
  const sample = Object.values(sampleOf(removal, base).params).at(-1) ?? '';
  if (apart) return { here: base, id: sample };
  const id = await makeOne(base, kind);
  const own: World['own'] = Object.assign(
    { ...base.own },
    Object.fromEntries(Object.entries(base.own).flatMap(([name, each]) => (each === sample ? [[name, id]] : []))),
  );
  const making: Making = { ...base.making, id: (name) => own[name] ?? base.making.id(name) };
  return { here: { ...base, own, making }, id };
}

/** Binds the object to everything that it can be bound to. */
async function bindAll(here: World, kind: Kind, id: string): Promise<number> {
  let bound = 0;
  const { graphType } = kind;
  if (graphType === undefined) return 0;
  for (const [type, name] of NODES) {
    const other = { type: type as GraphType, id: here.own[name] as string };
    if (pair(graphType, other.type) === undefined) continue;
    await bindOne(here, { type: graphType, id }, other, 'add');
    bound += 1;
  }
  return bound;
}

/** The names of the objects that the samples make one of a kind with; by kind. */
const used = new Map<Kind, ReadonlySet<string>>();
async function learnNames(): Promise<void> {
  for (const kind of KINDS.filter((each) => makerOf(each) !== undefined)) {
    const names = new Set<string>();
    const id = (name: string): string => {
      names.add(name);
      return world.making.id(name);
    };
    await makeOne({ ...world, making: { ...world.making, id } }, kind);
    used.set(kind, names);
  }
}

/** Makes whatever the samples make that names the object, and has all that can refer to it do so. */
async function referAll(here: World, target: Kind, id: string): Promise<number> {
  let referring = 0;
  for (const kind of KINDS.filter((each) => canMake(each) && each.home === 'organization' && each !== target)) {
    const create = verbOf(kind, 'create');
    const isNamed = create !== undefined && JSON.stringify(sampleOf(create, here)).includes(id);
    const fields = Object.entries(kind.refs ?? {}).filter(([, name]) => name === target.kind);
    const isUsed = [...(used.get(kind) ?? [])].some((name) => here.own[name] === id);
    if (!isUsed && !isNamed && fields.length === 0) continue;
    const made = await makeOne(here, kind);
    referring += 1;
    for (const [field] of fields) {
      const operation = verbOf(kind, 'patch', 'put');
      if ((operation?.body as TObject | undefined)?.properties[field] === undefined || operation === undefined)
        continue;
      const sample = sampleFor(here, operation, made);
      const body = { ...(unlike(kind, sample.body, another()) as object), [field]: id };
      const reply = await real(here, operation, { ...sample, body });
      assert.ok(isSuccess(reply), told(operation, `${field}=${id}`, reply));
    }
  }
  // What a sample's own change says of it.
  for (const kind of KINDS.filter((each) => each !== target && canMake(each))) {
    const operation = verbOf(kind, 'patch', 'put');
    if (operation === undefined || !JSON.stringify(sampleOf(operation, here).body).includes(id)) continue;
    await changeOne(here, kind, await makeOne(here, kind));
    referring += 1;
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
      const { here, id } = await withAnother(kind, removal);
      const bound = await bindAll(here, kind, id);
      const referring = await referAll(here, kind, id);
      const rows = keeping(kind, id);
      assert.ok(rows.length > 0, 'the database does not name it before');
      t.diagnostic(`${bound} edges, ${referring} references, ${rows.length} rows`);

      await removeOne(here, kind, id);
      await world.server.built.runner.drain();
      assert.deepEqual(
        { ...(await answering(here, kind, id)), rows: keeping(kind, id) },
        { found: [], own: [], rows: [] },
      );
    });
  }
});
