import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signatures of webhooks as https://www.standardwebhooks.com has them (specification 1.0.0, symmetric). */

/** By this a secret is known for what it is; the rest is the key in base64. */
export const SECRET_PREFIX = 'whsec_';

export interface SignedMessage {
  /** Without a dot. The same with each try. */
  readonly id: string;
  /** When it is sent, in whole seconds since the epoch. */
  readonly timestamp: number;
  /** The body, byte for byte. */
  readonly body: string;
}

export const secretOf = (key: Uint8Array): string => SECRET_PREFIX + Buffer.from(key).toString('base64');

/** The headers that go with a message, one signature for each secret. @throws TypeError for an id with a dot in it */
export function signedHeaders(message: SignedMessage, secrets: readonly string[]): Readonly<Record<string, string>> {
  if (message.id.includes('.')) throw new TypeError('the id of a message has no dot');
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestamp),
    'webhook-signature': secrets.map((secret) => `v1,${digest(message, secret).toString('base64')}`).join(' '),
  };
}

/** Whether one of the signatures of a `webhook-signature` header is made with the secret. The age is for the caller to look at. */
export function isSigned(message: SignedMessage, header: string, secret: string): boolean {
  const expected = digest(message, secret);
  return header.split(' ').some((signature) => {
    if (!signature.startsWith('v1,')) return false;
    const given = Buffer.from(signature.slice('v1,'.length), 'base64');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

const digest = ({ id, timestamp, body }: SignedMessage, secret: string): Buffer =>
  createHmac('sha256', Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest();
