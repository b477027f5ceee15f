import { compile } from '../../wire/filters/evaluate.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { project } from '../../wire/filters/project.ts';
import { notFound } from '../../kit/errors.ts';
import { listingOf, parseList } from '../../directory/lists.ts';
import { computedList } from '../../directory/computed-list.ts';
import type { Document, ReadContext, RuleSet } from '../../directory/types.ts';
import { application } from '../applications/contract.ts';
import { applicationTemplate } from './contract.ts';
import { templateOf, templates, type Template } from './templates.ts';

/** Whether the selected organization has an application made from it. */
async function isConfigured({ organization, unsafeStore }: ReadContext, name: string): Promise<boolean> {
  if (organization === undefined) return false;
  const query = { kinds: [application.kind], where: compare('eq', 'name', name), sort: [], skip: 0, limit: 1 };
  return (await unsafeStore.list(organization, { ...query, counted: false })).rows.length > 0;
}

const answered = async (ctx: ReadContext, template: Template): Promise<Document> => ({
  ...template,
  isConfigured: await isConfigured(ctx, template.name),
});

export const rules: RuleSet = {
  reads: {
    application_templates_list: async (ctx, input) => {
      const docs = await Promise.all(templates.map((template) => answered(ctx, template)));
      return computedList(ctx, input, {
        entity: applicationTemplate.entity,
        idField: '_id',
        searchable: applicationTemplate.searchable ?? [],
        order: 'name',
        rows: docs,
      });
    },
    application_templates_get: async (ctx, input) => {
      const template = templateOf(input.params.id ?? '');
      if (template === undefined) throw notFound(applicationTemplate.label);
      const doc = await answered(ctx, template);
      const request = parseList(ctx.operation, input.rawQuery);
      const at = { rules: undefined, now: ctx.now, settings: {} };
      const { query, fields } = listingOf(ctx.operation, [applicationTemplate], request, at);
      if (!compile(query.where)(doc)) throw notFound(applicationTemplate.label);
      return { type: 'value', value: fields === undefined ? doc : project(doc, fields, ['_id']) };
    },
  },
};
