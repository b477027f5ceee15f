import assert from 'node:assert/strict';
import type { Action, ActionInput, Catalogue } from '../../src/directory/hub-port.ts';
import type { Kind } from '../../src/kit/kind.ts';
import { pathParameters, writes, type Operation } from '../../src/kit/op.ts';
import { kinds } from '../../src/resources/catalogue.ts';
import { another, canMake, changeFor, makeOne, removalOf, sampleFor, unlike } from '../suites/objects.ts';
import { sampleOf, type Sample } from '../suites/requests.ts';
import type { World } from '../suites/world.ts';

/** What is given to each action, and the request to the plain API that comes to the same. */
export interface Given {
  readonly input: ActionInput;
  readonly operation: Operation;
  readonly sample: Sample;
}

const KINDS = kinds();

/** The kind whose objects an operation writes one of: by its verb, or as what removes it. */
function kindWritten(operation: Operation): Kind | undefined {
  const { verb } = operation;
  if (verb !== undefined && 'kind' in verb && writes(operation)) return verb.kind;
  return KINDS.find((kind) => removalOf(kind)?.id === operation.id);
}

/** A request that can be carried out once more: what it makes is new, what it changes or removes is its own. */
async function freshSample(world: World, operation: Operation): Promise<Sample> {
  const kind = kindWritten(operation);
  if (kind === undefined) return sampleOf(operation, world);
  if (operation.verb?.name === 'create') {
    const sample = sampleOf(operation, world);
    return { ...sample, body: unlike(kind, sample.body, another()) };
  }
  if (!canMake(kind) || pathParameters(operation.path).length === 0) return sampleOf(operation, world);
  const id = await makeOne(world, kind);
  return operation.method === 'DELETE' || operation.body === undefined
    ? sampleFor(world, operation, id)
    : changeFor(world, operation, kind, id);
}

/** @throws AssertionError that says which sample is missing */
export async function givenFor(catalogue: Catalogue, action: Action, world: World): Promise<Given> {
  const own = OWN[action.id];
  if (own !== undefined) {
    const { operationId, input, change } = await own(world);
    const operation = catalogue.actions.find((each) => each.operation?.id === operationId)?.operation;
    assert.ok(operation, operationId);
    const sample = { ...sampleOf(operation, world), ...change };
    return { input, operation, sample };
  }
  const { operation } = action;
  assert.ok(operation, `${action.id}: add what is given to it to OWN of test/journeys/hub-given.ts`);
  const sample = await freshSample(world, operation);
  return { input: await inputOf(sample), operation, sample };
}

/** A sample as the parts of an action. */
async function inputOf({ params, query, body }: Sample): Promise<ActionInput> {
  const search = Object.fromEntries(new URLSearchParams(query));
  return {
    ...(Object.keys(params).length === 0 ? {} : { path: params }),
    ...(Object.keys(search).length === 0 ? {} : { query: search }),
    ...(body === undefined ? {} : { body: await withoutFiles(body) }),
  };
}

/** Files travel in base64. */
async function withoutFiles(value: unknown): Promise<unknown> {
  if (value instanceof File) {
    const content = Buffer.from(await value.arrayBuffer()).toString('base64');
    return { filename: value.name, mediaType: value.type, content };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(async ([name, each]) => [name, await withoutFiles(each)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

interface Own {
  readonly operationId: string;
  readonly input: ActionInput;
  readonly change: Partial<Sample>;
}
const USERS = KINDS.find(({ kind }) => kind === 'system_user') as Kind;
const newUser = (world: World): Promise<string> => makeOne(world, USERS);

const member = (op: 'add' | 'remove') => async (world: World) => {
  const [group_id, id] = [world.own['userGroup'], await newUser(world)];
  if (op === 'remove') {
    await world.making.post(`/api/v2/usergroups/${group_id}/members`, { op: 'add', type: 'user', id });
  }
  return {
    operationId: 'graph_userGroupMembersPost',
    input: { path: { group_id }, body: { user_id: id } },
    change: { body: { op, type: 'user', id } },
  };
};
const changeUser = (operationId: string, body?: (world: World) => unknown) => async (world: World) => {
  const id = await newUser(world);
  const given = body?.(world);
  return {
    operationId,
    input: { path: { user_id: id }, ...(given === undefined ? {} : { body: given }) },
    change: { params: { id }, body: given, ...(operationId === 'systemusers_delete' ? { query: '' } : {}) },
  };
};

/** Actions that take something else than their operation does. */
const OWN: Readonly<Record<string, (world: World) => Promise<Own>>> = {
  automation_add_user_to_group: member('add'),
  automation_remove_user_from_group: member('remove'),
  automation_get_user: async ({ own }) => ({
    operationId: 'systemusers_list',
    input: { path: { user_id: own['user'] } },
    change: { query: `?filter=_id:$eq:${own['user']}` },
  }),
  automation_delete_user: changeUser('systemusers_delete'),
  automation_modify_user: changeUser('systemusers_put', () => ({ lastname: 'Modified' })),
  automation_assign_manager: changeUser('systemusers_put', ({ own }) => ({ manager: own['user'] })),
  automation_change_password: changeUser('systemusers_put', () => ({ password: 'Another-1-password!' })),
  automation_jumpcloud_api_request: async (world) => {
    const id = await newUser(world);
    const body = { lastname: 'Requested' };
    return {
      operationId: 'systemusers_put',
      input: { body: { method: 'PUT', path: `/systemusers/${id}`, body } },
      change: { params: { id }, body },
    };
  },
};
