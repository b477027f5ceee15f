// The runner behind `npm test`: node:test over all test files, with one PostgreSQL for the whole run, and at the end a
// list of what was skipped and why. `npm test -- [--name REGEX] [--summary FILE] [--times] [FILE OR GLOB ...]`
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';
import { findBrowser, NO_BROWSER } from '../test/support/browser.ts';
import { NO_POSTGRES, postgresForTests } from '../test/support/postgres.ts';
import type { Group } from './test-group.ts';

const ROOT = join(import.meta.dirname, '..');
const EVERYTHING = ['src/**/*.test.ts', 'test/**/*.test.ts'];
/** Files that have a process of their own: what they do to it, or find in it, is no other file's business. */
const APART = ['test/crash/**', 'test/journeys/process.test.ts'];
/** One file's time, in milliseconds; one that waits for what never comes would otherwise hang for ever. */
const FILE_PATIENCE = 300_000;
/** A process's time (ms): for what no timer interrupts. */
const PROCESS_PATIENCE = 900_000;
/** So many files a process runs, before what they left in memory goes with it. */
const FILES_EACH = 18;

interface Skip {
  readonly name: string;
  readonly file: string;
  readonly reason: string;
}

interface Counts {
  readonly tests: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly todo: number;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { name: { type: 'string' }, summary: { type: 'string' }, times: { type: 'boolean' } },
});

const postgres = await postgresForTests();
if (postgres !== undefined) process.env['MUSTER_TEST_POSTGRES_URL'] = postgres.url;

// Each process loads the same modules: stripped and compiled once, they load in half the time.
process.env['NODE_COMPILE_CACHE'] ??= join(ROOT, 'node_modules/.cache/compile');

const abort = new AbortController();
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    abort.abort();
    void Promise.resolve(postgres?.stop()).finally(() => process.exit(code));
  });
}

const skips: Skip[] = [];
const times: { readonly name: string; readonly seconds: number }[] = [];
const folder = mkdtempSync(join(tmpdir(), 'muster-tests-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const counts = await runTests(testFiles(positionals.length > 0 ? positionals : EVERYTHING), folder);
await postgres?.stop();
if (options.times === true) {
  for (const { name, seconds } of times.toSorted((a, b) => b.seconds - a.seconds))
    console.log(`${seconds.toFixed(2).padStart(7)} s  ${name}`);
}
reportSkips(skips);
if (postgres === undefined) shout(`PostgreSQL was not tested: ${NO_POSTGRES}`);
if (findBrowser() === undefined) shout(`The pages were not tested: ${NO_BROWSER}`);
if (counts.todo > 0) shout(`${counts.todo} marked todo, which counts as a failure`);
if (counts.tests === 0) shout('no test was found, which counts as a failure');
if (options.summary !== undefined) writeFileSync(options.summary, `${JSON.stringify(counts)}\n`);
process.exitCode = counts.failed > 0 || counts.tests === 0 ? 1 : 0;

/** Paths within the repository. Those of src/ come last: none of them takes long, and so neither does the end. */
function testFiles(globs: readonly string[]): string[] {
  return [...new Set(globs.flatMap((glob) => globSync(glob, { cwd: ROOT })))].sort().reverse();
}

/**
 * The programs that run the files. Most files share processes, each of which takes the next file that none has taken: to
 * load the server's modules, and to have them compiled to quick code, takes longer than what most files do with them.
 */
function programsFor(files: readonly string[], folder: string): string[] {
  const apart = files.filter(isApart).map((file) => join(ROOT, file));
  const together = files.filter((file) => !isApart(file));
  const claims = join(folder, 'claims');
  mkdirSync(claims);
  const group: Group = { root: ROOT, files: together, claims, most: FILES_EACH, patience: FILE_PATIENCE };
  const module = JSON.stringify(new URL('test-group.ts', import.meta.url).href);
  const programs = Array.from({ length: Math.ceil(together.length / FILES_EACH) }, (_, i) => {
    const program = join(folder, `group-${i + 1}.mjs`);
    writeFileSync(program, `import { runGroup } from ${module};\nawait runGroup(${JSON.stringify(group)});\n`);
    return program;
  });
  return [...apart, ...programs];
}

async function runTests(files: readonly string[], folder: string): Promise<Counts> {
  const stream = run({
    files: programsFor(files, folder),
    concurrency: availableParallelism(),
    timeout: PROCESS_PATIENCE,
    signal: abort.signal,
    ...(options.name === undefined ? {} : { testNamePatterns: [options.name] }),
  });
  let counts: Counts = { tests: 0, passed: 0, failed: 0, skipped: 0, todo: 0 };
  stream.on('test:pass', ({ name, file, skip }) => {
    if (skip !== undefined && skip !== false) {
      skips.push({
        name,
        file: file ?? '',
        reason: typeof skip === 'string' && skip !== '' ? skip : 'no reason given',
      });
    }
  });
  const [left, unread] = [new Set(files.filter((file) => !isApart(file))), new Set<string>()];
  stream.on('test:complete', ({ name, nesting, details }) => {
    if (nesting !== 0 || details.type !== 'suite' || !left.delete(name)) return;
    times.push({ name, seconds: details.duration_ms / 1000 });
    // A file that cannot be read has no tests that fail.
    if (details.error !== undefined && !isOfTests(details.error)) unread.add(name);
  });
  stream.on('test:summary', ({ file, counts: seen }) => {
    // The summary without a file is the whole run's. What neither passed nor was skipped has failed: also the cancelled,
    // and what is marked todo, which node:test forgives.
    const { tests, passed, skipped, todo } = seen;
    if (file === undefined) counts = { tests, passed, failed: tests - passed - skipped, skipped, todo };
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(text as string);
  // Whoever asks for tests by name does not want the others.
  if (options.name === undefined) for (const file of left) unread.add(file);
  if (unread.size > 0) shout(`${unread.size} files were not run, or not to their end, which counts as a failure`);
  for (const file of unread) console.log(`    ${file}`);
  return { ...counts, tests: counts.tests + unread.size, failed: counts.failed + unread.size };
}

function isApart(file: string): boolean {
  return APART.some((glob) => matchesGlob(file, glob));
}

/** Whether a suite failed by its tests, and not by itself. */
function isOfTests(error: Error): boolean {
  return 'failureType' in error && error.failureType === 'subtestsFailed';
}

function reportSkips(all: readonly Skip[]): void {
  if (all.length === 0) return;
  shout(`${all.length} skipped`);
  for (const [reason, group] of Map.groupBy(all, (skip) => skip.reason)) {
    console.log(`  ${group.length} because: ${reason}`);
    for (const { name, file } of group) console.log(`    ${file.replace(`${process.cwd()}/`, '')}: ${name}`);
  }
}

function shout(text: string): void {
  const line = '!'.repeat(Math.min(text.length + 4, 100));
  console.log(`\n${line}\n! ${text}\n${line}`);
}
