import { checkbox, list, number, runsOn, select, sensitive, table, template, text } from './fields.ts';

/** The Linux device itself. */
const LINUX = { osMetaFamily: 'linux', osRestrictions: runsOn('Linux') } as const;
const HOSTS = {
  pattern: '^[A-Za-z0-9][A-Za-z0-9.:-]{0,252}$',
  message: 'a host name or an address, such as time.example.com',
} as const;

export const linuxDevice = [
  template(113, {
    ...LINUX,
    name: 'linux_automatic_updates',
    displayName: 'Automatic updates',
    description: 'Installs updates every day, without anybody asking for them.',
    activation: 'With the next run of the timers of apt or dnf.',
    behavior:
      'On Debian and Ubuntu sets up unattended-upgrades by a file of its own in /etc/apt/apt.conf.d; on Fedora and Red Hat ' +
      'sets up dnf-automatic in /etc/dnf/automatic.conf. The package has to be installed.',
    reference: 'unattended-upgrade(8), dnf-automatic(8)',
    fields: [
      select('which', 'Which updates', {
        usual: 'security',
        options: [
          ['security', 'Those for security'],
          ['all', 'All of them'],
        ],
      }),
      checkbox('reboot', 'Restart where an update needs it', {
        usual: false,
        help: 'Restarts whoever is signed in. With dnf it needs dnf 4.15 or later.',
      }),
      text('rebootTime', 'Time of the restart', {
        required: true,
        usual: '03:30',
        pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
        message: 'a time such as 03:30',
        help: 'On Debian and Ubuntu; dnf restarts when it is done.',
      }),
    ],
  }),
  template(114, {
    ...LINUX,
    name: 'linux_screen_lock',
    displayName: 'Screen lock',
    description: 'Locks the screen of GNOME desktops when nobody is there.',
    activation: 'With the next sign-in to the desktop.',
    behavior: 'Writes files of its own to /etc/dconf/db/local.d, with locks, so that people cannot change it.',
    reference: 'dconf(7), org.gnome.desktop.session, org.gnome.desktop.screensaver',
    fields: [
      number('idleSeconds', 'Seconds until the screen goes dark', { usual: 300, minimum: 30, maximum: 7200 }),
      number('lockDelaySeconds', 'Seconds from then until it locks', { usual: 0, minimum: 0, maximum: 600 }),
    ],
  }),
  template(115, {
    ...LINUX,
    name: 'linux_kernel_parameters',
    displayName: 'Kernel parameters',
    description: 'Sets parameters of the running kernel, now and at start-up.',
    activation: 'At once.',
    behavior:
      'Writes a file of its own to /etc/sysctl.d; what the running kernel had before is set again when it goes.',
    reference: 'sysctl.d(5), sysctl(8)',
    fields: [
      table('parameters', 'Parameters', {
        required: true,
        maxItems: 500,
        columns: [
          {
            name: 'name',
            label: 'Name',
            type: 'text',
            required: true,
            pattern: '^[a-z0-9_]+([./][A-Za-z0-9_-]+)+$',
            message: 'a name such as net.ipv4.ip_forward',
          },
          {
            name: 'value',
            label: 'Value',
            type: 'text',
            required: true,
            pattern: '^[^\\s#;]([^\\n\\r#;]*[^\\s#;])?$',
            message: 'one line without # and ;',
          },
        ],
      }),
    ],
  }),
  template(116, {
    ...LINUX,
    name: 'linux_file_permissions',
    displayName: 'Permissions of files',
    description: 'Sets owner, group and mode of files and folders that exist.',
    activation: 'At once.',
    behavior: 'Nothing is created and no link is followed. What was there before is set again when the policy goes.',
    reference: 'chmod(1), chown(1)',
    fields: [
      table('files', 'Files', {
        required: true,
        maxItems: 500,
        columns: [
          {
            name: 'path',
            label: 'Path',
            type: 'text',
            required: true,
            maxLength: 4096,
            pattern: '^(/(?!\\.{1,2}(/|$))[^/\\n\\r]+)+$',
            message: 'a path from the root without . and .. such as /etc/shadow',
          },
          {
            name: 'owner',
            label: 'Owner',
            type: 'text',
            pattern: '^([a-z_][a-z0-9_.-]{0,31})?$',
            message: 'a local user, or empty to leave it',
          },
          {
            name: 'group',
            label: 'Group',
            type: 'text',
            pattern: '^([a-z_][a-z0-9_.-]{0,31})?$',
            message: 'a local group, or empty to leave it',
          },
          {
            name: 'mode',
            label: 'Mode',
            type: 'text',
            pattern: '^([0-7]{3,4})?$',
            message: 'octal digits such as 640, or empty to leave it',
          },
        ],
      }),
    ],
  }),
  template(117, {
    ...LINUX,
    name: 'linux_time_servers',
    displayName: 'Time servers',
    description: 'Sets where the device gets the time from.',
    activation: 'At once.',
    behavior:
      'Where chrony is installed, the servers and pools of its configuration become comments and these stand there instead; ' +
      'else systemd-timesyncd gets a file of its own.',
    reference: 'chrony.conf(5), timesyncd.conf(5)',
    fields: [
      list('servers', 'Servers', { ...HOSTS, required: true, maxItems: 16 }),
      list('fallback', 'Where none of them answers', { ...HOSTS, maxItems: 16, help: 'systemd-timesyncd only.' }),
    ],
  }),
  template(118, {
    ...LINUX,
    name: 'linux_removable_storage',
    displayName: 'No removable storage',
    description: 'Keeps the kernel from using storage on USB and FireWire.',
    activation: 'At once where nothing of it is in use, else with the next start.',
    behavior: 'Writes a file of its own to /etc/modprobe.d and takes the modules out of the kernel.',
    alert: 'Devices that start from USB, and keyboards with a built-in memory, are affected too.',
    reference: 'modprobe.d(5)',
    fields: [
      checkbox('usb', 'USB', { usual: true }),
      checkbox('firewire', 'FireWire', { usual: true, help: 'FireWire can read memory without asking.' }),
    ],
  }),
  template(119, {
    ...LINUX,
    name: 'linux_disabled_services',
    displayName: 'Services that do not run',
    description: 'Stops services and keeps them from being started.',
    activation: 'At once.',
    behavior: 'Stops and masks the units; those that were enabled or running are so again when the policy goes.',
    reference: 'systemctl(1), mask',
    fields: [
      list('services', 'Units', {
        required: true,
        pattern: '^[A-Za-z0-9:_.@-]+\\.(service|socket|timer|mount|path|target)$',
        message: 'the name of a unit with its ending, such as telnet.socket',
      }),
    ],
  }),
  template(120, {
    ...LINUX,
    name: 'linux_wifi_network',
    displayName: 'Wi-Fi network',
    description: 'Lets the device join a wireless network with a passphrase.',
    activation: 'At once where NetworkManager runs.',
    behavior: 'Writes a connection of its own for NetworkManager, which root alone can read.',
    reference: 'nm-settings-keyfile(5)',
    fields: [
      text('ssid', 'Name of the network', {
        required: true,
        maxLength: 32,
        pattern: '^[A-Za-z0-9_.-]([ A-Za-z0-9_.-]*[A-Za-z0-9_.-])?$',
        message: 'letters, digits, spaces and _ . -',
      }),
      sensitive(
        text('passphrase', 'Passphrase', {
          required: true,
          maxLength: 63,
          pattern: '^[\\x20-\\x7e]{8,63}$',
          message: '8 to 63 printable characters',
        }),
      ),
      checkbox('hidden', 'The network does not announce itself', { usual: false }),
    ],
  }),
];
