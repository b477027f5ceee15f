import { Type } from 'typebox';
import { hub } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { op } from '../../kit/op.ts';
import { resource } from '../../kit/resource.ts';
import { AnyObject, DateTime, derived, Id, Nullable, readOnly, secret } from '../../kit/schemas.ts';
import {
  AccountType,
  HubAccount,
  HubCredentials,
  OptionalText,
  OwnerText,
  VendorOrganization,
} from '../hub-accounts/entity.ts';
import { mappingQuery, MappingRows, SaveMappings, Suggestions } from '../hub-mappings/contract.ts';
import { AuthMethod } from '../hub-profiles/contract.ts';

/** Connect sessions: by a link, somebody without an account on the server links one of theirs. */

const text = Nullable(Type.String({ maxLength: 255 }));

const answered = {
  id: Type.String(derived),
  prefix: Type.String({ ...derived, description: 'The first characters of the token, to tell them apart by.' }),
  project_id: Type.String(derived),
  origin_owner_id: OwnerText,
  origin_owner_name: OwnerText,
  origin_username: text,
  provider: Nullable(Type.Enum(['jumpcloud'])),
  integration_id: Nullable(
    Type.String({ description: 'The connector profile; null offers one of each way to sign in.' }),
  ),
  account_id: Nullable(Type.String({ description: 'The linked account that it changes, or that came of it.' })),
  edits: Type.Boolean({ description: 'It changes an account that there was.' }),
  multiple: Type.Boolean({ description: 'It may link several accounts.' }),
  label: text,
  metadata: Nullable(AnyObject),
  type: AccountType,
  organizations: Type.Array(Id, { maxItems: 1000, description: 'Own organizations that may be mapped with it.' }),
  created_at: Type.String({ ...derived, format: 'date-time' }),
  expires_at: Type.String({ ...readOnly, format: 'date-time' }),
  used_at: Nullable(Type.String({ ...readOnly, format: 'date-time' })),
  revoked: Type.Boolean(readOnly),
};

export const HubSession = Type.Object(answered, { $id: 'HubSession' });

export const hubSessionKind = kind({
  kind: 'hub_session',
  label: 'Connect session',
  entity: Type.Object({ ...answered, hash: Type.String(secret) }),
  idField: 'id',
  home: 'provider',
  nameField: 'origin_owner_name',
  unique: [{ name: 'hash', across: 'server' }],
  indexed: ['origin_owner_id', 'account_id', 'expires_at'],
  searchable: ['origin_owner_name'],
  defaults: {
    origin_username: null,
    provider: null,
    integration_id: null,
    account_id: null,
    edits: false,
    multiple: false,
    label: null,
    metadata: null,
    type: 'production',
    organizations: [],
    used_at: null,
    revoked: false,
  },
});

const path = '/hub/connect_sessions';
const common = { area: 'Hub connect sessions', family: hub, reach: 'provider' } as const;

const managed = resource(hubSessionKind, {
  ...common,
  path,
  read: 'hub.read',
  write: 'hub.write',
  list: { id: 'hub_connect_sessions_list', title: 'List connect sessions', row: HubSession, access: 'hub.write' },
  get: { id: 'hub_connect_sessions_get', title: 'Get a connect session', response: HubSession, access: 'hub.write' },
});

/** Of the bearer of a session's token, who needs nothing else. */
const held = {
  area: 'Hub connect sessions',
  family: hub,
  reach: 'server',
  access: 'public',
  headers: Type.Object({ 'x-hub-session-token': Type.Optional(Type.String()) }),
  status: 200,
  errors: [401],
} as const;

const Offered = Type.Object({ id: Nullable(Type.String()), name: Type.String(), auth_method: AuthMethod });

