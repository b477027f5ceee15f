import assert from 'node:assert/strict';
import { canonical } from '../../../src/graph/edges.ts';
import type { Node, ObjectType } from '../../../src/graph/types.ts';
import { templateNamed } from '../../../src/resources/policy-templates/catalogue.ts';
import type { TestServer } from '../../support/server.ts';
import { asDevice, enrol, type Device } from './devices.ts';
import { parametersOf } from './lists.ts';
import type { Recorder } from './recorder.ts';

/** What the path segments of traversals lead to. */
const SEGMENTS: Readonly<Record<string, readonly ObjectType[]>> = {
  activedirectories: ['active_directory'],
  directories: [],
  gsuites: ['g_suite'],
  ldapservers: ['ldap_server'],
  office365s: ['office_365'],
  radiusservers: ['radius_server'],
};

const pairOf = <T>(made: readonly T[]): readonly [T, T] => made as unknown as [T, T];

/** Two of each kind, everything bound to everything that it may be bound to. */
interface Graph {
  readonly users: readonly [string, string];
  readonly userGroups: readonly [string, string];
  readonly systems: readonly [Device, Device];
  readonly systemGroups: readonly [string, string];
  readonly commands: readonly [string, string];
}

/** The graph's operations: associations, members and traversals of each source, with their parameters. */
export async function graph(recorder: Recorder, server: TestServer, other: string): Promise<Graph> {
  const made = await makeGraph(recorder);
  await bindApplications(recorder, made);
  await bindPolicies(recorder, made);
  await bindOthers(server, made);
  const [user] = made.users;
  const [userGroup] = made.userGroups;
  const [{ id: system }] = made.systems;
  const [systemGroup] = made.systemGroups;
  for (const [source, segments, targets] of [
    [`/api/v2/users/${user}`, TO_RESOURCES, ['system_group', 'system']],
    [`/api/v2/usergroups/${userGroup}`, TO_RESOURCES, ['system_group', 'system']],
    [`/api/v2/systems/${system}`, TO_PEOPLE, ['user_group', 'user']],
    [`/api/v2/systemgroups/${systemGroup}`, TO_PEOPLE, ['user_group', 'user']],
  ] as const) {
    for (const segment of segments) await parametersOf(recorder, { path: `${source}/${segment}` }, other);
    await associations(recorder, `${source}/associations`, targets, other);
  }
  for (const source of [`/api/v2/systems/${system}`, `/api/v2/systemgroups/${systemGroup}`]) {
    const [plain] = await recorder.did<readonly object[]>('GET', `${source}/commands`);
    const [detailed] = await recorder.did<readonly object[]>('GET', `${source}/commands?details=v1`);
    assert.ok(plain && detailed && !('timeout' in plain) && 'timeout' in detailed);
    recorder.effect('GET', `${source}/commands`, 'details');
  }
  for (const path of [
    `/api/v2/users/${user}/memberof`,
    `/api/v2/systems/${system}/memberof`,
    `/api/v2/usergroups/${userGroup}/members`,
    `/api/v2/usergroups/${userGroup}/membership`,
    `/api/v2/systemgroups/${systemGroup}/members`,
    `/api/v2/systemgroups/${systemGroup}/membership`,
  ]) {
    await parametersOf(recorder, { path }, other);
  }
  await writes(recorder, made, other);
  await ofDevices(recorder, made);
  return made;
}

const TO_RESOURCES = [
  'activedirectories',
  'applications',
  'directories',
  'gsuites',
  'ldapservers',
  'office365s',
  'radiusservers',
  'systemgroups',
  'systems',
];
const TO_PEOPLE = ['commands', 'policies', 'policygroups', 'usergroups', 'users'];

/** Everything that the graph says of a command. */
const wholeCommand = (name: string): Readonly<Record<string, unknown>> => ({
  name,
  command: `echo ${name}`,
  commandType: 'linux',
  launchType: 'repeated',
  schedule: '0 0 3 * * *',
  scheduleRepeatType: 'day',
  timeout: '60',
  timeToLiveSeconds: 600,
});

