import { hash } from 'node:crypto';
import { invalidField } from '../../kit/errors.ts';
import { isTrustedKey, readPublicKey } from '../../wire/http-signature/verify.ts';

export interface PublicKey {
  /** SPKI in PEM, whichever form it came in: what signatures are checked with. */
  readonly pem: string;
  /** SHA-256 of the SPKI in DER, 64 hex digits: the same for both forms of one key. */
  readonly hash: string;
}

/** Below this, an exponent makes signatures easier to forge than they need be; every agent and OpenSSL use it. */
const MIN_EXPONENT = 65_537n;

/**
 * The key that a device will sign with (handbook 1.5).
 * @param text - PEM, SPKI or PKCS#1
 * @throws MusterError `invalid` when it is not an RSA public key of 2048 to 8192 bits
 */
export function readDeviceKey(text: string): PublicKey {
  const pem = text.trim();
  if (pem.includes('PRIVATE KEY')) throw refuse('is a private key: keep that to the device, and send its public half');
  if (!/^-----BEGIN (RSA )?PUBLIC KEY-----/.test(pem)) throw refuse('has to be a public key in PEM, SPKI or PKCS#1');
  let key;
  try {
    key = readPublicKey(pem);
  } catch {
    throw refuse('cannot be read as a public key in PEM');
  }
  if (!isTrustedKey(key)) throw refuse('has to be an RSA key of 2048 to 8192 bits');
  if ((key.asymmetricKeyDetails?.publicExponent ?? 0n) < MIN_EXPONENT) {
    throw refuse(`has to have a public exponent of ${MIN_EXPONENT} or more`);
  }
  return {
    pem: key.export({ type: 'spki', format: 'pem' }) as string,
    hash: hash('sha256', key.export({ type: 'spki', format: 'der' }), 'hex'),
  };
}

const refuse = (why: string) => invalidField('publicKey', why);
