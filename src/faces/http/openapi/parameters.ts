import { Type, type TObject, type TSchema } from 'typebox';
import { pathParameters, writes, type Operation } from '../../../kit/op.ts';
import { Id } from '../../../kit/schemas.ts';
import type { Components, JsonObject } from './components.ts';

/** Parameters that many operations have, written once. */
export const SHARED_PARAMETERS = {
  OrganizationHeader: {
    name: 'x-org-id',
    in: 'header',
    description: 'The organization to act for. May be left out, or empty, where the caller has only one.',
    schema: { type: 'string' },
  },
  PlanHeader: {
    name: 'Muster-Plan',
    in: 'header',
    description:
      'With `true` nothing is changed: the answer, with status 200, is what would change, and who would gain or lose what.',
    schema: { type: 'boolean', default: false },
  },
  IdempotencyHeader: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'A repetition with the same key within 24 hours gets the first answer again, and changes nothing.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
  IfMatchHeader: {
    name: 'If-Match',
    in: 'header',
    description: 'The ETag that the change is based on; answered with 412 when the object has changed since.',
    schema: { type: 'string' },
  },
} as const satisfies Record<string, JsonObject>;

/** OpenAPI leaves these header parameters to security schemes and media types. */
const NOT_PARAMETERS = new Set(['accept', 'content-type', 'authorization']);

/** Every parameter of an operation, in the order path, query, headers. */
export function parametersOf(operation: Operation, components: Components): JsonObject[] {
  return [
    ...pathParameters(operation.path).map((name) => pathParameter(operation, name, components)),
    ...properties(operation.query).map(([name, schema]) => queryParameter(operation, name, schema, components)),
    ...properties(operation.headers)
      .filter(([name]) => !NOT_PARAMETERS.has(name))
      .map(([name, schema]) => parameter('header', name, isRequired(operation.headers, name), schema, components)),
    ...sharedParameters(operation).map((name) => ({ $ref: `#/components/parameters/${name}` })),
  ];
}

function sharedParameters(operation: Operation): (keyof typeof SHARED_PARAMETERS)[] {
  const organization = operation.reach === 'organization' || operation.acceptsOrganizationHeader === true;
  const conditional = operation.verb !== undefined && ['put', 'patch', 'remove'].includes(operation.verb.name);
  return [
    ...(organization ? (['OrganizationHeader'] as const) : []),
    ...(writes(operation) && operation.method !== 'GET' ? (['PlanHeader', 'IdempotencyHeader'] as const) : []),
    ...(conditional ? (['IfMatchHeader'] as const) : []),
  ];
}

function pathParameter(operation: Operation, name: string, components: Components): JsonObject {
  const schema = (operation.params?.properties[name] as TSchema | undefined) ?? Id;
  return parameter('path', name, true, schema, components);
}

function queryParameter(operation: Operation, name: string, schema: TSchema, components: Components): JsonObject {
  const list = listForm(schema);
  const described = parameter('query', name, isRequired(operation.query, name), list ?? schema, components);
  return list === undefined ? described : { ...described, style: 'form', explode: true };
}

/** Where one text and several are both fine, the list: repeated, it says both. */
function listForm(schema: TSchema): TSchema | undefined {
  const { anyOf, type, ...rest } = schema as { readonly anyOf?: readonly TSchema[]; readonly type?: unknown };
  if (type === 'array') return schema;
  const array = anyOf?.find((each) => (each as { readonly type?: unknown }).type === 'array');
  return array === undefined ? undefined : ({ ...array, ...rest } as TSchema);
}

function parameter(
  place: 'path' | 'query' | 'header',
  name: string,
  required: boolean,
  source: TSchema,
  components: Components,
): JsonObject {
  const { description, deprecated, ...schema } = components.schema(source);
  return {
    name,
    in: place,
    ...(required ? { required: true } : {}),
    ...(description === undefined ? {} : { description }),
    ...(deprecated === undefined ? {} : { deprecated }),
    schema,
  };
}

const properties = (schema: TObject | undefined): [string, TSchema][] =>
  Object.entries((schema ?? Type.Object({})).properties);
const isRequired = (schema: TObject | undefined, name: string): boolean => schema?.required?.includes(name) ?? false;
