import { muster } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { listQuery, listResponse } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { KeptQueueEntry, QueueEntry, Workflow, WorkflowPayload } from './entity.ts';

export type { QueueEntry, QueueResult, Workflow } from './entity.ts';

export const queueEntry = kind({
  kind: 'queue_entry',
  label: 'Queue entry',
  entity: KeptQueueEntry,
  idField: 'id',
  home: 'organization',
  nameField: 'name',
  refs: { system: 'system' },
  indexed: ['system', 'waiting', 'workflow', 'createdAt'],
  searchable: ['name'],
  defaults: {
    state: 'queued',
    detail: '',
    workflow: '',
    attempts: 0,
    timeoutSeconds: 300,
    deliveredAt: null,
    finishedAt: null,
    result: null,
  },
});

export const workflow = kind({
  kind: 'device_workflow',
  label: 'Workflow',
  entity: Workflow,
  idField: 'id',
  home: 'organization',
  nameField: 'name',
  indexed: ['command', 'pendingCount', 'createdAt'],
  searchable: ['name', 'system'],
  defaults: { system: '', pendingCount: 0, completedCount: 0, canceledAt: null },
});

export const workflowPayload = kind({
  kind: 'device_workflow_payload',
  label: 'Payload of a workflow',
  entity: WorkflowPayload,
  idField: 'id',
  home: 'organization',
  nameField: 'id',
  defaults: { shown: {} },
});
export const kinds = { queueEntry, workflow, workflowPayload };

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
    dangerous: true,
    verb: { name: 'remove', kind: queueEntry },
  }),
};
