import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { fillDemo } from '../../src/server/demo/fill.ts';
import { demoRules } from '../../src/server/demo/rules.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { startVendor, type Vendor } from '../support/vendor.ts';
import { endAll, run, startServer } from './process-support.ts';

/** What README.md and docs/hub.md tell people to type is typed, and answers as they say. */

const ROOT = join(import.meta.dirname, '../..');
const page = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

type Variables = Record<string, string>;

/** Runs commands in a shell of their own; gives what they print. */
async function shell(script: string, variables: Readonly<Variables>): Promise<string> {
  const { code, stdout, stderr } = await run('sh', ['-c', script], variables).ended;
  assert.equal(code, 0, `${script}\n${stdout}\n${stderr}`);
  return stdout;
}

/** The JSON on the last line. */
function answerIn(printed: string, command: string): unknown {
  const line = printed.trim().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return assert.fail(`no JSON came of ${command}\n${printed}`);
  }
}

/** What a path such as `data[0].id` leads to. */
function at(value: unknown, path: string): string {
  let found = value;
  for (const step of path.match(/[^.[\]]+/g) ?? []) found = (found as Record<string, unknown> | null)?.[step];
  assert.equal(typeof found, 'string', `${path} is no text in ${JSON.stringify(value)}`);
  return found as string;
}

after(endAll);

describe('the five commands of README.md', () => {
  const [, section = ''] = /^## The hub\n([^]*?)^## /m.exec(page('README.md')) ?? [];
  const commands = [...section.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, command = '']) => command.trim());
  const folder = mkdtempSync(join(tmpdir(), 'muster-readme-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('lead from nothing to the first tool call of an agent', async () => {
    assert.equal(commands.length, 5);
    const [start = '', key = '', link = '', list = '', call = ''] = commands;
    // What npm does beside is to install, and the folder is another one.
    const [, flags = ''] = /^npm start -- (.*) --data \S+$/.exec(start) ?? assert.fail(`not a start: ${start}`);
    const server = await startServer(folder, flags.split(' '));
    const variables: Variables = { KEY: await server.says(/^ +API key +(mst_\S+)$/m) };
    assert.equal(key, 'export KEY=mst_…');
    const type = async (command: string): Promise<unknown> => {
      assert.ok(command.includes('http://127.0.0.1:8080'), command);
      return answerIn(await shell(command.replaceAll('http://127.0.0.1:8080', server.url), variables), command);
    };
    const account = await type(link);
    assert.equal(at(account, 'status'), 'active');
    assert.equal(at(account, 'setup_information.software'), 'muster');
    const { result: listed } = (await type(list)) as {
      readonly result: { readonly tools: { readonly name: string }[] };
    };
    const called = (await type(call)) as {
      readonly result: {
        readonly structuredContent: { readonly data: Record<string, unknown>[]; readonly total: number };
      };
    };
    const names = listed.tools.map(({ name }) => name);
    const [, named = ''] = /"name": ?"(\w+)"/.exec(call) ?? [];
    assert.ok(names.includes(named), `${named} is not among ${names.join(', ')}`);
    const { data, total } = called.result.structuredContent;
    assert.ok(total > 0 && data.length > 0 && data.every(({ username }) => typeof username === 'string'));
    const [, text = ''] = /^The last one answers[^]*?```json\n([^]*?)^```$/m.exec(section) ?? [];
    like(called, JSON.parse(text), 'the last command');
    const { code } = await server.end('SIGTERM');
    assert.equal(code, 0);
  });
});

/**
 * Holds an answer to what a page shows of it: objects may have more properties, lists as much as is shown and, with `"…"` at
 * their end, more; `…` in a text stands for anything.
 */
function like(actual: unknown, shown: unknown, where: string): void {
  const whole = () => `${where}: ${JSON.stringify(actual)} is not ${JSON.stringify(shown)}`;
  if (typeof shown === 'string') {
    const parts = shown.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    assert.ok(parts.length > 1 || actual === shown, whole());
    const text = typeof actual === 'string' ? actual : JSON.stringify(actual);
    assert.match(text, new RegExp(`^${parts.join('[^]*')}$`), where);
  } else if (Array.isArray(shown)) {
    assert.ok(Array.isArray(actual), whole());
    const rows = shown.at(-1) === '…' ? shown.slice(0, -1) : shown;
    assert.ok(rows.length < shown.length ? actual.length >= rows.length : actual.length === rows.length, whole());
    for (const [index, row] of rows.entries()) like(actual[index], row, `${where}[${index}]`);
  } else if (typeof shown === 'object' && shown !== null) {
    assert.ok(typeof actual === 'object' && actual !== null, whole());
    for (const [name, value] of Object.entries(shown))
      like((actual as Record<string, unknown>)[name], value, `${where}.${name}`);
  } else assert.equal(actual, shown, where);
}

describe('docs/hub.md', () => {
  const blocks = [...page('docs/hub.md').matchAll(/^```(sh|json)\n([^]*?)^```$/gm)].map(([, type, text = '']) => ({
    type,
    text,
  }));
  let server: TestServer;
  let other: Vendor;

  before(async () => {
    server = await startTestServer({ extraRules: [demoRules] });
    const out = new Writable({ write: (_chunk, _encoding, done) => done() });
    await fillDemo(server.built, { people: 40, into: server.organization, out });
    // A directory that does not say that it is a Muster.
    other = await startVendor(server.url);
    other.rule({ when: ({ path }) => path === '/healthz', fault: { status: 404 } });
  });
  after(async () => {
    await other?.stop();
    await server?.stop();
  });

  test('has examples that answer as it says, in their order', async () => {
    assert.ok(blocks.length > 40, `${blocks.length} blocks`);
    const variables: Variables = { MUSTER: server.url, KEY: server.apiKey, OTHER: other.url };
    let functions = '';
    let typed = '';
    let answer: unknown;
    const enter = async (): Promise<void> => {
      if (typed.trim() !== '') answer = answerIn(await shell(functions + typed, variables), typed);
      typed = '';
      await server.built.runner.drain();
    };
    for (const { type, text } of blocks) {
      if (type === 'json') {
        like(answer, JSON.parse(text), text);
        continue;
      }
      for (const line of text.split('\n')) {
        const [, name, path] = /^export (\w+)=…\s+# ([\w.[\]]+)$/.exec(line) ?? [];
        if (name !== undefined && path !== undefined) {
          await enter();
          variables[name] = at(answer, path);
        } else if (/^\w+\(\) \{/.test(line)) functions += `${line}\n`;
        else if (!/^export (MUSTER|KEY|OTHER)=/.test(line)) typed += `${line}\n`;
      }
      await enter();
    }
    assert.ok(!other.received.some(({ method }) => method === 'DELETE'), 'a plan by reading only reads');
  });
});
