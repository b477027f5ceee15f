import type { JsonSchema, ToolArguments } from './types.ts';

/** The parts of a call, as `POST /hub/actions/rpc` takes them. */
export interface CallParts {
  readonly path?: ToolArguments;
  readonly query?: ToolArguments;
  readonly headers?: ToolArguments;
  readonly body?: unknown;
}

/** Arguments that cannot be sent; the message is for the model that gave them. */
export class ArgumentError extends Error {}

const PARTS = ['path', 'query', 'headers'] as const;

/** What a model gave, as an object. @throws ArgumentError */
export function readArguments(given: ToolArguments | string | undefined): ToolArguments {
  const value = typeof given === 'string' ? parsed(given) : (given ?? {});
  if (!isRecord(value)) throw new ArgumentError('the arguments have to be an object');
  return value;
}

/**
 * Sorts arguments into the parts of a call. What is no part belongs to the body, where the hub also looks for path
 * parameters: models leave the nesting out. So does a `path` that the body alone has, as that of the generic request.
 * Headers are those that the schema names and no others, so that what a model was told to send cannot name another account
 * or other credentials.
 * @throws ArgumentError
 */
export function partsOf(given: ToolArguments, schema: JsonSchema): CallParts {
  const known = propertiesOf(schema);
  const ofBody = propertiesOf(known.body);
  const isPart = (name: string): boolean =>
    PARTS.some((part) => part === name) && (Object.hasOwn(known, name) || !Object.hasOwn(ofBody, name));
  const parts: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === 'body') continue;
    if (!isPart(name)) rest[name] = value;
    else if (isRecord(value)) parts[name] = value;
    else if (value !== undefined && value !== null) throw new ArgumentError(`${name}: has to be an object`);
  }
  const headers = propertiesOf(known.headers);
  for (const name of Object.keys((parts.headers ?? {}) as ToolArguments)) {
    if (!Object.hasOwn(headers, name)) throw new ArgumentError(`headers.${name}: the action takes no such header`);
  }
  const { body } = given;
  const [first] = Object.keys(rest);
  if (first === undefined) return body === undefined ? parts : { ...parts, body };
  if (body !== undefined && body !== null && !isRecord(body)) {
    throw new ArgumentError(`${first}: the action takes no such argument`);
  }
  return { ...parts, body: { ...body, ...rest } };
}

function parsed(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ArgumentError('the arguments are not valid JSON');
  }
}

function propertiesOf(schema: unknown): ToolArguments {
  return isRecord(schema) && isRecord(schema.properties) ? schema.properties : {};
}

const isRecord = (value: unknown): value is ToolArguments =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
