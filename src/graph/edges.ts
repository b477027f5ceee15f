import { GraphError } from './errors.ts';
import { OBJECT_TYPES } from './types.ts';
import type { Node, ObjectType, Relation } from './types.ts';

const BOUND_TO_PEOPLE: readonly ObjectType[] = ['user', 'user_group'];
const BOUND_TO_DEVICES: readonly ObjectType[] = ['system', 'system_group'];
const OF_PEOPLE: readonly ObjectType[] = [
  'active_directory',
  'application',
  'g_suite',
  'idp_routing_policy',
  'ldap_server',
  'office_365',
  'password_manager_item',
  'radius_server',
  'system',
  'system_group',
];
const OF_DEVICES: readonly ObjectType[] = ['command', 'policy', 'policy_group', 'user', 'user_group'];

/**
 * The association targets that each source documents, in the documented order (API handbook 3.2). Edges are
 * symmetric, so the legal pairs are this table closed under swapping the ends: a software app may be bound to a
 * system, though `software_app` is not a target that /systems documents. The last two sources have no documented
 * `targets` of their own; their rows are that closure.
 */
const ASSOCIATION_TARGETS: Readonly<Record<ObjectType, readonly ObjectType[]>> = {
  user: OF_PEOPLE,
  user_group: OF_PEOPLE,
  system: OF_DEVICES,
  system_group: OF_DEVICES,
  command: ['system', 'system_group', 'password_manager_item'],
  policy: BOUND_TO_DEVICES,
  policy_group: BOUND_TO_DEVICES,
  software_app: BOUND_TO_DEVICES,
  application: BOUND_TO_PEOPLE,
  ldap_server: BOUND_TO_PEOPLE,
  radius_server: BOUND_TO_PEOPLE,
  g_suite: BOUND_TO_PEOPLE,
  office_365: BOUND_TO_PEOPLE,
  active_directory: BOUND_TO_PEOPLE,
  idp_routing_policy: BOUND_TO_PEOPLE,
  password_manager_item: ['command', 'user', 'user_group'],
};

/** Member type and its group type. Membership is an edge of its own kind, never an association (handbook 3.2). */
const MEMBERSHIPS = [
  ['user', 'user_group'],
  ['system', 'system_group'],
  ['policy', 'policy_group'],
] as const satisfies readonly (readonly [ObjectType, ObjectType])[];

/** A legal pair of types, in its canonical direction: member to group; else by the order of OBJECT_TYPES. */
export interface Pair {
  readonly from: ObjectType;
  readonly to: ObjectType;
  readonly relation: Relation;
  /** Whether the edge may carry `sudo` (handbook 3.3). */
  readonly sudo: boolean;
}

/** Every legal pair, once. */
export const PAIRS: readonly Pair[] = [
  ...MEMBERSHIPS.map(([from, to]): Pair => ({ from, to, relation: 'member', sudo: false })),
  ...OBJECT_TYPES.flatMap((a, i) =>
    OBJECT_TYPES.slice(i + 1)
      .filter((b) => ASSOCIATION_TARGETS[a].includes(b) || ASSOCIATION_TARGETS[b].includes(a))
      .map((b): Pair => ({ from: a, to: b, relation: 'association', sudo: carriesSudo(a, b) })),
  ),
];

function carriesSudo(a: ObjectType, b: ObjectType): boolean {
  return (
    (BOUND_TO_PEOPLE.includes(a) && BOUND_TO_DEVICES.includes(b)) ||
    (BOUND_TO_PEOPLE.includes(b) && BOUND_TO_DEVICES.includes(a))
  );
}

const PAIR_BY_TYPES = new Map(
  PAIRS.flatMap((pair) => [
    [`${pair.from} ${pair.to}`, pair],
    [`${pair.to} ${pair.from}`, pair],
  ]),
);

const NEIGHBOUR_TYPES = new Map(
  OBJECT_TYPES.map((type) => [type, OBJECT_TYPES.filter((other) => pair(type, other) !== undefined)]),
);

/** The pair of two types, in whichever order they are given, or undefined where no edge is legal. */
export function pair(a: ObjectType, b: ObjectType): Pair | undefined {
  return PAIR_BY_TYPES.get(`${a} ${b}`);
}

/** The `targets` that the associations of a source type accept, in the documented order. */
export function targetsOf(type: ObjectType): readonly ObjectType[] {
  return ASSOCIATION_TARGETS[type];
}

/** Every type that may be at the other end of an edge, memberships included, in the order of OBJECT_TYPES. */
export function neighbourTypes(type: ObjectType): readonly ObjectType[] {
  return NEIGHBOUR_TYPES.get(type) ?? [];
}

/** The type of the groups that objects of `type` can be members of. */
export function membershipOf(type: ObjectType): ObjectType | undefined {
  return MEMBERSHIPS.find(([member]) => member === type)?.[1];
}

/** The type of a group's members, or undefined where `type` is not a group. */
export function memberTypeOf(type: ObjectType): ObjectType | undefined {
  return MEMBERSHIPS.find(([, group]) => group === type)?.[0];
}

/**
 * The ends of an edge in the direction in which it is stored, with its relation.
 * @throws GraphError `illegal_pair`
 */
export function canonical(a: Node, b: Node): { from: Node; to: Node; relation: Relation } {
  const found = pair(a.type, b.type);
  if (found === undefined) {
    throw new GraphError('illegal_pair', `There are no edges between ${a.type} and ${b.type}.`);
  }
  const { relation } = found;
  return found.from === a.type ? { from: a, to: b, relation } : { from: b, to: a, relation };
}
