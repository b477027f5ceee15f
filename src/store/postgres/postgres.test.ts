import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { NO_POSTGRES, postgresForTests, type PostgresForTests } from '../../../test/support/postgres.ts';
import { openStore } from '../open.ts';
import { StoreUnavailable, type Store } from '../port.ts';
import { storeSuite, SUITE_INDEXES, SUITE_NODE_KINDS } from '../suite.ts';
import { declaredFields, indexOf } from '../sql/indexes.ts';
import { compileList } from '../sql/list.ts';
import { entry, fresh, INDEXED_LISTS, object, put, query } from '../suite/support.ts';
import { postgresDialect } from './dialect.ts';

const server: PostgresForTests | undefined = await postgresForTests();
after(() => server?.stop());

const open = (url: string, indexes = SUITE_INDEXES): Promise<Store> =>
  openStore({ url, indexes, nodeKinds: SUITE_NODE_KINDS });

if (server === undefined) {
  test('PostgreSQL', { skip: NO_POSTGRES }, () => undefined);
} else {
  storeSuite('PostgreSQL', async () => {
    const url = await server.newDatabase();
    let store = await open(url);
    return {
      store,
      reopen: async () => {
        await store.close();
        store = await open(url);
        return store;
      },
      second: () => open(url),
      close: () => store.close(),
    };
  });

  describe('the PostgreSQL engine', () => {
    let url = '';
    before(async () => {
      url = await server.newDatabase();
    });
    const admin = async (text: string, ...values: unknown[]): Promise<Record<string, unknown>[]> => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        return (await client.query<Record<string, unknown>>(text, values)).rows;
      } finally {
        await client.end();
      }
    };

    test('several open an empty database at once', async () => {
      const empty = await server.newDatabase();
      const stores = await Promise.all([open(empty), open(empty), open(empty)]);
      const scope = fresh();
      await Promise.all(stores.map((store) => put(store, scope, [{ name: 'x' }])));
      for (const store of stores) assert.equal(await store.read.count(scope, 'user'), 3);
      await Promise.all(stores.map((store) => store.close()));
    });

    test('makes declared indexes, uses them, and drops those of no declaration', async () => {
      const count = async (): Promise<number> =>
        (await admin(`select indexname from pg_indexes where indexname like 'ix\\_%'`)).length;
      const store = await open(url);
      assert.equal(await count(), 5);
      const scope = fresh();
      await put(
        store,
        scope,
        Array.from({ length: 2_000 }, (_, i) => ({ name: `n${i}`, n: i, pad: 'x'.repeat(500) })),
      );
      await admin('analyze');
      const declared = declaredFields(SUITE_INDEXES);
      for (const [field, each] of INDEXED_LISTS) {
        const { page } = compileList(postgresDialect, declared, scope, each);
        const plan = (await admin(`explain ${page.sql}`, ...page.parameters))
          .map((row) => row['QUERY PLAN'])
          .join('\n');
        assert.ok(plan.includes(`using ${indexOf(postgresDialect, 'user', field).name} on objects `), plan);
      }
      await store.close();
      await (await open(url, [{ kind: 'user', fields: ['name'] }])).close();
      assert.equal(await count(), 1);
    });

    test('says in one line that it cannot be reached, without the address', async () => {
      await assert.rejects(open('postgres://someone:secret@127.0.0.1:1/none'), (error) => {
        assert.ok(error instanceof StoreUnavailable);
        assert.ok(!error.message.includes('secret') && !error.message.includes('\n'));
        return true;
      });
    });

    test('a write whose failure shows late takes nothing of its group with it, and leaves no gap', async () => {
      const store = await open(url);
      const scope = fresh();
      const spoilt = { digest: 'd', status: 200, body: '', at: 0.5 };
      const write = (id: string) =>
        store.transact(scope, async (tx) => {
          await tx.insert(object(scope, id), []);
          await tx.append(entry(scope, id));
          if (id === 'b') await tx.keepReply(scope, 'k', spoilt);
        });
      const outcomes = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map(write));
      assert.deepEqual(
        outcomes.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'],
      );
      const changes = await store.read.changes(scope, 0, 10);
      assert.deepEqual(
        changes.map(({ sequence, objectId }) => `${sequence} ${objectId}`),
        ['1 a', '2 c', '3 d', '4 e'],
      );
      await store.close();
    });

    test('writers take turns whatever isolation the database has by default', async () => {
      const strict = await server.newDatabase();
      const client = new pg.Client({ connectionString: strict });
      await client.connect();
      await client.query(`alter database "${new URL(strict).pathname.slice(1)}"
        set default_transaction_isolation = 'serializable'`);
      await client.end();
      const stores = await Promise.all([open(strict), open(strict)]);
      const scope = fresh();
      // One after another in each, so that the two meet at every commit.
      await Promise.all(
        stores.map(async (store) => {
          for (let i = 0; i < 60; i++) await put(store, scope, [{ name: 'x' }]);
        }),
      );
      assert.equal(await stores[0]?.read.count(scope, 'user'), 120);
      await Promise.all(stores.map((store) => store.close()));
    });

    test('writers and listeners outlive their connections', async () => {
      const store = await open(url);
      const other = await open(url);
      const scope = fresh();
      const told: number[] = [];
      other.onCommit((commit) => told.push(...commit.changes.map((change) => change.sequence)));
      const append = () => store.transact(scope, (tx) => tx.append(entry(scope, 'x')));
      await append();
      await admin(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`);
      let committed = 1;
      for (let i = 0; i < 20; i++)
        await append().then(
          () => committed++,
          () => undefined,
        );
      assert.ok(committed > 10, `${committed} commits`);
      for (let i = 0; i < 3_000 && told.length < committed; i++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      assert.deepEqual(
        told,
        Array.from({ length: committed }, (_, i) => i + 1),
      );
      // A connection that was ended while it was idle may be what the first read gets.
      const list = () => other.read.list(scope, query());
      assert.equal((await list().catch(list)).total, 0);
      await Promise.all([store.close(), other.close()]);
    });
  });
}
