import fc from 'fast-check';
import type { TObject, TSchema } from 'typebox';
import type { Kind } from '../../src/kit/kind.ts';
import type { Operation } from '../../src/kit/op.ts';
import type { Reply } from '../support/server.ts';
import { jsonOf, valuesOf } from './arbitraries.ts';
import { ALL } from './refusing.ts';

/** Bodies for the operations of the registry that take JSON objects, made of the samples and of random values. */

/** Another one finds other things: MUSTER_TEST_SEED. */
export const SEED = Number(process.env['MUSTER_TEST_SEED'] ?? 20_261);
/** How long each suite of bodies may take in all: MUSTER_TEST_BODIES_SECONDS. */
export const SECONDS = Number(process.env['MUSTER_TEST_BODIES_SECONDS'] ?? 8);

export interface Bodied {
  readonly operation: Operation;
  readonly properties: Readonly<Record<string, TSchema>>;
  readonly required: ReadonlySet<string>;
  /** Those that a caller may set. */
  readonly names: readonly string[];
}

export const BODIED: readonly Bodied[] = ALL.flatMap((operation) => {
  const { body, consumes } = operation;
  const { properties, required = [] } = (body ?? {}) as Partial<TObject>;
  if (properties === undefined || (consumes !== undefined && consumes !== 'form')) return [];
  const names = Object.entries(properties).flatMap(([name, schema]) =>
    jsonOf(schema as TSchema).readOnly === true ? [] : [name],
  );
  return names.length === 0 ? [] : [{ operation, properties, required: new Set(required), names }];
});

/** FNV-1a, for a seed of its own for each property. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** As many values of a property as are made at once; more repeat them. */
const BATCH = 30;
const batches = new Map<string, readonly unknown[]>();

function valueOf({ operation, properties }: Bodied, name: string, n: number): unknown {
  const key = `${operation.id}.${name}`;
  let batch = batches.get(key);
  if (batch === undefined) {
    const seed = (SEED ^ hashOf(key)) | 0;
    const values = fc.sample(valuesOf(properties[name] as TSchema), { seed, numRuns: BATCH });
    // As they arrive: JSON knows no -0 and no undefined.
    batch = JSON.parse(JSON.stringify(values)) as unknown[];
    batches.set(key, batch);
  }
  return batch[n % batch.length];
}

/** A property that names objects. */
function isName(schema: TSchema | undefined): boolean {
  if (schema === undefined) return false;
  const { pattern, items } = jsonOf(schema);
  return pattern?.includes('{24}') === true || isName(items);
}

/**
 * The random part of the n-th body of an operation: one property after the other, some with two more. Every other time what
 * is required, and what names objects, is left to the sample: it says what there is.
 */
export function randomPart(bodied: Bodied, n: number): Readonly<Record<string, unknown>> {
  const { operation, names } = bodied;
  const dice = hashOf(`${SEED} ${operation.id} ${n}`);
  const chosen = [names[n % names.length]];
  if (dice % 3 === 0) chosen.push(names[(dice >>> 4) % names.length], names[(dice >>> 12) % names.length]);
  const round = Math.floor(n / names.length);
  return Object.fromEntries(
    chosen.flatMap((name = '') =>
      round % 2 === 1 && (isName(bodied.properties[name]) || bodied.required.has(name))
        ? []
        : [[name, valueOf(bodied, name, round)]],
    ),
  );
}

/** The names of a body's properties, and of those within them: an object's own rules do not know in what it was sent. */
export const namesOf = ({ properties }: Bodied): readonly string[] =>
  Object.entries(properties).flatMap(([name, schema]) => [name, ...Object.keys(jsonOf(schema).properties ?? {})]);

interface Refusal {
  readonly message?: string;
  readonly details?: readonly { readonly fieldViolationsList?: readonly { readonly field: string }[] }[];
}

/**
 * Whether a 400 names one of the properties: in its details, or, where a rule is about several or its message is prescribed,
 * in that.
 */
export function namesOneOf(names: readonly string[], { body }: Reply): boolean {
  const { details = [], message = '' } = (body ?? {}) as Refusal;
  const fields = details.flatMap(({ fieldViolationsList = [] }) => fieldViolationsList.map(({ field }) => field));
  const heads = fields.map((field) => field.split(/[.[]/)[0] ?? '');
  const words = message.toLowerCase().split(/\W+/);
  return names.some((name) => heads.includes(name) || words.includes(name.replace('_id', 'id').toLowerCase()));
}

/**
 * Where what is read differs from what was given; undefined where it does not. Objects may have more properties than were
 * given; ids are read in lower case, instants in UTC with milliseconds, and what is written only is not read.
 */
export function difference(given: unknown, read: unknown, schema: TSchema | undefined, at: string): string | undefined {
  const json = schema === undefined ? {} : jsonOf(schema);
  if (json.anyOf !== undefined) {
    const differences = json.anyOf.map((each) => difference(given, read, each, at));
    return differences.includes(undefined) ? undefined : differences[0];
  }
  if (typeof given === 'string' && typeof read === 'string') return sameText(given, read, json) ? undefined : at;
  if (Array.isArray(given) && Array.isArray(read)) {
    if (given.length !== read.length) return at;
    return first(given.map((each, i) => difference(each, read[i], json.items, `${at}[${i}]`)));
  }
  if (isObject(given) && isObject(read)) {
    return first(
      Object.entries(given).map(([name, value]) => {
        if (value === undefined) return undefined;
        const inner = json.properties?.[name] ?? Object.values(json.patternProperties ?? {})[0];
        if (inner !== undefined && (inner as { writeOnly?: boolean }).writeOnly === true) return undefined;
        return difference(value, read[name], inner, `${at}.${name}`);
      }),
    );
  }
  // A null takes a property out, or back to its default.
  return given === null || Object.is(given, read) ? undefined : at;
}

const first = (all: readonly (string | undefined)[]): string | undefined => all.find((each) => each !== undefined);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function sameText(given: string, read: string, { pattern, format }: { pattern?: string; format?: string }): boolean {
  if (given === read) return true;
  if (pattern?.includes('{24}') === true) return given.toLowerCase() === read;
  return format === 'date-time' && new Date(given).toISOString() === read;
}

/** The kind that an operation creates or changes. */
export const writtenKind = ({ verb }: Operation): Kind | undefined =>
  verb?.name === 'create' || verb?.name === 'put' || verb?.name === 'patch' ? verb.kind : undefined;
