import assert from 'node:assert/strict';
import type { Reply, TestServer } from '../support/server.ts';
import type { World } from './seed-world.ts';

/** What is sent for an action that a document names without a body, and what has to be true afterwards. */
export interface SeedAction {
  /** The world's things are bound to each other before. */
  readonly bound?: true;
  readonly body?: (world: World) => unknown;
  readonly status: number;
  readonly check: (reply: Reply, world: World, server: TestServer) => Promise<void> | void;
}

type Row = Readonly<Record<string, unknown>>;

/** A list of the first family: `{ totalCount, results }`, without a header for the total. */
const wrapped =
  (idField: string, id: (world: World, server: TestServer) => string): SeedAction['check'] =>
  ({ body, headers }, world, server) => {
    const { totalCount, results } = body as { totalCount: number; results: Row[] };
    assert.ok(totalCount >= 1 && results.length >= 1, 'the list is empty');
    assert.ok(
      results.every((row) => typeof row[idField] === 'string'),
      `a row has no ${idField}`,
    );
    assert.equal(headers.get('x-total-count'), null);
    if (totalCount <= results.length) assert.ok(results.some((row) => row[idField] === id(world, server)));
  };
/** A list of the second family: an array, its total in a header. */
const array = (type: string): SeedAction['check'] => {
  return ({ body, headers }) => {
    const rows = body as Row[];
    assert.ok(Array.isArray(rows) && rows.length >= 1, 'the list is empty');
    assert.ok(Number(headers.get('x-total-count')) >= rows.length);
    assert.ok(rows.every((row) => row.type === type && typeof row.name === 'string'));
  };
};
const one =
  (idField: string, id: (world: World, server: TestServer) => string): SeedAction['check'] =>
  ({ body }, world, server) =>
    assert.equal((body as Row)[idField], id(world, server));

/** The answer has the property, and so has what is read afterwards. */
const changed =
  (path: (world: World) => string, name: string, value: (world: World) => unknown): SeedAction['check'] =>
  async ({ body }, world, server) => {
    assert.deepEqual((body as Row)[name], value(world));
    const read = await server.api<Row>('GET', path(world));
    assert.equal(read.status, 200);
    assert.deepEqual(read.body[name], value(world));
  };
const created =
  (path: (id: string) => string, name: string): SeedAction['check'] =>
  async ({ body }, _world, server) => {
    const { _id, id = _id } = body as { _id?: string; id?: string };
    const read = await server.api<Row>('GET', path(id ?? ''));
    assert.equal(read.status, 200);
    assert.equal(read.body[name], (body as Row)[name]);
  };
const gone =
  (path: (world: World) => string): SeedAction['check'] =>
  async (_reply, world, server) =>
    assert.equal((await server.api('GET', path(world))).status, 404);
const members =
  (path: (world: World) => string, expected: (world: World) => readonly string[]): SeedAction['check'] =>
  async (_reply, world, server) => {
    const { body } = await server.api<{ to: { id: string } }[]>('GET', `${path(world)}/members`);
    assert.deepEqual(
      body.map(({ to }) => to.id),
      expected(world),
    );
  };
/** One entry for the device, with the name of the command. */
const queued =
  (command: string): SeedAction['check'] =>
  async ({ body }, world, server) => {
    assert.equal(body, undefined);
    const queue = await server.api<{ results: Row[] }>('GET', `/muster/v1/systems/${world.system}/queue`);
    assert.equal(queue.status, 200);
    assert.equal(queue.body.results.length, 1);
    assert.match(JSON.stringify(queue.body.results[0]), new RegExp(`"${command}"`));
  };

const user = (world: World) => `/api/systemusers/${world.user}`;
const userGroup = (world: World) => `/api/v2/usergroups/${world.userGroup}`;
const systemGroup = (world: World) => `/api/v2/systemgroups/${world.systemGroup}`;
const system = (world: World) => `/api/systems/${world.system}`;
const add = (type: string, id: (world: World) => string) => (world: World) => ({ op: 'add', type, id: id(world) });
const fresh = (world: World) => `new-${world.user}`;

const userBody = (world: World) => ({ username: fresh(world), email: `${fresh(world)}@seeds.example` });
const createUser: SeedAction = {
  body: userBody,
  status: 200,
  check: created((id) => `/api/systemusers/${id}`, 'username'),
};
const changeUser: SeedAction = {
  body: () => ({ jobTitle: 'Engineer' }),
  status: 200,
  check: changed(user, 'jobTitle', () => 'Engineer'),
};
const deleteUser: SeedAction = { status: 200, check: gone(user) };

