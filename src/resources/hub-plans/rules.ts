import { lacking } from '../../directory/hub-needs.ts';
import type { ActionInput } from '../../directory/hub-port.ts';
import type {
  Document,
  Entry,
  Outcome,
  ReadContext,
  RuleSet,
  ValidInput,
  WriteContext,
} from '../../directory/types.ts';
import { conflict, invalidField, notFound } from '../../kit/errors.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { errorOf, organizationOf } from '../hub-actions/answer.ts';
import { resolve } from '../hub-actions/asked.ts';
import { carryOut } from '../hub-actions/carry-out.ts';
import { hubRunKind } from '../hub-runs/contract.ts';
import { about, mayDecide } from './approval.ts';
import { hubPlanKind } from './contract.ts';

const DAY = 86_400_000;

interface Body {
  readonly action?: string;
  readonly account_id?: string;
  readonly path?: ActionInput['path'] | null;
  readonly query?: ActionInput['query'] | null;
  readonly body?: unknown;
  readonly organization?: string | null;
  readonly run_id?: string;
}

/** Plans the write at its directory. @throws MusterError for what fails there, or changes nothing */
async function planned(ctx: ReadContext, input: ValidInput): Promise<Document> {
  const { action, account_id, path, query, body, organization, run_id } = input.body as Body;
  if (run_id !== undefined) return plannedRun(ctx, run_id);
  if (action === undefined) throw invalidField('action', 'is required, unless run_id is given');
  const given = { path: path ?? undefined, query: query ?? undefined, body };
  const asked = await resolve(ctx, {
    action,
    account: account_id ?? input.headers['x-account-id'],
    organization: organization ?? undefined,
    given,
  });
  if (asked.effect === 'read') throw invalidField('action', `${action} changes nothing, and needs no plan`);
  const { execution, requestId } = await carryOut(ctx, asked, { plan: true });
  if (!execution.ok) throw errorOf(asked, execution, requestId);
  const { hub } = ctx.ports;
  return {
    action,
    account_id: asked.account.id,
    organization: organizationOf(asked),
    run_id: null,
    digest: hub.digest(about(asked), execution.state ?? ''),
    input: hub.redact(given),
    plan: hub.redact(execution.data),
  };
}

/** A planned run that is done: what is approved is the plans of all its rows. */
async function plannedRun(ctx: ReadContext, id: string): Promise<Document> {
  const run = await ctx.here.get(hubRunKind, id);
  const requester = run?.doc.requested_by as { readonly id?: string } | undefined;
  if (run === undefined || requester?.id !== ctx.identity.id) throw notFound('run_id: run');
  const { planned: isPlan, state, digest, action, account_id, input, counts, total } = run.doc;
  if (isPlan !== true || state !== 'done' || digest === null)
    throw conflict('run_id: the run has to be a plan that is done, with no row that failed');
  return { action, account_id, organization: null, run_id: id, digest, input, plan: { counts, total } };
}

/** Plans show what stands at the directory: to who decides on them, and to who asked. */
const decides = ({ identity }: ReadContext): boolean => lacking(identity, 'hub.approve') === undefined;
const isOwn = (ctx: ReadContext, { doc }: Entry): boolean =>
  decides(ctx) || (doc.requested_by as { readonly id: string }).id === ctx.identity.id;

const decide =
  (state: 'approved' | 'rejected') =>
  async (ctx: WriteContext, input: ValidInput): Promise<Outcome> => {
    const plan = await ctx.here.require(hubPlanKind, input.params.id as string);
    await mayDecide(ctx, plan);
    if (plan.doc.state !== 'pending') throw conflict(`the plan is ${String(plan.doc.state)} already`);
    if (Date.parse(String(plan.doc.expires_at)) <= ctx.now)
      throw conflict('the plan has expired; it has to be planned again');
    const { type, id, name } = ctx.identity;
    const { note = null } = input.body as { readonly note?: string | null };
    const decided = { state, decided_by: { type, id, name }, decided_at: new Date(ctx.now).toISOString(), note };
    return { type: 'entry', entry: await ctx.here.update(plan, decided) };
  };

export const rules: RuleSet = {
  kinds: [
    {
      kind: hubPlanKind,
      derive: async (ctx, { before }) =>
        before === undefined ? { doc: { created_at: new Date(ctx.now).toISOString() } } : {},
    },
  ],
  reads: {
    hub_plans_list: async (ctx, input, next) =>
      next(decides(ctx) ? input : { ...input, where: compare('eq', 'requested_by.id', ctx.identity.id) }),
    hub_plans_get: async (ctx, input, next) => {
      const plan = await ctx.here.get(hubPlanKind, input.params.id as string);
      if (plan !== undefined && !isOwn(ctx, plan)) throw notFound(hubPlanKind.label);
      return next();
    },
  },
  prepares: { hub_plans_create: planned },
  writes: {
    hub_plans_create: async (ctx) => {
      const { type, id, name, home } = ctx.identity;
      const doc = {
        ...(ctx.prepared as Document),
        requested_by: { type, id, name },
        home: type === 'service_account' ? home : '',
        expires_at: new Date(ctx.now + DAY).toISOString(),
      };
      return { type: 'entry', entry: await ctx.here.insert(hubPlanKind, doc) };
    },
    hub_plans_approve: decide('approved'),
    hub_plans_reject: decide('rejected'),
  },
};
