import { openStore, type StoreOptions } from '../../src/store/open.ts';

/**
 * Writes numbered objects, each with a log entry, several at a time, and prints each number once its commit was
 * acknowledged. Goes on until it is killed. Arguments: where (JSON of a folder or an address), the scope, the first number.
 */
const [where = '{}', scope = '', first = '0'] = process.argv.slice(2);
const store = await openStore({ ...(JSON.parse(where) as { dataFolder: string }), indexes: [] } satisfies StoreOptions);

let next = Number(first);
async function writeForEver(): Promise<never> {
  for (;;) {
    const n = next++;
    const id = String(n).padStart(24, '0');
    const doc = JSON.stringify({ n, text: 'x'.repeat(500) });
    await store.transact(scope, async (tx) => {
      const name = { scope, kind: 'note', name: 'n', value: String(n) };
      await tx.insert({ scope, kind: 'note', id, version: 1, contract: '', doc, hints: null, secret: null }, [name]);
      await tx.append({
        scope,
        at: Date.now(),
        actor: { type: 'server', id: '' },
        door: 'test',
        requestId: '',
        operation: 'create',
        name: 'note_create',
        kind: 'note',
        objectId: id,
        before: null,
        after: doc,
      });
    });
    process.stdout.write(`${n}\n`);
  }
}
await Promise.all(Array.from({ length: 8 }, writeForEver));
