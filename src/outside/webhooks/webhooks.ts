import { OutboundError, type OutboundAnswer, type OutboundPort, type WebhookReceivers } from '../../directory/ports.ts';
import { ENVELOPE_TYPE } from '../../wire/webhooks/envelope.ts';
import { signedHeaders } from '../../wire/webhooks/signature.ts';

/** A receiver has so long for its answer (ms). */
const TIMEOUT = 15_000;
/** Bytes of an answer that are waited for; none of them is looked at. */
const MAX_BYTES = 1_048_576;

/** Sends webhooks over HTTP, one event to a request. `timeout` in ms. */
export const webhooksOverHttp = (
  outbound: Pick<OutboundPort, 'check' | 'request'>,
  now: () => number,
  timeout = TIMEOUT,
): WebhookReceivers => ({
  check: (url) => outbound.check(url),
  send: async ({ url, id, body, secrets }, signal) => {
    const at = now();
    const started = performance.now();
    const came = (
      rest: Partial<Pick<Awaited<ReturnType<WebhookReceivers['send']>>, 'status' | 'retryAt' | 'error'>>,
    ) => ({
      at,
      duration: Math.round(performance.now() - started),
      status: rest.status,
      retryAt: rest.retryAt,
      error: rest.error,
    });
    const headers = {
      'content-type': ENVELOPE_TYPE,
      'user-agent': 'Muster',
      ...signedHeaders({ id, timestamp: Math.floor(at / 1000), body }, secrets),
    };
    try {
      const request = { method: 'POST', url, headers, body, signal, timeout, maxBytes: MAX_BYTES };
      const answer = await outbound.request(request);
      return came({ status: answer.status, retryAt: retryAtOf(answer, now()), error: errorOf(answer) });
    } catch (error) {
      if (!(error instanceof OutboundError) || error.reason === 'aborted') throw error;
      return came({ error: error.message });
    }
  },
});

const errorOf = ({ status }: OutboundAnswer): string | undefined => {
  if (status >= 200 && status < 300) return undefined;
  return status >= 300 && status < 400 ? `HTTP ${status}: redirects are not followed` : `HTTP ${status}`;
};

/** RFC 9110 10.2.3: seconds, or a date. */
function retryAtOf({ headers }: OutboundAnswer, now: number): number | undefined {
  const given = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(given)) return now + Number(given) * 1000;
  // Date.parse takes much for a date that is none.
  const at = given.endsWith(' GMT') ? Date.parse(given) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
