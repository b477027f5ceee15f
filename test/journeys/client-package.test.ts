import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { createHub } from '../../src/client/hub/index.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

describe('the package @muster/client, installed elsewhere', () => {
  let folder: string;
  let project: string;
  let server: TestServer;
  let account: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'muster-package-'));
    project = join(folder, 'project');
    const built = join(folder, 'built');
    const [made] = await Promise.all([
      startTestServer(),
      run(process.execPath, [join(ROOT, 'scripts/build-client.ts'), built], { cwd: folder }),
    ]);
    server = made;
    const { url: baseUrl, apiKey } = server;
    const credentials = { api_key: apiKey, region: 'self' as const };
    const body = { origin_owner_id: 'acme', origin_owner_name: 'Acme', credentials };
    account = (await createHub({ baseUrl, apiKey }).accounts.create({ body })).id;
    await npm(folder, 'pack', built, '--ignore-scripts');
    mkdirSync(project);
    write('package.json', JSON.stringify({ name: 'elsewhere', version: '1.0.0', private: true, type: 'module' }));
    const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    // The dependency is taken from here, so that no registry is asked.
    await npm(project, 'install', '--offline', join(folder, tarball), join(ROOT, 'node_modules/typebox'));
    for (const [name, text] of Object.entries(MODEL_LIBRARIES)) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, type: 'module', exports: './index.js' }));
      write(`node_modules/${name}/index.js`, text);
    }
  });
  after(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }

  const npm = async (cwd: string, ...words: readonly string[]) =>
    run('npm', [...words, '--no-audit', '--no-fund', '--no-update-notifier', '--cache', join(folder, 'cache')], {
      cwd,
    });

  /** What a program prints, run by Node as it is elsewhere: without type stripping. */
  async function printed(path: string): Promise<string> {
    const settings = { MUSTER_URL: server.url, MUSTER_API_KEY: server.apiKey, MUSTER_ACCOUNT: account };
    const { stdout } = await run(process.execPath, ['--no-strip-types', path], {
      cwd: project,
      env: { ...process.env, NODE_OPTIONS: '', ...settings },
    });
    return stdout;
  }

  test('has a manifest of its own, the license, and no TypeScript source', () => {
    const installed = join(project, 'node_modules/@muster/client');
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
    const root = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
    assert.deepEqual(
      [manifest.name, manifest.version, manifest.license],
      ['@muster/client', root.version, root.license],
    );
    assert.deepEqual(Object.keys(manifest.dependencies as object), ['typebox']);
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    assert.ok(files.includes('LICENSE') && files.includes('README.md'));
    assert.deepEqual(
      files.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')),
      [],
    );
    assert.ok(!files.some((name) => /rules|store|server/.test(name.split('/')[0] ?? '')), 'only what the client needs');
  });

  test('plain Node imports it and calls a server', async () => {
    write(
      'call.js',
      `import { ApiError, createClient } from '@muster/client';
       const at = { baseUrl: process.env.MUSTER_URL };
       const client = createClient({ ...at, apiKey: process.env.MUSTER_API_KEY });
       const refused = await createClient(at).systemUsers.list().catch((error) => error);
       const { totalCount } = await client.organizations.list();
       console.log(JSON.stringify([totalCount, refused instanceof ApiError, refused.status]));`,
    );
    assert.deepEqual(JSON.parse(await printed('call.js')), [1, true, 401]);
  });

  test('a TypeScript program compiles against its declarations', async () => {
    write('program.ts', PROGRAM);
    write('tsconfig.json', JSON.stringify({ compilerOptions: STRICT, files: ['program.ts'] }));
    await run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.', '--checkers', '1'], { cwd: project });
  });

  test('the examples of docs/sdk.md run', async () => {
    const text = readFileSync(join(ROOT, 'docs/sdk.md'), 'utf8');
    const examples = [...text.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
    const program = examples.map((example, index) => {
      write(`example-${index}.js`, example);
      return `await import('./example-${index}.js');\nconsole.log('--');\n`;
    });
    write('examples.js', program.join(''));
    const outputs = (await printed('examples.js')).split('\n--\n');
    assert.deepEqual(outputs, [
      "ada\n[ 'edge_remove user', 'delete user_group' ]\n404 NOT_FOUND true",
      'true\nfalse true undefined true Acme',
      "[ 'organization' ]",
      'I asked jumpcloud_list_system_users.',
      'I asked jumpcloud_list_system_users.',
      'false true',
      'Acme active\ntrue',
      '',
    ]);
  });
});

