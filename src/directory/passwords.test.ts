import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MusterError } from '../kit/errors.ts';
import { hashPassword, needsRehash, passwordMatches, passwordOfNobody } from './passwords.ts';

describe('passwords', () => {
  test('a hash is a PHC string with a salt of its own', async () => {
    const [one, two] = await Promise.all([hashPassword('Tr0ub4dor&3'), hashPassword('Tr0ub4dor&3')]);
    assert.match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    assert.notEqual(one, two);
    assert.equal(await passwordMatches(one, 'Tr0ub4dor&3'), true);
    assert.equal(await passwordMatches(one, 'Tr0ub4dor&4'), false);
  });

  test('a hash made by the reference implementation matches', async () => {
    // phc-winner-argon2, test.c: argon2id, t=2, m=2^8, p=1, "password", "somesalt".
    const hash = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';
    assert.equal(await passwordMatches(hash, 'password'), true);
    assert.equal(await passwordMatches(hash, 'Password'), false);
    assert.equal(needsRehash(hash), true);
    assert.equal(needsRehash(await hashPassword('password')), false);
  });

  test('composed and decomposed letters are the same password', async () => {
    assert.equal(await passwordMatches(await hashPassword('caf\u00e9'), 'cafe\u0301'), true);
  });

  test('nobody has a password', async () => {
    assert.equal(await passwordOfNobody(''), false);
    assert.equal(await passwordOfNobody('x'), false);
  });

  test('what is no hash, or asks for too much, is refused', async () => {
    for (const stored of [
      '',
      'secret',
      '$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4',
      '$argon2id$v=19$m=4194304,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4',
      '$argon2id$v=19$m=256,t=100000,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4',
      '$argon2id$v=19$m=256,t=2,p=64$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4',
      '$argon2id$v=19$m=256,t=2,p=1$c29t$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4',
      '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65',
    ]) {
      await assert.rejects(passwordMatches(stored, 'password'), Error, stored);
    }
  });

  test('a long line is refused, and the line moves on afterwards', async () => {
    const cheap = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';
    const results = await Promise.allSettled(Array.from({ length: 230 }, () => passwordMatches(cheap, 'password')));
    const refused = results.filter((r) => r.status === 'rejected');
    assert.equal(refused.length, 28);
    for (const { reason } of refused) assert.equal((reason as MusterError).code, 'rate_limited');
    assert.equal(await passwordMatches(cheap, 'password'), true);
  });
});
