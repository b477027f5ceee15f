import { Type } from 'typebox';
import { muster } from '../../kit/dialects.ts';
import { op } from '../../kit/op.ts';
import { AnyObject, Nullable, untrusted } from '../../kit/schemas.ts';

/** An object as it was: with whatever its people and devices wrote. */
const Kept = Type.Unsafe<Record<string, unknown>>({ ...AnyObject, ...untrusted });

/** One entry of the log. */
export const Change = Type.Object(
  {
    sequence: Type.Integer({ description: 'Ascending without gaps within the organization or provider, from 1.' }),
    scope: Type.String({ description: 'The organization or provider.' }),
    at: Type.String({ format: 'date-time' }),
    actor: Type.Object({ type: Type.String(), id: Type.String(), name: Type.Optional(Type.String(untrusted)) }),
    address: Type.Optional(Type.String({ description: 'The network address that the request came from.' })),
    door: Type.String({ description: 'Through which face it came.' }),
    requestId: Type.String(),
    operation: Type.Enum(['create', 'update', 'delete', 'edge_add', 'edge_update', 'edge_remove', 'event']),
    name: Type.String(),
    kind: Type.String(),
    objectId: Type.String(),
    before: Nullable(Kept),
    after: Nullable(Kept),
  },
  { $id: 'Change' },
);

export const operations = {
  list: op({
    id: 'muster_changes_list',
    method: 'GET',
    path: '/muster/v1/changes',
    title: 'Read the log of what changed and what happened',
    description:
      'Ascending. Read on with `after` set to the last sequence that you have. Secrets are not part of the log.',
    area: 'Changes',
    family: muster,
    reach: 'provider',
    access: 'log.read',
    acceptsOrganizationHeader: true,
    query: Type.Object({
      after: Type.Optional(Type.Integer({ minimum: 0, default: 0, description: 'Entries with a greater sequence.' })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 100 })),
      of: Type.Optional(
        Type.Enum(['organization', 'provider'], {
          description: 'Whose log: the selected organization (the default) or the provider.',
        }),
      ),
    }),
    status: 200,
    response: Type.Object({
      results: Type.Array(Change),
      last: Type.Integer({ description: 'The latest sequence there is.' }),
    }),
  }),
} as const;
