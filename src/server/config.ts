import { readFileSync } from 'node:fs';
import { allowListOf } from '../outside/http/allow.ts';
import { smtpServerOf } from '../outside/smtp/smtp.ts';
import { addressIn } from '../wire/mail/message.ts';

/** A setting of the server. The table below is printed by --help and stands in the README; a test holds the two together. */
interface Setting {
  readonly name: keyof Config;
  readonly environment: string;
  /** None for what the list of processes should not show. */
  readonly flag?: string;
  readonly fallback: string;
  readonly help: string;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly data: string;
  readonly databaseUrl: string | undefined;
  /** Where the keys of the vault come from: one of these at most, else a file in the data folder. */
  readonly vaultKeyFile: string | undefined;
  readonly vaultKey: string | undefined;
  readonly vaultKeyCommand: string | undefined;
  readonly bootstrapApiKey: string | undefined;
  readonly log: 'silent' | 'error' | 'info' | 'debug';
  /** Requests a second that one key may make on average; 0 is no limit. */
  readonly rateLimit: number;
  readonly trustProxy: boolean;
  readonly missingKeyRedirect: boolean;
  /** Hosts and networks that Muster may ask; empty: every public host over https. */
  readonly hubAllow: readonly string[];
  /** The mail server that takes mails; undefined: they are kept. */
  readonly smtpUrl: string | undefined;
  /** Who mails are from. */
  readonly mailFrom: string;
  /** How many people the demonstration organization has; undefined where none is asked for. */
  readonly demo: number | undefined;
}

export const SETTINGS: readonly Setting[] = [
  { name: 'host', environment: 'MUSTER_HOST', flag: '--host', fallback: '127.0.0.1', help: 'Address to listen on.' },
  {
    name: 'port',
    environment: 'MUSTER_PORT',
    flag: '--port',
    fallback: '8080',
    help: 'Port to listen on; 0 takes a free one.',
  },
  {
    name: 'data',
    environment: 'MUSTER_DATA',
    flag: '--data',
    fallback: './data',
    help: 'Folder of the embedded database.',
  },
  {
    name: 'databaseUrl',
    environment: 'MUSTER_DATABASE_URL',
    flag: '--database-url',
    fallback: '',
    help: 'postgres://… keeps everything in PostgreSQL 15 or later instead.',
  },
  {
    name: 'vaultKeyFile',
    environment: 'MUSTER_VAULT_KEY_FILE',
    flag: '--vault-key-file',
    fallback: '',
    help: 'File of the keys that wrap what secrets are sealed with, made by the first start; `vault.key` in the data folder where absent.',
  },
  {
    name: 'vaultKey',
    environment: 'MUSTER_VAULT_KEY',
    fallback: '',
    help: 'Those keys themselves instead: 32 bytes in base64, several separated by commas, the current one first.',
  },
  {
    name: 'vaultKeyCommand',
    environment: 'MUSTER_VAULT_KEY_COMMAND',
    flag: '--vault-key-command',
    fallback: '',
    help: 'A shell command that prints those keys instead.',
  },
  {
    name: 'bootstrapApiKey',
    environment: 'MUSTER_BOOTSTRAP_API_KEY',
    flag: '--bootstrap-api-key',
    fallback: '',
    help: "The first administrator's API key, at least 20 characters, used by the first start alone; made up where absent.",
  },
  { name: 'log', environment: 'MUSTER_LOG', flag: '--log', fallback: 'info', help: 'silent, error, info or debug.' },
  {
    name: 'rateLimit',
    environment: 'MUSTER_RATE_LIMIT',
    flag: '--rate-limit',
    fallback: '600',
    help: 'Requests a second that one API key may make on average, twice that at once; 0 is no limit.',
  },
  {
    name: 'trustProxy',
    environment: 'MUSTER_TRUST_PROXY',
    flag: '--trust-proxy',
    fallback: 'false',
    help: 'Believe X-Forwarded-Host, -Proto and -For; only behind a proxy that sets them.',
  },
  {
    name: 'missingKeyRedirect',
    environment: 'MUSTER_MISSING_KEY_REDIRECT',
    flag: '--missing-key-redirect',
    fallback: 'false',
    help: 'Answer a request without a key by 302 to /login, as the API was seen to do, instead of 401.',
  },
  {
    name: 'hubAllow',
    environment: 'MUSTER_HUB_ALLOW',
    flag: '--hub-allow',
    fallback: '',
    help: 'The only hosts that Muster may ask through HTTP, beside JumpCloud and this server, separated by commas: `host`, `*.host`, `host:port`, `10.0.0.0/8`. These may be private and speak http. Where absent: every public host over https.',
  },
  {
    name: 'smtpUrl',
    environment: 'MUSTER_SMTP_URL',
    fallback: '',
    help: 'The mail server that takes mails: smtp://user:password@host:587, secured by STARTTLS, or smtps://…. Where absent, mails are kept and none goes out.',
  },
  {
    name: 'mailFrom',
    environment: 'MUSTER_MAIL_FROM',
    flag: '--mail-from',
    fallback: 'muster@localhost',
    help: 'Who mails are from: an address, or `Name <address>`.',
  },
  {
    name: 'demo',
    environment: 'MUSTER_DEMO',
    flag: '--demo',
    fallback: '',
    help: 'Fill a demonstration organization, marked as such: about 250 people, or as many as --demo=N says.',
  },
];

