import { build } from '../../src/server/build.ts';
import { environmentSource } from '../../src/vault/sources.ts';
import { TEST_VAULT_KEY } from '../support/server.ts';

/** Sends what webhooks have to send, until it is killed. Arguments: where (JSON of a folder or an address), what to add to the machine's time (ms). */
const [where = '{}', ahead = '0'] = process.argv.slice(2);
const built = await build({
  database: JSON.parse(where) as { dataFolder: string },
  vaultKeys: environmentSource(TEST_VAULT_KEY),
  clock: { now: () => Date.now() + Number(ahead) },
  hubAllow: ['127.0.0.1'],
});
built.runner.start();
