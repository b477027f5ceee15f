import type { SeedCall } from './seed-documents.ts';

/** Requests of the kinds that act, by area; seeds-kinds.test.ts runs them. */
export const OF_OTHER_KINDS: Readonly<Record<string, number>> = {
  'application-templates': 2,
  applications: 5,
  command: 1,
  commandresults: 2,
  commands: 6,
  files: 1,
  iplists: 11,
  ldapservers: 6,
  policies: 11,
  policygroups: 5,
  policyresults: 2,
  policystatuses: 2,
  policytemplates: 2,
  runCommand: 1,
  softwareapps: 5,
};

/** The area of a call: the first segment of its path, after /api and /v2. */
export function areaOf({ path }: SeedCall): string {
  const segments = path
    .replace(/^\/api\/?/, '')
    .replace(/^v2(\/|$)/, '')
    .replace(/\?.*$/, '')
    .split('/');
  if (segments[2] === 'policystatuses') return 'policystatuses';
  const [first = ''] = segments;
  return /^[\w-]+$/.test(first) ? first : 'cut off';
}
