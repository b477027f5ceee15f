import { Type } from 'typebox';
import { muster, v2 } from '../../kit/dialects.ts';
import { listQuery } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { readOnly, secret, untrusted } from '../../kit/schemas.ts';

const Source = Type.Object(
  {
    url: Type.String({
      maxLength: 2048,
      description: 'The base of a SCIM 2.0 service (RFC 7644): https, without /Users.',
    }),
    updatedAt: Type.String({ ...readOnly, format: 'date-time' }),
  },
  { $id: 'ApplicationImportSource' },
);

const texts = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, Type.String(untrusted)]));

/** A user whom the application has, by the names of this API. */
const ImportedUser = Type.Object(
  {
    ...texts([
      'id',
      'username',
      'email',
      'alternateEmail',
      'firstname',
      'middlename',
      'lastname',
      'displayname',
      'jobTitle',
      'employeeType',
      'employeeIdentifier',
      'company',
      'costCenter',
      'department',
      'location',
      'manager',
    ]),
    addresses: Type.Array(Type.Object(texts(['type', 'streetAddress', 'locality', 'region', 'postalCode', 'country']))),
    phoneNumbers: Type.Array(Type.Object(texts(['type', 'value']))),
  },
  { $id: 'ImportUserResponse' },
);

export const OPERATIONS = ['users.create', 'users.update'] as const;
export const SORTS = ['firstname', 'lastname', 'email', ''] as const;

const path = '/api/v2/applications/{application_id}/import';
const ours = {
  path: '/muster/v1/applications/{application_id}/import',
  area: 'Muster applications',
  family: muster,
  reach: 'organization',
} as const;
const theirs = {
  area: 'Applications',
  family: v2,
  reach: 'organization',
  status: 200,
} as const;
const needsSource =
  '412 where the application has no directory to import from (PUT /muster/v1/applications/{id}/import).';

export const operations = {
  source: op({
    ...ours,
    id: 'muster_application_import_get',
    method: 'GET',
    title: 'Get the directory that an application imports users from',
    access: 'applications.read',
    status: 200,
    response: Source,
  }),
  setSource: op({
    ...ours,
    id: 'muster_application_import_put',
    method: 'PUT',
    title: 'Set the directory that an application imports users from',
    access: 'applications.write',
    body: Type.Object({
      url: Source.properties.url,
      token: Type.String({
        ...secret,
        pattern: '^[\\x21-\\x7e]{1,8192}$',
        description: 'A bearer token. In no answer.',
      }),
    }),
    status: 200,
    response: Source,
  }),
  removeSource: op({
    ...ours,
    id: 'muster_application_import_delete',
    method: 'DELETE',
    title: 'Remove the directory that an application imports users from',
    access: 'applications.write',
    dangerous: true,
    status: 204,
    response: null,
  }),
  users: op({
    ...theirs,
    id: 'import_users',
    method: 'GET',
    path: `${path}/users`,
    title: 'List the users that an application has',
    access: 'applications.read',
    description: `Asks the application itself. ${needsSource} 422 where it refuses.`,
    query: listQuery(
      v2,
      { filter: false, sort: false, fields: false },
      {
        filter: Type.Optional(Type.String({ description: 'A SCIM filter (RFC 7644 3.4.2.2), as it is.' })),
        query: Type.Optional(Type.String({ maxLength: 256, description: 'Text that the name or an address has.' })),
        sort: Type.Optional(Type.Enum([...SORTS])),
        sortOrder: Type.Optional(Type.Enum(['asc', 'desc'])),
        sessionId: Type.Optional(Type.String({ maxLength: 256, description: 'Answered as session_id.' })),
        isCount: Type.Optional(Type.Boolean({ description: 'How many there are, and no users.' })),
        isCursor: Type.Optional(Type.Boolean({ description: 'Page by cursor, whatever skip says.' })),
        cursor: Type.Optional(Type.String({ pattern: '^[0-9]{0,9}$', description: 'Of the page before.' })),
      },
    ),
    errors: [422],
    response: Type.Object({
      users: Type.Array(ImportedUser),
      total_count: Type.Integer(),
      cursor: Type.String({ description: 'Of the next page; empty on the last.' }),
      session_id: Type.String(),
    }),
  }),
  start: op({
    ...theirs,
    id: 'import_create',
    method: 'POST',
    path: `${path}/jobs`,
    title: 'Import the users that an application has',
    access: 'applications.write',
    description: `In the background, a page at a time. It needs users.write too. ${needsSource} The log says what came of it.`,
    body: Type.Object(
      {
        operations: Type.Optional(
          Type.Array(Type.Enum([...OPERATIONS]), { maxItems: 2, description: 'Both, unless said.' }),
        ),
        allowUserReactivation: Type.Optional(Type.Boolean({ default: true })),
        queryString: Type.Optional(
          Type.String({ maxLength: 256, default: '', description: 'As `query` of the list.' }),
        ),
      },
      { $id: 'ImportUsersRequest' },
    ),
    bodyOptional: true,
    response: Type.Object({ jobId: Type.String() }),
  }),
};
