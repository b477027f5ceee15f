import type { Host } from '../host.ts';
import { must, type Resource } from './resource.ts';

/** Units of systemd. Where there is no systemd, nothing has to be told of a change. */

/** Makes the first of these units that runs read its configuration again. */
export async function reload(host: Host, ...units: readonly string[]): Promise<void> {
  for (const unit of await running(host, units)) return void (await must(host, 'systemctl', 'reload', unit));
}

/** Restarts the first of these units that runs. */
export async function restart(host: Host, ...units: readonly string[]): Promise<void> {
  for (const unit of await running(host, units)) return void (await must(host, 'systemctl', 'restart', unit));
}

async function running(host: Host, units: readonly string[]): Promise<readonly string[]> {
  if (!(await host.has('systemctl'))) return [];
  for (const unit of units) if (await isActive(host, unit)) return [unit];
  return [];
}

export const isActive = async (host: Host, unit: string): Promise<boolean> =>
  (await host.run('systemctl', ['is-active', '--quiet', unit])).status === 0;

/** What systemd says of a unit's file: enabled, disabled, masked, static, …; empty where there is none. */
export async function fileState(host: Host, unit: string): Promise<string> {
  const said = (await host.run('systemctl', ['is-enabled', unit])).stdOut.trim();
  return said === 'not-found' ? '' : said;
}

/** Has systemd read unit files again that were written or removed. */
export const daemonReload = async (host: Host): Promise<void> => void (await must(host, 'systemctl', 'daemon-reload'));

/** A unit that starts with the device, and runs now where `now` is given. */
export const enabled = (unit: string, now = false): Resource => ({
  key: `enabled ${unit}`,
  check: async (host) => {
    const state = await fileState(host, unit);
    if (state !== 'enabled') return `${unit} is ${state === '' ? 'missing' : state}`;
    return now && !(await isActive(host, unit)) ? `${unit} does not run` : undefined;
  },
  remember: async (host) => ({ state: await fileState(host, unit), active: await isActive(host, unit) }),
  apply: async (host) => {
    await daemonReload(host);
    await must(host, 'systemctl', 'enable', ...(now ? ['--now'] : []), unit);
  },
  revert: async (host, remembered) => {
    const { state, active } = remembered as { readonly state: string; readonly active: boolean };
    // A unit that is gone, with its package or by hand, cannot be disabled.
    if (state === 'enabled' || (await fileState(host, unit)) === '') return;
    await must(host, 'systemctl', 'disable', ...(active || !now ? [] : ['--now']), unit);
  },
});
