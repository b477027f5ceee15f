import { checkbox, number, runsOn, select, template, text, textarea } from './fields.ts';

/** Windows. Kept, validated and delivered; no agent enforces these yet. */
const WINDOWS = { osMetaFamily: 'windows', osRestrictions: runsOn('Windows', '10') } as const;

export const windows = [
  template(301, {
    ...WINDOWS,
    name: 'windows_screen_lock',
    displayName: 'Screen lock',
    description: 'Locks the screen when nobody has used the device for a while.',
    fields: [number('idleSeconds', 'Seconds', { usual: 300, minimum: 60, maximum: 7200 })],
  }),
  template(302, {
    ...WINDOWS,
    name: 'windows_firewall',
    displayName: 'Firewall',
    description: 'Switches the firewall on, for each sort of network.',
    fields: [
      checkbox('domain', 'In the network of a domain', { usual: true }),
      checkbox('private', 'In private networks', { usual: true }),
      checkbox('public', 'In public networks', { usual: true }),
      select('inbound', 'What arrives and no rule allows', {
        usual: 'block',
        options: [
          ['block', 'Is refused'],
          ['allow', 'Is let in'],
        ],
      }),
    ],
  }),
  template(303, {
    ...WINDOWS,
    name: 'windows_automatic_updates',
    displayName: 'Automatic updates',
    description: 'Sets when updates are installed, and how long they may be put off.',
    fields: [
      number('featureDeferDays', 'Days that feature updates wait', { usual: 0, minimum: 0, maximum: 365 }),
      number('qualityDeferDays', 'Days that other updates wait', { usual: 0, minimum: 0, maximum: 30 }),
      number('activeFrom', 'No restart from this hour on', { usual: 8, minimum: 0, maximum: 23 }),
      number('activeTo', 'No restart until this hour', { usual: 17, minimum: 0, maximum: 23 }),
    ],
  }),
  template(304, {
    ...WINDOWS,
    name: 'windows_removable_storage',
    displayName: 'Removable storage',
    description: 'Decides what can be done with disks that are plugged in.',
    fields: [
      checkbox('denyRead', 'They cannot be read', { usual: false }),
      checkbox('denyWrite', 'They cannot be written', { usual: true }),
      checkbox('denyExecute', 'Nothing runs from them', { usual: true }),
    ],
  }),
  template(305, {
    ...WINDOWS,
    name: 'windows_disk_encryption',
    displayName: 'BitLocker',
    description: 'Encrypts the disk of the system, and hands the recovery key to the server.',
    alert: 'Needs a TPM, and Windows Pro or higher.',
    fields: [
      select('method', 'Method', {
        usual: 'XtsAes256',
        options: [
          ['XtsAes128', 'XTS-AES, 128 bits'],
          ['XtsAes256', 'XTS-AES, 256 bits'],
        ],
      }),
      checkbox('usedSpaceOnly', 'Used space only', { usual: true }),
      checkbox('allVolumes', 'Every built-in disk', { usual: false }),
    ],
  }),
  template(306, {
    ...WINDOWS,
    name: 'windows_local_accounts',
    displayName: 'Built-in accounts',
    description: 'Decides over the accounts that Windows comes with.',
    fields: [
      checkbox('disableGuest', 'Guest is disabled', { usual: true }),
      checkbox('disableAdministrator', 'Administrator is disabled', { usual: true }),
      text('administratorName', 'New name of Administrator', {
        maxLength: 20,
        pattern: '^[^"/\\\\\\[\\]:;|=,+*?<>@\\x00-\\x1f]*$',
        message: 'a name without " / \\ [ ] : ; | = , + * ? < > @, or empty to leave it',
      }),
    ],
  }),
  template(307, {
    ...WINDOWS,
    name: 'windows_remote_desktop',
    displayName: 'Remote Desktop',
    description: 'Decides whether the device can be used from afar.',
    fields: [
      checkbox('enabled', 'Connections are accepted', { usual: false }),
      checkbox('networkLevelAuthentication', 'Only after signing in', { usual: true }),
    ],
  }),
  template(308, {
    ...WINDOWS,
    name: 'windows_user_account_control',
    displayName: 'User Account Control',
    description: 'Sets when Windows asks before something changes the device.',
    fields: [
      select('administrators', 'Administrators', {
        usual: 'consent',
        options: [
          ['consent', 'Are asked'],
          ['credentials', 'Are asked for their password'],
          ['silent', 'Are not asked'],
        ],
      }),
      checkbox('secureDesktop', 'On a desktop that programs cannot reach', { usual: true }),
    ],
  }),
  template(309, {
    ...WINDOWS,
    name: 'windows_logon_banner',
    displayName: 'Login banner',
    description: 'Shows a title and a text before anybody signs in.',
    fields: [
      text('title', 'Title', { required: true, maxLength: 256 }),
      textarea('text', 'Text', { required: true, maxLength: 2048 }),
    ],
  }),
];
