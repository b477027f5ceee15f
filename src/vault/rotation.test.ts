import assert from 'node:assert/strict';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { SERVER, StoreUnavailable, type Store } from '../store/port.ts';
import { countWrapped } from './data-keys.ts';
import { commandSource, environmentSource, fileSource, type KeySource } from './sources.ts';
import { onBothEngines, row, vaultOf } from './vault.test-support.ts';
import { openVault, type Vault } from './vault.ts';
import { newWrappingKey, parseKeys, printKeys } from './wrapping-keys.ts';

const ID = '1'.repeat(24);
const SCOPES = Array.from({ length: 230 }, (_, i) => String(i).padStart(24, 'c'));
const [a, b] = [newWrappingKey(), newWrappingKey()];
const text = (...keys: readonly (typeof a)[]) => printKeys(keys).trim().replaceAll('\n', ',');

async function fill({ store }: Vault): Promise<void> {
  await Promise.all(
    SCOPES.map((scope) => store.transact(scope, (tx) => tx.insert(row(ID, `{"of":"${scope}"}`, { scope }), []))),
  );
}
async function check({ store }: Vault): Promise<void> {
  for (const scope of SCOPES) assert.equal((await store.read.get(scope, 'user', ID))?.secret, `{"of":"${scope}"}`);
}

/** A store and a source of which the n-th write from now on, and all after it, do not happen: the server was killed. */
function killed(store: Store, source: KeySource, after: number): { readonly store: Store; readonly source: KeySource } {
  let left = after;
  const dead = new Error('killed');
  const step = (): void => {
    if (left-- <= 0) throw dead;
  };
  const { file } = source;
  assert.ok(file !== undefined);
  const wrapped: Store = Object.create(store) as Store;
  wrapped.transact = (scope, work, options) =>
    store.transact(
      scope,
      async (tx) => {
        const result = await work(tx);
        // Before the commit: what the work did is undone, but for files.
        step();
        return result;
      },
      options,
    );
  Object.defineProperty(wrapped, 'read', { value: store.read });
  return {
    store: wrapped,
    source: {
      ...source,
      file: {
        ...file,
        write: async (keys) => {
          step();
          await file.write(keys);
        },
      },
    },
  };
}

