import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Answers as generated clients read them: what is documented has its type, and is never null where it is gone through (handbook 2.4). */

const FILE = join(import.meta.dirname, '../../../../shared/reference/operations.json');

/** Why answers cannot be held against the reference, or false where they can. */
export const NO_REFERENCE: string | false = existsSync(FILE)
  ? false
  : '../shared/reference/operations.json is not there: answers were not held against the types of the reference';

export interface Schema {
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
}

export interface ReferenceOperation {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly responses: Readonly<Record<string, Schema | null>>;
}

export const referenceOperations = (): readonly ReferenceOperation[] =>
  JSON.parse(readFileSync(FILE, 'utf8')) as ReferenceOperation[];

/**
 * What a client that knows the schema would stumble over, by path from `at`: `<path>: <what is wrong>`. Every property of an
 * object, and of each row of a list, has to be there; within those some are left out where there is nothing to say.
 */
export function faults(schema: Schema, value: unknown, at = ''): string[] {
  const whole = merged(schema);
  if (value === undefined) return /^(\.results\[\]|\[\])?\.[^.]+$/.test(at) ? [`${at}: is missing`] : [];
  // Null decodes into nothing in every generated client, except where it is gone through.
  if (value === null) return whole.type === 'array' ? [`${at}: is null`] : [];
  switch (whole.type) {
    case 'array':
      if (!Array.isArray(value)) return [`${at}: is no array`];
      return (value as unknown[]).flatMap((each) => (whole.items ? faults(whole.items, each, `${at}[]`) : []));
    case 'object':
      if (typeof value !== 'object' || Array.isArray(value)) return [`${at}: is no object`];
      return Object.entries(whole.properties ?? {}).flatMap(([name, inner]) =>
        faults(inner, (value as Readonly<Record<string, unknown>>)[name], `${at}.${name}`),
      );
    case 'integer':
      return Number.isSafeInteger(value) ? [] : [`${at}: is no integer`];
    case undefined:
      return [];
    default:
      if (typeof value !== whole.type) return [`${at}: is no ${whole.type}`];
      return whole.enum === undefined || whole.enum.includes(value) ? [] : [`${at}: ${JSON.stringify(value)} is new`];
  }
}

/** With the parts of `allOf` in one. */
function merged(schema: Schema): Schema {
  const parts = (schema.allOf ?? []).map(merged);
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}), schema.properties ?? {});
  const type = schema.type ?? parts.find((part) => part.type !== undefined)?.type;
  return {
    ...schema,
    ...(type === undefined ? (Object.keys(properties).length > 0 ? { type: 'object' } : {}) : { type }),
    properties,
  };
}
