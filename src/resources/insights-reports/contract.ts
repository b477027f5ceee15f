import { Type, type Static } from 'typebox';
import { insights } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { op } from '../../kit/op.ts';
import { AnyObject, Id, secret, untrusted } from '../../kit/schemas.ts';

/** Reports of Directory Insights (handbook 5): made in the background, kept for some days, as CSV and as JSON. */

export const REPORT_TYPES = [
  'browser-patch-policy',
  'os-patch-policy',
  'os-version',
  'software-inventory',
  'user-account-health',
  // The same under the name that the list of reports documents.
  'users-account-health',
  'users-to-devices',
  'users-to-directories',
  'users-to-ldap-servers',
  'users-to-radius-servers',
  'users-to-sso-applications',
  'users-to-user-groups',
] as const;
export type ReportType = (typeof REPORT_TYPES)[number];

export const FORMATS = ['CSV', 'JSON'] as const;

const Moment = Type.String({ format: 'date-time' });
const Report = Type.Object(
  {
    id: Id,
    type: Type.Enum([...REPORT_TYPES]),
    status: Type.Enum(['PENDING', 'IN_PROGRESS', 'COMPLETED', 'FAILED', 'DELETED']),
    artifacts: Type.Array(Type.Object({ id: Id, format: Type.Enum([...FORMATS]) }), {
      description: 'The files, once it is COMPLETED.',
    }),
    created_at: Moment,
    updated_at: Moment,
    expiration: Type.String({ ...Moment, description: 'When it is removed, with its files.' }),
    parameters: Type.Array(AnyObject),
    requester_id: Type.String(),
    requester_email: Type.String(),
  },
  { $id: 'InsightsReport' },
);
export type Report = Static<typeof Report>;

export const reportKind = kind({
  kind: 'insights_report',
  label: 'Report',
  entity: Report,
  idField: 'id',
  home: 'organization',
  nameField: 'type',
  defaults: { artifacts: [], parameters: [], status: 'PENDING' },
});

/** A file of a report. What is in it is sealed, and in no log. */
export const artifactKind = kind({
  kind: 'insights_report_artifact',
  label: 'File of a report',
  entity: Type.Object({
    id: Id,
    report: Id,
    format: Type.Enum([...FORMATS]),
    rows: Type.Integer(),
    content: Type.Optional(Type.String(secret)),
  }),
  idField: 'id',
  home: 'organization',
  nameField: 'format',
  refs: { report: 'insights_report' },
});
export const kinds = { reportKind, artifactKind };

const common = {
  area: 'Directory Insights',
  family: insights,
  reach: 'organization',
  access: 'log.read',
} as const;
const path = '/insights/directory/v1/reports';
const SORTS = ['CREATED_AT', 'EXPIRATION', 'REQUESTER_EMAIL', 'STATUS', 'TYPE', 'UPDATED_AT'] as const;

export const operations = {
  list: op({
    ...common,
    id: 'Report_List',
    method: 'GET',
    path,
    title: 'List reports',
    query: Type.Object({
      sort: Type.Optional(
        Type.Enum([...SORTS, ...SORTS.map((name) => `-${name}` as const)], {
          description: 'Descending, and ascending with `-` before it. CREATED_AT unless given.',
        }),
      ),
    }),
    status: 200,
    response: Type.Array(Report),
  }),
  create: op({
    ...common,
    id: 'Report_Create',
    method: 'POST',
    path: `${path}/{report_type}`,
    title: 'Have a report made',
    description: 'In the background: it is done when the list of reports shows it as COMPLETED.',
    params: Type.Object({ report_type: Type.Enum([...REPORT_TYPES]) }),
    status: 202,
    response: Report,
  }),
  content: op({
    ...common,
    id: 'ReportArtifactContent_Get',
    method: 'GET',
    path: `${path}/{report_id}/artifacts/{artifact_id}/content`,
    title: 'Get a file of a report',
    description: 'A list of objects as JSON, or the same as CSV, by the format of the file.',
    status: 200,
    produces: 'application/json',
    response: Type.Unsafe<unknown>({ ...AnyObject, ...untrusted }),
  }),
};
