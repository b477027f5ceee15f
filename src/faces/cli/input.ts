import type { Operation } from '../../kit/op.ts';
import type { RequestInput } from '../../client/request.ts';
import { EXIT, Refusal, usage } from './exit.ts';
import { filePart, readText } from './files.ts';
import type { Argument, Command } from './index-types.ts';
import { index } from './index.ts';
import { readAll, type Io } from './io.ts';
import { filterOf, type Names } from './lookup.ts';
import { queryOption, textOf, textsOf, type Given } from './options.ts';
import { assign, objectOf, pairOf, propertiesOf, valueOf, type Body, type Schema } from './values.ts';

/** A command that is about to run: the same for each line of a batch and for each organization. */
export interface Task {
  readonly name: string;
  readonly command: Command;
  readonly operation: Operation;
  readonly values: readonly string[];
  readonly given: Given;
  /** The body that options and files give, if they do. */
  readonly body: Body | undefined;
}

/** One line of a batch. `texts`: values are all texts, and have to be read by their schemas. */
export interface Line {
  readonly number: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly texts: boolean;
}

type Mutable = Record<string, unknown>;
const schemaOf = (schema: unknown): Schema | undefined => schema as Schema | undefined;

/** The body of --body, --set and --file. @throws Refusal usage */
export async function bodyOf(operation: Operation, given: Given, io: Io): Promise<Body | undefined> {
  const text = textOf(given, 'body');
  const sets = textsOf(given, 'set');
  const files = textsOf(given, 'file');
  if (text === undefined && sets.length === 0 && files.length === 0) return undefined;
  const schema = schemaOf(operation.body);
  const whole = text === '-' ? await readAll(io) : text?.startsWith('@') ? readText(text.slice(1), '--body') : text;
  const body: Body = whole === undefined ? {} : objectOf(whole, '--body');
  for (const each of sets) {
    const [path, value] = pairOf('--set', each);
    assign(body, schema, path, '--set', (found) => {
      if (found?.['x-muster-file']) throw usage(`--set: ${path} is a file; --file ${path}=PATH sends one`);
      return valueOf(found, value);
    });
  }
  for (const each of files) {
    if (operation.consumes === 'bytes') return filePart(each.replace(/^[^=/.]+=/, '')) as unknown as Body;
    const [path, file] = pairOf('--file', each);
    assign(body, schema, path, '--file', (found) =>
      found?.['x-muster-file'] ? filePart(file) : valueOf(found, readText(file, '--file').replace(/\r?\n$/, '')),
    );
  }
  return body;
}

/** What a call sends. @throws Refusal usage, notFound */
export async function inputOf(task: Task, names: Names, line?: Line): Promise<RequestInput> {
  const { command, operation } = task;
  const rest = new Map(Object.entries(line?.values ?? {}));
  const parts = partsOf(rest);
  const values = argumentsOf(task, rest, parts?.path);
  const params: Mutable = {};
  const body: Mutable = { ...task.body };
  const ids: string[] = [];
  for (const [at, argument] of command.arguments.entries()) {
    const value = values[at];
    if (value === undefined) continue;
    const found = await idOf(argument, value, values[at - 1], ids, names);
    if (argument.in === 'path') {
      params[argument.name] = found;
      ids.push(found);
    } else body[argument.name] = found;
  }
  if (command.op !== undefined) body.op = command.op;
  const query = queryOf(task);
  if (parts !== undefined) {
    Object.assign(query, parts.query);
    Object.assign(body, parts.body);
  } else if (line !== undefined) spread(task, rest, line.texts, query, body);
  for (const [path, lookup] of Object.entries(command.refs)) await resolve(body, path.split('.'), lookup, names);
  const sends = operation.body !== undefined && (Object.keys(body).length > 0 || operation.consumes === 'bytes');
  if (operation.body !== undefined && operation.bodyOptional !== true && !sends) throw missingBody(task);
  return { params, query, headers: headersOf(task.given), ...(sends ? { body } : {}) };
}

/** `{ path, query, body }` of a line that says so itself. */
function partsOf(rest: ReadonlyMap<string, unknown>): Partial<Record<'path' | 'query' | 'body', Body>> | undefined {
  const keys = [...rest.keys()];
  const isParts =
    keys.length > 0 && keys.every((key) => ['path', 'query', 'body'].includes(key) && isObject(rest.get(key)));
  return isParts ? (Object.fromEntries(rest) as Partial<Record<'path' | 'query' | 'body', Body>>) : undefined;
}
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The arguments: those of the command line first, the others from the line, where they are taken out. */
function argumentsOf(
  { name, command, values }: Task,
  rest: Map<string, unknown>,
  path: Body | undefined,
): (string | undefined)[] {
  return command.arguments.map((argument, at) => {
    const given = values[at] ?? path?.[argument.name] ?? taken(rest, argument, command.arguments.length === 1);
    if (typeof given === 'number' || (typeof given === 'string' && given !== '')) return String(given);
    if (argument.optional) return undefined;
    throw usage(`<${argument.label}> is missing; muster ${name} --help tells more`);
  });
}

