import type { HubPort } from '../directory/hub-port.ts';
import { OutboundError, type OutboundPort } from '../directory/ports.ts';
import type { Operation } from '../kit/op.ts';
import { createAccounts } from './accounts/accounts.ts';
import { signed } from './accounts/credentials.ts';
import { NoToken, type Tokens } from './accounts/tokens.ts';
import { createCatalogue } from './catalogue/catalogue.ts';
import type { AskAs } from './execute/ask.ts';
import { Failing } from './execute/failures.ts';
import { createExecutor } from './execute/executor.ts';
import { planDigest } from './execute/plan-state.ts';
import { redacted, withoutSecrets } from './execute/redact.ts';

/** The hub: the catalogue of these operations, and what carries its actions out. */
export function createHub(operations: readonly Operation[], outbound: OutboundPort): HubPort {
  const catalogue = createCatalogue(operations);
  const { tokens, ...accounts } = createAccounts(outbound);
  const conductor = { askAs: asker(outbound, tokens), now: () => Date.now(), random: () => Math.random() };
  return {
    catalogue,
    execute: createExecutor(catalogue, conductor),
    ...accounts,
    redact: (value) => redacted(value),
    withoutSecrets,
    digest: planDigest,
  };
}

function asker(outbound: OutboundPort, tokens: Tokens): AskAs {
  return async (credentials, request) => {
    const { headers, signal } = request;
    const send = (own: Readonly<Record<string, string>>) =>
      outbound.request({ ...request, headers: { ...headers, ...own } });
    try {
      const { answer: reply, live } = await signed(tokens, credentials, send, signal);
      return { reply, live };
    } catch (error) {
      if (error instanceof NoToken) throw withoutToken(error);
      throw error;
    }
  };
}

/** Nothing was asked of the directory itself: another try is made where the token's server could not be reached. */
function withoutToken(error: NoToken): Error {
  const { reason, message, retryAfter } = error;
  if (reason === 'network' || reason === 'directory') return new OutboundError('connect', message, { cause: error });
  return new Failing(
    {
      code: reason === 'rate_limited' ? 'rate_limited' : reason === 'budget' ? 'unavailable' : 'unprocessable',
      reason,
      message,
      outcome: 'refused',
      ...(retryAfter === undefined ? {} : { retryAfter }),
    },
    { cause: error },
  );
}
