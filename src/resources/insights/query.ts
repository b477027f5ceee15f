import type { EventPage, EventPlace, EventQuery, EventTerm } from '../../directory/insights-port.ts';
import type { Document, ReadContext } from '../../directory/types.ts';
import { searchable, sharedScope } from '../../directory/insights-port.ts';
import { forbidden, invalidField, unauthenticated } from '../../kit/errors.ts';
import { EVENT_FIELDS } from './event-types.ts';

/** What the bodies of the queries have in common. */
export interface QueryBody {
  readonly service: readonly string[];
  readonly start_time: string;
  readonly end_time?: string;
  readonly search_term?: unknown;
  readonly q?: string;
  readonly exact_match?: string | boolean;
}

/** Where the events are that the caller asks for: of organizations, or with `x-provider-id` of the provider. */
export function scopesOf(ctx: ReadContext, headers: Readonly<Record<string, string>>): readonly string[] {
  const { identity, organizations } = ctx;
  const provider = headers['x-provider-id'] ?? '';
  if (provider !== '') {
    if (!identity.actsForProvider || provider.toLowerCase() !== identity.provider) {
      throw forbidden('x-provider-id: the events of a provider are open to its administrators');
    }
    return [identity.provider];
  }
  if (organizations.length === 0) throw unauthenticated('no organization selected');
  const shared = organizations.map((organization) => sharedScope(identity.provider, organization));
  const ofAll = identity.actsForProvider ? [sharedScope(identity.provider, '*')] : [];
  return [...organizations, ...shared, ...ofAll].toSorted();
}

/** @throws MusterError `invalid` with the name of what cannot be understood */
export function queryOf(body: QueryBody, scopes: readonly string[], now: number): EventQuery {
  const { service, search_term: searchTerm, q, exact_match: exact } = body;
  const from = momentOf('start_time', body.start_time);
  if (from > now) throw invalidField('start_time', 'lies in the future');
  const to = body.end_time === undefined || body.end_time === null ? Infinity : momentOf('end_time', body.end_time);
  if (to < from) throw invalidField('end_time', 'lies before start_time');
  const terms: EventTerm[] = [];
  if (searchTerm !== undefined && searchTerm !== null) terms.push(termOf(searchTerm, 'search_term', 0));
  const whole = exact === true || exact === 'true';
  if (typeof q === 'string' && q !== '') terms.push({ op: 'text', text: searchable(q), whole });
  if (typeof exact === 'string' && !['', 'true', 'false'].includes(exact))
    terms.push({ op: 'text', text: searchable(exact), whole: true });
  const services = service.includes('all') ? undefined : [...new Set(service.map(nameOfService))];
  return { scopes, from, to: Math.min(to, Number.MAX_SAFE_INTEGER), services, where: flat(terms) };
}

const nameOfService = (name: string): string => (name === 'alert' ? 'alerts' : name);

function momentOf(field: string, text: string): number {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw invalidField(field, 'has to be a time of RFC 3339, such as 2026-05-01T00:00:00Z');
  return at;
}

const MAX_DEPTH = 10;
const MAX_VALUES = 1000;
/** Names of fields, as they may be written. */
const FIELD = /^[@\w][\w.@-]{0,254}$/;
const UNSEARCHED = /^(changes|useragent|user_agent|system_timestamp)(\.|$)/i;

/** Without an `and` around one term, or within another: what is joined by `and` at the top may be searched by an index. */
function flat(terms: readonly EventTerm[]): EventTerm {
  const all = terms.flatMap((term) => (term.op === 'and' ? term.of : [term]));
  const deeper = all.some((term) => term.op === 'and');
  const [only] = all;
  if (deeper) return flat(all);
  return all.length === 1 && only !== undefined ? only : { op: 'and', of: all };
}

/** An object of `and`, `or`, `not` and fields, all of which have to hold. */
export function termOf(given: unknown, at: string, depth: number): EventTerm {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw invalidField(at, 'has to be an object of terms, such as {"and": [{"event_type": "user_create"}]}');
  }
  if (depth > MAX_DEPTH) throw invalidField(at, `is nested deeper than ${MAX_DEPTH} levels`);
  return flat(Object.entries(given).map(([name, value]) => partOf(name, value, at, depth)));
}

