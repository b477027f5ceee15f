import type { Host } from '../host.ts';
import { file } from './file.ts';
import { lines } from './lines.ts';
import { CannotApply, NOTE, texts, type Enforcement, type Plan, type Values } from './resource.ts';
import { restart } from './units.ts';

export const timeServers: Enforcement = {
  template: 'linux_time_servers',
  plan: async (values, host) => {
    if (await host.has('chronyd')) return byChrony(values, host);
    for (const folder of ['/usr/lib/systemd', '/lib/systemd']) {
      if ((await host.stat(`${folder}/systemd-timesyncd`)) !== undefined) return byTimesyncd(values);
    }
    throw new CannotApply('the device has neither chrony nor systemd-timesyncd');
  },
};

/** Other servers and pools go out of force; what DHCP or a folder of sources adds is not touched. */
async function byChrony(values: Values, host: Host): Promise<Plan> {
  const debian = '/etc/chrony/chrony.conf';
  return {
    resources: [
      lines({
        path: (await host.stat(debian)) === undefined ? '/etc/chrony.conf' : debian,
        name: 'time-servers',
        lines: texts(values, 'servers').map((server) => `server ${server} iburst`),
        replaces: (line) => /^\s*(server|pool|peer)\s/i.test(line),
      }),
    ],
    activate: (on) => restart(on, 'chrony.service', 'chronyd.service'),
  };
}

/** An empty list takes back what other files have added to it. */
function byTimesyncd(values: Values): Plan {
  const fallback = texts(values, 'fallback');
  const settings = [
    '[Time]',
    'NTP=',
    `NTP=${texts(values, 'servers').join(' ')}`,
    ...(fallback.length === 0 ? [] : ['FallbackNTP=', `FallbackNTP=${fallback.join(' ')}`]),
  ];
  return {
    resources: [
      file({ path: '/etc/systemd/timesyncd.conf.d/60-muster.conf', text: [`# ${NOTE}`, ...settings, ''].join('\n') }),
    ],
    activate: (on) => restart(on, 'systemd-timesyncd.service'),
  };
}
