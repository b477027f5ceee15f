import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { NO_POSTGRES, postgresForTests } from '../support/postgres.ts';

const ROUNDS = 20;
/** So many writes a writer has acknowledged before it is killed, however slow the disk is. */
const ENOUGH = 4;
const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url));

/** Lets a writer run for a moment, kills it in the midst of its work, and gives the numbers that it had acknowledged. */
async function killWriter(where: object, scope: string, first: number): Promise<readonly number[]> {
  const child = spawn(process.execPath, [WRITER, JSON.stringify(where), scope, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('close', (_code, signal) => resolve(signal));
  });
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', () => {
      if (output.split('\n').length > ENOUGH) resolve();
    });
  });
  await Promise.race([begun, ended]);
  await setTimeout(10 + Math.random() * 90);
  child.kill('SIGKILL');
  assert.equal(await ended, 'SIGKILL', 'the writer ended by itself');
  // What was cut off by the kill was not acknowledged.
  return output.slice(0, output.lastIndexOf('\n')).split('\n').map(Number);
}

/** Every acknowledged object is there; objects, keys, count and log agree; the log has no gap. Returns how many there are. */
async function check(store: Store, scope: string, acknowledged: ReadonlySet<number>): Promise<number> {
  const objects = await store.read.scan(scope, 'note', '', 1_000_000);
  const numbers = new Set(objects.map((object) => (JSON.parse(object.doc) as { n: number }).n));
  for (const n of acknowledged) assert.ok(numbers.has(n), `${n} was acknowledged and is lost`);
  assert.equal(await store.read.count(scope, 'note'), objects.length);
  const changes = await store.read.changes(scope, 0, 1_000_000);
  assert.deepEqual(
    changes.map((change) => change.sequence),
    changes.map((_, i) => i + 1),
  );
  assert.deepEqual(new Set(changes.map((change) => change.objectId)), new Set(objects.map((object) => object.id)));
  assert.equal(changes.length, objects.length);
  assert.equal(await store.read.sequence(scope), changes.length);
  const last = objects.at(-1);
  if (last !== undefined) {
    const value = String(Number(last.id));
    assert.equal((await store.read.byKey({ scope, kind: 'note', name: 'n', value }))?.id, last.id);
  }
  return objects.length;
}

async function rounds(where: { dataFolder: string } | { url: string }): Promise<void> {
  const scope = 'a'.repeat(24);
  const acknowledged = new Set<number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const n of await killWriter(where, scope, round * 1_000_000)) acknowledged.add(n);
    const store = await openStore({ ...where, indexes: [] });
    try {
      const written = await check(store, scope, acknowledged);
      assert.ok(written >= acknowledged.size && written <= acknowledged.size + (round + 1) * 8);
    } finally {
      await store.close();
    }
  }
  // The kills came in the midst of something.
  assert.ok(acknowledged.size > ROUNDS * 3, `${acknowledged.size} writes were acknowledged`);
}

describe('a writer that is killed loses nothing that it acknowledged', () => {
  test('SQLite', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'muster-crash-'));
    try {
      await rounds({ dataFolder });
      const database = new DatabaseSync(join(dataFolder, 'muster.sqlite'));
      assert.equal(Object.values(database.prepare('pragma integrity_check').get() ?? {})[0], 'ok');
      database.close();
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
