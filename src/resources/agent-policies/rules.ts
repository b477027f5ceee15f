import { unauthenticated } from '../../kit/errors.ts';
import type { ReadContext, ReadRule, RuleSet, ScopedReader, WriteContext, WriteRule } from '../../directory/types.ts';
import type { KeptPolicy } from '../policies/entity.ts';
import { policiesReaching } from '../policies/reach.ts';
import { record } from '../policy-results/record.ts';
import type { AgentPolicyResult } from './contract.ts';
import { delivery } from './delivery.ts';

/** The device that asks. */
function deviceOf({ identity }: ReadContext | WriteContext): string {
  if (identity.type !== 'system') throw unauthenticated('this route is for devices, which sign their requests');
  return identity.id;
}

const fetch: ReadRule = async (ctx, input) => {
  const { digest, policies } = await delivery(ctx.here, deviceOf(ctx));
  const changed = input.body.known !== digest;
  return { type: 'value', value: changed ? { digest, changed, policies } : { digest, changed } };
};

/** The revision of each policy that the device applies. */
async function inForce(here: ScopedReader, id: string): Promise<ReadonlyMap<string, number>> {
  const reached = (await policiesReaching(here, [id])).get(id) ?? [];
  return new Map(
    reached
      .filter(({ standing }) => standing === 'effective')
      .map(({ entry }) => [entry.id, (entry.doc as KeptPolicy).revision]),
  );
}

/** Results that say nothing of what is in force now are ignored, with a reason: the device fetches its policies again. */
const report: WriteRule = async (ctx, input) => {
  const systemID = deviceOf(ctx);
  const { results } = input.body as { readonly results: readonly AgentPolicyResult[] };
  const revisions = await inForce(ctx.here, systemID);
  const accepted = new Set<string>();
  const ignored: { policyId: string; reason: string }[] = [];
  for (const { policyId, revision, state, ...rest } of results) {
    const policyID = policyId.toLowerCase();
    const reason = whyIgnored(revision, revisions.get(policyID));
    if (reason !== undefined) {
      ignored.push({ policyId: policyID, reason });
      continue;
    }
    await record(ctx, {
      policyID,
      systemID,
      revision,
      state,
      success: state === 'success',
      exitStatus: rest.exitStatus ?? (state === 'success' ? 0 : 1),
      detail: rest.detail ?? '',
      stdOut: rest.stdOut ?? '',
      stdErr: rest.stdErr ?? '',
      startedAt: new Date(rest.startedAt).toISOString(),
      endedAt: new Date(rest.endedAt).toISOString(),
    });
    accepted.add(policyID);
  }
  return { type: 'value', value: { accepted: [...accepted], ignored } };
};

function whyIgnored(revision: number, current: number | undefined): 'not_applied' | 'other_revision' | undefined {
  if (current === undefined) return 'not_applied';
  return revision === current ? undefined : 'other_revision';
}

export const rules: RuleSet = {
  reads: { muster_agentPolicies_post: fetch },
  writes: { muster_agentPolicyResults_post: report },
};
