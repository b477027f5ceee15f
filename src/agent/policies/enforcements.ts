import { allowedShells } from './allowed-shells.ts';
import { automaticUpdates } from './automatic-updates.ts';
import { cronRestrictions } from './cron-restrictions.ts';
import { defaultUmask } from './default-umask.ts';
import { disabledServices } from './disabled-services.ts';
import { filePermissions } from './file-permissions.ts';
import { firewall } from './firewall.ts';
import { kernelParameters } from './kernel-parameters.ts';
import { loginBanner } from './login-banner.ts';
import { passwordAgeing } from './password-ageing.ts';
import { passwordQuality } from './password-quality.ts';
import { removableStorage } from './removable-storage.ts';
import type { Enforcement } from './resource.ts';
import { screenLock } from './screen-lock.ts';
import { shellIdleTimeout } from './shell-idle-timeout.ts';
import { sshAccess } from './ssh-access.ts';
import { sshPasswordAuthentication } from './ssh-password-authentication.ts';
import { sshRootLogin } from './ssh-root-login.ts';
import { sudoTimeout } from './sudo-timeout.ts';
import { timeServers } from './time-servers.ts';
import { wifiNetwork } from './wifi-network.ts';

/** How each template that this agent knows is enforced, by its name. */
export const ENFORCEMENTS: ReadonlyMap<string, Enforcement> = new Map(
  [
    allowedShells,
    automaticUpdates,
    cronRestrictions,
    defaultUmask,
    disabledServices,
    filePermissions,
    firewall,
    kernelParameters,
    loginBanner,
    passwordAgeing,
    passwordQuality,
    removableStorage,
    screenLock,
    shellIdleTimeout,
    sshAccess,
    sshPasswordAuthentication,
    sshRootLogin,
    sudoTimeout,
    timeServers,
    wifiNetwork,
  ].map((each) => [each.template, each]),
);
