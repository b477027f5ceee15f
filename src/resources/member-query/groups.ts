import { createHash } from 'node:crypto';
import { Lru } from '../../directory/lru.ts';
import type { Document, Entry, ScopedReader } from '../../directory/types.ts';
import { GrammarError } from '../../wire/filters/errors.ts';
import { oneOf } from '../../wire/filters/predicate.ts';
import { errorFlags, type ErrorFlag } from './flags.ts';
import { parseRule, type Rule } from './rule.ts';
import type { GroupSpec } from './specs.ts';

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
const DYNAMIC_METHODS = Object.keys(DYNAMIC);

export const isDynamic = (method: unknown): method is keyof typeof DYNAMIC => typeof method === 'string' && Object.hasOwn(DYNAMIC, method);

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
  const { membershipMethod, memberQuery, memberQueryExemptions, memberQueryErrorFlags } = doc;
  const rule = isDynamic(membershipMethod) ? keptRule(spec, memberQuery) : undefined;
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

/** A rule that was accepted once and that this version cannot read is not in force, rather than an error on every write. */
function keptRule(spec: GroupSpec, memberQuery: unknown): Rule | undefined {
  try {
    return parseRule(memberQuery, spec.vocabulary);
  } catch (error) {
    if (error instanceof GrammarError) return undefined;
    throw error;
  }
}

/** Most groups of one kind that may be dynamic: each of them is asked on every change of a member. */
const MAX_DYNAMIC = 1000;

/** What one transaction has read already. A transaction has its scope to itself, so only its own writes outdate it. */
const remembered = new WeakMap<ScopedReader, Map<GroupSpec, readonly RuledGroup[]>>();

/** The dynamic groups of the organization, in force or not. One indexed query in a transaction. */
export async function dynamicGroups(here: ScopedReader, spec: GroupSpec): Promise<readonly RuledGroup[]> {
  let held = remembered.get(here);
  if (held === undefined) remembered.set(here, (held = new Map()));
  let groups = held.get(spec);
  if (groups === undefined) {
    const { entries } = await here.list(spec.group, {
      where: oneOf('membershipMethod', DYNAMIC_METHODS),
      sort: [],
      skip: 0,
      limit: MAX_DYNAMIC,
    });
    groups = entries.map((entry) => ruledGroup(spec, entry));
    held.set(spec, groups);
  }
  return groups;
}

/** To be called when a group was written. */
export const forgetDynamicGroups = (here: ScopedReader): boolean => remembered.delete(here);

/** Whether one more group of the kind may become dynamic. */
export async function roomForDynamic(here: ScopedReader, spec: GroupSpec): Promise<boolean> {
  return (await dynamicGroups(here, spec)).length < MAX_DYNAMIC;
}

/** The error flags that a group with this document ought to have. */
export async function flagsOf(here: ScopedReader, spec: GroupSpec, doc: Document): Promise<readonly ErrorFlag[]> {
  if (!isDynamic(doc.membershipMethod)) return [];
  const refs = keptRule(spec, doc.memberQuery)?.refs ?? [];
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
