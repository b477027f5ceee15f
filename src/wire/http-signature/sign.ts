import { createPrivateKey, sign as signBytes, type KeyObject } from 'node:crypto';
import { partsOf, signingString, type SignedRequest } from './signing-string.ts';

export interface Signer {
  /** The system's id: 24 hex digits. */
  readonly systemId: string;
  /** RSA, as PEM or as a key object. */
  readonly privateKey: string | KeyObject;
}

/**
 * The `Authorization` header that goes with a request, for devices and tests. Send `request.date` as the `Date`
 * header, and `request.digest` as the `Digest` header where there is one.
 * @throws SignatureError when the request cannot be signed; Error from node:crypto when the key is none
 */
export function sign(signer: Signer, request: SignedRequest): string {
  const key = typeof signer.privateKey === 'string' ? createPrivateKey(signer.privateKey) : signer.privateKey;
  const signature = signBytes('sha256', new TextEncoder().encode(signingString(request)), key).toString('base64');
  return (
    `Signature keyId="system/${signer.systemId}",headers="${partsOf(request).join(' ')}",` +
    `algorithm="rsa-sha256",signature="${signature}"`
  );
}
