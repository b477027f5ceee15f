import type { RuleSet } from '../../directory/types.ts';
import { deriveGroup, saveGroup } from '../member-query/save.ts';
import { systemGroups } from '../member-query/specs.ts';
import { applySuggestions, listSuggestions } from '../member-query/suggestions.ts';
import { systemGroup } from './contract.ts';

const save = saveGroup(systemGroups);

export const rules: RuleSet = {
  kinds: [{ kind: systemGroup, derive: async (ctx, at) => ({ doc: await deriveGroup(ctx, systemGroups, at) }) }],
  reads: { groups_system_suggestions_get: listSuggestions(systemGroups) },
  writes: {
    groups_system_post: save,
    groups_system_put: save,
    groups_system_patch: save,
    groups_system_suggestions_post: applySuggestions(systemGroups),
  },
};
