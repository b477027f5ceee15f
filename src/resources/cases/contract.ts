import { Type, type Static } from 'typebox';
import { muster, v2, v2Wrapped } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { listQuery, listResponse } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { bodyOf, resource } from '../../kit/resource.ts';
import { derived, Id, readOnly } from '../../kit/schemas.ts';

export const CASE_STATUSES = ['New', 'Open', 'Pending', 'Solved', 'Closed'] as const;
export const CASE_LABELS = ['Support', 'Feature Request'] as const;

/** A question to whoever runs the server, or a wish. */
const Case = Type.Object(
  {
    id: Id,
    caseNumber: Type.String({ ...derived, description: 'Counted within the organization.' }),
    date: Type.String({ ...readOnly, format: 'date-time', description: 'When it was opened.' }),
    description: Type.String({ maxLength: 20_000 }),
    label: Type.Enum([...CASE_LABELS]),
    reporter: Type.String({ maxLength: 255, description: 'Who opened it.' }),
    reporterEmail: Type.String({ maxLength: 254, description: 'Empty where that is nobody with an address.' }),
    status: Type.Enum([...CASE_STATUSES], {
      description:
        'New -> Open <-> Pending -> Solved -> Closed. A solved one can be opened again, a closed one cannot.',
    }),
    subject: Type.String({ minLength: 1, maxLength: 255 }),
  },
  { $id: 'Case' },
);
export type Case = Static<typeof Case>;

export const caseKind = kind({
  kind: 'case',
  label: 'Case',
  entity: Case,
  idField: 'id',
  home: 'organization',
  nameField: 'subject',
  unique: [{ name: 'caseNumber' }],
  indexed: ['caseNumber', 'status', 'date'],
  searchable: ['subject', 'description', 'reporter'],
  defaults: { description: '', label: 'Support', status: 'New' },
});
export const kinds = { caseKind };

const body = bodyOf(Case, ['description', 'label', 'status']).properties;

const ours = resource(caseKind, {
  path: '/muster/v1/cases',
  family: muster,
  area: 'Muster cases',
  reach: 'organization',
  read: 'organization.read',
  write: 'organization.write',
  list: { id: 'muster_cases_list', title: 'List cases' },
  get: { id: 'muster_cases_get', title: 'Get a case' },
  create: {
    id: 'muster_cases_create',
    title: 'Open a case',
    description: 'Its reporter is the caller.',
    body: Type.Object({ subject: Case.properties.subject, ...body }, { $id: 'CasePost' }),
  },
  patch: {
    id: 'muster_cases_patch',
    title: 'Change a case',
    body: Type.Object({ subject: Type.Optional(Case.properties.subject), ...body }, { $id: 'CasePatch' }),
  },
  remove: { id: 'muster_cases_delete', title: 'Delete a case', response: null },
});

export const operations = {
  list: op({
    area: 'Organizations',
    family: v2Wrapped,
    reach: 'organization',
    id: 'organizations_listCases',
    method: 'GET',
    path: '/api/v2/organizations/cases',
    title: 'List the cases of the organization',
    access: 'organization.read',
    query: listQuery(v2Wrapped, { fields: false }),
    status: 200,
    response: listResponse(v2Wrapped, Case),
    verb: { name: 'list', kind: caseKind },
  }),
  metadata: op({
    area: 'Providers',
    family: v2,
    reach: 'organization',
    id: 'organizations_casesMetadata',
    method: 'GET',
    path: '/api/v2/cases/metadata',
    title: 'Get what is known of the cases of the organization',
    description: 'The labels and statuses that there are, and how many cases have each status.',
    access: 'organization.read',
    status: 200,
    response: Type.Object(
      {
        labels: Type.Array(Type.String()),
        statuses: Type.Array(Type.Object({ status: Type.String(), count: Type.Integer() })),
        totalCount: Type.Integer(),
      },
      { $id: 'CasesMetadata' },
    ),
  }),
  listOurs: ours.list,
  get: ours.get,
  create: ours.create,
  patch: ours.patch,
  remove: ours.remove,
};
