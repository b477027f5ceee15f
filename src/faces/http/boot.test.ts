import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { describe, test } from 'node:test';
import { createHttpFace } from './app.ts';
import { KEY, FakeDirectory } from './face.test-support.ts';
import { createLog } from './log.ts';
import { NO_REFERENCE, syntheticOperations } from './synthetic.test-support.ts';

/** Processor time, in milliseconds: other work on the machine does not count. */
const BUDGET = 1000;

describe('the whole API', () => {
  test('is registered and listens in less than a second', { skip: NO_REFERENCE }, async () => {
    const operations = syntheticOperations();
    assert.ok(operations.length >= 470, `only ${operations.length} operations`);
    const directory = new FakeDirectory();
    const start = process.cpuUsage();
    const begun = performance.now();
    const app = createHttpFace({ directory, operations, log: createLog('silent', () => {}) });
    const origin = await app.listen({ host: '127.0.0.1', port: 0 });
    const { user, system } = process.cpuUsage(start);
    const spent = (user + system) / 1000;
    try {
      console.log(
        `  ${operations.length} operations: ${spent.toFixed(0)} ms of processor, ${(performance.now() - begun).toFixed(0)} ms`,
      );
      assert.ok(spent < BUDGET, `${spent} ms`);
      // Each route leads to its own operation.
      for (const operation of operations.filter(({ method }) => method === 'GET')) {
        const path = operation.path.replaceAll(/\{\w+\}/g, 'x');
        const response = await fetch(`${origin}${path}`, { headers: { 'x-api-key': KEY } });
        await response.arrayBuffer();
        assert.equal(response.status, operation.status, path);
        assert.equal(directory.last.operation.path.replaceAll(/\{\w+\}/g, 'x').toLowerCase(), path.toLowerCase());
      }
    } finally {
      await app.close();
    }
  });
});
