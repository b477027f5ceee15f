import { Type, type Static } from 'typebox';
import { Id, Nullable, derived, untrusted } from '../../kit/schemas.ts';

const Moment = Type.String({ format: 'date-time' });

/** What an organization wants to be told of, and where. */
export const Webhook = Type.Object(
  {
    id: Type.String(derived),
    name: Type.String({ minLength: 1, maxLength: 255 }),
    url: Type.String({
      minLength: 1,
      maxLength: 2048,
      description:
        'Where events are sent to: https, or whatever MUSTER_HUB_ALLOW names. It stands in the log: keep secrets out of it.',
    }),
    eventTypes: Type.Array(Type.String({ minLength: 1, maxLength: 255 }), {
      minItems: 1,
      maxItems: 200,
      description: 'What is sent: names of events as in Directory Insights, names of services, or `*` for everything.',
    }),
    filter: Nullable(
      Type.Record(Type.String(), Type.Unknown(), {
        description:
          'What else has to hold: a `search_term` as queries of Directory Insights have it, such as ' +
          '`{"resource.type": "user"}`. Null: nothing else.',
      }),
    ),
    active: Type.Boolean({ description: 'False: nothing is sent until it is true again, and then all since.' }),
    state: Type.Enum(['active', 'paused', 'disabled'], {
      ...derived,
      description:
        '`paused`: by `active`. `disabled`: its receiver is gone, or took nothing for three days; `resume` goes on from ' +
        'where it stopped.',
    }),
    disabledAt: Type.Union([Moment, Type.Null()], derived),
    disabledReason: Type.Union([Type.String(untrusted), Type.Null()], derived),
    createdAt: Type.String({ ...derived, format: 'date-time' }),
    secrets: Type.Array(Type.Object({ id: Id, createdAt: Moment }), {
      ...derived,
      description: 'The secrets that sign, without themselves: one, or two while one takes the place of the other.',
    }),
  },
  { $id: 'Webhook' },
);
export type Webhook = Static<typeof Webhook>;

const Sequence = Type.Integer({ description: 'The sequence of an entry of the log.' });

const Progress = Type.Object(
  {
    cursor: Type.Integer({ description: 'All entries of the log up to this sequence are dealt with.' }),
    behind: Type.Integer({ description: 'Entries of the log after that, wanted or not.' }),
    tries: Type.Integer({ description: 'How often the event that is next was tried in vain.' }),
    failingSince: Nullable(Moment),
    lastStatus: Nullable(Type.Integer({ description: 'The HTTP status of the last answer.' })),
    lastError: Nullable(Type.String(untrusted)),
    nextAttemptAt: Nullable(Moment),
    lastDeliveredAt: Nullable(Moment),
  },
  { $id: 'WebhookProgress' },
);
export type Progress = Static<typeof Progress>;

/** With how far it has come, which is kept beside the log. */
export const WebhookView = Type.Object(
  {
    ...Webhook.properties,
    delivery: Progress,
    replay: Nullable(
      Type.Object(
        { id: Type.String(), to: Sequence, ...Progress.properties },
        { $id: 'WebhookReplayProgress', description: 'The replay that is under way.' },
      ),
    ),
  },
  { $id: 'WebhookView' },
);

const Secret = Type.String({ description: '`whsec_` and the key in base64. Shown once.' });

export const NewWebhook = Type.Object({ ...Webhook.properties, secret: Secret }, { $id: 'NewWebhook' });
export const NewWebhookSecret = Type.Object({ id: Id, createdAt: Moment, secret: Secret }, { $id: 'NewWebhookSecret' });

/** One try. */
export const WebhookDelivery = Type.Object(
  {
    id: Type.String(),
    webhookId: Type.String({ description: 'The header webhook-id: the same with each try of one event.' }),
    eventId: Type.String(),
    type: Type.String({ description: 'The name of the event.' }),
    sequence: Nullable(Type.Integer({ description: 'Of the entry of the log; null for a test.' })),
    replay: Nullable(Type.String({ description: 'The replay that it was of.' })),
    attempt: Type.Integer({ description: 'Which try of this event, from 1.' }),
    taken: Type.Boolean(),
    status: Nullable(Type.Integer({ description: 'The HTTP status of the answer; null where none came.' })),
    error: Nullable(Type.String({ ...untrusted, description: 'Why it does not count as taken.' })),
    durationMs: Type.Integer(),
    at: Moment,
  },
  { $id: 'WebhookDelivery' },
);
export type WebhookDelivery = Static<typeof WebhookDelivery>;

export const StartedReplay = Type.Object({ id: Type.String(), from: Sequence, to: Sequence }, { $id: 'WebhookReplay' });
