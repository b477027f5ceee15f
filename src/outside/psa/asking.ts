import { CloudError, type CloudReason } from '../../directory/cloud-port.ts';
import { OutboundError, type OutboundAnswer, type OutboundPort } from '../../directory/ports.ts';

/** Milliseconds for one request. */
const TIMEOUT = 20_000;
/** Bytes of one answer. */
const LARGEST = 8_388_608;
/** Characters that are repeated of what a product says of a refusal. */
const LONGEST = 300;

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
  const answer = await answered(product, () =>
    outbound.request({
      method,
      url,
      headers: { accept: 'application/json', ...json, ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
      timeout: TIMEOUT,
      maxBytes: LARGEST,
      signal,
    }),
  );
  const said = parsed(answer.body);
  if (answer.status < 200 || answer.status > 299) throw refusal(product, answer, said);
  if (said === undefined) throw new CloudError('broken', `${product.name} answered something that is no JSON`);
  return said;
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

async function answered({ name }: Product, request: () => Promise<OutboundAnswer>): Promise<OutboundAnswer> {
  try {
    return await request();
  } catch (cause) {
    if (!(cause instanceof OutboundError)) throw cause;
    const { reason, sent } = cause;
    if (reason === 'refused') throw new CloudError('rejected', `${name} may not be asked: ${cause.message}`, { cause });
    if (reason === 'too_large') {
      throw new CloudError('broken', `${name} answered more than ${LARGEST} bytes`, { cause, sent });
    }
    throw new CloudError('unreachable', `${name} cannot be reached: ${cause.message}`, { cause, sent });
  }
}

const REASONS: Readonly<Record<number, CloudReason>> = {
  401: 'credentials',
  403: 'forbidden',
  404: 'missing',
  409: 'exists',
  429: 'limited',
};

function refusal(product: Product, { status, headers }: OutboundAnswer, said: unknown): CloudError {
  const reason = REASONS[status] ?? (status >= 500 ? 'broken' : 'rejected');
  const texts = product.complaints(said).filter((text): text is string => typeof text === 'string' && text !== '');
  const why = plain(texts.join('; '), product.secrets);
  const message = `${product.name} answered ${status}${why === '' ? '' : `: ${why}`}`;
  return new CloudError(reason, message, { retryAfter: retryAfterOf(headers['retry-after']), sent: true });
}

/** Another's text as one short line without our secrets. */
function plain(text: string, secrets: readonly string[]): string {
  let line = text;
  for (const secret of secrets) if (secret !== '') line = line.replaceAll(secret, '…');
  return line
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}

/** Seconds as milliseconds; a date or nonsense as none. */
const retryAfterOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(text.trim()) ? Number(text) * 1000 : undefined;

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString()) as unknown;
  } catch {
    return undefined;
  }
}
