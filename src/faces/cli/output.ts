import { Refusal, EXIT, usage, visible } from './exit.ts';
import { listOf } from './input.ts';
import type { Io } from './io.ts';
import { FORMATS, textOf, type Format, type Given } from './options.ts';
import { at, idOf, type Row } from './rows.ts';

/** What there is to show: rows, or one value. */
export type Shown =
  | { readonly rows: AsyncIterable<unknown> | Iterable<unknown>; readonly columns: readonly string[] }
  | { readonly value: unknown };

export function formatOf(given: Given, io: Io): Format {
  const format = textOf(given, 'output') as Format | undefined;
  return format ?? (io.stdout.isTTY ? 'table' : 'json');
}

/**
 * Writes it in the format that was asked for: what --query makes of it, else the --fields of each row, else all.
 * @throws Refusal usage for a query that is none
 */
export async function show(shown: Shown, given: Given, io: Io): Promise<void> {
  const format = formatOf(given, io);
  const query = textOf(given, 'query');
  const chosen = format === 'ids' ? undefined : chosenOf(given);
  const projected = (row: unknown): unknown => (chosen === undefined ? row : only(row, chosen));
  if ('rows' in shown && query === undefined && (format === 'ndjson' || format === 'ids')) {
    for await (const row of shown.rows) await io.stdout.write(`${lineOf(projected(row), format)}\n`);
    return;
  }
  const whole = 'rows' in shown ? await collected(shown.rows) : shown.value;
  const value = await shapedOf(whole, format === 'ids' ? { query } : given);
  const columns = chosen ?? ('rows' in shown && query === undefined ? shown.columns : []);
  await io.stdout.write(await textOfValue(value, format, columns, io));
}

/** What --query makes of it, or --fields. */
export async function shapedOf(value: unknown, given: Given): Promise<unknown> {
  const query = textOf(given, 'query');
  const chosen = chosenOf(given);
  if (query !== undefined) return queried(value, query);
  return chosen === undefined ? value : mapped(value, (row) => only(row, chosen));
}

/** The fields to show; a query chooses by itself. */
function chosenOf(given: Given): readonly string[] | undefined {
  const fields = textOf(given, 'query') === undefined ? textOf(given, 'fields') : undefined;
  return fields === undefined ? undefined : listOf(fields);
}

const mapped = (value: unknown, change: (row: unknown) => unknown): unknown =>
  Array.isArray(value) ? (value as unknown[]).map(change) : change(value);

/** The named fields of a row, in the order in which they are named. */
const only = (row: unknown, names: readonly string[]): unknown =>
  typeof row === 'object' && row !== null && !Array.isArray(row)
    ? Object.fromEntries(names.map((name) => [name, at(row as Row, name) ?? null]))
    : row;

async function collected(rows: AsyncIterable<unknown> | Iterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

async function queried(value: unknown, expression: string): Promise<unknown> {
  const { search } = await import('jmespath');
  try {
    return search(value, expression) as unknown;
  } catch (error) {
    throw usage(`--query: ${(error as Error).message}`);
  }
}

async function textOfValue(value: unknown, format: Format, columns: readonly string[], io: Io): Promise<string> {
  if (value === undefined) return '';
  const rows = Array.isArray(value) ? (value as unknown[]) : undefined;
  switch (format) {
    case 'json':
      return `${json(value, 2)}\n`;
    case 'ndjson':
    case 'ids':
      return (rows ?? [value]).map((row) => `${lineOf(row, format)}\n`).join('');
    case 'yaml': {
      const { yamlOf } = await import('./yaml.ts');
      return yamlOf(value);
    }
    case 'csv':
      return csv(rows ?? [value]);
    case 'table': {
      const { table } = await import('./table.ts');
      return table(value, columns, io.stdout.isTTY);
    }
    default:
      throw new Refusal(EXIT.usage, `--output: takes ${FORMATS.join(', ')}`);
  }
}

/** JSON whose C1 control characters, which some terminals obey, are escaped like the others. */
const json = (value: unknown, indent?: number): string =>
  (JSON.stringify(value, undefined, indent) ?? 'null').replaceAll(
    /[\u007f-\u009f]/g,
    (each) => `\\u00${each.charCodeAt(0).toString(16)}`,
  );

function lineOf(row: unknown, format: 'ndjson' | 'ids'): string {
  if (format === 'ndjson') return json(row);
  if (typeof row !== 'object' || row === null) return visible(String(row));
  const id = idOf(row as Row);
  const { org } = row as { readonly org?: unknown };
  if (id === undefined) throw usage('--output ids: these rows have no id; --query picks another field');
  return visible(typeof org === 'string' ? `${id}\t${org}` : id);
}

/** RFC 4180, with newlines as they are usual here; objects and lists as JSON. */
function csv(rows: readonly unknown[]): string {
  const objects = rows.map((row): Row =>
    typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Row) : { value: row },
  );
  const columns = [...new Set(objects.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown): string => {
    const text = value === undefined || value === null ? '' : typeof value === 'string' ? value : json(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...objects.map((row) => columns.map((column) => row[column]))]
    .map((each) => `${each.map(cell).join(',')}\n`)
    .join('');
}
