import { sha256 } from '../../directory/digest.ts';
import type { ReadContext, ReadRule, ScopedReader } from '../../directory/types.ts';
import { computedList } from '../../directory/computed-list.ts';
import { policy } from '../policies/contract.ts';
import type { KeptPolicy } from '../policies/entity.ts';
import { byId, policiesReaching, systemsReached, type Reached } from '../policies/reach.ts';
import { system } from '../systems/contract.ts';
import { policyResult, policyStatus } from './contract.ts';
import { PolicyResult, type KeptPolicyResult, type KeptPolicyStatus } from './entity.ts';

/**
 * Where policies stand on devices. What a device reported is kept; which pairs there are the graph says when it is asked,
 * so that a device that joins a group waits for the group's policies from that moment on.
 */

/** A policy and a system, by their ids. */
export type Pair = readonly [policy: string, system: string];

/** The id of what is kept of a pair. */
export const pairId = (policyId: string, systemId: string): string => sha256(`${policyId}:${systemId}`).slice(0, 24);

/** What is kept of pairs, by `<policy>:<system>`. */
export async function byPair(
  here: ScopedReader,
  pairs: readonly Pair[],
): Promise<ReadonlyMap<string, KeptPolicyStatus>> {
  const entries = await here.getMany(
    policyStatus,
    pairs.map(([of, on]) => pairId(of, on)),
  );
  return new Map(
    entries.map(({ doc }) => {
      const status = doc as KeptPolicyStatus;
      return [`${status.policyID}:${status.systemID}`, status];
    }),
  );
}

/** What to answer as the state of a pair: a report on an older revision says nothing of what the policy is now. */
export function stateOf({ entry, standing }: Reached, status: KeptPolicyStatus | undefined): string {
  if (standing !== 'effective') return standing;
  return status?.revision === (entry.doc as KeptPolicy).revision ? status.state : 'pending';
}

const WAITS = 'The device has not reported on this revision of the policy.';

/** The rows of pairs, in their order. */
async function rowsOf(here: ScopedReader, pairs: readonly Pair[]): Promise<PolicyResult[]> {
  const reached = await policiesReaching(here, [...new Set(pairs.map(([, on]) => on))]);
  const statuses = await byPair(here, pairs);
  const results = await byId(
    here,
    policyResult,
    [...statuses.values()].map(({ resultID }) => resultID),
  );
  return pairs.flatMap(([of, on]) => {
    const at = reached.get(on)?.find(({ entry }) => entry.id === of);
    return at === undefined ? [] : [rowOf(at, on, statuses.get(`${of}:${on}`), results)];
  });
}

function rowOf(
  at: Reached,
  on: string,
  status: KeptPolicyStatus | undefined,
  results: Awaited<ReturnType<typeof byId>>,
): PolicyResult {
  const state = stateOf(at, status);
  const kept = status && (results.get(status.resultID)?.doc as KeptPolicyResult | undefined);
  if (kept !== undefined && (state === 'success' || state === 'failed')) {
    const { revision: _, pair: __, ...said } = kept;
    return said;
  }
  const detail =
    at.standing === 'duplicate'
      ? `Policy ${at.inForce} of the same template is in force on this device.`
      : at.standing === 'unsupportedOs'
        ? "The template is for another operating system than the device's."
        : WAITS;
  return {
    id: pairId(at.entry.id, on),
    policyID: at.entry.id,
    systemID: on,
    startedAt: null,
    endedAt: null,
    exitStatus: 0,
    state,
    success: false,
    detail,
    stdOut: '',
    stdErr: '',
  };
}

const answer = (ctx: ReadContext, input: Parameters<ReadRule>[1], pairs: readonly Pair[]) =>
  computedList(ctx, input, {
    entity: PolicyResult,
    rows: { length: pairs.length, slice: (from: number, to: number) => rowsOf(ctx.here, pairs.slice(from, to)) },
  });

export const statusesOfPolicy: ReadRule = async (ctx, input) => {
  const { id } = await ctx.here.require(policy, input.params.policy_id ?? '');
  const systems = await systemsReached(ctx.here, id);
  return answer(
    ctx,
    input,
    systems.map((on): Pair => [id, on]),
  );
};

export const statusesOfSystem: ReadRule = async (ctx, input) => {
  const { id } = await ctx.here.require(system, input.params.system_id ?? '');
  const reached = (await policiesReaching(ctx.here, [id])).get(id) ?? [];
  return answer(
    ctx,
    input,
    reached.map(({ entry }): Pair => [entry.id, id]),
  );
};
