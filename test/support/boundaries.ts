import { globSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob, normalize } from 'node:path';

/** A part of src/ with a door: what it owns and what it may import. A file belongs to the first room that owns it. */
export interface Room {
  readonly name: string;
  /** Globs of its files, from the root of the repository. */
  readonly owns: readonly string[];
  /** Globs of the files in other rooms that it may import, types included; `import type` is an import. */
  readonly imports: readonly string[];
  /** Packages and built-in modules, each with its subpaths; `node:*` is every built-in one but the RESERVED. */
  readonly packages: readonly string[];
}

export interface Report {
  /** How many files were read. */
  readonly files: number;
  /** One line for each edge that no room allows, with file and line. */
  readonly violations: readonly string[];
}

interface Import {
  readonly line: number;
  /** Undefined for an import() whose target is computed, which nobody can check. */
  readonly specifier: string | undefined;
}

/** Built-in modules that a room must be given by name: the database, and the way round import statements. */
const RESERVED = ['node:sqlite', 'node:module'];
/** What belongs to tests wherever it lives, and may import anything. */
const TEST_FILES = [
  '**/*.test.ts',
  '**/*.test-support.ts',
  'src/store/suite.ts',
  'src/store/suite/**',
  'src/directory/testing.ts',
];

/** Every import of every source file under `root`/src that `rooms` does not allow. */
export function checkBoundaries(root: string, rooms: readonly Room[]): Report {
  const files = globSync('src/**/*.{ts,tsx,js}', { cwd: root }).filter((path) => !matchesAny(path, TEST_FILES));
  return { files: files.length, violations: files.sort().flatMap((path) => checkFile(root, path, rooms)) };
}

/** The room that owns a file, if one does. */
export function roomOf(path: string, rooms: readonly Room[]): Room | undefined {
  return rooms.find((room) => matchesAny(path, room.owns));
}

function checkFile(root: string, path: string, rooms: readonly Room[]): string[] {
  const room = roomOf(path, rooms);
  if (room === undefined) return [`${path} belongs to no room`];
  return importsOf(readFileSync(join(root, path), 'utf8')).flatMap(({ line, specifier }) => {
    const problem = specifier === undefined ? 'computes what it imports' : checkImport(path, specifier, room, rooms);
    return problem === undefined ? [] : [`${path}:${line} (${room.name}) ${problem}`];
  });
}

function checkImport(path: string, specifier: string, room: Room, rooms: readonly Room[]): string | undefined {
  if (!specifier.startsWith('.')) {
    return isAllowedPackage(specifier, room.packages) ? undefined : `may not import the package ${specifier}`;
  }
  const target = normalize(join(dirname(path), specifier));
  if (matchesAny(target, TEST_FILES)) return `imports the test file ${target}`;
  const owner = roomOf(target, rooms);
  if (owner === room || (owner !== undefined && matchesAny(target, room.imports))) return undefined;
  return `may not import ${target}${owner === undefined ? ', which is in no room' : ` (${owner.name})`}`;
}

function isAllowedPackage(specifier: string, allowed: readonly string[]): boolean {
  const names = (name: string): boolean => specifier === name || specifier.startsWith(`${name}/`);
  if (allowed.some(names)) return true;
  return specifier.startsWith('node:') && allowed.includes('node:*') && !RESERVED.some(names);
}

/** The import and export statements and import() calls or types of a source text, outside comments. */
export function importsOf(source: string): Import[] {
  const text = blankComments(source);
  const found: Import[] = [];
  const collect = (pattern: RegExp): void => {
    for (const match of text.matchAll(pattern)) {
      const line = text.slice(0, match.index + match[0].search(/\S/)).split('\n').length;
      found.push({ line, specifier: match[1] });
    }
  };
  // `import x, { type y } from '…'`, `export * from '…'`: between keyword and `from` there is no quote or bracket.
  collect(/(?:^|;)[ \t]*(?:import|export)\b[\w\s$*{},]*?\bfrom\s*['"]([^'"\n]+)['"]/gm);
  collect(/(?:^|;)[ \t]*import\s*['"]([^'"\n]+)['"]/gm);
  collect(/\bimport\s*\(\s*(?:['"]([^'"\n]+)['"])?/g);
  return found;
}

/** Comments become spaces, line by line; one that follows code on its line is left, as it cannot begin a statement. */
function blankComments(source: string): string {
  const blank = (comment: string): string => comment.replace(/[^\n]/g, ' ');
  return source.replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, blank).replace(/^[ \t]*\/\/.*$/gm, blank);
}

function matchesAny(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => matchesGlob(path, glob));
}
