import { parseList } from '../../directory/lists.ts';
import type { Entry, ReadRule, ScopedReader, WriteContext, WriteRule } from '../../directory/types.ts';
import { and, compare } from '../../wire/filters/predicate.ts';
import { memberSuggestion } from './entity.ts';
import type { GroupSpec } from './specs.ts';

/**
 * Suggestions of groups whose method is DYNAMIC_REVIEW_REQUIRED. Each is an object of its own, so that one change of a
 * member touches one suggestion however many there are; the group keeps their counts.
 */
export type SuggestionOp = 'add' | 'remove';

/** How the numbers of suggestions change. */
export interface Tally {
  add: number;
  remove: number;
}

const keyOf = (group: string, member: string): string => `${group}:${member}`;

export const suggestionFor = (here: ScopedReader, group: string, member: string): Promise<Entry | undefined> =>
  here.byUnique(memberSuggestion, 'key', keyOf(group, member));

/**
 * Makes the suggestion for a pair what it ought to be, and counts the change.
 * @param present - what is suggested now
 */
export async function suggest(
  ctx: WriteContext,
  spec: GroupSpec,
  pair: { readonly group: string; readonly member: string },
  present: Entry | undefined,
  op: SuggestionOp | undefined,
  tally: Tally,
): Promise<void> {
  const was = present?.doc.op as SuggestionOp | undefined;
  if (was === op) return;
  if (was !== undefined) tally[was]--;
  if (op !== undefined) tally[op]++;
  if (present === undefined) {
    const { groupType, memberType } = spec;
    await ctx.here.insert(memberSuggestion, {
      ...pair,
      key: keyOf(pair.group, pair.member),
      groupType,
      memberType,
      op,
    });
  } else if (op === undefined) await ctx.here.remove(present);
  else await ctx.here.update(present, { op });
}

/** Writes the change of the counts to the group, where it still exists and counts. */
export async function count(ctx: WriteContext, spec: GroupSpec, group: string, tally: Tally): Promise<void> {
  if (!spec.counts || (tally.add === 0 && tally.remove === 0)) return;
  const entry = await ctx.here.get(spec.group, group);
  if (entry === undefined) return;
  const counts = (entry.doc.suggestionCounts ?? {}) as Partial<Tally>;
  const add = Math.max(0, (counts.add ?? 0) + tally.add);
  const remove = Math.max(0, (counts.remove ?? 0) + tally.remove);
  await ctx.here.update(entry, { suggestionCounts: { add, remove, total: add + remove } });
}

/** A group's suggestions for members after an id, by the member's id. */
export async function suggestionsAfter(
  here: ScopedReader,
  group: string,
  after: string,
  limit: number,
): Promise<readonly Entry[]> {
  const { entries } = await here.list(memberSuggestion, {
    where: and([compare('eq', 'group', group), compare('gt', 'member', after)]),
    sort: [{ field: 'member', descending: false }],
    skip: 0,
    limit,
    counted: false,
  });
  return entries;
}

/** Takes out what was suggested about a member that is gone. */
export async function forgetMember(ctx: WriteContext, spec: GroupSpec, member: string): Promise<void> {
  const { entries } = await ctx.here.list(memberSuggestion, {
    where: compare('eq', 'member', member),
    sort: [],
    skip: 0,
    limit: 1000,
    counted: false,
  });
  for (const entry of entries) {
    const tally: Tally = { add: 0, remove: 0 };
    const group = String(entry.doc.group);
    await suggest(ctx, spec, { group, member }, entry, undefined, tally);
    await count(ctx, spec, group, tally);
  }
}

/** GET …/suggestions: `[{ object: { id, type, attributes }, op }]`, the oldest first. */
export const listSuggestions =
  (spec: GroupSpec): ReadRule =>
  async (ctx, input) => {
    const group = await ctx.here.require(spec.group, input.params.group_id ?? '');
    const { limit, skip } = parseList(ctx.operation, input.rawQuery);
    const { entries, total } = await ctx.here.list(memberSuggestion, {
      where: compare('eq', 'group', group.id),
      sort: [],
      skip,
      limit,
    });
    return {
      type: 'value',
      value: entries.map(({ doc }) => ({
        object: { id: doc.member, type: doc.memberType, attributes: null },
        op: doc.op,
      })),
      total,
      page: { skip, limit, returned: entries.length },
    };
  };

/** POST …/suggestions: carries out what is suggested for these members. The edges that it writes settle the rest. */
export const applySuggestions =
  (spec: GroupSpec): WriteRule =>
  async (ctx, input) => {
    const group = await ctx.here.require(spec.group, input.params.group_id ?? '');
    const { user_ids, object_ids, system_ids } = input.body as Readonly<Record<string, readonly string[] | undefined>>;
    const ids = [...(user_ids ?? []), ...(object_ids ?? []), ...(system_ids ?? [])].map((id) => id.toLowerCase());
    const found: string[] = [];
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const suggestion = await suggestionFor(ctx.here, group.id, id);
      if (suggestion === undefined) {
        missing.push(id);
        continue;
      }
      const ends = [
        { type: spec.memberType, id },
        { type: spec.groupType, id: group.id },
      ] as const;
      if (suggestion.doc.op === 'add') await ctx.here.bind(...ends);
      else await ctx.here.unbind(...ends);
      found.push(id);
    }
    return { type: 'value', value: [{ suggestions_found: found, suggestions_not_found: missing }] };
  };
