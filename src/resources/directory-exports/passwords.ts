import type { Event, WriteContext } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { systemUser } from '../system-users/contract.ts';
import { secretOf } from '../system-users/secrets.ts';
import type { PreparedPassword } from '../system-users/set-password.ts';
import { exportKind, feedKind } from './contract.ts';
import { markUsers } from './follow.ts';
import { putBack } from './marking.ts';
import { keptIn } from './outbox.ts';
import { wake } from './queue.ts';

/** Directories that one user stands in. */
const MOST = 1_000;

/**
 * A password that is set goes with the exports of the user: kept apart, sealed, until it was delivered. Nothing but the
 * request that sets it knows it.
 */
export async function whenPasswordIsSet(ctx: WriteContext, { operation, kind, after }: Event): Promise<void> {
  if (kind !== systemUser || operation !== 'update' || after === undefined) return;
  const { password, hash } = (ctx.prepared ?? {}) as Partial<PreparedPassword>;
  if (typeof password !== 'string' || hash !== secretOf(after.secret).passwordHash) return;
  if ((await ctx.here.get(feedKind, ctx.here.scope)) === undefined) return;
  // Who was bound a moment ago may have no place in the outbox so far.
  await markUsers(ctx, [after.id]);
  const where = compare('eq', 'user', after.id);
  const { entries } = await ctx.here.list(exportKind, { where, sort: [], skip: 0, limit: MOST, counted: false });
  for (const entry of entries) {
    const { directory, state } = keptIn(entry);
    if (state === 'unbound') continue;
    await ctx.here.update(await putBack(ctx, entry, true), {}, { password });
    await wake(ctx.here, directory);
  }
}
