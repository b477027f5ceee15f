import { Type } from 'typebox';
import { muster, v2 } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { itemQuery } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { derived } from '../../kit/schemas.ts';

/** Whoever runs organizations on this server: the owner of administrators, API keys and organizations. */
export const Provider = Type.Object(
  {
    id: Type.String(derived),
    name: Type.String(),
    disallowOrgCreation: Type.Boolean({ description: 'True refuses every new organization.' }),
    created: Type.String({ ...derived, format: 'date-time' }),
  },
  { $id: 'Provider' },
);
const { id, disallowOrgCreation } = Provider.properties;

export const providerKind = kind({
  kind: 'provider',
  label: 'Provider',
  entity: Provider,
  idField: 'id',
  home: 'provider',
  nameField: 'name',
  unique: [{ name: 'name', across: 'server' }],
  defaults: { disallowOrgCreation: false },
});

const ours = {
  path: '/muster/v1/provider',
  area: 'Provider',
  family: muster,
  reach: 'provider',
  status: 200,
  response: Provider,
} as const;

/** Days that the first key of another provider lives. */
export const FIRST_KEY_DAYS = 30;

export const operations = {
  create: op({
    ...ours,
    id: 'muster_providers_create',
    method: 'POST',
    path: '/muster/v1/providers',
    title: 'Make another provider, with an administrator of its own',
    description:
      'For administrators of the provider that runs the server. The new one has organizations and administrators of its own, ' +
      `and nothing in common with others. The key lives ${FIRST_KEY_DAYS} days, and its administrator makes others with it.`,
    access: 'organizations.write',
    body: Type.Object(
      {
        name: Type.String({ minLength: 1, maxLength: 255 }),
        email: Type.String({ format: 'email', maxLength: 1024, description: 'Of its first administrator.' }),
      },
      { $id: 'ProviderPost' },
    ),
    status: 201,
    response: Type.Object(
      { ...Provider.properties, administrator: Type.String(), apiKey: Type.String({ description: 'Shown once.' }) },
      { $id: 'NewProvider' },
    ),
    shownOnce: ['apiKey'],
  }),
  own: op({
    ...ours,
    id: 'muster_provider_get',
    method: 'GET',
    title: 'Get the provider that the caller belongs to',
    access: 'organization.read',
    acceptsOrganizationHeader: true,
  }),
  change: op({
    ...ours,
    id: 'muster_provider_patch',
    method: 'PATCH',
    title: 'Say whether the provider may have new organizations',
    access: 'organizations.write',
    body: Type.Object({ disallowOrgCreation }, { $id: 'ProviderPatch' }),
  }),
  get: op({
    id: 'providers_getProvider',
    method: 'GET',
    path: '/api/v2/providers/{provider_id}',
    title: 'Get a provider',
    area: 'Providers',
    family: v2,
    reach: 'provider',
    access: 'organization.read',
    query: Type.Object({ fields: itemQuery(v2).properties.fields }),
    status: 200,
    response: Type.Object({ id, disallowOrgCreation }, { $id: 'ProviderSummary' }),
    verb: { name: 'get', kind: providerKind },
  }),
} as const;

export const kinds = { providerKind } as const;
