import { notFound } from '../../kit/errors.ts';
import { computedList } from '../../directory/computed-list.ts';
import type { RuleSet } from '../../directory/types.ts';
import { TEMPLATES, templateById, withoutFields } from './catalogue.ts';
import { PolicyTemplate } from './entity.ts';

const ROWS = TEMPLATES.map(withoutFields);

export const rules: RuleSet = {
  reads: {
    policytemplates_list: (ctx, input) => computedList(ctx, input, { entity: PolicyTemplate, rows: ROWS }),
    policytemplates_get: async (_ctx, input) => {
      const template = templateById(input.params.id ?? '');
      if (template === undefined) throw notFound('Policy template');
      return { type: 'value', value: template };
    },
  },
};
