import type { Node, ScopedReader } from '../../directory/types.ts';

/** The systems that an app is bound to, directly or by a group. */
export const systemsOf = (here: ScopedReader, app: string): Promise<ReadonlySet<string>> =>
  reached(here, { type: 'software_app', id: app }, 'system');

/** The apps that are bound to a system, directly or by a group. */
export const appsOf = (here: ScopedReader, device: string): Promise<ReadonlySet<string>> =>
  reached(here, { type: 'system', id: device }, 'software_app');

async function reached({ graph }: ScopedReader, source: Node, type: Node['type']): Promise<ReadonlySet<string>> {
  const near = async (nodes: readonly Node[], to: Node['type']): Promise<readonly string[]> =>
    [...(await graph.neighbours(nodes, to)).values()].flat().map(({ id }) => id);
  const groups = await near([source], 'system_group');
  const byGroup =
    groups.length === 0
      ? []
      : await near(
          [...new Set(groups)].map((id) => ({ type: 'system_group', id })),
          type,
        );
  return new Set([...(await near([source], type)), ...byGroup]);
}
