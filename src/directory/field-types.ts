import type { TSchema } from 'typebox';
import type { Kind } from '../kit/kind.ts';
import type { FieldType, FieldTypes } from '../wire/filters/bind.ts';

/** The types of a kind's fields by dotted path, through objects and arrays: what filters and sorts are bound to. */
export function fieldTypesOf({ entity }: Pick<Kind, 'entity'>): FieldTypes {
  let known = cache.get(entity);
  if (known === undefined) {
    const paths = new Map<string, FieldType | undefined>([
      ['_id', 'string'],
      ['id', 'string'],
      ['$seen', 'integer'],
    ]);
    known = (path) => {
      if (path.length > LONGEST_PATH) return undefined;
      if (!paths.has(path)) {
        // Bounded: filters name what callers like.
        if (paths.size > 2000) paths.clear();
        paths.set(path, typeAt(entity, path));
      }
      return paths.get(path);
    };
    cache.set(entity, known);
  }
  return known;
}
const cache = new WeakMap<TSchema, FieldTypes>();
/** UTF-16 units; no field of a contract comes near. */
const LONGEST_PATH = 256;

interface Loose {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly TSchema[];
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly patternProperties?: object;
  readonly additionalProperties?: unknown;
  readonly items?: TSchema;
  readonly 'x-muster-field'?: string;
  readonly 'x-muster-internal'?: boolean;
}

function typeAt(schema: TSchema, path: string): FieldType | undefined {
  let at = schema as Loose;
  for (const part of path.split('.')) {
    at = settled(at);
    const next: Loose | undefined =
      at.properties && Object.hasOwn(at.properties, part) ? (at.properties[part] as Loose) : undefined;
    if (next === undefined) return open(at) ? 'string' : undefined;
    // What no answer shows, a filter must not be a way to guess.
    if (next['x-muster-field'] === 'secret' || next['x-muster-internal'] === true) return undefined;
    at = next;
  }
  const { type, format, enum: values } = settled(at);
  if (type === undefined && values !== undefined) return 'string';
  if (type === 'string') return format === 'date-time' ? 'date' : 'string';
  return type === 'number' || type === 'integer' || type === 'boolean' || type === 'object' ? type : undefined;
}

/** Without its null alternative, and an array as its elements: any element matches. */
function settled(schema: Loose): Loose {
  const only = schema.anyOf?.filter((s) => (s as Loose).type !== 'null');
  if (only?.length === 1) return settled(only[0] as Loose);
  return schema.type === 'array' && schema.items !== undefined ? settled(schema.items as Loose) : schema;
}

const open = (schema: Loose): boolean =>
  schema.type === 'object' && (schema.patternProperties !== undefined || schema.additionalProperties === true);
