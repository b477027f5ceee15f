import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bootstrap } from '../../src/server/bootstrap.ts';
import { build } from '../../src/server/build.ts';
import { environmentSource } from '../../src/vault/sources.ts';
import { isSigned } from '../../src/wire/webhooks/signature.ts';
import { NO_POSTGRES, postgresForTests } from '../support/postgres.ts';
import { Receiver } from '../support/receiver.ts';
import { TEST_VAULT_KEY } from '../support/server.ts';

type Where = { readonly dataFolder: string } | { readonly url: string };

const WORKER = fileURLToPath(new URL('webhook-worker.ts', import.meta.url));
const EVENTS = 30;
/** How often the server is killed, each time after some more events. */
const KILLS = 2;
const MORE = 8;
/** Longer than a lease: what a killed server had claimed is free for the next (ms). */
const LATER = 120_000;
const PATIENCE = 120_000;
/** A start is twice as fast when the first one's compiled code is kept. */
const compiled = mkdtempSync(join(tmpdir(), 'muster-compiled-'));
after(() => rmSync(compiled, { recursive: true, force: true }));

async function reached(holds: () => boolean, what: string): Promise<void> {
  const until = performance.now() + PATIENCE;
  while (!holds()) {
    assert.ok(performance.now() < until, what);
    await sleep(5);
  }
}

/** Makes a webhook and so many users; gives its secret. */
async function seed(where: Where, receiver: string): Promise<string> {
  const built = await build({ database: where, vaultKeys: environmentSource(TEST_VAULT_KEY), hubAllow: ['127.0.0.1'] });
  try {
    const first = await bootstrap(built.directory, built.store, { apiKey: undefined, organizationName: 'Crash' });
    assert.ok(first);
    const origin = await built.http.listen({ host: '127.0.0.1', port: 0 });
    const post = async (path: string, body: object): Promise<{ readonly secret: string }> => {
      const headers = { 'x-api-key': first.apiKey, 'content-type': 'application/json' };
      const answer = await fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      assert.ok(answer.ok, await answer.clone().text());
      return (await answer.json()) as { readonly secret: string };
    };
    const hook = { name: 'crash', url: receiver, eventTypes: ['user_create'] };
    const { secret } = await post('/muster/v1/webhooks', hook);
    for (let n = 0; n < EVENTS; n++) await post('/api/systemusers', { username: `p${n}`, email: `p${n}@example.com` });
    return secret;
  } finally {
    await built.close();
  }
}

async function rounds(where: Where): Promise<void> {
  const receiver = await Receiver.start();
  // Long enough to be killed within.
  receiver.usual = { status: 200, delay: 15 };
  try {
    const secret = await seed(where, receiver.url);
    const env = { ...process.env, NODE_COMPILE_CACHE: compiled };
    const start = (round: number) =>
      spawn(process.execPath, [WORKER, JSON.stringify(where), String(round * LATER)], { stdio: 'inherit', env });
    for (let round = 1; round <= KILLS; round++) {
      const wanted = receiver.known.length + MORE;
      const worker = start(round);
      const ended = new Promise<NodeJS.Signals | null>((resolve) => worker.on('close', (_code, by) => resolve(by)));
      try {
        await reached(() => receiver.known.length >= wanted, 'nothing is sent');
      } finally {
        worker.kill('SIGKILL');
      }
      assert.equal(await ended, 'SIGKILL', 'the server ended by itself');
    }
    const killedWith = receiver.known.length;
    assert.ok(killedWith < EVENTS, 'everything was sent before the last kill');
    const last = start(KILLS + 1);
    try {
      await reached(() => receiver.known.length === EVENTS, 'events were lost');
    } finally {
      last.kill('SIGKILL');
    }
    const names = receiver.known.map(({ event }) => (event.data.resource as { username: string }).username);
    assert.deepEqual(
      names,
      Array.from({ length: EVENTS }, (_, n) => `p${n}`),
    );
    assert.equal(receiver.atOnce, 1);
    // At most the one that was under way when it was killed, each time.
    assert.ok(receiver.got.length <= EVENTS + KILLS, `${receiver.got.length} requests`);
    for (const { id, timestamp, body, signature } of receiver.got)
      assert.ok(isSigned({ id, timestamp, body }, signature, secret));
  } finally {
    await receiver.goAway();
  }
}

describe('a server that is killed while it sends loses no event, and keeps their order', () => {
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
