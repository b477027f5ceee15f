import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { NO_POSTGRES, postgresForTests } from '../../test/support/postgres.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';
import { jobsOver } from './jobs.test-support.ts';

const SCOPES = ['a', 'b', 'c'].map((each) => each.repeat(24));
const JOBS = 1_000;

const folder = mkdtempSync(join(tmpdir(), 'muster-race-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const postgres = await postgresForTests();
after(() => postgres?.stop());

/** Two views of one database: of two processes where it allows that, else of one. */
const engines: readonly (readonly [name: string, open: (() => Promise<readonly [Store, Store]>) | undefined])[] = [
  [
    'SQLite',
    async () => {
      const store = await openStore({ dataFolder: mkdtempSync(join(folder, 'x')), indexes: [] });
      return [store, store];
    },
  ],
  [
    'PostgreSQL',
    postgres &&
      (async () => {
        const url = await postgres.newDatabase();
        return [await openStore({ url, indexes: [] }), await openStore({ url, indexes: [] })];
      }),
  ],
];

for (const [name, open] of engines) {
  describe(`two runners on one database, ${name}`, { skip: open === undefined ? NO_POSTGRES : false }, () => {
    const opened = async () => {
      const stores = (await open?.()) as readonly [Store, Store];
      return { stores, close: () => Promise.all([...new Set(stores)].map((store) => store.close())) };
    };

    test(`race over ${JOBS} jobs, each of which has its effect once`, async () => {
      const { stores, close } = await opened();
      let prepared = 0;
      const now = () => 1_000;
      const [one, two] = stores.map((store) =>
        jobsOver(store, {
          now,
          prepare: async () => void prepared++,
        }),
      );
      assert.ok(one && two);
      for (const [i, scope] of SCOPES.entries()) {
        await one.inTransaction(scope, async (ctx) => {
          for (let n = i; n < JOBS; n += SCOPES.length)
            await ctx.here.enqueue('once', { name: String(n) }, 1 + (n % 900));
        });
      }
      const ran = await Promise.all([one.runner.drain(), two.runner.drain()]);
      assert.deepEqual([...one.failures, ...two.failures], []);
      const effects = (await Promise.all(SCOPES.map((scope) => one.effects(scope)))).flat();
      assert.deepEqual([effects.length, new Set(effects).size, prepared], [JOBS, JOBS, JOBS]);
      assert.equal((ran[0] ?? 0) + (ran[1] ?? 0), JOBS);
      assert.ok(
        ran.every((each) => each > JOBS / 20),
        `one of them had it all: ${ran.join(', ')}`,
      );
      await close();
    });

    test('one that was paused for longer than its lease does nothing when it goes on', async () => {
      const { stores, close } = await opened();
      let at = 1_000;
      const now = () => at;
      const paused = Promise.withResolvers<void>();
      const started = Promise.withResolvers<void>();
      const one = jobsOver(stores[0], {
        now,
        prepare: () => {
          started.resolve();
          return paused.promise;
        },
      });
      const two = jobsOver(stores[1], { now });
      const [scope = ''] = SCOPES;
      await one.inTransaction(scope, (ctx) => ctx.here.enqueue('once', { name: 'x' }));
      const draining = one.runner.drain();
      await started.promise;
      assert.equal(await two.runner.drain(), 0);
      at += 61_000;
      assert.equal(await two.runner.drain(), 1);
      paused.resolve();
      await draining;
      assert.deepEqual([await one.effects(scope), one.failures, two.failures], [['x'], [], []]);
      await close();
    });

    test('what is replaced or cancelled while it is prepared has no effect; its successor waits for it', async () => {
      const { stores, close } = await opened();
      const now = () => 1_000;
      const paused = Promise.withResolvers<void>();
      const started = Promise.withResolvers<void>();
      const under: string[] = [];
      const [one, two] = stores.map((store) =>
        jobsOver(store, {
          now,
          prepare: async (name) => {
            under.push(`${name} begins`);
            started.resolve();
            if (name === 'old') await paused.promise;
            under.push(`${name} ends`);
          },
        }),
      );
      assert.ok(one && two);
      const [scope = ''] = SCOPES;
      await one.inTransaction(scope, (ctx) => ctx.here.enqueue('once', { name: 'old' }, undefined, { key: 'k' }));
      const draining = one.runner.drain();
      await started.promise;
      await two.inTransaction(scope, async (ctx) => {
        await ctx.here.enqueue('once', { name: 'kept out' }, undefined, { key: 'k', keep: true });
        await ctx.here.enqueue('once', { name: 'new' }, undefined, { key: 'k' });
      });
      assert.equal(await two.runner.drain(), 0);
      paused.resolve();
      await draining;
      await two.runner.drain();
      assert.deepEqual(await one.effects(scope), ['new']);
      assert.deepEqual(under, ['old begins', 'old ends', 'new begins', 'new ends']);
      await close();
    });
  });
}
