import { AT_ONCE, eachOf, linesOf } from './batch.ts';
import { EXIT, exitOf, lineOf, usage, type Exit } from './exit.ts';
import type { Line } from './input.ts';
import type { Io } from './io.ts';
import { isGiven, textOf, type Given } from './options.ts';
import { shapedOf, show } from './output.ts';
import { wholeOf } from './parse.ts';

/** What came of one call. `changes`: as a plan that found something that would change. */
export interface Outcome {
  readonly result: unknown;
  readonly changes: boolean;
}

/** A call for each line of --from; what came of each is a line of NDJSON, as soon as it is known. */
export async function runLines(given: Given, io: Io, call: (line: Line) => Promise<Outcome>): Promise<Exit> {
  if (given.output !== undefined && given.output !== 'ndjson') throw usage('--output: a batch answers in ndjson');
  const stops = isGiven(given, 'stop-on-error');
  const count = { done: 0, failed: 0, changes: 0 };
  await eachOf(
    linesOf(textOf(given, 'from') ?? '-', io),
    wholeOf(given, 'concurrency', 1, 64) ?? AT_ONCE,
    async (line) => {
      let said: unknown;
      try {
        if ('error' in line) throw line.error;
        const { result, changes } = await call(line);
        if (changes) count.changes++;
        said = { line: line.number, ok: true, result: await shapedOf(result, given) };
        count.done++;
      } catch (error) {
        count.failed++;
        said = { line: line.number, ok: false, error: lineOf(error), exit: exitOf(error) };
      }
      await show({ value: said }, { output: 'ndjson' }, io);
    },
    () => stops && count.failed > 0,
  );
  if (count.failed > 0) {
    const rest = stops ? '; what follows was not tried' : '';
    await io.stderr.write(`muster: ${count.failed} failed, ${count.done} done${rest}\n`);
  }
  return count.failed > 0 ? EXIT.partly : count.changes > 0 ? EXIT.changes : EXIT.ok;
}

/** The idempotency key of a call; of several, each has its own. */
export function keyed(given: Given, part: string | undefined): { readonly idempotencyKey?: string } {
  const key = textOf(given, 'idempotency-key');
  return key === undefined ? {} : { idempotencyKey: part === undefined ? key : `${key}-${part}` };
}
