import { conflict, invalidField, MusterError, notFound } from '../../kit/errors.ts';
import { mustDominate } from '../../directory/dominance.ts';
import { isRole, ROLES } from '../../directory/roles.ts';
import type { Document, Entry, Outcome, ReadContext, RuleSet, ValidInput } from '../../directory/types.ts';
import { compare, or } from '../../wire/filters/predicate.ts';
import { organizationKind } from '../organizations/contract.ts';
import { administratorKind } from './contract.ts';

const reachOf = (entry: Entry): readonly string[] => entry.doc.reach as readonly string[];

/** An administrator that the caller can see: one that acts for an organization that the caller acts for, or itself. */
async function visible(ctx: ReadContext, id: string): Promise<Entry> {
  const entry = await ctx.here.get(administratorKind, id);
  const { identity, organization } = ctx;
  const shared = entry !== undefined && sharesOrganization(entry, organization, ctx);
  if (entry === undefined || !(shared || entry.id === identity.id)) throw notFound('Administrator');
  return entry;
}

function sharesOrganization(entry: Entry, organization: string | undefined, { identity, caller }: ReadContext): boolean {
  const selected = caller.organization !== undefined && caller.organization !== '';
  if (identity.organizations === 'all' && !selected) return true;
  const reach = reachOf(entry);
  if (reach.includes('all')) return identity.organizations === 'all';
  return organization === undefined
    ? reach.some((id) => identity.organizations === 'all' || identity.organizations.has(id))
    : reach.includes(organization);
}

/** `roleName` and `roleNames` say the same; whichever is given counts. */
function roles(body: Document, present: Document): { roleName: string; roleNames: readonly string[] } {
  const given = (body.roleNames ?? (body.roleName === undefined ? undefined : [body.roleName])) as readonly string[] | undefined;
  const roleNames = given ?? (present.roleNames as readonly string[] | undefined) ?? ['Read Only'];
  const unknown = roleNames.find((name) => !isRole(name));
  if (unknown !== undefined || roleNames.length === 0) {
    throw invalidField('roleName', `no role is called ${JSON.stringify(unknown ?? '')}; there are ${ROLES.join(', ')}`);
  }
  return { roleName: roleNames[0] as string, roleNames };
}

async function change(ctx: Parameters<NonNullable<RuleSet['writes']>[string]>[0], input: ValidInput): Promise<Entry> {
  const entry = await visible(ctx, input.params.id as string);
  mustDominate(ctx.identity, entry.doc);
  return entry;
}

