import type { GraphType } from '../../kit/schemas.ts';
import type { Document, Entry, ReadContext, ReadRule } from '../../directory/types.ts';
import { project } from '../../wire/filters/project.ts';
import { systemUser } from '../system-users/contract.ts';
import { primaryUser } from './derived.ts';

/** What a search says of a primary user, each under `primarySystemUser.<name>` (handbook 2.1). */
const OF_THE_USER = [
  '_id',
  'attributes',
  'company',
  'costCenter',
  'department',
  'description',
  'email',
  'employeeType',
  'jobTitle',
  'location',
  'manager',
  'state',
] as const;

/** The names of what is added, with and without an owner. */
const ADDED: ReadonlySet<string> = new Set([
  'memberof',
  'primarySystemUser.memberof',
  ...OF_THE_USER.map((name) => `primarySystemUser.${name}`),
]);

/** Ids of the groups of each, by member: one read of the graph for all of them. */
async function groups(ctx: ReadContext, type: GraphType, ids: readonly string[], group: GraphType) {
  if (ids.length === 0) return new Map<string, string[]>();
  const found = await ctx.here.graph.neighbours(
    ids.map((id) => ({ type, id })),
    group,
  );
  return new Map(Array.from(found, ([id, neighbours]) => [id, neighbours.map((neighbour) => neighbour.id)]));
}

function flattened(user: Entry | undefined, memberof: readonly string[]): Document {
  if (user === undefined) return {};
  const named = OF_THE_USER.map((name) => [`primarySystemUser.${name}`, user.doc[name]] as const);
  return { ...Object.fromEntries(named), 'primarySystemUser.memberof': memberof };
}

/**
 * Adds what a search answers beside the systems: `memberof`, and the primary user with dots in the names. Three reads a
 * page, whatever its length. `fields` is applied here, since a name with dots is one property of these rows.
 */
export const searchSystems: ReadRule = async (ctx, _input, next) => {
  const outcome = await next();
  if (outcome.type !== 'rows') return outcome;
  const { rows, fields } = outcome;
  const owners = [...new Set(rows.flatMap((row) => primaryUser(row) ?? []))];
  const [memberof, users, usersMemberof] = await Promise.all([
    groups(
      ctx,
      'system',
      rows.map((row) => row._id as string),
      'system_group',
    ),
    ctx.here.getMany(systemUser, owners),
    groups(ctx, 'user', owners, 'user_group'),
  ]);
  const byId = new Map(users.map((user) => [user.id, user]));
  return {
    ...outcome,
    fields: undefined,
    rows: rows.map((row) => {
      const owner = primaryUser(row);
      const added: Document = {
        memberof: memberof.get(row._id as string) ?? [],
        ...(owner === null ? {} : flattened(byId.get(owner), usersMemberof.get(owner) ?? [])),
      };
      if (fields === undefined) return { ...row, ...added };
      const wanted = Object.entries(added).filter(([name]) => fields.includes(name));
      return {
        ...project(
          row,
          fields.filter((name) => !ADDED.has(name)),
          ['_id', 'id'],
        ),
        ...Object.fromEntries(wanted),
      };
    }),
  };
};
