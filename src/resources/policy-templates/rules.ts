import { notFound } from '../../kit/errors.ts';
import { answerRows } from '../../directory/rows.ts';
import type { RuleSet } from '../../directory/types.ts';
import { TEMPLATES, templateById, withoutFields } from './catalogue.ts';
import { PolicyTemplate } from './entity.ts';

const ROWS = TEMPLATES.map(withoutFields);

export const rules: RuleSet = {
  reads: {
    policytemplates_list: (ctx, input) =>
      answerRows(ctx, input, {
        entity: PolicyTemplate,
        idField: 'id',
        count: () => ROWS.length,
        rows: (from, to) => ROWS.slice(from, to),
      }),
    policytemplates_get: async (_ctx, input) => {
      const template = templateById(input.params.id ?? '');
      if (template === undefined) throw notFound('Policy template');
      return { type: 'value', value: template };
    },
  },
};
