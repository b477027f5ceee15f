import { conflict, invalidField, MusterError, notFound, unauthenticated } from '../../kit/errors.ts';
import { mustDominate } from '../../directory/dominance.ts';
import { parseList } from '../../directory/lists.ts';
import { isRole, ROLES } from '../../directory/roles.ts';
import type {
  Document,
  Entry,
  Event,
  Outcome,
  ReadRule,
  RuleSet,
  ValidInput,
  WriteContext,
} from '../../directory/types.ts';
import { compare, or } from '../../wire/filters/predicate.ts';
import { organizationKind } from '../organizations/contract.ts';
import { customRole } from '../roles/find.ts';
import { accessTotal } from './access-total.ts';
import { administratorKind } from './contract.ts';
import { invite } from './invite.ts';
import { reachOf, visible } from './visible.ts';

type Context = Parameters<NonNullable<RuleSet['writes']>[string]>[0];

interface Roles extends Document {
  readonly roleName: string;
  readonly roleNames: readonly string[];
  /** Ids of those that the organization made. */
  readonly customRoles: readonly string[];
}

/**
 * `roleName` and `roleNames` say the same; whichever is given counts. Who acts for exactly one organization may have roles
 * that the organization made.
 */
async function roles(ctx: Context, body: Document, present: Document): Promise<Roles> {
  const one = body.roleName ?? undefined;
  const given = (body.roleNames ?? (one === undefined ? undefined : [one])) as readonly string[] | undefined;
  if (given === undefined && present.roleNames !== undefined) {
    const { roleName, roleNames, customRoles } = present as Roles;
    return { roleName, roleNames, customRoles };
  }
  const reach = (present.reach ?? []) as readonly string[];
  const [organization] = reach.length === 1 && reach[0] !== 'all' ? reach : [];
  const [names, ids]: [string[], string[]] = [[], []];
  for (const name of given ?? ['Read Only']) {
    const custom = isRole(name) ? undefined : await customRole(ctx.unsafeStore, organization, name);
    if (!isRole(name) && custom === undefined) throw unknownRole(name, organization);
    names.push(custom === undefined ? name : String(custom.doc.name));
    if (custom !== undefined) ids.push(custom.id);
  }
  if (names.length === 0) throw unknownRole('', organization);
  return { roleName: names[0] as string, roleNames: names, customRoles: ids };
}

function unknownRole(name: string, organization: string | undefined): MusterError {
  const own = organization === undefined ? '; roles of an organization are for who acts for it alone' : '';
  return invalidField('roleName', `no role is called ${JSON.stringify(name)}; there are ${ROLES.join(', ')}${own}`);
}

/** Roles of one organization say nothing in another. */
function mustBeUsual({ doc }: Entry): void {
  if ((doc.customRoles as readonly string[]).length === 0) return;
  throw conflict(
    "the administrator has a role of its organization's own; give it one that every organization has first",
  );
}

/** Those who act for the selected organization, or for any that the caller acts for. */
const list: ReadRule = (ctx, input, next) => {
  const { organization, identity } = ctx;
  if (organization === undefined) {
    const own = identity.organizations === 'all' ? [] : [...identity.organizations];
    const where = identity.organizations === 'all' ? {} : { where: or(own.map((id) => compare('eq', 'reach', id))) };
    return next({ ...input, ...where });
  }
  const here = compare('eq', 'reach', organization);
  return next({ ...input, where: identity.actsForProvider ? or([here, compare('eq', 'reach', 'all')]) : here });
};

async function change(ctx: Context, input: ValidInput): Promise<Entry> {
  const entry = await visible(ctx, input.params.id as string);
  await mustDominate(ctx, entry.doc);
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
      ...accessTotal,
      derive: async (ctx, { doc, before }) => ({
        doc: {
          id: doc._id,
          role: doc.roleName,
          roles: doc.roleNames,
          registered: doc.apiKeySet === true,
          provider: ctx.here.scope,
          created: before?.doc.created ?? new Date(ctx.now).toISOString(),
        },
      }),
    },
  ],
  reads: {
    users_list: list,
    administrators_list: list,
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
      // Nobody is let in everywhere because the caller's own organization happens to be suspended.
      const everywhere = identity.actsForProvider && identity.defaultOrganization === undefined;
      if (organization === undefined && !everywhere) throw unauthenticated('no organization selected');
      const reach = [organization ?? 'all'];
      const named = await roles(ctx, input.body, { reach });
      const doc = { ...input.body, ...named, reach, organization: organization ?? '' };
      await mustDominate(ctx, doc);
      return { type: 'entry', entry: await ctx.here.insert(administratorKind, doc) };
    },
    users_put: async (ctx, input, next) => {
      const entry = await change(ctx, input);
      if (entry.id === ctx.identity.id) {
        if (input.body.suspended === true) throw conflict('an administrator cannot suspend itself');
        if (input.body.apiKeyAllowed === false) throw conflict('an administrator cannot refuse its own API keys');
      }
      const { customRoles, ...named } = await roles(ctx, input.body, entry.doc);
      await mustDominate(ctx, { ...entry.doc, ...named, customRoles });
      return next({ ...input, body: { ...input.body, ...named, customRoles } });
    },
    users_delete: async (ctx, input, next) => {
      const entry = await change(ctx, input);
      if (entry.id === ctx.identity.id) throw conflict('an administrator cannot delete itself');
      return next();
    },
    users_reactivate_get: async (ctx, input) => {
      const entry = await change(ctx, input);
      await ctx.here.event('admin_activation_email', administratorKind, entry.id, { email: entry.doc.email });
      await invite(ctx, entry);
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
      await mustDominate(ctx, { ...entry.doc, reach });
      await ctx.here.require(organizationKind, organization);
      if (reachOf(entry).includes(organization)) throw conflict('the administrator acts for the organization already');
      mustBeUsual(entry);
      await ctx.here.update(entry, { reach });
      return { type: 'value', value: { administrator: entry.id, organization } };
    },
    administratorOrganizations_removeByAdministrator: async (ctx, input): Promise<Outcome> => {
      const entry = await visible(ctx, input.params.administrator_id as string);
      await mustDominate(ctx, entry.doc);
      const organization = input.params.id as string;
      if (!reachOf(entry).includes(organization)) throw notFound('the link');
      await ctx.here.update(entry, without(entry, organization));
      return { type: 'none' };
    },
  },
  reactions: [whenOrganizationIsDeleted],
};