await onBothEngines((place) => {
  describe('rotating the wrapping key', () => {
    test('in a file: every data key is wrapped with a new key, and the old one is gone', async () => {
      const at = await place();
      const inner = await at.open();
      const path = join(at.folder, 'vault.key');
      const vault = await vaultOf(inner, fileSource(path));
      await fill(vault);
      const before = await vault.status();
      assert.deepEqual(before, {
        source: 'file',
        current: before.current,
        keys: [{ id: before.current, dataKeys: SCOPES.length + 1 }],
      });
      const old = await readFile(path, 'utf8');
      const rotated = await vault.rotate();
      assert.notEqual(rotated.current, before.current);
      assert.deepEqual(rotated.keys, [{ id: rotated.current, dataKeys: SCOPES.length + 1 }]);
      const now = await readFile(path, 'utf8');
      assert.deepEqual(
        parseKeys(now, '').map(({ id }) => id),
        [rotated.current],
      );
      await check(vault);
      await vault.store.transact('d'.repeat(24), (tx) => tx.insert(row(ID, '{"a":1}', { scope: 'd'.repeat(24) }), []));
      await vault.close();

      let last: Store | undefined;
      async function reopened(): Promise<Store> {
        await last?.close();
        last = await at.open();
        return last;
      }

      await writeFile(path, old);
      await assert.rejects(vaultOf(await reopened(), fileSource(path)), (error) => {
        assert.ok(error instanceof StoreUnavailable);
        assert.match(
          error.message,
          new RegExp(`^the secrets of this database .* ${rotated.current}, which .*vault.key`),
        );
        assert.equal(error.message.includes('\n'), false);
        return true;
      });
      await writeFile(path, now);
      const again = await vaultOf(await reopened(), fileSource(path));
      await check(again);
      await again.close();
    });

    test('a file that is gone is not made anew while the database needs it', async () => {
      const at = await place();
      const vault = await vaultOf(await at.open(), fileSource(join(at.folder, 'vault.key')));
      await vault.close();
      const inner = await at.open();
      await assert.rejects(vaultOf(inner, fileSource(join(at.folder, 'elsewhere.key'))), StoreUnavailable);
      await assert.rejects(readFile(join(at.folder, 'elsewhere.key')));
      await assert.rejects(vaultOf(inner, environmentSource('')), /MUSTER_VAULT_KEY does not have/);
      await inner.close();
    });

    test('wherever the server is killed, the next one reads everything and finishes', async () => {
      const at = await place();
      const path = join(at.folder, 'vault.key');
      const filled = await vaultOf(await at.open(), fileSource(path));
      await fill(filled);
      await filled.close();
      let finished = false;
      for (let steps = 0; !finished; steps++) {
        const inner = await at.open();
        const { current } = await (await vaultOf(inner, fileSource(path))).status();
        const mortal = killed(inner, fileSource(path), steps + 1);
        // One step is the opening itself.
        const vault = await openVault(mortal.store, {
          source: mortal.source,
          scopeKinds: [],
          warn: () => undefined,
        });
        finished = await vault.rotate().then(
          () => true,
          (error: unknown) => {
            assert.equal((error as Error).message, 'killed');
            return false;
          },
        );
        // The process that comes after: it knows what is in the database and in the file, and nothing else.
        await inner.close();
        const next = await vaultOf(await at.open(), fileSource(path));
        await check(next);
        await next.catchUp();
        await check(next);
        const status = await next.status();
        assert.deepEqual(status.keys, [{ id: status.current, dataKeys: SCOPES.length + 1 }]);
        assert.deepEqual(
          parseKeys(await readFile(path, 'utf8'), '').map(({ id }) => id),
          [status.current],
        );
        if (finished) assert.notEqual(status.current, current);
        await next.close();
        assert.ok(steps < 40);
      }
    });

    test('by the environment: the new key comes first, the old one is needed once more', async () => {
      const at = await place();
      const vault = await vaultOf(await at.open(), environmentSource(text(a)));
      await fill(vault);
      await assert.rejects(vault.rotate(), { code: 'conflict', message: /restart/ });
      await vault.close();
      const both = await vaultOf(await at.open(), environmentSource(text(b, a)));
      assert.equal((await both.status()).current, a.id);
      const rotated = await both.rotate();
      assert.deepEqual(rotated, {
        source: 'environment',
        current: b.id,
        keys: [
          { id: b.id, dataKeys: SCOPES.length + 1 },
          { id: a.id, dataKeys: 0 },
        ],
      });
      await assert.rejects(both.rotate(), { code: 'conflict' });
      await both.close();
      const inner = await at.open();
      await assert.rejects(vaultOf(inner, environmentSource(text(a))), new RegExp(b.id));
      await inner.close();
      const alone = await vaultOf(await at.open(), environmentSource(text(b)));
      await check(alone);
      await alone.close();
    });

    test('by a command, which is asked anew', async () => {
      const at = await place();
      const inner = await at.open();
      const path = join(at.folder, 'printed');
      await fileSource(path).file?.create(a);
      const vault = await vaultOf(inner, commandSource(`cat '${path}'`));
      await fill(vault);
      await assert.rejects(vault.rotate(), { code: 'conflict', message: /MUSTER_VAULT_KEY_COMMAND/ });
      await fileSource(path).file?.write([b, a]);
      assert.equal((await vault.rotate()).current, b.id);
      await check(vault);
      await vault.close();
    });

    test('servers that share a database and a source follow, also with data keys made meanwhile', async (t) => {
      const at = await place();
      if (!at.shared) return t.skip('one process owns the data');
      const path = join(at.folder, 'vault.key');
      const [one, two] = [
        await vaultOf(await at.open(), fileSource(path)),
        await vaultOf(await at.open(), fileSource(path)),
      ];
      await fill(one);
      const going = { on: true };
      let made = 0;
      const writing = (async () => {
        while (going.on) {
          const scope = `e${String(++made).padStart(23, '0')}`;
          await two.store.transact(scope, (tx) => tx.insert(row(ID, `{"of":"${scope}"}`, { scope }), []));
        }
      })();
      // Both at once: what one does between two looks of the other is kept.
      await Promise.all([one.rotate(), two.rotate()]);
      const { current } = await one.rotate();
      going.on = false;
      await writing;
      await check(two);
      await one.catchUp();
      const status = await two.status();
      const inner = await at.open();
      assert.deepEqual([...(await countWrapped(inner.read))], [[current, SCOPES.length + made + 1]]);
      assert.equal(status.current, current);
      const third = await vaultOf(inner, fileSource(path));
      await check(third);
      for (let i = 1; i <= made; i++) {
        const scope = `e${String(i).padStart(23, '0')}`;
        assert.equal((await third.store.read.get(scope, 'user', ID))?.secret, `{"of":"${scope}"}`);
      }
      for (const vault of [one, two, third]) await vault.close();
    });

    test('a server that has another key than the others does not start', async (t) => {
      const at = await place();
      if (!at.shared) return t.skip('one process owns the data');
      const inners = [await at.open(), await at.open()];
      const started = await Promise.allSettled(
        [a, b].map((key, i) => vaultOf(inners[i] as Store, environmentSource(text(key)))),
      );
      const refused = started.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
      assert.equal(refused.length, 1);
      assert.ok(refused[0] instanceof StoreUnavailable);
      assert.equal((await countWrapped((inners[0] as Store).read)).size, 1);
      for (const inner of inners) await inner.close();
    });

    test('a file that others may read is warned of', async () => {
      const at = await place();
      const path = join(at.folder, 'vault.key');
      await fileSource(path).file?.create(a);
      await chmod(path, 0o644);
      const inner = await at.open();
      const warnings: string[] = [];
      await openVault(inner, { source: fileSource(path), scopeKinds: [], warn: (message) => warnings.push(message) });
      assert.deepEqual(warnings, [`the vault key file ${path} can be read by others: chmod 600`]);
      assert.equal((await inner.read.scan(SERVER, 'vault_key', '', 9)).length, 1);
      await inner.close();
    });
  });
});
