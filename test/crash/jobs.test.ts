import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/store/open.ts';
import { jobsOver } from '../../src/work/jobs.test-support.ts';
import { NO_POSTGRES, postgresForTests } from '../support/postgres.ts';

type Where = { readonly dataFolder: string } | { readonly url: string };

const ROUNDS = 5;
const JOBS = 200;
/** So many jobs a worker has prepared before it is killed, however slow the machine is. */
const ENOUGH = 3;
/** Between two occurrences of the recurring job (ms). */
const EVERY = 5;
/** Longer than a lease: what a killed worker had claimed is free for the next (ms). */
const LATER = 120_000;
const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));
const [ONCE, TICKING] = ['a'.repeat(24), 'b'.repeat(24)];

/** Lets a worker run for a moment and kills it in the midst of its work. Returns how much it had prepared. */
async function killWorker(where: Where, ahead: number): Promise<number> {
  const child = spawn(process.execPath, [WORKER, JSON.stringify(where), String(ahead), String(EVERY)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const count = (what: string): number => output.split(what).length - 1;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('close', (_code, signal) => resolve(signal));
  });
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', () => {
      // A recurring job that never gets to its end is given up.
      if (count('job ') >= ENOUGH && count(`commit ${TICKING}`) > 0) resolve();
    });
  });
  await Promise.race([begun, ended]);
  await setTimeout(20 + Math.random() * 100);
  child.kill('SIGKILL');
  assert.equal(await ended, 'SIGKILL', 'the worker ended by itself');
  return count('job ');
}

async function rounds(where: Where): Promise<void> {
  const seed = await openStore({ ...where, indexes: [] });
  const jobs = jobsOver(seed, { now: () => Date.now(), every: EVERY });
  await jobs.inTransaction(ONCE, async (ctx) => {
    for (let n = 0; n < JOBS; n++) await ctx.here.enqueue('once', { name: `job ${n}` });
  });
  await jobs.inTransaction(TICKING, (ctx) => ctx.here.enqueue('tick', {}, undefined, { key: 'tick' }));
  await seed.close();

  let prepared = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    // A worker that finds nothing to prepare would be waited for in vain.
    if (prepared < JOBS / 2) prepared += await killWorker(where, round * LATER);
    const store = await openStore({ ...where, indexes: [] });
    try {
      const { effects } = jobsOver(store, { now: () => Date.now() });
      const done = await effects(ONCE);
      assert.equal(new Set(done).size, done.length, 'a job had its effect twice');
      const left = (await store.read.jobs(ONCE, { now: 0, skip: 0, limit: 0 })).total;
      assert.equal(done.length + left, JOBS, 'a job was lost');
      const ticks = await effects(TICKING);
      assert.equal(new Set(ticks).size, ticks.length, 'an occurrence ran twice');
      assert.equal(
        (await store.read.jobs(TICKING, { now: 0, skip: 0, limit: 0 })).total,
        1,
        'the recurrence has ended',
      );
    } finally {
      await store.close();
    }
  }
  const store = await openStore({ ...where, indexes: [] });
  try {
    const at = Date.now() + (ROUNDS + 1) * LATER;
    const { runner, effects, failures } = jobsOver(store, { now: () => at, every: EVERY });
    await runner.drain();
    assert.deepEqual(failures, []);
    const done = await effects(ONCE);
    assert.deepEqual([done.length, new Set(done).size], [JOBS, JOBS]);
    assert.ok((await effects(TICKING)).length > 2);
    assert.ok(prepared > 10, `only ${prepared} jobs were under way when workers were killed`);
  } finally {
    await store.close();
  }
}

describe('a server that is killed loses no job and does none twice', () => {
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
