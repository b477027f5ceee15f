import type { Host } from '../host.ts';
import { file } from './file.ts';
import { count, flag, NOTE, text, type Enforcement } from './resource.ts';

/** Read last, so that it counts; sudo passes over names with a dot in them. */
const PATH = '/etc/sudoers.d/zz-muster-sudo-timeout';

export const sudoTimeout: Enforcement = {
  template: 'linux_sudo_timeout',
  plan: async (values, host) => {
    if (!(await host.has('sudo'))) return { resources: [] };
    const logFile = text(values, 'logFile');
    const defaults = [
      `timestamp_timeout=${count(values, 'timestampTimeout')}`,
      `passwd_tries=${count(values, 'passwordTries')}`,
      flag(values, 'usePty') ? 'use_pty' : '!use_pty',
      ...(logFile === '' ? [] : [`logfile="${logFile}"`]),
    ];
    const lines = [`# ${NOTE}`, ...defaults.map((each) => `Defaults ${each}`), ''];
    return { resources: [file({ path: PATH, text: lines.join('\n'), mode: 0o440, validate })], verify: includes };
  },
};

/** A mistake in any of its files, and nobody becomes root any more. */
async function validate(host: Host, candidate: string): Promise<string | undefined> {
  if (!(await host.has('visudo'))) return undefined;
  const { status, stdOut, stdErr } = await host.run('visudo', ['-c', '-f', candidate]);
  return status === 0 ? undefined : `visudo refuses the settings: ${(stdErr || stdOut).trim()}`;
}

async function includes(host: Host): Promise<readonly string[]> {
  const sudoers = await host.read('/etc/sudoers');
  const reads = sudoers?.split('\n').some((line) => /^\s*[#@]includedir\s+\/etc\/sudoers\.d\/?\s*$/.test(line));
  return reads === false ? ['/etc/sudoers does not include /etc/sudoers.d'] : [];
}
