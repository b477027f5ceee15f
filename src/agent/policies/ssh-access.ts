import { count, texts, type Enforcement } from './resource.ts';
import { sshd, type SshSetting } from './ssh.ts';

export const sshAccess: Enforcement = {
  template: 'linux_ssh_access',
  plan: (values, host) => {
    const numbers = [
      ['ClientAliveInterval', 'clientAliveInterval'],
      ['ClientAliveCountMax', 'clientAliveCountMax'],
      ['LoginGraceTime', 'loginGraceTime'],
      ['MaxAuthTries', 'maxAuthTries'],
    ] as const;
    const lists = [
      ['AllowUsers', 'allowUsers'],
      ['AllowGroups', 'allowGroups'],
    ] as const;
    return sshd(host, 'access', [
      ...numbers.map(([keyword, name]): SshSetting => [keyword, String(count(values, name))]),
      ...lists.flatMap(([keyword, name]): SshSetting[] => {
        const names = texts(values, name);
        return names.length === 0 ? [] : [[keyword, names]];
      }),
    ]);
  },
};