async function makeGraph(recorder: Recorder): Promise<Graph> {
  const twice = async <T>(make: (name: string) => Promise<T>): Promise<readonly [T, T]> =>
    pairOf([await make('one'), await make('two')]);
  const create = async (path: string, body: unknown): Promise<string> => {
    const { _id, id } = await recorder.did<{ _id?: string; id?: string }>('POST', path, body);
    return _id ?? id ?? '';
  };
  const attributes = { sudo: { enabled: true, withoutPassword: false }, ldapGroups: [{ name: 'graph' }] };
  const made: Graph = {
    users: await twice((name) => create('/api/systemusers', { username: name, email: `${name}@graph.example` })),
    userGroups: await twice((name) => create('/api/v2/usergroups', { name, attributes })),
    systems: await twice((name) => enrol(recorder, name)),
    systemGroups: await twice((name) => create('/api/v2/systemgroups', { name, attributes })),
    commands: await twice((name) => create('/api/commands', wholeCommand(name))),
  };
  const bind = (path: string, type: string, id: string, of?: unknown): Promise<unknown> =>
    recorder.did('POST', path, { op: 'add', type, id, ...(of === undefined ? {} : { attributes: of }) });
  const sudo = { sudo: { enabled: true, withoutPassword: true } };
  const systems = made.systems.map(({ id }) => id);
  for (const group of made.userGroups) {
    for (const user of made.users) await bind(`/api/v2/usergroups/${group}/members`, 'user', user);
    for (const id of systems) await bind(`/api/v2/usergroups/${group}/associations`, 'system', id, sudo);
    for (const id of made.systemGroups)
      await bind(`/api/v2/systemgroups/${id}/associations`, 'user_group', group, sudo);
  }
  for (const group of made.systemGroups) {
    for (const id of systems) await bind(`/api/v2/systemgroups/${group}/members`, 'system', id);
    for (const user of made.users) await bind(`/api/v2/users/${user}/associations`, 'system_group', group, sudo);
  }
  for (const command of made.commands) {
    for (const id of systems) await bind(`/api/v2/commands/${command}/associations`, 'system', id);
    for (const id of made.systemGroups) await bind(`/api/v2/commands/${command}/associations`, 'system_group', id);
  }
  for (const id of systems) {
    for (const user of made.users) await bind(`/api/v2/systems/${id}/associations`, 'user', user, sudo);
  }
  return made;
}

/** Binds people and their groups to two applications. */
async function bindApplications(recorder: Recorder, { users, userGroups }: Graph): Promise<void> {
  for (const name of ['one', 'two']) {
    const body = { name: 'bookmark', displayLabel: name, ssoUrl: `https://${name}.example`, config: {} };
    const { _id: id } = await recorder.did<{ _id: string }>('POST', '/api/applications', body);
    const sources = [...users.map((user) => `users/${user}`), ...userGroups.map((group) => `usergroups/${group}`)];
    for (const source of sources) {
      await recorder.did('POST', `/api/v2/${source}/associations`, { op: 'add', type: 'application', id });
    }
  }
}

/** Binds devices and their groups to two policies, and to two groups of policies. */
async function bindPolicies(recorder: Recorder, { systems, systemGroups }: Graph): Promise<void> {
  const { id: template } = templateNamed('linux_ssh_root_login');
  for (const name of ['one', 'two']) {
    for (const [type, path, body] of [
      ['policy', '/api/v2/policies', { name, template: { id: template } }],
      ['policy_group', '/api/v2/policygroups', { name }],
    ] as const) {
      const { id } = await recorder.did<{ id: string }>('POST', path, body);
      for (const source of [
        ...systems.map((system) => `systems/${system.id}`),
        ...systemGroups.map((group) => `systemgroups/${group}`),
      ]) {
        await recorder.did('POST', `/api/v2/${source}/associations`, { op: 'add', type, id });
      }
    }
  }
}