const STRICT = {
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Uses types of every entry; compiles only if they are what they should be, and not anything at all. */
const PROGRAM = `
import { createClient, createHub, ApiError, type Client, type Tool, type ToolResult } from '@muster/client';
import { createHub as alone } from '@muster/client/hub';
import { toOpenAI } from '@muster/client/openai';
import { toAnthropic } from '@muster/client/anthropic';
import { toAISDK } from '@muster/client/ai-sdk';

const client: Client = createClient({ baseUrl: 'https://muster.example.org', apiKey: 'key' });
export async function everybody(): Promise<string[]> {
  const made = await client.systemUsers.create({ body: { username: 'ada', email: 'ada@example.org' } });
  // @ts-expect-error -- a number is no name
  await client.systemUsers.create({ body: { username: 1, email: 'ada@example.org' } });
  const names: string[] = [made.username];
  for await (const user of client.systemUsers.list.all()) names.push(user.username);
  return names;
}
export async function ask(): Promise<ToolResult | undefined> {
  const hub = createHub({ baseUrl: 'https://muster.example.org', apiKey: 'key', accountIds: ['a'] });
  const tools = await hub.fetchTools({ readOnly: true });
  // @ts-expect-error -- there is no such filter
  await hub.fetchTools({ readonly: true });
  const tool: Tool | undefined = tools.get('jumpcloud_list_system_users');
  const names: string[] = [...toOpenAI(tools).map((each) => each.function.name), ...toAnthropic(tools).map((each) => each.name)];
  const record: { readonly [name: string]: { readonly description: string } } = toAISDK(tools);
  const status: 'active' | 'inactive' | 'suspended' | 'expired' | 'error' = (await hub.accounts.get({ params: { id: 'a' } })).status;
  const score: number | undefined = (await alone({ baseUrl: 'https://x' }).actions.search({ body: { query: 'x' } })).results[0]?.similarity_score;
  return names.length + Object.keys(record).length + status.length + (score ?? 0) > 0 ? tool?.execute({}, { plan: true }) : undefined;
}
export const isMissing = (error: unknown): boolean => error instanceof ApiError && error.status === 404;
`;

/** Stand-ins for the model libraries: each takes tools as its documentation has them, and calls the first. */
const MODEL_LIBRARIES = {
  openai: `
    export default class OpenAI {
      chat = { completions: { create: async ({ messages, tools }) => {
        const { type, function: { name, parameters } } = tools[0];
        if (type !== 'function' || parameters.type !== 'object') throw new Error('not a function');
        const asked = messages.find(({ role }) => role === 'tool');
        if (asked !== undefined) {
          if (JSON.parse(asked.content).isError !== false) throw new Error(asked.content);
          return { choices: [{ message: { role: 'assistant', content: 'I asked ' + name + '.' } }] };
        }
        const call = { id: 'call-1', type: 'function', function: { name, arguments: '{"query":{"limit":1}}' } };
        return { choices: [{ message: { role: 'assistant', content: null, tool_calls: [call] } }] };
      } } };
    }`,
  '@anthropic-ai/sdk': `
    export default class Anthropic {
      messages = { create: async ({ tools }) => {
        const { name, input_schema } = tools[0];
        if (input_schema.type !== 'object') throw new Error('not a schema');
        return { content: [{ type: 'text', text: '…' }, { type: 'tool_use', id: 't', name, input: { query: 'users' } }] };
      } };
    }`,
  ai: `
    const isSchema = (value) => value[Symbol.for('vercel.ai.schema')] === true && 'jsonSchema' in value && 'validate' in value;
    export const stepCountIs = (count) => count;
    export async function generateText({ tools }) {
      const [name, { description, inputSchema, execute }] = Object.entries(tools)[0];
      if (typeof description !== 'string' || !isSchema(inputSchema)) throw new Error('not a tool');
      const { isError } = await execute({ query: { limit: 1 } }, { toolCallId: 'c', messages: [], abortSignal: undefined });
      return { text: isError ? 'It failed.' : 'I asked ' + name + '.' };
    }`,
};
