import type { Document, Related } from '../../directory/types.ts';
import { policyGroup } from '../policy-groups/contract.ts';
import { policy } from '../policies/contract.ts';
import { policiesReaching } from '../policies/reach.ts';
import { system } from '../systems/contract.ts';
import { policyStatus } from './contract.ts';
import { byPair, stateOf, type Pair } from './statuses.ts';

/** The fields of a system that say how it stands with its policies. */
export const NO_POLICIES = {
  isPolicyBound: false,
  policyStats: { duplicate: 0, failed: 0, pending: 0, success: 0, total: 0, unsupportedOs: 0 },
} as const satisfies Document;

/** For all systems of a page at once: a few reads, however many systems and policies there are. */
export const policyFields: Related = {
  of: [policy, policyGroup, policyStatus, system],
  load: async (here, ids) => {
    const reached = await policiesReaching(here, ids);
    const pairs = [...reached].flatMap(([on, policies]) => policies.map(({ entry }): Pair => [entry.id, on]));
    const statuses = await byPair(here, pairs);
    return new Map(
      ids.map((id) => {
        const policies = reached.get(id) ?? [];
        if (policies.length === 0) return [id, NO_POLICIES];
        const policyStats: Record<string, number> = { ...NO_POLICIES.policyStats, total: policies.length };
        for (const at of policies) {
          const state = stateOf(at, statuses.get(`${at.entry.id}:${id}`));
          policyStats[state] = (policyStats[state] ?? 0) + 1;
        }
        return [id, { isPolicyBound: true, policyStats }];
      }),
    );
  },
};
