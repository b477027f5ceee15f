import { Type } from 'typebox';
import { muster, v2 } from '../../kit/dialects.ts';
import { graphOperations } from '../../kit/graph-operations.ts';
import { kind } from '../../kit/kind.ts';
import { listQuery } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { bodyOf, resource } from '../../kit/resource.ts';
import {
  CloudCheck,
  CloudDomains,
  CloudPreview,
  DefaultDomainInput,
  DomainBody,
  ImportBody,
  ImportStarted,
  OneCloudDomain,
} from '../cloud-directories/entity.ts';
import {
  clientSecret,
  GRAPH_URL,
  KeptOffice365,
  KeptOffice365Domain,
  KeptOffice365Rule,
  LOGIN_URL,
  Office365,
  Office365ImportUsers,
  Office365Instance,
  Office365TranslationRule,
} from './entity.ts';

export const office365 = kind({
  kind: 'office_365',
  label: 'Office 365',
  entity: KeptOffice365,
  idField: 'id',
  home: 'organization',
  graphType: 'office_365',
  nameField: 'name',
  unique: [{ name: 'name', fold: true }],
  indexed: ['name'],
  searchable: ['name', 'tenantId'],
  defaults: {
    defaultDomain: { id: '', domain: '' },
    groupsEnabled: false,
    userLockoutAction: 'maintain',
    userPasswordExpirationAction: 'maintain',
    baseUrl: GRAPH_URL,
    loginUrl: LOGIN_URL,
  },
});

export const office365Domain = kind({
  kind: 'office_365_domain',
  label: 'Domain',
  entity: KeptOffice365Domain,
  idField: 'id',
  home: 'organization',
  nameField: 'domain',
  unique: [{ name: 'key', message: 'The directory has this domain already' }],
  refs: { resourceObjectId: 'office_365' },
  indexed: ['resourceObjectId', 'domain'],
});

export const office365Rule = kind({
  kind: 'office_365_translation_rule',
  label: 'Translation rule',
  entity: KeptOffice365Rule,
  idField: 'id',
  home: 'organization',
  nameField: 'builtIn',
  unique: [{ name: 'key', message: 'The directory has a rule for this translation already' }],
  refs: { office365: 'office_365' },
  indexed: ['office365', 'builtIn'],
  defaults: { direction: 'export' },
});
export const kinds = { office365, office365Domain, office365Rule };

const area = 'Office 365';
const one = '/api/v2/office365s/{office365_id}';
const common = { area, family: v2, reach: 'organization' } as const;
const read = { ...common, access: 'servers.read', status: 200 } as const;

const { builtIn, direction } = Office365TranslationRule.properties;
const settings = bodyOf(Office365, ['groupsEnabled', 'userLockoutAction', 'userPasswordExpirationAction']).properties;
const connection = bodyOf(KeptOffice365, ['baseUrl', 'loginUrl']).properties;

const instances = resource(office365, {
  ...common,
  path: '/api/v2/office365s',
  param: 'office365_id',
  read: 'servers.read',
  write: 'servers.write',
  // Not in the reference; programs of JumpCloud's own ask for it.
  list: { id: 'office365s_list', title: 'List Office 365 directories', row: Office365 },
  get: { id: 'office365s_get', title: 'Get an Office 365 directory', response: Office365 },
  patch: {
    id: 'office365s_patch',
    title: 'Change an Office 365 directory',
    description: '`defaultDomain: {"id": …}` sets the default domain, `{}` unsets it.',
    body: Type.Object(
      {
        id: Type.Optional(Type.String({ description: 'Not taken: clients send back what they have read.' })),
        ...bodyOf(Office365, ['name']).properties,
        defaultDomain: Type.Optional(DefaultDomainInput),
        ...settings,
      },
      { $id: 'Office365Patch' },
    ),
    response: Office365,
  },
});

const rules = resource(office365Rule, {
  ...common,
  path: `${one}/translationrules`,
  read: 'servers.read',
  write: 'servers.write',
  list: {
    id: 'translationRules_office365List',
    title: 'List the translation rules of an Office 365 directory',
    row: Office365TranslationRule,
  },
  get: {
    id: 'translationRules_office365Get',
    title: 'Get a translation rule of an Office 365 directory',
    response: Office365TranslationRule,
  },
  remove: {
    id: 'translationRules_office365Delete',
    title: 'Delete a translation rule of an Office 365 directory',
    response: null,
  },
});

const ours = resource(office365, {
  path: '/muster/v1/office365s',
  family: muster,
  area: 'Muster Office 365',
  reach: 'organization',
  read: 'servers.read',
  write: 'servers.write',
  list: {
    id: 'muster_office365s_list',
    title: 'List Office 365 directories and where they are',
    row: Office365Instance,
  },
  get: {
    id: 'muster_office365s_get',
    title: 'Get an Office 365 directory and where it is',
    response: Office365Instance,
  },
  create: {
    id: 'muster_office365s_create',
    title: 'Connect an Office 365 directory',
    description:
      'The credentials are tried by real calls: 422 says what is wrong with them. docs/areas/office-365-and-g-suite.md ' +
      'says how to make them.',
    query: Type.Object({
      verify: Type.Optional(Type.Boolean({ default: true, description: 'false: the credentials are not tried.' })),
    }),
    errors: [422, 503],
    body: Type.Object(
      {
        ...Type.Pick(KeptOffice365, ['name', 'tenantId', 'clientId']).properties,
        clientSecret,
        ...connection,
        ...settings,
      },
      { $id: 'Office365Create' },
    ),
    response: Office365Instance,
  },
  patch: {
    id: 'muster_office365s_patch',
    title: 'Change where an Office 365 directory is, or who asks there',
    description: 'The credentials are tried anew. Another URL, tenant or client takes the client secret anew.',
    query: Type.Object({
      verify: Type.Optional(Type.Boolean({ default: true, description: 'false: the credentials are not tried.' })),
    }),
    errors: [422, 503],
    body: Type.Object(
      {
        ...bodyOf(KeptOffice365, ['name', 'tenantId', 'clientId']).properties,
        clientSecret: Type.Optional(clientSecret),
        ...connection,
      },
      { $id: 'Office365ConnectionPatch' },
    ),
    response: Office365Instance,
  },
  remove: {
    id: 'muster_office365s_delete',
    title: 'Disconnect an Office 365 directory',
    description: 'Takes its domains, translation rules and associations with it. Accounts there stay as they are.',
    response: null,
  },
});
const mine = { area: 'Muster Office 365', family: muster, reach: 'organization' } as const;
const instance = '/muster/v1/office365s/{id}';

