import { Type, type Static } from 'typebox';
import { AnyObject, DateTime, Id, Nullable, readOnly } from '../../kit/schemas.ts';

export const OPERATIONS = [
  'users.create',
  'users.update',
  'users.expire',
  'users.unlock',
  'users.import',
  'members.import',
  'accounts.import',
] as const;
export type BulkOperation = (typeof OPERATIONS)[number];

export const JOB_STATES = ['queued', 'running', 'finished', 'cancelled'] as const;

/** Where users of a bulk job are said to come from; the value of the header `creation-source` (handbook 4.17). */
export const SOURCES = [
  'jumpcloud:gapps',
  'jumpcloud:o365',
  'jumpcloud:workday',
  'jumpcloud:scim',
  'jumpcloud:bulk',
  'jumpcloud:custom_integration',
] as const;

/** Many changes of users, asked for at once and done one after the other in the background. */
export const BulkJob = Type.Object(
  {
    id: Id,
    operation: Type.Enum([...OPERATIONS]),
    state: Type.Enum([...JOB_STATES]),
    rows: Type.Integer({ description: 'How many changes were asked for.' }),
    done: Type.Integer({ description: 'How many were tried so far.' }),
    failed: Type.Integer({ description: 'How many of those were refused.' }),
    creationSource: Type.String(),
    suppressEmail: Type.Boolean(),
    plan: Type.Boolean({ description: 'Nothing is changed: the results say what would be.' }),
    requestedBy: Type.String({ description: 'Who asked: an email address or the name of an account.' }),
    createdAt: DateTime,
    updatedAt: DateTime,
    finishedAt: Nullable(DateTime),
  },
  { $id: 'BulkJob' },
);
export type BulkJob = Static<typeof BulkJob>;

/** What came of one row. */
const PieceResult = Type.Object({
  outcome: Type.Enum(['done', 'refused', 'cancelled']),
  user: Type.Optional(Type.String()),
  username: Type.Optional(Type.String()),
  email: Type.Optional(Type.String()),
  error: Type.Optional(Type.String()),
  /** Of rows whose effect depends on what there is. */
  effect: Type.Optional(Type.Enum(['created', 'changed', 'unchanged'])),
  /** Which properties are changed by it. */
  fields: Type.Optional(Type.Array(Type.String())),
});
export type PieceResult = Static<typeof PieceResult>;

/**
 * Some rows of a job, done in one transaction. What was asked for is kept apart from the document, sealed as secrets are:
 * it may hold passwords. It is thrown away when the rows are done.
 */
export const BulkPiece = Type.Object(
  {
    id: Id,
    job: Id,
    number: Type.Integer(),
    first: Type.Integer({ description: 'The number of its first row, from 0.' }),
    size: Type.Integer(),
    results: Type.Array(PieceResult),
    updatedAt: DateTime,
  },
  { $id: 'BulkPiece' },
);
export type BulkPiece = Static<typeof BulkPiece>;

/** One row of a job as the API answers it. */
export const JobWorkResult = Type.Object(
  {
    id: Type.String({ ...readOnly, description: 'Names the row.' }),
    status: Type.Enum(['pending', 'finished'], {
      description: 'finished: it was tried; `statusMsg` and `meta.outcome` say what came of it.',
    }),
    statusMsg: Type.String({ description: 'The text of the error where the row was refused.' }),
    persistedFields: AnyObject,
    meta: AnyObject,
    createdAt: DateTime,
    updatedAt: DateTime,
  },
  { $id: 'JobWorkResult' },
);
export type JobWorkResult = Static<typeof JobWorkResult>;
