import { conflict, invalidField, MusterError, notFound, unauthenticated } from '../../kit/errors.ts';
import { mustDominate } from '../../directory/dominance.ts';
import { parseList } from '../../directory/lists.ts';
import { isRole, ROLES } from '../../directory/roles.ts';
import type { Document, Entry, Event, Outcome, RuleSet, ValidInput, WriteContext } from '../../directory/types.ts';
import { compare, or } from '../../wire/filters/predicate.ts';
import { organizationKind } from '../organizations/contract.ts';
import { administratorKind } from './contract.ts';
import { reachOf, visible } from './visible.ts';

/** `roleName` and `roleNames` say the same; whichever is given counts. */
function roles(body: Document, present: Document): { roleName: string; roleNames: readonly string[] } {
  const one = body.roleName ?? undefined;
  const given = (body.roleNames ?? (one === undefined ? undefined : [one])) as readonly string[] | undefined;
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

/** Administrators looked at in one step. */
const PIECE = 100;

/** Nobody acts for an organization that is gone. */
async function whenOrganizationIsDeleted(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || kind !== organizationKind || before === undefined) return;
  const where = compare('eq', 'reach', before.id);
  for (;;) {
    const { entries } = await ctx.here.list(administratorKind, {
      where,
      sort: [],
      skip: 0,
      limit: PIECE,
      counted: false,
    });
    for (const entry of entries) await ctx.here.update(entry, without(entry, before.id));
    if (entries.length < PIECE) return;
  }
}

/** What an administrator is once it does not act for an organization any more. */
function without(entry: Entry, organization: string): Document {
  const reach = reachOf(entry).filter((id) => id !== organization);
  const home = entry.doc.organization === organization ? (reach[0] ?? '') : entry.doc.organization;
  return { reach, organization: home === 'all' ? '' : home };
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
        const where =
          identity.organizations === 'all' ? {} : { where: or(own.map((id) => compare('eq', 'reach', id))) };
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
      const reach = reachOf(entry).filter(
        (id) => ctx.identity.organizations === 'all' || ctx.identity.organizations.has(id),
      );
      const rows = reach
        .filter((id) => id !== 'all')
        .map((organization) => ({ administrator: entry.id, organization }));
      const { skip, limit } = parseList(ctx.operation, input.rawQuery);
      const value = rows.slice(skip, skip + limit);
      return { type: 'value', value, total: rows.length, page: { skip, limit, returned: value.length } };
    },
    administratorOrganizations_listByOrganization: async (ctx, input): Promise<Outcome> => {
      const organization = input.params.id as string;
      if (ctx.identity.organizations !== 'all' && !ctx.identity.organizations.has(organization))
        throw notFound('organization');
      await ctx.here.require(organizationKind, organization);
      const { skip, limit } = parseList(ctx.operation, input.rawQuery);
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
      // Nobody is let in everywhere because the caller's own organization happens to be suspended.
      const everywhere = identity.actsForProvider && identity.defaultOrganization === undefined;
      if (organization === undefined && !everywhere) throw unauthenticated('no organization selected');
      const reach = [organization ?? 'all'];
      const doc = { ...input.body, ...named, reach, organization: organization ?? '' };
      mustDominate(identity, doc);
      return { type: 'entry', entry: await ctx.here.insert(administratorKind, doc) };
    },
    users_put: async (ctx, input, next) => {
      const entry = await change(ctx, input);
      if (entry.id === ctx.identity.id) {
        if (input.body.suspended === true) throw conflict('an administrator cannot suspend itself');
        if (input.body.apiKeyAllowed === false) throw conflict('an administrator cannot refuse its own API keys');
      }
      const body: Document = { ...input.body, ...roles(input.body, entry.doc) };
      mustDominate(ctx.identity, { ...entry.doc, ...body });
      return next({ ...input, body });
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
        throw new MusterError(
          'precondition_failed',
          'multi-factor authentication is not enabled for the administrator',
        );
      }
      await ctx.here.update(
        entry,
        { totpEnrolled: false, totpUpdatedAt: new Date(ctx.now).toISOString() },
        { totp: undefined },
      );
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
      await ctx.here.update(entry, without(entry, organization));
      return { type: 'none' };
    },
  },
  reactions: [whenOrganizationIsDeleted],
};
