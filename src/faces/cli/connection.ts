import { setTimeout as sleep } from 'node:timers/promises';
import { baseOf } from '../../client/request.ts';
import { transport, type Send } from '../../client/transport.ts';
import { EXIT, networkCode, Refusal, usage } from './exit.ts';
import { readText } from './files.ts';
import type { Io } from './io.ts';
import { textOf, type Given } from './options.ts';
import { wholeOf } from './parse.ts';
import { readProfiles, type Profile } from './profiles.ts';

export const DEFAULT_URL = 'http://127.0.0.1:8080';
/** What one request may take unless said, in seconds. */
const TIMEOUT = 60;
/** What a connection may break with that another try may mend. */
const MENDABLE = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** A server, as whom, and the organization to act in unless said. */
export interface Connection extends Profile {
  readonly timeout: number;
  readonly debug: ((line: string) => void) | undefined;
}

/**
 * Where to and as whom: --profile; else --url, MUSTER_URL and MUSTER_API_KEY; else the profile in use. A key goes to no
 * other server than the one it was given for.
 */
export function connectionOf(given: Given, io: Io): Connection {
  const { organization, ...found } = serverOf(given, io);
  const named = textOf(given, 'org') ?? filled(io.env.MUSTER_ORG) ?? organization;
  return {
    ...found,
    ...(named === undefined ? {} : { organization: named }),
    timeout: (wholeOf(given, 'timeout', 1, 86_400) ?? TIMEOUT) * 1000,
    debug: given.debug === true ? (line) => void io.stderr.write(`muster: ${line}\n`) : undefined,
  };
}

function serverOf(given: Given, io: Io): Profile {
  const { env } = io;
  const name = textOf(given, 'profile');
  const flag = textOf(given, 'url');
  if (name !== undefined) {
    if (flag !== undefined) throw usage('--url: a profile has its own; give one of --profile and --url');
    return named(name, io);
  }
  const address = flag ?? filled(env.MUSTER_URL);
  const key = filled(env.MUSTER_API_KEY);
  if (key !== undefined) return { url: urlOf(address ?? DEFAULT_URL), key: keyOf(key, 'MUSTER_API_KEY') };
  const { current, profiles } = readProfiles(env);
  if (address !== undefined) {
    const url = urlOf(address);
    const matching = Object.entries(profiles).filter(([, profile]) => profile.url === url);
    const [, profile] = matching.find(([each]) => each === current) ?? matching[0] ?? [];
    if (profile === undefined)
      throw new Refusal(
        EXIT.credentials,
        `MUSTER_API_KEY: no profile has a key of ${url}; set it, or muster login --url ${url}`,
      );
    return profile;
  }
  if (current === undefined) {
    throw new Refusal(EXIT.credentials, 'no server is known yet: muster login, or set MUSTER_URL and MUSTER_API_KEY');
  }
  return named(current, io);
}

function named(name: string, io: Io): Profile {
  const { profiles } = readProfiles(io.env);
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (profile === undefined) {
    throw usage(
      `--profile: there is no ${JSON.stringify(name)}; there is ${Object.keys(profiles).join(', ') || 'none'}`,
    );
  }
  return profile;
}

/** An empty variable is one that was not filled in. */
const filled = (value: string | undefined): string | undefined =>
  value === undefined || value.trim() === '' ? undefined : value.trim();

/** @throws Refusal usage */
export function urlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.username !== '' || url.password !== '')
    throw usage('--url: takes the http or https URL of a server, without a name or password in it');
  try {
    return baseOf(text);
  } catch (error) {
    throw usage(`--url: ${(error as Error).message.replace(/^baseUrl: /, '')}`);
  }
}

/** A key as it can be sent; what is wrong with one is told without it. @throws Refusal usage */
export function keyOf(text: string, from: string): string {
  const key = text.trim();
  if (!/^[\x21-\x7e]+$/.test(key)) throw usage(`${from}: that is no API key; a key has visible ASCII characters alone`);
  return key;
}

/** The key that a file holds, alone. */
export const keyFrom = (path: string): string => keyOf(readText(path, '--key-file'), path);

/** The path of a request; long segments are left out, since some are tokens. */
const pathOf = (url: string): string => new URL(url).pathname.replaceAll(/[^/]{30,}/g, '…');

export interface Files {
  /** The bytes of the last answer that was a success. */
  readonly taken: () => Uint8Array | undefined;
}

/** Requests of a connection. `organization` is an id. */
export function sender(
  connection: Connection,
  organization: string | undefined,
  signal: AbortSignal | undefined,
  keeps = false,
): { readonly send: Send } & Files {
  let lost: Error | undefined;
  let bytes: Uint8Array | undefined;
  const { debug } = connection;
  const asked: typeof fetch = async (url, init) => {
    const begun = performance.now();
    const signals = [init?.signal, signal, AbortSignal.timeout(connection.timeout)].filter(
      (each) => each instanceof AbortSignal,
    );
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.any(signals) });
      debug?.(
        `${init?.method} ${pathOf(url as string)} ${response.status} in ${Math.round(performance.now() - begun)} ms, request ${response.headers.get('x-request-id') ?? 'without an id'}`,
      );
      if (keeps && response.ok) bytes = new Uint8Array(await response.clone().arrayBuffer());
      return response;
    } catch (error) {
      debug?.(`${init?.method} ${pathOf(url as string)} failed: ${networkCode(error) ?? (error as Error).name}`);
      lost = error as Error;
      throw error;
    }
  };
  const send = transport({
    baseUrl: connection.url,
    apiKey: connection.key,
    ...(organization === undefined ? {} : { organization }),
    fetch: asked,
    sleep: async (ms) => {
      const error = lost;
      lost = undefined;
      if (error !== undefined && !MENDABLE.has(networkCode(error) ?? '')) throw error;
      await pause(ms, signal);
    },
  });
  return { send, taken: () => bytes };
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(ms, undefined, signal === undefined ? {} : { signal });
}
