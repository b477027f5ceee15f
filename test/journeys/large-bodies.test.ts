import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { test } from 'node:test';
import { startTestServer } from '../support/server.ts';

test('strangers cannot fill the memory with large bodies', async () => {
  const server = await startTestServer();
  const open: ClientRequest[] = [];
  try {
    // Each announces sixty million bytes and sends one.
    const begin = (): ClientRequest => {
      const path = `${server.url}/muster/v1/uploads/${'t'.repeat(43)}`;
      const asked = request(path, { method: 'PUT', headers: { 'content-length': 60_000_000 } });
      asked.on('error', () => undefined);
      asked.write('x');
      open.push(asked);
      return asked;
    };
    const answers = Array.from({ length: 6 }, () => once(begin(), 'response') as Promise<[IncomingMessage]>);
    const [refused] = await Promise.race(answers);
    assert.equal(refused.statusCode, 429);
    assert.equal(refused.headers['retry-after'], '5');
    // What is usual has its own way in.
    assert.equal((await server.api('GET', '/api/systemusers')).status, 200);
    for (const asked of open) asked.destroy();
    await Promise.allSettled(answers.map((answer) => Promise.race([answer, Promise.resolve()])));
    let status = 429;
    for (let n = 0; n < 100 && status === 429; n++) {
      ({ status } = await server.api('PUT', `/muster/v1/uploads/${'t'.repeat(43)}`, 'x'));
    }
    assert.notEqual(status, 429, 'the places are free again');
  } finally {
    for (const asked of open) asked.destroy();
    await server.stop();
  }
});
