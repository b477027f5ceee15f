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
  /** True when more people, devices or objects are affected than a plan follows; the changes are whole all the same. */
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
/** Objects that a plan looks at, or names, before it stops: the looking holds up other writers. */
const MAX_OBJECTS = 20_000;

type Subject = 'user' | 'system';
const REACHES: Readonly<Record<Subject, readonly ObjectType[]>> = {
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
 * Looks around inside the transaction. The subjects are the people and devices at the ends of the changed edges, and those
 * beyond the groups there, as far as the edge is on a way from them to what they reach.
 */
export async function foresee(appended: readonly Appended[], writer: ScopedReader): Promise<Foreseen> {
  const subjects = new Map<string, Node>();
  const surroundings = new Surroundings(writer);
  let truncated = false;
  for (const { edge } of appended) {
    if (edge === undefined) continue;
    if (truncated) break;
    for (const subject of await subjectsOf(edge, surroundings)) {
      if (subjects.size >= MAX_SUBJECTS && !subjects.has(subject.id)) truncated = true;
      else subjects.set(subject.id, subject);
    }
  }
  const reach: Reachable[] = [];
  let objects = 0;
  for (const subject of subjects.values()) {
    if (objects > MAX_OBJECTS) break;
    const reached = await reachOf(subject, writer);
    reach.push(reached);
    objects += reached.size;
  }
  const followed = [...subjects.values()].slice(0, reach.length);
  return { appended, subjects: followed, reach, truncated: truncated || followed.length < subjects.size };
}

/** Compares what was foreseen with what stands. */
export async function planOf(operation: string, foreseen: Foreseen, present: ScopedReader): Promise<Plan> {
  const gains: Reach[] = [];
  const losses: Reach[] = [];
  let { truncated } = foreseen;
  for (const [i, subject] of foreseen.subjects.entries()) {
    if (gains.length + losses.length > MAX_OBJECTS) {
      truncated = true;
      break;
    }
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
    truncated,
  };
}

const document = (text: string | null): Document | null => (text === null ? null : (JSON.parse(text) as Document));

/** Who is in a group or beyond it, asked once for each group however many edges it loses. */
class Surroundings {
  readonly #reader: ScopedReader;
  readonly #known = new Map<string, Promise<readonly Node[]>>();

  constructor(reader: ScopedReader) {
    this.#reader = reader;
  }

  members(group: Node, type: Subject): Promise<readonly Node[]> {
    return this.#once(`in ${group.id}`, async () => {
      const members = await this.#reader.graph.neighbours([group], type);
      return (members.get(group.id) ?? []).slice(0, MAX_SUBJECTS + 1).map(({ id }) => ({ type, id }));
    });
  }

  /** Those that the group is bound to, directly or through their groups. */
  beyond(group: Node, type: Subject): Promise<readonly Node[]> {
    return this.#once(`beyond ${group.id}`, async () => {
      const { rows } = await graphOver(this.#reader.graph).traverse(group, [type], { limit: MAX_SUBJECTS + 1 });
      return rows.map(({ id }) => ({ type, id }));
    });
  }

  #once(key: string, ask: () => Promise<readonly Node[]>): Promise<readonly Node[]> {
    const known = this.#known.get(key) ?? ask();
    this.#known.set(key, known);
    return known;
  }
}

async function subjectsOf(edge: Edge, surroundings: Surroundings): Promise<readonly Node[]> {
  if (edge.relation === 'member') {
    const { from: member, to: group } = edge;
    // A policy or a device that joins or leaves a group concerns those that the group is bound to.
    if (member.type === 'policy') return surroundings.beyond(group, 'system');
    return member.type === 'system' ? [member, ...(await surroundings.beyond(group, 'user'))] : [member];
  }
  const found: Node[] = [];
  for (const [end, other] of [
    [edge.from, edge.to],
    [edge.to, edge.from],
  ] as const) {
    const type = FOLLOWED[end.type];
    if (type === undefined || (type === 'system') !== RUN_BY_SYSTEMS.has(other.type)) continue;
    found.push(...(end.type === type ? [end] : await surroundings.members(end, type)));
  }
  return found;
}

/** Who stands at an end of an association, or behind it. */
const FOLLOWED: Readonly<Partial<Record<ObjectType, Subject>>> = {
  user: 'user',
  user_group: 'user',
  system: 'system',
  system_group: 'system',
};
/** What devices are bound to for the sake of what they reach; everything else is reached by people. */
const RUN_BY_SYSTEMS: ReadonlySet<ObjectType> = new Set<ObjectType>(['command', 'policy', 'policy_group']);

async function reachOf(subject: Node, reader: ScopedReader): Promise<Reachable> {
  const targets = REACHES[subject.type as Subject];
  const { rows } = await graphOver(reader.graph).traverse(subject, targets, {});
  return new Map(rows.map(({ id, type }) => [id, { type, id }]));
}
