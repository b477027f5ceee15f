import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { readDeviceKey } from './public-key.ts';

const pair = (modulusLength: number, publicExponent = 65_537) =>
  generateKeyPairSync('rsa', { modulusLength, publicExponent });

test('both forms of one key are the same key', () => {
  const { publicKey } = pair(2048);
  const spki = readDeviceKey(publicKey.export({ type: 'spki', format: 'pem' }) as string);
  const pkcs1 = readDeviceKey(`\n${publicKey.export({ type: 'pkcs1', format: 'pem' }) as string}`);
  assert.deepEqual(pkcs1, spki);
  assert.match(spki.pem, /^-----BEGIN PUBLIC KEY-----/);
  assert.match(spki.hash, /^[0-9a-f]{64}$/);
  assert.notEqual(
    readDeviceKey(pair(2048).publicKey.export({ type: 'spki', format: 'pem' }) as string).hash,
    spki.hash,
  );
});

test('anything else is refused, with why', () => {
  const { privateKey } = pair(2048);
  const pem = (key: ReturnType<typeof pair>['publicKey']) => key.export({ type: 'spki', format: 'pem' }) as string;
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
  const cases: readonly (readonly [string, RegExp])[] = [
    [privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, /private key/],
    [pem(pair(1024).publicKey), /2048 to 8192 bits/],
    [pem(elliptic), /RSA/],
    [pem(pair(2048, 3).publicKey), /exponent of 65537/],
    ['', /PEM/],
    ['ssh-rsa AAAA', /PEM/],
    ['-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----', /cannot be read/],
  ];
  for (const [text, why] of cases) {
    assert.throws(
      () => readDeviceKey(text),
      (error: Error) => error.message.startsWith('publicKey: ') && why.test(error.message),
    );
  }
});
