import {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { EXIT, Refusal, usage } from './exit.ts';

/** A server and a key of it. */
export interface Profile {
  readonly url: string;
  readonly key: string;
  /** Id or name of the organization to act in. */
  readonly organization?: string;
}
export interface Profiles {
  readonly current: string | undefined;
  readonly profiles: Readonly<Record<string, Profile>>;
}
type Environment = Readonly<Record<string, string | undefined>>;

/** Where they are: $XDG_CONFIG_HOME/muster/profiles.json, else ~/.config/muster/profiles.json. */
export function profilesFile(env: Environment): string {
  const base = env.XDG_CONFIG_HOME === undefined || env.XDG_CONFIG_HOME === '' ? undefined : env.XDG_CONFIG_HOME;
  const home = env.HOME ?? env.USERPROFILE;
  if (base === undefined && home === undefined)
    throw usage('HOME: is not set, so there is no place for profiles; set XDG_CONFIG_HOME');
  return join(base ?? join(home ?? '', '.config'), 'muster', 'profiles.json');
}

/** @throws Refusal for a file that others can read, or that is none of ours */
export function readProfiles(env: Environment): Profiles {
  const path = profilesFile(env);
  if (!existsSync(path)) return { current: undefined, profiles: {} };
  const file = openSync(path, 'r');
  let text: string;
  try {
    const { mode } = fstatSync(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new Refusal(
        EXIT.credentials,
        `${path}: others on this machine can read the keys in it; chmod 600 it, and consider them known`,
      );
    }
    text = readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
  try {
    const { current, profiles } = JSON.parse(text) as { current?: unknown; profiles?: unknown };
    const found = Object.entries(profiles as Record<string, Profile>);
    if (found.some(([, { url, key }]) => typeof url !== 'string' || typeof key !== 'string'))
      throw new Error('incomplete');
    return { current: typeof current === 'string' ? current : undefined, profiles: Object.fromEntries(found) };
  } catch (error) {
    // Without the cause: what a parser quotes of the file may be a key.
    if (error instanceof Error) throw usage(`${path}: is not a file of profiles; correct or remove it`);
    throw error;
  }
}

export function writeProfiles(env: Environment, profiles: Profiles): void {
  const path = profilesFile(env);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify(profiles, null, 2)}\n`, { mode: 0o600 });
  // The mode of a creation is cut by the umask, and not set where the file was there.
  chmodSync(beside, 0o600);
  renameSync(beside, path);
}
