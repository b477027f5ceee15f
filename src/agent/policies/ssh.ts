import type { Host } from '../host.ts';
import { file } from './file.ts';
import { lines } from './lines.ts';
import { NOTE, type Plan } from './resource.ts';
import { reload } from './units.ts';

/** A keyword of sshd_config(5) and its value; a list stands on one line. */
export type SshSetting = readonly [keyword: string, value: string | readonly string[]];

const FOLDER = '/etc/ssh/sshd_config.d';

/**
 * Settings of the SSH server, in a drop-in file that is read before all others: of several values sshd takes the first.
 * A device without an SSH server has nothing to set.
 */
export async function sshd(host: Host, name: string, settings: readonly SshSetting[]): Promise<Plan> {
  if (!(await host.has('sshd'))) return { resources: [] };
  const text = settings.map(([keyword, value]) => `${keyword} ${typeof value === 'string' ? value : value.join(' ')}`);
  return {
    resources: [
      lines({
        path: '/etc/ssh/sshd_config',
        name: 'sshd-include',
        at: 'start',
        lines: [`Include ${FOLDER}/*.conf`],
        unless: (line) => /^\s*include\s.*sshd_config\.d\/\*\.conf/i.test(line),
      }),
      file({ path: `${FOLDER}/00-muster-${name}.conf`, text: [`# ${NOTE}`, ...text, ''].join('\n') }),
    ],
    validate: async (on) => {
      const { status, stdErr } = await on.run('sshd', ['-t', '-f', on.real('/etc/ssh/sshd_config')]);
      return status === 0 ? undefined : `sshd refuses its configuration: ${stdErr.trim()}`;
    },
    activate: (on) => reload(on, 'ssh.service', 'sshd.service'),
    verify: (on) => differing(on, settings),
  };
}

/** What sshd makes of all its files together, where that is not what was set. */
async function differing(host: Host, settings: readonly SshSetting[]): Promise<readonly string[]> {
  const { status, stdOut, stdErr } = await host.run('sshd', ['-T', '-f', host.real('/etc/ssh/sshd_config')]);
  if (status !== 0) return [`sshd cannot read its configuration: ${stdErr.trim()}`];
  const effective = new Map<string, string[]>();
  for (const line of stdOut.split('\n')) {
    const [keyword = '', ...rest] = line.trim().split(/\s+/);
    effective.set(keyword.toLowerCase(), [...(effective.get(keyword.toLowerCase()) ?? []), rest.join(' ')]);
  }
  return settings.flatMap(([keyword, value]) => {
    const found = effective.get(keyword.toLowerCase());
    const wanted = typeof value === 'string' ? [value] : value;
    if (found === undefined || same(found, wanted)) return [];
    return [`${keyword} is ${found.join(' ')} instead of ${wanted.join(' ')}, by another file of sshd`];
  });
}

const same = (found: readonly string[], wanted: readonly string[]): boolean => {
  const sorted = (values: readonly string[]): string =>
    values
      .flatMap((value) => value.toLowerCase().split(' '))
      // Two names of one value; sshd answers with the older one.
      .map((value) => (value === 'without-password' ? 'prohibit-password' : value))
      .toSorted()
      .join(' ');
  return sorted(found) === sorted(wanted);
};

export const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
