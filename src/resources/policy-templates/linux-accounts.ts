import { checkbox, list, number, runsOn, template, text } from './fields.ts';

/** Accounts, their passwords and shells, on Linux. */
const LINUX = { osMetaFamily: 'linux', osRestrictions: runsOn('Linux') } as const;
const USERS = {
  pattern: '^[a-z_][a-z0-9_.-]{0,31}$',
  message: 'the name of a local user',
} as const;

export const linuxAccounts = [
  template(107, {
    ...LINUX,
    name: 'linux_password_ageing',
    displayName: 'Passwords: age',
    description: 'Sets how long the password of a local account may be used.',
    behavior:
      'Sets PASS_MAX_DAYS, PASS_MIN_DAYS and PASS_WARN_AGE in /etc/login.defs, where the lines that stood there are kept ' +
      'as comments. Existing accounts are changed by chage, on request, and get their former ages back.',
    reference: 'login.defs(5), chage(1)',
    fields: [
      number('maxDays', 'Days until it has to be changed', { usual: 90, minimum: 1, maximum: 99_999 }),
      number('minDays', 'Days until it may be changed again', { usual: 1, minimum: 0, maximum: 99_999 }),
      number('warnDays', 'Days of warning', { usual: 7, minimum: 0, maximum: 365 }),
      checkbox('existingAccounts', 'Accounts that exist already', {
        usual: false,
        help: 'People whose password is older than allowed have to change it at the next sign-in.',
      }),
    ],
  }),
  template(108, {
    ...LINUX,
    name: 'linux_password_quality',
    displayName: 'Passwords: quality',
    description: 'Sets what the password of a local account has to be made of.',
    activation: 'With the next change of a password.',
    behavior: 'Writes a file of its own to /etc/security/pwquality.conf.d. PAM has to use pam_pwquality.',
    reference: 'pwquality.conf(5)',
    fields: [
      number('minLength', 'Least length', { usual: 14, minimum: 6, maximum: 128 }),
      number('minClasses', 'Least number of sorts of characters', {
        usual: 3,
        minimum: 0,
        maximum: 4,
        help: 'Lower case, upper case, digits and others.',
      }),
      number('maxRepeat', 'Most times that one character may follow itself', {
        usual: 3,
        minimum: 0,
        maximum: 128,
        help: '0: as often as somebody likes.',
      }),
      checkbox('dictionaryCheck', 'Words of a dictionary are refused', { usual: true }),
    ],
  }),
  template(109, {
    ...LINUX,
    name: 'linux_allowed_shells',
    displayName: 'Allowed shells',
    description: 'Sets which shells people may have.',
    behavior:
      'Takes other shells out of /etc/shells, as comments, so that nobody can choose one. Accounts that have another ' +
      'shell already are reported, and not changed.',
    reference: 'shells(5)',
    fields: [
      list('shells', 'Shells', {
        usual: ['/bin/sh', '/bin/bash', '/usr/bin/bash'],
        required: true,
        pattern: '^(/[A-Za-z0-9_.+-]+)+$',
        message: 'the path of a shell, such as /bin/bash',
      }),
    ],
  }),
  template(110, {
    ...LINUX,
    name: 'linux_shell_idle_timeout',
    displayName: 'Idle shells end',
    description: 'Ends shells in which nobody has typed for a while.',
    activation: 'With the next sign-in.',
    behavior: 'Writes a file of its own to /etc/profile.d that sets TMOUT, which people cannot change then.',
    reference: 'bash(1), TMOUT',
    fields: [number('seconds', 'Seconds', { usual: 900, minimum: 60, maximum: 86_400 })],
  }),
  template(111, {
    ...LINUX,
    name: 'linux_default_umask',
    displayName: 'Default permissions of new files',
    description: 'Sets the umask that people start with.',
    activation: 'With the next sign-in.',
    behavior: 'Sets UMASK in /etc/login.defs, and umask in a file of its own in /etc/profile.d.',
    reference: 'login.defs(5), umask(2)',
    fields: [
      text('umask', 'umask', {
        required: true,
        usual: '027',
        pattern: '^0?[0-7]{3}$',
        message: 'three octal digits such as 027',
      }),
    ],
  }),
  template(112, {
    ...LINUX,
    name: 'linux_cron_restrictions',
    displayName: 'Who may plan jobs',
    description: 'Lets only the named users, and root, use cron and at.',
    activation: 'At once; jobs that are planned already go on.',
    behavior: 'Replaces /etc/cron.allow and /etc/at.allow, and puts back what was there.',
    reference: 'crontab(1), at.allow(5)',
    fields: [
      list('cronUsers', 'May use cron', { ...USERS, usual: ['root'] }),
      list('atUsers', 'May use at', { ...USERS, usual: ['root'] }),
    ],
  }),
];
