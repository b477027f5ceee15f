import type { Event, Node, WriteContext } from '../../directory/types.ts';
import { and, compare } from '../../wire/filters/predicate.ts';
import { policy } from '../policies/contract.ts';
import { policiesReaching, systemsReached } from '../policies/reach.ts';
import { system } from '../systems/contract.ts';
import { policyResult, policyStatus } from './contract.ts';
import type { KeptPolicyStatus } from './entity.ts';

/** What is kept of a pair goes with its policy, with its system, and with the last way between them. */

/** How many objects one transaction takes away; the rest is a job's. */
const PIECE = 500;
export const FORGET = 'policy_results_forget';
export const SWEEP = 'policy_statuses_sweep';

type Field = 'policyID' | 'systemID';

/** Results and statuses go with their policy or system. */
export async function forget(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || before === undefined || (kind !== policy && kind !== system)) return;
  await forgetPiece(ctx, kind === policy ? 'policyID' : 'systemID', before.id);
}

export async function forgetJob(ctx: WriteContext, payload: { readonly field?: unknown; readonly id?: unknown }) {
  await forgetPiece(ctx, payload.field as Field, String(payload.id));
}

async function forgetPiece(ctx: WriteContext, field: Field, id: string): Promise<void> {
  for (const kind of [policyStatus, policyResult]) {
    const query = { where: compare('eq', field, id), sort: [], skip: 0, limit: PIECE, counted: false } as const;
    const { entries } = await ctx.here.list(kind, query);
    for (const entry of entries) await ctx.here.remove(entry);
    if (entries.length === PIECE) return ctx.here.enqueue(FORGET, { field, id });
  }
}

/** After an edge is gone: statuses of pairs between which there is no way any more. The history stays. */
export async function sweep(ctx: WriteContext, { operation, edge }: Event): Promise<void> {
  if (operation !== 'edge_remove' || edge === undefined) return;
  const ends = [edge.from, edge.to];
  const end = (type: Node['type']) => ends.find((node) => node.type === type);
  const device = end('system');
  if (device !== undefined) {
    if (end('policy') ?? end('policy_group') ?? end('system_group')) await sweepSystem(ctx, device.id);
    return;
  }
  const group = end('system_group');
  const set = end('policy_group');
  const one = end('policy');
  if (one !== undefined && (group ?? set) !== undefined) await ctx.here.enqueue(SWEEP, { policy: one.id });
  else if (set !== undefined && group !== undefined) {
    const members = (await ctx.here.graph.neighbours([set], 'policy')).get(set.id) ?? [];
    for (const { id } of members) await ctx.here.enqueue(SWEEP, { policy: id });
  }
}

async function sweepSystem(ctx: WriteContext, id: string): Promise<void> {
  const where = compare('eq', 'systemID', id);
  const { entries } = await ctx.here.list(policyStatus, { where, sort: [], skip: 0, limit: PIECE, counted: false });
  if (entries.length === 0) return;
  const reached = new Set(((await policiesReaching(ctx.here, [id])).get(id) ?? []).map(({ entry }) => entry.id));
  for (const entry of entries) if (!reached.has((entry.doc as KeptPolicyStatus).policyID)) await ctx.here.remove(entry);
}

/** Goes through the statuses of a policy, in pieces by id. */
export async function sweepJob(ctx: WriteContext, payload: { readonly policy?: unknown; readonly after?: unknown }) {
  const id = String(payload.policy);
  const after = typeof payload.after === 'string' ? payload.after : '';
  const { entries } = await ctx.here.list(policyStatus, {
    where: and([compare('eq', 'policyID', id), compare('gt', 'id', after)]),
    sort: [{ field: 'id', descending: false }],
    skip: 0,
    limit: PIECE,
    counted: false,
  });
  if (entries.length === 0) return;
  const reached = new Set(await systemsReached(ctx.here, id));
  for (const entry of entries) if (!reached.has((entry.doc as KeptPolicyStatus).systemID)) await ctx.here.remove(entry);
  if (entries.length === PIECE) await ctx.here.enqueue(SWEEP, { policy: id, after: entries.at(-1)?.id });
}
