import type { ReadRule } from '../../directory/types.ts';
import { byPair, stateOf } from '../policy-results/statuses.ts';
import { system } from '../systems/contract.ts';
import type { KeptPolicy, SystemPolicy } from './entity.ts';
import { policiesReaching, templateOf } from './reach.ts';
import { effectiveValues } from './values.ts';

/** More paths than this to one policy are more than anybody reads. */
const MOST_PATHS = 1000;

/** Which policies reach a device, by which ways, and what they come to. */
export const policiesOfSystem: ReadRule = async (ctx, input) => {
  const { id } = await ctx.here.require(system, input.params.system_id ?? '');
  const reached = (await policiesReaching(ctx.here, [id])).get(id) ?? [];
  const graph = await ctx.graph();
  const { rows } = await graph.traverse({ type: 'system', id }, ['policy'], { maxPathsPerObject: MOST_PATHS });
  const paths = new Map(
    rows.map((row) => [row.id, row.paths.map((path) => path.map(({ to }) => ({ type: to.type, id: to.id })))]),
  );
  const statuses = await byPair(
    ctx.here,
    reached.map(({ entry }) => [entry.id, id]),
  );
  const results = reached.map(({ entry, standing, inForce }): SystemPolicy => {
    const { name, revision, values } = entry.doc as KeptPolicy;
    const template = templateOf(entry);
    return {
      id: entry.id,
      name,
      template: { id: template?.id ?? '', name: template?.name ?? '', displayName: template?.displayName ?? '' },
      standing,
      inForce,
      state: stateOf({ entry, standing, inForce }, statuses.get(`${entry.id}:${id}`)),
      revision,
      values: template === undefined ? {} : effectiveValues(template, values),
      paths: paths.get(entry.id) ?? [],
    };
  });
  return { type: 'value', value: { totalCount: results.length, results } };
};
