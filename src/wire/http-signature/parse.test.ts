import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { SignatureError, type SignatureReason } from './errors.ts';
import { parseSignatureHeader } from './parse.ts';

const ID = '5f0a1b2c3d4e5f6071829304';
const bytes = new Uint8Array(256).map((_, i) => i);
const base64 = Buffer.from(bytes).toString('base64');
const parts = {
  keyId: `keyId="system/${ID}"`,
  headers: 'headers="request-line date"',
  algorithm: 'algorithm="rsa-sha256"',
  signature: `signature="${base64}"`,
};
const header = (changed: Partial<typeof parts> = {}): string =>
  `Signature ${Object.values({ ...parts, ...changed }).join(',')}`;

const expected = {
  keyId: `system/${ID}`,
  systemId: ID,
  headers: ['request-line', 'date'],
  algorithm: 'rsa-sha256',
  signature: bytes,
};

describe('parseSignatureHeader', () => {
  test('reads the header of the handbook', () => assert.deepEqual(parseSignatureHeader(header()), expected));
  test('reads it with white space, and another case of the scheme', () => {
    const { keyId, headers, algorithm, signature } = parts;
    const spaced = ` signature  ${keyId} ,\t${headers}, ${algorithm.replace('=', ' = ')} ,${signature} `;
    assert.deepEqual(parseSignatureHeader(spaced), expected);
  });
  test('reads the parameters in any order', () => {
    const orders = fc.shuffledSubarray(Object.values(parts), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(orders, (order) => assert.deepEqual(parseSignatureHeader(`Signature ${order.join(', ')}`), expected)),
    );
  });
  test('keeps the order of what is signed', () => {
    assert.deepEqual(parseSignatureHeader(header({ headers: 'headers="date  request-line"' })).headers, [
      'date',
      'request-line',
    ]);
  });
  test('reads that the digest is signed, in any order', () => {
    const orders = fc.shuffledSubarray(['request-line', 'date', 'digest'], { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(orders, (order) => {
        assert.deepEqual(parseSignatureHeader(header({ headers: `headers="${order.join(' ')}"` })).headers, order);
      }),
    );
  });
  test('gives the system id in lower case', () => {
    assert.equal(parseSignatureHeader(header({ keyId: `keyId="system/${ID.toUpperCase()}"` })).systemId, ID);
  });

  const refused: readonly (readonly [string, string, SignatureReason])[] = [
    ['nothing', '', 'scheme'],
    ['another scheme', 'Bearer abc', 'scheme'],
    ['no parameters', 'Signature ', 'syntax'],
    ['a scheme alone', 'Signature', 'scheme'],
    ['no quotes', header({ algorithm: 'algorithm=rsa-sha256' }), 'syntax'],
    ['an open quote', header({ signature: 'signature="abc' }), 'syntax'],
    ['an escape', header({ keyId: `keyId="system\\/${ID}"` }), 'syntax'],
    ['no comma', header().replace(',', ' '), 'syntax'],
    ['a comma at the end', `${header()},`, 'syntax'],
    ['two commas', header().replace(',', ',,'), 'syntax'],
    ['a parameter twice', `${header()},${parts.keyId}`, 'duplicate'],
    ['a parameter that is not known', `${header()},created="1"`, 'parameter'],
    ['another case of a parameter', header({ keyId: `keyid="system/${ID}"` }), 'parameter'],
    ['a prototype name', `${header()},constructor="1"`, 'parameter'],
    ['a parameter missing', `Signature ${parts.keyId},${parts.headers},${parts.algorithm}`, 'missing'],
    ['a user as key', header({ keyId: `keyId="user/${ID}"` }), 'key-id'],
    ['a short id', header({ keyId: 'keyId="system/5f0a"' }), 'key-id'],
    ['more after the id', header({ keyId: `keyId="system/${ID}/x"` }), 'key-id'],
    ['another algorithm', header({ algorithm: 'algorithm="hmac-sha256"' }), 'algorithm'],
    ['rsa-sha1', header({ algorithm: 'algorithm="rsa-sha1"' }), 'algorithm'],
    ['only the date signed', header({ headers: 'headers="date"' }), 'headers'],
    ['the date signed twice', header({ headers: 'headers="request-line date date"' }), 'headers'],
    ['the digest signed without the date', header({ headers: 'headers="request-line digest"' }), 'headers'],
    ['nothing signed', header({ headers: 'headers=""' }), 'headers'],
    ['another header signed', header({ headers: 'headers="request-line date host"' }), 'headers'],
    ['no signature', header({ signature: 'signature=""' }), 'signature'],
    ['a signature that is not base64', header({ signature: `signature="*${base64}"` }), 'signature'],
    ['base64 without padding', header({ signature: `signature="${base64.replace(/=+$/, '')}"` }), 'signature'],
    ['base64url', header({ signature: `signature="${Buffer.alloc(256, 0xff).toString('base64url')}"` }), 'signature'],
    ['a short signature', header({ signature: `signature="${Buffer.alloc(64).toString('base64')}"` }), 'signature'],
    ['a long signature', header({ signature: `signature="${Buffer.alloc(1_025).toString('base64')}"` }), 'signature'],
    ['a long header', header() + ' '.repeat(4_096), 'size'],
  ];
  for (const [name, value, reason] of refused) {
    test(`refuses ${name}: ${reason}`, () => {
      assert.throws(() => parseSignatureHeader(value), { name: 'SignatureError', code: 'http_signature', reason });
    });
  }

  test('any text gives parameters or a SignatureError', () => {
    const piece = fc.oneof(
      fc.constantFrom(...Object.values(parts), ',', '"', '=', ' ', '\\', 'keyId="', 'signature=', 'Signature '),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, scheme) => {
        try {
          const parsed = parseSignatureHeader((scheme ? 'Signature ' : '') + pieces.join(''));
          assert.match(parsed.systemId, /^[0-9a-f]{24}$/);
        } catch (error) {
          if (!(error instanceof SignatureError)) throw error;
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
