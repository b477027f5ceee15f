import type { Document } from '../../directory/types.ts';
import { ADJECTIVES, DEPARTMENTS, DOMAIN, heavyTailed, LEAD, LOCATIONS, MARK, NOUNS } from './data.ts';
import type { Device } from './devices.ts';
import type { Person } from './people.ts';
import { chanceOf, spread } from './random.ts';

/** What groups choose their members by. */
export type PersonFacts = Omit<Person, 'doc'>;
export type DeviceFacts = Omit<Device, 'doc'>;

/** A group, and the numbers of those who are put into it by hand; members by rule come by themselves. */
export interface GroupPlan<Member> {
  readonly doc: Document & { readonly name: string };
  readonly members: (all: readonly Member[]) => Iterable<number>;
}
export type UserGroupPlan = GroupPlan<PersonFacts>;
export type SystemGroupPlan = GroupPlan<DeviceFacts>;

/** A shared kiosk group is for everybody; more of them would be of no use to anybody. */
const MOST_KIOSKS = 100;
const MOST_ADMINISTRATORS = 50;

type Condition = readonly [field: string, value: string];

const rule = (method: 'DYNAMIC_AUTOMATED' | 'DYNAMIC_REVIEW_REQUIRED', ...conditions: readonly Condition[]) => ({
  membershipMethod: method,
  memberQuery: {
    queryType: 'FilterQuery',
    filters: conditions.map(([field, value]) => ({ field, operator: 'eq', value })),
  },
});

/** A group of those for whom `holds`. */
function group<Member extends { readonly number: number }>(
  name: string,
  what: string,
  holds: (member: Member) => boolean,
  more: Document = {},
): GroupPlan<Member> {
  const doc = { name, description: `${MARK}: ${what}`, ...more };
  return { doc, members: (all) => all.filter(holds).map(({ number }) => number) };
}

const nobody = (): boolean => false;
const mail = (name: string): string => `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}@${DOMAIN}`;

/** A share of all, the same ones in every run. */
const share = (name: string, part: number) => (member: { readonly number: number }) =>
  chanceOf(name, member.number).is(part);

/** `count` user groups: the fixed ones, which others here are bound to by name, and projects. */
export function userGroups(count: number): UserGroupPlan[] {
  const fixed: UserGroupPlan[] = [
    group('Everyone', 'everybody', () => true, { email: mail('everyone') }),
    ...DEPARTMENTS.map(({ name, costCenter }) => department(name, costCenter)),
    ...LOCATIONS.map(({ name }) =>
      name === 'Berlin'
        ? group<PersonFacts>(
            officeName(name),
            'follows the location',
            nobody,
            rule('DYNAMIC_AUTOMATED', ['location', name]),
          )
        : group<PersonFacts>(officeName(name), 'by location', (person) => person.location === name),
    ),
    group('Team leads', 'follows the job title', nobody, rule('DYNAMIC_AUTOMATED', ['jobTitle', LEAD])),
    {
      // Some by hand whom the rule does not select, so that there is something to take out as well as to add.
      ...group<PersonFacts>('Contractors in Engineering', 'changes are reviewed', nobody, {
        ...rule('DYNAMIC_REVIEW_REQUIRED', ['employeeType', 'Contractor'], ['department', 'Engineering']),
        memberSuggestionsNotify: true,
      }),
      members: (all) =>
        all
          .filter(({ employeeType }) => employeeType === 'Contractor')
          .slice(0, 3)
          .map(({ number }) => number),
    },
    group('VPN', 'may use the VPN', share('vpn', 0.1), {
      attributes: {
        radius: {
          reply: [
            { name: 'Class', value: 'vpn' },
            { name: 'Session-Timeout', value: '28800' },
          ],
        },
      },
    }),
    group('Wi-Fi staff', 'are put into the staff network', share('wifi', 0.3), {
      attributes: {
        radius: {
          reply: [
            { name: 'Tunnel-Type', value: 'VLAN' },
            { name: 'Tunnel-Medium-Type', value: 'IEEE-802' },
            { name: 'Tunnel-Private-Group-Id', value: '20' },
          ],
        },
      },
    }),
    {
      ...group<PersonFacts>('Linux administrators', 'administer servers', nobody, {
        attributes: {
          sudo: { enabled: true, withoutPassword: false },
          posixGroups: [{ id: 2000, name: 'linuxadmins' }],
        },
      }),
      members: (all) =>
        all
          .filter((person) => person.department === 'IT' && share('linux', 0.6)(person))
          .slice(0, MOST_ADMINISTRATORS)
          .map(({ number }) => number),
    },
    group(
      'Database operators',
      'operate databases',
      (person) => person.department === 'Engineering' && share('database', 0.08)(person),
      { attributes: { posixGroups: [{ id: 2001, name: 'dbops' }], sambaEnabled: true } },
    ),
  ];
  const projects = Math.max(0, count - fixed.length);
  return [...fixed, ...named('Project', 'a project', projects, 4)];
}

