import {
  createPrivateKey,
  generateKeyPair,
  randomBytes,
  webcrypto,
  X509Certificate,
  type KeyObject,
} from 'node:crypto';
import { promisify } from 'node:util';
import { invalidField } from '../../kit/errors.ts';

/** What a SAML application signs with, as PEM: PKCS #8 and X.509. */
export interface KeyPair {
  readonly privateKey: string;
  readonly certificate: string;
}

const BITS = 2048;
/** How long a certificate of ours is good: 5 years. What a caller brings is good as long as it says. */
const VALIDITY = 5 * 365 * 86_400_000;
/** A service whose clock is behind takes it all the same (ms). */
const BACKDATED = 3_600_000;
const RSA_SHA256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

const generate = promisify(generateKeyPair);

/** A new key pair with a certificate. @param name - of the application, for people who look at the certificate */
export async function newKeyPair(name: string, now: number): Promise<KeyPair> {
  const { privateKey } = await generate('rsa', { modulusLength: BITS });
  return withCertificate(privateKey, name, now);
}

/** A key with a certificate that it signs itself. */
async function withCertificate(key: KeyObject, name: string, now: number): Promise<KeyPair> {
  const pkcs8 = key.export({ type: 'pkcs8', format: 'der' });
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...jwk } = key.export({ format: 'jwk' });
  // Loaded here alone: together they take longer to load than many a request takes in all.
  await import('reflect-metadata');
  const { X509CertificateGenerator } = await import('@peculiar/x509');
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: `00${randomBytes(15).toString('hex')}`,
      name: [{ CN: [commonName(name)] }],
      notBefore: new Date(now - BACKDATED),
      notAfter: new Date(now + VALIDITY),
      signingAlgorithm: RSA_SHA256,
      keys: {
        privateKey: await webcrypto.subtle.importKey('pkcs8', pkcs8, RSA_SHA256, false, ['sign']),
        publicKey: await webcrypto.subtle.importKey('jwk', jwk, RSA_SHA256, true, ['verify']),
      },
    },
    webcrypto,
  );
  return { privateKey: pemOf(key), certificate: `${certificate.toString('pem')}\n` };
}

/** At most 64 characters (RFC 5280 A.1), and none that the library takes for a mark of its own, such as a quote. */
function commonName(name: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N} .,&()'_-]/gu, ' ').trim();
  return [...plain].slice(0, 64).join('') || 'application';
}

const pemOf = (key: KeyObject): string => String(key.export({ type: 'pkcs8', format: 'pem' }));

/**
 * A pair that a caller brings. The certificate may be left out: then one is made for the key.
 * @throws MusterError invalid, naming config.idpPrivateKey or config.idpCertificate
 */
export async function givenKeyPair(
  given: { readonly privateKey: string; readonly certificate: string | undefined },
  name: string,
  now: number,
): Promise<KeyPair> {
  const key = privateKeyOf(given.privateKey);
  if (given.certificate === undefined) return withCertificate(key, name, now);
  const certificate = certificateOf('config.idpCertificate', given.certificate, now);
  checkMatch(certificate, key);
  return { privateKey: pemOf(key), certificate: certificate.toString() };
}

/** A certificate for a key that is kept already. @throws MusterError invalid */
export function givenCertificate(text: string, privateKey: string, now: number): string {
  const certificate = certificateOf('config.idpCertificate', text, now);
  checkMatch(certificate, createPrivateKey(privateKey));
  return certificate.toString();
}

function checkMatch(certificate: X509Certificate, key: KeyObject): void {
  if (!certificate.checkPrivateKey(key)) {
    throw invalidField('config.idpCertificate', 'is not of the private key; give config.idpPrivateKey with it');
  }
}

function privateKeyOf(text: string): KeyObject {
  const field = 'config.idpPrivateKey';
  let key: KeyObject;
  try {
    key = createPrivateKey(text);
  } catch {
    throw invalidField(field, 'cannot be read: give a private key as PEM, not encrypted');
  }
  if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < BITS) {
    throw invalidField(field, `has to be an RSA key of at least ${BITS} bits`);
  }
  return key;
}

/** A certificate as PEM, or as the base64 that metadata has. @throws MusterError invalid, naming the field */
export function certificateOf(field: string, text: string, now: number): X509Certificate {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(
      text.includes('-----BEGIN') ? text : Buffer.from(text.replaceAll(/\s/g, ''), 'base64'),
    );
  } catch {
    throw invalidField(field, 'is no X.509 certificate as PEM');
  }
  if (expiryOf(certificate) <= now) throw invalidField(field, `has expired on ${certificate.validTo}`);
  return certificate;
}

/** When a certificate is no longer good, in milliseconds since the epoch. */
const expiryOf = (certificate: X509Certificate): number => Date.parse(certificate.validTo);
export const expiryOfPem = (pem: string): string => new Date(expiryOf(new X509Certificate(pem))).toISOString();