/** A setting that cannot be understood; the message names it and says what it takes. */
export class ConfigError extends Error {}

/**
 * The settings, each from its flag, else its environment variable, else the file that --config or MUSTER_CONFIG names
 * (JSON, keys as in Config), else its default.
 */
export function readConfig(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Config {
  const flags = readFlags(args);
  const path = flags.get('--config') ?? environment.MUSTER_CONFIG;
  const file = path === undefined || path === '' ? {} : readFile(path);
  const texts = new Map<keyof Config, string>();
  for (const { name, environment: variable, flag, fallback } of SETTINGS) {
    const fromFile = file[name];
    // An empty variable is one that was not filled in, as in a compose file.
    const fromEnvironment = environment[variable] === '' ? undefined : environment[variable];
    texts.set(name, ((flag && flags.get(flag)) ?? fromEnvironment ?? fromFile ?? fallback).trim());
  }
  const text = (name: keyof Config): string => texts.get(name) as string;
  const key = text('bootstrapApiKey');
  if (key !== '' && !/^[\x21-\x7e]{20,200}$/.test(key)) {
    throw new ConfigError('MUSTER_BOOTSTRAP_API_KEY: takes 20 to 200 visible ASCII characters');
  }
  const url = text('databaseUrl');
  if (url !== '' && !/^postgres(ql)?:\/\//.test(url)) throw new ConfigError('MUSTER_DATABASE_URL: takes postgres://…');
  const log = text('log');
  if (log !== 'silent' && log !== 'error' && log !== 'info' && log !== 'debug') {
    throw new ConfigError('MUSTER_LOG: takes silent, error, info or debug');
  }
  return {
    host: text('host'),
    port: whole('MUSTER_PORT', text('port'), 0, 65535),
    data: text('data'),
    databaseUrl: url === '' ? undefined : url,
    ...vaultKeys(text),
    bootstrapApiKey: key === '' ? undefined : key,
    log,
    rateLimit: whole('MUSTER_RATE_LIMIT', text('rateLimit'), 0, 1_000_000),
    trustProxy: yes('MUSTER_TRUST_PROXY', text('trustProxy')),
    missingKeyRedirect: yes('MUSTER_MISSING_KEY_REDIRECT', text('missingKeyRedirect')),
    hubAllow: hubAllow(text('hubAllow')),
    ...mails(text('smtpUrl'), text('mailFrom')),
    demo: demoSize(text('demo')),
  };
}

function mails(smtpUrl: string, mailFrom: string) {
  try {
    if (smtpUrl !== '') smtpServerOf(smtpUrl);
  } catch (error) {
    throw new ConfigError(`MUSTER_SMTP_URL: ${(error as Error).message}`);
  }
  try {
    addressIn(mailFrom);
  } catch (error) {
    throw new ConfigError(`MUSTER_MAIL_FROM: ${(error as Error).message}`);
  }
  return { smtpUrl: smtpUrl === '' ? undefined : smtpUrl, mailFrom };
}

function vaultKeys(text: (name: keyof Config) => string) {
  const given = (name: 'vaultKeyFile' | 'vaultKey' | 'vaultKeyCommand') => (text(name) === '' ? undefined : text(name));
  const keys = {
    vaultKeyFile: given('vaultKeyFile'),
    vaultKey: given('vaultKey'),
    vaultKeyCommand: given('vaultKeyCommand'),
  };
  if (Object.values(keys).filter((each) => each !== undefined).length > 1) {
    throw new ConfigError('MUSTER_VAULT_KEY_FILE, MUSTER_VAULT_KEY and MUSTER_VAULT_KEY_COMMAND: give one of them');
  }
  return keys;
}

function hubAllow(text: string): readonly string[] {
  const entries = text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  try {
    allowListOf(entries);
    return entries;
  } catch (error) {
    throw new ConfigError(`MUSTER_HUB_ALLOW: ${(error as Error).message}`);
  }
}

/** What --help prints. */
export function usage(): string {
  const width = Math.max(...SETTINGS.map(({ flag = '' }) => flag.length));
  const lines = SETTINGS.map(
    ({ flag = '', environment, fallback, help }) =>
      `  ${flag.padEnd(width)}  ${help}${fallback === '' ? '' : ` Default ${fallback}.`} (${environment})`,
  );
  return ['npm start -- [flags]', '', ...lines, '  --config FILE  A JSON file of settings. (MUSTER_CONFIG)', ''].join(
    '\n',
  );
}

/** Flags that mean `true` when nothing follows them. */
const ALONE: ReadonlySet<string> = new Set(['--trust-proxy', '--missing-key-redirect', '--demo']);

function readFlags(args: readonly string[]): Map<string, string> {
  const known = new Set(SETTINGS.map(({ flag }) => flag));
  const flags = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const [flag, inline] = (args[i] as string).split(/=(.*)/s) as [string, string | undefined];
    if (flag !== '--config' && !known.has(flag)) throw new ConfigError(`${flag}: no such flag; --help lists them`);
    const follows = args[i + 1];
    if (inline !== undefined) flags.set(flag, inline);
    else if (follows !== undefined && !follows.startsWith('--')) flags.set(flag, args[++i] as string);
    else if (ALONE.has(flag)) flags.set(flag, 'true');
    else throw new ConfigError(`${flag}: takes a value`);
  }
  return flags;
}

function readFile(path: string): Partial<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
    const names = new Set<string>(SETTINGS.map((setting) => setting.name));
    const stranger = Object.keys(value).find((name) => !names.has(name));
    if (stranger !== undefined) throw new Error(`no setting is called ${stranger}`);
    const texts = Object.entries(value as Record<string, unknown>).map(([name, given]) => {
      if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean') {
        throw new Error(`${name} takes a text, a number, true or false`);
      }
      return [name, String(given)] as const;
    });
    return Object.fromEntries(texts);
  } catch (error) {
    throw new ConfigError(`the settings file ${path} cannot be used: ${(error as Error).message}`);
  }
}

function whole(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max)
    throw new ConfigError(`${name}: takes a whole number from ${min} to ${max}`);
  return value;
}

function yes(name: string, text: string): boolean {
  if (text !== 'true' && text !== 'false') throw new ConfigError(`${name}: takes true or false`);
  return text === 'true';
}

/** People in the demonstration organization unless said otherwise. */
const DEMO_PEOPLE = 250;

function demoSize(text: string): number | undefined {
  if (text === '' || text === 'false') return undefined;
  return text === 'true' ? DEMO_PEOPLE : whole('MUSTER_DEMO', text, 10, 1_000_000);
}
