import { prepare } from '../../client/request.ts';
import { validate } from '../../directory/validate.ts';
import type { Action, ActionInput, Target } from '../../directory/hub-port.ts';
import { invalid, invalidField, type MusterError } from '../../kit/errors.ts';
import { pathParameters, type Operation } from '../../kit/op.ts';
import { withFiles } from './files.ts';

/** What is asked of a directory, apart from credentials. */
export interface Prepared {
  readonly operation: Operation;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | Uint8Array | undefined;
  /** The parts, for whatever asks again. */
  readonly parts: Parts;
}
export interface Parts {
  /** Those that the operation takes. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}
export interface Extras {
  readonly plan?: boolean | undefined;
  readonly idempotencyKey?: string | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * The request that an action is. Bodies go out as they were given: a directory may know fields that the contract does not.
 * @throws MusterError `invalid` with the field, for what breaks the contract
 */
export function requestOf(
  action: Action & { readonly operation: Operation },
  given: ActionInput,
  target: Target,
  extras: Extras = {},
): Prepared {
  const { operation } = action;
  const adapted = adaptedBy(action, given);
  const { params, body: stated } = placed(operation, adapted);
  const body = withFiles(operation, stated);
  const query = withoutDebug(operation, definedOf(adapted.query ?? {}));
  checkQuery(operation, query);
  const headers = headersFor(action, adapted.headers);
  validate(operation, { params, query: texts(query), headers, body });
  return send(operation, { params, query, headers, body }, target, extras);
}

/** The same from its parts, unchecked. */
export function send(operation: Operation, parts: Parts, target: Target, extras: Extras = {}): Prepared {
  const client = { base: target.baseUrl, apiKey: undefined, token: undefined, organization: target.organization };
  const wishes = {
    ...(extras.plan === true ? { plan: true } : {}),
    ...(extras.idempotencyKey === undefined ? {} : { idempotencyKey: extras.idempotencyKey }),
  };
  try {
    const { params, query, headers = {}, body } = parts;
    const { url, init } = prepare(
      operation,
      client,
      { params, query, headers, ...(body === undefined ? {} : { body }) },
      wishes,
    );
    return { operation, method: init.method, url, headers: init.headers, body: init.body, parts };
  } catch (error) {
    if (error instanceof TypeError) throw invalid(error.message);
    throw error;
  }
}

function adaptedBy(action: Action, given: ActionInput): ActionInput {
  for (const part of ['path', 'query', 'headers'] as const) {
    const value: unknown = given[part];
    if (value !== undefined && !isRecord(value)) throw invalidField(part, 'must be an object');
  }
  return action.adapt?.(given) ?? given;
}

/** Clients put what they have no place for into the body: its keys that name a path parameter are that. */
function placed(
  operation: Operation,
  { path = {}, body }: ActionInput,
): { readonly params: Record<string, string>; readonly body: unknown } {
  const params: Record<string, string> = {};
  const rest: Record<string, unknown> = isRecord(body) ? { ...body } : {};
  for (const name of pathParameters(operation.path)) {
    let value = path[name];
    if (value === undefined && isRecord(body) && body[name] !== undefined && !namesOwn(operation, name)) {
      value = rest[name];
      delete rest[name];
    }
    if (value === undefined) throw invalidField(`path.${name}`, 'is required');
    if (typeof value !== 'string' && typeof value !== 'number') throw invalidField(`path.${name}`, 'must be a text');
    params[name] = String(value);
  }
  if (operation.body === undefined) return { params, body: undefined };
  if (body === undefined || body === null) return { params, body: operation.bodyOptional === true ? undefined : {} };
  return { params, body: isRecord(body) ? rest : body };
}

/** A body that has a property of that name means that property (`id` of a member). */
const namesOwn = ({ body }: Operation, name: string): boolean =>
  (body as { readonly properties?: Values } | undefined)?.properties?.[name] !== undefined;

/**
 * The headers that the action's input tells of, of those that were given; clients put their own beside. What says who asks
 * is none of them, although operations declare it.
 * @throws MusterError `invalid`
 */
function headersFor({ input }: Action, given: ActionInput['headers']): Record<string, string> {
  const { headers: told } = (input.properties ?? {}) as { readonly headers?: { readonly properties?: Values } };
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries((given ?? {}) as Values)) {
    const sent = name.toLowerCase();
    if (told?.properties?.[sent] === undefined || OWN_HEADERS.test(sent)) continue;
    if (typeof value !== 'string' || /[\r\n\0]/.test(value))
      throw invalidField(`headers.${name}`, 'must be a text of one line');
    found[sent] = value;
  }
  return found;
}

