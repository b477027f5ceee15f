import type { TSchema } from 'typebox';
import { isUntrusted } from '../../kit/schemas.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * Where the text is, in data of this schema, that people outside of IT or devices wrote: `hostname`, `results[].hostname`,
 * `[].name`. A key that holds a dot or a bracket is quoted: `results[]["primarySystemUser.jobTitle"]`. A path that ends at
 * an object stands for every text within it; an empty one for the data as a whole.
 */
export function untrustedPaths(schema: TSchema | Node | null): string[] {
  const found = new Set<string>();
  if (schema !== null) collect(schema as Node, '', found);
  return [...found];
}

/** The keys that lead along a path; `null` stands for every element of a list. */
export function pathKeys(path: string): (string | null)[] {
  return [...path.matchAll(/\[\]|\["((?:[^"\\]|\\.)*)"\]|[^.[\]]+/g)].map(([text, quoted]) => {
    if (text === '[]') return null;
    return quoted === undefined ? text : (JSON.parse(`"${quoted}"`) as string);
  });
}

function collect(schema: Node, path: string, found: Set<string>): void {
  if (schema['writeOnly'] === true || schema['x-muster-internal'] === true) return;
  if (isUntrusted(schema as TSchema)) {
    found.add(path);
    return;
  }
  for (const keyword of ['anyOf', 'oneOf', 'allOf']) {
    for (const each of (schema[keyword] ?? []) as readonly Node[]) collect(each, path, found);
  }
  if (schema['items'] !== undefined) collect(schema['items'] as Node, `${path}[]`, found);
  for (const [name, each] of Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Node>>)) {
    collect(each, join(path, name), found);
  }
}

const join = (path: string, name: string): string => {
  if (/[.[\]]/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
};
