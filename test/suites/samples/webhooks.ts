import type { Samples } from './sample.ts';

/** Nobody listens there. */
const webhook = (name: string) => ({
  name,
  url: 'http://127.0.0.1:9/events',
  eventTypes: ['user_create', 'systems'],
  filter: { 'resource.type': 'user' },
});

export const samples: Samples = {
  make: async ({ post, keep }) => {
    const path = '/muster/v1/webhooks';
    const made = await post<{ id: string; secret: string }>(path, { ...webhook('a webhook'), active: false });
    keep('webhookSecret', made.secret);
    const second = await post<{ id: string }>(`${path}/${made.id}/secrets`);
    const single = await post<{ id: string }>(path, webhook('another webhook'));
    return { webhook: made.id, webhookSecretId: second.id, activeWebhook: single.id };
  },
  segments: { 'muster/v1/webhooks': 'webhook', secrets: 'webhookSecretId' },
  states: { muster_webhooks_addSecret: 'activeWebhook', muster_webhooks_replay: 'activeWebhook' },
  bodies: {
    muster_webhooks_create: () => webhook('one more webhook'),
    muster_webhooks_patch: () => ({ eventTypes: ['*'], active: false }),
    muster_webhooks_resume: () => ({ from: 'now' }),
    muster_webhooks_replay: () => ({ from: 1 }),
  },
};
