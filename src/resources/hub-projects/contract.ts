import { Type } from 'typebox';
import { hub } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { bodyOf, resource } from '../../kit/resource.ts';
import { derived } from '../../kit/schemas.ts';

/** What holds connector profiles together, and says how long their requests are kept. */
export const HubProject = Type.Object(
  {
    id: Type.String(derived),
    name: Type.String({ minLength: 1, maxLength: 255 }),
    log_retention_days: Type.Integer({
      minimum: 1,
      maximum: 365,
      description: 'How many days the request log keeps what was run. 30 unless said.',
    }),
    log_bodies: Type.Enum(['none', 'redacted'], {
      description: 'Whether the request log keeps what was sent and answered, without its secrets.',
    }),
    created_at: Type.String({ ...derived, format: 'date-time' }),
  },
  { $id: 'HubProject' },
);

export const hubProjectKind = kind({
  kind: 'hub_project',
  label: 'Project',
  entity: HubProject,
  idField: 'id',
  home: 'provider',
  nameField: 'name',
  unique: [{ name: 'name', fold: true }],
  indexed: ['name'],
  searchable: ['name'],
  defaults: { log_retention_days: 30, log_bodies: 'redacted' },
});

const fields = ['name', 'log_retention_days', 'log_bodies'] as const;
const { name, log_retention_days, log_bodies } = HubProject.properties;

export const operations = resource(hubProjectKind, {
  path: '/hub/projects',
  family: hub,
  area: 'Hub projects',
  reach: 'provider',
  read: 'hub.read',
  write: 'hub.write',
  list: { id: 'hub_projects_list', title: 'List projects', parameters: { search: true } },
  get: { id: 'hub_projects_get', title: 'Get a project' },
  create: {
    id: 'hub_projects_create',
    title: 'Create a project',
    body: Type.Object({
      name,
      log_retention_days: Type.Optional(log_retention_days),
      log_bodies: Type.Optional(log_bodies),
    }),
  },
  patch: { id: 'hub_projects_update', title: 'Change a project', body: bodyOf(HubProject, fields) },
  remove: {
    id: 'hub_projects_delete',
    title: 'Delete a project',
    description: 'One that has connector profiles is not deleted.',
    response: null,
  },
});

export const kinds = { hubProjectKind } as const;
