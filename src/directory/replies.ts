import { MusterError } from '../kit/errors.ts';
import type { Operation } from '../kit/op.ts';
import { hmac, sha256 } from './digest.ts';
import type { Caller, CallResult, ValidInput } from './types.ts';

/** Replies that are kept for an Idempotency-Key. */

/**
 * The key under which a reply is kept: the caller's own, so that nobody else can ask for it. Bodies hold passwords, so the
 * request's digest is keyed with the caller's key, of which again only a digest is kept: a plain one would let whoever
 * reads the database guess passwords at the speed of SHA-256.
 */
export function idempotency(operation: Operation, caller: Caller, input: ValidInput) {
  const { idempotencyKey, organization = '' } = caller as Caller & { readonly idempotencyKey: string };
  if (!/^[\x21-\x7e]{1,255}$/.test(idempotencyKey)) {
    throw new MusterError('invalid', 'Idempotency-Key: 1 to 255 visible ASCII characters');
  }
  const { params, rawQuery, headers, body } = input;
  // An operation of the provider takes from headers whom it acts for.
  const request = [operation.id, params, rawQuery, body, headers, organization];
  return {
    key: sha256(`${caller.identity.type}:${caller.identity.id}:${idempotencyKey}`),
    digest: hmac(idempotencyKey, JSON.stringify(request, digested)),
  };
}

/** Files by their digest: as JSON each of their bytes would be a number with a name. */
const digested = (_name: string, value: unknown): unknown => (value instanceof Uint8Array ? sha256(value) : value);

/** The kept reply, unless the key was used with another request. */
export function replay(kept: { digest: string; status: number; body: string }, digest: string): CallResult {
  if (kept.digest !== digest) {
    throw new MusterError('unprocessable', 'Idempotency-Key: it was used with another request already');
  }
  const answer = kept.body === '' ? ({ type: 'none' } as const) : ({ type: 'bytes', text: kept.body } as const);
  return { status: kept.status, answer, replayed: true };
}

/** What is kept of an answer: not the secrets that it showed once, by their names, however deep they stand. */
export function keptBody(shown: readonly string[], { answer }: CallResult): string {
  if (answer.type === 'none' || answer.type === 'file') return '';
  const text = answer.type === 'value' ? JSON.stringify(answer.value) : textOf(answer.text);
  if (shown.length === 0) return text;
  const kept: unknown = JSON.parse(text, (name, value: unknown) => (shown.includes(name) ? undefined : value));
  return JSON.stringify(kept);
}

const textOf = (json: string | Uint8Array): string => (typeof json === 'string' ? json : Buffer.from(json).toString());
