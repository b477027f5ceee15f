import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StoreReader } from '../../src/store/port.ts';
import { openStore } from '../../src/store/open.ts';
import { build, type Built } from '../../src/server/build.ts';
import { NO_POSTGRES, postgresForTests } from '../support/postgres.ts';
import { environmentSource } from '../../src/vault/sources.ts';
import { startTestServer, TEST_VAULT_KEY, type TestServer } from '../support/server.ts';
import { endAll, startServer } from './process-support.ts';

/** Each due time of a schedule is run once: by one of several servers, and by one that is killed at any moment. */

const postgres = await postgresForTests();
const MINUTE = 60_000;

/** The due times that were taken, and the runs that were begun, as the log has them. */
async function history(read: StoreReader, organization: string): Promise<{ due: string[]; runs: string[] }> {
  const log = await read.changes(organization, 0, 100_000);
  const doc = (text: string | null) => JSON.parse(text ?? '{}') as Record<string, string | null>;
  const due = log
    .filter(({ kind, operation }) => kind === 'command' && operation === 'update')
    .filter(({ before, after }) => doc(before).nextRunAt !== doc(after).nextRunAt)
    .map(({ before }) => String(doc(before).nextRunAt));
  const runs = log
    .filter(({ kind, operation }) => kind === 'device_workflow' && operation === 'create')
    .map(({ objectId }) => objectId);
  return { due, runs };
}

describe('two servers on one database', { skip: postgres === undefined && NO_POSTGRES }, () => {
  let now = Date.now();
  const clock = { now: () => now };
  let first: TestServer;
  let second: Built;
  before(async () => {
    const database = { url: (await postgres?.newDatabase()) ?? '' };
    first = await startTestServer({ database, clock });
    second = await build({ database, clock, vaultKeys: environmentSource(TEST_VAULT_KEY) });
  });
  after(async () => {
    await second.close();
    await first.stop();
    await postgres?.stop();
  });

  test('run each due time once', async () => {
    const body = { name: 'tick', command: 'date', launchType: 'repeated', schedule: '* * * * *' };
    assert.equal((await first.api('POST', '/api/commands', body)).status, 200);
    for (let i = 0; i < 20; i++) {
      now += MINUTE;
      await Promise.all([first.built.runner.drain(), second.runner.drain()]);
    }
    const { due, runs } = await history(first.built.store.read, first.organization);
    assert.deepEqual([due.length, new Set(due).size, runs.length], [20, 20, 20]);
  });
});

/** Waits until the server's log has more than so many runs: a busy machine takes its time. */
async function ticked(
  { url }: { readonly url: string },
  organization: string,
  headers: Record<string, string>,
  more: number,
): Promise<void> {
  const path = `${url}/muster/v1/changes?limit=1000`;
  for (let waited = 0; waited < 60_000; waited += 200) {
    const answer = await fetch(path, { headers: { ...headers, 'x-org-id': organization } });
    const { results } = (await answer.json()) as { results: { kind: string; operation: string }[] };
    const runs = results.filter(({ kind, operation }) => kind === 'device_workflow' && operation === 'create');
    if (runs.length > more) return;
    await sleep(200);
  }
  assert.fail(`no ${more + 1} runs after a minute`);
}

describe('a server that is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-killed-'));
  const KEY = 'mst_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
  after(async () => {
    await endAll();
    rmSync(folder, { recursive: true, force: true });
  });

  test('at any moment of a schedule runs no due time twice, and goes on with the next', async () => {
    const start = () => startServer(folder, [], { MUSTER_BOOTSTRAP_API_KEY: KEY });
    const server = await start();
    const headers = { 'x-api-key': KEY, 'content-type': 'application/json' };
    const body = { name: 'tick', command: 'date', launchType: 'repeated', schedule: '* * * * * *' };
    const made = await fetch(`${server.url}/api/commands`, { method: 'POST', headers, body: JSON.stringify(body) });
    const { organization } = (await made.json()) as { organization: string };
    await ticked(server, organization, headers, 0);
    await server.end('SIGKILL');
    for (let i = 1; i <= 2; i++) {
      const again = await start();
      await ticked(again, organization, headers, i);
      await sleep(370 * i);
      await again.end('SIGKILL');
    }
    const store = await openStore({ dataFolder: folder, indexes: [], nodeKinds: {} });
    try {
      const { due, runs } = await history(store.read, organization);
      assert.ok(runs.length >= 3, `${runs.length} runs`);
      assert.deepEqual([new Set(due).size, runs.length], [due.length, due.length]);
    } finally {
      await store.close();
    }
  });
});
