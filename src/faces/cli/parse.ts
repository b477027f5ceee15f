import { Command as Parser, CommanderError, Option as ParserOption } from 'commander';
import { EXIT, Refusal, usage } from './exit.ts';
import type { Io } from './io.ts';
import type { Given, Option } from './options.ts';

export interface Parsed {
  readonly values: readonly string[];
  readonly given: Given;
}

/** What a command is, to its parser. */
export interface Form {
  /** `users list`. */
  readonly name: string;
  readonly description: string;
  /** Labels of its arguments; those with a question mark may be left out. */
  readonly arguments: readonly string[];
  readonly options: readonly Option[];
  /** What help says beneath. */
  readonly after: () => Promise<string>;
}

/**
 * The arguments and options of a command. Undefined when help was asked for, and has been given.
 * @throws Refusal usage
 */
export async function parse(form: Form, args: readonly string[], io: Io): Promise<Parsed | undefined> {
  const parser = new Parser(`muster ${form.name}`)
    .description(form.description)
    .helpOption('-h, --help', 'show this')
    .allowExcessArguments(false)
    .exitOverride();
  for (const label of form.arguments) parser.argument(label.endsWith('?') ? `[${label.slice(0, -1)}]` : `<${label}>`);
  for (const { long, short, takes, help, choices, many } of form.options) {
    const option = new ParserOption(
      [...(short === undefined ? [] : [short]), long].join(', ') + (takes === undefined ? '' : ` ${takes}`),
      help,
    );
    if (choices !== undefined) option.choices(choices);
    if (many) option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
    parser.addOption(option);
  }
  let said = '';
  let wrong = '';
  parser.configureOutput({
    writeOut: (text) => (said += text),
    writeErr: (text) => (wrong += text),
    getOutHelpWidth: () => 100,
  });
  try {
    parser.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0)
      throw usage(`${wrong.trim().replace(/^error: /, '')}; muster ${form.name} --help tells more`);
    await io.stdout.write(said + (await form.after()));
    return undefined;
  }
  const given: Record<string, string | readonly string[] | true> = {};
  for (const { long } of form.options) {
    const value: unknown = parser.getOptionValue(camel(long));
    if (value !== undefined) given[long.slice(2)] = value as string | readonly string[] | true;
  }
  return { values: parser.args, given };
}

/** commander's name of an option. */
const camel = (long: string): string => long.slice(2).replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A whole number that an option was given. @throws Refusal usage */
export function wholeOf(given: Given, name: string, least: number, most: number): number | undefined {
  const value = given[name];
  if (typeof value !== 'string') return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) {
    throw new Refusal(
      EXIT.usage,
      `--${name}: takes a whole number from ${least} to ${most}, not ${JSON.stringify(value)}`,
    );
  }
  return number;
}
