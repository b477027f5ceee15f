import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { operations } from '../../src/resources/catalogue.ts';
import { endAll, isAlive, patienceAfter, run, runNode, startServer, type Ending } from './process-support.ts';

const KEY = 'a-key-for-automation-0123456789';

const top = mkdtempSync(join(tmpdir(), 'muster-process-'));
after(async () => {
  await endAll();
  rmSync(top, { recursive: true, force: true });
});
let folders = 0;
const newFolder = (): string => join(top, `data-${++folders}`);

async function api<T = Record<string, unknown>>(
  url: string,
  key: string,
  path: string,
  body?: unknown,
): Promise<{ readonly status: number; readonly body: T }> {
  const response = await fetch(`${url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-api-key': key },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as T };
}

const shownKey = (text: string): string | undefined => /^ *API key +(mst_\w{36})$/m.exec(text)?.[1];
const shownOrganization = (text: string): string | undefined => /^ *organization +([0-9a-f]{24})$/m.exec(text)?.[1];

/** It ended with a non-zero code, and one line for the person at the terminal. */
function refused({ code, stdout, stderr }: Ending, message: RegExp): void {
  assert.ok(code !== 0 && code !== null, `it ended with ${code}`);
  assert.match(stderr, /^muster: [^\n]+\n$/, `not one line:\n${stderr}`);
  assert.match(stderr, message);
  assert.doesNotMatch(stdout, /listens/);
}

describe('the server as a process', () => {
  test('shows organization and key once, and keeps its data through SIGTERM and SIGKILL', async () => {
    const folder = newFolder();
    const first = await startServer(folder);
    const [key, organization] = [shownKey(first.stdout()), shownOrganization(first.stdout())];
    assert.ok(key !== undefined && organization !== undefined, first.stdout());
    assert.match(first.stdout(), new RegExp(`^ *base URL +${first.url}$`, 'm'));
    const created = await api(first.url, key, '/api/systemusers', { username: 'ada', email: 'ada@example.org' });
    assert.equal(created.status, 200);
    const { code, stdout } = await first.end('SIGTERM');
    assert.equal(code, 0);
    assert.equal(stdout.split(key).length, 2, 'the key is shown once, and never logged');

    const second = await startServer(folder);
    assert.equal(shownKey(second.stdout()), undefined);
    assert.doesNotMatch(second.stdout(), /organization|API key/);
    const path = `/api/systemusers/${String(created.body._id)}`;
    assert.deepEqual((await api(second.url, key, path)).body, created.body);
    await api(second.url, key, '/api/systemusers', { username: 'bob', email: 'bob@example.org' });
    assert.equal((await second.end('SIGKILL')).signal, 'SIGKILL');

    // Whoever was killed left nothing that keeps the next one from starting.
    const third = await startServer(folder);
    const users = await api<{ totalCount: number }>(third.url, key, '/api/systemusers');
    assert.equal(users.body.totalCount, 2);
    assert.equal((await third.end('SIGINT')).code, 0);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`ends with 0 at ${signal}, whoever holds a connection, and leaves no process`, async () => {
      // As npm runs it: a shell, which must not stay between.
      const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
      const command = manifest.scripts.start.split('&&').at(-1)?.trim() ?? '';
      const server = run('sh', ['-c', `${command} --port 0 --data "${newFolder()}"`], {
        MUSTER_BOOTSTRAP_API_KEY: KEY,
      });
      const begun = performance.now();
      const url = await server.says(/^Muster listens on (\S+)/m);
      const patience = patienceAfter(performance.now() - begun);
      // fetch keeps its connections; the last one here has sent nothing yet.
      assert.equal((await api(url, KEY, '/api/systemusers')).status, 200);
      for (const [path, body] of [
        ['/healthz', { status: 'ok', software: 'muster' }],
        ['/readyz', { status: 'ready' }],
      ] as const) {
        const response = await fetch(`${url}${path}`);
        assert.deepEqual([response.status, await response.json()], [200, body]);
      }
      const { hostname, port } = new URL(url);
      const idle = connect(Number(port), hostname);
      await once(idle, 'connect');
      const { code, ms, stdout, stderr } = await server.end(signal);
      idle.destroy();
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      assert.ok(ms < patience, `it took ${ms} ms`);
      assert.equal(isAlive(server.pid), false);
      await assert.rejects(fetch(`${url}/healthz`));

      const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
      assert.ok(lines.length >= 3);
      for (const line of lines) assert.ok('requestId' in (JSON.parse(line) as object), line);
      assert.equal(stdout.split(KEY).length, 2, 'the key is shown once, and never logged');
    });
  }

  test('takes the first key and other settings from the environment, and settings from a file', async () => {
    const folder = newFolder();
    const file = join(top, 'muster.json');
    writeFileSync(file, JSON.stringify({ port: 0, data: folder, log: 'silent', missingKeyRedirect: true }));
    const program = runNode(['src/server.ts', '--config', file], { MUSTER_BOOTSTRAP_API_KEY: KEY });
    const url = await program.says(/^Muster listens on (\S+)/m);
    assert.equal((await api(url, KEY, '/api/systemusers')).status, 200);
    assert.equal((await fetch(`${url}/api/systemusers`, { redirect: 'manual' })).status, 302);
    const { code, stdout } = await program.end('SIGTERM');
    assert.equal(code, 0);
    assert.doesNotMatch(stdout, /^\{/m, 'the log is silent');

    // It is the first start's alone.
    const second = await startServer(folder, [], { MUSTER_BOOTSTRAP_API_KEY: `${KEY}-changed` });
    assert.equal((await api(second.url, `${KEY}-changed`, '/api/systemusers')).status, 401);
    assert.equal((await api(second.url, KEY, '/api/systemusers')).status, 200);
    await second.end('SIGTERM');
  });

  test('prints its settings for --help, and starts nothing', async () => {
    const folder = newFolder();
    const { code, stdout, stderr } = await runNode(['src/server.ts', '--help', '--data', folder]).ended;
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /--data .*MUSTER_DATA/);
    assert.throws(() => readFileSync(join(folder, 'muster.sqlite')), { code: 'ENOENT' });
  });

  test('ends while it fills a demonstration, and keeps what it had shown', async () => {
    const folder = newFolder();
    const program = runNode(['src/server.ts', '--port', '0', '--data', folder, '--demo=5000']);
    const key = await program.says(/^ *API key +(mst_\w{36})$/m);
    const { code, stderr } = await program.end('SIGTERM');
    assert.equal(code, 0, stderr);
    assert.doesNotMatch(stderr, / at |Filled/, 'it went on to the end');
    assert.equal(isAlive(program.pid), false);
    const again = await startServer(folder);
    assert.equal((await api(again.url, key, '/api/systemusers')).status, 200);
    await again.end('SIGTERM');
  });
});

describe('a start that cannot succeed says why in one line', () => {
  const start = async (args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ending> =>
    runNode(['src/server.ts', '--port', '0', ...args], environment).ended;

  test('a port that is in use, and the key is not lost for it', async () => {
    const folder = newFolder();
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const ending = await start(['--data', folder, '--port', String(port)]);
    taken.close();
    refused(ending, new RegExp(`port ${port}.*--port`));
    const server = await startServer(folder);
    const key = shownKey(ending.stdout) ?? shownKey(server.stdout()) ?? '';
    assert.equal((await api(server.url, key, '/api/systemusers')).status, 200, 'nobody has ever seen the key');
    await server.end('SIGTERM');
  });

  test('a folder that is a file, or may not be read', async () => {
    const file = join(top, 'file');
    writeFileSync(file, '');
    refused(await start(['--data', file]), /file/);
    if (process.getuid?.() === 0) return;
    const closed = newFolder();
    mkdirSync(closed);
    chmodSync(closed, 0);
    refused(await start(['--data', closed]), /EACCES|permission/i);
  });

  test('a database that is none', async () => {
    const folder = newFolder();
    mkdirSync(folder);
    writeFileSync(join(folder, 'muster.sqlite'), 'not a database at all, but long enough to look like one'.repeat(100));
    refused(await start(['--data', folder]), /muster\.sqlite cannot be opened/);
  });

  test('a folder that a running server owns', async () => {
    const folder = newFolder();
    const owner = await startServer(folder, [], { MUSTER_BOOTSTRAP_API_KEY: KEY });
    refused(await start(['--data', folder]), new RegExp(`process ${owner.pid}|in use|owned`));
    assert.equal((await api(owner.url, KEY, '/api/systemusers')).status, 200, 'the owner does not notice');
    await owner.end('SIGTERM');
  });

  test('settings that make no sense, and an address that is not here', async () => {
    refused(await start(['--prot', '1']), /--prot/);
    refused(await start(['--host', '192.0.2.1', '--data', newFolder()]), /192\.0\.2\.1/);
  });

  test('a PostgreSQL that does not answer; its password is not told', async () => {
    const ending = await start([], { MUSTER_DATABASE_URL: 'postgres://muster:pass-word@127.0.0.1:1/muster' });
    refused(ending, /PostgreSQL/);
    assert.doesNotMatch(ending.stderr, /pass-word/);
  });
});

describe('npm run openapi', () => {
  const cli = 'src/faces/http/openapi/cli.ts';

  test('writes the document to a file or to standard output, without a server', async () => {
    const file = join(top, 'openapi.json');
    const { code, stdout, stderr } = await runNode([cli, file]).ended;
    assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: '', stderr: '' });
    const text = readFileSync(file, 'utf8');
    const document = JSON.parse(text) as { openapi: string; paths: Record<string, Record<string, unknown>> };
    assert.match(document.openapi, /^3\.1\./);
    const declared = Object.values(document.paths).flatMap((path) => Object.values(path));
    const ids = declared.map((operation) => (operation as { operationId?: string }).operationId);
    assert.deepEqual(
      operations().filter(({ id }) => !ids.includes(id)),
      [],
    );
    assert.equal((await runNode([cli, '-']).ended).stdout, text);
  });

  test('says how it is used, and in one line why it cannot write', async () => {
    const { code, stderr } = await runNode([cli]).ended;
    assert.deepEqual([code, stderr], [2, 'usage: npm run openapi -- FILE\n']);
    const ending = await runNode([cli, join(top, 'no', 'such', 'folder', 'openapi.json')]).ended;
    assert.ok(ending.code !== 0);
    assert.match(ending.stderr, /^[^\n]*ENOENT[^\n]*\n$/);
  });
});
