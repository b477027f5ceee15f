import { file } from './file.ts';
import { count, flag, NOTE, type Enforcement } from './resource.ts';

export const passwordQuality: Enforcement = {
  template: 'linux_password_quality',
  plan: (values) => {
    const settings = [
      `minlen = ${count(values, 'minLength')}`,
      `minclass = ${count(values, 'minClasses')}`,
      `maxrepeat = ${count(values, 'maxRepeat')}`,
      `dictcheck = ${flag(values, 'dictionaryCheck') ? 1 : 0}`,
    ];
    return {
      resources: [
        file({
          path: '/etc/security/pwquality.conf.d/50-muster.conf',
          text: [`# ${NOTE}`, ...settings, ''].join('\n'),
        }),
      ],
      verify: async (host) => {
        for (const name of ['common-password', 'system-auth', 'password-auth', 'passwd']) {
          const stack = (await host.read(`/etc/pam.d/${name}`)) ?? '';
          if (/^[^#\n]*\bpam_pwquality\.so\b/m.test(stack)) return [];
        }
        return ['no stack in /etc/pam.d uses pam_pwquality'];
      },
    };
  },
};
