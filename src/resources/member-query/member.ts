import type { Entry, WriteContext } from '../../directory/types.ts';
import { groupsOf, type RuledGroup } from './groups.ts';
import type { GroupSpec } from './specs.ts';
import { count, suggest, suggestionFor, type SuggestionOp, type Tally } from './suggestions.ts';

/** What has to happen so that a member is in a group just when the rule selects it. */
export const difference = (selected: boolean, isMember: boolean): SuggestionOp | undefined =>
  selected === isMember ? undefined : selected ? 'add' : 'remove';

/**
 * Brings the membership of one member in these groups into agreement with their rules, or what is suggested about it.
 * A change of an edge makes the groups that refer to its group settle the member in turn.
 */
export async function settleMember(
  ctx: WriteContext,
  spec: GroupSpec,
  member: Entry,
  groups: readonly RuledGroup[],
): Promise<void> {
  const inForce = groups.filter((group) => group.mode !== 'none' && !group.exempt.has(member.id));
  if (inForce.length === 0) return;
  let present = (await groupsOf(ctx.here, spec, [member.id]))(member.id);
  // Those that refer to other groups come last and look afresh: what was written before may have changed their answer.
  const plain = inForce.filter((group) => group.rule?.refs.length === 0);
  for (const group of plain) await settle(ctx, spec, member, group, present);
  for (const group of inForce) {
    if (plain.includes(group)) continue;
    present = (await groupsOf(ctx.here, spec, [member.id]))(member.id);
    await settle(ctx, spec, member, group, present);
  }
}

async function settle(
  ctx: WriteContext,
  spec: GroupSpec,
  member: Entry,
  group: RuledGroup,
  present: ReadonlySet<string>,
): Promise<void> {
  if (group.rule === undefined) return;
  const op = difference(group.rule.selects(member.doc, present), present.has(group.id));
  if (group.mode === 'automated') {
    if (op !== undefined) await changeMember(ctx, spec, group.id, member.id, op);
    return;
  }
  const tally: Tally = { add: 0, remove: 0 };
  const pair = { group: group.id, member: member.id };
  await suggest(ctx, spec, pair, await suggestionFor(ctx.here, group.id, member.id), op, tally);
  await count(ctx, spec, group.id, tally);
}

/** Adds or removes the edge of a member, unless a reaction to an earlier write did so already. */
export async function changeMember(
  ctx: WriteContext,
  spec: GroupSpec,
  group: string,
  member: string,
  op: SuggestionOp,
): Promise<void> {
  const ends = [
    { type: spec.memberType, id: member },
    { type: spec.groupType, id: group },
  ] as const;
  const stands = (await ctx.here.edge(...ends)) !== undefined;
  if (op === 'add' && !stands) await ctx.here.bind(...ends);
  else if (op === 'remove' && stands) await ctx.here.unbind(...ends);
}
