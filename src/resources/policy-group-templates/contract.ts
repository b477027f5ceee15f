import { Type, type Static } from 'typebox';
import { muster, v2, v2Wrapped } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { listQuery, listResponse } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { derived, Id, internal, Text } from '../../kit/schemas.ts';

/** Policy groups as a provider keeps them, to have the same in several organizations (handbook 4.18). */

const name = Type.String({ minLength: 1, maxLength: 1024, description: 'Unique in the provider, whatever the case.' });

const member = {
  id: Id,
  name: Type.String(),
  policyTemplateId: Type.String({ description: 'The template of the policy, of the catalogue that every server has.' }),
};
export const Member = Type.Object(member, { $id: 'PolicyGroupTemplateMember' });

const PolicyGroupTemplate = Type.Object(
  { id: Id, name, description: Text, members: Type.Array(Member, derived) },
  { $id: 'PolicyGroupTemplate' },
);
export type PolicyGroupTemplate = Static<typeof PolicyGroupTemplate>;

export const policyGroupTemplate = kind({
  kind: 'policy_group_template',
  label: 'Policy group template',
  entity: PolicyGroupTemplate,
  idField: 'id',
  home: 'provider',
  nameField: 'name',
  unique: [{ name: 'name', fold: true, message: 'A policy group template of this name exists already' }],
  indexed: ['name'],
  searchable: ['name', 'description'],
  defaults: { description: '', members: [] },
});

const ConfiguredValue = Type.Object(
  {
    configFieldId: Type.String(),
    name: Type.String({ description: 'Of that field.' }),
    value: Type.Unknown({ description: 'Where a secret is kept, its mask stands here.' }),
  },
  { $id: 'ConfiguredPolicyTemplateValue' },
);
/** A policy with its values, outside of any organization. */
export const ConfiguredPolicyTemplate = Type.Object(
  { ...member, values: Type.Array(ConfiguredValue) },
  { $id: 'ConfiguredPolicyTemplate' },
);
export type ConfiguredPolicyTemplate = Static<typeof ConfiguredPolicyTemplate>;

export const configuredTemplate = kind({
  kind: 'configured_policy_template',
  label: 'Configured policy template',
  entity: Type.Object({
    ...ConfiguredPolicyTemplate.properties,
    policyGroupTemplate: Type.String(internal),
  }),
  idField: 'id',
  home: 'provider',
  nameField: 'name',
  refs: { policyGroupTemplate: 'policy_group_template' },
  indexed: ['name', 'policyGroupTemplate'],
});
export const kinds = { policyGroupTemplate, configuredTemplate };

const common = { area: 'Providers', reach: 'provider', method: 'GET', access: 'templates.read', status: 200 } as const;
const templates = '/api/v2/providers/{provider_id}/policygrouptemplates';
const configured = '/api/v2/providers/{provider_id}/configuredpolicytemplates';
const ours = { area: 'Muster policy group templates', family: muster, reach: 'provider', method: 'POST' } as const;

/** Organizations that a template is applied to at once. */
const MOST_ORGANIZATIONS = 1_000;

export const operations = {
  list: op({
    ...common,
    family: v2Wrapped,
    id: 'policyGroupTemplates_list',
    path: templates,
    title: 'List the policy group templates of a provider',
    query: listQuery(v2Wrapped, {}),
    response: listResponse(v2Wrapped, PolicyGroupTemplate),
    verb: { name: 'list', kind: policyGroupTemplate },
  }),
  get: op({
    ...common,
    family: v2,
    id: 'policyGroupTemplates_get',
    path: `${templates}/{id}`,
    title: 'Get a policy group template',
    response: PolicyGroupTemplate,
    verb: { name: 'get', kind: policyGroupTemplate },
  }),
  remove: op({
    ...common,
    family: v2,
    method: 'DELETE',
    id: 'policyGroupTemplates_delete',
    path: `${templates}/{id}`,
    title: 'Delete a policy group template',
    description: 'What it was applied to stays as it is.',
    access: 'templates.write',
    status: 201,
    response: null,
    dangerous: true,
    verb: { name: 'remove', kind: policyGroupTemplate },
  }),
  members: op({
    ...common,
    family: v2Wrapped,
    id: 'policyGroupTemplates_listMembers',
    path: `${templates}/{id}/members`,
    title: 'List the policies of a policy group template',
    query: listQuery(v2Wrapped, { fields: false }),
    response: listResponse(v2Wrapped, Member),
  }),
  listConfigured: op({
    ...common,
    family: v2,
    id: 'policyGroupTemplates_listConfiguredPolicyTemplates',
    path: configured,
    title: 'List the configured policy templates of a provider',
    description: 'The policies of all its policy group templates, with their values.',
    query: listQuery(v2, { fields: false }),
    response: Type.Object(
      { records: Type.Array(ConfiguredPolicyTemplate), totalCount: Type.Integer() },
      { $id: 'ConfiguredPolicyTemplates' },
    ),
  }),
  getConfigured: op({
    ...common,
    family: v2,
    id: 'policyGroupTemplates_getConfiguredPolicyTemplate',
    path: `${configured}/{id}`,
    title: 'Get a configured policy template',
    response: ConfiguredPolicyTemplate,
    verb: { name: 'get', kind: configuredTemplate },
  }),
  create: op({
    ...ours,
    id: 'muster_policyGroupTemplates_create',
    path: '/muster/v1/providers/{provider_id}/policygrouptemplates',
    title: 'Make a template of a policy group',
    description:
      'Of the policies that are its members now, with their values; secrets among these are kept, and shown as masks.',
    access: 'templates.write',
    body: Type.Object(
      {
        organization: Type.String({ ...Id, description: 'Whose policy group it is.' }),
        policyGroup: Type.String({ ...Id }),
        name: Type.Optional(Type.String({ ...name, description: 'That of the policy group unless given.' })),
        description: Type.Optional(Text),
      },
      { $id: 'PolicyGroupTemplatePost' },
    ),
    status: 201,
    response: PolicyGroupTemplate,
  }),
  apply: op({
    ...ours,
    id: 'muster_policyGroupTemplates_apply',
    path: '/muster/v1/providers/{provider_id}/policygrouptemplates/{id}/apply',
    title: 'Have a policy group as the template has it in some organizations',
    description:
      "In the background. The group is known by the template's name; of its policies those with the name and template of a " +
      'member get its values, the others stay, and what is missing is made. GET /muster/v1/jobs shows what failed.',
    access: 'templates.write',
    body: Type.Object(
      { organizations: Type.Array(Id, { minItems: 1, maxItems: MOST_ORGANIZATIONS }) },
      { $id: 'PolicyGroupTemplateApply' },
    ),
    status: 202,
    response: Type.Object({ organizations: Type.Array(Type.String()) }),
  }),
};
