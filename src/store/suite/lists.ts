import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { SortKey, Store } from '../port.ts';
import { fresh, object, put, query, useStore, type Fixture } from './support.ts';

const names = (rows: readonly { readonly doc: string }[]): unknown[] =>
  rows.map((row) => (JSON.parse(row.doc) as { name?: unknown }).name);

export function listSuite(open: () => Promise<Fixture>): void {
  describe('lists', () => {
    const opened = useStore(open);
    const sorted = async (store: Store, scope: string, ...sort: SortKey[]): Promise<unknown[]> =>
      names((await store.read.list(scope, query({ sort }))).rows);

    test('without sort the order is by id; the total is over all pages', async () => {
      const { store } = opened;
      const scope = fresh();
      const ids = await put(store, scope, [{}, {}, {}, {}, {}]);
      await put(store, fresh(), [{}]);
      const page = await store.read.list(scope, query({ skip: 1, limit: 2 }));
      assert.deepEqual([page.rows.map((row) => row.id), page.total], [ids.slice(1, 3), 5]);
      assert.equal(page.rows[0]?.scope, scope);
      for (const rest of [{ skip: 9 }, { limit: 0 }]) {
        assert.deepEqual(await store.read.list(scope, query(rest)), { rows: [], total: 5 });
      }
      assert.deepEqual(await store.read.list(fresh(), query()), { rows: [], total: 0 });
    });

    test('without a count the total is that of the page', async () => {
      const { store } = opened;
      const scope = fresh();
      const ids = await put(store, scope, [{ name: 'a' }, { name: 'a' }, { name: 'a' }]);
      const where = { op: 'eq', field: 'name', value: 'a' } as const;
      for (const rest of [{}, { where }]) {
        const page = await store.read.list(scope, query({ ...rest, limit: 2, counted: false }));
        assert.deepEqual([page.rows.map((row) => row.id), page.total], [ids.slice(0, 2), 2]);
        const beyond = await store.read.list(scope, query({ ...rest, skip: 3, counted: false }));
        assert.deepEqual(beyond, { rows: [], total: 0 });
      }
    });

    for (const [field, title] of [
      ['name', 'declared'],
      ['other', 'other'],
    ] as const) {
      test(`sorts ${title} fields by code point, null first, ties by id`, async () => {
        const { store } = opened;
        const scope = fresh();
        const values = ['b', 'a', 'B', 'é', '\u{1F600}', '\uFFFD', null, undefined, 'a', '', 'z'];
        await put(
          store,
          scope,
          values.map((value, i) => ({ name: i, [field]: value, i })),
        );
        const order = async (descending: boolean): Promise<unknown[]> => {
          const { rows } = await store.read.list(scope, query({ sort: [{ field, descending }] }));
          return rows.map((row) => (JSON.parse(row.doc) as { i: number }).i);
        };
        assert.deepEqual(await order(false), [6, 7, 9, 2, 1, 8, 0, 10, 3, 5, 4]);
        assert.deepEqual(await order(true), (await order(false)).toReversed());
      });
    }

    test('sorts numbers by size, booleans false first, and by several keys', async () => {
      const { store } = opened;
      const scope = fresh();
      await put(store, scope, [
        { name: 'a', n: 10, flag: true, m: 10 },
        { name: 'b', n: 9, flag: false, m: 9 },
        { name: 'c', n: -1.5, flag: true, m: -1.5 },
        { name: 'd', n: 10, flag: false, m: 10 },
      ]);
      assert.deepEqual(await sorted(store, scope, { field: 'n', descending: false }), ['c', 'b', 'a', 'd']);
      assert.deepEqual(await sorted(store, scope, { field: 'm', descending: true }), ['d', 'a', 'b', 'c']);
      const keys = [
        { field: 'flag', descending: false },
        { field: 'n', descending: true },
      ];
      assert.deepEqual(await sorted(store, scope, ...keys), ['d', 'b', 'a', 'c']);
    });

    test('sorts without regard to case, beyond ASCII', async () => {
      const { store } = opened;
      const scope = fresh();
      await put(
        store,
        scope,
        ['b', 'A', 'É', 'a', 'é', 'C', null].map((name) => ({ name, other: name })),
      );
      const expected = [null, 'A', 'a', 'b', 'C', 'É', 'é'];
      for (const field of ['name', 'other']) {
        assert.deepEqual(await sorted(store, scope, { field, descending: false, ignoreCase: true }), expected);
      }
    });

    test('sorts by id, by dotted paths, and not at all by what is no path', async () => {
      const { store } = opened;
      const scope = fresh();
      await put(store, scope, [
        { name: 1, deep: { value: 'b' }, list: [1], sub: { x: 2 } },
        { name: 2, deep: { value: 'a' }, list: { x: 1 }, sub: { x: 1 } },
        { name: 3, list: null, sub: [] },
      ]);
      assert.deepEqual(await sorted(store, scope, { field: '_id', descending: true }), [3, 2, 1]);
      assert.deepEqual(await sorted(store, scope, { field: 'deep.value', descending: false }), [3, 2, 1]);
      assert.deepEqual(await sorted(store, scope, { field: 'sub.x', descending: false }), [3, 2, 1]);
      assert.deepEqual(await sorted(store, scope, { field: 'list', descending: true }), [3, 2, 1]);
      assert.deepEqual(await sorted(store, scope, { field: `x"'); drop`, descending: true }), [1, 2, 3]);
    });

    test('several kinds in one list', async () => {
      const { store } = opened;
      const scope = fresh();
      await put(store, scope, [{ name: 'u' }, { name: 'x' }]);
      await put(store, scope, [{ name: 'g' }], 'user_group');
      await put(store, scope, [{ name: 's' }], 'system_group');
      const kinds = ['user', 'user_group'];
      const page = await store.read.list(scope, query({ kinds, sort: [{ field: 'name', descending: false }] }));
      assert.deepEqual([names(page.rows), page.total], [['g', 'u', 'x'], 3]);
      assert.deepEqual(
        page.rows.map((row) => row.kind),
        ['user_group', 'user', 'user'],
      );
      assert.deepEqual(await store.read.list(scope, query({ kinds: [] })), { rows: [], total: 0 });
    });

    test('ids narrow a list', async () => {
      const { store } = opened;
      const scope = fresh();
      const ids = await put(store, scope, [{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
      const some = [ids[2] ?? '', ids[0] ?? '', 'none'];
      const page = await store.read.list(scope, query({ ids: some, limit: 1 }));
      assert.deepEqual([names(page.rows), page.total], [['a'], 2]);
      const where = { op: 'eq', field: 'name', value: 'c' } as const;
      assert.deepEqual(names((await store.read.list(scope, query({ ids: some, where }))).rows), ['c']);
      assert.deepEqual(await store.read.list(scope, query({ ids: [] })), { rows: [], total: 0 });
    });

    test('the id can be filtered on under both of its names', async () => {
      const { store } = opened;
      const scope = fresh();
      const ids = await put(store, scope, [{}, {}, {}]);
      for (const field of ['_id', 'id']) {
        const where = { op: 'in', field, values: [ids[1] ?? '', 'none'] } as const;
        assert.deepEqual(
          (await store.read.list(scope, query({ where }))).rows.map((row) => row.id),
          [ids[1]],
        );
      }
    });

    test('pages of a stable list neither repeat nor skip', async () => {
      const { store } = opened;
      const scope = fresh();
      const ids = await put(
        store,
        scope,
        Array.from({ length: 57 }, (_, i) => ({ name: `n${i % 5}`, odd: i % 2 })),
      );
      const seen: string[] = [];
      for (let skip = 0; skip < 60; skip += 10) {
        const sort = [{ field: 'name', descending: true }];
        const page = await store.read.list(scope, query({ sort, skip, limit: 10 }));
        assert.equal(page.total, 57);
        seen.push(...page.rows.map((row) => row.id));
      }
      assert.equal(seen.length, 57);
      assert.deepEqual([...seen].sort(), ids);
    });

    test('a page and its total are of one moment', async () => {
      const { store } = opened;
      const scope = fresh();
      const progress = { writing: true };
      const writer = (async () => {
        for (let i = 0; i < 60; i++) {
          await store.transact(scope, async (tx) => {
            for (let k = 0; k < 3; k++) await tx.insert(object(scope, fresh(), { name: 'w', other: 'w' }), []);
          });
        }
        progress.writing = false;
      })();
      const where = { op: 'eq', field: 'other', value: 'w' } as const;
      while (progress.writing) {
        for (const each of [query({ limit: 1_000 }), query({ limit: 1_000, where })]) {
          const { rows, total } = await store.read.list(scope, each);
          assert.equal(rows.length, total);
          assert.equal(total % 3, 0);
        }
        await setImmediate();
      }
      await writer;
    });

    test('inside a transaction a list has its writes and their count', async () => {
      const { store } = opened;
      const scope = fresh();
      await put(store, scope, [{ name: 'a' }]);
      await store.transact(scope, async (tx) => {
        await tx.insert(object(scope, fresh(), { name: 'b' }), []);
        assert.deepEqual(names((await tx.list(scope, query())).rows), ['a', 'b']);
        assert.equal((await tx.list(scope, query())).total, 2);
        assert.equal(await tx.count(scope, 'user'), 2);
        assert.equal((await store.read.list(scope, query())).total, 1);
      });
      assert.equal(await store.read.count(scope, 'user'), 2);
    });

    test('a long list that no index serves gives the same as a short one', async () => {
      const { store } = opened;
      const scope = fresh();
      await put(
        store,
        scope,
        Array.from({ length: 2_300 }, (_, i) => ({ name: `n${i}`, other: i % 100, n: i })),
      );
      const where = { op: 'eq', field: 'other', value: 7 } as const;
      const sort = [{ field: 'other', descending: true }];
      const page = await store.read.list(scope, query({ where, sort, limit: 5 }));
      assert.deepEqual([names(page.rows), page.total], [['n2207', 'n2107', 'n2007', 'n1907', 'n1807'], 23]);
      const indexed = { op: 'between', field: 'n', low: 100, high: 102 } as const;
      assert.deepEqual(names((await store.read.list(scope, query({ where: indexed }))).rows), ['n100', 'n101', 'n102']);
      const beyond = await store.read.list(scope, query({ where, skip: 100 }));
      assert.deepEqual(beyond, { rows: [], total: 23 });
    });
  });
}
