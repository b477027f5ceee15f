import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { SERVER, type StoredObject } from '../store/port.ts';
import { openStore } from '../store/open.ts';
import { storeSuite, SUITE_INDEXES, SUITE_NODE_KINDS } from '../store/suite.ts';
import { SealBroken } from './cipher.ts';
import { VAULT_KEY } from './data-keys.ts';
import { environmentSource, fileSource } from './sources.ts';
import { onBothEngines, OTHER, row, SCOPE, vaultOf, type Place } from './vault.test-support.ts';
import type { Vault } from './vault.ts';

const ID = '1'.repeat(24);
const KEY = Buffer.alloc(32, 7).toString('base64');
const put = (vault: Vault, object: StoredObject): Promise<void> =>
  vault.store.transact(object.scope, (tx) => tx.insert(object, []));

describe('whatever a store does, a sealed store does', () => {
  const root = mkdtempSync(join(tmpdir(), 'muster-sealed-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  let stores = 0;
  storeSuite('SQLite, sealed', async () => {
    const dataFolder = join(root, String(++stores));
    const options = { dataFolder, indexes: SUITE_INDEXES, nodeKinds: SUITE_NODE_KINDS };
    const open = async () => (await vaultOf(await openStore(options), environmentSource(KEY))).store;
    let store = await open();
    return {
      store,
      reopen: async () => {
        await store.close();
        store = await open();
        return store;
      },
      close: () => store.close(),
    };
  });
});

await onBothEngines((place) => {
  const opened = async (at?: Place) => {
    const where = at ?? (await place());
    const inner = await where.open();
    return { at: where, inner, vault: await vaultOf(inner, fileSource(join(where.folder, 'vault.key'))) };
  };

  describe('a sealed store', () => {
    test('keeps secrets sealed, and gives them in the clear by every way of reading', async () => {
      const { inner, vault } = await opened();
      try {
        const { store } = vault;
        const key = { scope: SCOPE, kind: 'user', name: 'name', value: 'ada' };
        await store.transact(SCOPE, async (tx) => {
          await tx.insert(row(ID, '{"a":"geheim"}'), [key]);
          assert.equal((await tx.get(SCOPE, 'user', ID))?.secret, '{"a":"geheim"}');
        });
        assert.match((await inner.read.get(SCOPE, 'user', ID))?.secret ?? '', /^v1\.1\.[^{]+$/);
        const query = { kinds: ['user'], where: { op: 'and', of: [] }, sort: [], skip: 0, limit: 9 } as const;
        const rows = [
          await store.read.get(SCOPE, 'user', ID),
          ...(await store.read.getMany(SCOPE, 'user', [ID])),
          await store.read.byKey(key),
          ...(await store.read.list(SCOPE, query)).rows,
          ...(await store.read.scan(SCOPE, 'user', '', 9)),
        ];
        assert.deepEqual(
          rows.map((each) => each?.secret),
          Array.from({ length: 5 }, () => '{"a":"geheim"}'),
        );
        await store.transact(SCOPE, (tx) => tx.update(row(ID, '{"b":1}'), [key], 1));
        assert.equal((await store.read.get(SCOPE, 'user', ID))?.secret, '{"b":1}');
        assert.match((await inner.read.get(SCOPE, 'user', ID))?.secret ?? '', /^v1\./);
      } finally {
        await vault.close();
      }
    });

    test('a secret that was copied to another row, kind or scope, or changed, does not open', async () => {
      const { inner, vault } = await opened();
      try {
        await put(vault, row(ID, '{"a":1}'));
        await put(vault, row(ID, '{"a":2}', { scope: OTHER }));
        const sealed = (await inner.read.get(SCOPE, 'user', ID))?.secret ?? '';
        const moved = [
          { scope: SCOPE, kind: 'user', id: '2'.repeat(24) },
          { scope: SCOPE, kind: 'system', id: ID },
          { scope: OTHER, kind: 'user', id: '3'.repeat(24) },
        ];
        for (const to of moved) {
          await inner.transact(to.scope, (tx) => tx.insert(row(to.id, sealed, to), []));
          const found = await vault.store.read.get(to.scope, to.kind, to.id);
          assert.equal(found?.doc, '{}');
          assert.throws(() => found?.secret, SealBroken);
        }
        const changed = `${sealed.slice(0, -6)}${sealed.at(-6) === 'A' ? 'B' : 'A'}${sealed.slice(-5)}`;
        await inner.transact(SCOPE, (tx) => tx.replaceSecret({ scope: SCOPE, kind: 'user', id: ID }, changed));
        const spoilt = await vault.store.read.get(SCOPE, 'user', ID);
        assert.throws(() => spoilt?.secret, SealBroken);
      } finally {
        await vault.close();
      }
    });

    test('a plan and a failed write leave no data key behind, in the database or in memory', async () => {
      const { at, inner, vault } = await opened();
      await vault.store.transact(
        SCOPE,
        async (tx) => {
          await tx.insert(row(ID, '{"a":1}'), []);
          assert.equal((await tx.get(SCOPE, 'user', ID))?.secret, '{"a":1}');
        },
        { rollback: true },
      );
      await assert.rejects(
        vault.store.transact(SCOPE, async (tx) => {
          await tx.insert(row(ID, '{"a":2}'), []);
          throw new Error('no');
        }),
      );
      assert.equal(await inner.read.get(SERVER, VAULT_KEY, SCOPE), undefined);
      await put(vault, row(ID, '{"a":3}'));
      await vault.close();
      // With a key that had come from the plan, nobody could read it any more.
      const again = await opened(at);
      assert.equal((await again.vault.store.read.get(SCOPE, 'user', ID))?.secret, '{"a":3}');
      await again.vault.close();
    });

    test('first writes at once agree on one data key', async () => {
      const at = await place();
      const vaults = await Promise.all(
        Array.from({ length: at.shared ? 3 : 1 }, async () => vaultOf(await at.open(), environmentSource(KEY))),
      );
      const ids = Array.from({ length: 30 }, (_, i) => String(i).padStart(24, '0'));
      await Promise.all(
        ids.map((id, i) => {
          const { store } = vaults[i % vaults.length] as Vault;
          // Half of them write into the scope from the turn of another.
          const turn = i % 2 === 0 ? SCOPE : OTHER;
          return store.transact(turn, (tx) => tx.insert(row(id, `{"n":${i}}`), []));
        }),
      );
      for (const { store } of vaults) {
        const found = await store.read.scan(SCOPE, 'user', '', 100);
        assert.deepEqual(
          found.map((each) => each.secret),
          ids.map((_, i) => `{"n":${i}}`),
        );
      }
      assert.equal((await vaults[0]?.status())?.keys[0]?.dataKeys, 2);
      await Promise.all(vaults.map((vault) => vault.close()));
    });

    test('the data key of an organization goes with it', async () => {
      const { inner, vault } = await opened();
      const organization = row(SCOPE, '{}', { scope: OTHER, kind: 'organization' });
      await put(vault, organization);
      await put(vault, row(ID, '{"a":1}'));
      assert.notEqual(await inner.read.get(SERVER, VAULT_KEY, SCOPE), undefined);
      await vault.store.transact(OTHER, (tx) => tx.remove(OTHER, 'organization', SCOPE));
      assert.equal(await inner.read.get(SERVER, VAULT_KEY, SCOPE), undefined);
      await assert.rejects(vault.store.read.get(SCOPE, 'user', ID), /no key/);
      await vault.close();
    });

    test('secrets from before there was a vault are read, and sealed in time', async () => {
      const at = await place();
      const inner = await at.open();
      const ids = Array.from({ length: 450 }, (_, i) => String(i).padStart(24, '0'));
      for (const scope of [SCOPE, OTHER]) {
        await inner.transact(scope, async (tx) => {
          for (const id of ids) await tx.insert(row(id, `{"of":"${id}"}`, { scope }), []);
          await tx.insert(row('f'.repeat(24), null, { scope }), []);
        });
      }
      const vault = await vaultOf(inner, fileSource(join(at.folder, 'vault.key')));
      const [first = ''] = ids;
      assert.equal((await vault.store.read.get(SCOPE, 'user', first))?.secret, `{"of":"${first}"}`);
      await vault.store.transact(SCOPE, (tx) => tx.update(row(first, '{"new":1}'), [], 1));
      await vault.catchUp();
      assert.deepEqual(await inner.plainSecrets(10), []);
      for (const scope of [SCOPE, OTHER]) {
        for (const sealed of await inner.read.scan(scope, 'user', '', 1_000))
          assert.ok(!sealed.secret?.startsWith('{'));
        const read = await vault.store.read.scan(scope, 'user', '', 1_000);
        assert.equal(read.filter((each) => each.secret === `{"of":"${each.id}"}`).length, scope === SCOPE ? 449 : 450);
        // It is no change to anybody.
        assert.equal(read.at(5)?.version, 1);
        assert.equal(await inner.read.sequence(scope), 0);
      }
      await vault.close();
    });
  });
});