/**
 * Binds people to two of each kind of directory: by ids alone, as nothing is asked of these. The edges are written where
 * the pipeline would write them.
 */
async function bindOthers(server: TestServer, made: Graph): Promise<void> {
  const nodes = (type: ObjectType, ids: readonly string[]): Node[] => ids.map((id) => ({ type, id }));
  const people = [...nodes('user', made.users), ...nodes('user_group', made.userGroups)];
  const edges = Object.values(SEGMENTS)
    .flat()
    .flatMap((type, index) => {
      const others = [1, 2].map((number) => ({ type, id: `5f${String(index * 10 + number).padStart(22, '0')}` }));
      return people.flatMap((source) => others.map((node) => ({ ...canonical(source, node), attributes: null })));
    });
  const { organization } = server;
  await server.built.store.transact(organization, async (tx) => {
    for (const edge of edges) assert.ok(await tx.addEdge(organization, edge));
  });
}

async function associations(
  recorder: Recorder,
  path: string,
  [first, second]: readonly [string, string],
  other: string,
): Promise<void> {
  await parametersOf(recorder, { path, query: `targets=${first}` }, other);
  const [some, others] = await Promise.all(
    [first, second].map((type) => recorder.did<readonly { to: { type: string } }[]>('GET', `${path}?targets=${type}`)),
  );
  assert.deepEqual(new Set(some?.map(({ to }) => to.type)), new Set([first]));
  assert.deepEqual(new Set(others?.map(({ to }) => to.type)), new Set([second]));
  recorder.effect('GET', path, 'targets');
}

/** `x-org-id` chooses where an edge is written: the ends are not there elsewhere. */
async function writes(recorder: Recorder, made: Graph, other: string): Promise<void> {
  const [user] = made.users;
  const [{ id: system }] = made.systems;
  for (const [path, type, id] of [
    [`/api/v2/users/${user}/associations`, 'system', system],
    [`/api/v2/systems/${system}/associations`, 'user', user],
    [`/api/v2/usergroups/${made.userGroups[0]}/associations`, 'system', system],
    [`/api/v2/systemgroups/${made.systemGroups[0]}/associations`, 'user', user],
    [`/api/v2/usergroups/${made.userGroups[0]}/members`, 'user', user],
    [`/api/v2/systemgroups/${made.systemGroups[0]}/members`, 'system', system],
  ] as const) {
    const reply = await recorder.ask('POST', path, { op: 'remove', type, id }, { 'x-org-id': other });
    assert.equal(reply.status, 404, path);
    await recorder.did('POST', path, { op: 'remove', type, id });
    await recorder.did('POST', path, { op: 'add', type, id });
    recorder.effect('POST', path, 'x-org-id');
  }
}

/** What a device may ask and do by itself. */
async function ofDevices(recorder: Recorder, made: Graph): Promise<void> {
  const [device, stranger] = made.systems;
  const path = `/api/v2/systems/${device.id}`;
  for (const rest of ['memberof', 'policygroups', 'usergroups', 'users', 'associations?targets=user']) {
    await asDevice(recorder, device, stranger, 'GET', `${path}/${rest}`);
  }
  const [user] = made.users;
  const [group] = made.systemGroups;
  await recorder.did('POST', `${path}/associations`, { op: 'remove', type: 'user', id: user });
  await asDevice(recorder, device, stranger, 'POST', `${path}/associations`, { op: 'add', type: 'user', id: user });
  const members = `/api/v2/systemgroups/${group}/members`;
  await recorder.did('POST', members, { op: 'remove', type: 'system', id: device.id });
  await asDevice(recorder, device, stranger, 'POST', members, { op: 'add', type: 'system', id: device.id });
}
