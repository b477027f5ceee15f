import { pathParameters, writes, type Operation } from '../kit/op.ts';
import type { FilePart } from '../kit/schemas.ts';
import type { CallOptions, ClientOptions } from './types.ts';

/** The parts of a request, as every operation's input has them. */
export interface RequestInput {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What fetch is given. */
export interface Prepared {
  readonly url: string;
  readonly init: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly redirect: 'manual';
    readonly body?: string | FormData | Uint8Array<ArrayBuffer>;
    readonly signal?: AbortSignal;
  };
}

/** The base of all URLs, without a slash at its end. @throws TypeError when it is no http(s) URL */
export function baseOf(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new TypeError(`baseUrl: ${JSON.stringify(baseUrl)} is not an http or https URL of a server`);
  }
  return url.href.replace(/\/+$/, '');
}

/** @throws TypeError for what cannot be sent as it was meant: a missing path parameter, a plan of what writes nothing */
export function prepare(
  operation: Operation,
  client: Pick<ClientOptions, 'apiKey' | 'token' | 'organization'> & { readonly base: string },
  input: RequestInput,
  options: CallOptions,
): Prepared {
  if (options.plan === true && !writes(operation)) throw new TypeError(`${operation.id} writes nothing to plan`);
  const { body } = input;
  const headers: Record<string, string> = { accept: 'application/json' };
  const sent = body === undefined ? undefined : encodedOf(operation, body);
  if (sent?.type !== undefined) headers['content-type'] = sent.type;
  for (const [name, value] of Object.entries(input.headers ?? {})) headers[name.toLowerCase()] = value;
  set(headers, 'x-api-key', client.apiKey);
  set(headers, 'authorization', client.token === undefined ? undefined : `Bearer ${client.token}`);
  set(headers, 'x-org-id', options.organization ?? (takesOrganization(operation) ? client.organization : undefined));
  set(headers, 'muster-plan', options.plan === true ? 'true' : undefined);
  set(headers, 'if-match', options.ifMatch);
  set(headers, 'idempotency-key', options.idempotencyKey);
  return {
    url: `${client.base}${pathOf(operation, input.params ?? {})}${queryOf(input.query ?? {})}`,
    init: {
      method: operation.method,
      headers,
      // A server that sends a caller without a key to a login page has refused it (handbook 1.2).
      redirect: 'manual',
      ...(sent === undefined ? {} : { body: sent.body }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    },
  };
}

interface Encoded {
  readonly body: NonNullable<Prepared['init']['body']>;
  /** Undefined where fetch itself says it. */
  readonly type: string | undefined;
}

/** A body as the operation consumes it: files as such, everything else as JSON (forms are taken so too). */
function encodedOf({ id, consumes }: Operation, body: unknown): Encoded {
  if (consumes === 'bytes') {
    if (!isFile(body)) throw new TypeError(`${id}: the body is a file: { filename, mediaType, content }`);
    return { body: new Uint8Array(body.content), type: body.mediaType };
  }
  if (consumes !== 'multipart') return { body: JSON.stringify(body), type: 'application/json' };
  const form = new FormData();
  for (const [name, value] of Object.entries(body as Readonly<Record<string, unknown>>)) {
    if (isFile(value))
      form.set(name, new Blob([new Uint8Array(value.content)], { type: value.mediaType }), value.filename);
    else if (value !== undefined && value !== null)
      form.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return { body: form, type: undefined };
}

const isFile = (value: unknown): value is FilePart =>
  typeof value === 'object' && value !== null && (value as Partial<FilePart>).content instanceof Uint8Array;

function set(headers: Record<string, string>, name: string, value: string | undefined): void {
  if (value !== undefined) headers[name] = value;
}

/** Other operations refuse the header, as official clients know (handbook 1.3). */
const takesOrganization = ({ reach, acceptsOrganizationHeader }: Operation): boolean =>
  reach === 'organization' || acceptsOrganizationHeader === true;

function pathOf({ id, path }: Operation, params: Readonly<Record<string, unknown>>): string {
  return pathParameters(path).reduce((made, name) => {
    const value = params[name];
    const segment = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    // URLs drop dots that stand alone, escaped or not: these would address another operation.
    if (segment === '' || segment === '.' || segment === '..') {
      throw new TypeError(`${id}: the path parameter ${name} cannot be ${JSON.stringify(value) ?? 'left out'}`);
    }
    return made.replace(`{${name}}`, () => encodeURIComponent(segment));
  }, path);
}

function queryOf(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => pairsOf(name, value));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

/** Arrays repeat their name, objects put their keys in brackets, dates are RFC 3339; what is undefined or null is left out. */
function pairsOf(name: string, value: unknown): [string, string][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return (value as unknown[]).flatMap((each) => pairsOf(name, each));
  if (value instanceof Date) return [[name, value.toISOString()]];
  switch (typeof value) {
    case 'object':
      return Object.entries(value).flatMap(([key, inner]) => pairsOf(`${name}[${key}]`, inner));
    case 'string':
    case 'number':
    case 'bigint':
    case 'boolean':
      return [[name, String(value)]];
    default:
      throw new TypeError(`${name}: a ${typeof value} cannot be sent in a query`);
  }
}
