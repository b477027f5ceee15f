import { text, type Enforcement } from './resource.ts';
import { sshd } from './ssh.ts';

export const sshRootLogin: Enforcement = {
  template: 'linux_ssh_root_login',
  plan: (values, host) => sshd(host, 'root-login', [['PermitRootLogin', text(values, 'permitRootLogin')]]),
};
