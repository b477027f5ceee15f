import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { Client as Client2 } from '@modelcontextprotocol/client';
import { StdioClientTransport as Transport2 } from '@modelcontextprotocol/client/stdio';
import { Client as Client1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as Transport1 } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { ACTIONS, startMcp, type RunningMcp } from './face.test-support.ts';
import { runStdio } from './stdio.ts';

let mcp: RunningMcp;
before(async () => {
  mcp = await startMcp();
});
after(() => mcp.close());

const own = { name: 'tests', version: '1' };

/** What starts the program that a client talks to. The key is in its environment, as it is for the command line. */
const program = (query = '') => ({
  command: process.execPath,
  args: [
    '--input-type=module',
    '--eval',
    `import { runStdio } from ${JSON.stringify(import.meta.resolve('./stdio.ts'))};
     await runStdio({
       baseUrl: ${JSON.stringify(mcp.origin)}, apiKey: process.env.KEY, query: ${JSON.stringify(query)},
     });`,
  ],
  env: { KEY: 'ada', PATH: process.env.PATH ?? '' },
});

const DELETE = { name: 'jumpcloud_delete_system_user', arguments: { path: { id: 'joan' } } };

describe('on standard input and output', () => {
  test('the official client 2.4, pinned to 2026-07-28, lists and calls', async () => {
    const client = new Client2(own, { versionNegotiation: { mode: { pin: '2026-07-28' } } });
    await client.connect(new Transport2(program('read-only=true')));
    try {
      const { tools } = await client.listTools();
      assert.ok(tools.length > 0 && tools.every(({ annotations }) => annotations?.readOnlyHint === true));
      const result = await client.callTool({
        name: 'jumpcloud_get_system_user',
        arguments: { path: { id: 'u1' } },
        _meta: { 'muster/idempotency-key': 'once' },
      });
      assert.deepEqual((result.structuredContent as { data: unknown }).data, { of: 'first' });
      assert.equal(mcp.hub.runs.at(-1)?.caller.idempotencyKey, 'once');
      await assert.rejects(client.callTool(DELETE), /the filters of the connection leave it out/);
    } finally {
      await client.close();
    }
  });

  test('the official client 1.32 lists and calls, and is asked by elicitation', async () => {
    const client = new Client1(own, { capabilities: { elicitation: {} } });
    const questions: string[] = [];
    client.setRequestHandler(ElicitRequestSchema, async ({ params }) => {
      questions.push(params.message);
      return { action: 'accept', content: { ask: true } };
    });
    const restore = mcp.hub.demandApproval();
    await client.connect(new Transport1(program()));
    try {
      assert.equal((await client.listTools()).tools.length, ACTIONS.length);
      const result = await client.callTool(DELETE);
      assert.equal(questions.length, 1);
      assert.match(questions[0] ?? '', /second administrator/);
      assert.match(JSON.stringify(result.structuredContent), /"plan_id":"plan-1"/);
      assert.equal(mcp.hub.plans.length, 1);
    } finally {
      restore();
      await client.close();
    }
  });

  test('the official client 2.4, by default, which cannot ask, is told which plan waits', async () => {
    const client = new Client2(own);
    const restore = mcp.hub.demandApproval();
    await client.connect(new Transport2(program()));
    try {
      const result = await client.callTool(DELETE);
      assert.equal(result.isError, true);
      assert.match(JSON.stringify(result.structuredContent), /plan-1/);
    } finally {
      restore();
      await client.close();
    }
  });

  test('a key that is refused, and a server that is none, are told before anything is said', async () => {
    const run = (baseUrl: string, apiKey: string) =>
      runStdio({ baseUrl, apiKey, stdin: new PassThrough(), stdout: new PassThrough() });
    await assert.rejects(run(mcp.origin, 'wrong'), { code: 'unauthenticated' });
    await assert.rejects(run('http://127.0.0.1:1', 'ada'), { code: 'unavailable' });
    await assert.rejects(run(`${mcp.origin}/elsewhere`, 'ada'), { code: 'not_found' });
  });

  test('ends when its input does', async () => {
    const [stdin, stdout] = [new PassThrough(), new PassThrough()];
    const ended = runStdio({ baseUrl: mcp.origin, apiKey: 'ada', stdin, stdout });
    stdin.end();
    await ended;
  });
});
