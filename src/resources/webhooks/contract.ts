import { Type } from 'typebox';
import { muster } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { listQuery, listResponse } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { bodyOf, resource } from '../../kit/resource.ts';
import { NewWebhook, NewWebhookSecret, StartedReplay, Webhook, WebhookDelivery, WebhookView } from './entity.ts';

export const webhookKind = kind({
  kind: 'webhook',
  label: 'Webhook',
  entity: Webhook,
  idField: 'id',
  home: 'organization',
  nameField: 'name',
  unique: [{ name: 'name', fold: true }],
  searchable: ['name', 'url'],
  defaults: { filter: null, active: true, disabledAt: null, disabledReason: null },
});
export const kinds = { webhookKind };

const path = '/muster/v1/webhooks';
const common = { area: 'Webhooks', family: muster, reach: 'organization' } as const;
const { name, url, eventTypes } = Webhook.properties;
const optional = bodyOf(Webhook, ['filter', 'active']).properties;

export const operations = {
  ...resource(webhookKind, {
    ...common,
    path,
    read: 'webhooks.read',
    write: 'webhooks.write',
    list: {
      id: 'muster_webhooks_list',
      title: 'List webhooks',
      row: WebhookView,
      parameters: { search: true },
    },
    get: { id: 'muster_webhooks_get', title: 'Get a webhook, and how far it has come', response: WebhookView },
    create: {
      id: 'muster_webhooks_create',
      title: 'Create a webhook; its secret is shown once',
      description:
        'Events from then on are sent as CloudEvents 1.0, one to a request, in the order of the log, each at least once, ' +
        'signed as Standard Webhooks are. 100 of an organization at most. See docs/areas/webhooks.md.',
      body: Type.Object({ name, url, eventTypes, ...optional }, { $id: 'CreateWebhook' }),
      response: NewWebhook,
      shownOnce: ['secret'],
    },
    patch: {
      id: 'muster_webhooks_patch',
      title: 'Change a webhook',
      description: 'What waits for another try is tried at once.',
      body: bodyOf(Webhook, ['name', 'url', 'eventTypes', 'filter', 'active']),
    },
    remove: { id: 'muster_webhooks_delete', title: 'Delete a webhook', response: null },
  }),
  addSecret: op({
    ...common,
    id: 'muster_webhooks_addSecret',
    method: 'POST',
    path: `${path}/{id}/secrets`,
    title: 'Give a webhook a second secret; it is shown once',
    description: 'Both sign from then on, until one is deleted. 409 where there are two.',
    access: 'webhooks.write',
    status: 201,
    response: NewWebhookSecret,
    shownOnce: ['secret'],
  }),
  removeSecret: op({
    ...common,
    id: 'muster_webhooks_deleteSecret',
    method: 'DELETE',
    path: `${path}/{id}/secrets/{secret_id}`,
    title: 'Delete a secret of a webhook',
    description: 'It signs nothing any more. 409 for the only one.',
    access: 'webhooks.write',
    status: 204,
    response: null,
    dangerous: true,
  }),
  resume: op({
    ...common,
    id: 'muster_webhooks_resume',
    method: 'POST',
    path: `${path}/{id}/resume`,
    title: 'Go on with a webhook that was disabled, or that waits for its next try',
    access: 'webhooks.write',
    body: Type.Object(
      {
        from: Type.Optional(
          Type.Enum(['cursor', 'now'], {
            description: '`cursor`: everything since it stopped. `now`: what is not sent yet is left out for good.',
            default: 'cursor',
          }),
        ),
      },
      { $id: 'ResumeWebhook' },
    ),
    bodyOptional: true,
    status: 200,
    response: Webhook,
  }),
  replay: op({
    ...common,
    id: 'muster_webhooks_replay',
    method: 'POST',
    path: `${path}/{id}/replay`,
    title: 'Send events of the past once more',
    description:
      'Beside what happens, which goes on in its own order. They have the extension `replay` and another `webhook-id`. ' +
      'One replay at a time: another takes its place. 409 unless the webhook is active.',
    access: 'webhooks.write',
    body: Type.Object(
      {
        from: Type.Integer({ minimum: 1, description: 'The sequence of the first entry of the log.' }),
        to: Type.Optional(Type.Integer({ minimum: 1, description: 'Of the last one. The latest unless given.' })),
      },
      { $id: 'ReplayWebhook' },
    ),
    status: 202,
    response: StartedReplay,
  }),
  endReplay: op({
    ...common,
    id: 'muster_webhooks_endReplay',
    method: 'DELETE',
    path: `${path}/{id}/replay`,
    title: 'End the replay of a webhook',
    access: 'webhooks.write',
    status: 204,
    response: null,
  }),
  test: op({
    ...common,
    id: 'muster_webhooks_test',
    method: 'POST',
    path: `${path}/{id}/test`,
    title: 'Send a test event, at once and once, and see what comes of it',
    description: 'An event `webhook_test` that is in no log, whatever the state of the webhook. A plan sends nothing.',
    access: 'webhooks.write',
    status: 200,
    response: WebhookDelivery,
  }),
  deliveries: op({
    ...common,
    id: 'muster_webhooks_deliveries',
    method: 'GET',
    path: `${path}/{id}/deliveries`,
    title: 'List what was sent by a webhook, the latest first',
    description: 'Each try of the last 30 days, at most the latest 1,000. What receivers answered is not kept.',
    access: 'webhooks.read',
    query: listQuery(muster, { filter: false, sort: false, fields: false }),
    status: 200,
    response: listResponse(muster, WebhookDelivery),
  }),
};
