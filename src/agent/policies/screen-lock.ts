import { file } from './file.ts';
import { lines } from './lines.ts';
import { count, must, NOTE, type Enforcement } from './resource.ts';

const FOLDER = '/etc/dconf/db/local.d';
const NAME = '60-muster-screen-lock';
const PROFILE = '/etc/dconf/profile/user';

/** GNOME by dconf. A device without it has no such screen. */
export const screenLock: Enforcement = {
  template: 'linux_screen_lock',
  plan: async (values, host) => {
    if (!(await host.has('dconf'))) return { resources: [] };
    const settings = [
      '[org/gnome/desktop/session]',
      `idle-delay=uint32 ${count(values, 'idleSeconds')}`,
      '',
      '[org/gnome/desktop/screensaver]',
      'lock-enabled=true',
      `lock-delay=uint32 ${count(values, 'lockDelaySeconds')}`,
    ];
    const locks = [
      '/org/gnome/desktop/session/idle-delay',
      '/org/gnome/desktop/screensaver/lock-enabled',
      '/org/gnome/desktop/screensaver/lock-delay',
    ];
    return {
      resources: [
        // The profile names the databases that are asked, in their order: a person's own has to come first.
        lines({
          path: PROFILE,
          name: 'screen-lock-user',
          at: 'start',
          lines: ['user-db:user'],
          unless: (line) => /^\s*user-db:/.test(line),
        }),
        lines({
          path: PROFILE,
          name: 'screen-lock',
          lines: ['system-db:local'],
          unless: (line) => /^\s*system-db:local\s*$/.test(line),
        }),
        file({ path: `${FOLDER}/${NAME}`, text: [`# ${NOTE}`, ...settings, ''].join('\n') }),
        file({ path: `${FOLDER}/locks/${NAME}`, text: [`# ${NOTE}`, ...locks, ''].join('\n') }),
      ],
      activate: async (on) => void (await must(on, 'dconf', 'update')),
    };
  },
};
