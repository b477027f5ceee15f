import { CONNECTION, OUTPUT, textOf, isGiven, type Given, type Option } from './options.ts';
import { DEFAULT_URL, keyFrom, keyOf, sender, urlOf } from './connection.ts';
import { EXIT, Refusal, usage, type Exit } from './exit.ts';
import { readAll, type Io } from './io.ts';
import { operationOf } from './lookup.ts';
import { organizationId } from './organizations.ts';
import { show } from './output.ts';
import { parse } from './parse.ts';
import { profilesFile, readProfiles, writeProfiles } from './profiles.ts';

/** `muster login` and `muster profile`: servers and keys, kept in a file that nobody else can read. */

const TIMEOUT = 30_000;
const [, , , DEBUG] = CONNECTION;
const ADD: readonly Option[] = [
  { long: '--url', takes: '<url>', help: `the server (${DEFAULT_URL})` },
  { long: '--org', takes: '<id or name>', help: 'the organization to act in unless said' },
  { long: '--key-file', takes: '<path>', help: 'a file that holds the key alone; - is standard input' },
  { long: '--unchecked', help: 'save without asking the server whether it takes the key' },
  ...(DEBUG === undefined ? [] : [DEBUG]),
];

export const PROFILE_COMMANDS: readonly {
  readonly name: string;
  readonly title: string;
  readonly arguments: readonly string[];
  readonly options: readonly Option[];
}[] = [
  { name: 'add', title: 'Save a server and a key of it, and use it', arguments: ['name'], options: ADD },
  { name: 'list', title: 'List what is saved, without keys', arguments: [], options: OUTPUT },
  { name: 'use', title: 'Use a saved server and key from now on', arguments: ['name'], options: [] },
  { name: 'remove', title: 'Forget a server and its key', arguments: ['name'], options: [] },
];
export const LOGIN_OPTIONS: readonly Option[] = [
  { long: '--profile', takes: '<name>', help: 'what to save it as (default)' },
  ...ADD,
];

const EXAMPLES = async (): Promise<string> =>
  [
    '',
    'The key is asked for without showing it. It is never an argument, because lists of processes show these; without a',
    'terminal it comes from --key-file, standard input or MUSTER_API_KEY.',
    '',
    'Examples:',
    '  muster login --url https://muster.example.org',
    '  muster profile add work --url https://muster.example.org --key-file key.txt --org "My organization"',
    '  muster users list --profile work',
    '',
  ].join('\n');

export async function runLogin(args: readonly string[], io: Io): Promise<Exit> {
  const parsed = await parse(
    {
      name: 'login',
      description: 'Save a server and a key of it, and use it from now on.',
      arguments: [],
      options: LOGIN_OPTIONS,
      after: EXAMPLES,
    },
    args,
    io,
  );
  if (parsed === undefined) return EXIT.ok;
  return add(textOf(parsed.given, 'profile') ?? 'default', parsed.given, io);
}

export async function runProfile(name: string, args: readonly string[], io: Io): Promise<Exit> {
  const command = PROFILE_COMMANDS.find((each) => each.name === name);
  if (command === undefined)
    throw usage(`muster profile ${name}: there is ${PROFILE_COMMANDS.map((each) => each.name).join(', ')}`);
  const parsed = await parse(
    { ...command, name: `profile ${name}`, description: `${command.title}.`, after: EXAMPLES },
    args,
    io,
  );
  if (parsed === undefined) return EXIT.ok;
  const [which = ''] = parsed.values;
  switch (name) {
    case 'add':
      return add(which, parsed.given, io);
    case 'list': {
      const { current, profiles } = readProfiles(io.env);
      const rows = Object.entries(profiles).map(([each, { url, organization }]) => ({
        name: each,
        url,
        organization: organization ?? null,
        used: each === current,
      }));
      await show({ rows, columns: ['name', 'url', 'organization', 'used'] }, parsed.given, io);
      return EXIT.ok;
    }
    case 'use': {
      const { profiles } = mustKnow(which, io);
      writeProfiles(io.env, { current: which, profiles });
      return EXIT.ok;
    }
    default: {
      const { current, profiles } = mustKnow(which, io);
      const { [which]: _, ...others } = profiles;
      writeProfiles(io.env, { current: current === which ? undefined : current, profiles: others });
      return EXIT.ok;
    }
  }
}

function mustKnow(name: string, io: Io) {
  const known = readProfiles(io.env);
  if (!Object.hasOwn(known.profiles, name))
    throw new Refusal(
      EXIT.notFound,
      `there is no profile ${JSON.stringify(name)}; there is ${Object.keys(known.profiles).join(', ') || 'none'}`,
    );
  return known;
}

async function add(name: string, given: Given, io: Io): Promise<Exit> {
  if (!/^[\w.-]{1,64}$/.test(name) || name === '__proto__')
    throw usage(`a profile's name takes letters, digits, dots, hyphens and underscores, not ${JSON.stringify(name)}`);
  const known = readProfiles(io.env);
  const asked =
    textOf(given, 'url') ??
    (io.env.MUSTER_URL || undefined) ??
    (io.interactive ? await io.ask(`Server [${DEFAULT_URL}]: `, false) : '');
  const url = urlOf(asked.trim() === '' ? DEFAULT_URL : asked.trim());
  const key = await keyGiven(given, io);
  const organization = textOf(given, 'org');
  const profile = { url, key, ...(organization === undefined ? {} : { organization }) };
  if (!isGiven(given, 'unchecked')) {
    const debug = isGiven(given, 'debug') ? (line: string) => void io.stderr.write(`muster: ${line}\n`) : undefined;
    const { send } = sender({ ...profile, timeout: TIMEOUT, debug }, undefined, io.signal);
    await send(await operationOf('organizations', 'list'), { query: { limit: 1 } }, {});
    if (organization !== undefined) await organizationId(send, organization);
  }
  writeProfiles(io.env, { current: name, profiles: { ...known.profiles, [name]: profile } });
  await io.stderr.write(`muster: ${name} is saved in ${profilesFile(io.env)} and used from now on\n`);
  return EXIT.ok;
}

async function keyGiven(given: Given, io: Io): Promise<string> {
  const file = textOf(given, 'key-file');
  if (file !== undefined && file !== '-') return keyFrom(file);
  if (file === '-') return keyOf(await readAll(io), '--key-file');
  if (io.env.MUSTER_API_KEY !== undefined && io.env.MUSTER_API_KEY !== '')
    return keyOf(io.env.MUSTER_API_KEY, 'MUSTER_API_KEY');
  return keyOf(
    io.interactive ? await io.ask('API key: ', true) : await readAll(io),
    io.interactive ? 'API key' : 'standard input',
  );
}
