import { EXIT, exitOf, lineOf, usage, type Exit } from './exit.ts';
import { index, kindNamed } from './index.ts';
import type { KindEntry } from './index-types.ts';
import type { Io } from './io.ts';
import type { McpOptions } from './mcp.ts';
import { BUILT_IN, kindHelp, subcommandsHelp, topHelp } from './help.ts';
import { commandOf, nearest } from './words.ts';

/** Programs that the command line starts. */
export interface Programs {
  /** The server, with its own arguments. */
  serve(args: readonly string[]): Promise<Exit>;
  /** Ends when standard input does. */
  mcp(options: McpOptions): Promise<void>;
}

/** Options that may stand before the command, and whether they take a value. */
const LEADING: Readonly<Record<string, boolean>> = {
  '--profile': true,
  '--url': true,
  '--org': true,
  '--all-orgs': false,
  '--output': true,
  '-o': true,
  '--query': true,
  '--timeout': true,
  '--debug': false,
  '--yes': false,
  '-y': false,
  '--plan': false,
};

/** The command line. Answers what the program ends with; what is wrong has been said on standard error. */
export async function main(args: readonly string[], io: Io, programs: Programs): Promise<Exit> {
  try {
    return await dispatch(args, io, programs);
  } catch (error) {
    await io.stderr.write(`muster: ${lineOf(error)}\n`);
    if (args.includes('--debug') && error instanceof Error) await io.stderr.write(`${traceOf(error)}\n`);
    return exitOf(error);
  }
}

/** Where an error comes from: its frames alone, since messages of causes may quote what was sent. */
const traceOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

async function dispatch(args: readonly string[], io: Io, programs: Programs): Promise<Exit> {
  const { leading, rest } = split(args);
  const [first, ...others] = rest;
  if (first === undefined || first === '--help' || first === '-h' || (first === 'help' && others.length === 0)) {
    await io.stdout.write(topHelp());
    return first === undefined && leading.length > 0 ? EXIT.usage : EXIT.ok;
  }
  if (first === 'help') return dispatch([...others, '--help'], io, programs);
  if (first === '--version' || first === '-V' || first === 'version') {
    const { version } = await import('./version.ts');
    await io.stdout.write(`${version()}\n`);
    return EXIT.ok;
  }
  if (first === 'serve') return programs.serve([...leading, ...others]);
  if (first === 'demo')
    return programs.serve([
      ...leading,
      ...(others[0] === undefined || others[0].startsWith('-')
        ? ['--demo', ...others]
        : [`--demo=${others[0]}`, ...others.slice(1)]),
    ]);
  if (first === '__complete') {
    const { complete } = await import('./complete.ts');
    await io.stdout.write(
      complete(others, io.env)
        .map((each) => `${each}\n`)
        .join(''),
    );
    return EXIT.ok;
  }
  if (first === 'completion') {
    const { completionScript } = await import('./completion-scripts.ts');
    await io.stdout.write(completionScript(others));
    return EXIT.ok;
  }
  if (first === 'mcp') {
    const { runMcp } = await import('./mcp.ts');
    return runMcp([...leading, ...others], io, async (options) => programs.mcp(options));
  }
  if (first === 'login') {
    const { runLogin } = await import('./login.ts');
    return runLogin([...leading, ...others], io);
  }
  const built = BUILT_IN.find(({ name, subcommands }) => name === first && subcommands !== undefined);
  if (built !== undefined) return builtIn(built.name, [...others], leading, io);
  const kind = kindNamed(first);
  if (kind === undefined)
    throw usage(
      `there is no ${JSON.stringify(first)}${nearest(first, [...index().kinds.map(({ name }) => name), ...BUILT_IN.map(({ name }) => name)])}; muster --help lists what there is`,
    );
  return ofKind(kind, others, leading, io);
}

async function builtIn(
  name: string,
  [verb, ...others]: readonly string[],
  leading: readonly string[],
  io: Io,
): Promise<Exit> {
  if (verb === undefined || verb === '--help' || verb === '-h') {
    await io.stdout.write(subcommandsHelp(name));
    return EXIT.ok;
  }
  const passed = [...leading, ...others];
  if (name === 'profile') {
    const { runProfile } = await import('./login.ts');
    return runProfile(verb, passed, io);
  }
  if (name === 'keys') {
    const { runKeys } = await import('./keys.ts');
    return runKeys(verb, passed, io);
  }
  const { runActions } = await import('./actions.ts');
  return runActions(verb, passed, io);
}

async function ofKind(kind: KindEntry, words: readonly string[], leading: readonly string[], io: Io): Promise<Exit> {
  const found = commandOf(kind, words);
  if (found === undefined) {
    const [verb] = words;
    const partly = kind.commands.filter(({ path }) => path.length > 1 && path[0] === verb);
    if (
      verb === undefined ||
      verb.startsWith('-') ||
      (partly.length > 0 && (words[1] === undefined || words[1].startsWith('-')))
    ) {
      await io.stdout.write(kindHelp(kind, partly.length > 0 ? partly : kind.commands));
      return verb === undefined || ['--help', '-h'].includes(words.at(-1) ?? '') || partly.length > 0
        ? EXIT.ok
        : EXIT.usage;
    }
    const asked = words.slice(0, partly.length > 0 ? 2 : 1).join(' ');
    throw usage(
      `${kind.name}: there is no ${JSON.stringify(asked)}${nearest(
        asked,
        kind.commands.map(({ path }) => path.join(' ')),
      )}; muster ${kind.name} --help lists what there is`,
    );
  }
  const { runOperation } = await import('./run-operation.ts');
  return runOperation(kind, found.command, [...leading, ...found.rest], io);
}

/** Options that stand before the command, apart from the rest. */
function split(args: readonly string[]): { readonly leading: readonly string[]; readonly rest: readonly string[] } {
  let at = 0;
  while (at < args.length) {
    const [name = ''] = (args[at] ?? '').split('=');
    const takes = LEADING[name];
    if (takes === undefined) break;
    at += takes && !args[at]?.includes('=') ? 2 : 1;
  }
  return { leading: args.slice(0, at), rest: args.slice(at) };
}
