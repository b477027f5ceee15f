import type { Operation } from '../../kit/op.ts';
import { exampleOf } from './examples.ts';
import { visible } from './exit.ts';
import type { Command } from './index-types.ts';
import { index } from './index.ts';
import { propertiesOf, type Schema } from './values.ts';

/** What the help of a command says beneath its options: what the body takes, and examples. */
export function helpOf(name: string, command: Command, operation: Operation): string {
  const { description, method, path, access } = operation;
  const schema = operation.body as Schema | undefined;
  const given = new Set(
    command.arguments.filter((argument) => argument.in === 'body').map((argument) => argument.name),
  );
  const rows = rowsOf(schema, '').filter(([key]) => !given.has(key) && (key !== 'op' || command.op === undefined));
  const width = Math.min(32, Math.max(0, ...rows.map(([key]) => key.length)));
  const body = rows.map(([key, facts]) => `  ${key.padEnd(width)}  ${facts}`);
  const named = command.arguments.flatMap(({ label, lookup }) => {
    const found = lookup === undefined ? undefined : index().lookups[lookup];
    return found === undefined ? [] : [`  <${label}>  an id, or the ${found.names.join(' or ')}`];
  });
  return [
    ...(description === undefined ? [] : ['', description]),
    '',
    `${method} ${path}${access === 'public' || access === 'known' ? '' : `, needs ${access}`}${operation.dangerous ? '; cannot be undone' : ''}`,
    ...(named.length === 0 ? [] : ['', 'Arguments:', ...named]),
    ...(body.length === 0 ? [] : ['', 'Body (--set, --body, --file):', ...body]),
    '',
    'Examples:',
    ...exampleOf(name, command, sentOf(operation, given)).map((line) => `  ${line}`),
    '',
  ]
    .map(visible)
    .join('\n');
}

/** How the body of an example is given. */
const sentOf = ({ body, bodyOptional }: Operation, given: ReadonlySet<string>): readonly string[] =>
  bodyOptional === true ? [] : (requiredOf(body as Schema | undefined, given) ?? ['--body @body.json']);

/** How what a body cannot do without is given, or something that it takes; undefined where that is more than a line says. */
function requiredOf(schema: Schema | undefined, given: ReadonlySet<string>): readonly string[] | undefined {
  const properties = propertiesOf(schema);
  const options: string[] = [];
  for (const name of schema?.required ?? []) {
    const property = properties[name];
    if (given.has(name) || name === 'op') continue;
    if (Object.keys(propertiesOf(property)).length > 0 && property?.['x-muster-file'] !== true) return undefined;
    options.push(property?.['x-muster-file'] || property?.writeOnly ? `--file ${name}=path` : `--set ${name}=…`);
  }
  const [some] = ['name', 'displayName', 'displayLabel', 'description'].filter((name) => name in properties);
  return options.length > 0 ? options : some === undefined ? undefined : [`--set ${some}=…`];
}

/** The properties of a body, those within its objects too, and what each takes. */
function rowsOf(schema: Schema | undefined, prefix: string): [key: string, facts: string][] {
  return Object.entries(propertiesOf(schema)).flatMap(([name, value]): [string, string][] => {
    const key = `${prefix}${name}`;
    const within = prefix === '' && value['x-muster-file'] !== true ? rowsOf(value, `${key}.`) : [];
    if (within.length > 0) return within;
    const required = prefix === '' && (schema?.required ?? []).includes(name) ? ', required' : '';
    const secret = value.writeOnly ? ', secret: --file' : '';
    return [
      [key, `${typeOf(value)}${required}${secret}${value.description === undefined ? '' : `. ${value.description}`}`],
    ];
  });
}

function typeOf(schema: Schema): string {
  if (schema['x-muster-file']) return 'file';
  if (schema.enum !== undefined)
    return schema.enum.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('|');
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(typeOf))].join('|');
  if (schema.type === 'array') return `list of ${schema.items === undefined ? 'values' : typeOf(schema.items)}`;
  return schema.type === undefined ? 'any' : [schema.type].flat().join('|');
}
