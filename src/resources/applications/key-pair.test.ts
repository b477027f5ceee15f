import assert from 'node:assert/strict';
import { createPrivateKey, generateKeyPairSync, sign, verify, X509Certificate } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { certificateOf, expiryOfPem, givenCertificate, givenKeyPair, newKeyPair, type KeyPair } from './key-pair.ts';

const NOW = Date.UTC(2026, 0, 5, 9);
const DAY = 86_400_000;

describe('key pairs', () => {
  let pair: KeyPair;
  let other: KeyPair;
  before(async () => {
    [pair, other] = await Promise.all([newKeyPair('Acme, "the" O=shop', NOW), newKeyPair('Other', NOW)]);
  });

  test('have a certificate of their own for five years, of an RSA key of 2048 bits', () => {
    const certificate = new X509Certificate(pair.certificate);
    assert.deepEqual(certificate.publicKey.asymmetricKeyDetails?.modulusLength, 2048);
    assert.ok(certificate.verify(certificate.publicKey));
    assert.ok(certificate.checkPrivateKey(createPrivateKey(pair.privateKey)));
    assert.equal(expiryOfPem(pair.certificate), new Date(NOW + 5 * 365 * DAY).toISOString());
    assert.ok(Date.parse(certificate.validFrom) < NOW);
    assert.match(certificate.subject, /^CN=Acme\\?, {2}the {2}O shop$/);
    const signature = sign('sha256', Buffer.from('text'), pair.privateKey);
    assert.ok(verify('sha256', Buffer.from('text'), certificate.publicKey, signature));
    assert.notEqual(certificate.serialNumber, new X509Certificate(other.certificate).serialNumber);
  });

  test('that are brought are checked, and kept', async () => {
    assert.deepEqual(await givenKeyPair(pair, 'x', NOW), pair);
    const made = await givenKeyPair({ privateKey: pair.privateKey, certificate: undefined }, 'x', NOW);
    assert.equal(made.privateKey, pair.privateKey);
    assert.equal(givenCertificate(made.certificate, pair.privateKey, NOW), made.certificate);
    const refused = async (privateKey: string, certificate: string | undefined, message: RegExp, now = NOW) =>
      assert.rejects(givenKeyPair({ privateKey, certificate }, 'x', now), { code: 'invalid', message });
    await refused(pair.privateKey, other.certificate, /^config\.idpCertificate: is not of the private key/);
    await refused(pair.privateKey, pair.certificate, /^config\.idpCertificate: has expired/, NOW + 6 * 365 * DAY);
    await refused(pair.privateKey, 'none', /^config\.idpCertificate: is no X\.509/);
    await refused('none', pair.certificate, /^config\.idpPrivateKey: cannot be read/);
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    for (const key of [short, curve]) {
      const text = String(key.export({ type: 'pkcs8', format: 'pem' }));
      await refused(text, undefined, /^config\.idpPrivateKey: has to be an RSA key of at least 2048 bits/);
    }
    const locked = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' } as const;
    await refused(String(createPrivateKey(pair.privateKey).export(locked)), undefined, /not encrypted/);
    assert.throws(() => givenCertificate(other.certificate, pair.privateKey, NOW), { code: 'invalid' });
  });

  test('have certificates that may come as the base64 of metadata', () => {
    const bare = pair.certificate.replaceAll(/-----[^-]+-----/g, '');
    assert.equal(certificateOf('x', bare, NOW).toString(), new X509Certificate(pair.certificate).toString());
  });
});
