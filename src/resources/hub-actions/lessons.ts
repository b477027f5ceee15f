import type { Execution } from '../../directory/hub-port.ts';
import type { WriteContext } from '../../directory/types.ts';
import { noteRefusal, rememberLive } from '../hub-accounts/learned.ts';
import type { Asked } from './asked.ts';

/** What an execution teaches about its account: which secret is live, and whether the credentials are still taken. */
export function teaches(asked: Asked, execution: Execution): boolean {
  if (execution.live !== undefined) return true;
  return !execution.ok && execution.error.reason === 'credentials' && asked.account.doc.status === 'active';
}

/** Keeps it. */
export async function learn(ctx: WriteContext, asked: Asked, execution: Execution): Promise<void> {
  if (!teaches(asked, execution)) return;
  const { id } = asked.account;
  if (execution.live !== undefined) await rememberLive(ctx, id, execution.live);
  if (!execution.ok && execution.error.reason === 'credentials') await noteRefusal(ctx, id, execution.error.message);
}
