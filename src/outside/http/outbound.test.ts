import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createPlainServer, type AddressInfo, type Server as PlainServer } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { selfSigned } from '../../../test/support/certificate.ts';
import { OutboundError, type OutboundReason } from '../../directory/ports.ts';
import { createOutbound, type Outbound } from './outbound.ts';

const listen = async (server: PlainServer): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

describe('requests to other servers', () => {
  let server: Server;
  let origin: string;
  let connections = 0;
  let answer: RequestListener = (_request, response) => response.end();
  const outbound: Outbound = createOutbound({ allow: ['127.0.0.1'], self: () => undefined });
  before(async () => {
    server = createServer((request, response) => answer(request, response));
    server.on('connection', () => (connections += 1));
    origin = `http://127.0.0.1:${await listen(server)}`;
  });
  after(() => {
    outbound.close();
    server.closeAllConnections();
    server.close();
  });

  const fails = async (asked: Promise<unknown>, reason: OutboundReason, sent: boolean): Promise<OutboundError> => {
    const error: unknown = await asked.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof OutboundError, String(error));
    assert.deepEqual([error.reason, error.sent], [reason, sent], error.message);
    return error;
  };

  test('carry method, headers and body there, and status, headers and body back', async () => {
    let seen: unknown;
    answer = (request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        seen = [request.method, request.url, request.headers['x-api-key'], request.headers['content-length']];
        response.writeHead(201, { 'set-cookie': 'a=b', 'retry-after': '3' });
        response.write(Buffer.concat(pieces));
        response.end('!');
      });
    };
    const { status, headers, body } = await outbound.request({
      method: 'POST',
      url: `${origin}/a%20b?c=d`,
      headers: { 'x-api-key': 'key' },
      body: 'grüße',
    });
    assert.deepEqual(seen, ['POST', '/a%20b?c=d', 'key', '7']);
    assert.deepEqual([status, headers['retry-after'], headers['set-cookie']], [201, '3', undefined]);
    assert.equal(body.toString(), 'grüße!');
  });

  test('share connections, and follow no redirect', async () => {
    answer = (request, response) => {
      assert.equal(request.url, '/');
      response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    };
    const before = connections;
    for (let i = 0; i < 20; i++) {
      const { status, headers } = await outbound.request({ url: origin });
      assert.deepEqual([status, headers.location], [302, 'http://169.254.169.254/']);
    }
    assert.ok(connections - before <= 1);
  });

  test('end where an answer is too large, whether it says so before or not', async () => {
    const ask = (maxBytes: number) => outbound.request({ url: origin, maxBytes });
    answer = (_request, response) => response.end(Buffer.alloc(1001));
    await fails(ask(1000), 'too_large', true);
    assert.equal((await ask(1001)).body.byteLength, 1001);
    answer = (_request, response) => {
      response.write(Buffer.alloc(1000));
      response.end(Buffer.alloc(1));
    };
    await fails(ask(1000), 'too_large', true);
    assert.equal((await ask(1001)).body.byteLength, 1001);
  });

  test('end at their time, however slowly bytes trickle in', async () => {
    answer = (_request, response) => {
      const timer = setInterval(() => response.write('.'), 5);
      response.on('close', () => clearInterval(timer));
    };
    await fails(outbound.request({ url: origin, timeout: 100 }), 'timeout', true);
  });

  test('end with the signal', async () => {
    const arrived = Promise.withResolvers<void>();
    answer = () => arrived.resolve();
    const abort = new AbortController();
    const asked = outbound.request({ url: origin, signal: abort.signal });
    await arrived.promise;
    abort.abort();
    await fails(asked, 'aborted', true);
    await fails(outbound.request({ url: origin, signal: AbortSignal.abort() }), 'aborted', false);
  });

  test('tell whether they can have arrived', async () => {
    answer = (request) => request.socket.destroy();
    await fails(outbound.request({ url: origin }), 'reset', true);
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': '10' });
      response.write('half', () => response.destroy());
    };
    await fails(outbound.request({ url: origin }), 'reset', true);
    const closed = createPlainServer();
    const port = await listen(closed);
    await new Promise((resolve) => closed.close(resolve));
    await fails(outbound.request({ url: `http://127.0.0.1:${port}/` }), 'connect', false);
    const silent = createPlainServer((socket) => socket.end('SSH-2.0-x\r\n'));
    const url = `http://127.0.0.1:${await listen(silent)}/`;
    await fails(outbound.request({ url }), 'reset', true);
    silent.close();
  });

  test('with what HTTP does not carry are refused, and the reason does not quote it', async () => {
    const error = await fails(
      outbound.request({ url: origin, headers: { 'x-api-key': 'secret\r\nx: y' } }),
      'refused',
      false,
    );
    assert.doesNotMatch(`${error.message} ${String(error.cause)}`, /secret/);
  });

  test('go where a name leads when the connection is made, or nowhere', async () => {
    answer = (_request, response) => response.end('inside');
    const port = new URL(origin).port;
    const rebound = createOutbound({
      allow: [],
      self: () => undefined,
      resolve: (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    await fails(rebound.request({ url: `https://rebound.example:${port}/` }), 'refused', false);
    await fails(rebound.request({ url: `https://127.0.0.1:${port}/` }), 'refused', false);
    await fails(rebound.request({ url: origin }), 'refused', false);
    assert.throws(() => rebound.check(origin), { reason: 'refused' });
    rebound.close();
    // The same name, where it is named.
    const named = createOutbound({
      allow: ['rebound.example'],
      self: () => undefined,
      resolve: (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    const { body } = await named.request({ url: `http://rebound.example:${port}/` });
    assert.equal(body.toString(), 'inside');
    named.close();
  });

  test('reach the server itself, once it listens', async () => {
    answer = (_request, response) => response.end('me');
    const listening: { at?: string } = {};
    const own = createOutbound({ allow: [], self: () => listening.at });
    await fails(own.request({ url: origin }), 'refused', false);
    listening.at = origin;
    assert.equal((await own.request({ url: origin })).body.toString(), 'me');
    own.close();
  });

  test('over TLS need a certificate that is trusted', async () => {
    const { cert, key } = await selfSigned();
    const secure = createSecureServer({ cert, key }, (_request, response) => response.end('secure'));
    const url = `https://127.0.0.1:${await listen(secure)}/`;
    await fails(outbound.request({ url }), 'tls', false);
    const trusting = createOutbound({ allow: ['127.0.0.1'], self: () => undefined, ca: cert });
    assert.equal((await trusting.request({ url })).body.toString(), 'secure');
    await fails(trusting.request({ url: url.replace('https', 'http') }), 'reset', true);
    await fails(outbound.request({ url: origin.replace('http', 'https') }), 'tls', false);
    trusting.close();
    secure.closeAllConnections();
    secure.close();
  });
});
