import { flag, type Enforcement } from './resource.ts';
import { sshd, yesNo } from './ssh.ts';

export const sshPasswordAuthentication: Enforcement = {
  template: 'linux_ssh_password_authentication',
  plan: (values, host) =>
    sshd(host, 'password-authentication', [
      ['PasswordAuthentication', yesNo(flag(values, 'passwordAuthentication'))],
      ['KbdInteractiveAuthentication', yesNo(flag(values, 'keyboardInteractive'))],
    ]),
};
