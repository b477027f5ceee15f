import { Type, type Static } from 'typebox';
import { AnyObject, DateTime, derived, Id, Nullable, Text, untrusted } from '../../kit/schemas.ts';

/** The id that stands for root, or the device's system account (handbook 4.7). */
export const ROOT = '000000000000000000000000';

/** How long a run waits for its device unless the command says: ten days. */
export const TIME_TO_LIVE = 864_000;

const FileInStorage = Type.Object(
  { name: Text, destination: Text, objectStorageId: Text, sha256: Text },
  { $id: 'CommandFileInStorage' },
);

/** A command (handbook 4.7). */
export const Command = Type.Object(
  {
    _id: Id,
    name: Type.String({ minLength: 1, maxLength: 1024 }),
    command: Type.String({ minLength: 1, maxLength: 262_144, description: 'The script.' }),
    commandType: Type.Enum(['linux', 'mac', 'windows'], { description: 'The system that it is written for.' }),
    description: Text,
    user: Type.String({
      pattern: '^([0-9a-fA-F]{24})?$',
      description: `The id of the user that it runs as; ${ROOT} is root, and the default on Linux and macOS.`,
    }),
    sudo: Type.Boolean(),
    shell: Type.String({ maxLength: 1024, description: 'On Windows powershell or cmd; kept as it is given.' }),
    launchType: Type.Enum(['manual', 'trigger', 'scheduled', 'repeated', 'immediate'], {
      description:
        'When it runs beside runCommand: when its trigger is called; once at the next time of its schedule; at each time of ' +
        'its schedule; or at once, when a change makes it immediate.',
    }),
    trigger: Type.String({
      pattern: '^[A-Za-z0-9]*$',
      maxLength: 255,
      description: 'The name that POST /api/command/trigger/{triggername} calls. No two commands have the same.',
    }),
    schedule: Type.String({
      maxLength: 255,
      description: 'A crontab of five fields, or six that begin with seconds. `immediate` stands for none.',
    }),
    scheduleRepeatType: Type.Enum(['', 'minute', 'hour', 'day', 'week', 'month', 'year'], {
      description: 'The crontab of a repeated command without a schedule: every minute, hour, day and so on.',
    }),
    scheduleYear: Type.Integer({
      minimum: 0,
      maximum: 9999,
      description: 'The schedule holds in this year alone; 0 for any.',
    }),
    scheduleTimezone: Type.String({
      maxLength: 64,
      description: 'The time zone that the schedule is in, by its IANA name. Of this server alone.',
    }),
    nextRunAt: Nullable(
      Type.String({
        ...derived,
        format: 'date-time',
        description: 'When the schedule runs it next. Of this server alone.',
      }),
    ),
    timeout: Type.String({
      pattern: '^[0-9]{1,5}$',
      description: 'Seconds that a device may take, as text: 1 to 86400.',
    }),
    timeToLiveSeconds: Type.Integer({
      minimum: 1,
      maximum: 31_536_000,
      description: 'How long a run waits for a device that is not in contact.',
    }),
    files: Type.Array(Id, { maxItems: 20, description: 'Ids of files that are put on the device first.' }),
    filesS3: Type.Array(FileInStorage, { maxItems: 20, description: 'Kept as given; nothing is fetched from it.' }),
    listensTo: Text,
    template: Text,
    templatingRequired: Type.Boolean(),
    aiGenerated: Type.Boolean(),
    commandRunners: Type.Array(Type.String({ maxLength: 64 }), { maxItems: 1000, description: 'Kept as given.' }),
    systems: Type.Array(Type.String({ maxLength: 64 }), {
      maxItems: 1000,
      description: 'Kept as given and not used: systems are bound by associations.',
    }),
    organization: Type.String(derived),
  },
  { $id: 'Command' },
);
export type Command = Static<typeof Command>;

export const COMMAND_DEFAULTS: Partial<Command> = {
  commandType: 'linux',
  description: '',
  user: '',
  sudo: false,
  shell: '',
  launchType: 'manual',
  trigger: '',
  schedule: 'immediate',
  scheduleRepeatType: '',
  scheduleYear: 0,
  scheduleTimezone: 'UTC',
  nextRunAt: null,
  timeout: '120',
  timeToLiveSeconds: TIME_TO_LIVE,
  files: [],
  filesS3: [],
  listensTo: '',
  template: '',
  templatingRequired: false,
  aiGenerated: false,
  commandRunners: [],
  systems: [],
};

/** What a run was answered: the ids of what was queued, and of the order that they are part of. */
export const CommandRun = Type.Object(
  {
    queueIds: Type.Array(Type.String(), { description: 'One for each system; its result has the same id.' }),
    workflowInstanceId: Type.String(),
    notBound: Type.Array(Type.String(), {
      description:
        'Of the systems that the request names, those that the command is not bound to: it does not run there.',
    }),
  },
  { $id: 'CommandRun' },
);

/** A row of the lists by order (handbook 4.7). */
export const CommandWorkflow = Type.Object(
  {
    id: Type.String({ description: 'The workflowInstanceId.' }),
    command: Type.String({ description: 'The id of the command.' }),
    system: Type.String({ ...untrusted, description: 'The host name where the order is for one system.' }),
    pendingCount: Type.Integer(),
    completedCount: Type.Integer(),
    createdAt: DateTime,
  },
  { $id: 'CommandWorkflow' },
);

/** The body of a search (handbook 2.1). */
export const SearchBody = Type.Object(
  {
    fields: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
    filter: Type.Optional(
      Type.Unknown({ description: 'Conditions in any of the documented forms. See /docs/filters.' }),
    ),
    searchFilter: Type.Optional(AnyObject),
    sort: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
    skip: Type.Optional(Type.Integer({ minimum: 0 })),
    limit: Type.Optional(Type.Integer({ minimum: 0 })),
  },
  { $id: 'SearchCommands' },
);