export const operations = {
  list: instances.list,
  get: instances.get,
  patch: instances.patch,
  ...graphOperations({
    source: 'office_365',
    path: one,
    area,
    stem: 'office365',
    associations: ['user', 'user_group'],
    traversals: { usergroups: ['user_group'], users: ['user'] },
  }),
  domains: op({
    ...read,
    id: 'Domains_List',
    method: 'GET',
    path: `${one}/domains`,
    title: 'List the domains of an Office 365 directory',
    query: listQuery(v2, { filter: false, sort: false, fields: false, limit: { default: 100, max: 100 } }),
    response: CloudDomains,
  }),
  addDomain: op({
    ...common,
    id: 'Domains_Insert',
    method: 'POST',
    path: `${one}/domains`,
    title: 'Add a domain to an Office 365 directory',
    description: 'One that Microsoft says is verified in the tenant; else 422. 409 where it is there already.',
    access: 'servers.write',
    errors: [422, 503],
    body: DomainBody,
    status: 201,
    otherStatuses: [200],
    response: OneCloudDomain,
  }),
  removeDomain: op({
    ...common,
    id: 'Domains_Delete',
    method: 'DELETE',
    path: `${one}/domains/{domain_id}`,
    title: 'Take a domain from an Office 365 directory',
    description: 'Where it is the default domain, there is none afterwards.',
    access: 'servers.write',
    dangerous: true,
    status: 200,
    response: OneCloudDomain,
  }),
  rules: rules.list,
  rule: rules.get,
  // All rule: a directory has each translation once.
  addRule: op({
    ...common,
    method: 'POST',
    path: `${one}/translationrules`,
    access: 'servers.write',
    status: 201,
    id: 'translationRules_office365Post',
    title: 'Have something more of users exported to an Office 365 directory',
    description:
      'docs/areas/office-365-and-g-suite.md says what each translation does. 409 where there is one already.',
    body: Type.Object({ builtIn, direction: Type.Optional(direction) }, { $id: 'Office365TranslationRuleRequest' }),
    response: Office365TranslationRule,
  }),
  removeRule: rules.remove,
  importUsers: op({
    ...read,
    id: 'office365s_listImportUsers',
    method: 'GET',
    path: `${one}/import/users`,
    title: 'List the users that an Office 365 directory has',
    description:
      'Asks Microsoft Graph; the parameters are its own. 422 where it refuses, 503 where it cannot be reached.',
    query: Type.Object({
      top: Type.Optional(Type.Integer({ minimum: 1, maximum: 999, description: '$top. 100 unless said.' })),
      skipToken: Type.Optional(Type.String({ maxLength: 8192, description: '$skiptoken, of the page before.' })),
      filter: Type.Optional(Type.String({ maxLength: 4096, description: '$filter.' })),
      search: Type.Optional(
        Type.String({ maxLength: 4096, description: '$search. Needs ConsistencyLevel: eventual.' }),
      ),
      orderby: Type.Optional(Type.String({ maxLength: 1024, description: '$orderby.' })),
      count: Type.Optional(Type.Boolean({ description: '$count.' })),
    }),
    headers: Type.Object({
      consistencylevel: Type.Optional(Type.String({ description: "Graph's ConsistencyLevel: eventual." })),
    }),
    errors: [422, 503],
    response: Office365ImportUsers,
  }),
  connections: ours.list,
  connection: ours.get,
  create: ours.create,
  change: ours.patch,
  remove: ours.remove,
  check: op({
    ...mine,
    id: 'muster_office365s_check',
    method: 'POST',
    path: `${instance}/check`,
    title: 'Try the credentials of an Office 365 directory',
    description: 'By calls that change nothing.',
    access: 'servers.write',
    readsOnly: true,
    status: 200,
    response: CloudCheck,
  }),
  preview: op({
    ...mine,
    id: 'muster_office365s_preview',
    method: 'GET',
    path: `${instance}/preview`,
    title: 'Show what a user would be exported to an Office 365 directory as',
    description:
      'Field by field, with the translation and the properties that make it. Nothing is sent. It needs users.read too.',
    access: 'servers.read',
    query: Type.Object({ user: Type.String({ description: 'The id of a user.' }) }),
    status: 200,
    response: CloudPreview,
  }),
  import: op({
    ...mine,
    id: 'muster_office365s_import',
    method: 'POST',
    path: `${instance}/import`,
    title: 'Make users of accounts of an Office 365 directory',
    description: 'In the background, as a bulk job. It needs users.write too.',
    access: 'servers.write',
    body: ImportBody,
    status: 201,
    response: ImportStarted,
  }),
};
