import { file } from './file.ts';
import { texts, type Enforcement } from './resource.ts';

/** One name on each line, and nothing else: neither cron nor at knows comments there. */
const names = (users: readonly string[]): string => `${[...new Set(['root', ...users])].toSorted().join('\n')}\n`;

export const cronRestrictions: Enforcement = {
  template: 'linux_cron_restrictions',
  plan: async (values, host) => ({
    resources: [
      ...((await host.has('crontab'))
        ? [file({ path: '/etc/cron.allow', text: names(texts(values, 'cronUsers')) })]
        : []),
      ...((await host.has('at')) ? [file({ path: '/etc/at.allow', text: names(texts(values, 'atUsers')) })] : []),
    ],
  }),
};
