import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { createOutbound } from './http/outbound.ts';
import { scimOverHttp } from './scim.ts';

describe('SCIM over HTTP', () => {
  let server: Server;
  let url: string;
  let answer: RequestListener = (_request, response) => response.end();
  before(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/scim/v2/`;
  });
  after(() => {
    outbound.close();
    server.closeAllConnections();
    server.close();
  });

  const outbound = createOutbound({ allow: ['127.0.0.1'], self: () => undefined });
  const scim = scimOverHttp(outbound);
  const ask = async (more: object = {}, signal?: AbortSignal) =>
    scim.users(
      { url, token: 'secret-token' },
      { startIndex: 11, count: 10, filter: undefined, sortBy: undefined, descending: false, ...more },
      signal,
    );

  test('asks for a page with the token, and reads it', async () => {
    const seen: unknown[] = [];
    answer = ({ url: path, headers }, response) => {
      seen.push(path, headers.authorization);
      response.end(JSON.stringify({ totalResults: 12, Resources: [{ id: '1', userName: 'ada' }] }));
    };
    const { total, users } = await ask({ filter: 'userName co "a&b"', sortBy: 'emails.value', descending: true });
    assert.deepEqual([total, users[0]?.username], [12, 'ada']);
    assert.deepEqual(seen, [
      '/scim/v2/Users?startIndex=11&count=10&filter=userName+co+%22a%26b%22&sortBy=emails.value&sortOrder=descending',
      'Bearer secret-token',
    ]);
  });

  test('says what failed there, without the token', async () => {
    const refused = async (listener: RequestListener, message: RegExp) => {
      answer = listener;
      await assert.rejects(ask(), (error) => {
        const { code, message: said } = error as { code: string; message: string };
        assert.equal(code, 'unprocessable');
        assert.match(said, message);
        assert.doesNotMatch(said, /secret-token/);
        return true;
      });
    };
    await refused((_, response) => response.writeHead(401).end('secret-token'), /answered 401/);
    await refused((_, response) => response.end('<html>'), /no SCIM list/);
    await refused((_, response) => response.destroy(), /cannot be reached/);
    await refused((_, response) => response.end(Buffer.alloc(8_388_609, 32)), /answered more than/);
    let followed = false;
    await refused((request, response) => {
      followed ||= request.url === '/elsewhere';
      response.writeHead(302, { location: '/elsewhere' }).end();
    }, /answered 302/);
    assert.equal(followed, false);
  });

  test('asks nobody within the network of the server, unless it was told to', async () => {
    const careful = createOutbound({ allow: [], self: () => undefined });
    const query = { startIndex: 1, count: 1, filter: undefined, sortBy: undefined, descending: false };
    for (const hidden of [url, 'https://127.0.0.1/', 'https://169.254.169.254/', 'https://10.1.2.3/scim']) {
      await assert.rejects(scimOverHttp(careful).users({ url: hidden, token: 'x' }, query), {
        code: 'unprocessable',
        message: /may not be asked/,
      });
    }
    careful.close();
  });

  test('ends when nobody waits any more', async () => {
    answer = () => {};
    const abort = new AbortController();
    const asked = ask({}, abort.signal);
    abort.abort();
    await assert.rejects(asked, { code: 'unprocessable' });
  });
});
