import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KeptRequestQuery, ScopedRequest, Store } from '../port.ts';
import { fresh, useStore, type Fixture } from './support.ts';

const request = (scope: string, rest: Partial<ScopedRequest> = {}): ScopedRequest => ({
  scope,
  id: fresh(),
  at: 1_000,
  account: null,
  organization: null,
  action: 'list',
  status: 200,
  outcome: 'ok',
  duration: 1.5,
  caller: 'ann',
  run: null,
  doc: '{"é":1}',
  ...rest,
});
const kept = ({ scope: _scope, ...rest }: ScopedRequest) => rest;
const ids = async (store: Store, scope: string, query: Partial<KeptRequestQuery> = {}): Promise<readonly string[]> =>
  (await store.requests.list(scope, { limit: 100, ...query })).map(({ id }) => id);

export function requestSuite(open: () => Promise<Fixture>): void {
  describe('requests to other directories', () => {
    const opened = useStore(open);

    test('one is read as it was written, and replaced unless another began later under its id', async () => {
      const { store } = opened;
      const scope = fresh();
      const one = request(scope, { account: 'a', organization: 'o', run: 'r' });
      await store.requests.write([one]);
      assert.deepEqual(await store.requests.get(scope, one.id), kept(one));
      assert.deepEqual(await store.requests.list(scope, { limit: 9 }), [kept(one)]);
      const failed: ScopedRequest = { ...one, outcome: 'failed', status: 502, doc: '{}', account: null };
      await store.requests.write([failed, request(scope)]);
      assert.deepEqual(await store.requests.get(scope, one.id), kept(failed));
      await store.requests.write([{ ...one, at: 999 }]);
      assert.deepEqual(await store.requests.get(scope, one.id), kept(failed));
      await store.requests.write([
        { ...one, status: 1 },
        { ...one, status: 2 },
      ]);
      assert.equal((await store.requests.get(scope, one.id))?.status, 2);
      await store.requests.write([]);
      assert.equal((await ids(store, scope)).length, 2);
    });

    test('scopes are apart, also where they have the same id', async () => {
      const { store } = opened;
      const [here, there] = [fresh(), fresh()];
      const one = request(here);
      await store.requests.write([one]);
      assert.equal(await store.requests.begin({ ...one, scope: there, outcome: 'started', at: 5 }), true);
      assert.deepEqual(await store.requests.get(here, one.id), kept(one));
      assert.deepEqual(await ids(store, there, { from: 10 }), []);
      assert.equal(await store.requests.trim(there, 9_000, 10), 1);
      assert.equal(await store.requests.get(there, one.id), undefined);
      assert.deepEqual(await ids(store, here), [one.id]);
    });

    test('of those that begin at once under one id one does; another when that has failed', async () => {
      const { store } = opened;
      const scope = fresh();
      const one = request(scope, { outcome: 'started', status: 0 });
      const begin = async (at: number): Promise<number> => {
        const tries = Array.from({ length: 10 }, (_, i) => store.requests.begin({ ...one, at, caller: `c${i}` }));
        return (await Promise.all(tries)).filter(Boolean).length;
      };
      assert.equal(await begin(1_000), 1);
      assert.equal(await begin(1_001), 0);
      for (const outcome of ['ok', 'unknown'] as const) {
        await store.requests.write([{ ...one, outcome }]);
        assert.equal(await begin(1_002), 0);
      }
      await store.requests.write([{ ...one, outcome: 'failed' }]);
      assert.equal(await begin(1_003), 1);
      const { at, outcome } = (await store.requests.get(scope, one.id)) ?? {};
      assert.deepEqual([at, outcome], [1_003, 'started']);
    });

    test('the latest first, page by page, whatever is added meanwhile', async () => {
      const { store } = opened;
      const scope = fresh();
      const all = Array.from({ length: 9 }, (_, i) => request(scope, { at: 1_000 + Math.floor(i / 3) }));
      await store.requests.write(all.toReversed());
      const expected = all.map(({ id }) => id).toReversed();
      const found: string[] = [];
      for (let after: KeptRequestQuery['after']; ;) {
        const page = await store.requests.list(scope, { limit: 2, after });
        found.push(...page.map(({ id }) => id));
        if (page.length < 2) break;
        after = page.at(-1);
        await store.requests.write([request(scope, { at: 2_000 + found.length })]);
        // What the page after follows may be gone by then.
        if (found.length === 4) await store.requests.write([{ ...request(scope), id: found[3] ?? '', at: 3_000 }]);
      }
      assert.deepEqual(found, expected);
    });

    test('lists by each of what they filter by, and by all of it', async () => {
      const { store } = opened;
      const scope = fresh();
      const rows = [
        request(scope, { at: 1, account: 'a1', run: 'r1' }),
        request(scope, { at: 2, account: 'a2', organization: 'o1', status: 404, outcome: 'failed' }),
        request(scope, { at: 3, account: 'a1', organization: 'o2', action: 'lock', outcome: 'unknown', run: 'r1' }),
        request(scope, { at: 4, account: 'a3', organization: 'o1', action: 'wipe', caller: 'bob', run: 'r2' }),
        request(scope, { at: 5, outcome: 'started', status: 0 }),
      ];
      await store.requests.write(rows);
      const found = async (query: Partial<KeptRequestQuery>) =>
        (await ids(store, scope, query)).map((id) => rows.findIndex((row) => row.id === id) + 1);
      assert.deepEqual(await found({}), [5, 4, 3, 2, 1]);
      assert.deepEqual(await found({ account: ['a1'] }), [3, 1]);
      assert.deepEqual(await found({ account: ['a1', 'a3', 'none'] }), [4, 3, 1]);
      assert.deepEqual(await found({ account: [] }), []);
      assert.deepEqual(await found({ account: ['a1'], run: 'r1', limit: 1 }), [3]);
      assert.deepEqual(await found({ organization: ['o1'] }), [4, 2]);
      assert.deepEqual(await found({ organization: ['o1', 'o2'] }), [4, 3, 2]);
      assert.deepEqual(await found({ action: ['lock', 'wipe'] }), [4, 3]);
      assert.deepEqual(await found({ outcome: 'ok' }), [4, 1]);
      assert.deepEqual(await found({ status: 404 }), [2]);
      assert.deepEqual(await found({ caller: 'bob' }), [4]);
      assert.deepEqual(await found({ run: 'r1' }), [3, 1]);
      assert.deepEqual(await found({ from: 2, to: 4 }), [3, 2]);
      assert.deepEqual(await found({ run: 'r1', after: { at: 3, id: rows[2]?.id ?? '' } }), [1]);
      assert.deepEqual(
        await found({
          account: ['a1'],
          organization: ['o2'],
          action: ['lock'],
          outcome: 'unknown',
          status: 200,
          caller: 'ann',
          run: 'r1',
          from: 3,
          to: 4,
        }),
        [3],
      );
    });

    test('they are forgotten by age, the oldest first, in pieces', async () => {
      const { store } = opened;
      const scope = fresh();
      const rows = Array.from({ length: 7 }, (_, i) => request(scope, { at: 100 + i }));
      await store.requests.write(rows);
      assert.equal(await store.requests.trim(scope, 105, 3), 3);
      assert.deepEqual((await ids(store, scope)).at(-1), rows[3]?.id);
      assert.equal(await store.requests.trim(scope, 105, 3), 2);
      assert.equal(await store.requests.trim(scope, 105, 3), 0);
      assert.deepEqual(await ids(store, scope), [rows[6]?.id, rows[5]?.id]);
    });

    test('what is written is there when the store is opened again, and for other processes', async (t) => {
      const fixture = await open();
      try {
        const scope = fresh();
        const one = request(scope, { outcome: 'started' });
        assert.equal(await fixture.store.requests.begin(one), true);
        const second = await fixture.second?.();
        if (second !== undefined) {
          assert.equal(await second.requests.begin(one), false);
          await second.close();
        }
        if (fixture.reopen === undefined) return t.skip('nothing to open again');
        assert.deepEqual(await (await fixture.reopen()).requests.get(scope, one.id), kept(one));
      } finally {
        await fixture.close();
      }
    });
  });
}
