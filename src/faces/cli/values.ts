import { usage } from './exit.ts';
import { nearest } from './words.ts';

/** What is read of a JSON Schema here. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: unknown;
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly description?: string;
  readonly 'x-muster-file'?: boolean;
}

/** The properties of an object, whichever of several forms has them. */
export function propertiesOf(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  const forms = [...(schema?.anyOf ?? []), ...(schema?.allOf ?? [])].map(propertiesOf);
  return Object.assign({}, ...forms, schema?.properties ?? {}) as Record<string, Schema>;
}

/** Whether an object takes what its schema does not name. */
export const isOpen = (schema: Schema | undefined): boolean =>
  Object.keys(propertiesOf(schema)).length === 0 ||
  schema?.additionalProperties === true ||
  schema?.patternProperties !== undefined;

/** The types that a value may have. */
function typesOf(schema: Schema | undefined): ReadonlySet<string> {
  if (schema === undefined) return new Set();
  const own = schema.type === undefined ? [] : [schema.type].flat();
  const listed = [...(schema.enum ?? []), ...('const' in schema ? [schema.const] : [])].map((value) =>
    value === null ? 'null' : typeof value,
  );
  return new Set([
    ...own,
    ...(own.length > 0 ? [] : listed),
    ...(schema.anyOf ?? []).flatMap((each) => [...typesOf(each)]),
  ]);
}

/** A text as the value that a schema asks for: text where it takes text, else JSON where it is that. */
export function valueOf(schema: Schema | undefined, text: string): unknown {
  const types = typesOf(schema);
  if (text === 'null' && types.has('null')) return null;
  if (types.has('string')) return text;
  if (types.has('array') && !text.trimStart().startsWith('[')) {
    const items = schema?.items ?? schema?.anyOf?.find((each) => each.items !== undefined)?.items;
    return text === '' ? [] : text.split(',').map((each) => valueOf(items, each.trim()));
  }
  return jsonOr(text);
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** `key=value` in two. @throws Refusal usage */
export function pairOf(option: string, text: string): [key: string, value: string] {
  const at = text.indexOf('=');
  if (at < 1) throw usage(`${option}: takes key=value, not ${JSON.stringify(text)}`);
  return [text.slice(0, at), text.slice(at + 1)];
}

export type Body = Record<string, unknown>;

/**
 * Sets what a dotted path names, and makes the objects on its way. `convert` makes the value of the schema found there.
 * @throws Refusal usage for a name that the schema does not have
 */
export function assign(
  body: Body,
  schema: Schema | undefined,
  path: string,
  option: string,
  convert: (schema: Schema | undefined) => unknown,
): void {
  const properties = propertiesOf(schema);
  // A name that has dots of its own comes before what these would mean.
  const whole = Object.hasOwn(properties, path);
  const [name = '', ...rest] = whole ? [path] : path.split('.');
  if (['__proto__', 'constructor', 'prototype'].includes(name)) throw usage(`${option}: ${name} names no property`);
  const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (known === undefined && !isOpen(schema)) {
    const near = nearest(name, Object.keys(properties));
    throw usage(
      `${option}: there is no ${name}${near || `; there is ${Object.keys(properties).join(', ')}`}; --body sends what it is given`,
    );
  }
  if (rest.length === 0) {
    body[name] = convert(known);
    return;
  }
  const inner = body[name];
  const next: Body = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? { ...inner } : {};
  assign(next, known, rest.join('.'), option, convert);
  body[name] = next;
}

/** The object of a JSON text. @throws Refusal usage */
export function objectOf(text: string, option: string): Body {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // What a parser quotes may be a secret.
    const at = /position \d+(?: \(line \d+ column \d+\))?/.exec((error as Error).message)?.[0];
    throw usage(`${option}: is not JSON${at === undefined ? '' : ` (at ${at})`}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw usage(`${option}: takes a JSON object`);
  return value as Body;
}
