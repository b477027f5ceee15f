import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Type, type TSchema } from 'typebox';
import { muster, v1, v2 } from '../../kit/dialects.ts';
import { op, type Method, type Operation } from '../../kit/op.ts';

interface ReferenceOperation {
  readonly method: Method;
  readonly path: string;
  readonly api: string;
  readonly tag: string;
  readonly parameters: readonly { readonly in: string; readonly name: string; readonly type?: string }[];
  readonly requestSchema: object | null;
  readonly responses: Readonly<Record<string, object | null>>;
}

const FILE = join(import.meta.dirname, '../../../../shared/reference/operations.json');

/** Why what needs the reference cannot run, or false where it can. */
export const NO_REFERENCE: string | false = existsSync(FILE)
  ? false
  : '../shared/reference/operations.json is not there: the whole API was not tried';

/** Every operation of the reference, as a contract would declare it: the API at its full size. */
export function syntheticOperations(): Operation[] {
  const reference = JSON.parse(readFileSync(FILE, 'utf8')) as readonly ReferenceOperation[];
  return reference.map((each) => {
    const [status = '200', response] = Object.entries(each.responses).find(([code]) => code.startsWith('2')) ?? [];
    const pathNames = each.parameters.filter((parameter) => parameter.in === 'path');
    return op({
      id: `${each.method} ${each.path}`,
      method: each.method,
      path: each.path,
      title: `${each.method} ${each.path}`,
      area: each.tag,
      family: { v1, v2 }[each.api] ?? muster,
      reach: 'organization',
      access: 'known',
      params: Type.Object(Object.fromEntries(pathNames.map(({ name }) => [name, Type.String()]))),
      query: named(each, 'query'),
      headers: named(each, 'header'),
      ...(each.requestSchema === null ? {} : { body: Type.Unsafe(each.requestSchema) }),
      status: Number(status),
      response: response === undefined || response === null ? null : Type.Unsafe(response),
    });
  });
}

function named(operation: ReferenceOperation, place: 'query' | 'header') {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  const schemaOf = (type: string | undefined): TSchema =>
    type === 'array' ? Type.Array(Type.String()) : type === 'integer' ? Type.Integer() : Type.String();
  return Type.Object(Object.fromEntries(parameters.map(({ name, type }) => [name, Type.Optional(schemaOf(type))])));
}
