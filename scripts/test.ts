// The runner behind `npm test`: node:test over all test files, with one PostgreSQL for the whole run, and at the end a
// list of what was skipped and why. `npm test -- [--name REGEX] [--summary FILE] [FILE OR GLOB ...]`
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';
import { NO_POSTGRES, postgresForTests } from '../test/support/postgres.ts';

const EVERYTHING = ['src/**/*.test.ts', 'test/**/*.test.ts'];
/** One file's time, in milliseconds; a file that leaves a socket open would otherwise hang for ever. */
const FILE_PATIENCE = 300_000;

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
  options: { name: { type: 'string' }, summary: { type: 'string' } },
});

const postgres = await postgresForTests();
if (postgres !== undefined) process.env['MUSTER_TEST_POSTGRES_URL'] = postgres.url;

// Each file is a process that loads the same modules: stripped and compiled once, they load in half the time.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../node_modules/.cache/compile');

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
const counts = await runTests();
await postgres?.stop();
reportSkips(skips);
if (postgres === undefined) shout(`PostgreSQL was not tested: ${NO_POSTGRES}`);
if (counts.todo > 0) shout(`${counts.todo} marked todo, which counts as a failure`);
if (counts.tests === 0) shout('no test was found, which counts as a failure');
if (options.summary !== undefined) writeFileSync(options.summary, `${JSON.stringify(counts)}\n`);
process.exitCode = counts.failed > 0 || counts.tests === 0 ? 1 : 0;

async function runTests(): Promise<Counts> {
  const stream = run({
    globPatterns: positionals.length > 0 ? positionals : EVERYTHING,
    concurrency: availableParallelism(),
    timeout: FILE_PATIENCE,
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
  stream.on('test:summary', ({ file, counts: seen }) => {
    // The summary without a file is the whole run's. What neither passed nor was skipped has failed: also the cancelled,
    // and what is marked todo, which node:test forgives.
    const { tests, passed, skipped, todo } = seen;
    if (file === undefined) counts = { tests, passed, failed: tests - passed - skipped, skipped, todo };
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(text as string);
  return counts;
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
