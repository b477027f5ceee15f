import { randomBytes } from 'node:crypto';
import type { Prepare, WriteRule } from '../../directory/types.ts';
import { envelope } from '../../wire/webhooks/envelope.ts';
import { webhookKind } from './contract.ts';
import { liveStream, MOST_BYTES, sourceOf } from './deliver.ts';
import { deliveryOf, shownDelivery } from './delivery-log.ts';
import type { WebhookDelivery } from './entity.ts';
import { secretsIn } from './secrets.ts';

/** A test event, which is in no log. */

const TEST = 'webhook_test';

/** Sends it; a plan sends nothing. */
export const sendTest: Prepare = async (ctx, input): Promise<WebhookDelivery> => {
  const hook = await ctx.here.require(webhookKind, input.params.id ?? '');
  const { identity, now } = ctx;
  const { scope } = ctx.here;
  const id = randomBytes(12).toString('hex');
  const timestamp = new Date(now).toISOString();
  const event = {
    id,
    event_type: TEST,
    service: 'directory',
    organization: scope,
    timestamp,
    '@version': '1',
    success: true,
    initiated_by: { id: identity.id, type: identity.type },
    resource: { id: hook.id, type: webhookKind.kind, name: hook.doc.name },
  };
  const sent = { webhookId: id, eventId: id, type: TEST, sequence: null, replay: null, attempt: 1 };
  if (ctx.caller.plan === true)
    return { ...sent, id: '', taken: false, status: null, error: 'a plan sends nothing', durationMs: 0, at: timestamp };
  const { receivers, kept } = ctx.ports.webhooks;
  // So that what is kept of it is found when it goes.
  await liveStream(ctx, hook);
  const body = envelope({ source: sourceOf(scope), event }, MOST_BYTES);
  const answer = await receivers.send({ url: String(hook.doc.url), id, body, secrets: secretsIn(hook) });
  const delivery = deliveryOf(sent, answer);
  await kept.keep(scope, hook.id, delivery);
  return shownDelivery(delivery);
};

export const answerTest: WriteRule = async (ctx) => ({ type: 'value', value: ctx.prepared });
