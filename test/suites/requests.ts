import assert from 'node:assert/strict';
import { pathParameters, type Operation } from '../../src/kit/op.ts';
import type { GraphType } from '../../src/kit/schemas.ts';
import type { Ids, World } from './world.ts';

/** A request that an operation carries out, as far as the world of the suite goes. */
export interface Sample {
  readonly method: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: string;
  /** Undefined where the operation takes none. */
  readonly body: unknown;
}

/** What a path parameter names, by the segment before it. */
const SEGMENTS: Readonly<Record<string, keyof Ids>> = {
  'api/systemusers': 'user',
  'api/v2/users': 'user',
  'muster/v1/users': 'user',
  'api/systems': 'system',
  'api/v2/systems': 'system',
  'muster/v1/systems': 'system',
  'api/v2/usergroups': 'userGroup',
  'api/v2/systemgroups': 'systemGroup',
  'api/organizations': 'organization',
  'api/v2/organizations': 'organization',
  'muster/v1/organizations': 'organization',
  'api/users': 'administrator',
  'api/users/reactivate': 'administrator',
  'api/users/resettotp': 'administrator',
  'api/v2/administrators': 'administrator',
  'muster/v1/administrators': 'administrator',
  'muster/v1/connect-keys': 'connectKey',
  'api-keys': 'apiKey',
  organizationlinks: 'organization',
  pushendpoints: 'pushEndpoint',
  queue: 'queueEntry',
  sshkeys: 'sshKey',
};

/** Operations that want an object in a certain state. */
const STATES: Readonly<Record<string, keyof Ids>> = {
  systemusers_state_activate: 'stagedUser',
  muster_organizations_resume: 'suspendedOrganization',
};

/** Members of the graph that the world has. */
const NODES: Partial<Record<GraphType, keyof Ids>> = {
  user: 'user',
  system: 'system',
  user_group: 'userGroup',
  system_group: 'systemGroup',
};

type Body = (ids: Ids, world: World) => unknown;

/** A body for each operation that takes one, except for those of the graph, which follow from their verb. */
const BODIES: Readonly<Record<string, Body>> = {
  users_post: () => ({ email: 'new@administrators.example', roleName: 'Billing Only' }),
  users_put: () => ({ firstname: 'Ada' }),
  administratorOrganizations_createByAdministrator: (ids) => ({ organization: ids.otherOrganization }),
  muster_apikeys_create: () => ({ name: 'another', lifetime: 30 }),
  muster_apikeys_rotate: () => ({ overlapSeconds: 60 }),
  muster_authn_verify: () => ({ username: 'ada', password: 'not this one' }),
  muster_connectkeys_create: () => ({ name: 'another', lifetimeDays: 1 }),
  muster_systemDiskKey_put: () => ({ key: 'another disk key' }),
  muster_enroll: (_, world) => ({
    connectKey: world.connectKeyText,
    publicKey: world.freshPublicKey,
    hostname: 'desk-2',
    os: 'Ubuntu',
  }),
  muster_systemFacts_put: () => ({ hostname: 'desk-3' }),
  organization_put: () => ({ settings: {} }),
  search_organizations_post: () => ({ filter: {} }),
  muster_organizations_create: () => ({ displayName: 'Another' }),
  pushEndpoints_patch: () => ({ name: 'another phone' }),
  muster_user_push_endpoint_create: () => ({ name: 'second phone', state: 'active', device: {} }),
  groups_system_post: () => ({ name: 'More devices' }),
  groups_system_put: () => ({ name: 'Devices' }),
  groups_system_patch: () => ({ description: 'of ours' }),
  groups_system_suggestions_post: (ids) => ({ object_ids: [ids.system] }),
  groups_user_post: () => ({ name: 'More people' }),
  groups_user_put: () => ({ name: 'People' }),
  groups_user_patch: () => ({ description: 'of ours' }),
  groups_user_suggestions_post: (ids) => ({ user_ids: [ids.user] }),
  systemusers_post: (ids) => ({ username: 'joan', email: 'joan@users.example', manager: ids.user }),
  systemusers_put: (ids) => ({ lastname: 'Lovelace', manager: ids.stagedUser }),
  systemusers_resetmfa: () => ({ exclusion: true, exclusionDays: 3 }),
  systemusers_state_activate: () => ({ email: false }),
  sshkey_post: () => ({
    name: 'desk',
    public_key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEMqqnkVzrm0SaG6UOoqKLsabgH5C9okWi0dh2l9GKJl desk',
  }),
  muster_user_totp_enroll: () => ({}),
  search_systemusers_post: () => ({ filter: {} }),
  systems_put: (ids) => ({ displayName: 'Desk', primarySystemUser: { id: ids.user } }),
  search_systems_post: () => ({ filter: {} }),
};

/** A request for an operation that names the objects of `ids`. */
export function sampleOf(operation: Operation, world: World, ids: Ids = world.own): Sample {
  const { path, verb } = operation;
  const params: Record<string, string> = {};
  for (const name of pathParameters(path)) {
    const before = path.slice(1, path.indexOf(`/{${name}}`));
    const sort = STATES[operation.id] ?? SEGMENTS[before] ?? SEGMENTS[before.split('/').at(-1) ?? ''];
    assert.ok(sort !== undefined, `test/suites/requests.ts has no object for {${name}} of ${operation.id}`);
    params[name] = ids[sort];
  }
  const query = verb?.name === 'associations' ? `?targets=${verb.targets[0]}` : '';
  return { method: operation.method, params, query, body: bodyOf(operation, world, ids) };
}

function bodyOf({ id, body, verb }: Operation, world: World, ids: Ids): unknown {
  if (body === undefined) return undefined;
  if (verb?.name === 'associate' || verb?.name === 'changeMembers') {
    const type = verb.targets.find((target) => NODES[target] !== undefined);
    assert.ok(type, `the world has no object that ${id} could bind`);
    return { op: 'add', type, id: ids[NODES[type] as keyof Ids] };
  }
  const make = BODIES[id];
  assert.ok(make, `test/suites/requests.ts has no body for ${id}`);
  return make(ids, world);
}

/** The path of a request, with its query. */
export const urlOf = ({ path }: Operation, { params, query }: Pick<Sample, 'params' | 'query'>): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? '')) + query;

/** A value with every text replaced that `change` gives another for. */
export function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return (value as unknown[]).map((each) => withTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withTexts(each, change)]));
}
