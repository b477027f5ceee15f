import type { TObject, TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import { Settings } from 'typebox/system';
import { invalid, type Violation } from '../kit/errors.ts';
import { pathParameters, type Operation } from '../kit/op.ts';
import type { CallInput, Document, ValidInput } from './types.ts';

// Before each Clean the library would sort the alternatives of all unions in the schema anew, which takes longer than all
// the rest of a small write. The contracts' unions are of different JSON types, so that their order does not matter.
Settings.Set({ unionPrioritySort: false });

/** Validators are compiled when first used: at start-up there are hundreds of them (0.3 ms to 3 ms each). */
const compiled = new WeakMap<TSchema, Validator>();

function validator(schema: TSchema): Validator {
  let found = compiled.get(schema);
  if (!found) {
    found = Compile(schema);
    compiled.set(schema, found);
  }
  return found;
}

const ID = /^[0-9a-fA-F]{24}$/;
/** These belong to the list grammars, which read the query as it came. */
const LIST_PARAMETER = /^(limit|skip|sort|fields|filter|search|sortIgnoreCase)(\[|$)/;

/** What an operation checks of a path and a query, worked out once. */
interface Checks {
  readonly params: readonly { readonly name: string; readonly schema: TSchema | undefined }[];
  readonly query: readonly { readonly name: string; readonly schema: TSchema; readonly required: boolean }[];
}
const checks = new WeakMap<Operation, Checks>();

function checksOf(operation: Operation): Checks {
  let found = checks.get(operation);
  if (found === undefined) {
    const { params, query } = operation;
    found = {
      params: pathParameters(operation.path).map((name) => ({
        name,
        schema: params?.properties[name] as TSchema | undefined,
      })),
      query: Object.entries(query?.properties ?? {})
        .filter(([name]) => !LIST_PARAMETER.test(name))
        .map(([name, schema]) => ({
          name,
          schema: schema as TSchema,
          required: query?.required?.includes(name) === true,
        })),
    };
    checks.set(operation, found);
  }
  return found;
}

/** Checks a request against its contract and brings texts to their types. Throws `invalid` with a violation per field. */
export function validate(operation: Operation, input: CallInput): ValidInput {
  const { params, query } = checksOf(operation);
  return {
    params: parameters(params, input.params),
    query: query.length === 0 ? NOTHING : queryOf(query, input.query),
    headers: input.headers,
    body: operation.body === undefined ? NOTHING : bodyOf(operation, input.body),
    rawQuery: input.query,
  };
}
const NOTHING: Readonly<Record<string, never>> = Object.freeze({});

function parameters(expected: Checks['params'], given: Readonly<Record<string, string>>): Record<string, string> {
  const params: Record<string, string> = {};
  for (const { name, schema } of expected) {
    const value = given[name] ?? '';
    if (schema === undefined) {
      if (!ID.test(value)) throw violation(name, 'must be 24 hexadecimal digits');
      params[name] = value.toLowerCase();
    } else {
      if (!validator(schema).Check(value)) throw violations(schema, value, name);
      params[name] = value;
    }
  }
  return params;
}

function queryOf(expected: Checks['query'], raw: CallInput['query']): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const { name, schema, required } of expected) {
    const given = raw[name] ?? raw[`${name}[]`];
    const value =
      given === undefined ? undefined : coerce(schema, Array.isArray(given) && given.length === 1 ? given[0] : given);
    if (value === undefined) {
      if (required) throw violation(name, `is required${choices(schema)}`);
    } else if (validator(schema).Check(value)) query[name] = value;
    else throw violations(schema, value, name);
  }
  return query;
}

const choices = (schema: TSchema): string => {
  const values = (schema as { enum?: readonly string[] }).enum;
  return values === undefined ? '' : `: one of ${values.join(', ')}`;
};

function bodyOf(operation: Operation, body: unknown): Document {
  const schema = operation.body as TObject;
  if (body === undefined || body === null) {
    if (operation.bodyOptional) return {};
    throw invalid('a JSON object is required in the body');
  }
  if (typeof body !== 'object' || Array.isArray(body)) {
    if (operation.itemsApart === true && Array.isArray(body)) return itemsOf(schema, body) as unknown as Document;
    if ((schema as { type?: string }).type === 'array' && Array.isArray(body)) return checked(schema, body) as Document;
    throw invalid('the body has to be a JSON object');
  }
  if (schema.properties === undefined) return checked(schema, body) as Document;
  // Unknown keys are dropped: clients send keys of their own (handbook 2.4).
  const known: Record<string, unknown> = {};
  const cleared: string[] = [];
  for (const [name, property] of Object.entries(schema.properties) as [string, TSchema][]) {
    const value = (body as Record<string, unknown>)[name];
    if (value === undefined) continue;
    if (value === null && !schema.required?.includes(name) && !validator(property).Check(null)) cleared.push(name);
    else known[name] = value;
  }
  const result = checked(schema, known) as Record<string, unknown>;
  // A null takes an optional property out, back to its default.
  for (const name of cleared) result[name] = null;
  return result;
}

