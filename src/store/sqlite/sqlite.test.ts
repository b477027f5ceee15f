import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, test } from 'node:test';
import { compile as matcher } from '../../wire/filters/evaluate.ts';
import { and, compare, type Predicate } from '../../wire/filters/predicate.ts';
import { openStore } from '../open.ts';
import { StoreUnavailable } from '../port.ts';
import { storeSuite, SUITE_INDEXES, SUITE_NODE_KINDS } from '../suite.ts';
import { Reader } from '../reader.ts';
import { declaredFields, indexOf } from '../sql/indexes.ts';
import { compileList } from '../sql/list.ts';
import { compileRequests } from '../sql/request-statements.ts';
import { statements } from '../sql/statements.ts';
import { fresh, INDEXED_LISTS, put, query } from '../suite/support.ts';
import { SqliteConnection } from './connection.ts';
import { sqliteDialect } from './dialect.ts';
import { planner } from './plan.ts';
import { checkVersion } from './owner.ts';

const root = mkdtempSync(join(tmpdir(), 'muster-sqlite-'));
after(() => rmSync(root, { recursive: true, force: true }));
const folder = (): string => join(root, fresh());
const open = (dataFolder: string, indexes = SUITE_INDEXES) =>
  openStore({ dataFolder, indexes, nodeKinds: SUITE_NODE_KINDS });

storeSuite('SQLite', async () => {
  const dataFolder = folder();
  let store = await open(dataFolder);
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await open(dataFolder);
      return store;
    },
    close: () => store.close(),
  };
});

