import type { Entry, WriteContext } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { policyResult, policyStatus } from './contract.ts';
import type { KeptPolicyResult, KeptPolicyStatus } from './entity.ts';
import { pairId } from './statuses.ts';

/** How many outcomes of a policy on a device are kept. */
export const KEPT_OUTCOMES = 20;

/** What a device said of a policy, before it has an id. */
export type Outcome = Omit<KeptPolicyResult, 'id' | 'pair'>;

/** What makes two outcomes the same, whenever they were. */
const sameness = (of: Partial<KeptPolicyResult>): string => {
  const { revision, state, exitStatus, detail, stdOut, stdErr } = of;
  return JSON.stringify([revision, state, exitStatus, detail, stdOut, stdErr]);
};

/**
 * Keeps what a device said. An outcome that repeats the one before moves its times: a device may report as often as it
 * checks, and the history is of what changed.
 */
export async function record(ctx: WriteContext, outcome: Outcome): Promise<void> {
  const { policyID, systemID, revision, state } = outcome;
  const id = pairId(policyID, systemID);
  const status = await ctx.here.get(policyStatus, id);
  const last = status && (await ctx.here.get(policyResult, (status.doc as KeptPolicyStatus).resultID));
  if (last !== undefined && sameness(last.doc) === sameness(outcome)) {
    const { startedAt, endedAt } = outcome;
    if (String(endedAt) > String(last.doc.endedAt)) await ctx.here.update(last, { startedAt, endedAt });
    return;
  }
  const pair = `${policyID}:${systemID}`;
  const result = await ctx.here.insert(policyResult, { ...outcome, pair });
  const now = { policyID, systemID, revision, state, resultID: result.id };
  if (status === undefined) await ctx.here.insert(policyStatus, now, {}, { id });
  else await ctx.here.update(status, now);
  for (const old of await beyondKept(ctx, pair)) await ctx.here.remove(old);
}

/** The oldest outcomes of a pair, beyond those that are kept; by id, as they came. */
async function beyondKept(ctx: WriteContext, pair: string): Promise<readonly Entry[]> {
  const { entries } = await ctx.here.list(policyResult, {
    where: compare('eq', 'pair', pair),
    sort: [{ field: 'id', descending: true }],
    skip: KEPT_OUTCOMES,
    limit: 10,
    counted: false,
  });
  return entries;
}
