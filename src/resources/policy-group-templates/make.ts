import type { Document, Entry, ScopedReader, WriteRule } from '../../directory/types.ts';
import { conflict } from '../../kit/errors.ts';
import { namedOrganization } from '../organizations/named.ts';
import { policy } from '../policies/contract.ts';
import type { KeptPolicy } from '../policies/entity.ts';
import { policyGroup } from '../policy-groups/contract.ts';
import { ownProvider } from '../providers/own.ts';
import { configuredTemplate, policyGroupTemplate, type ConfiguredPolicyTemplate } from './contract.ts';

/** Policies of one template. */
const MOST_MEMBERS = 500;

/** The policies that are members of a policy group, by id. */
export async function policiesOf(here: ScopedReader, group: string): Promise<readonly Entry[]> {
  const found = await here.graph.neighbours([{ type: 'policy_group', id: group }], 'policy');
  return here.getMany(
    policy,
    (found.get(group) ?? []).map(({ id }) => id),
  );
}

/** Makes a template of a policy group as it is. */
export const make: WriteRule = async (ctx, input) => {
  ownProvider(ctx, input);
  const given = input.body as { organization: string; policyGroup: string; name?: string; description?: string };
  const organization = await namedOrganization(ctx, given.organization.toLowerCase());
  const there = ctx.unsafeScope(organization.id);
  const group = await there.require(policyGroup, given.policyGroup.toLowerCase());
  const policies = await policiesOf(there, group.id);
  if (policies.length > MOST_MEMBERS)
    throw conflict(`the policy group has ${policies.length} policies, and a template may have ${MOST_MEMBERS}`);
  const configured = policies.map((entry) => ({ id: ctx.newId(), ...configuredOf(entry) }));
  const members = configured.map(({ id, doc: { name, policyTemplateId } }) => ({ id, name, policyTemplateId }));
  const { name = group.doc.name, description = group.doc.description } = given;
  const template = await ctx.here.insert(policyGroupTemplate, { name, description, members });
  for (const { id, doc, secret } of configured)
    await ctx.here.insert(configuredTemplate, { ...doc, policyGroupTemplate: template.id }, secret, { id });
  return { type: 'entry', entry: template };
};

function configuredOf({ doc, secret }: Entry): {
  readonly doc: Omit<ConfiguredPolicyTemplate, 'id'>;
  readonly secret: Document;
} {
  const { name, template, values } = doc as KeptPolicy;
  return {
    doc: {
      name,
      policyTemplateId: template.id,
      values: values.map(({ configFieldID, configFieldName, value }) => ({
        configFieldId: configFieldID,
        name: configFieldName,
        value,
      })),
    },
    secret: secret.values === undefined ? {} : { values: secret.values },
  };
}
