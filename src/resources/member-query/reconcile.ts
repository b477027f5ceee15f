import type { Document, Entry, ScopedReader, WriteContext } from '../../directory/types.ts';
import { and, compare, EVERYTHING, type Predicate } from '../../wire/filters/predicate.ts';
import { groupsOf, ruledGroup, type RuledGroup } from './groups.ts';
import { changeMember, difference } from './member.ts';
import { SPECS, type GroupSpec } from './specs.ts';
import { count, suggest, suggestionsAfter, type SuggestionOp, type Tally } from './suggestions.ts';

/** The job that goes on with what is too much for one transaction. Payload: `{ groupType, group, stamp, after }`. */
export const RECONCILE = 'member_query_reconcile';

/** Most members that one transaction adds, removes or makes suggestions about. */
export const MAX_CHANGES = 2000;
/** Candidates that a job reads at once, and how many times in one transaction. */
const PIECE = 1000;
const PIECES = 5;

/** One member whose edge or suggestion is not what it ought to be. */
interface Change {
  readonly member: string;
  /** The edge to write. */
  readonly edge: SuggestionOp | undefined;
  readonly suggestion: { readonly present: Entry | undefined; readonly op: SuggestionOp | undefined } | undefined;
}
/** What a piece is made of. */
interface Stretch {
  readonly after: string;
  /** Those after `after`, by id. */
  readonly candidates: readonly Entry[];
  /** The last of them, where there may be more. */
  readonly last: string | undefined;
  readonly members: ReadonlySet<string>;
}
/** Members by id after one id, and up to another one where the piece is not the last. */
interface Piece {
  readonly changes: readonly Change[];
  readonly upTo: string | undefined;
}

/** Asks the whole organization after the settings of a group were saved: at once where it is little, else by a job. */
export async function reconcile(ctx: WriteContext, spec: GroupSpec, group: RuledGroup): Promise<void> {
  const candidates = await candidatesAfter(ctx.here, spec, group, '', MAX_CHANGES + 1);
  if (candidates.length > MAX_CHANGES) return goOn(ctx, spec, group, '');
  const members = await membersOf(ctx.here, spec, group);
  const { changes, upTo } = await piece(ctx.here, spec, group, { after: '', candidates, last: undefined, members });
  if (upTo !== undefined || changes.length > MAX_CHANGES) return goOn(ctx, spec, group, '');
  return apply(ctx, spec, group, changes);
}

/** One run of the job. It ends where the group was changed since: that change has brought a job of its own. */
export async function reconcileJob(ctx: WriteContext, payload: Document): Promise<void> {
  const spec = SPECS.find((each) => each.groupType === payload.groupType);
  if (spec === undefined) return;
  const entry = await ctx.here.get(spec.group, String(payload.group));
  const group = entry === undefined ? removed(String(payload.group)) : ruledGroup(spec, entry);
  if (group.stamp !== payload.stamp) return;
  let after = String(payload.after);
  let left = MAX_CHANGES;
  // Once for all pieces: what one piece changes lies before the next.
  const members = await membersOf(ctx.here, spec, group);
  for (let read = 0; read < PIECES; read++) {
    const candidates = await candidatesAfter(ctx.here, spec, group, after, PIECE);
    const last = candidates.length < PIECE ? undefined : candidates.at(-1)?.id;
    const { changes, upTo } = await piece(ctx.here, spec, group, { after, candidates, last, members });
    const now = changes.slice(0, left);
    await apply(ctx, spec, group, now);
    left -= now.length;
    const cut = now.length < changes.length;
    if (!cut && upTo === undefined) return;
    after = cut ? (now.at(-1)?.member ?? after) : (upTo as string);
    if (left === 0) break;
  }
  return goOn(ctx, spec, group, after);
}

/** What stands for a group that is gone: nothing is to be suggested about it. */
export const removed = (id: string): RuledGroup => ({
  id,
  mode: 'none',
  rule: undefined,
  exempt: new Set(),
  stamp: '',
});

const goOn = (ctx: WriteContext, { groupType }: GroupSpec, { id, stamp }: RuledGroup, after: string): Promise<void> =>
  ctx.here.enqueue(RECONCILE, { groupType, group: id, stamp, after });

/** The members that the rule may select, after an id, by id. */
async function candidatesAfter(
  here: ScopedReader,
  spec: GroupSpec,
  group: RuledGroup,
  after: string,
  limit: number,
): Promise<readonly Entry[]> {
  if (group.mode === 'none' || group.rule === undefined) return [];
  const range: Predicate = after === '' ? EVERYTHING : compare('gt', 'id', after);
  const where = range === EVERYTHING ? group.rule.candidates : and([range, group.rule.candidates]);
  return (await here.list(spec.member, { where, sort: [], skip: 0, limit, counted: false })).entries;
}

/** What has to change among the members after an id, by id. */
async function piece(
  here: ScopedReader,
  spec: GroupSpec,
  group: RuledGroup,
  { after, candidates, last, members }: Stretch,
): Promise<Piece> {
  const suggestions = await suggestionsAfter(here, group.id, after, MAX_CHANGES + 1);
  const more = suggestions.length > MAX_CHANGES ? String(suggestions.at(-1)?.doc.member) : undefined;
  const upTo = last === undefined ? more : more === undefined || last < more ? last : more;
  const within = (id: string): boolean => id > after && (upTo === undefined || id <= upTo);

  const suggested = new Map(suggestions.map((entry) => [String(entry.doc.member), entry]));
  const selected = await selectedAmong(here, spec, group, candidates);
  const changes: Change[] = [];
  for (const member of [...new Set([...selected, ...members, ...suggested.keys()])].filter(within).sort()) {
    const op =
      group.mode === 'none' || group.exempt.has(member)
        ? undefined
        : difference(selected.has(member), members.has(member));
    const edge = group.mode === 'automated' ? op : undefined;
    const present = suggested.get(member);
    const wanted = group.mode === 'review' ? op : undefined;
    const suggestion = present?.doc.op === wanted ? undefined : { present, op: wanted };
    if (edge !== undefined || suggestion !== undefined) changes.push({ member, edge, suggestion });
  }
  return { changes, upTo };
}

async function selectedAmong(
  here: ScopedReader,
  spec: GroupSpec,
  { rule }: RuledGroup,
  candidates: readonly Entry[],
): Promise<ReadonlySet<string>> {
  if (rule === undefined) return new Set();
  const ids = candidates.map((entry) => entry.id);
  if (rule.exact) return new Set(ids);
  const groups = await groupsOf(here, spec, rule.refs.length === 0 ? [] : ids);
  return new Set(candidates.filter((entry) => rule.selects(entry.doc, groups(entry.id))).map((entry) => entry.id));
}

/** The members as they stand; none where nothing depends on them. */
async function membersOf(here: ScopedReader, spec: GroupSpec, { id, mode }: RuledGroup): Promise<ReadonlySet<string>> {
  if (mode === 'none') return new Set();
  const found = await here.graph.neighbours([{ type: spec.groupType, id }], spec.memberType);
  return new Set(found.get(id)?.map((member) => member.id));
}

async function apply(ctx: WriteContext, spec: GroupSpec, group: RuledGroup, changes: readonly Change[]): Promise<void> {
  const tally: Tally = { add: 0, remove: 0 };
  for (const { member, edge, suggestion } of changes) {
    if (edge !== undefined) await changeMember(ctx, spec, group.id, member, edge);
    if (suggestion !== undefined) {
      await suggest(ctx, spec, { group: group.id, member }, suggestion.present, suggestion.op, tally);
    }
  }
  await count(ctx, spec, group.id, tally);
}
