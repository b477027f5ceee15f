import { Type } from 'typebox';
import { muster, v2 } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { op } from '../../kit/op.ts';
import { Id, Text, readOnly, untrusted } from '../../kit/schemas.ts';

const PushDevice = Type.Object(
  {
    make: Type.String(untrusted),
    model: Type.String(untrusted),
    os: Type.String(untrusted),
    osVersion: Type.String(untrusted),
    appVersion: Type.String(untrusted),
    uvEnabled: Type.Boolean({ description: 'The device verifies its user, by a finger or a face.' }),
  },
  { $id: 'PushDevice' },
);

/** What the API answers (handbook 4.1). */
const answered = {
  id: Id,
  name: Type.String({ maxLength: 1024, ...untrusted }),
  state: Type.Enum(['active', 'inactive']),
  enrollmentDate: Type.String({ ...readOnly, format: 'date-time' }),
  lastUsedDate: Type.String({ ...readOnly, format: 'date-time', description: 'The enrolment counts as a use.' }),
  device: PushDevice,
};
const PushEndpoint = Type.Object(answered, { $id: 'PushEndpoint' });

export const pushEndpoint = kind({
  kind: 'push_endpoint',
  label: 'Push endpoint',
  /** As kept: with the user, whom the routes name. */
  entity: Type.Object({ ...answered, user: Id }),
  idField: 'id',
  home: 'organization',
  nameField: 'name',
  refs: { user: 'system_user' },
  indexed: ['user'],
  defaults: {
    name: '',
    state: 'active',
    device: { make: '', model: '', os: '', osVersion: '', appVersion: '', uvEnabled: false },
  },
});

export const kinds = { pushEndpoint };

const endpoints = { area: 'Users', family: v2, reach: 'organization', status: 200 } as const;
const one = '/api/v2/users/{user_id}/pushendpoints/{push_endpoint_id}';

export const operations = {
  list: op({
    ...endpoints,
    id: 'pushEndpoints_list',
    method: 'GET',
    path: '/api/v2/users/{user_id}/pushendpoints',
    title: 'List the push endpoints of a user',
    access: 'users.read',
    response: Type.Array(PushEndpoint),
  }),
  get: op({
    ...endpoints,
    id: 'pushEndpoints_get',
    method: 'GET',
    path: one,
    title: 'Get a push endpoint of a user',
    access: 'users.read',
    response: PushEndpoint,
    verb: { name: 'get', kind: pushEndpoint },
  }),
  patch: op({
    ...endpoints,
    id: 'pushEndpoints_patch',
    method: 'PATCH',
    path: one,
    title: 'Rename, activate or deactivate a push endpoint of a user',
    access: 'users.support',
    body: Type.Object(
      { name: Type.Optional(Text), state: Type.Optional(Type.Enum(['active', 'inactive'])) },
      { $id: 'ChangePushEndpoint' },
    ),
    response: PushEndpoint,
    verb: { name: 'patch', kind: pushEndpoint },
  }),
  remove: op({
    ...endpoints,
    id: 'pushEndpoints_delete',
    method: 'DELETE',
    path: one,
    title: 'Remove a push endpoint of a user',
    access: 'users.support',
    response: PushEndpoint,
    dangerous: true,
    verb: { name: 'remove', kind: pushEndpoint },
  }),
  /** The API has no way in: its own app enrols. */
  create: op({
    ...endpoints,
    family: muster,
    area: 'Muster users',
    id: 'muster_user_push_endpoint_create',
    method: 'POST',
    path: '/muster/v1/users/{user_id}/pushendpoints',
    title: 'Enroll a push endpoint for a user',
    access: 'users.write',
    body: Type.Object(
      {
        name: Text,
        state: Type.Optional(Type.Enum(['active', 'inactive'])),
        device: Type.Optional(Type.Partial(PushDevice)),
      },
      { $id: 'CreatePushEndpoint' },
    ),
    status: 201,
    response: PushEndpoint,
  }),
};
