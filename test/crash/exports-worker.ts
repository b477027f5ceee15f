import { setTimeout } from 'node:timers/promises';
import { build } from '../../src/server/build.ts';
import { environmentSource } from '../../src/vault/sources.ts';
import { TEST_VAULT_KEY } from '../support/server.ts';

/**
 * A server without a face that works off its jobs until it is killed. Arguments: where (JSON of a folder or an address),
 * what to add to the machine's time (ms).
 */
const [where = '{}', ahead = '0'] = process.argv.slice(2);
const built = await build({
  database: JSON.parse(where) as { readonly dataFolder: string },
  vaultKeys: environmentSource(TEST_VAULT_KEY),
  clock: { now: () => Date.now() + Number(ahead) },
  hubAllow: ['127.0.0.1'],
});
for (;;) {
  await built.runner.drain();
  await setTimeout(1);
}
