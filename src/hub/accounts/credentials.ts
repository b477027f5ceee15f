import type { Credentials } from '../../directory/hub-port.ts';
import type { OutboundAnswer } from '../../directory/ports.ts';
import { asksForOrganization, withoutEcho } from './answers.ts';
import { NoToken, type Client, type Tokens } from './tokens.ts';

/** Sends the request with these headers. Called again with others when these were refused, which carries nothing out. */
export type Send = (headers: Readonly<Record<string, string>>) => Promise<OutboundAnswer>;

export interface Signed {
  readonly answer: OutboundAnswer;
  /** The slot whose secret was accepted, where that is another than the credentials say. */
  readonly live?: 1 | 2;
}

/**
 * Sends a request as somebody. An access token that is refused is replaced by a new one, and where the secret itself is
 * refused, the other slot takes over; a 401 is answered only when nothing of it helped. Nothing is shared by calls but
 * the tokens, and those by equal credentials alone.
 * @throws NoToken where no token was to be had
 */
export async function signed(
  tokens: Tokens,
  credentials: Credentials,
  send: Send,
  signal?: AbortSignal,
): Promise<Signed> {
  if (credentials.type === 'api_key')
    return { answer: withoutEcho(await send({ 'x-api-key': credentials.key }), [credentials.key]) };
  const begun = tokens.now;
  let refusal: OutboundAnswer | undefined;
  let failure: NoToken | undefined;
  for (const { slot, client } of slotsOf(tokens, credentials)) {
    // A token of before may have ended with something that happened since; one of now has not.
    for (let fresh = false; !fresh;) {
      let token;
      try {
        token = await unlessAborted(tokens.get(client), signal);
      } catch (error) {
        if (!(error instanceof NoToken) || !error.refused) throw error;
        failure = error;
        break;
      }
      const answer = withoutEcho(await send({ authorization: `Bearer ${token.value}` }), [token.value, client.secret]);
      if (answer.status !== 401 || asksForOrganization(answer)) {
        return slot === credentials.live ? { answer } : { answer, live: slot };
      }
      refusal = answer;
      tokens.drop(client, token);
      // Another caller may have learnt meanwhile that the secret is refused.
      fresh = token.since >= begun || tokens.wasRefused(client, begun);
    }
  }
  if (refusal !== undefined) return { answer: refusal };
  throw failure ?? new NoToken('credentials', 'the account has no client secret', {});
}

type OAuth = Extract<Credentials, { readonly type: 'oauth' }>;

/** The slots with a secret: the live one first, unless it was refused a short while ago. */
function slotsOf(tokens: Tokens, { clientId, tokenUrl, secrets, live }: OAuth) {
  const order: readonly (1 | 2)[] = live === 1 ? [1, 2] : [2, 1];
  const found: { readonly slot: 1 | 2; readonly client: Client }[] = [];
  for (const slot of order) {
    const secret = secrets[slot - 1];
    if (secret !== undefined && secret !== '') found.push({ slot, client: { tokenUrl, clientId, secret } });
  }
  const [first, second] = found;
  const turned = first !== undefined && second !== undefined && tokens.wasRefused(first.client);
  return turned && !tokens.wasRefused(second.client) ? [second, first] : found;
}

/** Waits for what others may wait for too: it goes on when this caller leaves. */
async function unlessAborted<T>(wanted: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return wanted;
  const { promise, reject } = Promise.withResolvers<never>();
  const leave = (): void => reject(new NoToken('budget', 'there was no time to wait for an access token', {}));
  if (signal.aborted) leave();
  signal.addEventListener('abort', leave);
  try {
    return await Promise.race([wanted, promise]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
