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
  ADMIN_URL,
  GSuite,
  GSuiteImportJumpcloudUsers,
  GSuiteImportUsers,
  GSuiteInstance,
  GSuiteTranslationRule,
  KeptGSuite,
  KeptGSuiteDomain,
  KeptGSuiteRule,
  privateKey,
  TOKEN_URL,
} from './entity.ts';

export const gsuite = kind({
  kind: 'g_suite',
  label: 'G Suite',
  entity: KeptGSuite,
  idField: 'id',
  home: 'organization',
  graphType: 'g_suite',
  nameField: 'name',
  unique: [{ name: 'name', fold: true }],
  indexed: ['name'],
  searchable: ['name', 'adminEmail'],
  defaults: {
    defaultDomain: { id: '', domain: '' },
    groupsEnabled: false,
    importFilter: '',
    organizationObjectId: '',
    userLockoutAction: 'maintain',
    userPasswordExpirationAction: 'maintain',
    customer: 'my_customer',
    baseUrl: ADMIN_URL,
    tokenUrl: TOKEN_URL,
  },
});

export const gsuiteDomain = kind({
  kind: 'g_suite_domain',
  label: 'Domain',
  entity: KeptGSuiteDomain,
  idField: 'id',
  home: 'organization',
  nameField: 'domain',
  unique: [{ name: 'key', message: 'The directory has this domain already' }],
  refs: { resourceObjectId: 'g_suite' },
  indexed: ['resourceObjectId', 'domain'],
});

export const gsuiteRule = kind({
  kind: 'g_suite_translation_rule',
  label: 'Translation rule',
  entity: KeptGSuiteRule,
  idField: 'id',
  home: 'organization',
  nameField: 'builtIn',
  unique: [{ name: 'key', message: 'The directory has a rule for this translation already' }],
  refs: { gsuite: 'g_suite' },
  indexed: ['gsuite', 'builtIn', 'direction'],
  defaults: { direction: 'export' },
});
export const kinds = { gsuite, gsuiteDomain, gsuiteRule };

const area = 'G Suite';
const one = '/api/v2/gsuites/{gsuite_id}';
const common = { area, family: v2, reach: 'organization' } as const;
const read = { ...common, access: 'servers.read', status: 200 } as const;

const { builtIn, direction } = GSuiteTranslationRule.properties;
const settings = bodyOf(GSuite, [
  'groupsEnabled',
  'importFilter',
  'userLockoutAction',
  'userPasswordExpirationAction',
]).properties;
const connection = bodyOf(KeptGSuite, ['customer', 'baseUrl', 'tokenUrl']).properties;

const instances = resource(gsuite, {
  ...common,
  path: '/api/v2/gsuites',
  read: 'servers.read',
  write: 'servers.write',
  // Not in the reference; programs of JumpCloud's own ask for it.
  list: { id: 'gsuites_list', title: 'List G Suite directories', row: GSuite },
  get: { id: 'gsuites_get', title: 'Get a G Suite directory', response: GSuite },
  patch: {
    id: 'gsuites_patch',
    title: 'Change a G Suite directory',
    description: '`defaultDomain: {"id": …}` sets the default domain, `{}` unsets it.',
    body: Type.Object(
      {
        id: Type.Optional(Type.String({ description: 'Not taken: clients send back what they have read.' })),
        ...bodyOf(GSuite, ['name', 'organizationObjectId']).properties,
        defaultDomain: Type.Optional(DefaultDomainInput),
        ...settings,
      },
      { $id: 'GSuitePatch' },
    ),
    response: GSuite,
  },
});

const rules = resource(gsuiteRule, {
  ...common,
  path: `${one}/translationrules`,
  read: 'servers.read',
  write: 'servers.write',
  list: {
    id: 'translationRules_gSuiteList',
    title: 'List the translation rules of a G Suite directory',
    row: GSuiteTranslationRule,
  },
  get: {
    id: 'translationRules_gSuiteGet',
    title: 'Get a translation rule of a G Suite directory',
    response: GSuiteTranslationRule,
  },
  remove: {
    id: 'translationRules_gSuiteDelete',
    title: 'Delete a translation rule of a G Suite directory',
    response: null,
  },
});

const verify = Type.Object({
  verify: Type.Optional(Type.Boolean({ default: true, description: 'false: the credentials are not tried.' })),
});
const mine = { area: 'Muster G Suite', family: muster, reach: 'organization' } as const;
const ours = resource(gsuite, {
  ...mine,
  path: '/muster/v1/gsuites',
  read: 'servers.read',
  write: 'servers.write',
  list: { id: 'muster_gsuites_list', title: 'List G Suite directories and where they are', row: GSuiteInstance },
  get: { id: 'muster_gsuites_get', title: 'Get a G Suite directory and where it is', response: GSuiteInstance },
  create: {
    id: 'muster_gsuites_create',
    title: 'Connect a G Suite directory',
    description:
      'The credentials are tried by real calls: 422 says what is wrong with them. docs/areas/office-365-and-g-suite.md ' +
      'says how to make them. Its rules for states and passwords are made with it.',
    query: verify,
    errors: [422, 503],
    body: Type.Object(
      {
        ...Type.Pick(KeptGSuite, ['name', 'clientEmail', 'adminEmail']).properties,
        privateKey,
        ...connection,
        ...settings,
      },
      { $id: 'GSuiteCreate' },
    ),
    response: GSuiteInstance,
  },
  patch: {
    id: 'muster_gsuites_patch',
    title: 'Change where a G Suite directory is, or who asks there',
    description: 'The credentials are tried anew. Another URL or service account takes the private key anew.',
    query: verify,
    errors: [422, 503],
    body: Type.Object(
      {
        ...bodyOf(KeptGSuite, ['name', 'clientEmail', 'adminEmail']).properties,
        privateKey: Type.Optional(privateKey),
        ...connection,
      },
      { $id: 'GSuiteConnectionPatch' },
    ),
    response: GSuiteInstance,
  },
  remove: {
    id: 'muster_gsuites_delete',
    title: 'Disconnect a G Suite directory',
    description: 'Takes its domains, translation rules and associations with it. Accounts there stay as they are.',
    response: null,
  },
});
const instance = '/muster/v1/gsuites/{id}';

