import { file } from './file.ts';
import { flag, text, type Enforcement } from './resource.ts';
import { sshd } from './ssh.ts';

const BANNER = '/etc/muster/login-banner';

export const loginBanner: Enforcement = {
  template: 'linux_login_banner',
  plan: async (values, host) => {
    const shown = `${text(values, 'text').replaceAll('\r\n', '\n').trimEnd()}\n`;
    const ssh = flag(values, 'ssh') ? await sshd(host, 'banner', [['Banner', BANNER]]) : { resources: [] };
    const console_ = flag(values, 'console')
      ? // agetty makes something of a backslash and the letter after it.
        [file({ path: '/etc/issue.d/60-muster.issue', text: shown.replaceAll('\\', String.raw`\\`) })]
      : [];
    const banner = ssh.resources.length > 0 ? [file({ path: BANNER, text: shown })] : [];
    return { ...ssh, resources: [...banner, ...ssh.resources, ...console_] };
  },
};
