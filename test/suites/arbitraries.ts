import fc from 'fast-check';
import type { TSchema } from 'typebox';
import { Check } from 'typebox/value';

/** Random values that a JSON Schema of a contract admits (the keywords that contracts use, and no others). */

interface Json {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly TSchema[];
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, TSchema>>;
  readonly items?: TSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly readOnly?: boolean;
}
export const jsonOf = (schema: TSchema): Json => schema as Json;

/** Longest text that is tried, unless a schema asks for more: what is at the limit is tried as well. */
const LONG = 40;
const MOST_ITEMS = 3;
const DEPTH = 4;

const TRAPS = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']);
const keys = fc
  .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 })
  .filter((key) => !TRAPS.has(key) && !/^\d+$/.test(key));

/** Whatever JSON can say, without what no engine keeps. */
const anything = fc
  .jsonValue({ maxDepth: 2, stringUnit: 'grapheme' })
  .filter((value) => !/\\u0000|"__proto__"|"constructor"/.test(JSON.stringify(value)));

const day = { min: new Date('1970-01-02T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true };
const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  email: fc.emailAddress(),
  uri: fc.webUrl(),
  url: fc.webUrl(),
  'date-time': fc.date(day).map((date) => date.toISOString()),
  date: fc.date(day).map((date) => date.toISOString().slice(0, 10)),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  uuid: fc.uuid(),
  hostname: fc.domain(),
};

function texts({ pattern, format, minLength = 0, maxLength = 1024 }: Json): fc.Arbitrary<string> {
  if (format !== undefined && FORMATS[format] !== undefined) return FORMATS[format];
  // Anchored at both ends, it may be of any length within.
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const usual = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, LONG)) };
  return fc.oneof(
    { weight: 6, arbitrary: fc.string({ unit: 'grapheme-ascii', ...usual }) },
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', ...usual }) },
    { weight: 1, arbitrary: fc.constant('x'.repeat(maxLength)) },
  );
}

function numbers({ type, minimum = -1e6, maximum = Math.max(1e6, minimum) }: Json): fc.Arbitrary<number> {
  const [min, max] = [Math.min(minimum, maximum), maximum];
  return type === 'integer'
    ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
    : fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n));
}

function objects(json: Json, depth: number): fc.Arbitrary<object> {
  const { properties, required = [], patternProperties } = json;
  if (properties === undefined) {
    const [inner] = Object.values(patternProperties ?? {});
    return fc.dictionary(keys, inner === undefined ? anything : valuesOf(inner, depth - 1), {
      maxKeys: 3,
      noNullPrototype: true,
    });
  }
  const model: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, schema] of Object.entries(properties)) {
    const isRequired = required.includes(name);
    if (isRequired || (depth > 0 && jsonOf(schema).readOnly !== true)) model[name] = valuesOf(schema, depth - 1);
  }
  return fc.record(model, { requiredKeys: [...required], noNullPrototype: true });
}

function raw(schema: TSchema, depth: number): fc.Arbitrary<unknown> {
  const json = jsonOf(schema);
  if (json.const !== undefined) return fc.constant(json.const);
  if (json.enum !== undefined) return fc.constantFrom(...json.enum);
  if (json.anyOf !== undefined) return fc.oneof(...json.anyOf.map((each) => valuesOf(each, depth)));
  switch (json.type) {
    case 'string':
      return texts(json);
    case 'integer':
    case 'number':
      return numbers(json);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const { minItems = 0, maxItems = MOST_ITEMS } = json;
      const size = {
        minLength: minItems,
        maxLength: Math.max(minItems, Math.min(maxItems, depth > 0 ? MOST_ITEMS : 0)),
      };
      const items = json.items === undefined ? anything : valuesOf(json.items, depth - 1);
      return json.uniqueItems === true ? fc.uniqueArray(items, size) : fc.array(items, size);
    }
    case 'object':
      return objects(json, depth);
    default:
      return anything;
  }
}

const made = new WeakMap<TSchema, fc.Arbitrary<unknown>>();

/** Values that the schema admits. */
export function valuesOf(schema: TSchema, depth = DEPTH): fc.Arbitrary<unknown> {
  const known = depth === DEPTH ? made.get(schema) : undefined;
  if (known !== undefined) return known;
  const values = raw(schema, depth).filter((value) => Check(schema, value));
  if (depth === DEPTH) made.set(schema, values);
  return values;
}