describe('the SQLite engine', () => {
  test('refuses a folder that another has, and gives it up when closed', async () => {
    const dataFolder = folder();
    const store = await open(dataFolder);
    await assert.rejects(
      open(dataFolder),
      (error) => error instanceof StoreUnavailable && error.message.includes(dataFolder),
    );
    await store.close();
    await (await open(dataFolder)).close();
  });

  test('lets nobody else read what it keeps, whoever may look into the folder', async () => {
    const dataFolder = folder();
    mkdirSync(dataFolder, { mode: 0o755 });
    const store = await open(dataFolder);
    await put(store, fresh(), [{}]);
    const files = readdirSync(dataFolder).filter((name) => name.startsWith('muster.sqlite'));
    assert.ok(files.length > 1, files.join());
    for (const name of files) assert.equal(statSync(join(dataFolder, name)).mode & 0o077, 0, name);
    await store.close();
  });

  test('says in one line what is wrong with a folder or a file', async () => {
    const file = folder();
    writeFileSync(file, 'not a folder');
    const dataFolder = folder();
    await (await open(dataFolder)).close();
    rmSync(join(dataFolder, 'muster.sqlite'));
    writeFileSync(join(dataFolder, 'muster.sqlite'), 'not a database, but long enough to be taken for one'.repeat(50));
    for (const [each, reason] of [
      [file, /cannot be used: /],
      [dataFolder, /cannot be opened: .*not a database/],
    ] as const) {
      await assert.rejects(open(each), (error) => {
        assert.ok(error instanceof StoreUnavailable);
        assert.match(error.message, reason);
        assert.ok(error.message.includes(each) && !error.message.includes('\n'));
        return true;
      });
    }
  });

  test('refuses a database of a later release', async () => {
    const dataFolder = folder();
    await (await open(dataFolder)).close();
    const database = new DatabaseSync(join(dataFolder, 'muster.sqlite'));
    database.exec(`insert into kysely_migration values ('9999-later', '')`);
    database.close();
    await assert.rejects(open(dataFolder), StoreUnavailable);
  });

  test('refuses releases of SQLite that can corrupt the file', () => {
    for (const version of ['3.51.2', '3.45.1', '2.99.99', '3.51']) {
      assert.throws(() => checkVersion(version), StoreUnavailable, version);
    }
    for (const version of ['3.51.3', '3.52.0', '4.0.0', '3.51.10']) checkVersion(version);
  });

  test('makes declared indexes and drops those of no declaration', async () => {
    const dataFolder = folder();
    const store = await open(dataFolder);
    await put(store, fresh(), [{ name: 'a' }]);
    await store.close();
    const indexes = (): unknown[] => {
      const database = new DatabaseSync(join(dataFolder, 'muster.sqlite'), { readOnly: true });
      try {
        return database.prepare(`select name from sqlite_master where name like 'ix_%' order by name`).all();
      } finally {
        database.close();
      }
    };
    assert.equal(indexes().length, 5);
    const before = indexes();
    await (await open(dataFolder)).close();
    assert.deepEqual(indexes(), before);
    await (await open(dataFolder, [{ kind: 'user', fields: ['name', 'id'] }])).close();
    assert.equal(indexes().length, 1);
  });

  test('lists use the declared indexes', async () => {
    const dataFolder = folder();
    const store = await open(dataFolder);
    const scope = fresh();
    const docs = Array.from({ length: 2_100 }, (_, i) => ({ name: `n${i}`, n: i, deep: { value: `${i}` } }));
    await put(store, scope, docs);
    await store.close();
    const declared = declaredFields(SUITE_INDEXES);
    const connection = new SqliteConnection(join(dataFolder, 'muster.sqlite'), { readOnly: true });
    const setting = { dialect: sqliteDialect, statements: statements(sqliteDialect), declared, nodeKinds: {} };
    const reader = new Reader({ ...setting, unwrittenSeen: new Map(), flushSeen: async () => {} }, connection);
    try {
      for (const [field, each] of INDEXED_LISTS) {
        const plan = await planner(declared)(reader, connection, scope, each);
        assert.equal(plan.quick, true);
        const { page } = compileList(sqliteDialect, declared, scope, each, plan);
        const steps = connection
          .all(`explain query plan ${page.sql}`, page.parameters)
          .map((row) => String(row.detail));
        const { name } = indexOf(sqliteDialect, 'user', field);
        assert.ok(steps[0]?.startsWith(`SEARCH objects USING INDEX ${name} `), JSON.stringify([each, steps]));
      }
      const unserved = query({ where: { op: 'contains', field: 'name', text: 'x' } });
      assert.equal((await planner(declared)(reader, connection, scope, unserved)).quick, false);
    } finally {
      connection.close();
    }
  });

  test('requests that are listed on the event loop come from an index in its order', async () => {
    const dataFolder = folder();
    await (await open(dataFolder)).close();
    const connection = new SqliteConnection(join(dataFolder, 'muster.sqlite'), { readOnly: true });
    try {
      const after = { at: 5, id: 'x' };
      for (const [index, rest] of [
        ['age', {}],
        ['age', { from: 1, to: 9, after }],
        ['account', { account: ['a'], after }],
        ['account', { account: ['a'], from: 1, to: 9 }],
        ['run', { run: 'r', after }],
      ] as const) {
        const { sql, parameters, indexed } = compileRequests(sqliteDialect, 's', { limit: 5, ...rest });
        const steps = connection.all(`explain query plan ${sql}`, parameters).map((row) => String(row.detail));
        assert.ok(indexed);
        assert.equal(steps.length, 1, steps.join('\n'));
        assert.match(steps[0] ?? '', new RegExp(`^SEARCH requests USING INDEX requests_by_${index} `));
      }
      for (const rest of [{ action: ['a'] }, { account: ['a', 'b'] }, { account: ['a'], run: 'r' }, { status: 1 }]) {
        assert.equal(compileRequests(sqliteDialect, 's', { limit: 5, ...rest }).indexed, false);
      }
    } finally {
      connection.close();
    }
  });

  test('common conditions are looked up before the index of the sort is walked', async () => {
    const dataFolder = folder();
    const store = await open(dataFolder);
    const scope = fresh();
    const count = 4_200;
    const docs = Array.from({ length: count }, (_, i) => ({
      name: String((i * 7_919) % count).padStart(5, '0'),
      n: i % 2,
      flag: i % 3 > 0,
      other: i % 5,
    }));
    const ids = await put(store, scope, docs);
    const declared = declaredFields(SUITE_INDEXES);
    const connection = new SqliteConnection(join(dataFolder, 'muster.sqlite'), { readOnly: true });
    const setting = { dialect: sqliteDialect, statements: statements(sqliteDialect), declared, nodeKinds: {} };
    const reader = new Reader({ ...setting, unwrittenSeen: new Map(), flushSeen: async () => {} }, connection);
    const [even, flagged, other] = [compare('eq', 'n', 0), compare('eq', 'flag', true), compare('eq', 'other', 2)];
    const cases: readonly [Predicate, listed: readonly Predicate[]][] = [
      [even, [even]],
      [and([even, flagged]), [even, flagged]],
      [and([even, other, flagged]), [even, flagged]],
    ];
    try {
      for (const [where, listed] of cases) {
        for (const descending of [false, true]) {
          const list = query({ where, sort: [{ field: 'name', descending }], skip: 150, limit: 100 });
          const plan = await planner(declared)(reader, connection, scope, list);
          assert.deepEqual([plan.listed, plan.quick], [listed, where !== cases[2]?.[0]]);
          const { page } = compileList(sqliteDialect, declared, scope, list, plan);
          const steps = connection
            .all(`explain query plan ${page.sql}`, page.parameters)
            .map((row) => String(row.detail));
          const indexName = (field: string): string => indexOf(sqliteDialect, 'user', field).name;
          assert.ok(steps[0]?.startsWith(`SEARCH objects USING INDEX ${indexName('name')} `), steps.join('\n'));
          assert.ok(steps.some((step) => step.startsWith(`SEARCH objects USING COVERING INDEX ${indexName('n')} `)));

          const holds = matcher(where);
          const order = docs
            .map((doc, i) => ({ ...doc, id: ids[i] }))
            .filter((doc) => holds(doc))
            .sort((a, b) => (a.name < b.name ? -1 : 1) * (descending ? -1 : 1));
          const answer = await store.read.list(scope, list);
          assert.equal(answer.total, order.length);
          assert.deepEqual(
            answer.rows.map(({ id }) => id),
            order.slice(150, 250).map(({ id }) => id),
          );
        }
      }
    } finally {
      connection.close();
      await store.close();
    }
  });

  test('reads do not wait for a long list', async () => {
    const store = await open(folder());
    const scope = fresh();
    await put(
      store,
      scope,
      Array.from({ length: 20_000 }, (_, i) => ({ other: `text ${i}`, pad: 'x'.repeat(300) })),
    );
    const [first = ''] = (await store.read.scan(scope, 'user', '', 1)).map((row) => row.id);
    const where = { op: 'contains', field: 'other', text: 'NOWHERE' } as const;
    const progress = { done: false };
    const long = store.read.list(scope, query({ where })).finally(() => {
      progress.done = true;
    });
    let reads = 0;
    for (; !progress.done; reads++) {
      assert.notEqual(await store.read.get(scope, 'user', first), undefined);
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.equal((await long).total, 0);
    assert.ok(reads > 20, `${reads} reads`);
    await store.close();
  });
});
