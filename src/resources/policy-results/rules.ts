import type { ReadRule, RuleSet } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { policy } from '../policies/contract.ts';
import { forget, FORGET, forgetJob, sweep, SWEEP, sweepJob } from './cleanup.ts';
import { statusesOfPolicy, statusesOfSystem } from './statuses.ts';

const ofPolicy: ReadRule = async (ctx, input, next) => {
  const { id } = await ctx.here.require(policy, input.params.policy_id ?? '');
  return next({ ...input, where: compare('eq', 'policyID', id) });
};

export const rules: RuleSet = {
  reads: {
    policyresults_list: ofPolicy,
    policystatuses_policiesList: statusesOfPolicy,
    policystatuses_systemsList: statusesOfSystem,
  },
  reactions: [forget, sweep],
  jobs: { [FORGET]: forgetJob, [SWEEP]: sweepJob },
};
