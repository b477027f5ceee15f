import { Type } from 'typebox';
import { v1, v2 } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { itemQuery, listQuery } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { resource } from '../../kit/resource.ts';
import { AnyObject, derived, Id, internal, live, Nullable, Text } from '../../kit/schemas.ts';

const Moment = Type.String({ format: 'date-time' });
const properties = {
  _id: Type.String(derived),
  id: Type.String({ ...derived, description: 'The same as `_id`.' }),
  email: Type.String({ format: 'email', maxLength: 1024 }),
  firstname: Text,
  lastname: Text,
  roleName: Type.String({ description: 'The first of the roles.' }),
  roleNames: Type.Array(Type.String()),
  role: Type.String(derived),
  roles: Type.Array(Type.String(), derived),
  enableMultiFactor: Type.Boolean(),
  totpEnrolled: Type.Boolean(derived),
  totpUpdatedAt: Type.Union([Moment, Type.Null()], derived),
  suspended: Type.Boolean(),
  apiKeyAllowed: Type.Boolean({ description: 'False refuses every API key of this administrator.' }),
  apiKeySet: Type.Boolean(derived),
  apiKeyUpdatedAt: Type.Union([Moment, Type.Null()], derived),
  apiKeyHash: Type.Object(
    {
      prefix: Type.Optional(Type.String()),
      createdAt: Type.Optional(Moment),
      expireAt: Type.Optional(Nullable(Moment)),
    },
    derived,
  ),
  organization: Type.String({
    ...derived,
    description: 'The organization that it acts for when a request selects none.',
  }),
  provider: Type.String(derived),
  created: Type.String({ ...derived, format: 'date-time' }),
  sessionCount: Type.Integer(derived),
  disableIntroduction: Type.Boolean(),
  growthData: AnyObject,
  lastWhatsNewChecked: Nullable(Type.String()),
  passwordUpdatedAt: Type.Union([Moment, Type.Null()], derived),
  usersTimeZone: Type.String(),
} as const;

/** An administrator as the API answers it (handbook 4.16). */
export const Administrator = Type.Object(properties, { $id: 'Administrator' });

/** The same, as its provider sees it, and with what no answer says. */
const Kept = Type.Object({
  ...properties,
  registered: Type.Boolean({ ...derived, description: 'It has a key to sign in with.' }),
  organizationAccessTotal: Type.Integer({ ...live, description: 'How many organizations it may act for.' }),
  /** The organizations that it may act for: ids, or `all` of the provider's. */
  reach: Type.Array(Type.String(), internal),
  /** Ids of those of its roles that its organization made. */
  customRoles: Type.Array(Type.String(), { readOnly: true, 'x-muster-internal': true }),
});

const { registered, organizationAccessTotal } = Kept.properties;
/** As its provider sees it. */
export const ProviderAdministrator = Type.Object(
  { ...properties, registered, organizationAccessTotal },
  { $id: 'ProviderAdministrator' },
);

export const administratorKind = kind({
  kind: 'administrator',
  label: 'Administrator',
  entity: Kept,
  idField: '_id',
  home: 'provider',
  nameField: 'email',
  unique: [
    { name: 'email', fold: true, across: 'server', message: 'Administrator already exists' },
    { name: '_id', across: 'server' },
  ],
  indexed: ['email', 'created'],
  searchable: ['email', 'firstname', 'lastname'],
  defaults: {
    firstname: '',
    lastname: '',
    enableMultiFactor: false,
    totpEnrolled: false,
    totpUpdatedAt: null,
    suspended: false,
    apiKeyAllowed: true,
    apiKeySet: false,
    apiKeyUpdatedAt: null,
    apiKeyHash: {},
    organization: '',
    sessionCount: 0,
    disableIntroduction: false,
    growthData: {},
    lastWhatsNewChecked: null,
    passwordUpdatedAt: null,
    usersTimeZone: '',
    reach: [],
    customRoles: [],
  },
});

const writable = {
  firstname: Type.Optional(Text),
  lastname: Type.Optional(Text),
  roleName: Type.Optional(Type.String()),
  roleNames: Type.Optional(Type.Array(Type.String())),
  apiKeyAllowed: Type.Optional(Type.Boolean()),
  enableMultiFactor: Type.Optional(Type.Boolean()),
  growthData: Type.Optional(AnyObject),
  lastWhatsNewChecked: Type.Optional(Type.String()),
  suspended: Type.Optional(Type.Boolean()),
};

