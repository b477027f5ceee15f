import { file } from './file.ts';
import { lines, setting } from './lines.ts';
import { NOTE, text, type Enforcement } from './resource.ts';

/** pam_umask takes it from login.defs, shells without PAM from the profile. */
export const defaultUmask: Enforcement = {
  template: 'linux_default_umask',
  plan: (values) => {
    const umask = text(values, 'umask');
    return {
      resources: [
        lines({
          path: '/etc/login.defs',
          name: 'default-umask',
          lines: [`UMASK ${umask}`],
          replaces: setting(['UMASK']),
        }),
        file({ path: '/etc/profile.d/muster-umask.sh', text: `# ${NOTE}\numask ${umask}\n` }),
      ],
    };
  },
};
