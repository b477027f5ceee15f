import { computedList } from '../../directory/computed-list.ts';
import type { Event, ReadRule, RuleSet, WriteContext } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { ownProvider } from '../providers/own.ts';
import { records } from '../providers/records.ts';
import { applied, APPLY, apply } from './apply.ts';
import {
  ConfiguredPolicyTemplate,
  configuredTemplate,
  Member,
  policyGroupTemplate,
  type PolicyGroupTemplate,
} from './contract.ts';
import { make } from './make.ts';

const owned: ReadRule = (ctx, input, next) => {
  ownProvider(ctx, input);
  return next();
};

/** Of one template there are no more. */
const PIECE = 500;

/** The policies of a template go with it. */
async function whenTemplateIsDeleted({ here }: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || kind !== policyGroupTemplate || before === undefined) return;
  const where = compare('eq', 'policyGroupTemplate', before.id);
  const { entries } = await here.list(configuredTemplate, { where, sort: [], skip: 0, limit: PIECE, counted: false });
  for (const entry of entries) await here.remove(entry);
}

export const rules: RuleSet = {
  reads: {
    policyGroupTemplates_list: owned,
    policyGroupTemplates_get: owned,
    policyGroupTemplates_getConfiguredPolicyTemplate: owned,
    policyGroupTemplates_listMembers: async (ctx, input) => {
      ownProvider(ctx, input);
      const { doc } = await ctx.here.require(policyGroupTemplate, input.params.id ?? '');
      return computedList(ctx, input, { entity: Member, rows: (doc as PolicyGroupTemplate).members });
    },
    policyGroupTemplates_listConfiguredPolicyTemplates: async (ctx, input) => {
      ownProvider(ctx, input);
      return records(ctx, input, configuredTemplate, ConfiguredPolicyTemplate);
    },
  },
  writes: {
    policyGroupTemplates_delete: (ctx, input, next) => {
      ownProvider(ctx, input);
      return next();
    },
    muster_policyGroupTemplates_create: make,
    muster_policyGroupTemplates_apply: apply,
  },
  reactions: [whenTemplateIsDeleted],
  jobs: { [APPLY]: applied },
};
