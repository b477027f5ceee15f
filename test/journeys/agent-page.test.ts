import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { serverIdentity } from '../../src/directory/identify.ts';
import type { RuleSet } from '../../src/directory/types.ts';
import { HTTP_DEFAULTS } from '../../src/faces/http/settings.ts';
import { MAX_ERROR, MAX_NONCE, MAX_OUTPUT, MAX_WAIT, MAX_WORK } from '../../src/resources/agent/contract.ts';
import { POLL_AFTER, USUAL_WORK } from '../../src/resources/agent/poll.ts';
import type { QueueEntry } from '../../src/resources/device-queue/contract.ts';
import { addToQueue, type NewEntry } from '../../src/resources/device-queue/queue.ts';
import { RESULT_GRACE } from '../../src/resources/device-queue/states.ts';
import { digestOf } from '../../src/wire/http-signature/digest.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

/** What docs/agent.md says is so, and its script is an agent. */

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/agent.md'), 'utf8');
const TEXT = PAGE.replaceAll(/\s+/g, ' ');

test('docs/agent.md has the figures as they are', () => {
  const says = (text: string): void => assert.ok(TEXT.includes(text), `docs/agent.md does not say: ${text}`);
  says(`1 to ${MAX_WORK}, ${USUAL_WORK} unless given`);
  says(`\`POST /muster/v1/agent/results\`, 1 to ${MAX_WORK} of them`);
  says(`0 to ${MAX_WAIT}: how long the answer may wait`);
  says(`unless the request waits anyway: ${POLL_AFTER}, or 0`);
  says(`\`timeoutSeconds\` and ${RESULT_GRACE / 1000} seconds later is handed out again`);
  says(`\`timeoutSeconds\` and ${RESULT_GRACE / 1000} seconds after \`expiresAt\``);
  says(`at most ${MAX_OUTPUT} characters`);
  says(`at most ${MAX_ERROR} characters`);
  says(`any text of at most ${MAX_NONCE} characters`);
  says(`larger than ${HTTP_DEFAULTS.bodyLimit} bytes`);
  const [, body] = /for the body `([^`]+)`/.exec(PAGE) ?? [];
  assert.ok(body !== undefined);
  const digests = PAGE.match(/SHA-256=[\w+/]+=/g) ?? [];
  assert.deepEqual(digests, [digestOf(body), digestOf(body)]);
});

const missing = ['sh', 'openssl', 'curl', 'jq', 'timeout'].filter(
  (tool) => spawnSync(tool, ['--version']).error !== undefined,
);
const queueing: RuleSet = {
  jobs: { test_queue: async (ctx, payload) => void (await addToQueue(ctx, payload as unknown as NewEntry)) },
};

describe('the script of docs/agent.md', { skip: missing.length > 0 && `not there: ${missing.join(', ')}` }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-agent-'));
  const state = join(folder, 'state');
  let server: TestServer;
  let system = '';

  const agent = (...args: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
    promisify(execFile)('sh', [join(folder, 'agent.sh'), ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'], MUSTER: server.url, STATE: state },
    });
  const give = async (entry: Omit<NewEntry, 'system'>): Promise<void> => {
    const identity = serverIdentity(server.provider, 'test');
    const caller = { identity, organization: undefined, door: 'test', requestId: 'test' };
    await server.built.directory.runJob(server.organization, 'test_queue', { ...entry, system }, caller);
  };
  const command = (script: string, timeoutSeconds = 30): Promise<void> =>
    give({ type: 'command', name: 'script', timeoutSeconds, payload: { command: script, commandType: 'linux' } });
  const last = async (): Promise<QueueEntry> => {
    const path = `/muster/v1/systems/${system}/queue?sort=-createdAt&limit=1`;
    const { body } = await server.api<{ results: QueueEntry[] }>('GET', path);
    return body.results[0] ?? assert.fail('the queue is empty');
  };

  before(async () => {
    server = await startTestServer({ extraRules: [queueing] });
    const [, script] = /<!-- agent\.sh -->\s+```sh\n([^]*?)```\s+<!-- \/agent\.sh -->/.exec(PAGE) ?? [];
    assert.ok(script, 'docs/agent.md has no script');
    writeFileSync(join(folder, 'agent.sh'), script);
    const { body } = await server.api<{ connectKey: string }>('POST', '/muster/v1/connect-keys', { name: 'x' });
    await agent('enrol', body.connectKey);
    system = readFileSync(join(state, 'id'), 'utf8').trim();
  });
  after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('enrols, and again as the same', async () => {
    const { body } = await server.api<{ connectKey: string }>('POST', '/muster/v1/connect-keys', { name: 'y' });
    await agent('enrol', body.connectKey);
    assert.equal(readFileSync(join(state, 'id'), 'utf8').trim(), system);
    await agent('round');
    const { body: found } = await server.api<{ agentVersion: string }>('GET', `/api/systems/${system}`);
    assert.equal(found.agentVersion, 'sh');
  });

  test('carries a command out, and answers', async () => {
    await command('echo "it ran: é"; printf "\\377\\000"; echo again >>runs; exit 7');
    await agent('round');
    const { state: how, attempts, result } = await last();
    assert.deepEqual([how, attempts, result?.exitCode], ['done', 1, 7]);
    assert.equal(result?.output, 'it ran: é\n\uFFFD?');
    await agent('round');
    assert.equal(readFileSync(join(folder, 'runs'), 'utf8'), 'again\n');
  });

  test('ends what takes too long, cuts off what is too long, and refuses what it does not do', async () => {
    await command('echo begun; sleep 30', 1);
    await agent('round');
    const late = await last();
    assert.deepEqual([late.state, late.result?.output], ['failed', 'begun\n']);
    assert.match(late.result?.error ?? '', /longer than 1 seconds/);
    await command('yes | head -c 70000');
    await agent('round');
    const long = await last();
    assert.deepEqual([long.state, long.result?.output.length], ['done', 65_536]);
    assert.match(long.detail, /left a part of the output out/);
    await server.api('POST', `/api/systems/${system}/command/builtin/lock`);
    await agent('round');
    assert.deepEqual([(await last()).state, (await last()).detail], ['failed', 'the device refused it']);
  });

  test('says so of what it had begun when it was ended, and answers again where the answer was lost', async () => {
    await command('echo never');
    const { id } = await last();
    writeFileSync(join(state, 'work', `${id}.begun`), '');
    await agent('round');
    const ended = await last();
    assert.deepEqual([ended.state, ended.result?.error], ['failed', 'the agent was ended while it ran']);

    const sent = join(state, 'work', `${id}.sent`);
    const unsent = join(state, 'work', `${id}.result`);
    renameSync(sent, unsent);
    await agent('round');
    assert.deepEqual([existsSync(sent), existsSync(unsent)], [true, false]);
    assert.deepEqual(await last(), ended);
  });
});