/** The value of an argument in a line, where every name for it is taken out: rows of a list name their only id by two. */
function taken(rest: Map<string, unknown>, { name, label }: Argument, isOnly: boolean): unknown {
  const names = [name, label, label.replaceAll('-', '_'), ...(isOnly ? ['_id', 'id'] : [])];
  const key = names.find((each) => rest.has(each));
  const value = key === undefined ? undefined : rest.get(key);
  for (const each of names) rest.delete(each);
  return value;
}

async function idOf(
  argument: Argument,
  value: string,
  before: string | undefined,
  parents: readonly string[],
  names: Names,
): Promise<string> {
  const { lookup, choices, label } = argument;
  if (choices !== undefined && !choices.includes(value))
    throw usage(`<${label}>: takes one of ${choices.join(', ')}, not ${JSON.stringify(value)}`);
  if (lookup === undefined) return value.replace(/^id:/, '');
  const list = lookup === 'type' ? index().types[before ?? ''] : lookup;
  return list === undefined ? value.replace(/^id:/, '') : names.idOf(list, value, parents);
}

function queryOf({ command, operation, given }: Task): Mutable {
  const { family } = operation;
  const properties = propertiesOf(schemaOf(operation.query));
  const query: Mutable = {};
  for (const name of command.query) {
    const value = textOf(given, queryOption(name).slice(2));
    if (value !== undefined) query[name] = value;
  }
  const required = (schemaOf(operation.query)?.required ?? []).find((name) => query[name] === undefined);
  const filters = textsOf(given, 'filter').map((each) => filterOf(family.name, each));
  if (filters.length > 0) query.filter = filters;
  const separator = family.grammar === 'v1' ? ' ' : ',';
  for (const name of ['sort', 'fields', 'search'] as const) {
    const value = textOf(given, name);
    // The ids alone need the id, whatever else is to be shown.
    if (value === undefined || (name === 'fields' && (!('fields' in properties) || given.output === 'ids'))) continue;
    query[name] = name === 'search' ? value : listOf(value).join(separator);
  }
  for (const each of textsOf(given, 'param')) {
    const [name, value] = pairOf('--param', each);
    query[name] = query[name] === undefined ? value : [query[name], value].flat();
  }
  if (required !== undefined && query[required] === undefined) {
    const choices = properties[required]?.enum;
    throw usage(`${queryOption(required)} is required${choices === undefined ? '' : `: one of ${choices.join(', ')}`}`);
  }
  return query;
}

export const listOf = (text: string): string[] => text.split(/[\s,]+/).filter((each) => each !== '');

function headersOf(given: Given): Record<string, string> {
  const pairs = textsOf(given, 'header').map((each) => pairOf('--header', each));
  const secret = pairs.find(([name]) => /^(?:x-api-key|authorization)$/i.test(name));
  if (secret !== undefined)
    throw usage(`--header: ${secret[0]} comes from a profile or MUSTER_API_KEY, where no list of processes shows it`);
  return Object.fromEntries(pairs);
}

/** What is left of a line: properties of the body where there is one, else of the query. */
function spread(
  { operation }: Task,
  rest: ReadonlyMap<string, unknown>,
  texts: boolean,
  query: Mutable,
  body: Mutable,
): void {
  const intoBody = operation.body !== undefined;
  const schema = schemaOf(intoBody ? operation.body : operation.query);
  for (const [name, value] of rest) {
    // An empty cell says nothing.
    if (texts && value === '') continue;
    if (intoBody && !texts) body[name] = value;
    else
      assign(intoBody ? body : query, schema ?? { properties: {} }, name, name, (found) =>
        texts ? valueOf(found, String(value)) : value,
      );
  }
}

/** Puts ids in the place of names. */
async function resolve(within: Mutable, path: readonly string[], lookup: string, names: Names): Promise<void> {
  const [name = '', ...rest] = path;
  const value = within[name];
  if (rest.length > 0) {
    if (!isObject(value)) return;
    const inner = { ...(value as Mutable) };
    await resolve(inner, rest, lookup, names);
    within[name] = inner;
  } else if (typeof value === 'string' && value !== '') within[name] = await names.idOf(lookup, value, []);
  else if (Array.isArray(value)) {
    within[name] = await Promise.all(
      (value as unknown[]).map(async (each) => (typeof each === 'string' ? names.idOf(lookup, each, []) : each)),
    );
  }
}

function missingBody({ name, operation }: Task): Refusal {
  const required = schemaOf(operation.body)?.required ?? [];
  const some =
    required.length === 0
      ? 'key=value'
      : required
          .map((each) => `--set ${each}=…`)
          .join(' ')
          .replace(/^--set /, '');
  return new Refusal(EXIT.usage, `nothing says what to send; --set ${some}, or --body (muster ${name} --help)`);
}