/** Objects, as many as the schema allows. */
function itemsOf(schema: TSchema, items: readonly unknown[]): readonly unknown[] {
  const { minItems = 0, maxItems = Infinity } = schema as { minItems?: number; maxItems?: number };
  if (items.length < minItems || items.length > maxItems)
    throw violation('body', `takes ${minItems} to ${maxItems} items; these are ${items.length}`);
  const odd = items.findIndex((item) => typeof item !== 'object' || item === null || Array.isArray(item));
  if (odd !== -1) throw violation(`${odd}`, 'must be an object');
  return items;
}

function checked(schema: TSchema, value: unknown): unknown {
  const check = validator(schema);
  // Clean works in place, and the body is the caller's.
  const cleaned = check.Clean(copyOf(value));
  const bad = unkeepable(cleaned, '');
  if (bad !== undefined)
    throw violation(bad || 'body', 'holds U+0000 or half of a surrogate pair, which are no characters');
  if (check.Check(cleaned)) return cleaned;
  const coerced = coerce(schema, cleaned);
  if (check.Check(coerced)) return coerced;
  throw violations(schema, coerced, '');
}

/** Like structuredClone, which takes four times as long, for what JSON has. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return structuredClone(value);
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    // Assigned, it would become the prototype.
    if (name === '__proto__')
      Object.defineProperty(copy, name, { value: copyOf(inner), enumerable: true, configurable: true, writable: true });
    else copy[name] = copyOf(inner);
  }
  return copy;
}

/**
 * Where a text, or the name of a property, has what not every engine can keep and find again: then no list, no rule and
 * no unique property would mean the same on all of them.
 */
function unkeepable(value: unknown, at: string): string | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? at : undefined;
  // The bytes of a file are no texts.
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = unkeepable(name, at) ?? unkeepable(inner, at === '' ? name : `${at}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Texts that stand for booleans and numbers, as some clients send them (handbook 2.4). Everything else stays as it is. */
function coerce(schema: TSchema, value: unknown): unknown {
  const s = schema as { type?: string; properties?: Record<string, TSchema>; items?: TSchema };
  if (typeof value === 'string') {
    if (s.type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
    if ((s.type === 'integer' || s.type === 'number') && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
    return value;
  }
  if (Array.isArray(value)) {
    const { items } = s;
    return items ? value.map((item) => coerce(items, withoutNulls(items, item))) : value;
  }
  if (value !== null && typeof value === 'object' && s.properties) {
    const { properties } = s;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, properties[k] ? coerce(properties[k], v) : v]));
  }
  return value;
}

/** Lists are replaced whole, so a null in an entry says no more than leaving the property out (handbook 2.4). */
function withoutNulls(schema: TSchema, value: unknown): unknown {
  const { properties, required = [] } = schema as { properties?: Record<string, TSchema>; required?: string[] };
  if (value === null || typeof value !== 'object' || Array.isArray(value) || properties === undefined) return value;
  const isEmpty = ([name, inner]: [string, unknown]): boolean => {
    const property = properties[name];
    return inner === null && property !== undefined && !required.includes(name) && !validator(property).Check(null);
  };
  return Object.fromEntries(Object.entries(value).filter((entry) => !isEmpty(entry as [string, unknown])));
}

const violation = (field: string, description: string) => invalid(`${field}: ${description}`, [{ field, description }]);

function violations(schema: TSchema, value: unknown, at: string) {
  const found: Violation[] = [];
  for (const error of validator(schema).Errors(value)) {
    const { keyword, instancePath, message } = error;
    if (keyword === 'anyOf') continue;
    const inner = instancePath.slice(1).replaceAll('/', '.');
    if (keyword === 'required') {
      const missing = (error.params as { requiredProperties?: string[] }).requiredProperties ?? [];
      for (const name of missing) {
        found.push({ field: [at, inner, name].filter(Boolean).join('.'), description: 'is required' });
      }
      continue;
    }
    const allowed = keyword === 'enum' ? choices(schemaAt(schema, inner)) : '';
    found.push({ field: [at, inner].filter(Boolean).join('.') || 'body', description: `${message}${allowed}` });
    if (found.length >= 10) break;
  }
  if (found.length === 0) found.push({ field: at || 'body', description: 'does not have the documented form' });
  const [first] = found as [Violation];
  return invalid(`${first.field}: ${first.description}`, found);
}

function schemaAt(schema: TSchema, path: string): TSchema {
  let at = schema as { properties?: Record<string, TSchema>; items?: TSchema } & TSchema;
  for (const part of path.split('.').filter(Boolean)) {
    const next = /^\d+$/.test(part) && at.items ? at.items : at.properties?.[part];
    if (next === undefined) return {} as TSchema;
    at = next as typeof at;
  }
  return at;
}
