import { randomBytes, type KeyObject } from 'node:crypto';
import { digestOf } from '../../../src/wire/http-signature/digest.ts';
import { sign } from '../../../src/wire/http-signature/sign.ts';

export interface SignedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Empty where there is none. */
  readonly body: string;
  /** Ms since the epoch, as the device believes. */
  readonly now: number;
}

/** The headers of a request whose body is signed too, for fetch. */
export function signedHeaders(
  signer: { readonly systemId: string; readonly privateKey: KeyObject },
  { method, path, body, now }: SignedRequest,
): Readonly<Record<string, string>> {
  const date = new Date(now).toUTCString();
  const digest = digestOf(body);
  return { date, digest, authorization: sign(signer, { method, path, date, digest }) };
}

/** A text that no other request has. */
export const newNonce = (): string => randomBytes(12).toString('base64url');
