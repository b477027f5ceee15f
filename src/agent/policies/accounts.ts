import type { Host } from '../host.ts';
import { CannotApply } from './resource.ts';

/** Local accounts, as passwd(5), group(5) and shadow(5) list them. */

export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly shell: string;
}

const table = async (host: Host, path: string): Promise<readonly (readonly string[])[]> =>
  ((await host.read(path)) ?? '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(':'));

/** The number of a user or group; both tables have it in the third place. */
export async function idOf(host: Host, path: '/etc/passwd' | '/etc/group', name: string): Promise<number> {
  const row = (await table(host, path)).find(([each]) => each === name);
  if (row === undefined) throw new CannotApply(`there is no ${path === '/etc/group' ? 'group' : 'user'} ${name}`);
  return Number(row[2]);
}

/** Accounts of people: those from UID_MIN of login.defs(5) on, without nobody. */
export async function people(host: Host): Promise<readonly Account[]> {
  const defs = (await host.read('/etc/login.defs')) ?? '';
  const [, least = '1000'] = /^\s*UID_MIN\s+(\d+)/m.exec(defs) ?? [];
  return (await table(host, '/etc/passwd'))
    .map(([name = '', , uid = '', , , , shell = '']) => ({ name, uid: Number(uid), shell }))
    .filter(({ uid }) => uid >= Number(least) && uid < 65_534);
}

/** Ages of passwords in days, as texts: empty where there is none. Accounts without a password are not there. */
export interface Ages {
  readonly min: string;
  readonly max: string;
  readonly warn: string;
}

export async function ages(host: Host): Promise<ReadonlyMap<string, Ages>> {
  const rows = await table(host, '/etc/shadow');
  return new Map(
    rows
      .filter(([, password = '']) => password !== '' && !/^[!*]/.test(password))
      .map(([name = '', , , min = '', max = '', warn = '']) => [name, { min, max, warn }]),
  );
}
