import type { Entry, WriteContext } from '../../directory/types.ts';
import { queueEntry, type QueueEntry } from './contract.ts';
import { lifetime } from './states.ts';

/** The job that ends an entry whose time is over. */
export const EXPIRE = 'device_queue_expire';

/** Puts an entry into the queue of a device, in the caller's name; it expires by itself. */
export async function addToQueue(
  ctx: WriteContext,
  { system, type, name }: Pick<QueueEntry, 'system' | 'type' | 'name'>,
): Promise<Entry> {
  const expires = ctx.now + lifetime(type, name);
  const entry = await ctx.here.insert(queueEntry, {
    system,
    type,
    name,
    createdAt: new Date(ctx.now).toISOString(),
    expiresAt: new Date(expires).toISOString(),
    createdBy: { type: ctx.identity.type, id: ctx.identity.id, name: ctx.identity.name },
  });
  await ctx.here.enqueue(EXPIRE, { id: entry.id }, expires);
  return entry;
}
