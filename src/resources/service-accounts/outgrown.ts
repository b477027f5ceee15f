import { administratorScopes, roleScopes } from '../../directory/roles.ts';
import type { Entry, Event, WriteContext } from '../../directory/types.ts';
import type { Scope } from '../../kit/scopes.ts';
import { administratorKind } from '../administrators/contract.ts';
import { roleKind } from '../roles/contract.ts';
import { serviceAccountKind } from './contract.ts';
import { authConfigsOf, holdersAmongAccounts } from './holders.ts';

/**
 * Whoever makes a key for a service account knows it. When the account comes to more than the maker has, the key ends: it
 * would give the maker what nobody gave it. Whoever makes the account more has the more, so keys of that one stay.
 */
export async function endOutgrown(ctx: WriteContext, event: Event): Promise<void> {
  const { operation, kind, before, after } = event;
  if (operation !== 'update' || before === undefined || after === undefined) return;
  if (kind === serviceAccountKind && before.doc.roleId !== after.doc.roleId) {
    const [had, has] = [await scopesAs(ctx, before.doc.roleId), await scopesAs(ctx, after.doc.roleId)];
    if (![...has].every((scope) => had.has(scope))) await endLesserMakers(ctx, after);
  } else if (kind === roleKind && grew(before, after)) {
    for (const account of await holdersAmongAccounts(ctx.here, after.id)) await endLesserMakers(ctx, account);
  }
}

function grew(before: Entry, after: Entry): boolean {
  const had = new Set(before.doc.scopes as readonly string[]);
  return (after.doc.scopes as readonly string[]).some((scope) => !had.has(scope));
}

const scopesAs = ({ unsafeStore, here }: WriteContext, roleId: unknown): Promise<ReadonlySet<Scope>> =>
  roleScopes(unsafeStore, here.scope, String(roleId));

async function endLesserMakers(ctx: WriteContext, account: Entry): Promise<void> {
  const needed = await scopesAs(ctx, account.doc.roleId);
  for (const config of await authConfigsOf(ctx.here, account.id)) {
    const scopes = await makersScopes(ctx, config);
    if (![...needed].every((scope) => scopes.has(scope))) await ctx.here.remove(config);
  }
}

/** What the maker of a key may do now; nothing, where it is gone. */
async function makersScopes(ctx: WriteContext, config: Entry): Promise<ReadonlySet<Scope>> {
  const id = String(config.secret.issuedBy);
  const robot = await ctx.here.get(serviceAccountKind, id);
  if (robot !== undefined) return scopesAs(ctx, robot.doc.roleId);
  const administrator = await ctx.unsafeScope(ctx.identity.provider).get(administratorKind, id);
  return administrator === undefined ? new Set() : administratorScopes(ctx.unsafeStore, administrator.doc);
}
