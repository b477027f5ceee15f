import { Type } from 'typebox';
import { hub } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { listQuery, listResponse } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { resource } from '../../kit/resource.ts';
import { AnyObject, DateTime, derived, Id, internal, Nullable, secret } from '../../kit/schemas.ts';
import { HubActor } from '../hub-plans/contract.ts';

/** One action for many organizations. */

const Select = Type.Object(
  {
    all: Type.Optional(Type.Boolean({ description: 'Every organization that the account is mapped to.' })),
    organizations: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 10_000 })),
    tags: Type.Optional(
      Type.Array(Type.String({ maxLength: 64 }), {
        minItems: 1,
        maxItems: 50,
        description: 'Organizations that have one of them.',
      }),
    ),
  },
  { $id: 'HubRunSelection', description: 'Exactly one of the three.' },
);

const Canary = Type.Object(
  {
    organizations: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 100 })),
    count: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    wait: Type.Optional(
      Type.Boolean({ description: 'Go on only when told to (`/continue`); else at once when all of them went well.' }),
    ),
  },
  { $id: 'HubRunCanary', description: 'These go first; the others follow when all of them went well.' },
);

const COUNTS = ['waiting', 'running', 'ok', 'failed', 'unknown', 'skipped'] as const;
const answered = {
  id: Type.String(derived),
  action: Type.String(),
  account_id: Type.String(),
  state: Type.Enum(['running', 'held', 'stopped', 'done', 'cancelled'], {
    description:
      '`held`: the canary went well, and the run waits to be told to go on. `stopped`: too many failed, or the canary did.',
  }),
  reason: Nullable(Type.String()),
  planned: Type.Boolean({ description: 'Nothing is changed; each row has its plan.' }),
  selection: Select,
  canary: Nullable(Canary),
  concurrency: Type.Integer(),
  stop_error_rate: Nullable(Type.Number()),
  counts: Type.Object(
    Object.fromEntries(COUNTS.map((name) => [name, Type.Integer()])) as Record<
      (typeof COUNTS)[number],
      ReturnType<typeof Type.Integer>
    >,
  ),
  total: Type.Integer(),
  digest: Nullable(Type.String({ description: 'Of a planned run that is done: what an approval is bound to.' })),
  approval: Nullable(Type.String()),
  /** What it was asked with; secrets are not shown. */
  input: AnyObject,
  requested_by: HubActor,
  created_at: Type.String({ ...derived, format: 'date-time' }),
  ended_at: Nullable(DateTime),
};
export const HubRun = Type.Object(answered, { $id: 'HubRun' });

export const hubRunKind = kind({
  kind: 'hub_run',
  label: 'Run',
  entity: Type.Object({
    ...answered,
    /** The canary is over. */
    past_canary: Type.Boolean(internal),
    /** What every row is asked with. */
    given: Type.Unknown(secret),
  }),
  idField: 'id',
  home: 'provider',
  nameField: 'action',
  indexed: ['state', 'account_id', 'created_at'],
  defaults: { reason: null, digest: null, approval: null, ended_at: null, planned: false },
});

const row = {
  id: Type.String(derived),
  run_id: Type.String(),
  position: Type.Integer(),
  canary: Type.Boolean(),
  organization: Type.Object(
    { id: Type.String(), name: Type.String(), vendor_id: Nullable(Type.String()) },
    { description: 'The organization that this row is of, as it was resolved.' },
  ),
  state: Type.Enum([...COUNTS], {
    description: '`unknown`: it may have been carried out. `skipped`: nothing was asked of the directory.',
  }),
  attempts: Type.Integer(),
  request_id: Nullable(Type.String()),
  started_at: Nullable(DateTime),
  ended_at: Nullable(DateTime),
  duration_ms: Nullable(Type.Number()),
  data: Type.Unknown({ description: 'As the action answers it, without secrets; cut where it is long.' }),
  truncated: Type.Boolean(),
  total: Nullable(Type.Integer()),
  digest: Nullable(Type.String()),
  error: Nullable(
    Type.Object({
      code: Type.String(),
      reason: Type.String(),
      message: Type.String(),
      upstream_status: Nullable(Type.Integer()),
    }),
  ),
};
export const HubRunRow = Type.Object(row, { $id: 'HubRunRow' });

export const hubRunRowKind = kind({
  kind: 'hub_run_row',
  label: 'Row of a run',
  entity: HubRunRow,
  idField: 'id',
  home: 'provider',
  nameField: 'id',
  refs: { run_id: 'hub_run' },
  indexed: ['run_id', 'position'],
  defaults: {
    attempts: 0,
    request_id: null,
    started_at: null,
    ended_at: null,
    duration_ms: null,
    data: null,
    truncated: false,
    total: null,
    digest: null,
    error: null,
  },
});

