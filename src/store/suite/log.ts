import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Commit, Store } from '../port.ts';
import { entry, fresh, object, query, useStore, type Fixture } from './support.ts';

const append = (store: Store, scope: string, id = fresh()): Promise<number> =>
  store.transact(scope, (tx) => tx.append(entry(scope, id)));

export function logSuite(open: () => Promise<Fixture>): void {
  describe('log', () => {
    const opened = useStore(open);

    test('entries come back whole, numbered from 1', async () => {
      const { store } = opened;
      const scope = fresh();
      assert.equal(await store.read.sequence(scope), 0);
      const first = entry(scope, fresh(), { before: '{"a":1}', after: '{"a":"é\\u0000"}', operation: 'update' });
      const second = entry(scope, fresh(), { actor: { type: 'server', id: '' }, operation: 'event' });
      await store.transact(scope, async (tx) => {
        assert.equal(await tx.sequence(scope), 0);
        assert.equal(await tx.append(first), 1);
        assert.equal(await tx.append(second), 2);
        assert.equal(await tx.sequence(scope), 2);
        assert.equal((await tx.changes(scope, 1, 10)).length, 1);
        assert.equal(await store.read.sequence(scope), 0);
      });
      assert.equal(await store.read.sequence(scope), 2);
      assert.deepEqual(await store.read.changes(scope, 0, 10), [
        { ...first, sequence: 1 },
        { ...second, sequence: 2 },
      ]);
      assert.deepEqual(
        (await store.read.changes(scope, 0, 1)).map((change) => change.sequence),
        [1],
      );
      assert.deepEqual(await store.read.changes(scope, 2, 10), []);
      assert.deepEqual(await store.read.changes(fresh(), 0, 10), []);
    });

    test('what is rolled back leaves no gap', async () => {
      const { store } = opened;
      const scope = fresh();
      const works = Array.from({ length: 30 }, (_, i) =>
        store
          .transact(
            scope,
            async (tx) => {
              await tx.append(entry(scope, fresh()));
              if (i % 3 === 1) throw new Error('no');
              return tx.append(entry(scope, fresh()));
            },
            { rollback: i % 3 === 2 },
          )
          .catch(() => undefined),
      );
      await Promise.all(works);
      assert.deepEqual(
        (await store.read.changes(scope, 0, 100)).map((change) => change.sequence),
        Array.from({ length: 20 }, (_, i) => i + 1),
      );
      assert.equal(await store.read.sequence(scope), 20);
    });

    test('a plan sees what it would do and leaves nothing behind', async () => {
      const { store } = opened;
      const scope = fresh();
      const id = fresh();
      const commits: Commit[] = [];
      const stop = store.onCommit((commit) => commits.push(commit));
      const seen = await store.transact(
        scope,
        async (tx) => {
          await tx.insert(object(scope, id, { name: 'x' }), [{ scope, kind: 'user', name: 'name', value: 'x' }]);
          await tx.addEdge(scope, {
            from: { type: 'user', id },
            to: { type: 'user_group', id: fresh() },
            relation: 'member',
            attributes: null,
          });
          await tx.append(entry(scope, id));
          await tx.keepReply(scope, 'k', { digest: 'd', status: 200, body: '', at: 1 });
          await tx.enqueue({ id, scope, type: 't', payload: '{}', due: 0 });
          return (await tx.list(scope, query())).total;
        },
        { rollback: true },
      );
      stop();
      assert.equal(seen, 1);
      assert.deepEqual(commits, []);
      assert.equal(await store.read.get(scope, 'user', id), undefined);
      assert.equal(await store.read.byKey({ scope, kind: 'user', name: 'name', value: 'x' }), undefined);
      assert.deepEqual(await store.read.edgesOf(scope, { type: 'user', id }), []);
      assert.deepEqual(await store.read.changes(scope, 0, 10), []);
      assert.equal(await store.read.reply(scope, 'k'), undefined);
      assert.deepEqual(await store.jobs.claim(scope, 1, 1, 10), []);
      assert.equal(await store.read.count(scope, 'user'), 0);
      assert.equal(await append(store, scope), 1);
    });

    test('one transaction may append to several scopes', async () => {
      const { store } = opened;
      const [a, b] = [fresh(), fresh()];
      await append(store, b);
      await store.transact(a, async (tx) => {
        assert.equal(await tx.append(entry(b, fresh())), 2);
        assert.equal(await tx.append(entry(a, fresh())), 1);
        assert.equal(await tx.append(entry(b, fresh())), 3);
      });
      assert.deepEqual([await store.read.sequence(a), await store.read.sequence(b)], [1, 3]);
      // Whoever takes the scopes in the other order waits or is run again.
      const crossed = Array.from({ length: 20 }, (_, i) => {
        const [first, second] = i % 2 === 0 ? [a, b] : [b, a];
        return store.transact(first, async (tx) => {
          await tx.append(entry(first, fresh()));
          await tx.append(entry(second, fresh()));
        });
      });
      await Promise.all(crossed);
      assert.deepEqual([await store.read.sequence(a), await store.read.sequence(b)], [21, 23]);
    });

    test('listeners are told of each commit, in order, before its writer is answered', async () => {
      const { store } = opened;
      const scope = fresh();
      const told: number[] = [];
      const stop = store.onCommit((commit) => {
        if (commit.scope === scope) told.push(...commit.changes.map((change) => change.sequence));
      });
      store.onCommit(() => {
        throw new Error('a listener of its own kind');
      });
      await Promise.all(
        Array.from({ length: 50 }, async () => {
          const sequence = await append(store, scope);
          assert.ok(told.includes(sequence));
          assert.ok((await store.read.changes(scope, sequence - 1, 1)).length === 1);
        }),
      );
      stop();
      await append(store, scope);
      assert.deepEqual(
        told,
        Array.from({ length: 50 }, (_, i) => i + 1),
      );
    });

    test('another process is told too, each once and in order', async (t) => {
      const second = await opened.fixture.second?.();
      if (second === undefined) return t.skip('one process owns the data');
      const { store } = opened;
      assert.equal(store.exclusive, false);
      const scope = fresh();
      const told = new Map<Store, number[]>([
        [store, []],
        [second, []],
      ]);
      for (const [each, sequences] of told) {
        each.onCommit((commit) => {
          if (commit.scope === scope) sequences.push(...commit.changes.map((change) => change.sequence));
        });
      }
      try {
        await Promise.all(Array.from({ length: 60 }, (_, i) => append(i % 2 === 0 ? store : second, scope)));
        const expected = Array.from({ length: 60 }, (_, i) => i + 1);
        for (let i = 0; i < 3_000 && [...told.values()].some((each) => each.length < 60); i++) await setTimeout(20);
        for (const sequences of told.values()) assert.deepEqual(sequences, expected);
      } finally {
        await second.close();
      }
    });
  });
}
