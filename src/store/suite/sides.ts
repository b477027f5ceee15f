import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { between, compare, EVERYTHING, not, type Predicate } from '../../wire/filters/predicate.ts';
import type { SortKey, StoredObject } from '../port.ts';
import { fresh, useStore, type Fixture } from './support.ts';

const object = (scope: string, id: string): StoredObject => ({
  scope,
  kind: 'thing',
  id,
  version: 1,
  contract: '',
  doc: '{}',
  hints: null,
  secret: null,
});

export function sideSuite(open: () => Promise<Fixture>): void {
  describe('replies, last contact', () => {
    const opened = useStore(open);

    test('a reply is kept with the transaction and forgotten by age', async () => {
      const { store } = opened;
      const scope = fresh();
      const reply = { digest: 'd1', status: 201, body: '{"é":1}', at: 1_000 };
      await store.transact(scope, async (tx) => {
        await tx.keepReply(scope, 'k', reply);
        assert.deepEqual(await tx.reply(scope, 'k'), reply);
      });
      await assert.rejects(
        store.transact(scope, async (tx) => {
          await tx.keepReply(scope, 'other', reply);
          throw new Error('no');
        }),
      );
      assert.deepEqual(await store.read.reply(scope, 'k'), reply);
      assert.equal(await store.read.reply(fresh(), 'k'), undefined);
      assert.equal(await store.read.reply(scope, 'other'), undefined);
      await store.transact(scope, (tx) => tx.keepReply(scope, 'new', { ...reply, at: 2_000 }));
      assert.equal(await store.forgetReplies(2_000), 1);
      assert.equal(await store.read.reply(scope, 'k'), undefined);
      assert.equal((await store.read.reply(scope, 'new'))?.at, 2_000);
    });

    test('a key counts once, also among those that come together, until it is forgotten', async (t) => {
      const fixture = await open();
      try {
        const { store } = fixture;
        const key = fresh();
        const tries = await Promise.all(Array.from({ length: 10 }, () => store.useOnce(key, 1_000)));
        assert.equal(tries.filter(Boolean).length, 1);
        assert.equal(await store.useOnce(fresh(), 1_000), true);
        assert.equal(await store.useOnce(key, 1_000), false);
        assert.equal(await store.forgetUsed(1_000), 0);
        assert.equal(await store.useOnce(key, 1_000), false);
        assert.equal(await store.useOnce(key, 2_000), true);
        assert.equal(await store.forgetUsed(1_001), 2);
        assert.equal(await store.useOnce(key, 1_000), true);
        if (fixture.reopen === undefined) return t.skip('nothing to open again');
        const again = await fixture.reopen();
        assert.equal(await again.useOnce(key, 2_000), false);
      } finally {
        await fixture.close();
      }
    });

    test('last contact: at once for this process, newest wins, kept when closed', async (t) => {
      const fixture = await open();
      try {
        const { store } = fixture;
        const [a, b] = [fresh(), fresh()];
        store.touch(a, 100);
        store.touch(a, 50);
        store.touch(b, 70);
        assert.deepEqual(
          await store.read.lastSeen([a, b, 'none']),
          new Map([
            [a, 100],
            [b, 70],
          ]),
        );
        assert.deepEqual(await store.read.lastSeen([]), new Map());
        if (fixture.reopen === undefined) return t.skip('nothing to open again');
        const again = await fixture.reopen();
        again.touch(a, 90);
        again.touch(b, 80);
        assert.deepEqual(
          await again.read.lastSeen([a, b]),
          new Map([
            [a, 100],
            [b, 80],
          ]),
        );
      } finally {
        await fixture.close();
      }
    });

    test('lists filter and sort by when objects were last seen, also by times that are not written yet', async () => {
      const { store } = opened;
      const scope = fresh();
      const [old, recent, never] = [fresh(), fresh(), fresh()];
      await store.transact(scope, async (tx) => {
        for (const id of [old, recent, never]) await tx.insert(object(scope, id), []);
      });
      store.touch(old, 1_000);
      store.touch(recent, 2_000);
      const ids = async (where: Predicate, sort: readonly SortKey[] = []) =>
        (await store.read.list(scope, { kinds: ['thing'], where, sort, skip: 0, limit: 10 })).rows.map(({ id }) => id);
      assert.deepEqual(await ids(compare('ge', '$seen', 1_500)), [recent]);
      assert.deepEqual(await ids(not(compare('ge', '$seen', 1_500))), [old, never].toSorted());
      assert.deepEqual(await ids(compare('eq', '$seen', null)), [never]);
      assert.deepEqual(await ids(between('$seen', 500, 1_000)), [old]);
      assert.deepEqual(await ids(EVERYTHING, [{ field: '$seen', descending: true }]), [recent, old, never]);
      assert.deepEqual(await ids(EVERYTHING, [{ field: '$seen', descending: false }]), [never, old, recent]);
    });
  });
}
