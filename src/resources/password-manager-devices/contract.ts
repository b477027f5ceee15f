import { Type, type Static } from 'typebox';
import { muster, v2Wrapped } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { listQuery, listResponse } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { derived, Id, Nullable, readOnly, untrusted } from '../../kit/schemas.ts';

export const PLATFORMS = ['windows', 'mac', 'linux', 'ios', 'android', 'browser'] as const;
export const DEVICE_STATUSES = ['PENDING', 'APPROVED', 'REVOKED'] as const;

const UUID = Type.String({
  pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  description: 'A UUID.',
});
const name = Type.String({ minLength: 1, maxLength: 255, ...untrusted });
const version = Type.String({ maxLength: 64, ...untrusted });
const lastSeenAt = Nullable(Type.String({ format: 'date-time' }));
const platform = Type.Enum([...PLATFORMS]);

/** A device on which a user has the password manager. The reference says nothing of its properties: these are ours. */
const Device = Type.Object(
  {
    id: UUID,
    name,
    userId: Type.String({ ...Id, description: 'Whose it is.' }),
    platform,
    osVersion: version,
    appVersion: version,
    status: Type.Enum([...DEVICE_STATUSES], {
      readOnly: true,
      description: 'PENDING -> APPROVED -> REVOKED. One that was revoked can be approved again.',
    }),
    createdAt: Type.String({ ...derived, format: 'date-time' }),
    lastSeenAt,
    statusChangedBy: Type.String({ ...readOnly, description: 'Who approved or revoked it.' }),
  },
  { $id: 'PasswordManagerDevice' },
);
export type PasswordManagerDevice = Static<typeof Device>;

export const passwordManagerDevice = kind({
  kind: 'password_manager_device',
  label: 'Password manager device',
  entity: Device,
  idField: 'id',
  home: 'organization',
  nameField: 'name',
  refs: { userId: 'system_user' },
  indexed: ['userId', 'name', 'status'],
  searchable: ['name', 'id'],
  defaults: { osVersion: '', appVersion: '', status: 'PENDING', lastSeenAt: null, statusChangedBy: '' },
});
export const kinds = { passwordManagerDevice };

/** Whatever is none names nothing. */
const params = Type.Object({ UUID: Type.String({ minLength: 1, maxLength: 64, description: 'A UUID.' }) });
const theirs = { area: 'Password Manager', family: v2Wrapped, reach: 'organization', access: 'systems.read' } as const;
const ours = {
  area: 'Muster password manager',
  family: muster,
  reach: 'organization',
  access: 'systems.write',
} as const;
const path = '/muster/v1/passwordmanager/devices';
const changeable = {
  osVersion: Type.Optional(version),
  appVersion: Type.Optional(version),
  lastSeenAt: Type.Optional(lastSeenAt),
};

export const operations = {
  list: op({
    ...theirs,
    id: 'DeviceService_ListDevices',
    method: 'GET',
    path: '/api/v2/passwordmanager/devices',
    title: 'List the devices of the password manager',
    query: listQuery(v2Wrapped, {}),
    status: 200,
    response: listResponse(v2Wrapped, Device),
    verb: { name: 'list', kind: passwordManagerDevice },
  }),
  get: op({
    ...theirs,
    id: 'DeviceService_GetDevice',
    method: 'GET',
    path: '/api/v2/passwordmanager/devices/{UUID}',
    title: 'Get a device of the password manager',
    params,
    status: 200,
    response: Device,
    verb: { name: 'get', kind: passwordManagerDevice },
  }),
  create: op({
    ...ours,
    id: 'muster_passwordmanager_devices_create',
    method: 'POST',
    path,
    title: 'Record a device of the password manager',
    body: Type.Object(
      {
        id: Type.Optional(Type.String({ ...UUID, description: 'A UUID; made up where none is given.' })),
        name,
        userId: Device.properties.userId,
        platform,
        ...changeable,
      },
      { $id: 'PasswordManagerDevicePost' },
    ),
    status: 201,
    response: Device,
    verb: { name: 'create', kind: passwordManagerDevice },
  }),
  patch: op({
    ...ours,
    id: 'muster_passwordmanager_devices_patch',
    method: 'PATCH',
    path: `${path}/{UUID}`,
    title: 'Change what is recorded of a device of the password manager',
    params,
    body: Type.Object({ name: Type.Optional(name), ...changeable }, { $id: 'PasswordManagerDevicePatch' }),
    status: 200,
    response: Device,
    verb: { name: 'patch', kind: passwordManagerDevice },
  }),
  approve: op({
    ...ours,
    id: 'muster_passwordmanager_devices_approve',
    method: 'POST',
    path: `${path}/{UUID}/approve`,
    title: 'Let a device use the password manager',
    description: '409 where it may already.',
    params,
    status: 200,
    response: Device,
  }),
  revoke: op({
    ...ours,
    id: 'muster_passwordmanager_devices_revoke',
    method: 'POST',
    path: `${path}/{UUID}/revoke`,
    title: 'Keep a device from the password manager',
    description: '409 where it is kept from it already.',
    params,
    status: 200,
    response: Device,
    dangerous: true,
  }),
  remove: op({
    ...ours,
    id: 'muster_passwordmanager_devices_delete',
    method: 'DELETE',
    path: `${path}/{UUID}`,
    title: 'Forget a device of the password manager',
    params,
    status: 204,
    response: null,
    verb: { name: 'remove', kind: passwordManagerDevice },
    dangerous: true,
  }),
};
