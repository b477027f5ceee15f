import { checkbox, list, number, runsOn, select, table, template, text, textarea } from './fields.ts';

/** How people get into a Linux device, and what they may do there. Each has its enforcement in src/agent/policies. */
const LINUX = { osMetaFamily: 'linux', osRestrictions: runsOn('Linux') } as const;
const SSH = {
  ...LINUX,
  activation: 'At once for new connections; sshd is reloaded and open sessions go on.',
  behavior:
    'Writes a file of its own to /etc/ssh/sshd_config.d, asks sshd whether the whole configuration is good before it ' +
    'takes effect, and takes the file away when the policy is unbound.',
} as const;
const NAMES = {
  pattern: '^[A-Za-z0-9_.*?@:/!-]+$',
  message: 'a name, or a pattern with * and ?, such as deploy or admin@192.0.2.*',
} as const;

export const linuxAccess = [
  template(101, {
    ...SSH,
    name: 'linux_ssh_root_login',
    displayName: 'SSH: root login',
    description: 'Decides whether root may sign in over SSH, and how.',
    reference: 'sshd_config(5), PermitRootLogin',
    alert: 'Make sure that somebody else can sign in and become root before forbidding it.',
    fields: [
      select('permitRootLogin', 'Root may sign in', {
        usual: 'no',
        options: [
          ['no', 'Never'],
          ['prohibit-password', 'With a key only'],
          ['forced-commands-only', 'With a key that is tied to a command'],
          ['yes', 'With a key or a password'],
        ],
      }),
    ],
  }),
  template(102, {
    ...SSH,
    name: 'linux_ssh_password_authentication',
    displayName: 'SSH: passwords',
    description: 'Decides whether passwords open SSH sessions, or keys alone.',
    reference: 'sshd_config(5), PasswordAuthentication, KbdInteractiveAuthentication',
    alert: 'Whoever has no key on the device cannot sign in over SSH any more.',
    fields: [
      checkbox('passwordAuthentication', 'Passwords are accepted', { usual: false }),
      checkbox('keyboardInteractive', 'Questions and answers are accepted', {
        usual: false,
        help: 'One-time codes by PAM need it. Where it is on and PAM asks for the password, passwords work by this way too.',
      }),
    ],
  }),
  template(103, {
    ...SSH,
    name: 'linux_ssh_access',
    displayName: 'SSH: who, and for how long',
    description: 'Limits who may sign in over SSH, and ends connections whose other side is gone.',
    reference: 'sshd_config(5), ClientAliveInterval, LoginGraceTime, MaxAuthTries, AllowUsers, AllowGroups',
    fields: [
      number('clientAliveInterval', 'Ask a silent client every so many seconds', {
        usual: 300,
        minimum: 0,
        maximum: 86_400,
        help: '0: never. It finds clients that are gone; for shells that nobody types in there is the idle timeout.',
      }),
      number('clientAliveCountMax', 'Questions without an answer before it is cut off', {
        usual: 2,
        minimum: 1,
        maximum: 100,
      }),
      number('loginGraceTime', 'Seconds to sign in', { usual: 60, minimum: 1, maximum: 600 }),
      number('maxAuthTries', 'Attempts in one connection', { usual: 4, minimum: 1, maximum: 20 }),
      list('allowUsers', 'Only these users', { ...NAMES, help: 'Empty: all of them.' }),
      list('allowGroups', 'Only members of these groups', { ...NAMES, help: 'Empty: all of them.' }),
    ],
  }),
  template(104, {
    ...LINUX,
    name: 'linux_login_banner',
    displayName: 'Login banner',
    description: 'Shows a text before anybody signs in, over SSH and at the console.',
    behavior: 'Adds files of its own to /etc/ssh/sshd_config.d and /etc/issue.d; /etc/issue stays as it is.',
    reference: 'sshd_config(5), Banner; agetty(8), issue files',
    fields: [
      textarea('text', 'Text', { required: true, maxLength: 4096 }),
      checkbox('ssh', 'Over SSH', { usual: true }),
      checkbox('console', 'At the console', { usual: true }),
    ],
  }),
  template(105, {
    ...LINUX,
    name: 'linux_sudo_timeout',
    displayName: 'sudo: how long a password counts',
    description: 'Sets after how many minutes sudo asks for the password again, and how it may be used.',
    activation: 'With the next sudo.',
    behavior: 'Writes a file of its own to /etc/sudoers.d after visudo has found it good.',
    reference: 'sudoers(5), timestamp_timeout, passwd_tries, use_pty, logfile',
    fields: [
      number('timestampTimeout', 'Minutes', {
        usual: 5,
        minimum: -1,
        maximum: 1440,
        help: '0: ask each time. -1: never again in the same session.',
      }),
      number('passwordTries', 'Attempts', { usual: 3, minimum: 1, maximum: 10 }),
      checkbox('usePty', 'Commands run in a terminal of their own', { usual: true }),
      text('logFile', 'Log file', {
        maxLength: 255,
        pattern: '^(/[A-Za-z0-9_.-]+)*$',
        message: 'a path from the root, such as /var/log/sudo.log, or empty',
      }),
    ],
  }),
  template(106, {
    ...LINUX,
    name: 'linux_firewall',
    displayName: 'Firewall: refuse what is not allowed',
    description: 'Drops what arrives unless it answers something that the device sent, or comes to an allowed port.',
    activation: 'At once, in one step; open connections go on.',
    behavior:
      'Keeps an nftables table of its own, muster_firewall, and a unit that loads it at start-up. Tables of others stay; ' +
      'what one of them drops stays dropped.',
    alert: 'Keep the port of SSH in the list, or the device cannot be reached.',
    reference: 'nft(8)',
    fields: [
      table('allowed', 'Allowed ports', {
        usual: [{ port: '22', protocol: 'tcp', source: '' }],
        maxItems: 500,
        columns: [
          {
            name: 'port',
            label: 'Port or range',
            type: 'text',
            required: true,
            format: 'port',
          },
          { name: 'protocol', label: 'Protocol', type: 'select', required: true, options: ['tcp', 'udp'] },
          {
            name: 'source',
            label: 'From',
            type: 'text',
            format: 'network',
          },
        ],
      }),
      checkbox('allowPing', 'Answers to ping', { usual: true }),
    ],
  }),
];
