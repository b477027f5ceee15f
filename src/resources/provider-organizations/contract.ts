import { Type } from 'typebox';
import { v2, v2Wrapped } from '../../kit/dialects.ts';
import { listQuery, listResponse } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { Id } from '../../kit/schemas.ts';
import { NewName, organizationKind } from '../organizations/contract.ts';

/** The organizations of a provider, as the provider sees them (handbook 4.18). */

const maxSystemUsers = Type.Integer({
  minimum: 0,
  maximum: 1_000_000_000,
  description: 'The users that it may have; 0 is no limit. Those that it has stay, however many.',
});
const ProviderOrganization = Type.Object(
  { id: Type.String(), name: Type.String(), maxSystemUsers },
  { $id: 'ProviderOrganization' },
);

const path = '/api/v2/providers/{provider_id}/organizations';
const common = { area: 'Providers', reach: 'provider' } as const;

export const operations = {
  list: op({
    ...common,
    family: v2Wrapped,
    id: 'providers_listOrganizations',
    method: 'GET',
    path,
    title: 'List the organizations of a provider',
    description: 'Those that the caller acts for.',
    access: 'organization.read',
    query: listQuery(v2Wrapped, { sortIgnoreCase: true }),
    status: 200,
    response: listResponse(v2Wrapped, ProviderOrganization),
    verb: { name: 'list', kind: organizationKind },
  }),
  create: op({
    ...common,
    family: v2,
    id: 'providerOrganizations_createOrg',
    method: 'POST',
    path,
    title: 'Create an organization of a provider',
    description: 'It can be selected with x-org-id at once.',
    access: 'organizations.write',
    body: Type.Object({ name: NewName, maxSystemUsers: Type.Optional(maxSystemUsers) }, { $id: 'CreateOrganization' }),
    status: 201,
    response: ProviderOrganization,
  }),
  update: op({
    ...common,
    family: v2,
    id: 'providerOrganizations_updateOrg',
    method: 'PUT',
    path: `${path}/{id}`,
    title: 'Change the name of an organization, and how many users it may have',
    description: 'What is left out stays.',
    access: 'organizations.write',
    body: Type.Object(
      {
        id: Type.Optional(Type.String({ ...Id, description: 'That of the path.' })),
        name: Type.Optional(NewName),
        maxSystemUsers: Type.Optional(maxSystemUsers),
      },
      { $id: 'ProviderOrganizationPut' },
    ),
    status: 200,
    response: ProviderOrganization,
  }),
} as const;
