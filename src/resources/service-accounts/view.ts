import type { Document, Entry, ReadContext } from '../../directory/types.ts';
import { keyStatus } from '../expiring/expiry.ts';
import { roleById } from '../roles/find.ts';
import { authConfigKind } from './contract.ts';
import { authConfigsOf } from './holders.ts';

/** How service accounts are answered: with their role's name, and their ways in without secrets. */

type Context = Pick<ReadContext, 'here' | 'now' | 'unsafeStore'>;

export async function accountView(ctx: Context, account: Entry): Promise<Document> {
  const configs = await authConfigsOf(ctx.here, account.id);
  const views = await configViews(ctx, configs);
  return viewOf(ctx, account, views, (await roleById(ctx, String(account.doc.roleId)))?.name);
}

/** The same of many, with a few reads for all. */
export async function accountViews(ctx: Context, accounts: readonly Entry[]): Promise<readonly Document[]> {
  const configs = new Map<string, Entry[]>();
  for await (const config of ctx.here.all(authConfigKind)) {
    const account = String(config.doc.serviceAccount);
    configs.set(account, [...(configs.get(account) ?? []), config]);
  }
  const roles = new Map<string, unknown>();
  const views: Document[] = [];
  for (const account of accounts) {
    const role = String(account.doc.roleId);
    if (!roles.has(role)) roles.set(role, (await roleById(ctx, role))?.name);
    views.push(viewOf(ctx, account, await configViews(ctx, configs.get(account.id) ?? []), roles.get(role)));
  }
  return views;
}

export async function configViews(ctx: Context, configs: readonly Entry[]): Promise<readonly Document[]> {
  const seen = await ctx.unsafeStore.lastSeen(configs.map(({ id }) => id));
  return configs.map(({ id: own, doc }) => {
    const { id: _id, serviceAccount: _account, ...shown } = doc;
    const used = seen.get(own);
    return {
      ...shown,
      status: keyStatus(doc.expiresAt, ctx.now),
      lastUsedAt: used === undefined ? null : new Date(used).toISOString(),
    };
  });
}

function viewOf({ now }: Context, { doc }: Entry, configs: readonly Document[], roleName: unknown): Document {
  const { createdBy: _by, ...shown } = doc;
  const expiresAt =
    configs
      .map((config) => String(config.expiresAt))
      .toSorted()
      .at(-1) ?? null;
  const status = expiresAt === null ? 'EXPIRED' : keyStatus(expiresAt, now);
  return {
    ...shown,
    roleName: roleName ?? '',
    status: doc.suspended === true ? 'SUSPENDED' : status,
    expiresAt,
    authConfigList: configs,
  };
}
