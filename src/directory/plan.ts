import type { Edge, Node, ObjectType } from '../graph/types.ts';
import { graphOver } from './graphs.ts';
import type { Document, ScopedReader } from './types.ts';
import type { Appended } from './writer.ts';

/** What a write would change, and who would gain or lose what. */
export interface Plan {
  readonly plan: true;
  readonly operation: string;
  readonly changes: readonly PlannedChange[];
  readonly gains: readonly Reach[];
  readonly losses: readonly Reach[];
  /** True when more people or devices are affected than a plan follows; the changes are whole all the same. */
  readonly truncated: boolean;
}
export interface PlannedChange {
  readonly operation: string;
  readonly kind: string;
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
}
/** One person or device, and what it would come to reach or no longer reach. */
export interface Reach {
  readonly subject: Node;
  readonly object: Node;
}

/** Subjects that a plan follows at most: each costs two traversals. */
const MAX_SUBJECTS = 500;

const REACHES: Readonly<Record<'user' | 'system', readonly ObjectType[]>> = {
  user: ['system', 'application', 'ldap_server', 'radius_server', 'g_suite', 'office_365', 'active_directory'],
  system: ['command', 'policy'],
};

/** What a transaction that will be rolled back shows: its changes, and what those concerned reach in it. */
export interface Foreseen {
  readonly appended: readonly Appended[];
  readonly subjects: readonly Node[];
  readonly reach: readonly Reachable[];
  readonly truncated: boolean;
}
type Reachable = ReadonlyMap<string, Node>;

/**
 * Looks around inside the transaction. The subjects are the people and devices at the ends of the changed edges, and the
 * members of the groups there.
 */
export async function foresee(appended: readonly Appended[], writer: ScopedReader): Promise<Foreseen> {
  const subjects = new Map<string, Node>();
  let truncated = false;
  for (const { edge } of appended) {
    if (edge === undefined) continue;
    for (const subject of await subjectsOf(edge, writer)) {
      if (subjects.size >= MAX_SUBJECTS && !subjects.has(subject.id)) truncated = true;
      else subjects.set(subject.id, subject);
    }
  }
  const reach: Reachable[] = [];
  for (const subject of subjects.values()) reach.push(await reachOf(subject, writer));
  return { appended, subjects: [...subjects.values()], reach, truncated };
}

/** Compares what was foreseen with what stands. */
export async function planOf(operation: string, foreseen: Foreseen, present: ScopedReader): Promise<Plan> {
  const gains: Reach[] = [];
  const losses: Reach[] = [];
  for (const [i, subject] of foreseen.subjects.entries()) {
    const was = await reachOf(subject, present);
    const will = foreseen.reach[i] as Reachable;
    for (const [id, object] of will) if (!was.has(id)) gains.push({ subject, object });
    for (const [id, object] of was) if (!will.has(id)) losses.push({ subject, object });
  }
  return {
    plan: true,
    operation,
    changes: foreseen.appended.map((entry) => ({
      operation: entry.operation,
      kind: entry.kind,
      id: entry.objectId,
      before: document(entry.before),
      after: document(entry.after),
    })),
    gains,
    losses,
    truncated: foreseen.truncated,
  };
}

const document = (text: string | null): Document | null => (text === null ? null : (JSON.parse(text) as Document));

async function subjectsOf(edge: Edge, reader: ScopedReader): Promise<Node[]> {
  const found = new Map<string, Node>();
  const add = (node: Node) => found.set(node.id, node);
  for (const end of [edge.from, edge.to]) {
    if (end.type === 'user' || end.type === 'system') add(end);
    const memberType = end.type === 'user_group' ? 'user' : end.type === 'system_group' ? 'system' : undefined;
    if (memberType !== undefined && edge.relation === 'association') {
      const members = await reader.graph.neighbours([end], memberType);
      for (const { id } of (members.get(end.id) ?? []).slice(0, MAX_SUBJECTS + 1)) add({ type: memberType, id });
    }
    // A policy that joins or leaves a group concerns the devices that the group reaches.
    if (end.type === 'policy_group') {
      const { rows } = await graphOver(reader.graph).traverse(end, ['system'], { limit: MAX_SUBJECTS + 1 });
      for (const { id } of rows) add({ type: 'system', id });
    }
  }
  return [...found.values()];
}

async function reachOf(subject: Node, reader: ScopedReader): Promise<Reachable> {
  const targets = REACHES[subject.type as 'user' | 'system'];
  const { rows } = await graphOver(reader.graph).traverse(subject, targets, {});
  return new Map(rows.map(({ id, type }) => [id, { type, id }]));
}