const common = {
  area: 'Users',
  family: v1,
  reach: 'provider',
  acceptsOrganizationHeader: true,
} as const;

const Link = Type.Object(
  { administrator: Type.String(), organization: Type.String() },
  { $id: 'AdministratorOrganizationLink' },
);
const links = { area: 'Administrators', family: v2, reach: 'provider' } as const;
const page = listQuery(v2, { filter: false, sort: false, fields: false });

export const operations = {
  ...resource(administratorKind, {
    ...common,
    path: '/api/users',
    read: 'administrators.read',
    write: 'administrators.write',
    list: { id: 'users_list', title: 'List administrators', row: Administrator, parameters: { search: true } },
    get: { id: 'users_get', title: 'Get an administrator', response: Administrator, query: itemQuery(v1) },
    create: {
      id: 'users_post',
      title: 'Create an administrator of the selected organization',
      response: Administrator,
      body: Type.Object({ email: Type.String({ format: 'email', maxLength: 1024 }), ...writable }),
    },
    put: {
      id: 'users_put',
      title: 'Update an administrator',
      response: Administrator,
      put: 'merge',
      body: Type.Object({ email: Type.Optional(Type.String({ format: 'email', maxLength: 1024 })), ...writable }),
    },
    remove: { id: 'users_delete', title: 'Delete an administrator', response: Administrator },
  }),
  reactivate: op({
    ...common,
    id: 'users_reactivate_get',
    method: 'GET',
    path: '/api/users/reactivate/{id}',
    title: 'Let an administrator activate the account again',
    description:
      'Recorded as an event; the mail is among those of the selected organization, and goes out where a mail server is configured.',
    access: 'administrators.write',
    appends: true,
    status: 200,
    response: null,
  }),
  resetTotp: op({
    ...common,
    id: 'admin_totpreset_begin',
    method: 'POST',
    path: '/api/users/resettotp/{id}',
    title: "Reset an administrator's TOTP enrolment",
    description: '412 where the administrator does not use multi-factor authentication.',
    access: 'administrators.write',
    status: 200,
    response: null,
    dangerous: true,
  }),
  listAll: op({
    ...links,
    id: 'administrators_list',
    method: 'GET',
    path: '/api/v2/administrators',
    title: 'List administrators, as a bare array',
    access: 'administrators.read',
    query: listQuery(v2, {}),
    status: 200,
    response: Type.Array(Administrator),
    verb: { name: 'list', kind: administratorKind },
  }),
  listLinks: op({
    ...links,
    id: 'administratorOrganizations_listByAdministrator',
    method: 'GET',
    path: '/api/v2/administrators/{id}/organizationlinks',
    title: 'List the organizations that an administrator may act for',
    access: 'administrators.read',
    query: page,
    status: 200,
    response: Type.Array(Link),
  }),
  link: op({
    ...links,
    id: 'administratorOrganizations_createByAdministrator',
    method: 'POST',
    path: '/api/v2/administrators/{id}/organizationlinks',
    title: 'Let an administrator act for an organization',
    access: 'administrators.write',
    body: Type.Object({ organization: Id }),
    status: 201,
    response: Link,
  }),
  unlink: op({
    ...links,
    id: 'administratorOrganizations_removeByAdministrator',
    method: 'DELETE',
    path: '/api/v2/administrators/{administrator_id}/organizationlinks/{id}',
    title: 'No longer let an administrator act for an organization',
    description: '`id` is the id of the organization.',
    access: 'administrators.write',
    status: 204,
    response: null,
    dangerous: true,
  }),
  listByOrganization: op({
    ...links,
    id: 'administratorOrganizations_listByOrganization',
    method: 'GET',
    path: '/api/v2/organizations/{id}/administratorlinks',
    title: 'List the administrators that may act for an organization',
    access: 'administrators.read',
    query: page,
    status: 200,
    response: Type.Array(Link),
  }),
} as const;

export const kinds = { administratorKind } as const;
