import type { TSchema } from 'typebox';
import type { Action, ActionInput, JsonSchema } from '../../directory/hub-port.ts';
import { invalidField, notFound } from '../../kit/errors.ts';
import type { Method, Operation } from '../../kit/op.ts';
import { inputOf, objectOf, partsOf, plain } from './schemas.ts';
import { untrustedPaths } from './untrusted.ts';

/**
 * The ten actions that automations know: most imply a part of their request. Where people name a user, the path is
 * `{ user_id }`, whatever the operation calls it.
 */
export interface Automation {
  readonly name: string;
  readonly category: string;
  readonly description: string;
  readonly method: Method;
  readonly path: string;
  /** Does a part of what the operation can do: a change of the password alone. */
  readonly narrow?: true;
  /** What the action has of its own; what is not here follows from the operation. */
  readonly own?: (operation: Operation) => Particular;
}
export type Particular = Partial<Pick<Action, 'effect' | 'idempotent' | 'retry' | 'paged' | 'narrow'>> &
  Partial<Pick<Action, 'input' | 'output' | 'untrusted' | 'adapt' | 'pick'>>;

const id = (description: string): JsonSchema => ({ type: 'string', pattern: '^[0-9a-fA-F]{24}$', description });
const USER = objectOf({ user_id: id('The user.') }, ['user_id']);
type Fields = Readonly<Record<string, unknown>>;
const CHANGED_USER = '/api/systemusers/{id}';

const fieldsOf = ({ body }: ActionInput): Fields =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Fields) : {};

/** A value by its name: clients that know no parts put all of them into the body. @throws MusterError `invalid` */
function valueOf(given: ActionInput, part: 'path' | 'body', name: string): unknown {
  const value = given.path?.[name] ?? fieldsOf(given)[name];
  if (value === undefined || value === null) throw invalidField(`${part}.${name}`, 'is required');
  return value;
}

const membership = (change: 'add' | 'remove') => (): Particular => ({
  input: partsOf({
    path: objectOf({ group_id: id('The user group.') }, ['group_id']),
    body: USER,
    bodyRequired: true,
  }),
  adapt: (given) => ({
    path: { group_id: valueOf(given, 'path', 'group_id') },
    body: { op: change, type: 'user', id: valueOf(given, 'body', 'user_id') },
  }),
});

/** A change of one property of a user. */
const oneProperty =
  (name: string, schema: JsonSchema, marks: Particular = {}) =>
  (): Particular => ({
    ...marks,
    input: partsOf({ path: USER, body: objectOf({ [name]: schema }, [name]), bodyRequired: true }),
    adapt: (given) => ({
      path: { id: valueOf(given, 'path', 'user_id') },
      body: { [name]: valueOf(given, 'body', name) },
    }),
  });

/** What an operation on one user takes, with the user's id under the name that people give it. */
const ofOneUser = (operation: Operation): Particular => {
  const { query, body } = inputOf(operation)['properties'] as Readonly<Record<string, JsonSchema>>;
  return {
    input: partsOf({ path: USER, query, body, bodyRequired: body !== undefined }),
    adapt: (given) => {
      const { user_id: _id, ...rest } = fieldsOf(given);
      return {
        ...given,
        path: { id: valueOf(given, 'path', 'user_id') },
        ...(given.body === undefined ? {} : { body: rest }),
      };
    },
  };
};

const getUser = (operation: Operation): Particular => {
  const { properties } = operation.response as unknown as Answer;
  const user = properties.results.items;
  return {
    paged: false,
    input: partsOf({ path: USER }),
    output: plain(user, 'out'),
    untrusted: untrustedPaths(user),
    adapt: (given) => ({ query: { filter: `_id:$eq:${String(valueOf(given, 'path', 'user_id'))}` } }),
    pick: (body) => {
      const [found] = (body as { readonly results?: readonly unknown[] } | null)?.results ?? [];
      if (found === undefined) throw notFound('User');
      return found;
    },
  };
};
interface Answer {
  readonly properties: { readonly results: { readonly items: TSchema } };
}

export const AUTOMATION: readonly Automation[] = [
  {
    name: 'List User Groups',
    category: 'Groups',
    description: 'The groups of people, a page at a time.',
    method: 'GET',
    path: '/api/v2/usergroups',
  },
  {
    name: 'Add User to Group',
    category: 'Groups',
    description: 'Makes a person a member of a user group.',
    method: 'POST',
    path: '/api/v2/usergroups/{group_id}/members',
    narrow: true,
    own: membership('add'),
  },
  {
    name: 'Remove User from Group',
    category: 'Groups',
    description: 'Takes a person out of a user group.',
    method: 'POST',
    path: '/api/v2/usergroups/{group_id}/members',
    narrow: true,
    own: membership('remove'),
  },
  {
    name: 'Get User',
    category: 'Users',
    description: 'One person, by id.',
    method: 'GET',
    path: '/api/systemusers',
    narrow: true,
    own: getUser,
  },
  {
    name: 'Create User',
    category: 'Users',
    description: 'Adds a person. Without a password they have to activate the account.',
    method: 'POST',
    path: '/api/systemusers',
  },
  {
    name: 'Delete User',
    category: 'Users',
    description: 'Removes a person for good, and with them all their access.',
    method: 'DELETE',
    path: CHANGED_USER,
    own: ofOneUser,
  },
  {
    name: 'Modify User',
    category: 'Users',
    description: 'Changes a person; what the body leaves out stays as it is.',
    method: 'PUT',
    path: CHANGED_USER,
    own: ofOneUser,
  },
  {
    name: 'Assign Manager',
    category: 'Users',
    description: 'Says who manages a person.',
    method: 'PUT',
    path: CHANGED_USER,
    narrow: true,
    own: oneProperty('manager', {
      type: 'string',
      pattern: '^([0-9a-fA-F]{24})?$',
      description: 'The user who manages them; empty for nobody.',
    }),
  },
  {
    name: 'Change Password',
    category: 'Users',
    description: 'Gives a person another password. The one before it ends at once.',
    method: 'PUT',
    path: CHANGED_USER,
    narrow: true,
    own: oneProperty(
      'password',
      { type: 'string', minLength: 1 },
      // Policies refuse a password that was used before: a second try would be answered as if the first had failed.
      { effect: 'destructive', retry: 'never' },
    ),
  },
];

/** A request to a path of the account's own base URL. What it does is what the operation of that path does. */
export const GENERIC: Pick<Action, 'name' | 'category' | 'description' | 'input'> = {
  name: 'JumpCloud API Request',
  category: 'Generic Request',
  description: "Any request of the API, to a path of the account's own base URL.",
  input: partsOf({
    body: objectOf(
      {
        method: { type: 'string', enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
        path: { type: 'string', pattern: '^/', description: 'From the base URL on, such as /api/systemusers.' },
        query: { type: 'object' },
        headers: { type: 'object', additionalProperties: { type: 'string' } },
        body: { description: 'As the path takes it.' },
      },
      ['method', 'path'],
    ),
    bodyRequired: true,
  }),
};
