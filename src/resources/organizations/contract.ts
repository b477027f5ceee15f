import { Type } from 'typebox';
import { muster, v1 } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { itemQuery, listQuery, listResponse } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { resource } from '../../kit/resource.ts';
import { AnyObject, derived } from '../../kit/schemas.ts';
import { SETTINGS_DEFAULTS, SettingsBody } from './entity-settings.ts';
import { Organization, OrganizationRow } from './entity.ts';

/** The same, with what its provider sees (provider-organizations) in properties of their own, for lists to sort by. */
const Kept = Type.Object({
  ...Organization.properties,
  name: Type.String(derived),
  maxSystemUsers: Type.Integer(derived),
});

export const organizationKind = kind({
  kind: 'organization',
  label: 'Organization',
  entity: Kept,
  idField: '_id',
  home: 'provider',
  nameField: 'displayName',
  unique: [{ name: '_id', across: 'server' }],
  indexed: ['displayName', 'created'],
  searchable: ['displayName'],
  defaults: {
    logoUrl: '',
    accessRestriction: '',
    accountsReceivable: '',
    customEmailSettings: { enabled: false },
    entitlement: { entitlementProducts: [] },
    hasCreditCard: false,
    hasStripeCustomerId: false,
    lastEstimateCalculationTimeStamp: '',
    lastSfdcSyncStatus: {},
    settings: { ...SETTINGS_DEFAULTS },
    totalBillingEstimate: 0,
  },
});

const common = {
  path: '/api/organizations',
  family: v1,
  area: 'Organizations',
  reach: 'provider',
  read: 'organization.read',
  write: 'organization.write',
} as const;

const lists = resource(organizationKind, {
  ...common,
  list: {
    id: 'organization_list',
    title: 'List organizations',
    row: OrganizationRow,
    parameters: { search: true, sortIgnoreCase: true },
  },
});

const items = resource(organizationKind, {
  ...common,
  acceptsOrganizationHeader: true,
  get: {
    id: 'organizations_get',
    title: 'Get an organization',
    response: Organization,
    query: itemQuery(v1),
  },
  put: {
    id: 'organization_put',
    title: 'Update an organization',
    response: Organization,
    put: 'merge',
    body: Type.Object({ settings: Type.Optional(SettingsBody) }),
  },
});

/** Of an organization that is made or renamed: something in it can be seen. */
export const NewName = Type.String({ minLength: 1, maxLength: 1024, pattern: String.raw`\S` });

const byId = { area: 'Organizations', family: muster, reach: 'provider', access: 'organizations.write' } as const;

export const operations = {
  ...lists,
  ...items,
  search: op({
    id: 'search_organizations_post',
    method: 'POST',
    path: '/api/search/organizations',
    title: 'Search organizations',
    area: 'Search',
    family: v1,
    reach: 'provider',
    access: 'organization.read',
    readsOnly: true,
    query: listQuery(v1, { sort: false }),
    body: Type.Object({
      filter: Type.Optional(Type.Unknown()),
      searchFilter: Type.Optional(AnyObject),
      fields: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
      sort: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
      limit: Type.Optional(Type.Integer()),
      skip: Type.Optional(Type.Integer()),
    }),
    bodyOptional: true,
    status: 200,
    response: listResponse(v1, OrganizationRow),
    verb: { name: 'search', kind: organizationKind },
  }),
  create: op({
    ...byId,
    id: 'muster_organizations_create',
    method: 'POST',
    path: '/muster/v1/organizations',
    title: 'Create an organization',
    body: Type.Object({
      displayName: NewName,
      settings: Type.Optional(SettingsBody),
    }),
    status: 201,
    response: Organization,
    verb: { name: 'create', kind: organizationKind },
  }),
  suspend: op({
    ...byId,
    id: 'muster_organizations_suspend',
    method: 'POST',
    path: '/muster/v1/organizations/{id}/suspend',
    title: 'Suspend an organization: nobody can act in it until it is resumed',
    status: 200,
    response: Organization,
    dangerous: true,
  }),
  resume: op({
    ...byId,
    id: 'muster_organizations_resume',
    method: 'POST',
    path: '/muster/v1/organizations/{id}/resume',
    title: 'Resume a suspended organization',
    status: 200,
    response: Organization,
  }),
  remove: op({
    ...byId,
    id: 'muster_organizations_delete',
    method: 'DELETE',
    path: '/muster/v1/organizations/{id}',
    title: 'Delete an organization with everything in it',
    description: 'It cannot be reached from now on; what is in it is removed in the background.',
    status: 200,
    response: Organization,
    dangerous: true,
  }),
} as const;

export const kinds = { organizationKind } as const;
