import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { OutboundError } from '../../directory/ports.ts';
import { secretOf } from '../../wire/webhooks/signature.ts';
import { createOutbound } from '../http/outbound.ts';
import { webhooksOverHttp } from './webhooks.ts';

const NOW = Date.UTC(2026, 0, 1);

describe('sending a webhook', () => {
  let server: Server;
  let url: string;
  let answer: RequestListener = (_request, response) => response.end();
  const outbound = createOutbound({ allow: ['127.0.0.1'], self: () => undefined });
  const receivers = webhooksOverHttp(outbound, () => NOW, 300);
  const secrets = [secretOf(Buffer.alloc(32, 1))];
  before(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?a=b`;
  });
  after(() => {
    outbound.close();
    server.closeAllConnections();
    server.close();
  });
  const send = (signal?: AbortSignal, to = url) => receivers.send({ url: to, id: 'one', body: '{}', secrets }, signal);

  test('says what came of it, and when', async () => {
    let asked: unknown;
    answer = ({ method, url: path, headers }, response) => {
      asked = [method, path, headers['content-type'], headers['user-agent'], headers['webhook-timestamp']];
      response.writeHead(202).end('taken');
    };
    const { duration, ...rest } = await send();
    assert.ok(Number.isInteger(duration) && duration >= 0);
    assert.deepEqual(rest, { at: NOW, status: 202, retryAt: undefined, error: undefined });
    const type = 'application/cloudevents+json; charset=utf-8';
    assert.deepEqual(asked, ['POST', '/hook?a=b', type, 'Muster', String(NOW / 1000)]);
  });

  test('says when the receiver wants to be asked again, in seconds or as a date', async () => {
    for (const [given, at] of [
      ['7', NOW + 7_000],
      ['Thu, 01 Jan 2026 00:01:00 GMT', NOW + 60_000],
      ['soon', undefined],
      ['-5', undefined],
    ] as const) {
      answer = (_request, response) => response.writeHead(429, { 'retry-after': given }).end();
      const { status, error, retryAt } = await send();
      assert.deepEqual([status, error, retryAt], [429, 'HTTP 429', at], given);
    }
  });

  test('follows no redirect', async () => {
    let asked = 0;
    answer = (_request, response) => {
      asked += 1;
      response.writeHead(307, { location: url }).end();
    };
    assert.match((await send()).error ?? '', /^HTTP 307: redirects are not followed/);
    assert.equal(asked, 1);
  });

  test('ends with a receiver that is too slow, says too much, hangs up or is not to be asked', async () => {
    answer = () => undefined;
    assert.match((await send()).error ?? '', /did not answer within 300 ms/);
    answer = (_request, response) => response.writeHead(200, { 'content-length': 2 ** 21 }).flushHeaders();
    assert.match((await send()).error ?? '', /answered more than/);
    answer = (_request, response) => void response.destroy();
    assert.match((await send()).error ?? '', /ended the connection/);
    const refused = await send(undefined, 'http://10.0.0.1/');
    assert.deepEqual([refused.status, refused.error === undefined], [undefined, false]);
    assert.throws(() => receivers.check('http://10.0.0.1/'), OutboundError);
  });

  test('is no answer where it was called off', async () => {
    const controller = new AbortController();
    answer = () => controller.abort();
    await assert.rejects(send(controller.signal), { reason: 'aborted' });
  });
});
