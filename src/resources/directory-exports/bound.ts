import type { Node, ScopedReader } from '../../directory/types.ts';

/** Of these users, those who are bound to a directory, directly or by a group. */
export async function boundAmong(here: ScopedReader, directory: Node, users: readonly string[]): Promise<Set<string>> {
  const { graph } = here;
  const nodes = users.map((id): Node => ({ type: 'user', id }));
  if (nodes.length === 0) return new Set();
  const found = new Set<string>();
  for (const [id, directories] of await graph.neighbours(nodes, directory.type))
    if (directories.some((each) => each.id === directory.id)) found.add(id);
  const groups = await groupsOf(here, directory);
  if (groups.size === 0) return found;
  for (const [id, memberOf] of await graph.neighbours(nodes, 'user_group'))
    if (memberOf.some((group) => groups.has(group.id))) found.add(id);
  return found;
}

/** Everybody who is bound to a directory, by id. */
export async function allBound(here: ScopedReader, directory: Node): Promise<Set<string>> {
  const found = await neighboursOf(here, [directory], 'user');
  const groups = [...(await groupsOf(here, directory))].map((id): Node => ({ type: 'user_group', id }));
  for (const id of await neighboursOf(here, groups, 'user')) found.add(id);
  return found;
}

/** The directories of a type that these users are bound to, as they are found by groups or without. */
export async function directoriesOf(
  here: ScopedReader,
  type: Node['type'],
  users: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const nodes = users.map((id): Node => ({ type: 'user', id }));
  if (nodes.length === 0) return new Map();
  const found = new Map<string, Set<string>>();
  const add = (directory: string, user: string): void => {
    found.set(directory, (found.get(directory) ?? new Set()).add(user));
  };
  for (const [user, directories] of await here.graph.neighbours(nodes, type))
    for (const { id } of directories) add(id, user);
  const memberOf = await here.graph.neighbours(nodes, 'user_group');
  const groups = [...new Set([...memberOf.values()].flat().map(({ id }) => id))];
  if (groups.length === 0) return found;
  const bound = await here.graph.neighbours(
    groups.map((id): Node => ({ type: 'user_group', id })),
    type,
  );
  for (const [user, of] of memberOf)
    for (const group of of) for (const { id } of bound.get(group.id) ?? []) add(id, user);
  return found;
}

const groupsOf = (here: ScopedReader, directory: Node): Promise<Set<string>> =>
  neighboursOf(here, [directory], 'user_group');

async function neighboursOf(here: ScopedReader, nodes: readonly Node[], to: Node['type']): Promise<Set<string>> {
  if (nodes.length === 0) return new Set();
  const lists = (await here.graph.neighbours(nodes, to)).values();
  return new Set([...lists].flat().map(({ id }) => id));
}
