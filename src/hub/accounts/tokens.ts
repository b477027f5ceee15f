import type { FailureReason } from '../../directory/hub-port.ts';
import { sha256 } from '../../directory/digest.ts';
import { Lru } from '../../directory/lru.ts';
import { OutboundError, type OutboundAnswer, type OutboundPort } from '../../directory/ports.ts';
import { hostIn, messageIn, objectIn, retryAfterIn, withoutEcho } from './answers.ts';

/** What an access token is asked for with. */
export interface Client {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly secret: string;
}

export interface Token {
  readonly value: string;
  /** When it was got, and until when it is used (milliseconds of `Clock`). */
  readonly since: number;
  readonly until: number;
}

/** Milliseconds that only grow. */
export type Clock = () => number;

/** There is no token to be had; why, in the user's terms. Never with a secret or token in it. */
export class NoToken extends Error {
  readonly reason: FailureReason;
  /** The secret itself is refused: another one may do. */
  readonly refused: boolean;
  /** What the token's server answered, where it did. */
  readonly status: number | undefined;
  /** Seconds. */
  readonly retryAfter: number | undefined;

  constructor(reason: FailureReason, message: string, more: Partial<Pick<NoToken, 'status' | 'retryAfter' | 'cause'>>) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'NoToken';
    this.reason = reason;
    this.refused = reason === 'credentials';
    this.status = more.status;
    this.retryAfter = more.retryAfter;
  }
}

/** For a token (ms). */
const TIMEOUT = 15_000;
/** Bytes of the answer. */
const LARGEST = 65_536;
/** Tokens that are remembered, and secrets that were refused. */
const KEPT = 5_000;
/** Seconds that a token lives whose server does not say. */
const LIFETIME = 3600;
/** Seconds before its end from which a token is not used any more: a quarter of a short life. */
const MARGIN = 30;
/** Milliseconds for which a secret that was refused is asked with last. */
const REFUSED_FOR = 60_000;

/**
 * Access tokens by client credentials (RFC 6749 4.4). A token is kept under the digest of everything it was asked with,
 * so that nobody gets one that was not made with the very same credentials.
 */
export class Tokens {
  readonly #outbound: OutboundPort;
  readonly #now: Clock;
  readonly #kept = new Lru<Token>(KEPT);
  readonly #refused = new Lru<number>(KEPT);
  readonly #asked = new Map<string, Promise<Token>>();

  constructor(outbound: OutboundPort, now: Clock = () => performance.now()) {
    this.#outbound = outbound;
    this.#now = now;
  }

  get now(): number {
    return this.#now();
  }

  /** A token that should be good. Who asks while one is on its way gets that one. @throws NoToken */
  get(client: Client): Promise<Token> {
    const key = keyOf(client);
    const kept = this.#kept.get(key);
    if (kept !== undefined && this.#now() < kept.until) return Promise.resolve(kept);
    const under = this.#asked.get(key);
    if (under !== undefined) return under;
    const asked = this.#ask(client, key).finally(() => this.#asked.delete(key));
    this.#asked.set(key, asked);
    return asked;
  }

  /** Forgets a token that was refused; one that took its place meanwhile stays. */
  drop(client: Client, token: Token): void {
    const key = keyOf(client);
    if (this.#kept.get(key) === token) this.#kept.delete(key);
  }

  /** Whether the secret was refused a short while ago, or since a time. */
  wasRefused(client: Client, since = this.#now() - REFUSED_FOR): boolean {
    const at = this.#refused.get(keyOf(client));
    return at !== undefined && at > since;
  }

  async #ask(client: Client, key: string): Promise<Token> {
    const since = this.#now();
    try {
      const { value, lifetime } = await askToken(this.#outbound, client);
      const token = { value, since, until: since + (lifetime - Math.min(MARGIN, lifetime / 4)) * 1000 };
      this.#kept.set(key, token);
      this.#refused.delete(key);
      return token;
    } catch (error) {
      if (error instanceof NoToken && error.refused) this.#refused.set(key, this.#now());
      throw error;
    }
  }
}

const keyOf = ({ tokenUrl, clientId, secret }: Client): string => sha256(JSON.stringify([tokenUrl, clientId, secret]));

/** One token, not remembered. @throws NoToken */
export async function askToken(
  outbound: OutboundPort,
  { tokenUrl, clientId, secret }: Client,
): Promise<{ readonly value: string; readonly lifetime: number }> {
  const host = hostIn(tokenUrl);
  let answer: OutboundAnswer;
  try {
    const given = await outbound.request({
      method: 'POST',
      url: tokenUrl,
      headers: {
        authorization: `Basic ${Buffer.from(`${formed(clientId)}:${formed(secret)}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
      },
      body: 'grant_type=client_credentials&scope=api',
      timeout: TIMEOUT,
      maxBytes: LARGEST,
    });
    answer = withoutEcho(given, [secret]);
  } catch (cause) {
    if (!(cause instanceof OutboundError)) throw cause;
    throw new NoToken('network', `no access token: ${cause.message}`, { cause });
  }
  const { status } = answer;
  const said = objectIn(answer.body);
  if (status === 200 && isToken(said)) return { value: said.access_token, lifetime: lifetimeIn(said.expires_in) };
  if (status === 401 || said?.error === 'invalid_client') {
    throw new NoToken('credentials', `${host} refuses the client id or the client secret`, { status });
  }
  if (status === 403 || said?.error === 'unauthorized_client') {
    throw new NoToken('permission', `${host} gives this service account no token: ${messageIn(answer)}`, { status });
  }
  if (status === 429) {
    const retryAfter = retryAfterIn(answer);
    throw new NoToken('rate_limited', `${host} is asked for tokens too often`, {
      status,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    });
  }
  if (status >= 500)
    throw new NoToken('directory', `${host} answered ${status} to the request for a token`, { status });
  throw new NoToken('refused', `${host} gives no access tokens at ${new URL(tokenUrl).pathname} (${status})`, {
    status,
  });
}

/** application/x-www-form-urlencoded, as each half of the credentials has to be (RFC 6749 2.3.1). */
const formed = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1);

const isToken = (
  said: Readonly<Record<string, unknown>> | undefined,
): said is { access_token: string; expires_in: unknown } =>
  typeof said?.access_token === 'string' &&
  /^[\x21-\x7e]+$/.test(said.access_token) &&
  (said.token_type === undefined || (typeof said.token_type === 'string' && /^bearer$/i.test(said.token_type)));

const lifetimeIn = (given: unknown): number => {
  const seconds = Number(given);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : LIFETIME;
};