/** By the title that documents 000 and 002 give the action; where both name one alike, they mean the same. */
export const SEED_ACTIONS: Readonly<Record<string, SeedAction>> = {
  // Document 000
  'List User Groups': { bound: true, status: 200, check: array('user_group') },
  'Add User To Group': {
    body: add('user', (world) => world.user),
    status: 204,
    check: members(userGroup, (world) => [world.user]),
  },
  'Remove User From Group': {
    bound: true,
    body: (world) => ({ op: 'remove', type: 'user', id: world.user }),
    status: 204,
    check: members(userGroup, () => []),
  },
  'Get User': {
    status: 200,
    check: ({ body }, world) => {
      const { totalCount, results } = body as { totalCount: number; results: Row[] };
      assert.deepEqual([totalCount, results.map(({ _id }) => _id)], [1, [world.user]]);
    },
  },
  'Create User': createUser,
  'Delete User': deleteUser,
  'Modify User': changeUser,
  'Assign Manager': {
    body: (world) => ({ manager: world.otherUser }),
    status: 200,
    check: changed(user, 'manager', (world) => world.otherUser),
  },
  'Change Password': {
    body: () => ({ password: 'Seeds-And-Words-7' }),
    status: 200,
    check: async ({ body }, world, server) => {
      assert.equal((body as Row).password, undefined);
      const given = { id: world.user, password: 'Seeds-And-Words-7' };
      const verified = await server.api<Row>('POST', '/muster/v1/authn/verify', given);
      assert.equal(verified.body.verified, true, JSON.stringify(verified.body));
    },
  },
  // Document 002
  'List System Users': { status: 200, check: wrapped('_id', (world) => world.user) },
  'Get System User': { status: 200, check: one('_id', (world) => world.user) },
  'Create System User': createUser,
  'Update System User': changeUser,
  'Delete System User': deleteUser,
  'Get User Group': { status: 200, check: one('id', (world) => world.userGroup) },
  'Create User Group': {
    body: (world) => ({ name: fresh(world) }),
    status: 201,
    check: created((id) => `/api/v2/usergroups/${id}`, 'name'),
  },
  'Update User Group': {
    body: () => ({ description: 'changed' }),
    status: 200,
    check: changed(userGroup, 'description', () => 'changed'),
  },
  'Delete User Group': { bound: true, status: 200, check: gone(userGroup) },
  'Manage User Group Members': {
    body: add('user', (world) => world.user),
    status: 204,
    check: members(userGroup, (world) => [world.user]),
  },
  'List Systems': { status: 200, check: wrapped('_id', (world) => world.system) },
  'Get System': { status: 200, check: one('_id', (world) => world.system) },
  'Update System': {
    body: () => ({ displayName: 'renamed' }),
    status: 200,
    check: changed(system, 'displayName', () => 'renamed'),
  },
  'Delete System': { bound: true, status: 200, check: gone(system) },
  'Erase System': { status: 201, check: queued('erase') },
  'Lock System': { status: 201, check: queued('lock') },
  'Restart System': { status: 201, check: queued('restart') },
  'Shutdown System': { status: 201, check: queued('shutdown') },
  'List System Groups': { bound: true, status: 200, check: array('system_group') },
  'Get System Group': { status: 200, check: one('id', (world) => world.systemGroup) },
  'Create System Group': {
    body: (world) => ({ name: fresh(world) }),
    status: 201,
    check: created((id) => `/api/v2/systemgroups/${id}`, 'name'),
  },
  'Update System Group': {
    body: (world) => ({ name: fresh(world), description: 'replaced' }),
    status: 200,
    check: changed(systemGroup, 'name', fresh),
  },
  'Delete System Group': { bound: true, status: 200, check: gone(systemGroup) },
  'Manage System Group Members': {
    body: add('system', (world) => world.system),
    status: 204,
    check: members(systemGroup, (world) => [world.system]),
  },
  'List Organizations': { status: 200, check: wrapped('_id', (_world, server) => server.organization) },
  'Get Organization': { status: 200, check: one('_id', (_world, server) => server.organization) },
  'Update Organization': {
    body: () => ({ settings: { contactName: 'Seeds' } }),
    status: 200,
    check: ({ body }) => assert.equal((body as { settings: Row }).settings.contactName, 'Seeds'),
  },
};
