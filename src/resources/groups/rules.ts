import type { Event, RuleSet, WriteContext } from '../../directory/types.ts';
import { flagsOf, groupsWithRule, list, ruledGroup, stampOf, type RuledGroup } from '../member-query/groups.ts';
import { settleMember } from '../member-query/member.ts';
import { RECONCILE, reconcile, reconcileJob, removed } from '../member-query/reconcile.ts';
import { SPECS, type GroupSpec } from '../member-query/specs.ts';
import { forgetMember } from '../member-query/suggestions.ts';

/** Dynamic membership (handbook 4.2): whatever a rule may depend on is followed in the transaction that changes it. */
export const rules: RuleSet = {
  reactions: [
    async (ctx, event) => {
      if (event.edge !== undefined) {
        if (event.operation !== 'edge_update') await edgeChanged(ctx, event.edge);
        return;
      }
      for (const spec of SPECS) {
        if (event.kind?.kind === spec.member.kind) await memberChanged(ctx, spec, event);
        else if (event.kind?.kind === spec.group.kind) await groupChanged(ctx, spec, event);
      }
    },
  ],
  jobs: { [RECONCILE]: reconcileJob },
};

async function memberChanged(ctx: WriteContext, spec: GroupSpec, { before, after }: Event): Promise<void> {
  if (after === undefined) {
    const reviewed = (await groupsWithRule(ctx.here, spec)).some((group) => group.mode === 'review');
    if (before !== undefined && reviewed) await forgetMember(ctx, spec, before.id);
    return;
  }
  if (before?.row.doc === after.row.doc) return;
  await settle(ctx, spec, after.id, () => true);
}

/** A member came into a group or left it: what refers to the group, and what the group itself suggests, may change. */
async function edgeChanged(ctx: WriteContext, { from, to }: NonNullable<Event['edge']>): Promise<void> {
  const spec = SPECS.find(({ memberType, groupType }) => from.type === memberType && to.type === groupType);
  if (spec === undefined) return;
  await settle(
    ctx,
    spec,
    from.id,
    (group) => group.rule?.refs.includes(to.id) === true || (group.mode === 'review' && group.id === to.id),
    to.id,
  );
}

/** Settles a member in the groups that are affected, unless it, or the group that it left, is on its way out. */
async function settle(
  ctx: WriteContext,
  spec: GroupSpec,
  member: string,
  affected: (group: RuledGroup) => boolean,
  through?: string,
): Promise<void> {
  const groups = (await groupsWithRule(ctx.here, spec)).filter((group) => group.mode !== 'none' && affected(group));
  if (groups.length === 0) return;
  if (through !== undefined && (await ctx.here.get(spec.group, through)) === undefined) return;
  const entry = await ctx.here.get(spec.member, member);
  if (entry !== undefined) await settleMember(ctx, spec, entry, groups);
}

async function groupChanged(ctx: WriteContext, spec: GroupSpec, { before, after }: Event): Promise<void> {
  if (before !== undefined && after !== undefined && stampOf(before.doc) === stampOf(after.doc)) return;
  const id = (after ?? before)?.id ?? '';
  // Read again: another reaction may have changed it since the event.
  const entry = await ctx.here.get(spec.group, id);
  const group = entry === undefined ? undefined : ruledGroup(spec, entry);
  await list(ctx, spec, id, group);
  await flagOthers(ctx, spec, id);
  if (group === undefined) {
    if (isReview(before?.doc)) await reconcile(ctx, spec, removed(id));
  } else if (group.mode !== 'none' || isReview(before?.doc)) await reconcile(ctx, spec, group);
}

const isReview = (doc: { readonly membershipMethod?: unknown } | undefined): boolean =>
  doc?.membershipMethod === 'DYNAMIC_REVIEW_REQUIRED';

/** Rules that refer to the group, directly or through others, may have become wrong by its change, or right again. */
async function flagOthers(ctx: WriteContext, spec: GroupSpec, changed: string): Promise<void> {
  for (const group of await groupsWithRule(ctx.here, spec)) {
    if (group.id === changed || group.rule === undefined || group.rule.refs.length === 0) continue;
    const entry = await ctx.here.get(spec.group, group.id);
    if (entry === undefined) continue;
    const flags = await flagsOf(ctx.here, spec, entry.doc);
    // Without any change of its own, the write derives the flags anew.
    if (JSON.stringify(flags) !== JSON.stringify(entry.doc.memberQueryErrorFlags)) await ctx.here.update(entry, {});
  }
}
