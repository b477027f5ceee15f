import { invalidField } from '../../kit/errors.ts';
import type { Document, KindRules, RuleSet, WriteRule } from '../../directory/types.ts';
import { templateById, withoutFields } from '../policy-templates/catalogue.ts';
import { policy } from './contract.ts';
import type { GivenValue, KeptPolicy } from './entity.ts';
import { policiesOfSystem } from './of-system.ts';
import { checkValues, type Secrets } from './values.ts';

/** The revision counts what a device has to act on; the template is what the catalogue says of it now. */
const derive: KindRules['derive'] = async (_ctx, { doc, secret, before }) => {
  if (typeof doc.name !== 'string' || doc.name.trim() === '') {
    throw invalidField('name', 'is required and must not be blank');
  }
  const { id } = doc.template as { readonly id: string };
  const template = templateById(id);
  if (template === undefined && before === undefined) {
    throw invalidField('template.id', `there is no policy template ${id}; GET /api/v2/policytemplates lists them`);
  }
  const was = before?.doc as KeptPolicy | undefined;
  const same = JSON.stringify([doc.values, secret.values]) === JSON.stringify([was?.values, before?.secret.values]);
  return {
    doc: {
      ...(template === undefined ? {} : { template: withoutFields(template) }),
      revision: was === undefined ? 1 : same ? was.revision : was.revision + 1,
    },
    hints: { template: id },
  };
};

const configFields: KindRules['live'] = ({ hints }) => ({
  configFields: templateById(String(hints.template))?.configFields ?? [],
});

interface Body {
  readonly template?: { readonly id?: string } | null;
  readonly values?: readonly GivenValue[] | null;
}

const create: WriteRule = (_ctx, input, next) => {
  const { template, values } = input.body as Body;
  return next({ ...input, ...checked(String(template?.id), values ?? [], {}, input.body) });
};

const replace: WriteRule = async (ctx, input, next) => {
  const entry = await ctx.here.require(policy, input.params.id ?? '');
  const { template, values } = input.body as Body;
  const { id } = (entry.doc as KeptPolicy).template;
  if (template?.id !== undefined && template.id.toLowerCase() !== id) {
    throw invalidField('template.id', `a policy keeps its template, which is ${id}; create another policy instead`);
  }
  return next({ ...input, ...checked(id, values ?? [], (entry.secret.values ?? {}) as Secrets, input.body) });
};

/** The body with values that fit the template, and the secrets among them apart. */
function checked(id: string, given: readonly GivenValue[], kept: Secrets, body: Document) {
  const template = templateById(id);
  if (template === undefined) {
    throw invalidField('template.id', `there is no policy template ${id}; GET /api/v2/policytemplates lists them`);
  }
  const { values, secrets } = checkValues(template, given, kept);
  return {
    body: { ...body, template: withoutFields(template), values },
    secret: { values: Object.keys(secrets).length === 0 ? undefined : secrets },
  };
}

export const rules: RuleSet = {
  kinds: [{ kind: policy, derive, live: configFields }],
  reads: { muster_systemPolicies_list: policiesOfSystem },
  writes: { policies_post: create, policies_put: replace },
};
