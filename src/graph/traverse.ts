import { buildConnections, buildObjects } from './enumerate.ts';
import { Neighbourhood } from './neighbourhood.ts';
import { reach } from './reach.ts';
import { associationRoute, groupRoute, memberRoute, traversalRoutes } from './routes.ts';
import type { Route } from './routes.ts';
import type {
  GraphConnection,
  GraphObjectWithPaths,
  GraphReader,
  Node,
  ObjectType,
  Page,
  PageOptions,
} from './types.ts';

/*
 * The questions that can be asked of a graph, over any GraphReader. Each has a twin in indexed.ts that answers the same
 * from an adjacency in memory. Rows come by type, then id. A source that has no edges, or does not exist, has no rows:
 * whether it exists is for the caller to know.
 */

/**
 * Every object of the target types that the source reaches, directly or through groups, with every path and the
 * compiled attributes (handbook 3.4). `…/directories` is DIRECTORY_TYPES.
 * @throws GraphError `no_route`, `too_many_paths`
 */
export async function traverse(
  reader: GraphReader,
  source: Node,
  targets: readonly ObjectType[],
  page: PageOptions = {},
): Promise<Page<GraphObjectWithPaths>> {
  return objects(reader, source, traversalRoutes(source.type, targets), page);
}

/**
 * Every effective member of a group, with paths (handbook 3.4). Groups do not nest, so each has one path of one step.
 * @throws GraphError `illegal_pair` where the source is not a group
 */
export async function membership(
  reader: GraphReader,
  group: Node,
  page: PageOptions = {},
): Promise<Page<GraphObjectWithPaths>> {
  return objects(reader, group, [memberRoute(group.type)], page);
}

/**
 * Every group that the source is a member of, with paths (handbook 3.4).
 * @throws GraphError `illegal_pair` where objects of the source's type are never members
 */
export async function memberOf(
  reader: GraphReader,
  source: Node,
  page: PageOptions = {},
): Promise<Page<GraphObjectWithPaths>> {
  return objects(reader, source, [groupRoute(source.type)], page);
}

/**
 * The direct associations of the source with one target type, seen from the source.
 * @throws GraphError `illegal_pair` where the types have no association
 */
export async function directAssociations(
  reader: GraphReader,
  source: Node,
  target: ObjectType,
  page: PageOptions = {},
): Promise<Page<GraphConnection>> {
  return connections(reader, source, associationRoute(source.type, target), page);
}

/**
 * The direct members of a group, seen from the group.
 * @throws GraphError `illegal_pair` where the source is not a group
 */
export async function members(
  reader: GraphReader,
  group: Node,
  page: PageOptions = {},
): Promise<Page<GraphConnection>> {
  return connections(reader, group, memberRoute(group.type), page);
}

async function objects(
  reader: GraphReader,
  source: Node,
  routes: readonly Route[],
  page: PageOptions,
): Promise<Page<GraphObjectWithPaths>> {
  const view = new Neighbourhood(reader);
  await view.read(source, routes);
  const found = reach(view, source, routes, page);
  await view.readAttributes(found);
  return { total: found.total, rows: buildObjects(view, found) };
}

async function connections(
  reader: GraphReader,
  source: Node,
  route: Route,
  page: PageOptions,
): Promise<Page<GraphConnection>> {
  const view = new Neighbourhood(reader);
  await view.read(source, [route]);
  const found = reach(view, source, [route], page);
  await view.readAttributes(found);
  return { total: found.total, rows: buildConnections(view, source, found) };
}
