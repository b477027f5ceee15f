import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { digestOf } from './digest.ts';
import { parseSignatureHeader } from './parse.ts';
import { sign } from './sign.ts';
import { signingString } from './signing-string.ts';
import { isTrustedKey, readPublicKey, verifySignature } from './verify.ts';

const ID = '5f0a1b2c3d4e5f6071829304';
const request = { method: 'GET', path: `/api/systems/${ID}`, date: 'Sun, 22 Nov 2026 02:22:00 GMT' };

const pair = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const publicPem = String(pair.publicKey.export({ type: 'spki', format: 'pem' }));
const privatePem = String(pair.privateKey.export({ type: 'pkcs1', format: 'pem' }));
const signed = parseSignatureHeader(sign({ systemId: ID, privateKey: privatePem }, request));

describe('signingString', () => {
  test('is the two lines of the handbook', () => {
    assert.equal(signingString(request), `GET /api/systems/${ID} HTTP/1.1\ndate: Sun, 22 Nov 2026 02:22:00 GMT`);
  });
  test('follows the order of the headers parameter', () => {
    assert.equal(
      signingString(request, ['date', 'request-line']),
      `date: Sun, 22 Nov 2026 02:22:00 GMT\nGET /api/systems/${ID} HTTP/1.1`,
    );
  });
  test('has the digest of the body as a third line', () => {
    const digest = digestOf('{}');
    assert.equal(signingString({ ...request, digest }), `${signingString(request)}\ndigest: ${digest}`);
    assert.throws(() => signingString(request, ['request-line', 'date', 'digest']), { reason: 'message' });
  });
  for (const changed of [
    { digest: '' },
    { digest: 'SHA-256=a\nb' },
    { method: 'get' },
    { method: 'GET x' },
    { path: 'api' },
    { path: '/a b' },
    { path: '/a\ndate: x' },
    { date: '' },
    { date: 'x\ny' },
  ]) {
    test(`refuses ${JSON.stringify(changed)}`, () => {
      assert.throws(() => signingString({ ...request, ...changed }), { reason: 'message' });
    });
  }
});

describe('verifySignature', () => {
  test('accepts what the key signed, by PEM of both kinds and by key object', () => {
    assert.equal(verifySignature(publicPem, signed, request), true);
    assert.equal(
      verifySignature(String(pair.publicKey.export({ type: 'pkcs1', format: 'pem' })), signed, request),
      true,
    );
    assert.equal(verifySignature(pair.publicKey, signed, request), true);
  });
  for (const [name, changed] of [
    ['another method', { method: 'DELETE' }],
    ['another path', { path: '/api/systems/5f0a1b2c3d4e5f6071829305' }],
    ['a query', { path: `${request.path}?limit=1` }],
    ['another date', { date: 'Sun, 22 Nov 2026 02:22:01 GMT' }],
  ] as const) {
    test(`refuses ${name}`, () => assert.equal(verifySignature(publicPem, signed, { ...request, ...changed }), false));
  }
  test('knows a signature with the digest from one without', () => {
    const withDigest = { ...request, digest: digestOf('{}') };
    const made = parseSignatureHeader(sign({ systemId: ID, privateKey: privatePem }, withDigest));
    assert.deepEqual(made.headers, ['request-line', 'date', 'digest']);
    assert.equal(verifySignature(publicPem, made, withDigest), true);
    assert.equal(verifySignature(publicPem, made, { ...request, digest: digestOf('{ }') }), false);
    assert.equal(verifySignature(publicPem, { ...made, headers: ['request-line', 'date'] }, withDigest), false);
    assert.equal(verifySignature(publicPem, { ...signed, headers: made.headers }, withDigest), false);
  });
  test('refuses another key', () => assert.equal(verifySignature(other.publicKey, signed, request), false));
  test('refuses another order of the lines', () => {
    assert.equal(verifySignature(publicPem, { ...signed, headers: ['date', 'request-line'] }, request), false);
  });
  test('refuses a signature with any bit changed', () => {
    fc.assert(
      fc.property(fc.nat(255), fc.nat(7), (byte, bit) => {
        const signature = signed.signature.map((value, i) => (i === byte ? value ^ (1 << bit) : value));
        assert.equal(verifySignature(pair.publicKey, { ...signed, signature }, request), false);
      }),
      { numRuns: 50 },
    );
  });
  test('refuses weak keys and keys that are not RSA', () => {
    const weak = generateKeyPairSync('rsa', { modulusLength: 1_024 });
    const made = parseSignatureHeader(sign({ systemId: ID, privateKey: weak.privateKey }, request));
    assert.equal(verifySignature(weak.publicKey, made, request), false);
    assert.equal(verifySignature(generateKeyPairSync('ed25519').publicKey, signed, request), false);
    assert.equal(isTrustedKey(pair.publicKey), true);
    assert.equal(isTrustedKey(createPrivateKey(privatePem)), false);
  });
  test('says when the PEM is no public key', () => {
    assert.throws(() => readPublicKey('x'), TypeError);
    assert.throws(() => readPublicKey(privatePem), TypeError);
  });
});

const openssl = spawnSync('openssl', ['version']).status === 0;

test('openssl and this agree, both ways', { skip: openssl ? false : 'there is no openssl' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-signature-'));
  try {
    const file = (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const text = file('text', signingString(request));
    const run = spawnSync('openssl', ['dgst', '-sha256', '-sign', file('private.pem', privatePem), text]);
    assert.equal(run.status, 0, String(run.stderr));
    const header =
      `Signature keyId="system/${ID}",headers="request-line date",algorithm="rsa-sha256",` +
      `signature="${run.stdout.toString('base64')}"`;
    assert.equal(verifySignature(publicPem, parseSignatureHeader(header), request), true);

    const by = ['-verify', file('public.pem', publicPem), '-signature', file('signature', signed.signature)];
    const check = spawnSync('openssl', ['dgst', '-sha256', ...by, text]);
    assert.match(String(check.stdout), /Verified OK/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
