import { kebab } from './naming-words.ts';
import type { Command } from './index-types.ts';

/** An option of a command, for its parser, its help and completion alike. */
export interface Option {
  /** `--limit`. */
  readonly long: string;
  readonly short?: string;
  /** What it takes, e.g. `<count>`; absent: nothing. */
  readonly takes?: string;
  readonly help: string;
  readonly choices?: readonly string[];
  /** May be given more than once. */
  readonly many?: true;
}

export const FORMATS = ['table', 'json', 'ndjson', 'csv', 'yaml', 'ids'] as const;
export type Format = (typeof FORMATS)[number];

/** Where to, as whom, and how talkative; of every command that asks a server. */
export const CONNECTION: readonly Option[] = [
  { long: '--profile', takes: '<name>', help: 'the saved server and key to use' },
  {
    long: '--url',
    takes: '<url>',
    help: 'the server; the key is that of MUSTER_API_KEY, or of a profile with this URL',
  },
  { long: '--timeout', takes: '<seconds>', help: 'how long one request may take (60)' },
  { long: '--debug', help: 'tell each request, and where an error comes from, on standard error' },
];

export const OUTPUT: readonly Option[] = [
  {
    long: '--output',
    short: '-o',
    takes: '<format>',
    help: 'table on a terminal and json elsewhere, unless said',
    choices: FORMATS,
  },
  { long: '--fields', takes: '<names>', help: 'the fields to show, separated by commas' },
  { long: '--query', takes: '<jmespath>', help: 'what to show of the answer, as a JMESPath expression' },
];

const ORGANIZATIONS: readonly Option[] = [
  { long: '--org', takes: '<id or name>', help: 'the organization to act in' },
  { long: '--all-orgs', help: 'act in every organization; each row names its own' },
];

export const BATCH: readonly Option[] = [
  { long: '--from', takes: '<file>', help: 'one call for each line of a file, NDJSON or CSV; - is standard input' },
  { long: '--concurrency', takes: '<count>', help: 'how many calls, or organizations, at once (4)' },
  { long: '--stop-on-error', help: 'begin no further call after one has failed' },
];

/** The name of the option that a query parameter has. */
export const queryOption = (name: string): string => {
  const long = `--${kebab(name).replaceAll('_', '-')}`;
  return RESERVED.has(long) ? `--param-${long.slice(2)}` : long;
};

/** Every option of an operation's command. */
export function optionsOf({ is, query, refs }: Command): readonly Option[] {
  const can = new Set(is);
  const own = query.map((name): Option => ({
    long: queryOption(name),
    takes: `<${name}>`,
    help: `the query parameter ${name}`,
  }));
  return [
    ...own,
    ...(can.has('filter')
      ? [
          {
            long: '--filter',
            takes: '<field:op:value>',
            help: 'e.g. department:eq:Sales; all of several have to be true',
            many: true,
          } as const,
        ]
      : []),
    ...(can.has('search')
      ? [{ long: '--search', takes: '<text>', help: 'text that a searchable field has to contain' }]
      : []),
    ...(can.has('sort')
      ? [{ long: '--sort', takes: '<fields>', help: 'separated by commas; - before one sorts descending' }]
      : []),
    ...(can.has('list')
      ? [
          { long: '--limit', takes: '<count>', help: 'how many rows at most (100)' },
          { long: '--all', help: 'every row of every page' },
          { long: '--skip', takes: '<count>', help: 'how many rows to leave out from the start' },
        ]
      : []),
    ...(can.has('body')
      ? [
          {
            long: '--set',
            takes: '<key=value>',
            help: `a property of the body; dots go into objects${Object.keys(refs).length > 0 ? `; ${Object.keys(refs).join(', ')} take names too` : ''}`,
            many: true,
          } as const,
          { long: '--body', takes: '<json>', help: 'the body: JSON, @file, or - for standard input' },
          {
            long: '--file',
            takes: '<key=path>',
            help: 'a property from a file: what is to be uploaded, or a secret',
            many: true,
          } as const,
        ]
      : []),
    ...(can.has('bytes')
      ? [{ long: '--save', takes: '<path>', help: 'where to write the file that is the answer' }]
      : []),
    ...(can.has('writes')
      ? [
          { long: '--plan', help: 'say what would change, and change nothing; ends with 10 where something would' },
          { long: '--if-match', takes: '<etag>', help: 'only if the object still has this ETag' },
          { long: '--idempotency-key', takes: '<key>', help: 'the same key with the same call is carried out once' },
          { long: '--yes', short: '-y', help: 'do not ask before what cannot be undone' },
        ]
      : []),
    ...ORGANIZATIONS,
    ...BATCH,
    ...OUTPUT,
    { long: '--param', takes: '<name=value>', help: 'any query parameter', many: true },
    { long: '--header', takes: '<name=value>', help: 'any request header', many: true },
    ...CONNECTION,
  ];
}

const RESERVED: ReadonlySet<string> = new Set(
  [
    ...optionsOf({
      path: [],
      key: '',
      operation: '',
      title: '',
      arguments: [],
      query: [],
      refs: {},
      is: ['list', 'filter', 'sort', 'search', 'body', 'bytes', 'writes'],
    }),
  ].map(({ long }) => long),
);

/** What the options of a command were given, by their long names without hyphens: texts, lists of them, or true. */
export type Given = Readonly<Record<string, string | readonly string[] | true | undefined>>;

export const textOf = (given: Given, name: string): string | undefined => {
  const value = given[name];
  return typeof value === 'string' ? value : undefined;
};
export const textsOf = (given: Given, name: string): readonly string[] => {
  const value = given[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};
export const isGiven = (given: Given, name: string): boolean => given[name] === true;
