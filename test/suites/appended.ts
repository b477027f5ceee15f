import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The names of the events that rules append, by their sources; but for those that are computed. */
export function appendedNames(): readonly string[] {
  const folder = join(import.meta.dirname, '../../src/resources');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('.test'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
  return [...new Set([...sources.matchAll(/\.event\(\s*'(\w+)'/g)].map(([, name = '']) => name))].toSorted();
}
