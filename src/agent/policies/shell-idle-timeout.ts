import { file } from './file.ts';
import { count, NOTE, type Enforcement } from './resource.ts';

export const shellIdleTimeout: Enforcement = {
  template: 'linux_shell_idle_timeout',
  plan: (values) => ({
    resources: [
      file({
        path: '/etc/profile.d/muster-idle-timeout.sh',
        text: [
          `# ${NOTE}`,
          '# A profile may be read twice, and what is read-only cannot be set again.',
          'case "$(readonly -p)" in',
          '  *TMOUT=*) ;;',
          `  *) TMOUT=${count(values, 'seconds')}; export TMOUT; readonly TMOUT ;;`,
          'esac',
          '',
        ].join('\n'),
      }),
    ],
  }),
};
