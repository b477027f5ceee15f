import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkDigest, digestOf } from './digest.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** RFC 5843, 2.2 has no test vector; this one is `printf '' | openssl dgst -sha256 -binary | base64`. */
const OF_NOTHING = 'SHA-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

describe('the Digest header', () => {
  test('is what openssl makes of the bytes', () => {
    assert.equal(digestOf(''), OF_NOTHING);
    assert.equal(digestOf(new Uint8Array()), OF_NOTHING);
    assert.equal(digestOf('{"hello": "world"}'), 'SHA-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=');
  });
  test('fits the bytes that it was made of, and no others', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (body, other) => {
        checkDigest(digestOf(body), body);
        if (Buffer.compare(body, other) === 0) return;
        assert.throws(() => checkDigest(digestOf(body), other), { name: 'SignatureError', reason: 'digest' });
      }),
    );
  });
  test('names the algorithm in any case', () => checkDigest(OF_NOTHING.replace('SHA', 'sha'), bytes('')));

  for (const [name, header, message] of [
    ['another algorithm', 'MD5=1B2M2Y8AsgTpgAmY7PhCfg==', /by MD5; only SHA-256/],
    ['SHA-512', `SHA-512=${'A'.repeat(86)}==`, /by SHA-512; only SHA-256/],
    ['two digests', `${OF_NOTHING},${OF_NOTHING}`, /is not SHA-256=<base64>/],
    ['no algorithm', OF_NOTHING.slice('SHA-256='.length), /is not SHA-256=<base64>|only SHA-256/],
    ['nothing', '', /is not SHA-256=<base64>/],
    [
      'the structured field of RFC 9530',
      'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:',
      /not a SHA-256 digest/,
    ],
    ['hexadecimal', `SHA-256=${'e3'.repeat(32)}`, /not a SHA-256 digest/],
    ['no padding', OF_NOTHING.slice(0, -1), /with its padding/],
    ['the digest of something else', digestOf('x'), /does not fit the body/],
  ] as const) {
    test(`refuses ${name}`, () => {
      assert.throws(() => checkDigest(header, bytes('')), { name: 'SignatureError', reason: 'digest', message });
    });
  }
});
