import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DuplicateKey, StaleVersion, type Transaction } from '../port.ts';
import { entry, fresh, key, object, put, query, useStore, type Fixture } from './support.ts';

export function writerSuite(open: () => Promise<Fixture>): void {
  describe('writers', () => {
    const opened = useStore(open);

    test('500 at once in one scope, each with its result', async () => {
      const { store } = opened;
      const scope = fresh();
      const results = await Promise.all(
        Array.from({ length: 500 }, (_, i) =>
          store.transact(scope, async (tx) => {
            const id = fresh();
            await tx.insert(object(scope, id, { i }), [key(scope, `k${i}`)]);
            return { i, sequence: await tx.append(entry(scope, id)) };
          }),
        ),
      );
      assert.deepEqual(
        results,
        results.map((_, i) => ({ i, sequence: i + 1 })),
      );
      assert.equal(await store.read.count(scope, 'user'), 500);
      assert.equal((await store.read.changes(scope, 0, 1_000)).length, 500);
    });

    test('in one scope and in several, side by side', async () => {
      const { store } = opened;
      const scopes = Array.from({ length: 12 }, fresh);
      await Promise.all(
        Array.from({ length: 120 }, async (_, i) => {
          const scope = scopes[i % 12] ?? '';
          await store.transact(scope, async (tx) => {
            const count = await tx.count(scope, 'user');
            await tx.insert(object(scope, fresh(), { count }), []);
          });
        }),
      );
      for (const scope of scopes) {
        const { rows } = await store.read.list(scope, query({ sort: [{ field: 'count', descending: false }] }));
        // Each saw exactly those before it: no two had the scope's turn at once.
        assert.deepEqual(
          rows.map((row) => row.doc),
          rows.map((_, i) => `{"count":${i}}`),
        );
        assert.equal(rows.length, 10);
      }
    });

    test('one key, many writers of many scopes: one gets it', async () => {
      const { store } = opened;
      const value = `key-${fresh()}`;
      const outcomes = await Promise.allSettled(
        Array.from({ length: 16 }, async () => {
          const scope = fresh();
          await store.transact(scope, (tx) => tx.insert(object(scope, fresh()), [key('*', value)]));
        }),
      );
      assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') assert.ok(outcome.reason instanceof DuplicateKey);
      }
    });

    test('one object, many writers: versions lose no update', async () => {
      const { store } = opened;
      const scope = fresh();
      const [id = ''] = await put(store, scope, [{ n: 0 }]);
      const increment = async (tx: Transaction): Promise<void> => {
        const now = await tx.get(scope, 'user', id);
        const { n } = JSON.parse(now?.doc ?? '{}') as { n: number };
        await tx.update(object(scope, id, { n: n + 1 }), [], now?.version ?? 0);
      };
      await Promise.all(Array.from({ length: 40 }, () => store.transact(scope, increment)));
      const now = await store.read.get(scope, 'user', id);
      assert.deepEqual([now?.version, now?.doc], [41, '{"n":40}']);
    });

    test('one that fails is undone alone', async () => {
      const { store } = opened;
      const scope = fresh();
      const outcomes = await Promise.allSettled(
        Array.from({ length: 20 }, (_, i) =>
          store.transact(scope, async (tx) => {
            await tx.insert(object(scope, fresh(), { i }), [key(scope, `${i % 10}`)]);
            if (i === 3) throw new Error('of its own');
            if (i === 4) await tx.update(object(scope, 'none'), [], 7);
          }),
        ),
      );
      const failed = outcomes.flatMap((outcome, i) => (outcome.status === 'rejected' ? [i] : []));
      // 3 and 4 gave their keys back, so that 13 and 14 could have them.
      assert.deepEqual(failed, [3, 4, 10, 11, 12, 15, 16, 17, 18, 19]);
      assert.ok((outcomes[4] as PromiseRejectedResult).reason instanceof StaleVersion);
      assert.equal(await store.read.count(scope, 'user'), 10);
      assert.equal((await store.read.list(scope, query())).rows.length, 10);
    });

    test('a failure alone leaves nothing, and the next is not disturbed', async () => {
      const { store } = opened;
      const scope = fresh();
      await assert.rejects(
        store.transact(scope, async (tx) => {
          await tx.insert(object(scope, fresh()), [key(scope, 'k')]);
          await tx.append(entry(scope, 'x'));
          throw new TypeError('mine');
        }),
        TypeError,
      );
      assert.equal(await store.read.count(scope, 'user'), 0);
      await store.transact(scope, (tx) => tx.insert(object(scope, fresh()), [key(scope, 'k')]));
      assert.equal(await store.read.sequence(scope), 0);
    });

    test('a plan amid writers undoes only itself', async () => {
      const { store } = opened;
      const scope = fresh();
      const counts = await Promise.all(
        Array.from({ length: 9 }, (_, i) =>
          store.transact(
            scope,
            async (tx) => {
              await tx.insert(object(scope, fresh()), []);
              return tx.count(scope, 'user');
            },
            { rollback: i % 3 === 1 },
          ),
        ),
      );
      assert.deepEqual(counts, [1, 2, 2, 3, 4, 4, 5, 6, 6]);
      assert.equal(await store.read.count(scope, 'user'), 6);
    });

    test('a transaction is of no use after its end', async () => {
      const { store } = opened;
      const scope = fresh();
      let kept: Transaction | undefined;
      await store.transact(scope, async (tx) => {
        kept = tx;
      });
      await assert.rejects(async () => kept?.insert(object(scope, fresh()), []), /over/);
      await assert.rejects(async () => kept?.append(entry(scope, 'x')), /over/);
      await assert.rejects(async () => kept?.count(scope, 'user'), /over/);
      await assert.rejects(async () => kept?.get(scope, 'user', 'x'), /over/);
      assert.equal(await store.read.count(scope, 'user'), 0);
    });

    test('a part that fails is undone alone, with its entries of the log, its counts and the parts in it', async () => {
      const { store } = opened;
      const scope = fresh();
      const value = `part-${fresh()}`;
      const add = async (tx: Transaction, name: string, ...keys: Parameters<Transaction['insert']>[1]) => {
        const id = fresh();
        await tx.insert(object(scope, id, { name }), keys);
        await tx.append(entry(scope, id));
      };
      const sequence = await store.transact(scope, async (tx) => {
        await add(tx, 'before');
        await assert.rejects(
          tx.attempt(async () => {
            await add(tx, 'undone', key(scope, value));
            assert.equal(await tx.count(scope, 'user'), 2);
            await tx.attempt(() => add(tx, 'undone with it'));
            await tx.attempt(() => add(tx, 'taken', key(scope, value)));
          }),
          DuplicateKey,
        );
        assert.equal(await tx.count(scope, 'user'), 1);
        const given = await tx.attempt(async () => {
          await assert.rejects(
            tx.attempt(async () => {
              await add(tx, 'undone within');
              throw new Error('within');
            }),
            /within/,
          );
          await add(tx, 'kept', key(scope, value));
          return 'given';
        });
        assert.equal(given, 'given');
        return tx.sequence(scope);
      });
      assert.equal(sequence, 2);
      assert.deepEqual(
        (await store.read.changes(scope, 0, 10)).map((change) => change.sequence),
        [1, 2],
      );
      const { rows } = await store.read.list(scope, query({ sort: [{ field: 'name', descending: false }] }));
      assert.deepEqual(
        rows.map((row) => row.doc),
        ['{"name":"before"}', '{"name":"kept"}'],
      );
      assert.equal(await store.read.count(scope, 'user'), 2);
    });

    test('what was committed is there after opening again; migrations run twice', async (t) => {
      const fixture = await open();
      try {
        if (fixture.reopen === undefined) return t.skip('nothing to open again');
        const scope = fresh();
        const [id = ''] = await put(fixture.store, scope, [{ name: 'kept' }]);
        await fixture.store.transact(scope, (tx) => tx.append(entry(scope, id)));
        const store = await fixture.reopen();
        assert.equal((await store.read.get(scope, 'user', id))?.doc, '{"name":"kept"}');
        assert.equal(await store.transact(scope, (tx) => tx.append(entry(scope, id))), 2);
        await store.ping();
      } finally {
        await fixture.close();
      }
    });
  });
}
