import type { Entry, Node, ScopedReader } from '../../directory/types.ts';
import { templateById } from '../policy-templates/catalogue.ts';
import { system } from '../systems/contract.ts';
import type { System } from '../systems/entity.ts';
import { policy } from './contract.ts';
import { standings, type Reaching, type Standing } from './standing.ts';

/** Which policies reach which devices, for many at once: a handful of reads, however many there are. */

export interface Reached extends Standing {
  readonly entry: Entry;
}

type Type = Node['type'];
type Near = ReadonlyMap<string, readonly string[]>;

/** The neighbours of one type, by the ids of the nodes. */
async function near(here: ScopedReader, from: Type, ids: readonly string[], to: Type): Promise<Near> {
  if (ids.length === 0) return new Map();
  const found = await here.graph.neighbours(
    ids.map((id) => ({ type: from, id })),
    to,
  );
  return new Map([...found].map(([id, neighbours]) => [id, neighbours.map((each) => each.id)]));
}

const distinct = (lists: Near): string[] => [...new Set([...lists.values()].flat())];

/** The policies that reach each of the systems, by id, with which of them it applies. */
export async function policiesReaching(
  here: ScopedReader,
  systems: readonly string[],
): Promise<ReadonlyMap<string, readonly Reached[]>> {
  if (systems.length === 0 || (await here.count(policy)) === 0) return new Map();
  const groups = await near(here, 'system', systems, 'system_group');
  const [direct, directSets] = [
    await near(here, 'system', systems, 'policy'),
    await near(here, 'system', systems, 'policy_group'),
  ];
  const groupIds = distinct(groups);
  const [ofGroup, setsOfGroup] = [
    await near(here, 'system_group', groupIds, 'policy'),
    await near(here, 'system_group', groupIds, 'policy_group'),
  ];
  const sets = [...new Set([...distinct(directSets), ...distinct(setsOfGroup)])];
  const ofSet = await near(here, 'policy_group', sets, 'policy');

  const distances = new Map<string, Map<string, number>>();
  for (const id of systems) {
    const found = new Map<string, number>();
    const add = (policies: readonly string[] = [], distance: number) => {
      for (const each of policies) if (!found.has(each)) found.set(each, distance);
    };
    // Shorter ways first.
    add(direct.get(id), 1);
    for (const group of groups.get(id) ?? []) add(ofGroup.get(group), 2);
    for (const set of directSets.get(id) ?? []) add(ofSet.get(set), 2);
    for (const group of groups.get(id) ?? []) for (const set of setsOfGroup.get(group) ?? []) add(ofSet.get(set), 3);
    if (found.size > 0) distances.set(id, found);
  }
  return standing(here, distances);
}

async function standing(
  here: ScopedReader,
  distances: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Promise<ReadonlyMap<string, readonly Reached[]>> {
  const ids = new Set([...distances.values()].flatMap((found) => [...found.keys()]));
  const policies = await byId(here, policy, [...ids]);
  const systems = await byId(here, system, [...distances.keys()]);
  const reached = new Map<string, readonly Reached[]>();
  for (const [id, found] of distances) {
    const reaching = [...found].flatMap(([each, distance]): Reaching[] => {
      const template = templateOf(policies.get(each));
      return template === undefined
        ? []
        : [{ id: each, template: template.id, family: template.osMetaFamily, distance }];
    });
    const stands = standings(reaching, (systems.get(id)?.doc as System | undefined)?.osFamily ?? '');
    reached.set(
      id,
      [...stands].map(([each, how]) => ({ ...how, entry: policies.get(each) as Entry })).toSorted(byEntry),
    );
  }
  return reached;
}

const byEntry = (a: Reached, b: Reached): number => (a.entry.id < b.entry.id ? -1 : 1);

/** Objects by their ids, as many as there are. */
export const byId = async (
  here: ScopedReader,
  kind: Parameters<ScopedReader['getMany']>[0],
  ids: readonly string[],
): Promise<ReadonlyMap<string, Entry>> => new Map((await here.getMany(kind, ids)).map((entry) => [entry.id, entry]));

/** The template of a policy; undefined for one that this server does not know any more. */
export const templateOf = (entry: Entry | undefined) =>
  entry === undefined ? undefined : templateById((entry.doc.template as { readonly id: string }).id);

/** The ids of the systems that a policy reaches, in order. */
export async function systemsReached(here: ScopedReader, id: string): Promise<readonly string[]> {
  const groups = await near(here, 'policy', [id], 'system_group');
  const direct = await near(here, 'policy', [id], 'system');
  const sets = distinct(await near(here, 'policy', [id], 'policy_group'));
  const groupsOfSets = await near(here, 'policy_group', sets, 'system_group');
  const members = await near(
    here,
    'system_group',
    [...new Set([...distinct(groups), ...distinct(groupsOfSets)])],
    'system',
  );
  const ofSets = await near(here, 'policy_group', sets, 'system');
  return [...new Set([...distinct(direct), ...distinct(ofSets), ...distinct(members)])].toSorted();
}
