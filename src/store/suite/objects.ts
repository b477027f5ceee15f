import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DuplicateKey, DuplicateObject, SERVER, StaleVersion, type StoredObject } from '../port.ts';
import { fresh, key, object, put, useStore, type Fixture } from './support.ts';

/** A row that is read may open its secret only when it is asked for. */
function columns(row: StoredObject | undefined): StoredObject | undefined {
  if (row === undefined) return undefined;
  const { scope, kind, id, version, contract, doc, hints, secret } = row;
  return { scope, kind, id, version, contract, doc, hints, secret };
}

export function objectSuite(open: () => Promise<Fixture>): void {
  describe('objects', () => {
    const opened = useStore(open);

    test('a document comes back byte for byte', async () => {
      const { store } = opened;
      const scope = fresh();
      const docs = [
        '{"a" : 1.0,  "b":"é\\u00e9 😀 \\u0000 \\ud800", "z":[1,2,{"x":null}]}',
        '{"b":1,"a":2,"a2":1e2,"text":"\\\\u0000 \\"quoted\\" line\\nend"}',
        JSON.stringify({ long: 'ü'.repeat(100_000) }),
      ];
      const ids = await put(store, scope, docs);
      for (const [i, doc] of docs.entries()) {
        assert.equal((await store.read.get(scope, 'user', ids[i] ?? ''))?.doc, doc);
      }
    });

    test('every column comes back', async () => {
      const { store } = opened;
      const scope = fresh();
      const full = object(scope, fresh(), { a: 1 }, { hints: '{"h":1}', secret: '{"s":"ü"}', contract: 'c9' });
      await store.transact(scope, async (tx) => {
        await tx.insert(full, []);
        assert.deepEqual(columns(await tx.get(scope, 'user', full.id)), full);
        assert.equal(await store.read.get(scope, 'user', full.id), undefined);
      });
      assert.deepEqual(columns(await store.read.get(scope, 'user', full.id)), full);
      assert.equal(await store.read.get(fresh(), 'user', full.id), undefined);
      assert.equal(await store.read.get(scope, 'system', full.id), undefined);
    });

    test('getMany gives those that exist, of its scope and kind', async () => {
      const { store } = opened;
      const scope = fresh();
      const ids = await put(store, scope, [{}, {}, {}]);
      const [elsewhere = ''] = await put(store, fresh(), [{}]);
      const found = await store.read.getMany(scope, 'user', [ids[2] ?? '', elsewhere, 'none', ids[0] ?? '']);
      assert.deepEqual(found.map((each) => each.id).sort(), [ids[0], ids[2]]);
      assert.deepEqual(await store.read.getMany(scope, 'user', []), []);
    });

    test('scan walks a kind by id in pieces', async () => {
      const { store } = opened;
      const scope = fresh();
      const ids = await put(store, scope, [{}, {}, {}, {}, {}]);
      await put(store, scope, [{}], 'system');
      const seen: string[] = [];
      for (let after = ''; ;) {
        const piece = await store.read.scan(scope, 'user', after, 2);
        seen.push(...piece.map((each) => each.id));
        const end = piece.at(-1);
        if (end === undefined) break;
        after = end.id;
      }
      assert.deepEqual(seen, ids);
    });

    test('an update is conditional on the version', async () => {
      const { store } = opened;
      const scope = fresh();
      const [id = ''] = await put(store, scope, [{ v: 1 }]);
      await store.transact(scope, (tx) => tx.update(object(scope, id, { v: 2 }, { contract: 'c2' }), [], 1));
      const now = await store.read.get(scope, 'user', id);
      assert.deepEqual([now?.version, now?.doc, now?.contract], [2, '{"v":2}', 'c2']);
      await assert.rejects(
        store.transact(scope, (tx) => tx.update(object(scope, id, { v: 3 }), [], 1)),
        (error) => error instanceof StaleVersion && error.current === 2,
      );
      await assert.rejects(
        store.transact(scope, (tx) => tx.update(object(scope, fresh(), {}), [], 1)),
        (error) => error instanceof StaleVersion && error.current === undefined,
      );
      assert.equal((await store.read.get(scope, 'user', id))?.doc, '{"v":2}');
    });

    test('a list sees an update by its new values', async () => {
      const { store } = opened;
      const scope = fresh();
      const [id = ''] = await put(store, scope, [{ name: 'old' }]);
      await store.transact(scope, (tx) => tx.update(object(scope, id, { name: 'new' }), [], 1));
      const list = (value: string) =>
        store.read.list(scope, {
          kinds: ['user'],
          where: { op: 'eq', field: 'name', value },
          sort: [],
          skip: 0,
          limit: 10,
        });
      assert.deepEqual([(await list('old')).total, (await list('new')).total], [0, 1]);
    });

    test('removal takes keys and count along', async () => {
      const { store } = opened;
      const scope = fresh();
      const id = fresh();
      await store.transact(scope, (tx) => tx.insert(object(scope, id), [key(scope, 'x')]));
      assert.equal(await store.read.count(scope, 'user'), 1);
      assert.equal(await store.transact(scope, (tx) => tx.remove(scope, 'user', id)), true);
      assert.equal(await store.transact(scope, (tx) => tx.remove(scope, 'user', id)), false);
      assert.equal(await store.read.count(scope, 'user'), 0);
      assert.equal(await store.read.byKey(key(scope, 'x')), undefined);
      await store.transact(scope, (tx) => tx.insert(object(scope, id), [key(scope, 'x')]));
    });

    test('an id is there once in a scope and kind', async () => {
      const { store } = opened;
      const scope = fresh();
      const [id = ''] = await put(store, scope, [{ first: true }]);
      await store.transact(scope, async (tx) => {
        await assert.rejects(tx.insert(object(scope, id), [key(scope, 'free')]), DuplicateObject);
        assert.equal(await tx.byKey(key(scope, 'free')), undefined);
        assert.equal(await tx.count(scope, 'user'), 1);
      });
      assert.equal((await store.read.get(scope, 'user', id))?.doc, '{"first":true}');
      await put(store, scope, [{}], 'system');
    });

    test('a taken key refuses the whole insert, and the work may go on', async () => {
      const { store } = opened;
      const scope = fresh();
      const [first, second] = [fresh(), fresh()];
      await store.transact(scope, (tx) => tx.insert(object(scope, first), [key(scope, 'a')]));
      await store.transact(scope, async (tx) => {
        await assert.rejects(
          tx.insert(object(scope, second), [key(scope, 'b'), key(scope, 'a'), key(scope, 'c')]),
          (error) => error instanceof DuplicateKey && error.key.value === 'a',
        );
        assert.equal(await tx.get(scope, 'user', second), undefined);
        assert.equal(await tx.byKey(key(scope, 'b')), undefined);
        assert.equal(await tx.count(scope, 'user'), 1);
        await tx.insert(object(scope, second), [key(scope, 'b')]);
      });
      assert.equal((await store.read.byKey(key(scope, 'b')))?.id, second);
      assert.equal((await store.read.byKey(key(scope, 'a')))?.id, first);
    });

    test('a transaction finds what it has inserted, by whatever way it looks', async () => {
      const { store } = opened;
      const scope = fresh();
      const ids = Array.from({ length: 90 }, () => fresh());
      const list = {
        kinds: ['user'],
        where: { op: 'eq', field: 'name', value: 'n7' },
        sort: [],
        skip: 0,
        limit: 9,
      } as const;
      await store.transact(scope, async (tx) => {
        for (const [i, id] of ids.entries()) {
          await tx.insert(object(scope, id, { name: `n${i}` }), [key(scope, `k${i}`), key(scope, `k${i}`)]);
          assert.equal((await tx.get(scope, 'user', id))?.id, id);
          assert.equal((await tx.byKey(key(scope, `k${i}`)))?.id, id);
        }
        await assert.rejects(tx.insert(object(scope, ids[5] ?? ''), []), DuplicateObject);
        await assert.rejects(tx.insert(object(scope, fresh()), [key(scope, 'k5')]), DuplicateKey);
        assert.equal((await tx.list(scope, list)).total, 1);
        await assert.rejects(tx.insert(object(scope, ids[5] ?? ''), []), DuplicateObject);
        await assert.rejects(tx.insert(object(scope, fresh()), [key(scope, 'k5')]), DuplicateKey);
        const more = object(scope, fresh(), { name: 'n7' });
        await tx.insert(more, [key(scope, 'more')]);
        await tx.update({ ...more, doc: '{"name":"other"}' }, [key(scope, 'less')], 1);
        assert.equal(await tx.byKey(key(scope, 'more')), undefined);
        const gone = object(scope, fresh(), { name: 'n7' });
        await tx.insert(gone, [key(scope, 'gone')]);
        assert.equal(await tx.remove(scope, 'user', gone.id), true);
        assert.equal(await tx.get(scope, 'user', gone.id), undefined);
        await tx.insert(gone, [key(scope, 'gone')]);
        assert.equal((await tx.list(scope, list)).total, 2);
      });
      assert.equal(await store.read.count(scope, 'user'), 92);
      for (const [i, id] of ids.entries()) assert.equal((await store.read.byKey(key(scope, `k${i}`)))?.id, id);
      assert.equal((await store.read.getMany(scope, 'user', ids)).length, 90);
    });

    test('what was inserted before a part that is undone stays, and what was inserted in it goes', async () => {
      const { store } = opened;
      const scope = fresh();
      const [before, within, after] = [fresh(), fresh(), fresh()];
      for (const looks of [true, false]) {
        const undone = new Error('undone');
        const work = store.transact(scope, async (tx) => {
          await tx.insert(object(scope, before), [key(scope, 'before')]);
          const part = tx.attempt(async () => {
            await tx.insert(object(scope, within), [key(scope, 'within')]);
            // Looking at all of them has them written, which is undone too.
            if (looks) assert.equal((await tx.scan(scope, 'user', '', 9)).length, 2);
            throw undone;
          });
          await assert.rejects(part, undone);
          assert.equal(await tx.get(scope, 'user', within), undefined);
          assert.equal((await tx.byKey(key(scope, 'before')))?.id, before);
          await tx.insert(object(scope, after), [key(scope, 'within')]);
          assert.equal((await tx.scan(scope, 'user', '', 9)).length, 2);
          if (looks) throw undone;
        });
        await (looks ? assert.rejects(work, undone) : work);
      }
      assert.equal((await store.read.byKey(key(scope, 'before')))?.id, before);
      assert.equal((await store.read.byKey(key(scope, 'within')))?.id, after);
      assert.equal(await store.read.get(scope, 'user', within), undefined);
    });

    test('parts of a work that insert at the same time take a key once', async () => {
      const { store } = opened;
      const scope = fresh();
      const outcomes = await store.transact(scope, (tx) =>
        Promise.allSettled(
          Array.from({ length: 5 }, async (_, i) => {
            await tx.insert(object(scope, fresh(), { i }), [key(scope, 'one')]);
            await tx.count(scope, 'user');
          }),
        ),
      );
      assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
      const refused = outcomes.find((each) => each.status === 'rejected');
      assert.ok(refused?.reason instanceof DuplicateKey);
      assert.equal(await store.read.count(scope, 'user'), 1);
    });

    test('an update replaces the keys', async () => {
      const { store } = opened;
      const scope = fresh();
      const [one, two] = [fresh(), fresh()];
      await store.transact(scope, async (tx) => {
        await tx.insert(object(scope, one), [key(scope, 'a'), key(scope, 'm', 'mail')]);
        await tx.insert(object(scope, two), [key(scope, 'b')]);
      });
      await store.transact(scope, (tx) => tx.update(object(scope, one), [key(scope, 'c'), key(scope, 'm', 'mail')], 1));
      assert.equal(await store.read.byKey(key(scope, 'a')), undefined);
      assert.equal((await store.read.byKey(key(scope, 'c')))?.id, one);
      assert.equal((await store.read.byKey(key(scope, 'm', 'mail')))?.id, one);
      await assert.rejects(
        store.transact(scope, (tx) =>
          tx.update(object(scope, one, { changed: 1 }), [key(scope, 'd'), key(scope, 'b')], 2),
        ),
        (error) => error instanceof DuplicateKey && error.key.value === 'b',
      );
      const now = await store.read.byKey(key(scope, 'c'));
      assert.deepEqual([now?.id, now?.version, now?.doc], [one, 2, '{}']);
      assert.equal(await store.read.byKey(key(scope, 'd')), undefined);
    });

    test('keys of the server are unique across scopes, others within one', async () => {
      const { store } = opened;
      const [a, b] = [fresh(), fresh()];
      const id = fresh();
      const mail = `mail-${a}`;
      await store.transact(a, (tx) => tx.insert(object(a, id), [key(SERVER, mail), key(a, 'same')]));
      await store.transact(b, (tx) => tx.insert(object(b, fresh()), [key(b, 'same')]));
      await assert.rejects(
        store.transact(b, (tx) => tx.insert(object(b, fresh()), [key(SERVER, mail)])),
        DuplicateKey,
      );
      const found = await store.read.byKey(key(SERVER, mail));
      assert.deepEqual([found?.scope, found?.id], [a, id]);
    });

    test('keys may be long, and differ at their end', async () => {
      const { store } = opened;
      const scope = fresh();
      const long = 'ü'.repeat(5_000);
      const [one, two] = [fresh(), fresh()];
      await store.transact(scope, async (tx) => {
        await tx.insert(object(scope, one, { name: long }), [key(scope, `${long}1`)]);
        await tx.insert(object(scope, two, { name: `${long}x` }), [key(scope, `${long}2`)]);
      });
      assert.equal((await store.read.byKey(key(scope, `${long}2`)))?.id, two);
      const where = { op: 'eq', field: 'name', value: long } as const;
      const found = await store.read.list(scope, { kinds: ['user'], where, sort: [], skip: 0, limit: 10 });
      assert.deepEqual(
        found.rows.map((row) => row.id),
        [one],
      );
      await assert.rejects(
        store.transact(scope, (tx) => tx.insert(object(scope, fresh()), [key(scope, `${long}1`)])),
        DuplicateKey,
      );
    });

    test('a key of any text is taken by one, found, kept and given back', async () => {
      const { store } = opened;
      const scope = fresh();
      const values = ['a\0', 'a\uFFFD', 'a\uD800', 'a\uD801', '\0a', 'x'.repeat(3_000), `${'x'.repeat(3_000)}y`];
      for (const value of values) {
        const id = fresh();
        await store.transact(scope, (tx) => tx.insert(object(scope, id), [key(scope, value)]));
        await store.transact(scope, (tx) => tx.update(object(scope, id), [key(scope, value)], 1));
        assert.equal((await store.read.byKey(key(scope, value)))?.id, id);
        await assert.rejects(
          store.transact(scope, (tx) => tx.insert(object(scope, fresh()), [key(scope, value)])),
          DuplicateKey,
        );
      }
      const [value = ''] = values;
      const holder = await store.read.byKey(key(scope, value));
      await store.transact(scope, (tx) => tx.update(object(scope, holder?.id ?? ''), [], 2));
      await store.transact(scope, (tx) => tx.insert(object(scope, fresh()), [key(scope, value)]));
    });

    test('text that no engine is fond of finds nothing and breaks nothing', async () => {
      const { store } = opened;
      const scope = fresh();
      for (const text of ['a\0b', '\ud800', "'; drop table objects; --", '%', '\\']) {
        assert.equal(await store.read.get(scope, 'user', text), undefined);
        assert.equal(await store.read.byKey(key(scope, text)), undefined);
      }
    });
  });
}
