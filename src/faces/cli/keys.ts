import { allRows } from '../../client/pages.ts';
import { connectionOf, sender } from './connection.ts';
import { EXIT, usage, type Exit } from './exit.ts';
import { kindNamed } from './index.ts';
import type { Io } from './io.ts';
import { operationOf } from './lookup.ts';
import { optionsOf, textOf, type Given, type Option } from './options.ts';
import { parse } from './parse.ts';
import { runOperation } from './run-operation.ts';

/** `muster keys`: the API keys of one administrator; short for `muster api-keys`, which takes whose. */

const WHOSE: Option = {
  long: '--administrator',
  takes: '<id or email>',
  help: 'whose keys; may be left out where there is one administrator',
};
const LIFETIME: Option = { long: '--lifetime', takes: '<days>', help: 'when it ends', choices: ['30', '60', '90'] };
export const KEY_COMMANDS: readonly {
  readonly name: string;
  readonly title: string;
  readonly arguments: readonly string[];
  readonly own: readonly Option[];
}[] = [
  { name: 'list', title: 'List API keys', arguments: [], own: [WHOSE] },
  { name: 'create', title: 'Make an API key; it is shown once', arguments: ['name'], own: [WHOSE, LIFETIME] },
  { name: 'revoke', title: 'Revoke an API key', arguments: ['key'], own: [WHOSE] },
];

export async function runKeys(name: string, args: readonly string[], io: Io): Promise<Exit> {
  const command = KEY_COMMANDS.find((each) => each.name === name);
  if (command === undefined)
    throw usage(`muster keys ${name}: there is ${KEY_COMMANDS.map((each) => each.name).join(', ')}`);
  const kind = kindNamed('api-keys');
  const found = kind?.commands.find(({ path }) => path[0] === name);
  if (kind === undefined || found === undefined)
    throw new Error(`no operation is called api-keys ${name}; npm run cli:index`);
  const own = new Set(command.own.map(({ long }) => long.slice(2)));
  const options = [
    ...command.own,
    ...optionsOf(found).filter(({ long }) => !['--set', '--body', '--file', '--from'].includes(long)),
  ];
  const parsed = await parse(
    {
      name: `keys ${name}`,
      description: `${command.title}.`,
      arguments: command.arguments,
      options,
      after: async () =>
        [
          '',
          'Examples:',
          `  muster keys ${name}${{ create: ' ci --lifetime 90', revoke: ' ci --yes' }[name] ?? ''}`,
          '',
        ].join('\n'),
    },
    args,
    io,
  );
  if (parsed === undefined) return EXIT.ok;
  const { given, values } = parsed;
  const administrator = textOf(given, 'administrator') ?? (await theOne(given, io));
  const [first = ''] = values;
  const lifetime = textOf(given, 'lifetime');
  const passed = Object.entries(given).flatMap(([key, value]) => (own.has(key) ? [] : againOf(key, value)));
  const more =
    name === 'create'
      ? ['--set', `name=${first}`, ...(lifetime === undefined ? [] : ['--set', `lifetime=${lifetime}`])]
      : [];
  return runOperation(
    kind,
    found,
    [...passed, ...more, '--', administrator, ...(name === 'revoke' ? [first] : [])],
    io,
  );
}

/** The option as it was given. */
const againOf = (name: string, value: Given[string]): string[] =>
  value === undefined ? [] : value === true ? [`--${name}`] : [value].flat().flatMap((each) => [`--${name}=${each}`]);

async function theOne(given: Given, io: Io): Promise<string> {
  const { send } = sender(connectionOf(given, io), undefined, io.signal);
  const all: { readonly _id?: string; readonly email?: string }[] = [];
  for await (const row of allRows(send, await operationOf('administrators', 'list'), {}, {}))
    all.push(row as (typeof all)[number]);
  const [one, ...others] = all;
  if (one?._id === undefined || others.length > 0)
    throw usage(
      `--administrator: says whose keys; there is ${all.map(({ email }) => email).join(', ') || 'nobody that this key may see'}`,
    );
  return one._id;
}
