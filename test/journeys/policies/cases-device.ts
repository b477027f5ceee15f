import { join } from 'node:path';
import { linkSync, symlinkSync } from 'node:fs';
import type { PolicyCase } from './case.ts';

/** Templates of src/resources/policy-templates/linux-device.ts. */
const me = { user: String(process.getuid?.() ?? 0), group: String(process.getgid?.() ?? 0) };
const TIMERS = {
  '/run/units/apt-daily.timer': 'enabled\nrunning\n',
  '/run/units/apt-daily-upgrade.timer': 'disabled\nstopped\n',
};

export const deviceCases: readonly PolicyCase[] = [
  {
    template: 'linux_automatic_updates',
    title: 'by apt',
    values: { which: 'all', reboot: true, rebootTime: '04:00' },
    programs: ['apt-get', 'unattended-upgrade', 'systemctl'],
    files: TIMERS,
    applied: {
      '/etc/apt/apt.conf.d/99-muster-updates.conf':
        /Automatic-Reboot "true";\nUnattended-Upgrade::Automatic-Reboot-Time "04:00";\nUnattended-Upgrade::Origins-Pattern:: "origin=\*";/,
      '/run/units/apt-daily-upgrade.timer': 'enabled\nrunning\n',
    },
    drift: (device) => device.write('/run/units/apt-daily-upgrade.timer', 'masked\nstopped\n'),
    drifted: /^apt-daily-upgrade\.timer is masked$/,
    broken: (device) => device.remove('/bin/unattended-upgrade'),
    failure: /^the package unattended-upgrades is not installed$/,
    failsInForce: true,
  },
  {
    template: 'linux_automatic_updates',
    title: 'by dnf',
    values: {},
    programs: ['dnf', 'dnf-automatic', 'systemctl'],
    files: {
      '/etc/dnf/automatic.conf':
        '[commands]\nupgrade_type = default\napply_updates = no\n\n[emitters]\nemit_via = stdio\n',
      '/run/units/dnf-automatic.timer': 'disabled\nstopped\n',
    },
    applied: {
      '/etc/dnf/automatic.conf':
        /^\[commands\]\n# BEGIN muster.*\nupgrade_type = security\ndownload_updates = yes\napply_updates = yes\nreboot = never\n# END muster automatic-updates\n# muster automatic-updates replaces: upgrade_type = default\n/,
    },
    drift: (device) => device.replace('/etc/dnf/automatic.conf', 'apply_updates = yes', 'apply_updates = no'),
    drifted: /^\/etc\/dnf\/automatic\.conf was changed$/,
    broken: (device) => device.remove('/run/units/dnf-automatic.timer'),
    failure: /^systemctl enable --now dnf-automatic\.timer ended with 1: Unit file dnf-automatic\.timer does not exist/,
  },
  {
    template: 'linux_screen_lock',
    values: { idleSeconds: 120 },
    programs: ['dconf'],
    applied: {
      '/etc/dconf/profile/user': /user-db:user\n[^]*system-db:local\n/,
      '/etc/dconf/db/local.d/60-muster-screen-lock': /^idle-delay=uint32 120$/m,
      '/etc/dconf/db/local.d/locks/60-muster-screen-lock': /^\/org\/gnome\/desktop\/session\/idle-delay$/m,
    },
    drift: (device) => device.remove('/etc/dconf/db/local.d/locks/60-muster-screen-lock'),
    drifted: /locks\/60-muster-screen-lock is missing/,
    broken: (device) => device.write('/run/read-only', ''),
    failure: /^dconf update ended with 1: error: Permission denied$/,
    told: ['dconf update'],
  },
  {
    template: 'linux_kernel_parameters',
    values: {
      parameters: [
        { name: 'net.ipv4.ip_forward', value: '0' },
        { name: 'net/ipv4/tcp_rmem', value: '4096 131072 6291456' },
      ],
    },
    programs: ['sysctl'],
    files: { '/proc/sys/net/ipv4/ip_forward': '1\n', '/proc/sys/net/ipv4/tcp_rmem': '4096\t87380\t6291456\n' },
    applied: {
      '/etc/sysctl.d/99-zz-muster.conf': /^net\.ipv4\.ip_forward = 0\nnet\/ipv4\/tcp_rmem = 4096 131072 6291456$/m,
      '/proc/sys/net/ipv4/ip_forward': '0\n',
      '/proc/sys/net/ipv4/tcp_rmem': '4096\t131072\t6291456\n',
    },
    drift: (device) => device.write('/proc/sys/net/ipv4/ip_forward', '1\n'),
    drifted: /^net\.ipv4\.ip_forward is 1 instead of 0$/,
    badValues: {
      parameters: [
        { name: 'net.ipv4.ip_forward', value: '0' },
        { name: 'net.ipv4.nothing', value: '1' },
      ],
    },
    failure: /^the kernel has no parameter net\.ipv4\.nothing$/,
  },
  {
    template: 'linux_file_permissions',
    values: {
      files: [
        { path: '/etc/secret.conf', owner: 'me', group: 'mine', mode: '600' },
        { path: '/srv/tool', mode: '4755' },
      ],
    },
    files: {
      '/etc/passwd': `me:x:${me.user}:${me.group}::/:/bin/sh\n`,
      '/etc/group': `mine:x:${me.group}:\n`,
      '/etc/secret.conf': 'secret\n',
      '/srv/tool': '#!/bin/sh\n',
    },
    modes: { '/etc/secret.conf': 0o644, '/srv/tool': 0o700 },
    applied: { '/etc/secret.conf': 'secret\n' },
    drift: (device) => device.chmod('/etc/secret.conf', 0o664),
    drifted: /^\/etc\/secret\.conf has the mode 0664 instead of 0600$/,
    broken: (device) => {
      device.remove('/srv/tool');
      symlinkSync('/etc/hostname', join(device.path, 'srv/tool'));
    },
    failure: /^\/srv\/tool is a link: name what it leads to$/,
  },
  {
    template: 'linux_time_servers',
    title: 'by chrony',
    values: { servers: ['time.example.com', '192.0.2.1'] },
    programs: ['chronyd', 'systemctl'],
    files: {
      '/etc/chrony/chrony.conf': 'confdir /etc/chrony/conf.d\npool 2.debian.pool.ntp.org iburst\nmakestep 1 3\n',
      '/run/units/chrony.service': 'enabled\nrunning\n',
    },
    applied: {
      '/etc/chrony/chrony.conf':
        /^# muster time-servers replaces: pool 2\.debian[^]*\nserver time\.example\.com iburst\nserver 192\.0\.2\.1 iburst\n/m,
    },
    drift: (device) => device.replace('/etc/chrony/chrony.conf', 'server 192.0.2.1', 'server evil.example'),
    drifted: /^\/etc\/chrony\/chrony\.conf was changed$/,
    broken: (device) => device.remove('/bin/chronyd'),
    failure: /^the device has neither chrony nor systemd-timesyncd$/,
    told: ['systemctl restart chrony.service'],
  },
  {
    template: 'linux_time_servers',
    title: 'by systemd-timesyncd',
    values: { servers: ['time.example.com'], fallback: ['time2.example.com'] },
    programs: ['systemctl'],
    files: {
      '/usr/lib/systemd/systemd-timesyncd': '',
      '/run/units/systemd-timesyncd.service': 'enabled\nrunning\n',
    },
    applied: {
      '/etc/systemd/timesyncd.conf.d/60-muster.conf':
        /^\[Time\]\nNTP=\nNTP=time\.example\.com\nFallbackNTP=\nFallbackNTP=time2\.example\.com$/m,
    },
    drift: (device) => device.remove('/etc/systemd/timesyncd.conf.d'),
    drifted: /60-muster\.conf is missing/,
    broken: (device) => {
      device.write('/etc/systemd/timesyncd.conf.d/target', '');
      linkSync(join(device.path, 'etc/systemd/timesyncd.conf.d/target'), join(device.path, 'etc/hard'));
      symlinkSync('/etc/hard', join(device.path, 'etc/systemd/timesyncd.conf.d/60-muster.conf'));
    },
    failure: /60-muster\.conf is no plain file/,
    told: ['systemctl restart systemd-timesyncd.service'],
  },
  {
    template: 'linux_removable_storage',
    values: { firewire: false },
    programs: ['modprobe'],
    files: { '/proc/modules': 'ext4 1\nuas 1\nusb_storage 1\n' },
    applied: {
      '/etc/modprobe.d/muster-removable-storage.conf': /^blacklist usb_storage\ninstall usb_storage \/bin\/false$/m,
      '/proc/modules': 'ext4 1\n',
    },
    drift: (device) => device.append('/proc/modules', 'usb_storage 1\n'),
    drifted: /^the module usb_storage is in use until the next start$/,
    broken: (device) => device.write('/run/stick', ''),
    failure: /^the module uas is in use until the next start; the module usb_storage is in use/,
    failsInForce: true,
  },
  {
    template: 'linux_disabled_services',
    values: { services: ['telnet.socket', 'ours.service', 'missing.service'] },
    programs: ['systemctl'],
    files: {
      '/run/units/telnet.socket': 'enabled\nrunning\n',
      '/run/units/ours.service': 'enabled\nstopped\n',
      '/etc/systemd/system/ours.service': '[Service]\nExecStart=/bin/true\n',
    },
    applied: {
      '/run/units/telnet.socket': 'masked\nstopped\n',
      '/run/units/ours.service': 'disabled\nstopped\n',
      '/run/units/missing.service': null,
    },
    drift: (device) => device.write('/run/units/telnet.socket', 'enabled\nrunning\n'),
    drifted: /^telnet\.socket is enabled$/,
    broken: (device) =>
      device.write('/bin/systemctl', '#!/bin/sh\n[ $1 = is-enabled ] && echo enabled\nexec /bin/false\n'),
    failure: /^systemctl mask --now telnet\.socket ended with 1$/,
  },
  {
    template: 'linux_wifi_network',
    values: { ssid: 'Office', passphrase: ' back\\slash 1', hidden: true },
    programs: ['nmcli'],
    applied: { '/log': /^nmcli connection reload$/m },
    drift: (device) => {
      const folder = '/etc/NetworkManager/system-connections';
      const [name = ''] = Object.keys(device.snapshot()).filter((path) => path.startsWith(folder));
      if (!/^psk=\\sback\\\\slash 1$/m.test(device.read(name) ?? '')) throw new Error('the passphrase is not escaped');
      if (device.mode(name) !== 0o600) throw new Error('everybody can read the passphrase');
      device.replace(name, 'Office', 'Guests');
    },
    drifted: /^\/etc\/NetworkManager\/system-connections\/muster-[0-9a-f-]+\.nmconnection was changed$/,
    broken: (device) => device.write('/run/stopped', ''),
    failure: /^nmcli connection reload ended with 8: Error: NetworkManager is not running\.$/,
    told: ['nmcli connection reload'],
  },
];
