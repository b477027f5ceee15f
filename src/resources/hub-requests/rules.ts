import type { RequestOutcome } from '../../directory/hub-port.ts';
import type { ReadContext, RuleSet } from '../../directory/types.ts';
import { invalidField, notFound } from '../../kit/errors.ts';
import { beginTrimming, TRIM, trimming } from './retention.ts';
import { shown } from './shown.ts';

/** Entries of a page of which no size is said, as that platform's clients expect. */
const PAGE = 25;

interface Query {
  readonly account_id?: string;
  readonly account_ids?: string;
  readonly organization?: string;
  readonly action?: string;
  readonly actions?: string;
  readonly outcome?: RequestOutcome;
  readonly status?: number;
  readonly caller?: string;
  readonly run_id?: string;
  readonly start_date?: string;
  readonly end_date?: string;
  readonly page_size?: number;
  readonly next?: string;
}

/** The organizations whose entries the caller may see; undefined for those of all, and of none. */
function reachOf({ identity }: Pick<ReadContext, 'identity'>): ReadonlySet<string> | undefined {
  if (identity.actsForProvider) return undefined;
  return identity.organizations === 'all' ? new Set() : identity.organizations;
}

/** One value, and several separated by commas; undefined where there are none. */
function valuesOf(one: string | undefined, several: string | undefined): readonly string[] | undefined {
  const values = [one, ...(several ?? '').split(',')]
    .map((value) => value?.trim() ?? '')
    .filter((value) => value !== '');
  return values.length === 0 ? undefined : [...new Set(values)];
}

function momentOf(field: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw invalidField(field, 'has to be a time such as 2026-05-01T00:00:00Z');
  return at;
}

export const rules: RuleSet = {
  reads: {
    hub_requests_list: async (ctx, input) => {
      const query = input.query as Query;
      const reach = reachOf(ctx);
      const wanted = query.organization === undefined ? reach && [...reach] : [query.organization];
      const { entries, next } = await ctx.ports.requests.list(ctx.here.scope, {
        account: valuesOf(query.account_id, query.account_ids),
        organization: reach === undefined ? wanted : wanted?.filter((id) => reach.has(id)),
        action: valuesOf(query.action, query.actions),
        outcome: query.outcome,
        status: query.status,
        caller: query.caller,
        run: query.run_id,
        from: momentOf('start_date', query.start_date),
        to: momentOf('end_date', query.end_date),
        after: query.next,
        limit: query.page_size ?? PAGE,
      });
      return { type: 'value', value: { data: entries.map((entry) => shown(ctx.identity, entry)), next: next ?? null } };
    },
    hub_requests_get: async (ctx, input) => {
      const entry = await ctx.ports.requests.get(ctx.here.scope, String(input.params.id));
      const reach = reachOf(ctx);
      if (entry === undefined || (reach !== undefined && !reach.has(entry.organization ?? '')))
        throw notFound('Request');
      return { type: 'value', value: { data: shown(ctx.identity, entry) } };
    },
  },
  reactions: [beginTrimming],
  jobs: { [TRIM]: trimming },
};