export const rules: RuleSet = {
  kinds: [
    {
      kind: administratorKind,
      derive: async (ctx, { doc, before }) => ({
        doc: {
          id: doc._id,
          role: doc.roleName,
          roles: doc.roleNames,
          provider: ctx.here.scope,
          created: before?.doc.created ?? new Date(ctx.now).toISOString(),
        },
      }),
    },
  ],
  reads: {
    users_list: (ctx, input, next) => {
      const { organization, identity } = ctx;
      if (organization === undefined) {
        const own = identity.organizations === 'all' ? [] : [...identity.organizations];
        const where = identity.organizations === 'all' ? {} : { where: or(own.map((id) => compare('eq', 'reach', id))) };
        return next({ ...input, ...where });
      }
      const here = compare('eq', 'reach', organization);
      return next({ ...input, where: identity.actsForProvider ? or([here, compare('eq', 'reach', 'all')]) : here });
    },
    users_get: async (ctx, input, next) => {
      await visible(ctx, input.params.id as string);
      return next();
    },
    administratorOrganizations_listByAdministrator: async (ctx, input): Promise<Outcome> => {
      const entry = await visible(ctx, input.params.id as string);
      const reach = reachOf(entry).filter((id) => ctx.identity.organizations === 'all' || ctx.identity.organizations.has(id));
      return paged(input, reach.filter((id) => id !== 'all').map((organization) => ({ administrator: entry.id, organization })));
    },
    administratorOrganizations_listByOrganization: async (ctx, input): Promise<Outcome> => {
      const organization = input.params.id as string;
      if (ctx.identity.organizations !== 'all' && !ctx.identity.organizations.has(organization)) throw notFound('organization');
      await ctx.here.require(organizationKind, organization);
      const { skip, limit } = pageOf(input);
      const { entries, total } = await ctx.here.list(administratorKind, {
        where: compare('eq', 'reach', organization),
        sort: [],
        skip,
        limit,
      });
      const value = entries.map((entry) => ({ administrator: entry.id, organization }));
      return { type: 'value', value, total, page: { skip, limit, returned: value.length } };
    },
  },
  writes: {
    users_post: async (ctx, input): Promise<Outcome> => {
      const { organization, identity } = ctx;
      const named = roles(input.body, {});
      const reach = organization === undefined ? (identity.actsForProvider ? ['all'] : []) : [organization];
      if (reach.length === 0) throw new MusterError('unauthenticated', 'no organization selected');
      const doc = { ...input.body, ...named, reach, organization: organization ?? '' };
      mustDominate(identity, doc);
      return { type: 'entry', entry: await ctx.here.insert(administratorKind, doc) };
    },
    users_put: async (ctx, input): Promise<Outcome> => {
      const entry = await change(ctx, input);
      if (input.body.suspended === true && entry.id === ctx.identity.id) throw conflict('an administrator cannot suspend itself');
      const body: Document = { ...input.body, ...roles(input.body, entry.doc) };
      mustDominate(ctx.identity, { ...entry.doc, ...body });
      const changes = Object.fromEntries(Object.entries(body).map(([k, v]) => [k, v === null ? undefined : v]));
      return { type: 'entry', entry: await ctx.here.update(entry, changes) };
    },
    users_delete: async (ctx, input, next) => {
      const entry = await change(ctx, input);
      if (entry.id === ctx.identity.id) throw conflict('an administrator cannot delete itself');
      return next();
    },
    users_reactivate_get: async (ctx, input) => {
      const entry = await change(ctx, input);
      await ctx.here.event('admin_activation_email', administratorKind, entry.id, { email: entry.doc.email });
      return { type: 'none' };
    },
    admin_totpreset_begin: async (ctx, input) => {
      const entry = await change(ctx, input);
      if (entry.doc.enableMultiFactor !== true) {
        throw new MusterError('precondition_failed', 'multi-factor authentication is not enabled for the administrator');
      }
      await ctx.here.update(entry, { totpEnrolled: false, totpUpdatedAt: new Date(ctx.now).toISOString() }, { totp: undefined });
      await ctx.here.event('admin_totp_delete_enrollment', administratorKind, entry.id, { email: entry.doc.email });
      return { type: 'none' };
    },
    administratorOrganizations_createByAdministrator: async (ctx, input): Promise<Outcome> => {
      const entry = await visible(ctx, input.params.id as string);
      const organization = (input.body.organization as string).toLowerCase();
      const reach = [...reachOf(entry).filter((id) => id !== organization), organization];
      mustDominate(ctx.identity, { ...entry.doc, reach });
      await ctx.here.require(organizationKind, organization);
      if (reachOf(entry).includes(organization)) throw conflict('the administrator acts for the organization already');
      await ctx.here.update(entry, { reach });
      return { type: 'value', value: { administrator: entry.id, organization } };
    },
    administratorOrganizations_removeByAdministrator: async (ctx, input): Promise<Outcome> => {
      const entry = await visible(ctx, input.params.administrator_id as string);
      mustDominate(ctx.identity, entry.doc);
      const organization = input.params.id as string;
      if (!reachOf(entry).includes(organization)) throw notFound('the link');
      const reach = reachOf(entry).filter((id) => id !== organization);
      const home = entry.doc.organization === organization ? (reach[0] ?? '') : entry.doc.organization;
      await ctx.here.update(entry, { reach, organization: home === 'all' ? '' : home });
      return { type: 'none' };
    },
  },
};

function pageOf(input: ValidInput): { skip: number; limit: number } {
  const number = (value: unknown, fallback: number) => (value === undefined ? fallback : Number(value));
  const [skip, limit] = [number(input.rawQuery.skip, 0), number(input.rawQuery.limit, 10)];
  if (!Number.isInteger(skip) || skip < 0) throw invalidField('skip', 'has to be a whole number of 0 or more');
  if (!Number.isInteger(limit) || limit < 0 || limit > 100) throw invalidField('limit', 'has to be a whole number from 0 to 100');
  return { skip, limit };
}

function paged(input: ValidInput, rows: readonly object[]): Outcome {
  const { skip, limit } = pageOf(input);
  const value = rows.slice(skip, skip + limit);
  return { type: 'value', value, total: rows.length, page: { skip, limit, returned: value.length } };
}