function partOf(name: string, value: unknown, at: string, depth: number): EventTerm {
  const inner = `${at}.${name}`;
  switch (name) {
    case 'and':
      return flat(termsOf(value, inner, depth));
    case 'or':
      return { op: 'or', of: termsOf(value, inner, depth) };
    case 'not':
      // None of them may hold.
      return { op: 'not', of: { op: 'or', of: termsOf(value, inner, depth) } };
    default:
      return fieldTerm(name, value, inner);
  }
}

/** The terms of a list, or each property of an object. */
function termsOf(given: unknown, at: string, depth: number): readonly EventTerm[] {
  if (Array.isArray(given)) return given.map((each, i) => termOf(each, `${at}[${i}]`, depth + 1));
  if (typeof given !== 'object' || given === null) throw invalidField(at, 'has to be a list of terms, or an object');
  if (depth > MAX_DEPTH) throw invalidField(at, `is nested deeper than ${MAX_DEPTH} levels`);
  return Object.entries(given).map(([name, value]) => partOf(name, value, at, depth + 1));
}

function fieldTerm(field: string, given: unknown, at: string): EventTerm {
  if (!FIELD.test(field)) throw invalidField(at, 'is no name of a field');
  if (UNSEARCHED.test(field)) throw invalidField(at, 'cannot be searched');
  const values = Array.isArray(given) ? (given as unknown[]) : [given];
  if (values.length > MAX_VALUES) throw invalidField(at, `has more than ${MAX_VALUES} values`);
  return { op: 'has', field: field.toLowerCase(), values: values.map((value) => valueOf(value, at)) };
}

function valueOf(value: unknown, at: string): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return searchable(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw invalidField(at, 'has to be a value, or a list of values');
}

/** A limit from 1 to 10,000; anything else counts as not given (handbook 5). */
export function limitOf(given: unknown): number {
  const limit = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1) return 1000;
  return Math.min(limit, 10_000);
}

export const isDescending = (given: unknown): boolean => typeof given === 'string' && given.toUpperCase() === 'DESC';

/** The fields asked for. @throws MusterError `invalid` where none of them is known */
export function fieldsOf(given: readonly string[] | undefined): readonly string[] | undefined {
  if (given === undefined || given === null) return undefined;
  const known = given.filter((field) => EVENT_FIELDS.has(field.split('.', 1)[0] ?? ''));
  if (known.length === 0) throw invalidField('fields', 'names no known field of an event');
  return known;
}

/** An event with these parts alone. */
export function projected(event: Document, fields: readonly string[]): Document {
  const result: Record<string, unknown> = {};
  for (const field of fields) copy(event, result, field.split('.'));
  return result;
}

function copy(from: Document, to: Record<string, unknown>, [name = '', ...rest]: readonly string[]): void {
  if (!Object.hasOwn(from, name)) return;
  const value = from[name];
  if (rest.length === 0) to[name] = value;
  else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    to[name] ??= {};
    copy(value as Document, to[name] as Record<string, unknown>, rest);
  }
}

/**
 * Where a page ended, as `[time, place]`: the place has for each of the scopes, in their order, how far it has been read.
 * A scope is read on from its own last event, so that what is committed there meanwhile is neither lost nor repeated.
 */
export function cursorOf(
  scopes: readonly string[],
  page: EventPage,
  before: ReadonlyMap<string, EventPlace>,
  start: number,
): readonly [number, string] {
  const reached = new Map([...before, ...page.last]);
  const time = page.time ?? Math.max(start, ...[...before.values()].map((each) => each.time));
  const places = scopes.map((scope) => {
    const at = reached.get(scope);
    return at === undefined ? '' : `${at.position.toString(36)}.${at.time.toString(36)}`;
  });
  return [time, places.join('-')];
}

/** @throws MusterError `invalid` for what is no cursor of this query */
export function placesOf(
  scopes: readonly string[],
  given: readonly unknown[] | undefined,
): ReadonlyMap<string, EventPlace> {
  const places = new Map<string, EventPlace>();
  if (given === undefined || given === null || given.length === 0) return places;
  const parts = typeof given[1] === 'string' ? given[1].split('-') : [];
  const wrong = () => invalidField('search_after', 'has to be the X-Search_after header of the page before this one');
  if (parts.length !== scopes.length) throw wrong();
  for (const [i, part] of parts.entries()) {
    if (part === '') continue;
    const [, position = '', time = ''] = /^([0-9a-z]{1,11})\.([0-9a-z]{1,11})$/.exec(part) ?? [];
    if (position === '') throw wrong();
    places.set(scopes[i] ?? '', { position: Number.parseInt(position, 36), time: Number.parseInt(time, 36) });
  }
  return places;
}
