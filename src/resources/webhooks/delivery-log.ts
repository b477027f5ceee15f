import { randomBytes } from 'node:crypto';
import type { KeptDelivery, WebhookAnswer } from '../../directory/webhook-port.ts';
import type { WebhookDelivery } from './entity.ts';

/** How long a try is kept (ms), and how many of a webhook are. */
export const KEPT_FOR = 30 * 86_400_000;
export const MOST_KEPT = 1_000;

/** Digits of a time (ms since the epoch) in an id. */
const TIME_DIGITS = 12;
const COUNTED = 0x10000;
let count = 0;

/** Before every id of that time or later. */
export const idAt = (at: number): string => Math.max(0, at).toString(16).padStart(TIME_DIGITS, '0');

/** The time, a count and chance: ids of one process ascend, and no two servers make the same. */
function newDeliveryId(at: number): string {
  count = (count + 1) % COUNTED;
  return idAt(at) + count.toString(16).padStart(4, '0') + randomBytes(4).toString('hex');
}

type Sent = Pick<WebhookDelivery, 'webhookId' | 'eventId' | 'type' | 'sequence' | 'replay' | 'attempt'>;

/** A try as it is kept; what the receiver answered beside its status is not. */
export function deliveryOf(sent: Sent, { at, duration, status, error }: WebhookAnswer): KeptDelivery {
  const doc: Omit<WebhookDelivery, 'id'> = {
    ...sent,
    taken: error === undefined,
    status: status ?? null,
    error: error ?? null,
    durationMs: duration,
    at: new Date(at).toISOString(),
  };
  return { id: newDeliveryId(at), doc: JSON.stringify(doc) };
}

export const shownDelivery = ({ id, doc }: KeptDelivery): WebhookDelivery => ({
  id,
  ...(JSON.parse(doc) as Omit<WebhookDelivery, 'id'>),
});
