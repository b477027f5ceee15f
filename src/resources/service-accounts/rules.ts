import { computedList } from '../../directory/computed-list.ts';
import { mustHold } from '../../directory/dominance.ts';
import { expectVersion } from '../../directory/if-match.ts';
import { roleScopes } from '../../directory/roles.ts';
import type { Document, Entry, Outcome, RuleSet, ValidInput, WriteContext } from '../../directory/types.ts';
import { conflict, invalidField, notFound } from '../../kit/errors.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { keyStatus } from '../expiring/expiry.ts';
import { roleById, roleByName } from '../roles/find.ts';
import { addAuthConfig } from './auth-configs.ts';
import { authConfigKind, serviceAccountKind } from './contract.ts';
import { ServiceAccount } from './entity.ts';
import { authConfigsOf } from './holders.ts';
import { endOutgrown } from './outgrown.ts';
import { accountView, accountViews } from './view.ts';

/** Service accounts that one caller may make in an organization (handbook 1.4). */
export const MOST_MADE = 40;

/** The role that a body names, whose scopes the caller has; undefined where it names none. */
async function roleIn(ctx: WriteContext, body: Document): Promise<string | undefined> {
  const { roleId, roleName } = body as { readonly roleId?: string | null; readonly roleName?: string | null };
  if ((roleId ?? undefined) !== undefined && (roleName ?? undefined) !== undefined)
    throw invalidField('roleName', 'excludes roleId');
  const role =
    typeof roleId === 'string'
      ? await roleById(ctx, roleId.toLowerCase())
      : typeof roleName === 'string'
        ? await roleByName(ctx, roleName)
        : undefined;
  if (role !== undefined) {
    const id = String(role.id);
    mustHold(ctx.identity, await roleScopes(ctx.unsafeStore, ctx.here.scope, id));
    return id;
  }
  if (typeof roleId === 'string')
    throw invalidField('roleId', `no role has the id ${roleId}; GET /api/v2/roles lists them`);
  if (typeof roleName === 'string') throw invalidField('roleName', `no role is called ${JSON.stringify(roleName)}`);
  return undefined;
}

function nameIn(body: Document): string {
  const name = (body.name as string).trim();
  if (name === '') throw invalidField('name', 'has to have a character that is no space');
  return name;
}

/** The account that the path names. Whoever changes it could come to act as it, and so needs what it may do. */
async function own(ctx: WriteContext, input: ValidInput): Promise<Entry> {
  const account = await ctx.here.require(serviceAccountKind, input.params.id as string);
  expectVersion(ctx, account);
  mustHold(ctx.identity, await roleScopes(ctx.unsafeStore, ctx.here.scope, String(account.doc.roleId)));
  return account;
}

const answer = async (ctx: WriteContext, account: Entry): Promise<Outcome> => ({
  type: 'value',
  value: { serviceAccount: await accountView(ctx, account) },
});

async function change(ctx: WriteContext, input: ValidInput, role: 'needed' | 'optional'): Promise<Outcome> {
  const account = await own(ctx, input);
  const { body } = input;
  const roleId = await roleIn(ctx, body);
  if (roleId === undefined && role === 'needed') throw invalidField('roleId', 'is required');
  const changed = await ctx.here.update(account, {
    ...(typeof body.name === 'string' ? { name: nameIn(body) } : {}),
    ...(roleId === undefined ? {} : { roleId }),
    ...(typeof body.suspended === 'boolean' ? { suspended: body.suspended } : {}),
  });
  return answer(ctx, changed);
}

export const rules: RuleSet = {
  kinds: [
    {
      kind: authConfigKind,
      derive: async (_ctx, { doc }) => ({ hints: { expiresAt: doc.expiresAt } }),
      live: ({ hints, now, seen }) => ({
        status: keyStatus(hints.expiresAt, now),
        lastUsedAt: seen === undefined ? null : new Date(seen).toISOString(),
      }),
    },
  ],
  reads: {
    serviceaccounts_list: async (ctx, input) => {
      const accounts: Entry[] = [];
      for await (const account of ctx.here.all(serviceAccountKind)) accounts.push(account);
      return computedList(ctx, input, { entity: ServiceAccount, rows: await accountViews(ctx, accounts) });
    },
    serviceaccounts_get: async (ctx, input) => {
      const account = await ctx.here.require(serviceAccountKind, input.params.id as string);
      return { type: 'value', value: { serviceAccount: await accountView(ctx, account) } };
    },
  },
  writes: {
    serviceaccounts_post: async (ctx, input) => {
      const { body, identity } = { body: input.body, identity: ctx.identity };
      const roleId = await roleIn(ctx, body);
      if (roleId === undefined) throw invalidField('roleId', 'is required; GET /api/v2/roles lists the roles');
      const createdBy = `${identity.type}:${identity.id}`;
      const { total } = await ctx.here.list(serviceAccountKind, {
        where: compare('eq', 'createdBy', createdBy),
        sort: [],
        skip: 0,
        limit: 1,
      });
      if (total >= MOST_MADE)
        throw conflict(`one administrator may make ${MOST_MADE} service accounts; delete one first`);
      const id = ctx.newId();
      const createdAt = new Date(ctx.now).toISOString();
      const doc = { objectId: id, name: nameIn(body), roleId, createdAt, createdBy };
      const account = await ctx.here.insert(serviceAccountKind, doc, {}, { id });
      const made = await addAuthConfig(ctx, account, body.authConfig as Document, 'authConfig.');
      const view = await accountView(ctx, account);
      return { type: 'value', value: { serviceAccount: { ...view, authConfigList: [made] } } };
    },
    serviceaccounts_put: (ctx, input) => change(ctx, input, 'needed'),
    serviceaccounts_patch: (ctx, input) => change(ctx, input, 'optional'),
    serviceaccounts_delete: async (ctx, input) => {
      await ctx.here.remove(await own(ctx, input));
      return { type: 'none' };
    },
    serviceaccounts_authconfig_post: async (ctx, input) => ({
      type: 'value',
      value: { authConfig: await addAuthConfig(ctx, await own(ctx, input), input.body) },
    }),
    serviceaccounts_authconfig_delete: async (ctx, input) => {
      const account = await own(ctx, input);
      const config = await ctx.here.require(authConfigKind, input.params.auth_config_id as string);
      if (config.doc.serviceAccount !== account.id) throw notFound(authConfigKind.label);
      await ctx.here.remove(config);
      return { type: 'none' };
    },
  },
  reactions: [
    endOutgrown,
    // What an account signs in with goes with it.
    async (ctx, { operation, kind, before }) => {
      if (operation !== 'delete' || kind !== serviceAccountKind || before === undefined) return;
      for (const config of await authConfigsOf(ctx.here, before.id)) await ctx.here.remove(config);
    },
  ],
};
