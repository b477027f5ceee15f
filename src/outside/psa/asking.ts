import { CloudError, type CloudReason } from '../../directory/cloud-port.ts';
import type { OutboundPort } from '../../directory/ports.ts';
import { exchange, told, type Reply } from '../exchange.ts';

/** Milliseconds for one request. */
const TIMEOUT = 20_000;
/** Bytes of one answer. */
const LARGEST = 8_388_608;

export interface Question {
  /** Default: GET. */
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

export interface Product {
  /** For messages. */
  readonly name: string;
  /** Texts of a refusal, in that product's own shape. */
  readonly complaints: (body: unknown) => readonly unknown[];
  /** What must never be repeated. */
  readonly secrets: readonly string[];
}

/** One request whose answer is JSON. @throws CloudError whose message is plain and names no secret */
export async function ask(outbound: OutboundPort, product: Product, question: Question): Promise<unknown> {
  const { method = 'GET', url, headers, body, signal } = question;
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  const request = {
    method,
    url,
    headers: { accept: 'application/json', ...json, ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
    timeout: TIMEOUT,
    maxBytes: LARGEST,
    signal,
  };
  const reply = await exchange(outbound, request, { name: product.name, refused: 'rejected' });
  if (reply.status < 200 || reply.status > 299) throw refusal(product, reply);
  if (reply.body === undefined) throw new CloudError('broken', `${product.name} answered something that is no JSON`);
  return reply.body;
}

/** The same for what may not be there: undefined for 404. */
export async function askIfAny(outbound: OutboundPort, product: Product, question: Question): Promise<unknown> {
  try {
    return await ask(outbound, product, question);
  } catch (error) {
    if (error instanceof CloudError && error.reason === 'missing') return undefined;
    throw error;
  }
}

const REASONS: Readonly<Record<number, CloudReason>> = {
  401: 'credentials',
  403: 'forbidden',
  404: 'missing',
  409: 'exists',
  429: 'limited',
};

function refusal(product: Product, { status, body, retryAfter }: Reply): CloudError {
  const reason = REASONS[status] ?? (status >= 500 ? 'broken' : 'rejected');
  const texts = product.complaints(body).filter((text): text is string => typeof text === 'string' && text !== '');
  const why = told(texts.join('; '), product.secrets);
  const message = `${product.name} answered ${status}${why === '' ? '' : `: ${why}`}`;
  return new CloudError(reason, message, { retryAfter, sent: true });
}
