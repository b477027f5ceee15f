import assert from 'node:assert/strict';
import type { Action, ActionInput, Catalogue } from '../../src/directory/hub-port.ts';
import type { Kind } from '../../src/kit/kind.ts';
import { writes, type Operation } from '../../src/kit/op.ts';
import { kinds } from '../../src/resources/catalogue.ts';
import { another, canMake, changeFor, makeOne, removalOf, ROWS, sampleFor, unlike } from '../suites/objects.ts';
import { ALL } from '../suites/refusing.ts';
import { lacking, sampleOf, type Sample } from '../suites/requests.ts';
import type { World } from '../suites/world.ts';

/** What is given to each action, and the request to the plain API that comes to the same. */
export interface Given {
  readonly input: ActionInput;
  readonly operation: Operation;
  readonly sample: Sample;
}

const KINDS = kinds();
const kindNamed = (name: string): Kind => {
  const kind = KINDS.find((each) => each.kind === name);
  assert.ok(kind, name);
  return kind;
};

/** The kind whose objects an operation writes one of: by its verb, or as what removes it. */
function kindWritten(operation: Operation): Kind | undefined {
  const { verb } = operation;
  if (verb !== undefined && 'kind' in verb && writes(operation)) return verb.kind;
  return KINDS.find((kind) => removalOf(kind)?.id === operation.id);
}

/** Others of the world's could not be used after these. */
const SPOILING: ReadonlySet<string> = new Set(['systemusers_state_suspend', 'muster_user_totp_start']);
/** These take what the world's own user has. */
const HARMLESS: ReadonlySet<string> = new Set(['muster_user_totp_delete']);

/** The kind of what an operation without a verb would spoil, where that is the world's own user, device or organization. */
function kindSpoilt({ own }: World, operation: Operation, effect: Action['effect'], id: string): Kind | undefined {
  if (id === own.organization && !takesOrganization(operation)) return kindNamed('organization');
  if (HARMLESS.has(operation.id) || (effect !== 'destructive' && !SPOILING.has(operation.id))) return undefined;
  if (id === own['user']) return kindNamed('system_user');
  return id === own.system ? kindNamed('system') : undefined;
}

export const takesOrganization = ({ reach, acceptsOrganizationHeader }: Operation): boolean =>
  reach === 'organization' || acceptsOrganizationHeader === true;

/** A request that can be carried out once more: what it makes is new, what it changes or removes is its own. */
async function freshSample(world: World, operation: Operation, effect: Action['effect']): Promise<Sample> {
  if (!writes(operation)) return sampleOf(operation, world);
  const sample = sampleOf(operation, world);
  const [id, ...others] = Object.values(sample.params);
  const spoilt = id === undefined || others.length > 0 ? undefined : kindSpoilt(world, operation, effect, id);
  const kind = kindWritten(operation) ?? spoilt;
  if (kind === undefined) return sample;
  if (operation.verb?.name === 'create') return { ...sample, body: unlike(kind, sample.body, another()) };
  // The organization itself is the one that is acted for.
  if (id === undefined || !canMake(kind) || (id === world.own.organization && takesOrganization(operation)))
    return sample;
  const made = await makeOne(world, kind);
  return operation.method === 'DELETE' || operation.body === undefined || spoilt !== undefined
    ? sampleFor(world, operation, made)
    : changeFor(world, operation, kind, made);
}

/** @throws AssertionError that says which sample is missing */
export async function givenFor(catalogue: Catalogue, action: Action, world: World): Promise<Given> {
  const own = OWN[action.id] ?? OWN_OF[action.operation?.id ?? ''];
  if (own !== undefined) {
    const { operationId = action.operation?.id ?? '', input, change } = await own(world);
    const operation = catalogue.actions.find((each) => each.operation?.id === operationId)?.operation;
    assert.ok(operation, operationId);
    const sample = { ...sampleOf(operation, world), ...change };
    return { input: input ?? (await inputOf(sample)), operation, sample };
  }
  const { operation } = action;
  assert.ok(operation, `${action.id}: add what is given to it to OWN of test/journeys/hub-given.ts`);
  const sample = await freshSample(world, operation, action.effect);
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
  /** Default: the action's own. */
  readonly operationId?: string;
  /** Default: the sample as it then is. */
  readonly input?: ActionInput;
  readonly change: Partial<Sample>;
}
const newUser = (world: World): Promise<string> => makeOne(world, kindNamed('system_user'));

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
  automation_assign_manager: changeUser('systemusers_put', ({ own }) => ({ manager: own['stagedUser'] })),
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

const PASSWORD = 'Right-1-password!';
/** A person or device that the rule of the reviewed group finds. */
const suggested = (list: string, body: (id: string) => object) => async (world: World) => {
  const add = ROWS.get(list);
  assert.ok(add, lacking('rows', `a row for ${list}`));
  const made = (await add(world.making, another())) as { readonly _id?: string; readonly systemId?: string };
  const { group_id = '' } = sampleOf(operationOf(list), world).params;
  return { change: { params: { group_id }, body: body(made._id ?? made.systemId ?? '') } };
};
const operationOf = (id: string): Operation => {
  const operation = ALL.find((each) => each.id === id);
  assert.ok(operation, id);
  return operation;
};

/** Operations whose sample would change nothing, or what others need. */
const OWN_OF: Readonly<Record<string, (world: World) => Promise<Own>>> = {
  muster_application_import_put: async () => ({
    change: { body: { url: `https://directory-${another()}.example/scim/v2`, token: 'token-of-another-directory' } },
  }),
  systemusers_unlock: async (world) => {
    const n = another();
    const user = { username: `locked-${n}`, email: `locked-${n}@users.example`, password: PASSWORD };
    const { _id: id } = await world.making.post<{ _id: string }>('/api/systemusers', user);
    const { verified } = await world.making.post<{ verified: boolean }>('/muster/v1/authn/verify', {
      id,
      password: 'another',
    });
    assert.equal(verified, false);
    return { change: { params: { id } } };
  },
  administratorOrganizations_removeByAdministrator: async (world) => {
    const administrator_id = await makeOne(world, kindNamed('administrator'));
    const organization = world.own.otherOrganization;
    const path = `/api/v2/administrators/${administrator_id}/organizationlinks`;
    await world.making.post(path, { organization });
    return { change: { params: { administrator_id, id: organization } } };
  },
  // There is one, and it may have been changed before.
  ldapservers_patch: async (world) => {
    const path = `/api/v2/ldapservers/${world.own['ldapServer']}`;
    const { userLockoutAction } = await world.making.post<{ userLockoutAction: string }>(path, undefined, 'GET');
    return { change: { body: { userLockoutAction: userLockoutAction === 'remove' ? 'disable' : 'remove' } } };
  },
  organization_put: async () => ({ change: { body: { settings: { contactName: `Somebody ${another()}` } } } }),
  groups_user_suggestions_post: suggested('groups_user_suggestions_get', (id) => ({ user_ids: [id] })),
  groups_system_suggestions_post: suggested('groups_system_suggestions_get', (id) => ({ object_ids: [id] })),
};
