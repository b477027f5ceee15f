import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCode, keptTotpSecret, newTotpSecret, otpauthUrl } from './totp.ts';

/** RFC 6238 appendix B: the secret of its SHA-1 vectors, and the last six digits of each. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const VECTORS: readonly (readonly [number, string])[] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
];

test('codes are those of RFC 6238', () => {
  for (const [seconds, code] of VECTORS) {
    const at = seconds * 1000;
    assert.deepEqual(checkCode(SECRET, code, at, undefined), { result: 'ok', step: Math.floor(seconds / 30) });
  }
});

test('one step before and after is good, a second one is not', () => {
  const [seconds, code] = [1234567890, '005924'];
  const results = [-60, -30, 0, 30, 60].map((off) => checkCode(SECRET, code, (seconds + off) * 1000, undefined).result);
  assert.deepEqual(results, ['wrong', 'ok', 'ok', 'ok', 'wrong']);
});

test('a step counts once, and none before it counts any more', () => {
  const [seconds, code] = [1234567890, '005924'];
  const step = Math.floor(seconds / 30);
  const after = (last: number) => checkCode(SECRET, code, seconds * 1000, last).result;
  assert.deepEqual([after(step - 1), after(step), after(step + 1)], ['ok', 'replayed', 'replayed']);
});

test('secrets are of 160 bits, and addresses say whose they are', () => {
  assert.match(newTotpSecret(), /^[A-Z2-7]{32}$/);
  assert.notEqual(newTotpSecret(), newTotpSecret());
  assert.equal(keptTotpSecret('jbswy3dpehpk3pxp===='), 'JBSWY3DPEHPK3PXP');
  const url = new URL(otpauthUrl('ada@x y', SECRET));
  assert.equal(`${url.protocol}//${url.host}${url.pathname}`, 'otpauth://totp/Muster:ada%40x%20y');
  assert.deepEqual(
    ['secret', 'issuer', 'algorithm', 'digits', 'period'].map((name) => url.searchParams.get(name)),
    [SECRET, 'Muster', 'SHA1', '6', '30'],
  );
});
