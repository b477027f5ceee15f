import type { Host } from '../host.ts';
import { ages, people, type Ages } from './accounts.ts';
import { lines, setting } from './lines.ts';
import { count, flag, must, type Enforcement, type Resource } from './resource.ts';

export const passwordAgeing: Enforcement = {
  template: 'linux_password_ageing',
  plan: async (values, host) => {
    const wanted: Ages = {
      min: String(count(values, 'minDays')),
      max: String(count(values, 'maxDays')),
      warn: String(count(values, 'warnDays')),
    };
    const settings = { PASS_MAX_DAYS: wanted.max, PASS_MIN_DAYS: wanted.min, PASS_WARN_AGE: wanted.warn };
    const accounts = flag(values, 'existingAccounts') ? await withPassword(host) : [];
    return {
      resources: [
        lines({
          path: '/etc/login.defs',
          name: 'password-ageing',
          lines: Object.entries(settings).map(([key, value]) => `${key} ${value}`),
          replaces: setting(Object.keys(settings)),
        }),
        ...accounts.map((name) => account(name, wanted)),
      ],
    };
  },
};

async function withPassword(host: Host): Promise<readonly string[]> {
  const known = await ages(host);
  return (await people(host)).map(({ name }) => name).filter((name) => known.has(name));
}

const account = (name: string, wanted: Ages): Resource => ({
  key: `password age ${name}`,
  check: async (host) => {
    const now = (await ages(host)).get(name);
    if (now === undefined || same(now, wanted)) return undefined;
    return `the password of ${name} lasts ${now.max || 'for ever'} instead of ${wanted.max} days, or has other limits`;
  },
  remember: async (host) => (await ages(host)).get(name) ?? null,
  apply: (host) => change(host, name, wanted),
  revert: async (host, before) => {
    if (before !== null && (await ages(host)).has(name)) await change(host, name, before as Ages);
  },
});

const same = (a: Ages, b: Ages): boolean => a.min === b.min && a.max === b.max && a.warn === b.warn;

/** chage(1) takes -1 for none. */
const change = async (host: Host, name: string, { min, max, warn }: Ages): Promise<void> =>
  void (await must(host, 'chage', '-m', min || '-1', '-M', max || '-1', '-W', warn || '-1', name));
