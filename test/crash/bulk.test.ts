import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { CallInput } from '../../src/directory/types.ts';
import type { Operation } from '../../src/kit/op.ts';
import { operations } from '../../src/resources/bulk-jobs/contract.ts';
import type { BulkJob, JobWorkResult } from '../../src/resources/bulk-jobs/entity.ts';
import { systemUser } from '../../src/resources/system-users/contract.ts';
import { bootstrap } from '../../src/server/bootstrap.ts';
import { build, type Built } from '../../src/server/build.ts';
import { environmentSource } from '../../src/vault/sources.ts';
import { NO_POSTGRES, postgresForTests } from '../support/postgres.ts';
import { TEST_VAULT_KEY } from '../support/server.ts';

type Where = { readonly dataFolder: string } | { readonly url: string };

const ROWS = 1_000;
/** A worker is killed when it has made so many users, in the midst of the next piece or before it. */
const KILLS = [1, 100, 100];
/** Longer than a lease: what a killed worker had claimed is free for the next (ms). */
const LATER = 120_000;
const WORKER = fileURLToPath(new URL('bulk-worker.ts', import.meta.url));

/** Lets a worker make so many users and kills it. */
async function killWorker(where: Where, ahead: number, enough: number): Promise<void> {
  const child = spawn(process.execPath, [WORKER, JSON.stringify(where), String(ahead)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('close', (_code, signal) => resolve(signal));
  });
  const begun = new Promise<void>((resolve) => {
    let lines = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      lines += text.split('\n').length - 1;
      if (lines >= enough) resolve();
    });
  });
  await Promise.race([begun, ended]);
  child.kill('SIGKILL');
  assert.equal(await ended, 'SIGKILL', 'the worker ended by itself');
}

async function rounds(where: Where): Promise<void> {
  let ahead = 0;
  const open = (): Promise<Built> =>
    build({
      database: where,
      vaultKeys: environmentSource(TEST_VAULT_KEY),
      clock: { now: () => Date.now() + ahead },
    });
  let built = await open();
  const first = await bootstrap(built.directory, built.store, { apiKey: undefined, organizationName: 'Test' });
  assert.ok(first);
  const call = async (operation: Operation, input: Partial<CallInput>): Promise<unknown> => {
    const identity = await built.directory.identify({ type: 'apiKey', key: first.apiKey });
    const { answer } = await built.directory.call(
      operation,
      { params: {}, query: {}, headers: {}, body: undefined, ...input },
      { identity, organization: undefined, door: 'test', requestId: 'test' },
    );
    return answer.type === 'bytes'
      ? JSON.parse(Buffer.from(answer.text).toString())
      : (answer as { value: unknown }).value;
  };
  // One row in ten cannot be done, so that failures are counted once too.
  const rows = Array.from({ length: ROWS }, (_, i) => ({
    username: i % 10 === 9 ? 'not a name' : `user-${i}`,
    email: `user-${i}@crash.example`,
  }));
  const { jobId } = (await call(operations.createUsers, { body: rows })) as { jobId: string };
  const jobOf = async () => (await call(operations.get, { params: { id: jobId } })) as BulkJob;
  await built.close();

  for (const [i, enough] of KILLS.entries()) {
    await killWorker(where, i * LATER, enough);
    ahead = (i + 1) * LATER;
    built = await open();
    const { done, failed } = await jobOf();
    const made = await built.store.read.count(first.organization, systemUser.kind);
    assert.equal(made, done - failed, 'what is counted is not what was done');
    await built.close();
  }
  built = await open();
  try {
    const before = await jobOf();
    assert.ok(before.done > 0 && before.done < ROWS, `${before.done} rows were done when the worker was killed last`);
    await built.runner.drain();
    const job = await jobOf();
    assert.deepEqual([job.state, job.done, job.failed], ['finished', ROWS, ROWS / 10]);
    for (let skip = 0; skip < ROWS; skip += 100) {
      const input = { params: { job_id: jobId }, query: { limit: '100', skip: String(skip) } };
      for (const { statusMsg, meta } of (await call(operations.results, input)) as JobWorkResult[]) {
        // A row that was done twice would say that its user exists already.
        assert.match(statusMsg, meta.username === 'not a name' ? /^username: / : /^$/);
      }
    }
    assert.equal(await built.store.read.count(first.organization, systemUser.kind), (ROWS / 10) * 9);
  } finally {
    await built.close();
  }
}

describe('a server that is killed in the middle of a bulk job leaves no row undone and does none twice', () => {
  test('SQLite', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'muster-crash-'));
    try {
      await rounds({ dataFolder });
    } finally {
      rmSync(dataFolder, { recursive: true, force: true });
    }
  });

  test('PostgreSQL', async (t) => {
    const server = await postgresForTests({ durable: true });
    if (server === undefined) return t.skip(NO_POSTGRES);
    try {
      await rounds({ url: await server.newDatabase() });
    } finally {
      await server.stop();
    }
  });
});
