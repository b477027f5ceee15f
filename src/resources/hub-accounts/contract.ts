import { Type } from 'typebox';
import { hub } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { op } from '../../kit/op.ts';
import { resource } from '../../kit/resource.ts';
import { AnyObject, Id, Nullable } from '../../kit/schemas.ts';
import { AuthMethod } from '../hub-profiles/contract.ts';
import {
  AccountType,
  HubAccount,
  HubCredentials,
  KeptHubAccount,
  OptionalText,
  OwnerText,
  Tags,
  VendorOrganization,
} from './entity.ts';

export const hubAccountKind = kind({
  kind: 'hub_account',
  label: 'Linked account',
  entity: KeptHubAccount,
  idField: 'id',
  home: 'provider',
  nameField: 'origin_owner_name',
  refs: { profile: 'hub_profile' },
  indexed: ['profile', 'origin_owner_id', 'status', 'setup_information.key_expires_at'],
  searchable: ['origin_owner_name', 'label', 'origin_username'],
  defaults: {
    provider: 'jumpcloud',
    type: 'production',
    origin_username: null,
    label: null,
    status_reasons: [],
    tags: [],
    metadata: null,
  },
});

/** That platform's client takes a bare array. */
const bare = { ...hub, list: 'array' } as const;
const common = { area: 'Hub accounts', family: hub, reach: 'provider' } as const;
const path = '/hub/accounts';

const texts = Type.Union([Type.String(), Type.Array(Type.String())]);
const profile = {
  profile: Type.Optional(Id),
  integration_id: Type.Optional(Type.String({ ...Id, description: 'The same as `profile`.' })),
  auth_method: Type.Optional(AuthMethod),
};
const changeable = {
  provider: Type.Optional(HubAccount.properties.provider),
  origin_username: OptionalText,
  label: OptionalText,
  type: Type.Optional(AccountType),
  tags: Type.Optional(Tags),
  metadata: Type.Optional(Nullable(AnyObject)),
};

export const CreateHubAccount = Type.Object(
  {
    ...profile,
    ...changeable,
    origin_owner_id: OwnerText,
    origin_owner_name: OwnerText,
    credentials: HubCredentials,
  },
  { $id: 'CreateHubAccount' },
);

const lists = resource(hubAccountKind, {
  path,
  family: bare,
  area: common.area,
  reach: 'provider',
  read: 'hub.read',
  write: 'hub.write',
  list: {
    id: 'hub_accounts_list',
    title: 'List linked accounts',
    description:
      'Callers that act for some organizations see those that are theirs: linked for one of them, or mapped to one. ' +
      'Pages by `limit` and `skip`, or by `page_size` and `page`, which counts from 1.',
    row: HubAccount,
    parameters: { search: true },
    query: Type.Object({
      origin_owner_id: Type.Optional(Type.String()),
      provider: Type.Optional(Type.String()),
      providers: Type.Optional(texts),
      account_ids: Type.Optional(texts),
      status: Type.Optional(texts),
      profile: Type.Optional(Type.String()),
      integration_id: Type.Optional(Type.String({ description: 'The same as `profile`.' })),
      page: Type.Optional(Type.Integer({ minimum: 1 })),
      page_size: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
    }),
  },
});

const items = resource(hubAccountKind, {
  ...common,
  path,
  read: 'hub.read',
  write: 'hub.write',
  get: { id: 'hub_accounts_get', title: 'Get a linked account', response: HubAccount },
  create: {
    id: 'hub_accounts_create',
    title: 'Link an account',
    description:
      'The credentials are tried first, by a real call: 422 says what is wrong with them, and nothing is saved. Without a ' +
      'profile it has that of its way to sign in, which is made when it is first needed.',
    body: CreateHubAccount,
    response: HubAccount,
    errors: [422],
  },
  patch: {
    id: 'hub_accounts_update',
    title: 'Change a linked account',
    description:
      'Credentials that change anything are tried first, as when an account is linked. What they leave out stays as it ' +
      'is, secrets too; another base URL takes all secrets anew.',
    body: Type.Object({
      ...profile,
      ...changeable,
      origin_owner_id: Type.Optional(OwnerText),
      origin_owner_name: Type.Optional(OwnerText),
      credentials: Type.Optional(HubCredentials),
    }),
    response: HubAccount,
    errors: [422],
  },
  remove: {
    id: 'hub_accounts_delete',
    title: 'Delete a linked account',
    description: 'The mapping of its organizations stays, for when it is linked again.',
    response: HubAccount,
  },
});

const writing = { ...common, access: 'hub.write', status: 200, response: HubAccount } as const;

export const operations = {
  ...lists,
  ...items,
  meta: op({
    ...common,
    id: 'hub_accounts_meta',
    method: 'GET',
    path: `${path}/{id}/meta`,
    title: 'Get what a linked account is of',
    access: 'hub.read',
    status: 200,
    response: Type.Object(
      { provider: Type.String(), category: Type.String(), models: AnyObject },
      { $id: 'HubAccountMeta' },
    ),
  }),
  suspend: op({
    ...writing,
    id: 'hub_accounts_suspend',
    method: 'POST',
    path: `${path}/{id}/suspend`,
    title: 'Suspend a linked account: nothing is run with it until it is resumed',
  }),
  resume: op({
    ...writing,
    id: 'hub_accounts_resume',
    method: 'POST',
    path: `${path}/{id}/resume`,
    title: 'Resume a suspended linked account',
  }),
  validate: op({
    ...writing,
    id: 'hub_accounts_validate',
    method: 'POST',
    path: `${path}/{id}/validate`,
    title: 'Try the credentials of a linked account',
    description: 'By a real call. What comes of it is its status from then on; the answer is 200 either way.',
  }),
  rotate: op({
    ...writing,
    id: 'hub_accounts_rotate',
    method: 'POST',
    path: `${path}/{id}/rotate`,
    title: 'Exchange the client secret of a linked account',
    description:
      'For OAuth 2.0 service accounts. Another secret is made at the directory, tried, and used from now on; the former one ' +
      'is revoked eleven minutes later, when nothing can be under way with it any more, after the new one was tried again. No secret is answered.',
    errors: [422],
  }),
  organizations: op({
    ...common,
    id: 'hub_accounts_organizations',
    method: 'GET',
    path: `${path}/{id}/organizations`,
    title: "List the organizations of a linked account's directory, as they are now",
    access: 'hub.write',
    status: 200,
    response: Type.Object({ totalCount: Type.Integer(), results: Type.Array(VendorOrganization) }),
    errors: [422],
  }),
} as const;

export const kinds = { hubAccountKind } as const;
