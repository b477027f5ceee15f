import { EXIT_MEANINGS } from './exit.ts';
import type { Command, KindEntry } from './index-types.ts';
import { index } from './index.ts';

/** What is no kind: the server's own commands, and those of this program. */
export const BUILT_IN: readonly {
  readonly name: string;
  readonly title: string;
  readonly subcommands?: Readonly<Record<string, string>>;
}[] = [
  { name: 'serve', title: 'Start a server; `muster serve --help` lists its settings' },
  { name: 'demo', title: 'Start a server with demonstration data: `muster demo 1000` for so many people' },
  { name: 'mcp', title: "The hub's actions as tools, over standard input and output" },
  {
    name: 'actions',
    title: "The hub's actions, which act in a linked account",
    subcommands: {
      list: 'List the actions that there are',
      'search <words>': 'Find actions by plain words',
      'show <action>': 'Tell what an action takes and answers',
      'run <action>': 'Run an action in a linked account',
    },
  },
  {
    name: 'keys',
    title: 'API keys of an administrator',
    subcommands: {
      list: 'List API keys',
      'create <name>': 'Make an API key; it is shown once',
      'revoke <key>': 'Revoke an API key',
    },
  },
  { name: 'login', title: 'Save a server and a key of it' },
  {
    name: 'profile',
    title: 'Saved servers and keys',
    subcommands: {
      'add <name>': 'Save a server and a key of it, and use it',
      list: 'List what is saved, without keys',
      'use <name>': 'Use a saved server and key from now on',
      'remove <name>': 'Forget a server and its key',
    },
  },
  { name: 'completion', title: 'Print what bash, zsh or fish needs to complete commands' },
];

const EXAMPLES = [
  'muster login --url https://muster.example.org',
  'muster users list --filter department:eq:Sales -o table',
  'muster user-groups members add Engineering ada',
  'muster users update ada --set jobTitle=Engineer --plan',
  'muster systems list --all-orgs --all -o csv --fields displayName,os',
  'muster users create --from people.csv',
];

export function topHelp(): string {
  const kinds = index().kinds.map(({ name, area }): [string, string] => [name, area]);
  return [
    'usage: muster <kind> <verb> [arguments] [options]',
    '       muster <command> [arguments] [options]',
    '',
    'Commands:',
    ...columns(BUILT_IN.map(({ name, title }) => [name, title])),
    '',
    'Kinds (`muster <kind>` lists the verbs of one):',
    ...columns(kinds),
    '',
    'Where ids are taken, names are too. `muster <kind> <verb> --help` tells what a command takes, with examples.',
    '',
    'Examples:',
    ...EXAMPLES.map((each) => `  ${each}`),
    '',
    'Environment:',
    ...columns([
      ['MUSTER_URL', 'the server'],
      ['MUSTER_API_KEY', 'the key'],
      ['MUSTER_ORG', 'the organization, by id or name'],
      ['MUSTER_ACCOUNT', 'the linked account of actions'],
    ]),
    '',
    'Exit codes:',
    ...columns(EXIT_MEANINGS.map(([code, meaning]) => [String(code), meaning])),
    '',
  ].join('\n');
}

export function kindHelp(kind: KindEntry, commands: readonly Command[]): string {
  const rows = commands.map(({ path, arguments: all, title, is }): [string, string] => [
    [...path, ...all.map(({ label, optional }) => (optional ? `[${label}]` : `<${label}>`))].join(' '),
    `${title}${is.includes('dangerous') ? ' (asks first)' : ''}`,
  ]);
  const also = kind.aliases.length > 0 ? [`also: ${kind.aliases.join(', ')}`] : [];
  return [
    `usage: muster ${kind.name} <verb> [arguments] [options]`,
    ...also,
    '',
    'Verbs:',
    ...columns(rows),
    '',
    `\`muster ${kind.name} <verb> --help\` tells what one takes, with examples.`,
    '',
  ].join('\n');
}

export function subcommandsHelp(name: string): string {
  const found = BUILT_IN.find((each) => each.name === name);
  return [
    `usage: muster ${name} <command> [arguments] [options]`,
    '',
    `${found?.title ?? ''}.`,
    '',
    'Commands:',
    ...columns(Object.entries(found?.subcommands ?? {})),
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(48, Math.max(...rows.map(([left]) => left.length)));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd());
}
