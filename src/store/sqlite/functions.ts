import type { DatabaseSync } from 'node:sqlite';
import { compileRegex } from '../../wire/filters/regex.ts';
import { foldCase } from '../../wire/filters/values.ts';

const MAX_PATTERNS = 100;

/**
 * What SQLite's own functions cannot do: its lower() knows ASCII alone, and it has no regular expressions.
 * `fold_case(text)` and `matches_regex(source, ignoreCase, text)`; null for what is not text.
 */
export function registerFunctions(database: DatabaseSync): void {
  const options = { deterministic: true, directOnly: false };
  database.function('fold_case', options, (text) => (typeof text === 'string' ? foldCase(text) : null));

  const patterns = new Map<string, (text: string) => boolean>();
  database.function('matches_regex', options, (source, ignoreCase, text) => {
    if (typeof text !== 'string' || typeof source !== 'string') return null;
    const key = `${String(ignoreCase)}${source}`;
    let test = patterns.get(key);
    if (test === undefined) {
      test = compileRegex({ source, ignoreCase: ignoreCase === 1 });
      if (patterns.size >= MAX_PATTERNS) patterns.clear();
      patterns.set(key, test);
    }
    return test(text) ? 1 : 0;
  });
}
