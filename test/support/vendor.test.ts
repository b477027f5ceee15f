import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import { movedTo, refusedKey, startVendor, tooMany, type Vendor } from './vendor.ts';

describe('the vendor stand-in', () => {
  let behind: Server;
  let vendor: Vendor;
  let done: string[] = [];
  before(async () => {
    behind = createServer((request, response) => {
      let body = '';
      request.on('data', (piece: Buffer) => (body += piece.toString()));
      request.on('end', () => {
        done.push(`${request.method} ${request.url} ${body}`);
        response.writeHead(201, { 'x-count': '7' });
        response.write('{"made":');
        response.end('true}');
      });
    });
    await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve));
    vendor = await startVendor(`http://127.0.0.1:${(behind.address() as AddressInfo).port}`);
  });
  beforeEach(() => {
    vendor.clear();
    done = [];
  });
  after(async () => {
    await vendor.stop();
    behind.closeAllConnections();
    behind.close();
  });
  const post = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${vendor.url}${path}`, { method: 'POST', body: 'given', headers, redirect: 'manual' });

  test('forwards what it gets, and remembers it', async () => {
    const response = await post('/api/x?y=z', { 'x-api-key': 'key', 'x-org-id': 'org' });
    assert.deepEqual(
      [response.status, response.headers.get('x-count'), await response.text()],
      [201, '7', '{"made":true}'],
    );
    assert.deepEqual(done, ['POST /api/x?y=z given']);
    const [{ headers: _headers, ...seen } = assert.fail(), ...more] = vendor.received;
    assert.deepEqual(more, []);
    assert.deepEqual(seen, {
      method: 'POST',
      path: '/api/x?y=z',
      apiKey: 'key',
      authorization: undefined,
      organization: 'org',
      body: 'given',
      status: 201,
      forwarded: true,
    });
  });

  test('answers by rule, so often and to whom the rule says', async () => {
    vendor.rule({ when: ({ path }) => path === '/busy', times: 2, fault: tooMany(3) });
    const busy = await post('/busy');
    assert.deepEqual([busy.status, busy.headers.get('retry-after')], [429, '3']);
    assert.deepEqual(
      [(await post('/other')).status, (await post('/busy')).status, (await post('/busy')).status],
      [201, 429, 201],
    );
    const rule = vendor.rule({ fault: movedTo('https://elsewhere.example/login') });
    const moved = await post('/x');
    assert.deepEqual([moved.status, moved.headers.get('location')], [302, 'https://elsewhere.example/login']);
    rule();
    vendor.rule(refusedKey('gone'));
    assert.deepEqual([(await post('/x', { 'x-api-key': 'gone' })).status, (await post('/x')).status], [401, 201]);
  });

  test('drops connections before and after the server behind has done it', async () => {
    vendor.rule({ times: 1, fault: { drop: 'before' } });
    await assert.rejects(post('/before'));
    vendor.rule({ times: 1, fault: { drop: 'after' } });
    await assert.rejects(post('/after'));
    assert.deepEqual(done, ['POST /after given']);
    assert.deepEqual(
      vendor.received.map(({ status, forwarded }) => [status, forwarded]),
      [
        [0, false],
        [0, true],
      ],
    );
  });

  test('takes its time, at first or between pieces', async () => {
    const took = async (path: string): Promise<number> => {
      const begun = performance.now();
      assert.equal(await (await post(path)).text(), '{"made":true}');
      return performance.now() - begun;
    };
    vendor.rule({ when: ({ path }) => path === '/late', fault: { delay: 50 } });
    vendor.rule({ when: ({ path }) => path === '/slow', fault: { trickle: 10, pieces: 5 } });
    assert.ok((await took('/late')) >= 49);
    assert.ok((await took('/slow')) >= 48);
  });
});
