import { Type, type Static } from 'typebox';
import { v2 } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { op } from '../../kit/op.ts';
import { resource } from '../../kit/resource.ts';
import { derived, Id, internal } from '../../kit/schemas.ts';

const STATES = ['ACTIVATED', 'SUSPENDED'] as const;
const state = Type.Enum([...STATES], { description: 'The state that the user is to have from then on.' });

const shown = {
  scheduledJobId: Type.String({ ...derived, description: 'Names the change.' }),
  systemUserId: Id,
  state,
  scheduledDate: Type.String({ format: 'date-time' }),
};

/** A change of a user's state at a time to come, as the API answers it (handbook 4.17). */
const Scheduled = Type.Object(shown, { $id: 'ScheduledUserState' });

export const scheduledState = kind({
  kind: 'scheduled_user_state',
  label: 'Scheduled state change',
  entity: Type.Object(
    {
      id: Id,
      ...shown,
      /** The mail of the activation: to nobody, to the user's own address, or to this one. */
      mail: Type.Union([Type.Boolean(), Type.String()], internal),
    },
    { $id: 'KeptUserState' },
  ),
  idField: 'id',
  home: 'organization',
  nameField: 'scheduledJobId',
  refs: { systemUserId: 'system_user' },
  indexed: ['systemUserId', 'scheduledDate'],
  defaults: { mail: true },
});
export const kinds = { scheduledState };

/** Users of one request. */
export const MOST_USERS = 1_000;

const common = { area: 'Bulk Job Requests', family: v2, reach: 'organization' } as const;
const path = '/api/v2/bulk/userstates';

const next = Type.Object({
  users: Type.Union([Type.String(), Type.Array(Type.String())], {
    description: 'Ids of up to 100 users; repeated, or separated by commas.',
  }),
  limit: Type.Optional(Type.Integer({ minimum: 0, maximum: 100, default: 100 })),
  skip: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
});

export const operations = {
  create: op({
    ...common,
    id: 'bulk_userStatesCreate',
    method: 'POST',
    path,
    title: 'Schedule a change of the state of users',
    description: 'Each user changes at that time, or when the server is back where it was off then.',
    access: 'users.write',
    body: Type.Object(
      {
        user_ids: Type.Array(Id, { minItems: 1, maxItems: MOST_USERS }),
        state,
        start_date: Type.String({ format: 'date-time', description: 'When; not in the past.' }),
        send_activation_emails: Type.Optional(
          Type.Boolean({
            default: true,
            description: 'The mail of an activation goes out, as it does for a single one.',
          }),
        ),
        activation_email_override: Type.Optional(
          Type.String({ maxLength: 1024, description: 'Where it goes instead; for one user only.' }),
        ),
      },
      { $id: 'ScheduleUserStates' },
    ),
    status: 201,
    response: Type.Array(Scheduled),
  }),
  ...resource(scheduledState, {
    ...common,
    path,
    read: 'users.read',
    write: 'users.write',
    list: {
      id: 'bulk_userStatesList',
      title: 'List scheduled changes of the state of users',
      row: Scheduled,
      parameters: { sort: false, fields: false },
      query: Type.Object({ userid: Type.Optional(Id) }),
    },
    remove: { id: 'bulk_userStatesDelete', title: 'Delete a scheduled change of state', response: null },
  }),
  next: op({
    ...common,
    id: 'bulk_userStatesGetNextScheduled',
    method: 'GET',
    path: `${path}/eventlist/next`,
    title: 'Get the next scheduled change of state of each of some users',
    access: 'users.read',
    query: next,
    status: 200,
    response: Type.Object(
      { events_count: Type.Integer(), results: Type.Array(Scheduled) },
      { $id: 'NextScheduledUserStates' },
    ),
  }),
};
export type ScheduledState = Static<typeof scheduledState.entity>;
