import { people } from './accounts.ts';
import { lines } from './lines.ts';
import { texts, type Enforcement } from './resource.ts';

/** Shells with which nobody can do anything. */
const CLOSED = /\/(nologin|false)$/;

export const allowedShells: Enforcement = {
  template: 'linux_allowed_shells',
  plan: (values) => {
    const shells = texts(values, 'shells');
    return {
      resources: [
        lines({
          path: '/etc/shells',
          name: 'allowed-shells',
          lines: shells,
          replaces: (line) => line.trimStart().startsWith('/'),
        }),
      ],
      verify: async (host) =>
        (await people(host))
          .filter(({ shell }) => !shells.includes(shell) && !CLOSED.test(shell))
          .map(({ name, shell }) => `${name} has the shell ${shell === '' ? '/bin/sh by default' : shell}`),
    };
  },
};
