import type { Document, Entry, WriteContext, WriteRule } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { namedOrganization } from '../organizations/named.ts';
import { policy } from '../policies/contract.ts';
import type { KeptPolicy } from '../policies/entity.ts';
import { checkValues, type Secrets } from '../policies/values.ts';
import { policyGroup } from '../policy-groups/contract.ts';
import { templateById, withoutFields } from '../policy-templates/catalogue.ts';
import { ownProvider } from '../providers/own.ts';
import { configuredTemplate, policyGroupTemplate, type ConfiguredPolicyTemplate } from './contract.ts';
import { policiesOf } from './make.ts';

/** A job of an organization: its policy group becomes as the template has it. */
export const APPLY = 'policy_group_template_apply';
interface Payload extends Document {
  readonly provider: string;
  readonly template: string;
}

/** Members read at once; a template has no more. */
const ALL = 500;

/** Queues the job in each of the organizations: all of them, or none where one is not the caller's. */
export const apply: WriteRule = async (ctx, input) => {
  ownProvider(ctx, input);
  const template = await ctx.here.require(policyGroupTemplate, input.params.id ?? '');
  const given = (input.body.organizations as readonly string[]).map((id) => id.toLowerCase());
  const organizations = [...new Set(given)];
  for (const id of organizations) await namedOrganization(ctx, id);
  const payload: Payload = { provider: ctx.here.scope, template: template.id };
  for (const id of organizations) await ctx.unsafeScope(id).enqueue(APPLY, payload, undefined, { key: template.id });
  return { type: 'value', value: { organizations } };
};

/** Carries it out in one organization, in one transaction. A template that is gone has nothing to say. */
export async function applied(ctx: WriteContext, payload: Document): Promise<void> {
  const { provider, template: id } = payload as Payload;
  const theirs = ctx.unsafeScope(provider);
  const template = await theirs.get(policyGroupTemplate, id);
  if (template === undefined) return;
  const where = compare('eq', 'policyGroupTemplate', id);
  const { entries } = await theirs.list(configuredTemplate, { where, sort: [], skip: 0, limit: ALL, counted: false });
  const { name, description } = template.doc;
  const group =
    (await ctx.here.byUnique(policyGroup, 'name', String(name))) ??
    (await ctx.here.insert(policyGroup, { name, description }));
  const present = [...(await policiesOf(ctx.here, group.id))];
  for (const wanted of entries) {
    const at = present.findIndex((each) => isOf(each, wanted));
    const [entry] = at < 0 ? [] : present.splice(at, 1);
    const { doc, secret } = policyOf(wanted);
    if (entry !== undefined) {
      await ctx.here.update(entry, doc, secret);
      continue;
    }
    const made = await ctx.here.insert(policy, doc, secret);
    await ctx.here.bind({ type: 'policy_group', id: group.id }, { type: 'policy', id: made.id });
  }
}

/** Whether a policy of the group is what a member of the template became. */
function isOf({ doc }: Entry, wanted: Entry): boolean {
  const { name, policyTemplateId } = wanted.doc as ConfiguredPolicyTemplate;
  return doc.name === name && (doc as KeptPolicy).template.id === policyTemplateId;
}

/** A member as a policy: its values as the catalogue has their fields now, secrets apart. */
function policyOf({ doc, secret }: Entry): { readonly doc: Document; readonly secret: Document } {
  const { name, policyTemplateId, values: kept } = doc as ConfiguredPolicyTemplate;
  const template = templateById(policyTemplateId);
  if (template === undefined) throw new Error(`the catalogue has no policy template ${policyTemplateId} any more`);
  const given = kept.map(({ configFieldId: configFieldID, value }) => ({ configFieldID, value }));
  const { values, secrets } = checkValues(template, given, (secret.values ?? {}) as Secrets);
  return {
    doc: { name, template: withoutFields(template), values },
    secret: { values: Object.keys(secrets).length === 0 ? undefined : secrets },
  };
}
