import type { PolicyCase } from './case.ts';

/** Templates of src/resources/policy-templates/linux-accounts.ts. */
const LOGIN_DEFS =
  '# login.defs\nPASS_MAX_DAYS\t99999\nPASS_MIN_DAYS\t0\nPASS_WARN_AGE\t7\nUMASK\t\t022\nUID_MIN 1000\n';
const PASSWD =
  'root:x:0:0:root:/root:/bin/bash\nada:x:1000:1000::/home/ada:/bin/bash\nsvc:x:1001:1001::/:/usr/sbin/nologin\n';
const isFolder =
  (path: string): NonNullable<NonNullable<PolicyCase['broken']>> =>
  (device) => {
    device.write(`${path}/in-the-way`, '');
  };

export const accountCases: readonly PolicyCase[] = [
  {
    template: 'linux_password_ageing',
    values: { maxDays: 60, minDays: 2, existingAccounts: true },
    programs: ['chage'],
    files: {
      '/etc/login.defs': LOGIN_DEFS,
      '/etc/passwd': PASSWD,
      '/etc/shadow': 'root:$y$x:20000:0:99999:7:::\nada:$y$x:20000::99999:7:::\nsvc:!:20000:0:99999:7:::\n',
    },
    modes: { '/etc/shadow': 0o600 },
    applied: {
      '/etc/login.defs':
        /^# muster password-ageing replaces: PASS_MAX_DAYS\t99999\n[^]*\nPASS_MAX_DAYS 60\nPASS_MIN_DAYS 2\nPASS_WARN_AGE 7\n# END/m,
      '/etc/shadow': 'root:$y$x:20000:0:99999:7:::\nada:$y$x:20000:2:60:7:::\nsvc:!:20000:0:99999:7:::\n',
    },
    drift: (device) => device.replace('/etc/shadow', ':2:60:', ':2:600:'),
    drifted: /^the password of ada lasts 600 instead of 60 days/,
    broken: (device) => device.remove('/bin/chage'),
    failure: /^chage -m 2 -M 60 -W 7 ada is not installed;/,
  },
  {
    template: 'linux_password_quality',
    values: { minLength: 16 },
    files: { '/etc/pam.d/common-password': 'password requisite pam_pwquality.so retry=3\n' },
    applied: {
      '/etc/security/pwquality.conf.d/50-muster.conf': /^minlen = 16\nminclass = 3\nmaxrepeat = 3\ndictcheck = 1$/m,
    },
    drift: (device) => device.append('/etc/security/pwquality.conf.d/50-muster.conf', 'minlen = 1\n'),
    drifted: /50-muster\.conf was changed/,
    broken: (device) =>
      device.write('/etc/pam.d/common-password', '# pam_pwquality.so\npassword required pam_unix.so\n'),
    failure: /^no stack in \/etc\/pam\.d uses pam_pwquality$/,
    failsInForce: true,
  },
  {
    template: 'linux_allowed_shells',
    values: { shells: ['/bin/sh', '/bin/bash'] },
    files: { '/etc/shells': '# shells\n/bin/sh\n/usr/bin/zsh\n', '/etc/passwd': PASSWD },
    applied: {
      '/etc/shells': /^# muster allowed-shells replaces: \/usr\/bin\/zsh\n[^]*\n\/bin\/sh\n\/bin\/bash\n# END/m,
    },
    drift: (device) => device.replace('/etc/shells', '\n/bin/bash\n', '\n/bin/bash\n/usr/bin/fish\n'),
    drifted: /^\/etc\/shells was changed$/,
    broken: (device) => device.replace('/etc/passwd', '/home/ada:/bin/bash', '/home/ada:/usr/bin/zsh'),
    failure: /^ada has the shell \/usr\/bin\/zsh$/,
    failsInForce: true,
  },
  {
    template: 'linux_shell_idle_timeout',
    values: { seconds: 600 },
    applied: { '/etc/profile.d/muster-idle-timeout.sh': /TMOUT=600; export TMOUT; readonly TMOUT/ },
    drift: (device) => device.replace('/etc/profile.d/muster-idle-timeout.sh', '600', '0'),
    drifted: /muster-idle-timeout\.sh was changed/,
    broken: isFolder('/etc/profile.d/muster-idle-timeout.sh'),
    failure: /muster-idle-timeout\.sh is no plain file/,
  },
  {
    template: 'linux_default_umask',
    values: { umask: '077' },
    files: { '/etc/login.defs': LOGIN_DEFS },
    applied: {
      '/etc/login.defs': /^# muster default-umask replaces: UMASK\t\t022\nUID_MIN 1000\n[^]*\nUMASK 077\n/m,
      '/etc/profile.d/muster-umask.sh': /^umask 077$/m,
    },
    drift: (device) => device.replace('/etc/login.defs', 'UMASK 077', 'UMASK 000'),
    drifted: /^\/etc\/login\.defs was changed$/,
    broken: isFolder('/etc/profile.d/muster-umask.sh'),
    failure: /muster-umask\.sh is no plain file/,
  },
  {
    template: 'linux_cron_restrictions',
    values: { cronUsers: ['deploy'], atUsers: [] },
    programs: ['crontab', 'at'],
    files: { '/etc/cron.allow': 'ada\n' },
    modes: { '/etc/cron.allow': 0o640 },
    applied: { '/etc/cron.allow': 'deploy\nroot\n', '/etc/at.allow': 'root\n' },
    drift: (device) => device.append('/etc/cron.allow', 'mallory\n'),
    drifted: /^\/etc\/cron\.allow was changed$/,
    broken: isFolder('/etc/at.allow'),
    failure: /^\/etc\/at\.allow is no plain file/,
  },
];
