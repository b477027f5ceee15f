import type { RuleSet } from '../../directory/types.ts';
import { deriveGroup, saveGroup } from '../member-query/save.ts';
import { userGroups } from '../member-query/specs.ts';
import { applySuggestions, listSuggestions } from '../member-query/suggestions.ts';
import { deriveAttributes } from './attributes.ts';
import { userGroup } from './contract.ts';

const save = saveGroup(userGroups);

export const rules: RuleSet = {
  kinds: [
    {
      kind: userGroup,
      derive: async (ctx, { doc, before }) => ({
        doc: {
          ...(await deriveGroup(ctx, userGroups, { doc, before })),
          attributes: deriveAttributes(doc, before?.doc),
        },
      }),
    },
  ],
  reads: { groups_user_suggestions_get: listSuggestions(userGroups) },
  writes: {
    groups_user_post: save,
    groups_user_put: save,
    groups_user_patch: save,
    groups_user_suggestions_post: applySuggestions(userGroups),
  },
};
