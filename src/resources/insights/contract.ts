import { Type } from 'typebox';
import { insights, muster } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { op } from '../../kit/op.ts';
import { AnyObject, untrusted } from '../../kit/schemas.ts';

/** Directory Insights (handbook 5): what happened, read from the log of changes. */

/** Services that events are of, and that a query may name. */
export const SERVICES = [
  'access_management',
  'alerts',
  'asset_management',
  'directory',
  'ldap',
  'mdm',
  'notifications',
  'object_storage',
  'password_manager',
  'radius',
  'reports',
  'saas_app_management',
  'software',
  'sso',
  'systems',
  'workflows',
] as const;
export type Service = (typeof SERVICES)[number];
/** What a query names: `all` is any of them, `alert` the older name of `alerts`. */
const SERVICE_NAMES = ['all', 'alert', ...SERVICES] as const;

const Moment = Type.String({ format: 'date-time' });
const Terms = Type.Unsafe<unknown>({ description: 'Terms: a list of them, or an object of several.' });

const SearchTerm = Type.Object(
  { and: Type.Optional(Terms), or: Type.Optional(Terms), not: Type.Optional(Terms) },
  {
    additionalProperties: true,
    $id: 'InsightsSearchTerm',
    description:
      'A term is `{field: value}` or `{field: [values]}`, with dots for what lies within, or another object of `and`, ' +
      '`or` and `not`. Case does not count. `changes`, `useragent` and `system_timestamp` cannot be searched.',
  },
);

const span = {
  service: Type.Array(Type.Enum([...SERVICE_NAMES]), { minItems: 1, maxItems: 100 }),
  start_time: Type.String({ ...Moment, description: 'The first moment, included (RFC 3339).' }),
  end_time: Type.Optional(Type.String({ ...Moment, description: 'The last moment, included. Now unless given.' })),
  search_term: Type.Optional(SearchTerm),
};
const text = {
  q: Type.Optional(Type.String({ maxLength: 1024, description: 'A text that some value of the event has in it.' })),
  exact_match: Type.Optional(
    Type.Union([Type.String({ maxLength: 1024 }), Type.Boolean()], {
      description: '`true`: `q` is a whole value. Any other text is a whole value itself.',
    }),
  ),
};

const EventQuery = Type.Object(
  {
    ...span,
    ...text,
    // What makes no sense counts as not given, silently (handbook 5).
    limit: Type.Optional(Type.Unsafe<unknown>({ description: 'How many events: 1 to 10,000, and 1,000 otherwise.' })),
    sort: Type.Optional(Type.Unsafe<unknown>({ description: 'By time: `ASC`, or `DESC`.' })),
    skip: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
    fields: Type.Optional(
      Type.Array(Type.String({ maxLength: 255 }), {
        maxItems: 200,
        description: 'Only these parts of each event, with dots for what lies within.',
      }),
    ),
    search_after: Type.Optional(
      Type.Array(Type.Union([Type.String({ maxLength: 8192 }), Type.Number()]), {
        maxItems: 2,
        description: 'The X-Search_after header of the page before.',
      }),
    ),
  },
  { $id: 'InsightsEventQuery' },
);

const InsightsEvent = Type.Unsafe<Record<string, unknown>>({ ...AnyObject, ...untrusted, title: 'Event' });

const common = {
  area: 'Directory Insights',
  family: insights,
  method: 'POST',
  reach: 'provider',
  access: 'log.read',
  acceptsOrganizationHeader: true,
  severalOrganizations: true,
  headers: Type.Object({
    'x-provider-id': Type.Optional(
      Type.String({ description: "The provider's own events, instead of those of organizations." }),
    ),
  }),
  readsOnly: true,
  status: 200,
} as const;
const path = '/insights/directory/v1/events';

const Retention = Type.Object(
  {
    days: Type.Integer({ minimum: 1, maximum: 3650, description: 'Days that events are kept.' }),
    services: Type.Record(Type.String(), Type.Integer({ minimum: 1, maximum: 3650 }), {
      description: 'The same for the events of a service.',
    }),
    event_types: Type.Record(Type.String(), Type.Integer({ minimum: 1, maximum: 3650 }), {
      description: 'The same for the events of a type; this goes before the service.',
    }),
  },
  { $id: 'InsightsRetention' },
);

