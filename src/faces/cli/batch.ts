import { createReadStream } from 'node:fs';
import { usage, type Refusal } from './exit.ts';
import type { Line } from './input.ts';
import type { Io } from './io.ts';

/** Calls, or organizations, at once unless said. */
export const AT_ONCE = 4;

/** A line that cannot be read. */
export interface Unread {
  readonly number: number;
  readonly error: Refusal;
}

/**
 * The lines of a batch, one call each: NDJSON, or CSV whose first line has the names. Numbers are those of the file's lines.
 * @throws Refusal usage for a file that cannot be read, or columns without names of their own
 */
export async function* linesOf(path: string, io: Io): AsyncGenerator<Line | Unread, void, undefined> {
  let header: readonly string[] | undefined;
  let isJson: boolean | undefined;
  for await (const { number, text } of recordsOf(textsOf(path, io))) {
    // A file is of one kind: what begins as NDJSON goes on as that.
    isJson ??= text.trimStart().startsWith('{');
    if (isJson) yield objectOf(number, text);
    else if (header === undefined) header = namesOf(number, cellsOf(text));
    else yield rowOf(number, header, cellsOf(text));
  }
}

function namesOf(number: number, cells: readonly string[]): readonly string[] {
  const names = cells.map((cell) => cell.trim());
  const twice = names.find((name, at) => name === '' || names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw usage(`--from: line ${number}: the column ${JSON.stringify(twice)} has no name of its own`);
  }
  return names;
}

function rowOf(number: number, names: readonly string[], cells: readonly string[]): Line | Unread {
  if (cells.length > names.length) {
    return { number, error: usage(`has ${cells.length} values for ${names.length} columns`) };
  }
  return { number, values: Object.fromEntries(cells.map((cell, at) => [names[at] ?? '', cell])), texts: true };
}

function objectOf(number: number, text: string): Line | Unread {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { number, values: value as Readonly<Record<string, unknown>>, texts: false };
    }
  } catch {
    // Told below; what a parser quotes may be a secret.
  }
  return { number, error: usage('is not a JSON object') };
}

async function* textsOf(path: string, io: Io): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  try {
    for await (const chunk of path === '-' ? io.stdin : (createReadStream(path) as AsyncIterable<Uint8Array>)) {
      yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    throw usage(`--from: ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'no reason given'})`);
  }
  yield decoder.decode();
}

interface Record_ {
  readonly number: number;
  readonly text: string;
}

/** Lines that are not empty; one within quotes goes on in the next. */
async function* recordsOf(texts: AsyncIterable<string>): AsyncGenerator<Record_, void, undefined> {
  let rest = '';
  let line = 1;
  let isCsv: boolean | undefined;
  const cut = function* (last: boolean): Generator<Record_, void, undefined> {
    let from = 0;
    let quoted = false;
    for (let at = 0; at < rest.length; at++) {
      const character = rest[at];
      if (character === '"' && isCsv === true) quoted = !quoted;
      if (character !== '\n' || quoted) continue;
      const text = rest.slice(from, at).replace(/\r$/, '');
      isCsv ??= text.trim() === '' ? undefined : !text.trimStart().startsWith('{');
      if (text.trim() !== '') yield { number: line, text };
      line += text.split('\n').length;
      from = at + 1;
    }
    rest = rest.slice(from);
    if (last && rest.trim() !== '') yield { number: line, text: rest.replace(/\r$/, '') };
  };
  for await (const text of texts) {
    rest += line === 1 && rest === '' ? text.replace(/^\ufeff/, '') : text;
    isCsv ??= rest.trim() === '' ? undefined : !rest.trimStart().startsWith('{');
    yield* cut(false);
  }
  yield* cut(true);
}

/** The values of a line of CSV (RFC 4180). */
function cellsOf(text: string): string[] {
  const cells: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^,]*))(,|$)/gy;
  for (;;) {
    const match = pattern.exec(text);
    if (match === null) return [...cells, text.slice(pattern.lastIndex)];
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') return cells;
  }
}

/** Does something with each, so many at once, in the order in which they come; ends early once `stopped` says so. */
export async function eachOf<T>(
  items: AsyncIterable<T> | Iterable<T>,
  concurrency: number,
  work: (item: T) => Promise<void>,
  stopped: () => boolean = () => false,
): Promise<void> {
  const under = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  try {
    for await (const item of items) {
      if (stopped() || failure !== undefined) break;
      const running: Promise<void> = work(item)
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => under.delete(running));
      under.add(running);
      if (under.size >= concurrency) await Promise.race(under);
    }
  } finally {
    await Promise.all(under);
  }
  if (failure !== undefined) throw failure.error;
}
