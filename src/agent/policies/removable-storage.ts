import type { Host } from '../host.ts';
import { file } from './file.ts';
import { flag, NOTE, type Enforcement } from './resource.ts';

/** In the order in which the kernel lets go of them. */
const MODULES = { usb: ['uas', 'usb_storage'], firewire: ['firewire_sbp2', 'firewire_ohci'] } as const;

export const removableStorage: Enforcement = {
  template: 'linux_removable_storage',
  plan: (values) => {
    const modules = (['usb', 'firewire'] as const).flatMap((name) => (flag(values, name) ? MODULES[name] : []));
    if (modules.length === 0) return { resources: [] };
    // `blacklist` keeps a module from being loaded for a device, `install` from being loaded by name or for another one.
    const text = modules.flatMap((module) => [`blacklist ${module}`, `install ${module} /bin/false`]);
    return {
      resources: [
        file({
          path: '/etc/modprobe.d/muster-removable-storage.conf',
          text: [`# ${NOTE}`, ...text, ''].join('\n'),
        }),
      ],
      // One that is in use stays until the next start; `verify` says so.
      activate: async (host) => {
        for (const module of await loaded(host, modules)) await host.run('modprobe', ['-r', module]);
      },
      verify: async (host) =>
        (await loaded(host, modules)).map((module) => `the module ${module} is in use until the next start`),
    };
  },
};

async function loaded(host: Host, modules: readonly string[]): Promise<readonly string[]> {
  const now = new Set(((await host.read('/proc/modules')) ?? '').split('\n').map((line) => line.split(' ')[0]));
  return modules.filter((module) => now.has(module));
}
