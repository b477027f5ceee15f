import { createHash } from 'node:crypto';
import { Lru } from '../../directory/lru.ts';
import type { Document, Entry, ScopedReader, WriteContext } from '../../directory/types.ts';
import { GrammarError } from '../../wire/filters/errors.ts';
import { ruledGroups } from './entity.ts';
import { errorFlags, type ErrorFlag } from './flags.ts';
import { parseRule, type Rule } from './rule.ts';
import { SPECS, type GroupSpec } from './specs.ts';

/** A group as its membership sees it. */
export interface RuledGroup {
  readonly id: string;
  /**
   * `automated`: the rule sets the members. `review`: it makes suggestions. `none`: members are set by hand, or the
   * rule is not in force, because it has no condition or an error flag; then members stay as they are.
   */
  readonly mode: 'automated' | 'review' | 'none';
  /** Present where the group is dynamic, in force or not. */
  readonly rule: Rule | undefined;
  readonly exempt: ReadonlySet<string>;
  /** Changes with whatever decides on membership, so that a job sees that it is outdated. */
  readonly stamp: string;
}

const DYNAMIC = { DYNAMIC_AUTOMATED: 'automated', DYNAMIC_REVIEW_REQUIRED: 'review' } as const;
const isDynamic = (method: unknown): method is keyof typeof DYNAMIC =>
  typeof method === 'string' && Object.hasOwn(DYNAMIC, method);

/** Rules are parsed once per text of their group: a version does not tell a planned write from the one after it. */
const known = new Lru<{ readonly text: string; readonly group: RuledGroup }>(5000);

export function ruledGroup(spec: GroupSpec, entry: Entry): RuledGroup {
  const held = known.get(entry.id);
  const text = entry.row.doc;
  if (held !== undefined && held.text === text) return held.group;
  const stamp = stampOf(entry.doc);
  const group = held?.group.stamp === stamp ? held.group : read(spec, entry.id, entry.doc, stamp);
  known.set(entry.id, { text, group });
  return group;
}

/** A digest of what decides on membership. */
export function stampOf(doc: Document): string {
  const { membershipMethod, memberQuery, memberQueryExemptions, memberQueryErrorFlags } = doc;
  const deciding = JSON.stringify([membershipMethod, memberQuery, memberQueryExemptions, memberQueryErrorFlags]);
  return createHash('sha256').update(deciding).digest('base64url').slice(0, 22);
}

function read(spec: GroupSpec, id: string, doc: Document, stamp: string): RuledGroup {
  const { membershipMethod, memberQueryExemptions, memberQueryErrorFlags } = doc;
  const rule = ruleOf(spec, doc);
  const flagged = Array.isArray(memberQueryErrorFlags) && memberQueryErrorFlags.length > 0;
  const exemptions = (memberQueryExemptions ?? []) as readonly { readonly id: string }[];
  return {
    id,
    mode: rule === undefined || flagged || !isDynamic(membershipMethod) ? 'none' : DYNAMIC[membershipMethod],
    rule,
    exempt: new Set(exemptions.map((each) => each.id)),
    stamp,
  };
}

/**
 * The rule of a group with this document; undefined where it is not dynamic, or has no condition. A rule that was accepted
 * once and that this version cannot read is none, rather than an error on every write.
 */
function ruleOf(spec: GroupSpec, { membershipMethod, memberQuery }: Document): Rule | undefined {
  if (!isDynamic(membershipMethod)) return undefined;
  try {
    return parseRule(memberQuery, spec.vocabulary);
  } catch (error) {
    if (error instanceof GrammarError) return undefined;
    throw error;
  }
}

/** Most groups of one kind that may have a rule: each of them is asked on every change of a member. */
const MAX_RULED = 1000;

interface Listed {
  readonly type: GroupSpec['groupType'];
  readonly id: string;
  readonly stamp: string;
}

/** The rules of each organization, true as long as the list's text is the same. */
const lists = new Lru<{ readonly text: string; readonly groups: ReadonlyMap<string, readonly RuledGroup[]> }>(200);

/** The groups of the organization that have a rule, in force or not. */
export async function groupsWithRule(here: ScopedReader, spec: GroupSpec): Promise<readonly RuledGroup[]> {
  const entry = await here.get(ruledGroups, here.scope);
  if (entry === undefined) return [];
  let held = lists.get(here.scope);
  if (held === undefined || held.text !== entry.row.doc) {
    held = { text: entry.row.doc, groups: await readListed(here, entry.doc.groups as readonly Listed[]) };
    lists.set(here.scope, held);
  }
  return held.groups.get(spec.groupType) ?? [];
}

async function readListed(here: ScopedReader, listed: readonly Listed[]): Promise<Map<string, readonly RuledGroup[]>> {
  const found = new Map<string, readonly RuledGroup[]>();
  for (const spec of SPECS) {
    const wanted = listed.filter((each) => each.type === spec.groupType);
    const held = wanted.map(({ id, stamp }) => known.get(id)?.group.stamp === stamp);
    const unread = wanted.filter((_each, i) => !held[i]).map((each) => each.id);
    const entries = await here.getMany(spec.group, unread);
    const read = new Map(entries.map((entry) => [entry.id, ruledGroup(spec, entry)]));
    const groups = wanted.map(({ id }) => read.get(id) ?? known.get(id)?.group);
    found.set(
      spec.groupType,
      groups.filter((group) => group !== undefined),
    );
  }
  return found;
}

/** Keeps the list true after a group was written; `group` is undefined where it is gone. */
export async function list(
  ctx: WriteContext,
  spec: GroupSpec,
  id: string,
  group: RuledGroup | undefined,
): Promise<void> {
  const entry = await ctx.here.get(ruledGroups, ctx.here.scope);
  const present = (entry?.doc.groups ?? []) as readonly Listed[];
  const groups = present.filter((each) => each.id !== id);
  if (group?.rule !== undefined) groups.push({ type: spec.groupType, id, stamp: group.stamp });
  if (entry !== undefined) await ctx.here.update(entry, { groups });
  else if (groups.length > 0) await ctx.here.insert(ruledGroups, { groups }, {}, { id: ctx.here.scope });
}

/** Whether a group may come to have the rule that this document gives it, where it had none. */
export async function roomForRule(
  here: ScopedReader,
  spec: GroupSpec,
  doc: Document,
  before: Entry | undefined,
): Promise<boolean> {
  if (before !== undefined && ruledGroup(spec, before).rule !== undefined) return true;
  return ruleOf(spec, doc) === undefined || (await groupsWithRule(here, spec)).length < MAX_RULED;
}

/** The error flags that a group with this document ought to have. */
export async function flagsOf(here: ScopedReader, spec: GroupSpec, doc: Document): Promise<readonly ErrorFlag[]> {
  const refs = ruleOf(spec, doc)?.refs ?? [];
  if (refs.length === 0) return [];
  return errorFlags(String(doc.id), refs, async (ids) => {
    const entries = await here.getMany(spec.group, ids);
    return new Map(entries.map((entry) => [entry.id, ruledGroup(spec, entry).rule?.refs ?? []]));
  });
}

/** The ids of the groups that each of these members is in. */
export async function groupsOf(
  here: ScopedReader,
  spec: GroupSpec,
  members: readonly string[],
): Promise<(member: string) => ReadonlySet<string>> {
  const nodes = members.map((id) => ({ type: spec.memberType, id }));
  const found = nodes.length === 0 ? undefined : await here.graph.neighbours(nodes, spec.groupType);
  return (member) => new Set(found?.get(member)?.map((group) => group.id));
}
