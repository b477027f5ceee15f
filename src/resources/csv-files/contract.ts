import { Type } from 'typebox';
import { muster } from '../../kit/dialects.ts';
import { op } from '../../kit/op.ts';
import { FilePart } from '../../kit/schemas.ts';

/** Rows of a file: as many as a bulk job takes. */
export const MOST_ROWS = 10_000;

const common = { area: 'Muster CSV files', family: muster, reach: 'organization' } as const;

const plan = Type.Object({
  plan: Type.Optional(
    Type.Boolean({ default: false, description: 'Nothing is changed: the results of the job say what would be.' }),
  ),
});
const read = {
  ...common,
  method: 'POST',
  consumes: 'bytes',
  maxBody: 24 * 1024 * 1024,
  body: FilePart,
  query: plan,
  status: 201,
  response: Type.Object({ jobId: Type.String() }),
} as const;

const query = Type.Object({
  formulas: Type.Optional(
    Type.Enum(['escape', 'keep'], {
      default: 'escape',
      description:
        'escape: a cell that a spreadsheet would take for a formula gets an apostrophe before it, which an import takes away.',
    }),
  ),
});
const write = {
  ...common,
  method: 'GET',
  query,
  status: 200,
  produces: 'text/csv',
  response: Type.String({ format: 'binary' }),
} as const;

export const operations = {
  importUsers: op({
    ...read,
    id: 'muster_csv_users_import',
    path: '/muster/v1/csv/users',
    title: 'Create and change users from a CSV file',
    description:
      `In the background, up to ${MOST_ROWS} rows; GET /api/v2/bulk/users/{job_id}/results says what came of each. A user is ` +
      'known by the username, else by the email address. Empty cells change nothing.',
    access: 'users.write',
  }),
  importMembers: op({
    ...read,
    id: 'muster_csv_groups_import',
    path: '/muster/v1/csv/groups',
    title: 'Make users members of groups from a CSV file',
    description: 'Columns: group, and username or email. A group that is not there is made. It needs graph.write too.',
    access: 'groups.write',
  }),
  exportUsers: op({
    ...write,
    id: 'muster_csv_users_export',
    path: '/muster/v1/csv/users',
    title: 'Get the users of the organization as a CSV file',
    access: 'users.read',
  }),
  exportMembers: op({
    ...write,
    id: 'muster_csv_groups_export',
    path: '/muster/v1/csv/groups',
    title: 'Get the members of the user groups of the organization as a CSV file',
    description: 'A row for each member, and one with empty cells for a group without any. It needs users.read too.',
    access: 'groups.read',
  }),
};
