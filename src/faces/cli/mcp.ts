import { connectionOf } from './connection.ts';
import { EXIT, oneLine, type Exit } from './exit.ts';
import type { Io } from './io.ts';
import { CONNECTION, isGiven, textOf, type Option } from './options.ts';
import { parse } from './parse.ts';

/** `muster mcp`: the hub's actions as tools, for a client that starts a program and speaks MCP with it. */

/** What the MCP face is started with. */
export interface McpOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly account: string | undefined;
  /** What /mcp takes in its query. */
  readonly query: string;
  readonly onError: (message: string) => void;
}

/** Options that /mcp takes as query parameters of the same names. */
const SELECTION: readonly Option[] = [
  {
    long: '--tool-mode',
    takes: '<mode>',
    help: 'a tool for each action, or two to search and execute',
    choices: ['individual', 'search_execute'],
  },
  {
    long: '--param-style',
    takes: '<style>',
    help: 'how arguments are named',
    choices: ['nested', 'flat_prefixed', 'flat_smart'],
  },
  { long: '--connector', takes: '<keys>', help: 'jumpcloud, automation, api; separated by commas' },
  { long: '--category', takes: '<names>', help: 'categories, separated by commas' },
  { long: '--actions', takes: '<globs>', help: 'actions by globs, separated by commas: *_list_*' },
  { long: '--read-only', help: 'actions that read alone' },
];
export const MCP_OPTIONS: readonly Option[] = [
  { long: '--account', takes: '<id>', help: 'the linked account; else MUSTER_ACCOUNT, else the only one there is' },
  ...SELECTION,
  ...CONNECTION.filter(({ long }) => long !== '--timeout'),
];

export async function runMcp(
  args: readonly string[],
  io: Io,
  start: (options: McpOptions) => Promise<void>,
): Promise<Exit> {
  const parsed = await parse(
    {
      name: 'mcp',
      description: 'Speak MCP on standard input and output, as a client of a server.',
      arguments: [],
      options: MCP_OPTIONS,
      after: async () =>
        [
          '',
          'Examples:',
          '  muster mcp --profile work --connector jumpcloud',
          '  muster mcp --tool-mode search_execute --read-only',
          '',
          'In the settings of a client:',
          '  { "mcpServers": { "muster": { "command": "muster", "args": ["mcp", "--profile", "work"] } } }',
          '',
        ].join('\n'),
    },
    args,
    io,
  );
  if (parsed === undefined) return EXIT.ok;
  const { given } = parsed;
  const { url, key } = connectionOf(given, io);
  const query = new URLSearchParams();
  for (const { long } of SELECTION) {
    const name = long.slice(2);
    const value = isGiven(given, name) ? 'true' : textOf(given, name);
    if (value !== undefined) query.set(name, value);
  }
  await start({
    baseUrl: url,
    apiKey: key,
    account: textOf(given, 'account') ?? (io.env.MUSTER_ACCOUNT || undefined),
    query: query.toString(),
    // Standard output is the protocol's.
    onError: (message) => void io.stderr.write(`muster: ${oneLine(message)}\n`),
  });
  return EXIT.ok;
}
