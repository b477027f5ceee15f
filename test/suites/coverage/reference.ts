import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../../../../shared/reference/operations.json');

/** Why the coverage cannot be measured, or false where it can. */
export const NO_REFERENCE: string | false = existsSync(FILE)
  ? false
  : '../shared/reference/operations.json is not there: the coverage of the API reference was not measured';

/** The areas of the API that are covered, as the reference tags them. */
const AREAS = new Set([
  'Systemusers',
  'Users',
  'User Groups',
  'System Groups',
  'Groups',
  'Systems',
  'Applications',
  'Application Templates',
  'Logos',
  'Office 365',
]);

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}
interface ReferenceOperation {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly tier: number;
  readonly parameters: readonly { readonly in: string; readonly name: string }[];
  readonly responses: Readonly<Record<string, Schema | null>>;
}

/** One documented operation, and what its answers and parameters are called. */
export interface Documented {
  /** `GET /api/systems/{id}` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** Every property of its answers, nested ones with dots; a list's rows stand for the list. */
  readonly properties: readonly string[];
  /** Query parameters and headers by name, without the path's own. */
  readonly parameters: readonly string[];
}

/** The operations of tier 1 of the covered areas. */
export function documented(): Documented[] {
  const all = JSON.parse(readFileSync(FILE, 'utf8')) as readonly ReferenceOperation[];
  return all
    .filter(({ tag, tier }) => tier === 1 && AREAS.has(tag))
    .map(({ method, path, parameters, responses }) => ({
      name: `${method} ${path}`,
      method,
      path,
      parameters: parameters.filter((parameter) => parameter.in !== 'path').map(({ name }) => name),
      properties: [
        ...new Set(
          Object.entries(responses).flatMap(([status, schema]) => (status.startsWith('2') ? namesIn(schema, '') : [])),
        ),
      ],
    }));
}

function namesIn(schema: Schema | null, at: string): string[] {
  if (schema === null) return [];
  const { properties = {}, items, allOf = [], anyOf = [], oneOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, inner]) => [`${at}${name}`, ...namesIn(inner, `${at}${name}.`)]),
    ...(items === undefined ? [] : namesIn(items, at)),
    ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => namesIn(part, at)),
  ];
}
