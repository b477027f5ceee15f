import { CloudError } from '../../directory/cloud-port.ts';
import { OutboundError, type OutboundPort, type OutboundRequest } from '../../directory/ports.ts';

/** Milliseconds for one request. */
const TIMEOUT = 30_000;
/** Bytes of an answer: 999 users with everything that is asked of them. */
const LARGEST = 16_777_216;
/** Characters of the other side's message that are passed on. */
const SHOWN = 300;

export type Json = Readonly<Record<string, unknown>>;

/** An answer, whatever its status. */
export interface Answered {
  readonly status: number;
  /** The JSON object of the body; empty where it has none. */
  readonly body: Json;
  /** Milliseconds that the other side asks us to wait. */
  readonly retryAfter: number | undefined;
}

/** One request, and what came of it. @throws CloudError `unreachable`, `broken`, `rejected` */
export async function exchange(outbound: OutboundPort, request: OutboundRequest): Promise<Answered> {
  try {
    const { status, headers, body } = await outbound.request({ timeout: TIMEOUT, maxBytes: LARGEST, ...request });
    const parsed = parse(body);
    if (parsed === undefined && status < 400)
      throw new CloudError('broken', `${hostOf(request)} answered ${status} with something that is no JSON object`, {
        sent: true,
      });
    return { status, body: parsed ?? {}, retryAfter: retryAfterIn(headers['retry-after']) };
  } catch (cause) {
    if (!(cause instanceof OutboundError)) throw cause;
    const { reason, message, sent } = cause;
    throw new CloudError(reason === 'too_large' ? 'broken' : 'unreachable', message, { sent, cause });
  }
}

const hostOf = ({ url }: OutboundRequest): string => new URL(url).host;

/** Undefined for what is neither empty nor a JSON object. */
function parse(body: Buffer): Json | undefined {
  if (body.byteLength === 0) return {};
  try {
    const value = JSON.parse(body.toString()) as unknown;
    return isJson(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

export const listIn = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110 10.2.3). */
export function retryAfterIn(value: string | undefined, now = Date.now()): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Somebody else's message as it may be told: on one line, shortened, without what must not be known. */
export function told(message: string, secrets: readonly unknown[]): string {
  const texts = secrets.filter((each): each is string => typeof each === 'string' && each !== '');
  const left = texts.reduce((text, secret) => text.replaceAll(secret, '(redacted)'), message);
  return left.replaceAll(/\s+/g, ' ').trim().slice(0, SHOWN);
}
