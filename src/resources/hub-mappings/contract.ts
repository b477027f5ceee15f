import { Type } from 'typebox';
import { hub } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { listQuery, listResponse } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { DateTime, derived, Id, Nullable } from '../../kit/schemas.ts';
import { VendorOrganization } from '../hub-accounts/entity.ts';

/**
 * Which of a directory's organizations an own organization is. It is kept by the directory and by whose account it was,
 * not by the account, so that one that is linked again finds it.
 */
const HubMapping = Type.Object({
  id: Type.String(derived),
  /** `base_url`, `origin_owner_id` and `organization`, told apart by spaces. */
  key: Type.String(derived),
  base_url: Type.String(),
  origin_owner_id: Type.String(),
  organization: Id,
  vendor: VendorOrganization,
  updated_at: Type.String({ ...derived, format: 'date-time' }),
});

export const hubMappingKind = kind({
  kind: 'hub_mapping',
  label: 'Mapping',
  entity: HubMapping,
  idField: 'id',
  home: 'provider',
  nameField: 'key',
  unique: [{ name: 'key' }],
  indexed: ['organization', 'origin_owner_id'],
});

const OwnOrganization = Type.Object({ id: Id, name: Type.String() }, { $id: 'HubOwnOrganization' });

/** One own organization, and what it is mapped to. */
export const MappingRow = Type.Object(
  {
    organization: OwnOrganization,
    vendor: Nullable(VendorOrganization),
    updated_at: Nullable(DateTime),
  },
  { $id: 'HubMappingRow' },
);
export const Suggestion = Type.Object(
  {
    organization: OwnOrganization,
    vendor: VendorOrganization,
    score: Type.Number({ minimum: 0, maximum: 1, description: '1: the names are the same.' }),
  },
  { $id: 'HubMappingSuggestion' },
);
export const SaveMappings = Type.Object(
  {
    mappings: Type.Array(
      Type.Object({
        organization: Id,
        vendor_organization_id: Nullable(Type.String({ maxLength: 64, description: 'Null takes the mapping away.' })),
      }),
      { minItems: 1, maxItems: 1000 },
    ),
    shared: Type.Optional(
      Type.Boolean({ description: 'Several own organizations may be mapped to one of the directory.' }),
    ),
  },
  { $id: 'SaveHubMappings' },
);

/** Lists of the mapping, whose rows have no filters: own organizations by name. */
export const mappingQuery = listQuery(hub, { sort: false, fields: false, filter: false });
export const MappingRows = listResponse(hub, MappingRow);
export const Suggestions = listResponse(hub, Suggestion);

const common = { area: 'Hub accounts', family: hub, reach: 'provider', status: 200 } as const;
const path = '/hub/accounts/{id}/mapping';

export const operations = {
  get: op({
    ...common,
    id: 'hub_accounts_mapping_get',
    method: 'GET',
    path,
    title: 'List own organizations, and to which of the directory each is mapped',
    description: 'A row for every own organization that the caller acts for.',
    access: 'hub.read',
    query: mappingQuery,
    response: MappingRows,
  }),
  put: op({
    ...common,
    id: 'hub_accounts_mapping_put',
    method: 'PUT',
    path,
    title: 'Map own organizations to those of the directory',
    description: 'All that are given, or none; others stay as they are. Answers the rows that were given.',
    access: 'hub.write',
    body: SaveMappings,
    response: MappingRows,
    errors: [422],
  }),
  suggestions: op({
    ...common,
    id: 'hub_accounts_mapping_suggestions',
    method: 'GET',
    path: `${path}/suggestions`,
    title: 'Suggest by name what own organizations could be mapped to',
    description:
      'For those that are not mapped, among those that nothing is mapped to; nothing that is less than half alike.',
    access: 'hub.write',
    response: Suggestions,
    errors: [422],
  }),
} as const;

export const kinds = { hubMappingKind } as const;
