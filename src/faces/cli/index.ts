import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Index, KindEntry } from './index-types.ts';

const FILE = join(import.meta.dirname, 'index.json');
let read: Index | undefined;

/** The index, read when it is first asked for. */
export function index(): Index {
  read ??= JSON.parse(readFileSync(FILE, 'utf8')) as Index;
  return read;
}

/** A kind by its name or another that it goes by. */
export const kindNamed = (name: string): KindEntry | undefined =>
  index().kinds.find((kind) => kind.name === name) ?? index().kinds.find(({ aliases }) => aliases.includes(name));
