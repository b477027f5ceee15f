import type { Host } from '../host.ts';
import { file } from './file.ts';
import { CannotApply, must, NOTE, rows, type Enforcement, type Resource } from './resource.ts';

/** After /etc/sysctl.d/99-sysctl.conf, which many distributions make a link to /etc/sysctl.conf. */
const PATH = '/etc/sysctl.d/99-zz-muster.conf';

export const kernelParameters: Enforcement = {
  template: 'linux_kernel_parameters',
  plan: (values) => {
    const parameters = rows(values, 'parameters').map(({ name = '', value = '' }) => ({ name, value }));
    const text = [`# ${NOTE}`, ...parameters.map(({ name, value }) => `${name} = ${value}`), ''].join('\n');
    return { resources: [...parameters.map(parameter), file({ path: PATH, text })] };
  },
};

/** A parameter of the running kernel. */
const parameter = ({ name, value }: { readonly name: string; readonly value: string }): Resource => ({
  key: `sysctl ${name}`,
  check: async (host) => {
    const now = await current(host, name);
    if (now === undefined) return `the kernel has no parameter ${name}`;
    return now === spaced(value) ? undefined : `${name} is ${now} instead of ${spaced(value)}`;
  },
  remember: (host) => required(host, name),
  apply: async (host) => {
    await required(host, name);
    await must(host, 'sysctl', '-q', '-w', `${name}=${value}`);
  },
  revert: async (host, before) => {
    // It went with its module or network interface, and there is nothing to put back.
    if ((await current(host, name)) === undefined) return;
    await must(host, 'sysctl', '-q', '-w', `${name}=${String(before)}`);
  },
});

const spaced = (value: string): string => value.trim().replaceAll(/\s+/g, ' ');

/** With slashes in a name they divide it, and dots are part of it, as those of a network interface are. */
async function current(host: Host, name: string): Promise<string | undefined> {
  const text = await host.read(`/proc/sys/${name.includes('/') ? name : name.replaceAll('.', '/')}`);
  return text === undefined ? undefined : spaced(text);
}

async function required(host: Host, name: string): Promise<string> {
  const now = await current(host, name);
  if (now === undefined) throw new CannotApply(`the kernel has no parameter ${name}`);
  return now;
}
