import type { Adjacency } from './adjacency.ts';
import { buildConnections, buildObjects } from './enumerate.ts';
import { reach } from './reach.ts';
import { associationRoute, groupRoute, memberRoute, traversalRoutes } from './routes.ts';
import type { GraphConnection, GraphObjectWithPaths, Node, ObjectType, Page, PageOptions } from './types.ts';

/*
 * The questions of traverse.ts, answered at once from an adjacency: same answers, same errors. Steps and attributes in
 * an answer are shared with the adjacency and with other answers: never change them.
 */

/** See traverse. @throws GraphError `no_route`, `too_many_paths` */
export function traverseIndexed(
  index: Adjacency,
  source: Node,
  targets: readonly ObjectType[],
  page: PageOptions = {},
): Page<GraphObjectWithPaths> {
  const found = reach(index, source, traversalRoutes(source.type, targets), page);
  return { total: found.total, rows: buildObjects(index, found) };
}

/** See membership. @throws GraphError `illegal_pair` */
export function membershipIndexed(index: Adjacency, group: Node, page: PageOptions = {}): Page<GraphObjectWithPaths> {
  const found = reach(index, group, [memberRoute(group.type)], page);
  return { total: found.total, rows: buildObjects(index, found) };
}

/** See memberOf. @throws GraphError `illegal_pair` */
export function memberOfIndexed(index: Adjacency, source: Node, page: PageOptions = {}): Page<GraphObjectWithPaths> {
  const found = reach(index, source, [groupRoute(source.type)], page);
  return { total: found.total, rows: buildObjects(index, found) };
}

/** See directAssociations. @throws GraphError `illegal_pair` */
export function directAssociationsIndexed(
  index: Adjacency,
  source: Node,
  target: ObjectType,
  page: PageOptions = {},
): Page<GraphConnection> {
  const found = reach(index, source, [associationRoute(source.type, target)], page);
  return { total: found.total, rows: buildConnections(index, source, found) };
}

/** See members. @throws GraphError `illegal_pair` */
export function membersIndexed(index: Adjacency, group: Node, page: PageOptions = {}): Page<GraphConnection> {
  const found = reach(index, group, [memberRoute(group.type)], page);
  return { total: found.total, rows: buildConnections(index, group, found) };
}
