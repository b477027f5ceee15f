import { kindNamed, index } from './index.ts';
import type { KindEntry } from './index-types.ts';
import { BUILT_IN } from './help.ts';
import { commandOf } from './words.ts';
import { CONNECTION, FORMATS, optionsOf, OUTPUT, type Option } from './options.ts';
import { readProfiles } from './profiles.ts';

const SHELLS = ['bash', 'zsh', 'fish'];

/** What may stand where the last word is begun. Asks no server. */
export function complete(words: readonly string[], env: Readonly<Record<string, string | undefined>>): string[] {
  const begun = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  return candidates(before, begun, env).filter((each) => each.startsWith(begun));
}

function candidates(
  before: readonly string[],
  begun: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const value = valuesAfter(before.at(-1) ?? '', env);
  if (value !== undefined) return value;
  const [first, ...rest] = before;
  if (first === undefined)
    return [
      ...BUILT_IN.map(({ name }) => name),
      ...index().kinds.map(({ name }) => name),
      ...(begun.startsWith('-') ? ['--help', '--version'] : []),
    ];
  if (first === 'completion') return SHELLS;
  const built = BUILT_IN.find(({ name }) => name === first);
  if (built?.subcommands !== undefined && rest.length === 0)
    return Object.keys(built.subcommands).map((each) => each.split(' ')[0] ?? '');
  const kind = kindNamed(first);
  if (kind === undefined) return begun.startsWith('-') ? namesOf([...OUTPUT, ...CONNECTION]) : [];
  return ofKind(kind, rest, begun);
}

function ofKind(kind: KindEntry, words: readonly string[], begun: string): readonly string[] {
  const found = commandOf(kind, words);
  if (found === undefined) {
    const next = kind.commands
      .filter(({ path }) => words.every((word, at) => path[at] === word))
      .map(({ path }) => path[words.length] ?? '');
    return [...new Set(next)];
  }
  if (begun.startsWith('-')) return [...namesOf(optionsOf(found.command)), '--help'];
  // A verb may be the beginning of a longer one, and an argument may have a few values.
  const choices = found.command.arguments[found.rest.filter((word) => !word.startsWith('-')).length]?.choices ?? [];
  return choices;
}

const namesOf = (options: readonly Option[]): string[] =>
  options.flatMap(({ long, short }) => (short === undefined ? [long] : [long, short]));

/** The values of an option that has some. */
function valuesAfter(option: string, env: Readonly<Record<string, string | undefined>>): readonly string[] | undefined {
  if (option === '-o' || option === '--output') return FORMATS;
  if (option !== '--profile') return undefined;
  try {
    return Object.keys(readProfiles(env).profiles);
  } catch {
    // Nobody reads an error that a shell gets while it completes.
    return [];
  }
}