export const operations = {
  ...managed,
  revoke: op({
    ...common,
    id: 'hub_connect_sessions_delete',
    method: 'DELETE',
    path: `${path}/{id}`,
    title: 'Revoke a connect session: its link ends at once',
    description: 'It stays in the list for a while. What was linked with it stays linked.',
    access: 'hub.write',
    status: 204,
    response: null,
    dangerous: true,
  }),
  create: op({
    ...common,
    id: 'hub_connect_sessions_create',
    method: 'POST',
    path,
    title: 'Make a link with which somebody links an account',
    description:
      'The link works once, or with `multiple` as often as is wanted, until it expires. The token is shown this once. With ' +
      'account_id it is for changing that account.',
    access: 'hub.write',
    body: Type.Object(
      {
        origin_owner_id: OwnerText,
        origin_owner_name: OwnerText,
        origin_username: OptionalText,
        provider: Type.Optional(Nullable(Type.Enum(['jumpcloud']))),
        provider_version: OptionalText,
        categories: Type.Optional(Nullable(Type.Array(Type.String({ maxLength: 64 }), { maxItems: 50 }))),
        integration_id: Type.Optional(Nullable(Id)),
        profile: Type.Optional(Nullable(Type.String({ ...Id, description: 'The same as `integration_id`.' }))),
        account_id: Type.Optional(Nullable(Id)),
        expires_in: Type.Optional(
          Nullable(Type.Integer({ minimum: 60, maximum: 2_592_000, description: 'Seconds. 1800 unless said.' })),
        ),
        multiple: Type.Optional(Nullable(Type.Boolean())),
        label: OptionalText,
        metadata: Type.Optional(Nullable(AnyObject)),
        type: Type.Optional(Nullable(AccountType)),
        organizations: Type.Optional(HubSession.properties.organizations),
      },
      { $id: 'CreateHubSession' },
    ),
    status: 201,
    response: Type.Object(
      {
        id: Type.Integer({ description: "A number, as that platform's client takes it; `session_id` names it here." }),
        session_id: Id,
        organization_id: Type.Integer(),
        project_id: Type.String(),
        token: Type.String(),
        auth_link_url: Type.String(),
        created_at: DateTime,
        expires_at: DateTime,
        origin_owner_id: Type.String(),
        origin_owner_name: Type.String(),
        origin_username: text,
        provider: text,
        categories: Nullable(Type.Array(Type.String())),
        integration_id: text,
        account_id: text,
        multiple: Type.Boolean(),
        label: text,
        metadata: Nullable(AnyObject),
        type: AccountType,
        organizations: Type.Array(Type.String()),
      },
      { $id: 'HubConnectLink' },
    ),
    shownOnce: ['token', 'auth_link_url'],
  }),
  session: op({
    ...held,
    id: 'hub_session_get',
    method: 'GET',
    path: '/hub/session',
    title: 'Show the holder of a connect session what it is for',
    response: Type.Object(
      {
        origin_owner_id: Type.String(),
        origin_owner_name: Type.String(),
        origin_username: text,
        label: text,
        type: AccountType,
        multiple: Type.Boolean(),
        expires_at: DateTime,
        used: Type.Boolean({ description: 'Nothing more can be linked with it; what was can still be mapped.' }),
        edits: Type.Boolean(),
        account: Nullable(HubAccount),
        profiles: Type.Array(Offered, { description: 'Ways to sign in that are offered.' }),
        organizations: Type.Integer({ description: 'How many own organizations may be mapped with it.' }),
      },
      { $id: 'HubHeldSession' },
    ),
  }),
  account: op({
    ...held,
    id: 'hub_session_account',
    method: 'POST',
    path: '/hub/session/account',
    title: 'Link an account, or change it, with a connect session',
    description: 'As hub_accounts_create and hub_accounts_update. It uses the session up, unless that is for several.',
    body: Type.Object(
      {
        auth_method: Type.Optional(AuthMethod),
        integration_id: Type.Optional(Id),
        label: OptionalText,
        credentials: HubCredentials,
      },
      { $id: 'LinkHubAccount' },
    ),
    response: HubAccount,
    errors: [401, 422],
  }),
  mapping: op({
    ...held,
    id: 'hub_session_mapping_get',
    method: 'GET',
    path: '/hub/session/mapping',
    title: 'List the own organizations of a connect session, and what each is mapped to',
    query: mappingQuery,
    response: MappingRows,
  }),
  saveMapping: op({
    ...held,
    id: 'hub_session_mapping_put',
    method: 'PUT',
    path: '/hub/session/mapping',
    title: 'Map the own organizations of a connect session',
    body: SaveMappings,
    response: MappingRows,
    errors: [401, 422],
  }),
  suggestions: op({
    ...held,
    id: 'hub_session_mapping_suggestions',
    method: 'GET',
    path: '/hub/session/mapping/suggestions',
    title: 'Suggest by name what the own organizations of a connect session could be mapped to',
    response: Suggestions,
    errors: [401, 422],
  }),
  organizations: op({
    ...held,
    id: 'hub_session_organizations',
    method: 'GET',
    path: '/hub/session/organizations',
    title: "List the organizations of the directory of a connect session's account, as they are now",
    response: Type.Object({ totalCount: Type.Integer(), results: Type.Array(VendorOrganization) }),
    errors: [401, 422],
  }),
} as const;

export const kinds = { hubSessionKind } as const;
