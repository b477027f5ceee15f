import type { Entry, WriteContext } from '../../directory/types.ts';
import { hubAccountKind } from './contract.ts';
import { reasonsOf, whenFailing } from './reasons.ts';
import { setupDocument, setupOf } from './setup.ts';

/** What running an action may teach of the account that it was run with. */

/** Remembers which client secret was taken, where it is another one than was thought. */
export async function rememberLive(ctx: WriteContext, id: string, live: 1 | 2): Promise<void> {
  const account = await ctx.here.get(hubAccountKind, id);
  if (account === undefined) return;
  const setup = setupOf(account);
  // Meanwhile there may be one alone.
  if (setup.secrets < 2 || setup.live_secret === live) return;
  await ctx.here.update(account, setupDocument({ ...setup, live_secret: live }));
}

/** Notes that the directory refuses the credentials; saving or validating them takes it back. */
export async function noteRefusal(ctx: WriteContext, id: string, message: string): Promise<Entry | undefined> {
  const account = await ctx.here.get(hubAccountKind, id);
  if (account === undefined) return undefined;
  const reasons = whenFailing(reasonsOf(account.doc), { reason: 'bad_key', message }, ctx.now);
  return ctx.here.update(account, { status_reasons: reasons });
}