export const retentionKind = kind({
  kind: 'insights_retention',
  label: 'Retention of events',
  entity: Type.Object({ id: Type.String({ readOnly: true }), ...Retention.properties }),
  idField: 'id',
  home: 'organization',
  nameField: 'id',
  defaults: { days: 90, services: {}, event_types: {} },
});
export const kinds = { retentionKind };

const retention = {
  area: 'Directory Insights',
  family: muster,
  reach: 'organization',
  path: '/muster/v1/insights/retention',
  status: 200,
  response: Retention,
} as const;

export const operations = {
  events: op({
    ...common,
    id: 'Event_Get',
    path,
    title: 'Find events',
    description:
      'Answers with the headers X-Result-Count, X-Limit, X-Sort and X-Search_after. Repeat the same query with ' +
      '`search_after` set to the last of these until X-Result-Count is less than X-Limit. x-org-id may be sent several ' +
      'times.',
    body: EventQuery,
    response: Type.Array(InsightsEvent),
  }),
  count: op({
    ...common,
    id: 'EventCount_Get',
    path: `${path}/count`,
    title: 'Count events',
    body: EventQuery,
    response: Type.Object({ count: Type.Integer() }),
  }),
  distinct: op({
    ...common,
    id: 'EventDistinct_Get',
    path: `${path}/distinct`,
    title: 'Count the events of each value of a field',
    description: 'At most 10,000 values, the most frequent first, in lower case; under the name of the field too.',
    body: Type.Object(
      { ...span, field: Type.String({ minLength: 1, maxLength: 255 }) },
      { $id: 'InsightsDistinctQuery' },
    ),
    response: Type.Object(
      {
        buckets: Type.Array(Type.Object({ key: Type.String(untrusted), doc_count: Type.Integer() })),
        doc_count_error_upper_bound: Type.Integer(),
        sum_other_doc_count: Type.Integer(),
      },
      { additionalProperties: true },
    ),
  }),
  interval: op({
    ...common,
    id: 'EventInterval_Get',
    path: `${path}/interval`,
    title: 'Count the events of each span of time',
    description: 'At most 10,000 spans, from the first that has an event to the last.',
    body: Type.Object(
      {
        ...span,
        ...text,
        interval_unit: Type.Enum(['s', 'm', 'h', 'd', 'w']),
        interval_value: Type.Optional(
          Type.Union([Type.String({ pattern: '^[1-9][0-9]{0,5}$' }), Type.Integer({ minimum: 1, maximum: 999_999 })], {
            description: 'So many of the unit. 1 unless given.',
          }),
        ),
        timezone: Type.Optional(
          Type.String({
            pattern: '^(Z|[+-][0-9]{2}:?[0-9]{2})$',
            description: 'The offset from UTC in which days begin, as -0500.',
          }),
        ),
      },
      { $id: 'InsightsIntervalQuery' },
    ),
    response: Type.Object({
      buckets: Type.Array(
        Type.Object({
          key: Type.Integer({ description: 'When the span begins, in milliseconds since the epoch.' }),
          key_as_string: Type.String(),
          doc_count: Type.Integer(),
        }),
      ),
    }),
  }),
  retention: op({
    ...retention,
    id: 'muster_insightsRetention_get',
    method: 'GET',
    title: 'Get how long events are kept',
    access: 'organization.read',
  }),
  setRetention: op({
    ...retention,
    id: 'muster_insightsRetention_put',
    method: 'PUT',
    title: 'Set how long events are kept',
    description:
      'Those that are older go at once from what Directory Insights answers. The log of changes itself is not shortened.',
    access: 'organization.write',
    body: Type.Object(
      {
        days: Retention.properties.days,
        services: Type.Optional(Retention.properties.services),
        event_types: Type.Optional(Retention.properties.event_types),
      },
      { $id: 'InsightsRetentionBody' },
    ),
    dangerous: true,
  }),
};
