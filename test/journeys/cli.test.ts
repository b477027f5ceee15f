import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { EXIT_MEANINGS } from '../../src/faces/cli/exit.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { endAll, run, type Ending } from './process-support.ts';

/** The program itself, as it is started by hand. */

const ROOT = join(import.meta.dirname, '../..');
const MUSTER = join(ROOT, 'muster');
const page = readFileSync(join(ROOT, 'docs/cli.md'), 'utf8');

let server: TestServer;
let folder: string;
/** Whose PATH has `muster` as a link, as somebody would install it. */
let environment: Record<string, string>;

before(async () => {
  server = await startTestServer();
  folder = mkdtempSync(join(tmpdir(), 'muster-cli-'));
  symlinkSync(MUSTER, join(folder, 'muster'));
  environment = {
    MUSTER_URL: server.url,
    MUSTER_API_KEY: server.apiKey,
    HOME: folder,
    PATH: `${folder}:${process.env.PATH}`,
  };
});
after(async () => {
  await endAll();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const bash = async (script: string): Promise<Ending> => run('bash', ['-c', script], environment).ended;

test('shows its help at once', async (t) => {
  await bash('muster --help >/dev/null');
  const begun = performance.now();
  const { code, stdout } = await bash('muster --help');
  // A shell more than the program itself. Not asserted: machines are busy.
  t.diagnostic(`muster --help took ${Math.round(performance.now() - begun)} ms`);
  assert.equal(code, 0);
  assert.match(stdout, /^usage: muster <kind> <verb>/);
});

describe('docs/cli.md', () => {
  const examples = [...page.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, lines = '']) => lines.trim().split('\n'));

  test('has examples that run, in their order', async () => {
    assert.ok(examples.length >= 10, `${examples.length} examples`);
    const script = ['set -euo pipefail', `cd ${folder}`, ...examples.flatMap((line, at) => [`echo "== ${at}"`, line])];
    const { code, stdout, stderr } = await bash(script.join('\n'));
    assert.equal(code, 0, `${stdout}\n${stderr}`);
    const [, ...outputs] = stdout.split(/^== \d+\n/m);
    const of = (start: string): string => outputs[examples.findIndex((line) => line.startsWith(start))] ?? '';
    for (const line of [2, 3]) assert.match(of('printf'), new RegExp(`^\\{"line":${line},"ok":true,`, 'm'));
    assert.match(
      of('muster users list --filter'),
      /^USERNAME +EMAIL\nada +ada@example\.org\ncarla +carla@example\.org\n$/,
    );
    assert.match(of('muster users update bob'), /department: "IT" -> "Sales"/);
    assert.equal(of('muster users list --all --query'), '- ada\n- carla\n');
    assert.match(
      readFileSync(join(folder, 'people.csv'), 'utf8'),
      /^org,username,email\nTest organization,ada,ada@example\.org\n/,
    );
    assert.match(of('muster users list --filter department:eq:IT'), /"location":"Lisbon"/);
    assert.match(readFileSync(join(folder, 'key.txt'), 'utf8'), /^mst_\S+\n$/);
  });

  test('lists the exit codes', () => {
    const rows = [...page.matchAll(/^\| (\d+) +\| (.+?) +\|$/gm)].map(([, code, meaning]) => [Number(code), meaning]);
    assert.deepEqual(rows, EXIT_MEANINGS);
  });
});

describe('in a pipe', () => {
  test('ends quietly when nobody reads any more', async () => {
    const { code, stderr } = await bash('set -o pipefail; muster users list -o ndjson | head -c 1 >/dev/null');
    assert.deepEqual([code, stderr], [0, '']);
  });

  test('says what is wrong, and ends with its code', async () => {
    const { code, stdout, stderr } = await bash('muster users get nobody');
    assert.deepEqual([code, stdout, stderr], [3, '', 'muster: no user has the username or email "nobody"\n']);
  });
});

describe('completion in bash', () => {
  const completed = async (...words: string[]): Promise<string[]> => {
    const { code, stdout, stderr } = await bash(
      `source <(muster completion bash); complete -p muster >/dev/null; COMP_WORDS=(muster ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _muster; printf '%s\\n' "\${COMPREPLY[@]}"`,
    );
    assert.equal(code, 0, stderr);
    return stdout.split('\n').filter((line) => line !== '');
  };

  test('completes a kind, a verb, an option and its value', async () => {
    assert.deepEqual(await completed('user-'), ['user-groups', 'user-states']);
    assert.deepEqual(await completed('user-groups', 'mem'), ['members', 'membership']);
    assert.deepEqual(await completed('users', 'list', '--fi'), ['--filter', '--fields']);
    assert.deepEqual(await completed('users', 'list', '-o', 'n'), ['ndjson']);
  });
});

test('starts a server', async () => {
  const help = await run(MUSTER, ['serve', '--help'], { HOME: folder }).ended;
  assert.deepEqual([help.code, help.stderr], [0, '']);
  assert.match(help.stdout, /--database-url/);
  const data = join(folder, 'data');
  const program = run(MUSTER, ['serve', '--port', '0', '--data', data], { HOME: folder });
  const url = await program.says(/^Muster listens on (\S+)/m);
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
  assert.equal((await program.end('SIGTERM')).code, 0);
});

test('speaks MCP', async () => {
  const program = spawn(MUSTER, ['mcp'], { env: { ...environment }, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(program, 'exit') as Promise<[number | null]>;
  const params = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
  program.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })}\n`);
  // It ends when its input does, which stays open until it has answered.
  let answers = 0;
  for await (const line of createInterface({ input: program.stdout })) {
    const { id, result } = JSON.parse(line) as { id: number; result: { serverInfo: { name: string } } };
    assert.deepEqual([id, typeof result.serverInfo.name], [1, 'string']);
    answers++;
    program.stdin.end();
  }
  assert.deepEqual([await ended.then(([code]) => code), answers], [0, 1]);
});
