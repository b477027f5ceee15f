import { USUAL_RETENTION } from '../../directory/insights-port.ts';
import type { Document, ReadRule, RuleSet, WriteRule } from '../../directory/types.ts';
import { invalidField } from '../../kit/errors.ts';
import { retentionKind, SERVICES } from './contract.ts';
import { fillGaps, spanOf, type IntervalBody } from './interval.ts';
import {
  cursorOf,
  fieldsOf,
  isDescending,
  limitOf,
  placesOf,
  projected,
  queryOf,
  scopesOf,
  type QueryBody,
} from './query.ts';

interface EventsBody extends QueryBody {
  readonly limit?: unknown;
  readonly sort?: unknown;
  readonly skip?: number;
  readonly fields?: readonly string[];
  readonly search_after?: readonly unknown[];
}

/** Values or spans that are answered at most. */
const MOST = 10_000;

const events: ReadRule = async (ctx, input) => {
  const body = input.body as unknown as EventsBody;
  const scopes = scopesOf(ctx, input.headers);
  const query = queryOf(body, scopes, ctx.now);
  const fields = fieldsOf(body.fields);
  const limit = limitOf(body.limit);
  const descending = isDescending(body.sort);
  const after = placesOf(scopes, body.search_after);
  const page = await ctx.ports.insights.page({ ...query, descending, skip: body.skip ?? 0, limit, after });
  const text = `[${page.text}]`;
  return {
    type: 'bytes',
    text:
      fields === undefined
        ? text
        : JSON.stringify((JSON.parse(text) as Document[]).map((event) => projected(event, fields))),
    headers: {
      'x-result-count': String(page.count),
      'x-limit': String(limit),
      'x-sort': descending ? 'DESC' : 'ASC',
      'x-search_after': JSON.stringify(cursorOf(scopes, page, after, query.from)),
    },
  };
};

const count: ReadRule = async (ctx, input) => {
  const query = queryOf(input.body as unknown as QueryBody, scopesOf(ctx, input.headers), ctx.now);
  return { type: 'value', value: { count: await ctx.ports.insights.count(query) } };
};

const distinct: ReadRule = async (ctx, input) => {
  const body = input.body as unknown as QueryBody & { readonly field: string };
  const query = queryOf(body, scopesOf(ctx, input.headers), ctx.now);
  const { values, total } = await ctx.ports.insights.distinct(query, body.field.toLowerCase(), MOST);
  const buckets = values.map(({ value, n }) => ({ key: value, doc_count: n }));
  const counted = values.reduce((sum, { n }) => sum + n, 0);
  // Clients look under the name of the field, or for any list there is.
  const value = {
    [body.field]: buckets,
    buckets,
    doc_count_error_upper_bound: 0,
    sum_other_doc_count: total - counted,
  };
  return { type: 'value', value };
};

const interval: ReadRule = async (ctx, input) => {
  const body = input.body as unknown as QueryBody & IntervalBody;
  const query = queryOf(body, scopesOf(ctx, input.headers), ctx.now);
  const span = spanOf(body);
  const found = await ctx.ports.insights.histogram(query, span, MOST + 1);
  const buckets = fillGaps(found, span, MOST);
  if (buckets === undefined)
    throw invalidField('interval_unit', `would give more than ${MOST} spans: choose a longer one`);
  return { type: 'value', value: { buckets } };
};

const retention: ReadRule = async (ctx) => {
  const kept = await ctx.here.get(retentionKind, ctx.here.scope);
  const { days, services, event_types } = { ...USUAL_RETENTION, ...kept?.doc };
  return { type: 'value', value: { days, services, event_types } };
};

const setRetention: WriteRule = async (ctx, input) => {
  const { days, services, event_types } = input.body;
  const changes = { days, services: services ?? {}, event_types: event_types ?? {} };
  const unknown = Object.keys(changes.services).find((name) => !(SERVICES as readonly string[]).includes(name));
  if (unknown !== undefined) throw invalidField(`services.${unknown}`, `is no service: one of ${SERVICES.join(', ')}`);
  const kept = await ctx.here.get(retentionKind, ctx.here.scope);
  if (kept === undefined) await ctx.here.insert(retentionKind, changes, {}, { id: ctx.here.scope });
  else await ctx.here.update(kept, changes);
  return { type: 'value', value: changes };
};

export const rules: RuleSet = {
  reads: {
    Event_Get: events,
    EventCount_Get: count,
    EventDistinct_Get: distinct,
    EventInterval_Get: interval,
    muster_insightsRetention_get: retention,
  },
  writes: { muster_insightsRetention_put: setRetention },
};
