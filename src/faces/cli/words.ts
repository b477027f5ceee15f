import type { Command, KindEntry } from './index-types.ts';

/** The command that the words begin with: the longest. */
export function commandOf(
  { commands }: KindEntry,
  words: readonly string[],
): { readonly command: Command; readonly rest: readonly string[] } | undefined {
  const command = commands
    .filter(({ path }) => path.every((word, at) => words[at] === word))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  return command === undefined ? undefined : { command, rest: words.slice(command.path.length) };
}

/** The nearest of some words, where one is near. */
export function nearest(word: string, words: readonly string[]): string {
  const [best] = words
    .map((each) => ({ each, distance: distanceOf(word, each) }))
    .toSorted((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(2, word.length / 3) ? ` (${best.each}?)` : '';
}

/** Letters to change, insert or leave out (Levenshtein). */
function distanceOf(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      now.push(
        Math.min((before[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    before = now;
  }
  return before[b.length] ?? 0;
}
