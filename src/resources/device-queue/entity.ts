import { Type, type Static } from 'typebox';
import { AnyObject, DateTime, Id, internal, Nullable, readOnly, untrusted } from '../../kit/schemas.ts';

const CreatedBy = Type.Object(
  {
    type: Type.String({ description: 'administrator, service_account, system or server.' }),
    id: Type.String(),
    name: Type.String({ ...untrusted, description: 'Of a system its host name.' }),
  },
  readOnly,
);

/** What a device says of an entry that it carried out. */
export const QueueResult = Type.Object(
  {
    exitCode: Type.Integer({ description: '0 is success; -1 where nothing ran.' }),
    output: Type.String({ ...untrusted, description: 'What it wrote to standard output and standard error.' }),
    error: Type.String({ ...untrusted, description: 'Why it could not be carried out; empty where it was.' }),
    startedAt: Nullable(DateTime),
    endedAt: Nullable(DateTime),
  },
  { $id: 'QueueResult' },
);
export type QueueResult = Static<typeof QueueResult>;

/**
 * What waits for a device until it is next in contact: built-in commands, messages for its agent, and runs of commands. What
 * the device gets beside this (`payload` of queue.ts) is in the secret part, so that neither answers nor the log have it.
 */
const entryProperties = {
  id: Id,
  system: Type.String({ ...readOnly, description: 'The device that it is for.' }),
  type: Type.Enum(['builtin', 'message', 'command'], {
    ...readOnly,
    description: 'A built-in command, a message for the agent, or a run of a command.',
  }),
  name: Type.String({
    ...readOnly,
    description: 'erase, lock, restart or shutdown; or the text of the message; or the name of the command.',
  }),
  state: Type.Enum(['queued', 'delivered', 'done', 'failed', 'expired'], readOnly),
  detail: Type.String({ ...readOnly, ...untrusted, description: 'What there is to say of how it ended.' }),
  workflow: Type.String({ ...readOnly, description: 'The order that it is part of, where several devices got one.' }),
  attempts: Type.Integer({ ...readOnly, description: 'How often it was delivered.' }),
  timeoutSeconds: Type.Integer({ ...readOnly, description: 'How long the device may take.' }),
  createdAt: Type.String({ ...readOnly, format: 'date-time' }),
  expiresAt: Type.String({ ...readOnly, format: 'date-time', description: 'It is not delivered after this.' }),
  deliveredAt: Nullable(Type.String({ format: 'date-time', description: 'When it was last delivered.' })),
  finishedAt: Nullable(DateTime),
  result: Nullable(QueueResult),
  createdBy: CreatedBy,
};
export const QueueEntry = Type.Object(entryProperties, { $id: 'QueueEntry' });
export type QueueEntry = Static<typeof QueueEntry>;

/** As kept. `waiting` is the device while the entry is not at its end: what there is for a device is found by it at once. */
export const KeptQueueEntry = Type.Object({ ...entryProperties, waiting: Type.String(internal) });

/**
 * One order to any number of devices, each of which has an entry for it in its queue. `pendingCount` and `completedCount`
 * follow the entries.
 */
export const Workflow = Type.Object(
  {
    id: Id,
    type: Type.Enum(['command'], readOnly),
    name: Type.String({ ...readOnly, description: 'Of the command, when it was run.' }),
    command: Type.String({ ...readOnly, description: 'The id of the command.' }),
    cause: Type.Enum(['manual', 'trigger', 'schedule'], readOnly),
    system: Type.String({
      ...readOnly,
      ...untrusted,
      description: 'The host name of the device where there is just one.',
    }),
    pendingCount: Type.Integer({ ...readOnly, description: 'Devices that have not ended it yet.' }),
    completedCount: Type.Integer({ ...readOnly, description: 'Devices where it came to an end, whatever that was.' }),
    timeoutSeconds: Type.Integer(readOnly),
    createdAt: Type.String({ ...readOnly, format: 'date-time' }),
    expiresAt: Type.String({ ...readOnly, format: 'date-time' }),
    canceledAt: Nullable(DateTime),
    createdBy: CreatedBy,
  },
  { $id: 'DeviceWorkflow' },
);
export type Workflow = Static<typeof Workflow>;

/**
 * What all devices of a workflow get, in the secret part and once: an object of its own with the workflow's id, as scripts
 * and files are large and the workflow's counts change with every answer. `shown` is what may be shown of it with results.
 */
export const WorkflowPayload = Type.Object({ id: Id, shown: AnyObject });
