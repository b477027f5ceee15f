import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { SignatureParameters } from './parse.ts';
import { signingString, type SignedRequest } from './signing-string.ts';

/** Sizes of RSA keys that are trusted, in bits. Smaller ones are weak, larger ones cost more than they give. */
const MIN_KEY_BITS = 2_048;
const MAX_KEY_BITS = 8_192;

/**
 * Whether the signature is that of the request by the key: RSA PKCS#1 v1.5 with SHA-256. False too for a key that is
 * not RSA, or of a size that is not trusted. The date must be checked besides, with `dateWithin`.
 * @param publicKey - PEM (SPKI or PKCS#1), or a key object
 * @throws TypeError when the PEM is not a key; SignatureError when the request cannot be a signed one
 */
export function verifySignature(
  publicKey: string | KeyObject,
  parameters: Pick<SignatureParameters, 'headers' | 'signature'>,
  request: SignedRequest,
): boolean {
  const key = typeof publicKey === 'string' ? readPublicKey(publicKey) : publicKey;
  if (!isTrustedKey(key)) return false;
  return verify(
    'sha256',
    new TextEncoder().encode(signingString(request, parameters.headers)),
    key,
    parameters.signature,
  );
}

/** Reads a PEM once, so that many signatures can be checked. @throws TypeError when it is not a public key */
export function readPublicKey(pem: string): KeyObject {
  if (pem.includes('PRIVATE KEY')) throw new TypeError('a private key stands where a public one is expected');
  try {
    return createPublicKey(pem);
  } catch (cause) {
    throw new TypeError('the text is not a public key in PEM', { cause });
  }
}

/** Whether a device may enrol with this key: public, RSA, 2048 to 8192 bits. */
export function isTrustedKey(key: KeyObject): boolean {
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  return key.type === 'public' && key.asymmetricKeyType === 'rsa' && bits >= MIN_KEY_BITS && bits <= MAX_KEY_BITS;
}