/** Clients of the platform may say `debug` in every query; there is nothing that it would do here. */
function withoutDebug({ query: known }: Operation, query: Values): Values {
  if (query.debug === undefined || known?.properties.debug !== undefined) return query;
  const { debug: _ignored, ...rest } = query;
  return rest;
}

/** Unknown parameters are refused by name: an agent that misspells a filter would get everything. */
function checkQuery(operation: Operation, query: Values): void {
  const known = operation.query?.properties ?? {};
  for (const name of Object.keys(query)) {
    const base = name.replace(/\[.*$/, '');
    if (known[name] === undefined && known[base] === undefined) {
      const names = Object.keys(known).join(', ');
      throw invalidField(
        `query.${name}`,
        names === '' ? 'this action takes no query' : `is not known; it takes ${names}`,
      );
    }
  }
}

function texts(query: Values): Record<string, string | string[]> {
  const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      Array.isArray(value) ? (value as unknown[]).map((each) => text(each)) : text(value),
    ]),
  );
}

const definedOf = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

export const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// --- The generic request ------------------------------------------------------------------------------------------------

/** A raw request to the account's own base URL. */
export interface RawRequest {
  readonly method: string;
  /** Without origin; begins with a slash. */
  readonly path: string;
  readonly query: Values;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}
/** Backslashes, fragments, and whatever is no visible ASCII or beyond. */
const NO_PATH = /[\\#\s]|\p{Cc}/u;
const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
/** Headers that say who asks, for whom, what is asked for in truth, or how the message is framed. */
const OWN_HEADERS =
  /^(authorization|cookie|x-api-key|x-org-id|host|connection|content-length|transfer-encoding|te|trailer|upgrade|expect|keep-alive|proxy-.*|forwarded|x-forwarded-.*|x-http-method.*|x-method-override|x-original-url|x-rewrite-url|muster-.*)$/i;

/**
 * A raw request as somebody gave it: `{ method, path, query?, headers?, body? }`. Paths are read as people write them:
 * `/systemusers`, `/v2/usergroups` and `/api/v2/usergroups` all mean what the base URL has under /api.
 * @throws MusterError `invalid` for another origin, `..`, or headers that are not the caller's to set
 */
export function rawRequest(given: Values): RawRequest {
  const method = typeof given.method === 'string' ? given.method.toUpperCase() : '';
  if (!METHODS.has(method)) throw invalidField('method', 'must be GET, POST, PUT, PATCH or DELETE');
  const { path: address, query = {}, headers = {}, body } = given;
  if (typeof address !== 'string' || address === '')
    throw invalidField('path', 'is required: a path such as /api/systemusers');
  const bad = (why: string): MusterError => invalidField('path', why);
  if (!address.startsWith('/'))
    throw bad('must begin with a slash; absolute URLs are refused, the account has its base URL');
  if (address.startsWith('//') || NO_PATH.test(address)) throw bad('is not a path of the base URL');
  const [path, search] = splitOnce(address, '?');
  if (/%(?:2[de]|3[0-9]|[46][1-9a-f]|[57][0-9a]|5f|7e)/i.test(path))
    throw bad('has letters or digits as escapes: write them as they are');
  let decoded = path;
  // However often it is encoded: some server on the way may decode once more.
  for (let i = 0; i < 4 && /%/.test(decoded); i++) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      throw bad('has a % that is no escape');
    }
  }
  if (decoded.split(/[/\\]/).some((segment) => segment === '..' || segment === '.'))
    throw bad('must not have . or .. in it');
  // Servers differ in what these mean: one could reach what another path, which is looked up here, does not.
  if (decoded.includes('//') || decoded.includes('\\') || slashes(decoded) !== slashes(path))
    throw bad('must not have an empty segment, or a slash that is escaped');
  if (/%25[0-9a-f]{2}/i.test(path)) throw bad('must not be escaped twice');
  if (!isRecord(query)) throw invalidField('query', 'must be an object');
  if (!isRecord(headers)) throw invalidField('headers', 'must be an object of texts');
  const sent: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (name.toLowerCase() === 'x-account-id') continue;
    if (OWN_HEADERS.test(name) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw invalidField(`headers.${name}`, "is not the caller's to set");
    if (typeof value !== 'string' || /[\r\n\0]/.test(value))
      throw invalidField(`headers.${name}`, 'must be a text of one line');
    sent[name.toLowerCase()] = value;
  }
  const more: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const before = more[name];
    more[name] =
      before === undefined ? value : Array.isArray(before) ? [...(before as unknown[]), value] : [before, value];
  }
  return { method, path: underApi(path), query: { ...more, ...query }, body, headers: sent };
}

const slashes = (text: string): number => text.split('/').length;

function underApi(path: string): string {
  if (/^\/(api|insights|oauth2|muster)(\/|$)/.test(path)) return path;
  return `/api${path}`;
}

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
