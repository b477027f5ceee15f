import { Type } from 'typebox';
import { muster, v2 } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { listQuery } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { resource } from '../../kit/resource.ts';
import { AnyObject, Id } from '../../kit/schemas.ts';
import { ChangeSystemUser, CreateSystemUser } from '../system-users/bodies.ts';
import { BulkJob, BulkPiece, JobWorkResult, SOURCES } from './entity.ts';

export const bulkJob = kind({
  kind: 'bulk_job',
  label: 'Bulk job',
  entity: BulkJob,
  idField: 'id',
  home: 'organization',
  nameField: 'operation',
  indexed: ['state', 'createdAt'],
  searchable: ['operation', 'requestedBy'],
});

export const bulkPiece = kind({
  kind: 'bulk_piece',
  label: 'Piece of a bulk job',
  entity: BulkPiece,
  idField: 'id',
  home: 'organization',
  nameField: 'job',
  refs: { job: 'bulk_job' },
  indexed: ['job'],
});
export const kinds = { bulkJob, bulkPiece };

/** Rows of one job. */
export const MOST_ROWS = 10_000;

const NewUser = Type.Object(CreateSystemUser.properties, { $id: 'BulkUserCreate' });
const ChangedUser = Type.Object(
  {
    ...ChangeSystemUser.properties,
    id: Id,
    organization: Type.Optional(Type.String({ description: 'Passed over: a job is of one organization.' })),
  },
  { $id: 'BulkUserUpdate' },
);
const NamedUser = Type.Object(
  {
    id: Id,
    organization: Type.Optional(Type.String({ description: 'Passed over: a job is of one organization.' })),
    attributes: Type.Optional(Type.Array(AnyObject, { description: 'Passed over.' })),
  },
  { $id: 'BulkUserExpire' },
);

const many = { minItems: 1, maxItems: MOST_ROWS } as const;

const common = {
  area: 'Bulk Job Requests',
  family: v2,
  reach: 'organization',
  status: 201,
  otherStatuses: [200],
  // A row that is not as it should be is refused when its turn comes, and the result says why.
  itemsApart: true,
  // Ten thousand users with what there usually is to say of one.
  maxBody: 24 * 1024 * 1024,
  response: Type.Object({ jobId: Type.String() }, { $id: 'JobId' }),
} as const;

const suppressEmail = Type.Object({
  suppressEmail: Type.Optional(
    Type.Boolean({
      default: true,
      description: 'false: whoever becomes active by it gets the mail of an activation.',
    }),
  ),
});

export const operations = {
  createUsers: op({
    ...common,
    id: 'bulk_usersCreate',
    method: 'POST',
    path: '/api/v2/bulk/users',
    title: 'Create many users in the background',
    description: `Up to ${MOST_ROWS} rows. Each is checked as a single creation is; GET /bulk/users/{job_id}/results says what came of each.`,
    access: 'users.write',
    query: suppressEmail,
    headers: Type.Object({
      'creation-source': Type.Optional(
        Type.Enum([...SOURCES], {
          description: 'Where they come from; which state they begin in follows from it. jumpcloud:bulk unless said.',
        }),
      ),
    }),
    body: Type.Array(NewUser, many),
  }),
  updateUsers: op({
    ...common,
    id: 'bulk_usersUpdate',
    tolerant: true,
    method: 'PATCH',
    path: '/api/v2/bulk/users',
    title: 'Change many users in the background',
    description: `Up to ${MOST_ROWS} rows, each with the id of its user.`,
    access: 'users.write',
    query: suppressEmail,
    body: Type.Array(ChangedUser, many),
  }),
  expireUsers: op({
    ...common,
    id: 'bulk_userExpires',
    tolerant: true,
    method: 'POST',
    path: '/api/v2/bulk/user/expires',
    title: 'Expire the passwords of many users in the background',
    access: 'users.support',
    body: Type.Array(NamedUser, many),
  }),
  unlockUsers: op({
    ...common,
    id: 'bulk_userUnlocks',
    tolerant: true,
    method: 'POST',
    path: '/api/v2/bulk/user/unlocks',
    title: 'Unlock many users in the background',
    access: 'users.support',
    body: Type.Array(NamedUser, many),
  }),
  results: op({
    area: 'Bulk Job Requests',
    family: v2,
    reach: 'organization',
    id: 'bulk_usersCreateResults',
    method: 'GET',
    path: '/api/v2/bulk/users/{job_id}/results',
    title: 'List what came of the rows of a bulk job',
    description: 'In the order of the rows. They are kept for 30 days after the job has finished.',
    access: 'users.read',
    query: listQuery(v2, { filter: false, sort: false, fields: false }),
    status: 200,
    response: Type.Array(JobWorkResult),
  }),
  ...resource(bulkJob, {
    path: '/muster/v1/bulk/jobs',
    family: muster,
    area: 'Muster bulk jobs',
    reach: 'organization',
    read: 'users.read',
    write: 'users.write',
    list: { id: 'muster_bulk_jobs_list', title: 'List bulk jobs' },
    get: { id: 'muster_bulk_jobs_get', title: 'Get a bulk job' },
  }),
  cancel: op({
    area: 'Muster bulk jobs',
    family: muster,
    reach: 'organization',
    id: 'muster_bulk_jobs_cancel',
    method: 'POST',
    path: '/muster/v1/bulk/jobs/{id}/cancel',
    title: 'Leave the rest of a bulk job undone',
    description: 'What is done stays done. 409 where it has finished.',
    access: 'users.write',
    status: 200,
    response: BulkJob,
    dangerous: true,
  }),
};
