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
  const properties = Object.entries(propertiesOf(schema)).filter(
    ([key]) => !given.has(key) && (key !== 'op' || command.op === undefined),
  );
  const width = Math.min(32, Math.max(0, ...properties.map(([key]) => key.length)));
  const body = properties.map(([key, value]) => {
    const facts = [
      typeOf(value),
      ...((schema?.required ?? []).includes(key) ? ['required'] : []),
      ...(value.writeOnly ? ['secret: --file'] : []),
    ].join(', ');
    return `  ${key.padEnd(width)}  ${facts}${value.description === undefined ? '' : `. ${value.description}`}`;
  });
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
    ...exampleOf(name, command, schema?.required ?? []).map((line) => `  ${line}`),
    '',
  ]
    .map(visible)
    .join('\n');
}

function typeOf(schema: Schema): string {
  if (schema['x-muster-file']) return 'file';
  if (schema.enum !== undefined)
    return schema.enum.map((each) => (each === null ? 'null' : String(each as string))).join('|');
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(typeOf))].join('|');
  if (schema.type === 'array') return `list of ${schema.items === undefined ? 'values' : typeOf(schema.items)}`;
  return schema.type === undefined ? 'any' : [schema.type].flat().join('|');
}
