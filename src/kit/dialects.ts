/**
 * How the families of the API differ, as values (handbook 2.1, 2.2). Two families of the JumpCloud API and our own;
 * what differs is data here, so that no verb asks which family it serves.
 */
export type FamilyName = 'v1' | 'v2' | 'muster' | 'hub';

export interface Family {
  readonly name: FamilyName;
  /** The grammar of list parameters in wire/filters. */
  readonly grammar: 'v1' | 'v2';
  /** `wrapper`: `{ totalCount, results }`; `array`: a bare array with `x-total-count`. */
  readonly list: 'wrapper' | 'array';
  /** The property that names an object. */
  readonly idField: '_id' | 'id';
  readonly limit: { readonly default: number; readonly max: number };
  /** An unknown field in a filter: never matches (v1), or is refused with its name (v2). */
  readonly unknownField: 'matchNothing' | 'refuse';
  /** Whether lists carry `Link: <…>; rel="next"`. */
  readonly links: boolean;
}

export const v1 = {
  name: 'v1',
  grammar: 'v1',
  list: 'wrapper',
  idField: '_id',
  limit: { default: 10, max: 100 },
  unknownField: 'matchNothing',
  links: false,
} as const satisfies Family;

export const v2 = {
  name: 'v2',
  grammar: 'v2',
  list: 'array',
  idField: 'id',
  limit: { default: 10, max: 100 },
  unknownField: 'refuse',
  links: true,
} as const satisfies Family;

/** Directory Insights: bare arrays without totals, and the errors of v1 (handbook 5). */
export const insights = {
  ...v1,
  list: 'array',
  idField: 'id',
  limit: { default: 1000, max: 10_000 },
} as const satisfies Family;

/** The younger kinds of v2: their lists are wrapped as v1's are (handbook 2.2). */
export const v2Wrapped = { ...v2, list: 'wrapper', links: false } as const satisfies Family;

/** Ours, under /muster/v1: wrapped like v1, filtered like v2. */
export const muster = {
  name: 'muster',
  grammar: 'v2',
  list: 'wrapper',
  idField: 'id',
  limit: { default: 100, max: 1000 },
  unknownField: 'refuse',
  links: false,
} as const satisfies Family;

/** The hub's, under /hub: as ours, but errors are also those of the platform whose clients it serves. */
export const hub = { ...muster, name: 'hub' } as const satisfies Family;
