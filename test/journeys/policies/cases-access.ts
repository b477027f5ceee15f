import type { PolicyCase } from './case.ts';

/** Templates of src/resources/policy-templates/linux-access.ts. */
const SSHD_CONFIG =
  '# The distribution\nInclude /etc/ssh/sshd_config.d/*.conf\n\nX11Forwarding yes\nPermitRootLogin yes\n';
const SSH = {
  programs: ['sshd', 'systemctl'],
  files: {
    '/etc/ssh/sshd_config': SSHD_CONFIG,
    '/etc/ssh/sshd_config.d/50-cloud-init.conf': 'PasswordAuthentication yes\n',
    '/run/units/ssh.service': 'enabled\nrunning\n',
  },
  broken: (device) => device.append('/etc/ssh/sshd_config', 'Bogus yes\n'),
  failure: /^sshd refuses its configuration: .*Bad configuration option: Bogus/,
  told: ['systemctl reload ssh.service'],
} as const satisfies Partial<PolicyCase>;

export const accessCases: readonly PolicyCase[] = [
  {
    ...SSH,
    template: 'linux_ssh_root_login',
    values: { permitRootLogin: 'prohibit-password' },
    applied: { '/etc/ssh/sshd_config.d/00-muster-root-login.conf': /^PermitRootLogin prohibit-password$/m },
    drift: (device) => device.write('/etc/ssh/sshd_config.d/00-muster-root-login.conf', 'PermitRootLogin yes\n'),
    drifted: /^\/etc\/ssh\/sshd_config\.d\/00-muster-root-login\.conf was changed$/,
  },
  {
    ...SSH,
    title: 'where sshd_config includes nothing',
    template: 'linux_ssh_root_login',
    values: {},
    files: { ...SSH.files, '/etc/ssh/sshd_config': 'PermitRootLogin yes\n' },
    applied: {
      '/etc/ssh/sshd_config':
        /^# BEGIN muster sshd-include.*\nInclude .*\n# END muster sshd-include\nPermitRootLogin yes\n$/,
      '/etc/ssh/sshd_config.d/00-muster-root-login.conf': /^PermitRootLogin no$/m,
    },
    drift: (device) => device.write('/etc/ssh/sshd_config', 'PermitRootLogin yes\n'),
    drifted: /sshd_config lacks the block sshd-include/,
  },
  {
    ...SSH,
    template: 'linux_ssh_password_authentication',
    values: { passwordAuthentication: false },
    applied: {
      '/etc/ssh/sshd_config.d/00-muster-password-authentication.conf':
        /^PasswordAuthentication no\nKbdInteractiveAuthentication no$/m,
    },
    drift: (device) => device.remove('/etc/ssh/sshd_config.d/00-muster-password-authentication.conf'),
    drifted: /00-muster-password-authentication\.conf is missing/,
  },
  {
    ...SSH,
    title: 'where another file comes first',
    template: 'linux_ssh_access',
    values: { allowUsers: ['deploy', 'admin@192.0.2.*'], maxAuthTries: 3 },
    applied: {
      '/etc/ssh/sshd_config.d/00-muster-access.conf': /^MaxAuthTries 3\nAllowUsers deploy admin@192\.0\.2\.\*$/m,
    },
    drift: (device) => {
      device.chmod('/etc/ssh/sshd_config.d/00-muster-access.conf', 0o666);
    },
    drifted: /has the mode 0666 instead of 0644/,
    broken: (device) => device.write('/etc/ssh/sshd_config.d/00-a.conf', 'MaxAuthTries 9\n'),
    failure: /^MaxAuthTries is 9 instead of 3, by another file of sshd$/,
    failsInForce: true,
  },
  {
    ...SSH,
    template: 'linux_login_banner',
    values: { text: 'Authorised use only.\nYou are watched \\o/\n' },
    files: { ...SSH.files, '/etc/issue': 'Debian \\n \\l\n' },
    applied: {
      '/etc/muster/login-banner': 'Authorised use only.\nYou are watched \\o/\n',
      '/etc/ssh/sshd_config.d/00-muster-banner.conf': /^Banner \/etc\/muster\/login-banner$/m,
      '/etc/issue.d/60-muster.issue': 'Authorised use only.\nYou are watched \\\\o/\n',
      '/etc/issue': 'Debian \\n \\l\n',
    },
    drift: (device) => device.write('/etc/muster/login-banner', 'Welcome!\n'),
    drifted: /^\/etc\/muster\/login-banner was changed$/,
  },
  {
    template: 'linux_sudo_timeout',
    values: { timestampTimeout: 0, logFile: '/var/log/sudo.log' },
    programs: ['sudo', 'visudo'],
    files: { '/etc/sudoers': 'root ALL=(ALL:ALL) ALL\n@includedir /etc/sudoers.d\n' },
    applied: {
      '/etc/sudoers.d/zz-muster-sudo-timeout':
        /^Defaults timestamp_timeout=0\nDefaults passwd_tries=3\nDefaults use_pty\nDefaults logfile="\/var\/log\/sudo\.log"$/m,
    },
    drift: (device) => device.chmod('/etc/sudoers.d/zz-muster-sudo-timeout', 0o644),
    drifted: /has the mode 0644 instead of 0440/,
    badValues: { logFile: '/bogus' },
    failure: /^visudo refuses the settings: .*syntax error/,
  },
  {
    template: 'linux_firewall',
    values: {
      allowed: [
        { port: '22', protocol: 'tcp', source: '192.0.2.0/24' },
        { port: '8000-8010', protocol: 'udp' },
      ],
      allowPing: false,
    },
    programs: ['nft', 'systemctl'],
    applied: {
      '/etc/muster/firewall.nft':
        /ip saddr 192\.0\.2\.0\/24 tcp dport 22 accept comment .*\n.*udp dport 8000-8010 accept/,
      '/etc/systemd/system/muster-firewall.service': /^ExecStart=\/usr\/sbin\/nft -f \/etc\/muster\/firewall\.nft$/m,
      '/run/units/muster-firewall.service': 'enabled\nstopped\n',
      '/run/nft': /policy drop;/,
    },
    drift: (device) => device.replace('/run/nft', '\t}\n', '\t\ttcp dport 23 accept\n\t}\n'),
    drifted: /^the firewall has 9 rules, 8 of them from its file, which has 8$/,
    badValues: { allowed: [{ port: '6666', protocol: 'tcp' }] },
    failure: /^nft refuses the rules: Error: Could not process rule/,
  },
];
