import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { build, type Built } from '../../src/server/build.ts';
import { environmentSource } from '../../src/vault/sources.ts';
import { Device, type DeviceReply } from '../support/device.ts';
import { NO_POSTGRES, postgresForTests } from '../support/postgres.ts';
import { startTestServer, TEST_VAULT_KEY, type TestServer } from '../support/server.ts';
import { endAll, startServer, type ServerProcess } from './process-support.ts';

/** What the protocol of the agent promises where several servers share a database, and where one is killed. */

const postgres = await postgresForTests();
const POLL = '/muster/v1/agent/poll';
const replayed = ({ status, body }: DeviceReply): void => {
  assert.equal(status, 401, JSON.stringify(body));
  assert.match((body as { message: string }).message, /was used before/);
};

describe('two servers on one database', { skip: postgres === undefined && NO_POSTGRES }, () => {
  let first: TestServer;
  let second: Built;
  let device: Device;
  let urls: readonly [string, string];
  /** What ends what has begun, as far as it has. */
  const closing: (() => Promise<void>)[] = [];
  before(async () => {
    const database = { url: (await postgres?.newDatabase()) ?? '' };
    closing.push(async () => postgres?.stop());
    first = await startTestServer({ database });
    closing.push(() => first.stop());
    second = await build({
      database,
      vaultKeys: environmentSource(TEST_VAULT_KEY),
      http: { rateLimit: { perSecond: 0, burst: 0 } },
    });
    closing.push(() => second.close());
    urls = [first.url, await second.http.listen({ host: '127.0.0.1', port: 0 })];
    const { body } = await first.api<{ connectKey: string }>('POST', '/muster/v1/connect-keys', { name: 'x' });
    device = await Device.enrol(first.url, body);
    closing.push(async () => device.forget());
  });
  after(async () => {
    for (const close of closing.toReversed()) await close();
  });

  test("refuse a replay of each other's requests", async () => {
    for (const [here, there] of [urls, urls.toReversed()] as [string, string][]) {
      const request = device.signed('POST', POLL, { nonce: here });
      device.url = here;
      assert.equal((await device.send(request)).status, 200);
      device.url = there;
      replayed(await device.send(request));
      device.url = here;
      replayed(await device.send(request));
    }
  });

  test('let one of two in that come at once', async () => {
    for (let i = 0; i < 10; i++) {
      const request = device.signed('POST', POLL, { nonce: `${i}` });
      const replies = await Promise.all(
        urls.map(async (url) => {
          const response = await fetch(`${url}${POLL}`, {
            method: 'POST',
            headers: request.headers,
            body: request.body,
          });
          await response.text();
          return response.status;
        }),
      );
      assert.deepEqual(
        replies.toSorted((a, b) => a - b),
        [200, 401],
      );
    }
  });

  test('tell a poll that waits of work that arrives at the other', async () => {
    device.url = urls[1];
    const begun = performance.now();
    const waiting = device.poll({ waitSeconds: 30 });
    await sleep(300);
    await first.api('POST', `/api/systems/${device.id}/command/builtin/lock`);
    const [work] = (await waiting).work;
    assert.equal(work?.name, 'lock');
    assert.ok(performance.now() - begun < 20_000);
    await device.report([{ id: work.id, status: 'done' }]);
  });

  test('give a work to one of two polls that come at once', async () => {
    const messages = Array.from({ length: 20 }, (_, i) => ({ cmd: `message ${i}` }));
    assert.equal((await first.api('PUT', `/api/systems/${device.id}`, { agentBoundMessages: messages })).status, 200);
    const polled = await Promise.all(
      Array.from({ length: 6 }, (_, i) => {
        device.url = urls[i % 2] as string;
        return device.poll({ max: 4 });
      }),
    );
    const work = polled.flatMap((each) => each.work);
    assert.deepEqual(
      [work.length, new Set(work.map(({ id }) => id)).size, work.every(({ attempt }) => attempt === 1)],
      [20, 20, true],
    );
    // What one handed out the other takes the answer for.
    device.url = urls[1];
    const answered = await device.report(work.map(({ id }) => ({ id, status: 'done' })));
    assert.equal(answered.accepted.length, 20);
  });
});

describe('a server that is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-killed-'));
  const KEY = 'mst_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
  const start = (): Promise<ServerProcess> => startServer(folder, [], { MUSTER_BOOTSTRAP_API_KEY: KEY });
  after(async () => {
    await endAll();
    rmSync(folder, { recursive: true, force: true });
  });

  test('between handing a work out and its answer remembers both, and what was signed', async () => {
    let server = await start();
    const api = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
      const headers = { 'x-api-key': KEY, 'content-type': 'application/json' };
      const response = await fetch(`${server.url}${path}`, { method, headers, body: JSON.stringify(body) ?? null });
      assert.ok(response.ok, `${method} ${path}: ${response.status} ${await response.clone().text()}`);
      const text = await response.text();
      return (text === '' ? undefined : JSON.parse(text)) as T;
    };
    const { connectKey } = await api<{ connectKey: string }>('POST', '/muster/v1/connect-keys', { name: 'x' });
    const device = await Device.enrol(server.url, { connectKey });
    try {
      await api('POST', `/api/systems/${device.id}/command/builtin/restart`);
      const request = device.signed('POST', POLL, { nonce: 'x' });
      const polled = await device.send<{ work: { id: string }[] }>(request);
      const [work] = polled.body.work;
      assert.ok(work);
      await server.end('SIGKILL');
      // Nobody is there: the device keeps what it has to say.
      await assert.rejects(device.report([{ id: work.id, status: 'done' }]));

      server = await start();
      device.url = server.url;
      replayed(await device.send(request));
      const entry = async (): Promise<unknown> => {
        const { state, attempts, result } = await api<Record<string, unknown>>(
          'GET',
          `/muster/v1/systems/${device.id}/queue/${work.id}`,
        );
        return [state, attempts, (result as { output?: string } | null)?.output];
      };
      assert.deepEqual(await entry(), ['delivered', 1, undefined]);
      assert.deepEqual((await device.poll()).work, []);
      const result = { id: work.id, status: 'done', output: 'restarting' } as const;
      assert.deepEqual((await device.report([result])).accepted, [work.id]);
      await server.end('SIGKILL');

      server = await start();
      device.url = server.url;
      assert.deepEqual(await entry(), ['done', 1, 'restarting']);
      assert.deepEqual((await device.report([result])).accepted, [work.id]);
    } finally {
      device.forget();
    }
  });
});