const FOLLOWING = new Set(['Engineering', 'Sales', 'Customer Support']);

function department(name: string, costCenter: string): UserGroupPlan {
  const more = { email: mail(name), attributes: { costCenter } };
  return FOLLOWING.has(name)
    ? group(name, 'follows the department', nobody, { ...more, ...rule('DYNAMIC_AUTOMATED', ['department', name]) })
    : group(name, 'by department', (person) => person.department === name, more);
}

const officeName = (location: string): string => (location === 'Remote' ? 'Remote workers' : `Office ${location}`);

/** `count` system groups: the fixed ones, and labs. */
export function systemGroups(count: number): SystemGroupPlan[] {
  const byOs = (name: string, family: string) =>
    group<DeviceFacts>(name, 'follows the operating system', nobody, rule('DYNAMIC_AUTOMATED', ['osFamily', family]));
  const byUse = (name: string, use: Device['use'], most = Number.POSITIVE_INFINITY): SystemGroupPlan => ({
    ...group<DeviceFacts>(name, 'by use', nobody),
    members: (all) =>
      all
        .filter((device) => device.use === use)
        .slice(0, most)
        .map(({ number }) => number),
  });
  const fixed: SystemGroupPlan[] = [
    byOs('All Linux', 'linux'),
    byOs('All Windows', 'windows'),
    byOs('All macOS', 'darwin'),
    ...LOCATIONS.map(({ name }) =>
      group<DeviceFacts>(
        name === 'Remote' ? 'Remote devices' : `Devices in ${name}`,
        'by location',
        ({ location }) => location === name,
      ),
    ),
    byUse('Kiosks', 'kiosk', MOST_KIOSKS),
    byUse('Meeting rooms', 'meeting room', MOST_KIOSKS),
    byUse('Servers', 'server'),
    byUse('Build machines', 'build machine'),
    group('Loan laptops', 'lent out by IT', ({ number, use }) => use === 'laptop' && number % 40 === 0),
  ];
  const labs = Math.max(0, count - fixed.length);
  return [...fixed, ...named('Lab', 'a lab', labs, 2)];
}

/** Groups with made-up names and heavy-tailed sizes, the largest at most a fifth of all. */
function named<Member>(kind: string, what: string, count: number, scale: number): GroupPlan<Member>[] {
  const combinations = ADJECTIVES.length * NOUNS.length;
  const sizes = heavyTailed(count, scale);
  return sizes.map((size, i) => {
    // 1009 is a prime that divides no number of combinations here: every combination comes before one comes again.
    const at = (i * 1009) % combinations;
    const round = Math.floor(i / combinations) + 1;
    const name = `${kind} ${ADJECTIVES[Math.floor(at / NOUNS.length)]} ${NOUNS[at % NOUNS.length]}`;
    return {
      doc: { name: round === 1 ? name : `${name} ${round}`, description: `${MARK}: ${what}` },
      members: (all) =>
        spread(chanceOf(`members of ${kind}`, i), all.length, Math.min(size, Math.ceil(all.length / 5))),
    };
  });
}
