import { CloudError, type CloudReason } from '../directory/cloud-port.ts';
import { OutboundError, type OutboundPort, type OutboundRequest } from '../directory/ports.ts';

/** Milliseconds for one request, unless it says otherwise. */
const TIMEOUT = 30_000;
/** Bytes of an answer, unless the request says otherwise: 999 users with everything that is asked of them. */
const LARGEST = 16_777_216;
/** Characters of the other side's message that are passed on. */
const SHOWN = 300;
/** Milliseconds that anybody may have us wait: whoever says more, or nonsense, is asked after a day. */
const LONGEST_WAIT = 86_400_000;

/** An answer, whatever its status. */
export interface Reply {
  readonly status: number;
  /** The body as JSON; undefined where it is none. */
  readonly body: unknown;
  /** There is no body at all. */
  readonly empty: boolean;
  /** Milliseconds that the other side asks us to wait. */
  readonly retryAfter: number | undefined;
}

/**
 * One request to somebody else's service, and what came of it.
 * @param name - of the service, for messages; where none is given they name the host alone
 * @param refused - what it is called where the guard lets nothing out to there
 * @throws CloudError `unreachable`, `broken`, or as `refused` says
 */
export async function exchange(
  outbound: OutboundPort,
  request: OutboundRequest,
  { name, refused }: { readonly name?: string; readonly refused: CloudReason },
): Promise<Reply> {
  const asked = { timeout: TIMEOUT, maxBytes: LARGEST, ...request };
  try {
    const { status, headers, body } = await outbound.request(asked);
    const retryAfter = retryAfterIn(headers['retry-after']);
    return { status, body: parsed(body), empty: body.byteLength === 0, retryAfter };
  } catch (cause) {
    if (!(cause instanceof OutboundError)) throw cause;
    const { reason, message, sent } = cause;
    const failed = (as: CloudReason, said: string): CloudError =>
      new CloudError(as, name === undefined ? message : `${name} ${said}`, { cause, sent });
    if (reason === 'refused') throw failed(refused, `may not be asked: ${message}`);
    if (reason === 'too_large') throw failed('broken', `answered more than ${asked.maxBytes} bytes`);
    throw failed('unreachable', `cannot be reached: ${message}`);
  }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString()) as unknown;
  } catch {
    return undefined;
  }
}

/** `Retry-After` in milliseconds, a day at most: seconds, or a date (RFC 9110 10.2.3). */
export function retryAfterIn(value: string | undefined, now = Date.now()): number | undefined {
  if (value === undefined) return undefined;
  const wait = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), LONGEST_WAIT);
}

/** Somebody else's message as it may be told: on one line, shortened, without what must not be known. */
export function told(message: string, secrets: readonly unknown[]): string {
  const texts = secrets.filter((each): each is string => typeof each === 'string' && each !== '');
  const left = texts.reduce((text, secret) => text.replaceAll(secret, '(redacted)'), message);
  return left
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, SHOWN);
}
