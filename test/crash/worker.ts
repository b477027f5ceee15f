import { openStore, type StoreOptions } from '../../src/store/open.ts';
import { jobsOver } from '../../src/work/jobs.test-support.ts';
import { setTimeout } from 'node:timers/promises';

/**
 * Works off jobs until it is killed: prints the name of each that is prepared, and of each commit `commit` and its scope. Arguments: where (JSON of a folder or an
 * address), what to add to the machine's time (ms), the time between occurrences of the recurring job (ms).
 */
const [where = '{}', ahead = '0', every = '5'] = process.argv.slice(2);
const store = await openStore({ ...(JSON.parse(where) as { dataFolder: string }), indexes: [] } satisfies StoreOptions);
store.onCommit(({ scope }) => process.stdout.write(`commit ${scope}\n`));
const { runner } = jobsOver(store, {
  now: () => Date.now() + Number(ahead),
  every: Number(every),
  prepare: async (name) => {
    process.stdout.write(`${name}\n`);
  },
});
for (;;) {
  await runner.drain();
  await setTimeout(1);
}