/** Google's own parameters of a list of users. */
const query = {
  maxResults: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, description: '100 unless said.' })),
  orderBy: Type.Optional(Type.String({ maxLength: 64, description: 'email, familyName or givenName.' })),
  pageToken: Type.Optional(Type.String({ maxLength: 8192, description: 'Of the page before.' })),
  query: Type.Optional(
    Type.String({ maxLength: 4096, description: "Beside the directory's importFilter: both have to hold." }),
  ),
  sortOrder: Type.Optional(Type.String({ maxLength: 64, description: 'ASCENDING or DESCENDING.' })),
};
const asks = 'Asks Google; the parameters are its own. 422 where it refuses, 503 where it cannot be reached.';

export const operations = {
  list: instances.list,
  get: instances.get,
  patch: instances.patch,
  ...graphOperations({
    source: 'g_suite',
    path: one,
    area,
    stem: 'gSuite',
    associations: ['user', 'user_group'],
    traversals: { usergroups: ['user_group'], users: ['user'] },
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
    id: 'translationRules_gSuitePost',
    title: 'Have something more of users exported to a G Suite directory, or imported from it',
    description:
      'docs/areas/office-365-and-g-suite.md says what each translation does. A translation goes in one direction: 409 where ' +
      'there is one already. Managers and passwords are exported alone.',
    body: Type.Object({ builtIn, direction: Type.Optional(direction) }, { $id: 'GSuiteTranslationRuleRequest' }),
    response: GSuiteTranslationRule,
  }),
  removeRule: rules.remove,
  importUsers: op({
    ...read,
    id: 'gsuites_listImportUsers',
    method: 'GET',
    path: `${one}/import/users`,
    title: 'List the users that a G Suite directory has',
    description: asks,
    query: Type.Object({
      ...query,
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, description: 'The same as maxResults.' })),
    }),
    errors: [422, 503],
    response: GSuiteImportUsers,
  }),
  importJumpcloudUsers: op({
    ...read,
    id: 'gsuites_listImportJumpcloudUsers',
    method: 'GET',
    path: `${one}/import/jumpcloudusers`,
    title: 'List the users that a G Suite directory has, as they would be made here',
    description: `By the rules that import. ${asks}`,
    query: Type.Object({
      allowEmptyFields: Type.Optional(
        Type.Boolean({ default: false, description: 'true: what is empty is answered too.' }),
      ),
      ...query,
    }),
    errors: [422, 503],
    response: GSuiteImportJumpcloudUsers,
  }),
  connections: ours.list,
  connection: ours.get,
  create: ours.create,
  change: ours.patch,
  remove: ours.remove,
  check: op({
    ...mine,
    id: 'muster_gsuites_check',
    method: 'POST',
    path: `${instance}/check`,
    title: 'Try the credentials of a G Suite directory',
    description: 'By calls that change nothing.',
    access: 'servers.write',
    readsOnly: true,
    status: 200,
    response: CloudCheck,
  }),
  preview: op({
    ...mine,
    id: 'muster_gsuites_preview',
    method: 'GET',
    path: `${instance}/preview`,
    title: 'Show what a user would be exported to a G Suite directory as',
    description:
      'Field by field, with the translation and the properties that make it. Nothing is sent. It needs users.read too.',
    access: 'servers.read',
    query: Type.Object({ user: Type.String({ description: 'The id of a user.' }) }),
    status: 200,
    response: CloudPreview,
  }),
  import: op({
    ...mine,
    id: 'muster_gsuites_import',
    method: 'POST',
    path: `${instance}/import`,
    title: 'Make users of accounts of a G Suite directory',
    description: 'In the background, as a bulk job, by the rules that import. It needs users.write too.',
    access: 'servers.write',
    body: ImportBody,
    status: 201,
    response: ImportStarted,
  }),
  domains: op({
    ...mine,
    id: 'muster_gsuites_domains_list',
    method: 'GET',
    path: `${instance}/domains`,
    title: 'List the domains of a G Suite directory',
    access: 'servers.read',
    query: listQuery(v2, { filter: false, sort: false, fields: false, limit: { default: 100, max: 100 } }),
    status: 200,
    response: CloudDomains,
  }),
  addDomain: op({
    ...mine,
    id: 'muster_gsuites_domains_create',
    method: 'POST',
    path: `${instance}/domains`,
    title: 'Add a domain to a G Suite directory',
    description: 'One that Google says is verified; else 422. 409 where it is there already.',
    access: 'servers.write',
    errors: [422, 503],
    body: DomainBody,
    status: 201,
    response: OneCloudDomain,
  }),
  removeDomain: op({
    ...mine,
    id: 'muster_gsuites_domains_delete',
    method: 'DELETE',
    path: `${instance}/domains/{domain_id}`,
    title: 'Take a domain from a G Suite directory',
    description: 'Where it is the default domain, there is none afterwards.',
    access: 'servers.write',
    dangerous: true,
    status: 200,
    response: OneCloudDomain,
  }),
};
