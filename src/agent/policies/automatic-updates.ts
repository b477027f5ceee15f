import type { Host } from '../host.ts';
import { file } from './file.ts';
import { lines, setting } from './lines.ts';
import { CannotApply, flag, NOTE, text, type Enforcement, type Plan, type Values } from './resource.ts';
import { enabled } from './units.ts';

export const automaticUpdates: Enforcement = {
  template: 'linux_automatic_updates',
  plan: async (values, host) => {
    if (await host.has('apt-get')) return byApt(values);
    if (await host.has('dnf')) return byDnf(values);
    throw new CannotApply('the device has neither apt nor dnf');
  },
};

/** Read after the files that Debian and Ubuntu bring. */
function byApt(values: Values): Plan {
  const settings = [
    'APT::Periodic::Enable "1";',
    'APT::Periodic::Update-Package-Lists "1";',
    'APT::Periodic::Unattended-Upgrade "1";',
    `Unattended-Upgrade::Automatic-Reboot "${flag(values, 'reboot')}";`,
    `Unattended-Upgrade::Automatic-Reboot-Time "${text(values, 'rebootTime')}";`,
    // Two colons at the end add to a list: without this line it names the origin of security updates alone.
    ...(text(values, 'which') === 'all' ? ['Unattended-Upgrade::Origins-Pattern:: "origin=*";'] : []),
  ];
  return {
    resources: [
      file({ path: '/etc/apt/apt.conf.d/99-muster-updates.conf', text: [`// ${NOTE}`, ...settings, ''].join('\n') }),
      enabled('apt-daily.timer', true),
      enabled('apt-daily-upgrade.timer', true),
    ],
    verify: async (host) =>
      (await host.has('unattended-upgrade')) ? [] : ['the package unattended-upgrades is not installed'],
  };
}

function byDnf(values: Values): Plan {
  const keys = {
    upgrade_type: text(values, 'which') === 'all' ? 'default' : 'security',
    download_updates: 'yes',
    apply_updates: 'yes',
    reboot: flag(values, 'reboot') ? 'when-needed' : 'never',
  };
  return {
    resources: [
      lines({
        path: '/etc/dnf/automatic.conf',
        name: 'automatic-updates',
        at: { after: '[commands]' },
        lines: Object.entries(keys).map(([key, value]) => `${key} = ${value}`),
        replaces: setting(Object.keys(keys)),
      }),
      enabled('dnf-automatic.timer', true),
    ],
    verify: installed,
  };
}

const installed = async (host: Host): Promise<readonly string[]> =>
  (await host.has('dnf-automatic')) ? [] : ['the package dnf-automatic is not installed'];
