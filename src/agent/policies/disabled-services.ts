import type { Host } from '../host.ts';
import { must, texts, type Enforcement, type Resource } from './resource.ts';
import { fileState, isActive } from './units.ts';

export const disabledServices: Enforcement = {
  template: 'linux_disabled_services',
  plan: (values) => ({ resources: texts(values, 'services').map(disabled) }),
};

interface Before {
  readonly state: string;
  readonly active: boolean;
}

const disabled = (unit: string): Resource => ({
  key: `disabled ${unit}`,
  check: async (host) => {
    const state = await fileState(host, unit);
    // What is not installed does not run.
    if (state === '') return undefined;
    const wanted = (await isAdministrators(host, unit)) ? 'disabled' : 'masked';
    if (state !== wanted) return `${unit} is ${state}`;
    return (await isActive(host, unit)) ? `${unit} runs` : undefined;
  },
  remember: async (host): Promise<Before> => ({
    state: await fileState(host, unit),
    active: await isActive(host, unit),
  }),
  apply: async (host) => {
    if (await isAdministrators(host, unit)) await must(host, 'systemctl', 'disable', '--now', unit);
    else await must(host, 'systemctl', 'mask', '--now', unit);
  },
  revert: async (host, before) => {
    const { state, active } = before as Before;
    // One that was not installed then may have been masked since.
    if (state === 'masked') return;
    if ((await fileState(host, unit)) === 'masked') await must(host, 'systemctl', 'unmask', unit);
    if (state === 'enabled' && (await fileState(host, unit)) !== state) await must(host, 'systemctl', 'enable', unit);
    if (active && !(await isActive(host, unit))) await must(host, 'systemctl', 'start', unit);
  },
});

/** Units that an administrator wrote stand where the mask would have to: systemd refuses to mask those. */
const isAdministrators = async (host: Host, unit: string): Promise<boolean> =>
  (await host.stat(`/etc/systemd/system/${unit}`))?.type === 'file';
