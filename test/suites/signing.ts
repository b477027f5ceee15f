import { createHash, sign } from 'node:crypto';
import type { World } from './world.ts';

/** Headers of requests that the world's device signs as the protocol of the agent has it, written from docs/agent.md. */

/** Signatures are deterministic, and one counts once: no two requests have the same date. */
const SPREAD = 280;
let signatures = 0;

/** @param body - as it is sent; empty where nothing is */
export function agentHeaders(
  { own, deviceKey, now }: Pick<World, 'deviceKey' | 'now'> & { readonly own: Pick<World['own'], 'system'> },
  { method, path, body }: { readonly method: string; readonly path: string; readonly body: string },
): Readonly<Record<string, string | undefined>> {
  signatures += 1;
  const date = new Date(now() + ((signatures % (2 * SPREAD)) - SPREAD) * 1000).toUTCString();
  const digest = `SHA-256=${createHash('sha256').update(body).digest('base64')}`;
  const text = `${method} ${path} HTTP/1.1\ndate: ${date}\ndigest: ${digest}`;
  const signature = sign('sha256', Buffer.from(text), deviceKey).toString('base64');
  const authorization = [
    `Signature keyId="system/${own.system}"`,
    'headers="request-line date digest"',
    'algorithm="rsa-sha256"',
    `signature="${signature}"`,
  ].join(',');
  return { 'x-api-key': undefined, date, digest, authorization };
}
