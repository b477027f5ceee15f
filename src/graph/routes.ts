import { membershipOf, memberTypeOf, pair } from './edges.ts';
import { GraphError } from './errors.ts';
import { OBJECT_TYPES } from './types.ts';
import type { ObjectType } from './types.ts';

/** A legal sequence of node types from a source to an object. Equal sequences are the same Route object. */
export interface Route {
  readonly types: readonly ObjectType[];
  readonly last: ObjectType;
  /** The route without its last step; null for the source alone. */
  readonly via: Route | null;
}

/** What `…/directories` asks for (handbook 3.4). */
export const DIRECTORY_TYPES: readonly ObjectType[] = ['active_directory', 'g_suite', 'ldap_server', 'office_365'];

const interned = new Map<string, Route>();

function route(types: readonly ObjectType[]): Route {
  const last = types.at(-1);
  if (last === undefined) throw new RangeError('a route has at least its source');
  const name = types.join(' ');
  const known = interned.get(name);
  if (known !== undefined) return known;
  const made: Route = { types, last, via: types.length === 1 ? null : route(types.slice(0, -1)) };
  interned.set(name, made);
  return made;
}

/** The pattern of handbook 3.4: one membership up at most, exactly one association, one membership down at most. */
function traversals(source: ObjectType, target: ObjectType): readonly Route[] {
  const above = membershipOf(source);
  const around = membershipOf(target);
  const heads: ObjectType[][] = above === undefined ? [[source]] : [[source], [source, above]];
  const tails: ObjectType[][] = around === undefined ? [[target]] : [[target], [around, target]];
  return heads
    .flatMap((head) => tails.map((tail) => ({ head, tail })))
    .filter(({ head, tail }) => {
      const [a, b] = [head.at(-1), tail[0]];
      return a !== undefined && b !== undefined && pair(a, b)?.relation === 'association';
    })
    .map(({ head, tail }) => route([...head, ...tail]))
    .sort((a, b) => a.types.length - b.types.length);
}

const TRAVERSALS = new Map(
  OBJECT_TYPES.map((source) => [source, new Map(OBJECT_TYPES.map((target) => [target, traversals(source, target)]))]),
);

/** Every traversal from one type to another, shorter ones first; empty where there is none. */
export function routesBetween(source: ObjectType, target: ObjectType): readonly Route[] {
  return TRAVERSALS.get(source)?.get(target) ?? [];
}

/**
 * The traversals from a source to several types.
 * @throws GraphError `no_route` for a target that cannot be reached from this source
 */
export function traversalRoutes(source: ObjectType, targets: readonly ObjectType[]): readonly Route[] {
  return [...new Set(targets)].flatMap((target) => {
    const routes = routesBetween(source, target);
    if (routes.length === 0) throw new GraphError('no_route', `No path leads from ${source} to ${target}.`);
    return routes;
  });
}

/**
 * The single association step from one type to another.
 * @throws GraphError `illegal_pair` where it is not an association, memberships included
 */
export function associationRoute(source: ObjectType, target: ObjectType): Route {
  if (pair(source, target)?.relation !== 'association') {
    throw new GraphError('illegal_pair', `There are no associations between ${source} and ${target}.`);
  }
  return route([source, target]);
}

/**
 * The single step from a group to its members.
 * @throws GraphError `illegal_pair` where the type is not a group
 */
export function memberRoute(group: ObjectType): Route {
  const member = memberTypeOf(group);
  if (member === undefined) throw new GraphError('illegal_pair', `${group} is not a type of groups.`);
  return route([group, member]);
}

/**
 * The single step from an object to the groups that it is a member of. Groups are not members of groups.
 * @throws GraphError `illegal_pair` where the type is never a member
 */
export function groupRoute(member: ObjectType): Route {
  const group = membershipOf(member);
  if (group === undefined) throw new GraphError('illegal_pair', `There are no groups of ${member}.`);
  return route([member, group]);
}
