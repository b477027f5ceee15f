import { Type } from 'typebox';
import { v1 } from '../../kit/dialects.ts';
import { graphOperations, OF_DEVICES, signed } from '../../kit/graph-operations.ts';
import { kind } from '../../kit/kind.ts';
import { itemQuery, listQuery, listResponse } from '../../kit/lists.ts';
import { op, type SystemContext } from '../../kit/op.ts';
import { bodyOf, resource } from '../../kit/resource.ts';
import { AnyObject, CustomAttribute, Nullable, untrusted } from '../../kit/schemas.ts';
import { System, SYSTEM_DEFAULTS } from './entity.ts';

/** Devices (handbook 4.3): they arrive by enrolment, never by a create. */
export const system = kind({
  kind: 'system',
  label: 'System',
  entity: System,
  idField: '_id',
  home: 'organization',
  graphType: 'system',
  nameField: 'displayName',
  unique: [
    // A device that signs names itself before its organization is known (handbook 1.5).
    { name: '_id', across: 'server' },
    { name: 'publicKeyHash', message: 'Another device has this key' },
  ],
  indexed: ['hostname', 'displayName', 'osFamily', 'serialNumber', 'created', 'primarySystemUser.id'],
  searchable: [
    'hostname',
    'displayName',
    'description',
    'serialNumber',
    'os',
    'version',
    'agentVersion',
    'remoteIP',
    'hwVendor',
  ],
  defaults: SYSTEM_DEFAULTS,
  seen: true,
});
export const kinds = { system };

/** A device may read, change and remove itself (handbook 1.5). */
const itself = { self: 'id' } as const satisfies SystemContext;

const SystemPut = Type.Object(
  {
    ...bodyOf(System, [
      'allowMultiFactorAuthentication',
      'allowPublicKeyAuthentication',
      'allowSshPasswordAuthentication',
      'allowSshRootLogin',
      'attributes',
      'description',
      'displayName',
      'tags',
    ]).properties,
    agentBoundMessages: Type.Optional(
      Type.Array(Type.Object({ cmd: Type.String({ minLength: 1, maxLength: 1024 }) }), {
        maxItems: 100,
        description: "Messages for the device's agent: each becomes an entry of its queue.",
      }),
    ),
    primarySystemUser: Type.Optional(Type.Object({ id: Type.Optional(Nullable(Type.String())) })),
  },
  { $id: 'SystemPut' },
);

/** What a search answers beside the system itself: its groups, and its primary user with dots in the names. */
const SystemSearchRow = Type.Object(
  {
    ...System.properties,
    memberof: Type.Array(Type.String(), { description: 'Ids of the system groups that it is a member of.' }),
    'primarySystemUser._id': Type.Optional(Type.String()),
    'primarySystemUser.attributes': Type.Optional(Type.Array(CustomAttribute)),
    'primarySystemUser.company': Type.Optional(Type.String(untrusted)),
    'primarySystemUser.costCenter': Type.Optional(Type.String(untrusted)),
    'primarySystemUser.department': Type.Optional(Type.String(untrusted)),
    'primarySystemUser.description': Type.Optional(Type.String(untrusted)),
    'primarySystemUser.email': Type.Optional(Type.String()),
    'primarySystemUser.employeeType': Type.Optional(Type.String(untrusted)),
    'primarySystemUser.jobTitle': Type.Optional(Type.String(untrusted)),
    'primarySystemUser.location': Type.Optional(Type.String(untrusted)),
    'primarySystemUser.manager': Type.Optional(Nullable(Type.String())),
    'primarySystemUser.memberof': Type.Optional(
      Type.Array(Type.String(), { description: 'Ids of the user groups that the primary user is a member of.' }),
    ),
    'primarySystemUser.state': Type.Optional(Type.Enum(['STAGED', 'ACTIVATED', 'SUSPENDED'])),
  },
  { $id: 'SystemSearchRow' },
);

const command = (name: 'Erase' | 'Lock' | 'Restart' | 'Shutdown', title: string, description: string) =>
  op({
    id: `systems_commandBuiltin${name}`,
    method: 'POST',
    path: `/api/systems/{system_id}/command/builtin/${name.toLowerCase()}`,
    title,
    description,
    area: 'Systems',
    family: v1,
    reach: 'organization',
    access: 'systems.command',
    status: 201,
    response: null,
    ...(name === 'Erase' ? { dangerous: true as const } : {}),
  });

export const operations = {
  ...resource(system, {
    path: '/api/systems',
    family: v1,
    area: 'Systems',
    reach: 'organization',
    read: 'systems.read',
    write: 'systems.write',
    list: { id: 'systems_list', title: 'List systems', parameters: { search: true } },
    get: {
      id: 'systems_get',
      title: 'Get a system',
      query: itemQuery(v1),
      headers: signed,
      systemContext: itself,
    },
    put: {
      id: 'systems_put',
      title: 'Change a system',
      put: 'merge',
      body: SystemPut,
      headers: signed,
      systemContext: itself,
    },
    remove: { id: 'systems_delete', title: 'Delete a system', headers: signed, systemContext: itself },
  }),
  search: op({
    id: 'search_systems_post',
    method: 'POST',
    path: '/api/search/systems',
    title: 'Search systems',
    area: 'Search',
    family: v1,
    reach: 'organization',
    access: 'systems.read',
    // The official module pages by a thousand.
    query: listQuery(v1, { limit: { default: v1.limit.default, max: 1000 } }),
    body: Type.Object({
      fields: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
      filter: Type.Optional(
        Type.Unknown({ description: 'Conditions in any of the documented forms. See /docs/filters.' }),
      ),
      searchFilter: Type.Optional(AnyObject),
      sort: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
      skip: Type.Optional(Type.Integer({ minimum: 0 })),
      limit: Type.Optional(Type.Integer({ minimum: 0 })),
    }),
    bodyOptional: true,
    readsOnly: true,
    status: 200,
    response: listResponse(v1, SystemSearchRow),
    verb: { name: 'search', kind: system },
  }),
  erase: command('Erase', 'Erase a system', 'Wipes a Linux or Windows device; what was on it is gone.'),
  lock: command('Lock', 'Lock a system', 'Locks the screen of a Linux or Windows device.'),
  restart: command('Restart', 'Restart a system', 'Waits in the queue for a day at most.'),
  shutdown: command('Shutdown', 'Shut down a system', 'Waits in the queue for a day at most.'),
  ...graphOperations({
    source: 'system',
    path: '/api/v2/systems/{system_id}',
    area: 'Systems',
    stem: 'system',
    ...OF_DEVICES,
    memberOf: 'system_group',
    systemContext: {
      associations: { self: 'system_id' },
      associate: { self: 'system_id' },
      memberOf: { self: 'system_id' },
      policygroups: { self: 'system_id' },
      usergroups: { self: 'system_id' },
      users: { self: 'system_id' },
    },
  }),
};
