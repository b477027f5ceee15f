import type { CloudError } from '../../directory/cloud-port.ts';
import type { OutboundPort } from '../../directory/ports.ts';
import { exchange, type Answered } from './exchange.ts';
import type { Tokens } from './tokens.ts';

/** One request to the API of a cloud directory. */
export interface CloudRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal | undefined;
}

/** How one side grants tokens and says no. */
export interface Side {
  readonly outbound: OutboundPort;
  readonly tokens: Tokens;
  /** Everything that a token depends on. */
  readonly asked: readonly string[];
  /** @throws CloudError */
  readonly grant: (signal: AbortSignal | undefined) => Promise<{ readonly token: string; readonly lifetime: number }>;
  /** What an answer of 400 or more means. `secrets` must not be in the message. */
  readonly refusal: (answer: Answered, secrets: readonly unknown[]) => CloudError;
}

/** Asks with a token, and once more with another one where the first is not taken. @throws CloudError */
export async function ask(side: Side, request: CloudRequest): Promise<Answered> {
  const { tokens, asked, grant, refusal } = side;
  for (let tries = 1; ; tries++) {
    const token = await tokens.get(asked, () => grant(request.signal));
    const answer = await send(side.outbound, request, token);
    if (answer.status < 300) return answer;
    if (answer.status === 401) tokens.drop(asked, token);
    if (answer.status !== 401 || tries > 1) throw refusal(answer, [token, ...passwordsIn(request.body)]);
  }
}

const send = (outbound: OutboundPort, { method, url, headers, body, signal }: CloudRequest, token: string) =>
  exchange(outbound, {
    method,
    url,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
      authorization: `Bearer ${token}`,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal,
  });

/** Passwords may be said back by whoever does not like them. */
function passwordsIn(body: CloudRequest['body']): readonly unknown[] {
  const profile = body?.passwordProfile as { readonly password?: unknown } | undefined;
  return [body?.password, profile?.password];
}
