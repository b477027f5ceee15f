import { invalidField } from '../../kit/errors.ts';
import type { Action, ActionInput, JsonSchema } from '../../directory/hub-port.ts';
import type { ParamStyle } from './wishes.ts';

/** Arguments of every tool's that are not the action's own. */
export const CONTROLS = ['account', 'organization', 'plan', 'all', 'max', 'approval'] as const;
export type Control = (typeof CONTROLS)[number];

const PARTS = ['path', 'query', 'headers', 'body'] as const;
type Part = (typeof PARTS)[number];
const PREFIXES: Readonly<Record<Part, string>> = { path: 'path_', query: 'query_', headers: 'header_', body: 'body_' };

/** Where an argument goes: a whole part of the request, or one key of it. */
interface Slot {
  readonly argument: string;
  readonly part: Part;
  readonly key: string | undefined;
  readonly schema: unknown;
  readonly required: boolean;
}

/** The arguments of an action in one style. */
export interface Shape {
  /** JSON Schemas by argument. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  /** @throws MusterError invalid for an argument that goes nowhere */
  readonly input: (given: Readonly<Record<string, unknown>>) => ActionInput;
}

const shapes = new WeakMap<Action, Map<ParamStyle, Shape>>();

/** How an action takes its arguments. It follows from the action alone, so that it is worked out once. */
export function shapeOf(action: Action, style: ParamStyle): Shape {
  let byStyle = shapes.get(action);
  if (byStyle === undefined) shapes.set(action, (byStyle = new Map()));
  let shape = byStyle.get(style);
  if (shape === undefined) byStyle.set(style, (shape = makeShape(action, style)));
  return shape;
}

function makeShape(action: Action, style: ParamStyle): Shape {
  const slots = style === 'nested' ? wholeParts(action) : named(keysOfParts(action), style);
  const byArgument = new Map(slots.map((slot) => [slot.argument, slot]));
  return {
    properties: Object.fromEntries(slots.map(({ argument, schema }) => [argument, schema])),
    required: slots.filter(({ required }) => required).map(({ argument }) => argument),
    input: (given) => collect(action, byArgument, given),
  };
}

const wholeParts = (action: Action): Slot[] =>
  partsOf(action).map(({ part, schema, required }) => ({ argument: part, part, key: undefined, schema, required }));

/** A slot for each key; a part that is no plain object stays whole. */
function keysOfParts(action: Action): Slot[] {
  return partsOf(action).flatMap(({ part, schema, required }): Slot[] => {
    const properties = propertiesOf(schema);
    if (properties === undefined) return [{ argument: part, part, key: undefined, schema, required }];
    const needed = required ? namesOf(schema.required) : [];
    return Object.entries(properties).map(([key, of]) => ({
      argument: key,
      part,
      key,
      schema: of,
      required: needed.includes(key),
    }));
  });
}

/** Gives prefixes: to all, or to those whose plain name clashes. A whole part keeps its name. */
function named(slots: readonly Slot[], style: ParamStyle): Slot[] {
  const times = new Map<string, number>();
  for (const { argument } of slots) times.set(argument, (times.get(argument) ?? 0) + 1);
  const clashes = (name: string): boolean => (CONTROLS as readonly string[]).includes(name) || times.get(name) !== 1;
  return slots.map((slot) =>
    slot.key === undefined || (style === 'flat_smart' && !clashes(slot.argument))
      ? slot
      : { ...slot, argument: PREFIXES[slot.part] + slot.argument },
  );
}

interface PartSchema {
  readonly part: Part;
  readonly schema: JsonSchema;
  readonly required: boolean;
}

function partsOf({ input }: Action): PartSchema[] {
  const properties = (input.properties ?? {}) as Readonly<Record<string, JsonSchema | undefined>>;
  const required = namesOf(input.required);
  return PARTS.flatMap((part) => {
    const schema = properties[part];
    return schema === undefined ? [] : [{ part, schema, required: required.includes(part) }];
  });
}

/** The properties of a schema that says no more than which there are. */
function propertiesOf(schema: JsonSchema): Readonly<Record<string, unknown>> | undefined {
  const { type, properties } = schema;
  const plain = type === 'object' && !['anyOf', 'oneOf', 'allOf'].some((word) => word in schema);
  return plain && typeof properties === 'object' && properties !== null
    ? (properties as Readonly<Record<string, unknown>>)
    : undefined;
}

const namesOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

function collect(
  action: Action,
  slots: ReadonlyMap<string, Slot>,
  given: Readonly<Record<string, unknown>>,
): ActionInput {
  const parts = new Map<Part, unknown>();
  const put = (part: Part, key: string, value: unknown): void => {
    const already = parts.get(part);
    parts.set(part, { ...(isObject(already) ? already : {}), [key]: value });
  };
  for (const [argument, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const slot = slots.get(argument);
    if (slot?.key !== undefined) put(slot.part, slot.key, value);
    else if (slot === undefined) put(partOf(action, slots, argument), argument, value);
    else if (value !== null || slot.part === 'body') {
      const already = parts.get(slot.part);
      parts.set(slot.part, isObject(already) && isObject(value) ? { ...value, ...already } : value);
    }
  }
  return Object.fromEntries(parts);
}

/** Where an argument belongs that has another name in this style: models give `id` where `path` was meant to hold it. */
function partOf(action: Action, slots: ReadonlyMap<string, Slot>, argument: string): Part {
  const parts = partsOf(action);
  const naming = parts.find(({ schema }) => Object.hasOwn(propertiesOf(schema) ?? {}, argument));
  if (naming !== undefined) return naming.part;
  const body = parts.find(({ part }) => part === 'body')?.schema;
  if (body !== undefined && propertiesOf(body) !== undefined && body.additionalProperties !== false) return 'body';
  const known = [...slots.keys()].join(', ');
  throw invalidField(argument, `is no argument of ${action.id}, which takes ${known === '' ? 'none' : known}`);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
