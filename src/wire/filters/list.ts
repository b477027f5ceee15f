import { GrammarError, quoted } from './errors.ts';
import type { Predicate } from './predicate.ts';

/** What the list grammars have in common: the decoded query and the page it asks for. */

/** A decoded query: each key as sent (`filter[or][0]`), with its value, or its values in order where it was repeated. */
export type Query = Readonly<Record<string, unknown>>;

export interface SortField {
  readonly field: string;
  readonly descending: boolean;
  /** Present, and true, when upper and lower case sort together. */
  readonly ignoreCase?: true;
}

/** Free-text search: a document matches when any of the terms is in any of the fields. Without fields, the list's own. */
export interface Search {
  readonly terms: readonly string[];
  readonly fields?: readonly string[];
}

export interface ListRequest {
  readonly limit: number;
  readonly skip: number;
  /** In order of weight; empty when not asked for. Names are not checked: see `bindSort`. */
  readonly sort: readonly SortField[];
  /** The fields to answer with; undefined for all. Names are not checked. */
  readonly fields: readonly string[] | undefined;
  /** Values are as sent: `bind` gives them their fields' types. */
  readonly filter: Predicate;
  readonly search?: Search;
}

export interface ListLimits {
  /** How many rows when `limit` is absent. */
  readonly defaultLimit?: number;
  /** The largest `limit` that is not refused. */
  readonly maxLimit?: number;
}

/** One value of a parameter, and the key it came under. */
export interface Entry {
  readonly key: string;
  readonly text: string;
  readonly group: string;
}

/**
 * Every value of a parameter in all its array spellings: `name`, repeated; `name[]`; `name[0]`; and with `groups`
 * `name[group]`, `name[group][]`, `name[group][0]`. In order of their indexes within each spelling.
 * @throws GrammarError for `name[…]` in any other spelling, and for a value that is not text
 */
export function entries(query: Query, name: string, groups: readonly string[] = []): Entry[] {
  const found: (Entry & { readonly index: number })[] = [];
  for (const [key, value] of Object.entries(query)) {
    if (key !== name && !key.startsWith(`${name}[`)) continue;
    const match = /^(?:\[([A-Za-z]+)\])?(?:\[(\d{0,6})\])?$/.exec(key.slice(name.length));
    const group = match?.[1] ?? '';
    if (match === null || (group !== '' && !groups.includes(group))) {
      const spellings = [name, `${name}[0]`, ...groups.map((each) => `${name}[${each}][0]`)].join(', ');
      throw new GrammarError(key, `${key}: no such parameter; the spellings of ${name} are ${spellings}`);
    }
    for (const text of texts(value, key)) found.push({ key, text, group, index: Number(match[2] ?? 0) });
  }
  return found.sort((a, b) => a.index - b.index);
}

/** `limit`, `skip`. An empty value is none; of repeated ones the last counts. */
export function page(query: Query, limits: ListLimits): { limit: number; skip: number } {
  const { defaultLimit = 10, maxLimit = 100 } = limits;
  const limit = wholeNumber(query['limit'], 'limit') ?? defaultLimit;
  if (limit > maxLimit) {
    throw new GrammarError('limit', `request parameter "limit" exceeds maximum value of ${maxLimit}`);
  }
  return { limit, skip: wholeNumber(query['skip'], 'skip') ?? 0 };
}

/** A whole number of 0 or more, from text or a number. Undefined when absent or empty. */
function wholeNumber(value: unknown, parameter: string): number | undefined {
  const text = texts(value, parameter).at(-1)?.trim() ?? '';
  if (text === '') return undefined;
  const number = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
  if (!Number.isSafeInteger(number)) {
    throw new GrammarError(parameter, `request parameter "${parameter}" must be a whole number of 0 or more`);
  }
  return number;
}

/**
 * The order that `sort` and, after it, `sortIgnoreCase` ask for. Both list names, with a `-` before those that sort
 * downwards; `sortIgnoreCase=true` makes `sort` itself disregard case.
 * @param separator - what stands between two names in one text
 */
export function sorting(query: Query, separator: RegExp): SortField[] {
  const ignoring = names(query, 'sortIgnoreCase', separator);
  const [only = ''] = ignoring.length === 1 ? ignoring : [];
  const flag = /^(?:true|false)$/i.test(only);
  const all = flag && only.toLowerCase() === 'true';
  return [
    ...names(query, 'sort', separator).map((name) => sortField(name, 'sort', all)),
    ...(flag ? [] : ignoring).map((name) => sortField(name, 'sortIgnoreCase', true)),
  ];
}

function sortField(name: string, parameter: string, ignoreCase: boolean): SortField {
  const descending = name.startsWith('-');
  const field = descending ? name.slice(1) : name;
  if (field === '') throw new GrammarError(parameter, `${parameter}: a "-" has no field name after it`);
  return ignoreCase ? { field, descending, ignoreCase } : { field, descending };
}

/** The names that a parameter lists in all its spellings, those without length left out. */
export const names = (query: Query, name: string, separator: RegExp): string[] =>
  pieces(
    entries(query, name).map(({ text }) => text),
    separator,
  );

/** The pieces of each text, without empty ones. */
export const pieces = (list: readonly string[], separator: RegExp): string[] =>
  list.flatMap((text) => text.trim().split(separator)).filter((piece) => piece !== '');

function texts(value: unknown, parameter: string): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return (value as unknown[]).flatMap((each) => text(each, parameter));
  return text(value, parameter);
}

function text(value: unknown, parameter: string): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  throw new GrammarError(parameter, `${quoted(parameter)} must be text`);
}
