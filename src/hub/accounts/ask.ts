import type { Target } from '../../directory/hub-port.ts';
import { OutboundError, type OutboundPort } from '../../directory/ports.ts';
import { MusterError } from '../../kit/errors.ts';
import { hostIn, messageIn, retryAfterIn } from './answers.ts';
import { signed, type Signed } from './credentials.ts';
import { NoToken, type Tokens } from './tokens.ts';

/** What accounts are looked after with. */
export interface Means {
  readonly outbound: OutboundPort;
  readonly tokens: Tokens;
}

export interface Asked {
  /** Default: GET. */
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** From `/api` on, with the query. */
  readonly path: string;
  readonly body?: unknown;
  /** Sends x-org-id. Lists of organizations refuse it (handbook 1.3). */
  readonly organization?: boolean;
  /** For one try (ms). Default: 15,000. */
  readonly timeout?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Of what is read: another two after a failure that passes. What is written is tried once. */
const TRIES = 3;
/** Milliseconds before the second try where the directory names none, and at most. */
const [FIRST_WAIT, LONGEST_WAIT] = [300, 5_000];

/** One request to a directory, as the account. @throws OutboundError, NoToken */
export async function ask({ outbound, tokens }: Means, target: Target, asked: Asked): Promise<Signed> {
  const { method = 'GET', path, body, organization = false, timeout = 15_000, signal } = asked;
  const request = {
    method,
    url: `${target.baseUrl}${path}`,
    body: body === undefined ? undefined : JSON.stringify(body),
    timeout,
    signal,
  };
  const common = {
    accept: 'application/json',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(organization && target.organization !== undefined ? { 'x-org-id': target.organization } : {}),
  };
  const send = (headers: object) => outbound.request({ ...request, headers: { ...common, ...headers } });
  for (let tried = 1; ; tried++) {
    const last = method !== 'GET' || tried >= TRIES;
    try {
      const reply = await signed(tokens, target.credentials, send, signal);
      if (last || !PASSING.has(reply.answer.status)) return reply;
      const wait = (retryAfterIn(reply.answer) ?? 0) * 1000;
      if (wait > LONGEST_WAIT) return reply;
      await pause(Math.max(wait, FIRST_WAIT * tried), signal);
    } catch (error) {
      if (last || !(error instanceof OutboundError) || (error.reason !== 'reset' && error.reason !== 'connect'))
        throw error;
      await pause(FIRST_WAIT * tried, signal);
    }
  }
}

const PASSING: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** Waits, but for no longer than the caller does. */
async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    if (signal?.aborted === true) end();
    signal?.addEventListener('abort', end);
  });
}

/** The same for what has to succeed. @throws MusterError `unprocessable` that says what was wanted and what happened */
export async function must(means: Means, target: Target, wanted: string, asked: Asked): Promise<Signed> {
  const reply = await orUnprocessable(wanted, ask(means, target, asked));
  const { answer } = reply;
  if (answer.status >= 200 && answer.status < 300) return reply;
  const host = hostIn(target.baseUrl);
  throw new MusterError('unprocessable', `${wanted}: ${host} answered ${answer.status}, ${messageIn(answer)}`);
}

/** @throws MusterError `unprocessable` for what failed on the way */
export async function orUnprocessable<T>(wanted: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (cause) {
    if (!(cause instanceof OutboundError) && !(cause instanceof NoToken)) throw cause;
    throw new MusterError('unprocessable', `${wanted}: ${cause.message}`, { cause });
  }
}