/** What the hub knows of an own organization, beside its mappings. */
export const HubOrganization = Type.Object(
  {
    id: Type.String(derived),
    organization: Id,
    tags: Type.Array(Type.String({ minLength: 1, maxLength: 64 }), { maxItems: 50 }),
  },
  { $id: 'HubOrganizationTags' },
);
export const hubOrganizationKind = kind({
  kind: 'hub_organization',
  label: 'Tags of an organization',
  entity: HubOrganization,
  idField: 'id',
  home: 'provider',
  nameField: 'organization',
  unique: [{ name: 'organization' }],
  indexed: ['organization'],
  defaults: { tags: [] },
});

const common = { area: 'Hub Runs', family: hub, reach: 'provider' } as const;
const act = {
  ...common,
  method: 'POST',
  access: 'hub.run',
  status: 200,
  response: HubRun,
  errors: [404, 409],
} as const;

export const operations = {
  ...resource(hubRunKind, {
    ...common,
    path: '/hub/runs',
    read: 'hub.read',
    write: 'hub.run',
    list: { id: 'hub_runs_list', title: 'List runs over many organizations', row: HubRun },
    get: { id: 'hub_runs_get', title: 'Get a run, with how far it is', response: HubRun },
    create: {
      id: 'hub_runs_create',
      title: 'Run an action for many organizations',
      description:
        'Goes on by itself, also after a restart of the server. Organizations that are not mapped are skipped and say so, whatever the default.',
      status: 201,
      headers: Type.Object({ 'x-account-id': Type.Optional(Type.String()) }),
      body: Type.Object({
        action: Type.String({ minLength: 1, maxLength: 255 }),
        account_id: Type.Optional(Type.String({ minLength: 1 })),
        path: Type.Optional(Nullable(AnyObject)),
        query: Type.Optional(Nullable(AnyObject)),
        body: Type.Optional(Type.Unknown()),
        select: Select,
        concurrency: Type.Optional(
          Type.Integer({ minimum: 1, maximum: 50, description: 'Organizations at once. 5 unless said.' }),
        ),
        stop_error_rate: Type.Optional(
          Type.Number({
            minimum: 0,
            maximum: 1,
            description:
              'No more begin once more than this part of those that ended has failed; counted from the fifth on.',
          }),
        ),
        canary: Type.Optional(Nullable(Canary)),
        plan: Type.Optional(Type.Boolean()),
        all: Type.Optional(Type.Boolean()),
        max: Type.Optional(
          Type.Integer({ minimum: 1, maximum: 10_000, description: 'Rows of each organization. 1,000 unless said.' }),
        ),
        approval: Type.Optional(Type.String()),
        safety: Type.Optional(Type.Enum(['mark', 'fence', 'drop'])),
      }),
      response: HubRun,
      errors: [404, 409, 422],
    },
  }),
  rows: op({
    ...common,
    id: 'hub_runs_rows',
    method: 'GET',
    path: '/hub/runs/{id}/rows',
    title: 'List the rows of a run, an organization each',
    description: 'For the one who asked for the run, and who may run its action too.',
    access: 'hub.read',
    query: listQuery(hub, { filter: true, sort: true, fields: true }),
    status: 200,
    response: listResponse(hub, HubRunRow),
    verb: { name: 'list', kind: hubRunRowKind },
  }),
  resume: op({
    ...act,
    id: 'hub_runs_resume',
    path: '/hub/runs/{id}/resume',
    title: 'Run again what failed or did not begin',
    description: 'Rows whose outcome is not known are left out, unless asked for: look first.',
    body: Type.Object({
      unknown: Type.Optional(Type.Boolean({ description: 'Also those whose outcome is not known.' })),
    }),
    bodyOptional: true,
  }),
  cancel: op({ ...act, id: 'hub_runs_cancel', path: '/hub/runs/{id}/cancel', title: 'Begin no more rows of a run' }),
  goOn: op({ ...act, id: 'hub_runs_continue', path: '/hub/runs/{id}/continue', title: 'Go on after the canary' }),
  tags: op({
    ...common,
    id: 'hub_organizations_tags_put',
    method: 'PUT',
    path: '/hub/organizations/{id}/tags',
    title: 'Set the tags of an own organization, by which runs choose',
    access: 'hub.write',
    body: Type.Object({ tags: HubOrganization.properties.tags }),
    status: 200,
    response: HubOrganization,
  }),
  tagged: op({
    ...common,
    id: 'hub_organizations_list',
    method: 'GET',
    path: '/hub/organizations',
    title: 'List the tags of own organizations',
    access: 'hub.read',
    query: listQuery(hub, { filter: true, sort: true, fields: true }),
    status: 200,
    response: listResponse(hub, HubOrganization),
    verb: { name: 'list', kind: hubOrganizationKind },
  }),
} as const;

export const kinds = { hubRunKind, hubRunRowKind, hubOrganizationKind } as const;
