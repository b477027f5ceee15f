import type { TSchema } from 'typebox';
import type { JsonSchema } from '../../directory/hub-port.ts';
import { pathParameters, type Operation } from '../../kit/op.ts';
import { Id } from '../../kit/schemas.ts';
import { isFilter, isNames } from './filters.ts';

/**
 * JSON Schemas of what actions take and give, made of the contracts' own: plain data without names, references or marks of
 * ours. They say what an agent has to know to fill them in; limits that only matter at their edge are left to the directory.
 */

/** Which way the data goes: what only the server writes is no input, what is never shown is no output. */
type Way = 'in' | 'out';
type Node = Readonly<Record<string, unknown>>;

const ONE = new Set(['items', 'additionalProperties', 'not', 'contains', 'propertyNames']);
const LIST = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems']);
const MARKS = new Set(['$id', 'readOnly', 'writeOnly']);
/** Said by other directories than this one with less care, and of no use to who reads an answer. */
const OF_INPUT_ALONE = new Set([
  'required',
  'pattern',
  'format',
  'default',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
]);
/** The usual cap of texts and lists: an agent does not meet it. */
const USUAL_LENGTH = 255;
const ANY_KEY = '^.*$';

/** Request headers that clients, servers and devices settle among themselves. */
const OF_TRANSPORT = new Set(['date', 'digest', 'authorization', 'x-total-count', 'x-unfiltered-total-count']);

/** What the query of every list takes, whichever family it is of; `filters.ts` puts it in the family's own words. */
const FILTER = {
  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
  description:
    '`field:$op:value`, one of $eq $ne $gt $gte $lt $lte $search, or $in with values `a|b`. Of several all hold.',
} as const;
const SORT = { type: 'string', description: 'Fields, parted by commas; `-` before one: descending.' } as const;
const FIELDS = { type: 'string', description: 'Fields to answer with, parted by commas.' } as const;

/** JSON Schema of `{ path, query, headers, body }`, of which it has what the operation takes. */
export function inputOf(operation: Operation): JsonSchema {
  const { params, query, headers, body, bodyOptional } = operation;
  const names = pathParameters(operation.path);
  const path = Object.fromEntries(
    names.map((name) => [name, params?.properties[name] ? plain(params.properties[name], 'in') : plain(Id, 'in')]),
  );
  return partsOf({
    path: names.length === 0 ? undefined : objectOf(path, names),
    query: query === undefined ? undefined : queryOf(query as unknown as Node),
    headers: headers === undefined ? undefined : headersOf(headers as unknown as Node),
    body: body === undefined ? undefined : plain(body, 'in'),
    bodyRequired: body !== undefined && bodyOptional !== true,
  });
}

/** JSON Schema of the data of an operation; null where it answers none. */
export function outputOf({ response, produces }: Operation): JsonSchema | null {
  if (response === null) return null;
  if (produces?.startsWith('image/') === true) return { type: 'string', contentEncoding: 'base64' };
  return plain(response, 'out');
}

/** The parts of an input. A part is required where something within it is. */
export function partsOf(parts: {
  readonly path?: JsonSchema | undefined;
  readonly query?: JsonSchema | undefined;
  readonly headers?: JsonSchema | undefined;
  readonly body?: JsonSchema | undefined;
  /** A body that has nothing required may be required itself. */
  readonly bodyRequired?: boolean;
}): JsonSchema {
  const { bodyRequired = false, ...schemas } = parts;
  const given = Object.entries(schemas).filter(
    (entry): entry is [string, JsonSchema] =>
      entry[1] !== undefined && (entry[0] === 'body' || Object.keys(entry[1]['properties'] as Node).length > 0),
  );
  return objectOf(
    Object.fromEntries(given),
    given
      .filter(([name, schema]) => (name === 'body' ? bodyRequired : schema['required'] !== undefined))
      .map(([name]) => name),
  );
}

/** An object schema; `required` is left out where nothing is. */
export const objectOf = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length === 0 ? {} : { required }),
});

function queryOf(query: Node): JsonSchema {
  const schema = plain(query, 'in');
  const properties = { ...(schema['properties'] as Record<string, JsonSchema>) };
  for (const [name, own] of Object.entries(query['properties'] as Record<string, Node>)) {
    if (name === 'filter' && isFilter(own)) properties[name] = FILTER;
    if (name === 'sort' && isNames(own)) properties[name] = SORT;
    if (name === 'fields' && isNames(own)) properties[name] = FIELDS;
  }
  return { ...schema, properties };
}

function headersOf(headers: Node): JsonSchema {
  const { properties, ...rest } = plain(headers, 'in');
  return {
    ...rest,
    properties: Object.fromEntries(Object.entries(properties as Node).filter(([name]) => !OF_TRANSPORT.has(name))),
  };
}

/** A contract's schema as plain data. */
export function plain(source: TSchema | Node, way: Way): JsonSchema {
  const schema = source as Node;
  if (schema['x-muster-file'] === true) return { type: 'string', contentEncoding: 'base64' };
  const made: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (MARKS.has(keyword) || keyword.startsWith('x-muster-') || value === undefined) continue;
    if (way === 'out' ? OF_INPUT_ALONE.has(keyword) : isLax(keyword, value)) continue;
    if (ONE.has(keyword) && typeof value === 'object') made[keyword] = plain(value as Node, way);
    else if (LIST.has(keyword)) made[keyword] = (value as Node[]).map((each) => plain(each, way));
    else if (keyword === 'properties') made[keyword] = propertiesOf(value as Node, way);
    else if (keyword === 'patternProperties') Object.assign(made, openOf(value as Node, way));
    else made[keyword] = value;
  }
  return settled(made);
}

/** True for limits that are far away, and for what is so anyway. */
const isLax = (keyword: string, value: unknown): boolean =>
  keyword === 'maxItems' ||
  (keyword === 'maxLength' && Number(value) >= USUAL_LENGTH) ||
  (keyword === 'additionalProperties' && value === true) ||
  // Its pattern says it.
  (keyword === 'description' && value === (Id as { readonly description?: string }).description);

function propertiesOf(properties: Node, way: Way): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(properties as Record<string, Node>)
      .filter(([, schema]) => isOf(way, schema))
      .map(([name, schema]) => [name, plain(schema, way)]),
  );
}

function isOf(way: Way, schema: Node): boolean {
  if (schema['x-muster-internal'] === true) return false;
  return way === 'in'
    ? schema['readOnly'] !== true && schema['x-muster-presentation'] !== true
    : schema['writeOnly'] !== true;
}

/** An object takes whatever key unless told otherwise, so that only what is asked of the values is said. */
function openOf(patterns: Node, way: Way): Node {
  const { [ANY_KEY]: any, ...others } = patterns as Record<string, Node>;
  const values = any === undefined ? {} : plain(any, way);
  return {
    ...(Object.keys(values).length === 0 ? {} : { additionalProperties: values }),
    ...(Object.keys(others).length === 0 ? {} : { patternProperties: propertiesOf(others, way) }),
  };
}

/** What is required is there, and enumerations have their type. */
function settled(schema: Record<string, unknown>): JsonSchema {
  const { required, ...rest } = schema;
  if (Array.isArray(rest['enum']) && rest['type'] === undefined && rest['enum'].every((v) => typeof v === 'string')) {
    return { type: 'string', ...rest };
  }
  if (!Array.isArray(required)) return rest;
  const present = (required as string[]).filter((name) => Object.hasOwn((rest['properties'] ?? {}) as object, name));
  return present.length === 0 ? rest : { ...rest, required: present };
}
