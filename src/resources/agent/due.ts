import type { QueueEntry } from '../device-queue/contract.ts';
import { RESULT_GRACE } from '../device-queue/states.ts';

/**
 * Whether an entry is to be handed to its device now (ms since the epoch): it was not yet, or the device had it and has
 * not answered in the time that it may take. Never when it has expired.
 */
export function isDue(entry: QueueEntry, now: number): boolean {
  const { state, expiresAt, deliveredAt, timeoutSeconds } = entry;
  if (Date.parse(expiresAt) <= now) return false;
  if (state === 'queued') return true;
  if (state !== 'delivered' || deliveredAt === null) return false;
  return Date.parse(deliveredAt) + timeoutSeconds * 1000 + RESULT_GRACE <= now;
}
