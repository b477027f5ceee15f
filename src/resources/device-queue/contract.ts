import { Type, type Static } from 'typebox';
import { muster } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { listQuery, listResponse } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { DateTime, Id, Nullable, readOnly } from '../../kit/schemas.ts';

/** What waits for a device until it is next in contact: built-in commands, and messages for its agent. */
export const QueueEntry = Type.Object(
  {
    id: Id,
    system: Type.String({ ...readOnly, description: 'The device that it is for.' }),
    type: Type.Enum(['builtin', 'message'], {
      ...readOnly,
      description: 'A built-in command, or a message for the agent.',
    }),
    name: Type.String({ ...readOnly, description: 'erase, lock, restart or shutdown; or the text of the message.' }),
    state: Type.Enum(['queued', 'delivered', 'done', 'failed', 'expired'], readOnly),
    detail: Type.String({ ...readOnly, description: 'What the device said of it when it was done or had failed.' }),
    createdAt: Type.String({ ...readOnly, format: 'date-time' }),
    expiresAt: Type.String({ ...readOnly, format: 'date-time', description: 'It is not delivered after this.' }),
    deliveredAt: Nullable(DateTime),
    finishedAt: Nullable(DateTime),
    createdBy: Type.Object(
      {
        type: Type.String({ description: 'administrator, service_account, system or server.' }),
        id: Type.String(),
        name: Type.String(),
      },
      readOnly,
    ),
  },
  { $id: 'QueueEntry' },
);
export type QueueEntry = Static<typeof QueueEntry>;

export const queueEntry = kind({
  kind: 'queue_entry',
  label: 'Queue entry',
  entity: QueueEntry,
  idField: 'id',
  home: 'organization',
  nameField: 'name',
  refs: { system: 'system' },
  indexed: ['system', 'state', 'createdAt', 'expiresAt'],
  searchable: ['name'],
  defaults: { state: 'queued', detail: '', deliveredAt: null, finishedAt: null },
});
export const kinds = { queueEntry };

const common = { area: 'Device queue', family: muster, reach: 'organization' } as const;
const list = {
  ...common,
  method: 'GET',
  access: 'systems.read',
  query: listQuery(muster, {}),
  status: 200,
  response: listResponse(muster, QueueEntry),
  verb: { name: 'list', kind: queueEntry },
} as const;
const entryPath = '/muster/v1/systems/{system_id}/queue/{id}';

export const operations = {
  list: op({
    ...list,
    id: 'muster_queue_list',
    path: '/muster/v1/queue',
    title: 'List what waits for devices',
    description: 'Everything in the queues of all devices, whatever its state.',
  }),
  listOfSystem: op({
    ...list,
    id: 'muster_systemQueue_list',
    path: '/muster/v1/systems/{system_id}/queue',
    title: 'List the queue of a system',
  }),
  get: op({
    ...common,
    id: 'muster_systemQueue_get',
    method: 'GET',
    path: entryPath,
    title: 'Get an entry of the queue of a system',
    access: 'systems.read',
    status: 200,
    response: QueueEntry,
    verb: { name: 'get', kind: queueEntry },
  }),
  withdraw: op({
    ...common,
    id: 'muster_systemQueue_delete',
    method: 'DELETE',
    path: entryPath,
    title: 'Withdraw an entry from the queue of a system',
    description: 'Only while it is queued: what was delivered cannot be called back.',
    access: 'systems.command',
    status: 200,
    response: QueueEntry,
    verb: { name: 'remove', kind: queueEntry },
  }),
};
