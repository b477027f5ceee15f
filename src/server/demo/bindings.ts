import type { Document } from '../../directory/types.ts';
import type { DeviceFacts, PersonFacts, SystemGroupPlan, UserGroupPlan } from './groups.ts';
import { chanceOf, type Chance } from './random.ts';

type Type = 'user' | 'user_group' | 'system' | 'system_group';
type Ref = readonly [type: Type, number: number];

/** An edge between two things by their numbers. */
export interface Binding {
  readonly a: Ref;
  readonly b: Ref;
  readonly attributes: Document | null;
}

/** Everything that is bound to something, by number. */
export interface Inventory {
  readonly people: readonly PersonFacts[];
  readonly devices: readonly DeviceFacts[];
  readonly userGroups: readonly UserGroupPlan[];
  readonly systemGroups: readonly SystemGroupPlan[];
  /** The number of the user whose own a system is. */
  readonly owner: (device: number) => number | undefined;
}

const SUDO = { sudo: { enabled: true, withoutPassword: false } } as const;
const FREE_SUDO = { sudo: { enabled: true, withoutPassword: true } } as const;

/** Fixed groups that are bound to each other by name. */
const GROUP_BINDINGS: readonly (readonly [string, string, Document | null])[] = [
  ['Everyone', 'Kiosks', null],
  ['Engineering', 'Build machines', null],
  ['Customer Support', 'Meeting rooms', null],
  ['Linux administrators', 'Servers', SUDO],
  ['Linux administrators', 'Build machines', FREE_SUDO],
  ['IT', 'Loan laptops', SUDO],
];

/** Every edge but those of members by rule. None comes twice. */
export function* bindings(of: Inventory): Generator<Binding> {
  yield* members('user', 'user_group', of.people, of.userGroups);
  yield* members('system', 'system_group', of.devices, of.systemGroups);
  yield* ownDevices(of);
  yield* groupsToGroups(of);
  yield* singles(of);
}

function* members<Member>(
  type: Type,
  groupType: Type,
  all: readonly Member[],
  groups: readonly { readonly members: (all: readonly Member[]) => Iterable<number> }[],
): Generator<Binding> {
  for (const [number, group] of groups.entries()) {
    for (const member of group.members(all)) yield { a: [type, member], b: [groupType, number], attributes: null };
  }
}

/** Each system to its owner, and one in ten to somebody else as well. */
function* ownDevices({ people, devices, owner }: Inventory): Generator<Binding> {
  for (const { number } of devices) {
    const chance = chanceOf('owner', number);
    const user = owner(number);
    const system = ['system', number] as const;
    if (user !== undefined) yield { a: ['user', user], b: system, attributes: sudo(chance, 0.2) };
    const other = chance.below(people.length);
    if (chance.is(0.1) && other !== user) yield { a: ['user', other], b: system, attributes: sudo(chance, 0.1) };
  }
}

/** Fixed groups by name; each project to one lab or two. */
function* groupsToGroups({ userGroups, systemGroups }: Inventory): Generator<Binding> {
  const numberOf = (groups: readonly { readonly doc: { readonly name: string } }[], name: string) =>
    groups.findIndex(({ doc }) => doc.name === name);
  for (const [people, devices, attributes] of GROUP_BINDINGS) {
    yield {
      a: ['user_group', numberOf(userGroups, people)],
      b: ['system_group', numberOf(systemGroups, devices)],
      attributes,
    };
  }
  const labs = numbersOf(systemGroups, 'Lab');
  for (const project of numbersOf(userGroups, 'Project')) {
    const chance = chanceOf('project', project);
    for (const lab of new Set(chance.is(0.5) ? [chance.pick(labs)] : [chance.pick(labs), chance.pick(labs)])) {
      yield { a: ['user_group', project], b: ['system_group', lab], attributes: sudo(chance, 0.2) };
    }
  }
}

/** Some people to a lab, some projects to a system of their own. */
function* singles({ people, devices, userGroups, systemGroups }: Inventory): Generator<Binding> {
  const labs = numbersOf(systemGroups, 'Lab');
  for (const { number } of people) {
    const chance = chanceOf('on call', number);
    if (chance.is(0.04)) {
      yield { a: ['user', number], b: ['system_group', chance.pick(labs)], attributes: sudo(chance, 0.5) };
    }
  }
  for (const project of numbersOf(userGroups, 'Project')) {
    const chance = chanceOf('demonstrator', project);
    if (chance.is(0.35)) {
      const system = chance.below(devices.length);
      yield { a: ['user_group', project], b: ['system', system], attributes: sudo(chance, 0.3) };
    }
  }
}

const numbersOf = (groups: readonly { readonly doc: { readonly name: string } }[], kind: string): number[] =>
  groups.flatMap(({ doc }, number) => (doc.name.startsWith(`${kind} `) ? [number] : []));

function sudo(chance: Chance, part: number): Document | null {
  if (!chance.is(part)) return null;
  return chance.is(0.3) ? FREE_SUDO : SUDO;
}
