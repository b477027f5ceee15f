import { checkbox, number, runsOn, select, template, textarea } from './fields.ts';

/** macOS. Kept, validated and delivered; no agent enforces these yet. */
const MACOS = { osMetaFamily: 'darwin', osRestrictions: runsOn('macOS', '12') } as const;
const MANAGED = {
  ...MACOS,
  deliveryTypes: ['agent', 'mdm'] as ('agent' | 'mdm')[],
  osRestrictions: runsOn('macOS', '12', { isMdmRequired: true }),
};

export const darwin = [
  template(201, {
    ...MACOS,
    name: 'darwin_screen_lock',
    displayName: 'Screen lock',
    description: 'Asks for the password once the screen saver has begun.',
    fields: [
      number('idleSeconds', 'Seconds until the screen saver begins', { usual: 300, minimum: 60, maximum: 3600 }),
      number('graceSeconds', 'Seconds without a question after that', { usual: 0, minimum: 0, maximum: 900 }),
    ],
  }),
  template(202, {
    ...MACOS,
    name: 'darwin_firewall',
    displayName: 'Application firewall',
    description: 'Switches the firewall on.',
    fields: [
      checkbox('blockAllIncoming', 'Refuse everything but what the system needs', { usual: false }),
      checkbox('stealthMode', 'Do not answer to ping', { usual: true }),
      checkbox('allowSigned', 'Let signed applications in by themselves', { usual: true }),
    ],
  }),
  template(203, {
    ...MACOS,
    name: 'darwin_automatic_updates',
    displayName: 'Automatic updates',
    description: 'Sets which updates the device looks for and installs by itself.',
    fields: [
      checkbox('download', 'Download updates', { usual: true }),
      checkbox('installSystem', 'Install those of macOS', { usual: true }),
      checkbox('installApplications', 'Install those of applications', { usual: true }),
      checkbox('installSecurity', 'Install security responses', { usual: true }),
    ],
  }),
  template(204, {
    ...MANAGED,
    name: 'darwin_disk_encryption',
    displayName: 'FileVault',
    description: 'Encrypts the disk, and hands the recovery key to the server.',
    alert: 'Encryption begins when the next person signs out.',
    fields: [
      number('deferrals', 'Times that it can be put off', { usual: 0, minimum: 0, maximum: 100 }),
      checkbox('showRecoveryKey', 'Show the recovery key to the person', { usual: false }),
    ],
  }),
  template(205, {
    ...MACOS,
    name: 'darwin_guest_account',
    displayName: 'Guest account',
    description: 'Decides whether somebody without an account can use the device.',
    fields: [checkbox('allowGuest', 'Guests can sign in', { usual: false })],
  }),
  template(206, {
    ...MANAGED,
    name: 'darwin_removable_storage',
    displayName: 'Removable storage',
    description: 'Decides what can be done with disks that are plugged in.',
    fields: [
      select('access', 'Disks that are plugged in', {
        usual: 'deny',
        options: [
          ['deny', 'Cannot be used'],
          ['readOnly', 'Can be read'],
          ['authenticate', 'Can be used by administrators'],
        ],
      }),
    ],
  }),
  template(207, {
    ...MACOS,
    name: 'darwin_login_window_text',
    displayName: 'Login banner',
    description: 'Shows a text at the login window.',
    fields: [textarea('text', 'Text', { required: true, maxLength: 1024 })],
  }),
];
