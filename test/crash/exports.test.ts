import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serverIdentity } from '../../src/directory/identify.ts';
import type { Document, RuleSet } from '../../src/directory/types.ts';
import { exportKind } from '../../src/resources/directory-exports/contract.ts';
import { office365, office365Rule } from '../../src/resources/office365s/contract.ts';
import { systemUser } from '../../src/resources/system-users/contract.ts';
import { userGroup } from '../../src/resources/user-groups/contract.ts';
import { bootstrap, rootProvider } from '../../src/server/bootstrap.ts';
import { build, type Built } from '../../src/server/build.ts';
import { environmentSource } from '../../src/vault/sources.ts';
import type { Asked } from '../support/cloud.ts';
import { startGraph, type GraphStandIn } from '../support/graph.ts';
import { NO_POSTGRES, postgresForTests } from '../support/postgres.ts';
import { TEST_VAULT_KEY } from '../support/server.ts';
import { assertNoneTwice } from '../journeys/exports-world.ts';

type Where = { readonly dataFolder: string } | { readonly url: string };

const USERS = 40;
/** Longer than a lease: what a killed worker had claimed is free for the next (ms). */
const LATER = 120_000;
const WORKER = fileURLToPath(new URL('exports-worker.ts', import.meta.url));

/** Lets a worker deliver until so many writes have arrived, the last of which it never hears of, and kills it. */
async function killWorker(where: Where, ahead: number, there: GraphStandIn, writes: number): Promise<void> {
  const answer = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  let left = writes;
  there.fault({ type: 'slow', until: answer.promise }, ({ method }: Asked) => {
    if (method === 'GET' || (left -= 1) > 0) return false;
    reached.resolve();
    return true;
  });
  const child = spawn(process.execPath, [WORKER, JSON.stringify(where), String(ahead)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('close', (_code, signal) => resolve(signal));
  });
  await Promise.race([reached.promise, ended]);
  child.kill('SIGKILL');
  assert.equal(await ended, 'SIGKILL', 'the worker ended by itself');
  answer.resolve();
}

/** Everybody in a group that is bound to a directory, and a later department for all. */
const seeds = (there: GraphStandIn): RuleSet => ({
  jobs: {
    seed: async ({ here }) => {
      const { clientSecret, ...connection } = there.access;
      const directory = await here.insert(office365, { name: 'Example', ...connection }, { clientSecret });
      const rule = { office365: directory.id, builtIn: 'user_department', key: 'department' };
      await here.insert(office365Rule, rule);
      const group = await here.insert(userGroup, { name: 'All' });
      await here.bind({ type: 'user_group', id: group.id }, { type: 'office_365', id: directory.id });
      for (let i = 0; i < USERS; i++) {
        const names = { username: `user${i}`, email: `user${i}@example.com`, firstname: 'A', lastname: 'Z' };
        const user = await here.insert(systemUser, { ...names, department: '0' });
        await here.bind({ type: 'user', id: user.id }, { type: 'user_group', id: group.id });
      }
    },
    change: async ({ here }, { department }: Document) => {
      for await (const user of here.all(systemUser)) await here.update(user, { department });
    },
  },
});

/** @param kills - after how many writes of the stand-in a worker is killed, each time */
async function rounds(where: Where, kills: readonly number[]): Promise<void> {
  const there = await startGraph();
  let ahead = 0;
  const open = (): Promise<Built> =>
    build({
      database: where,
      vaultKeys: environmentSource(TEST_VAULT_KEY),
      clock: { now: () => Date.now() + ahead },
      hubAllow: ['127.0.0.1'],
      extraRules: [seeds(there)],
    });
  let built = await open();
  try {
    const first = await bootstrap(built.directory, built.store, { apiKey: undefined, organizationName: 'Test' });
    assert.ok(first);
    const { organization } = first;
    const provider = String(await rootProvider(built.store));
    const run = (job: string, payload: Document): Promise<void> =>
      built.directory.runJob(organization, job, payload, {
        identity: serverIdentity(provider, 'test'),
        organization,
        door: 'test',
        requestId: 'test',
      });
    await run('seed', {});
    // In the midst of making accounts, and of changing them.
    for (const [round, writes] of kills.entries()) {
      await built.close();
      await killWorker(where, ahead, there, writes);
      ahead += LATER;
      built = await open();
      await run('change', { department: String(round + 1) });
    }
    assert.ok(there.effects.length < USERS * 2, 'the worker was killed too late');
    await built.runner.drain();

    assertNoneTwice(there);
    assert.equal(there.users.size, USERS);
    for (const { department } of there.users.values()) assert.equal(department, String(kills.length));
    for (const name of new Set(there.effects.map((effect) => effect.name))) {
      const seen = there.effects.filter((each) => each.name === name).map(({ fields }) => Number(fields.department));
      assert.deepEqual(seen, seen.toSorted((a, b) => a - b), `${name}: an older state came after a newer`);
    }
    const states = (await built.store.read.scan(organization, exportKind.kind, '', 1_000)).map(
      ({ doc }) => (JSON.parse(doc) as { state: string }).state,
    );
    assert.deepEqual([states.length, new Set(states)], [USERS, new Set(['synced'])]);
  } finally {
    await built.close();
    await there.close();
  }
}

describe('a server that is killed in the middle of an export makes no account twice and leaves none behind', () => {
  test('SQLite', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'muster-crash-'));
    try {
      await rounds({ dataFolder }, [8, 16]);
    } finally {
      rmSync(dataFolder, { recursive: true, force: true });
    }
  });

  test('PostgreSQL', async (t) => {
    const server = await postgresForTests({ durable: true });
    if (server === undefined) return t.skip(NO_POSTGRES);
    try {
      await rounds({ url: await server.newDatabase() }, [12]);
    } finally {
      await server.stop();
    }
  });
});
