import type {
  Document,
  Entry,
  Outcome,
  ReadContext,
  RuleSet,
  ScopedReader,
  ValidInput,
  WriteContext,
} from '../../directory/types.ts';
import { conflict, forbidden, invalidField, MusterError, notFound } from '../../kit/errors.ts';
import { compare, oneOf } from '../../wire/filters/predicate.ts';
import { actionOf, permitted } from '../hub-actions/asked.ts';
import { ownOrganization } from '../hub-accounts/own.ts';
import { setupOf } from '../hub-accounts/setup.ts';
import { visibleAccount } from '../hub-accounts/visible.ts';
import { approvedPlan, needsApproval } from '../hub-plans/approval.ts';
import { hubPlanKind } from '../hub-plans/contract.ts';
import { hubProfileKind } from '../hub-profiles/contract.ts';
import { organizationKind } from '../organizations/contract.ts';
import { hubOrganizationKind, hubRunKind, hubRunRowKind } from './contract.ts';
import { goOn, rowsOf, runJobs } from './course.ts';
import type { Given } from './row.ts';
import { selected, type Selected, type Selection } from './selection.ts';

interface Body extends Given {
  readonly action: string;
  readonly account_id?: string;
  readonly select: Selection;
  readonly concurrency?: number;
  readonly stop_error_rate?: number;
  readonly canary?: {
    readonly organizations?: readonly string[];
    readonly count?: number;
    readonly wait?: boolean;
  } | null;
  readonly plan?: boolean;
  readonly approval?: string;
}
interface Prepared {
  readonly run: Document;
  readonly given: Given;
  readonly organizations: readonly Selected[];
  readonly canaries: ReadonlySet<string>;
}

/** Checks everything that holds for all rows alike. */
async function checked(ctx: ReadContext, input: ValidInput): Promise<Prepared> {
  const body = input.body as unknown as Body;
  const action = actionOf(ctx, body.action);
  const id = body.account_id ?? input.headers['x-account-id'];
  if (id === undefined || id === '') throw invalidField('account_id', 'is required: the id of a linked account');
  const account = await visibleAccount(ctx, id);
  if (!setupOf(account).multiple_organizations)
    throw conflict('the linked account is of one organization; turn multiple_organizations on and map it');
  const profile = await ctx.here.require(hubProfileKind, String(account.doc.profile));
  const given = givenOf(body);
  const { meant, effect } = permitted(ctx, action, given, [profile]);
  if (!ctx.identity.actsForProvider && meant.operation?.reach !== 'organization')
    throw forbidden(`${action.id} reaches beyond one organization`);
  if (body.plan === true && effect === 'read')
    throw invalidField('plan', 'this action changes nothing that could be planned');
  const organizations = await selected(ctx, account, body.select);
  const canaries = canariesOf(body.canary, organizations);
  const approval =
    body.plan !== true && (needsApproval({ profile, effect }) || body.approval !== undefined)
      ? await approvalOf(ctx, body, given, account)
      : null;
  return {
    given,
    organizations,
    canaries,
    run: {
      action: action.id,
      account_id: account.id,
      state: 'running',
      planned: body.plan === true,
      selection: body.select,
      canary: body.canary ?? null,
      concurrency: body.concurrency ?? 5,
      stop_error_rate: body.stop_error_rate ?? null,
      counts: { waiting: organizations.length, running: 0, ok: 0, failed: 0, unknown: 0, skipped: 0 },
      total: organizations.length,
      approval,
      input: ctx.ports.hub.redact({ path: given.path, query: given.query, body: given.body }),
    },
  };
}

const givenOf = ({ path, query, body, all, max, safety }: Body): Given => ({
  ...(path === undefined || path === null ? {} : { path }),
  ...(query === undefined || query === null ? {} : { query }),
  ...(body === undefined ? {} : { body }),
  ...(all === undefined ? {} : { all }),
  ...(max === undefined ? {} : { max }),
  ...(safety === undefined ? {} : { safety }),
});

function canariesOf(canary: Body['canary'], organizations: readonly Selected[]): ReadonlySet<string> {
  if (canary === undefined || canary === null) return new Set();
  const { organizations: named, count = 1 } = canary;
  if (named === undefined) return new Set(organizations.slice(0, count).map(({ id }) => id));
  const known = new Set(organizations.map(({ id }) => id));
  const other = named.find((id) => !known.has(id.toLowerCase()));
  if (other !== undefined)
    throw invalidField('canary.organizations', `${other} is not among the selected organizations`);
  return new Set(named.map((id) => id.toLowerCase()));
}

/** An approved plan of a planned run of the same. Each row is compared with its own plan when its turn comes. */
async function approvalOf(
  ctx: ReadContext,
  { action, approval, select }: Body,
  given: Given,
  account: Entry,
): Promise<string> {
  const plan = await approvedPlan(ctx, approval);
  const run = plan.doc.run_id === null ? undefined : await ctx.here.get(hubRunKind, plan.doc.run_id as string);
  const same =
    run !== undefined &&
    run.doc.action === action &&
    run.doc.account_id === account.id &&
    JSON.stringify(run.doc.selection) === JSON.stringify(select) &&
    JSON.stringify(run.secret.given) === JSON.stringify(given);
  if (!same)
    throw new MusterError('precondition_failed', 'approval: what was approved is another run; plan this one', {
      info: { '@type': 'muster/hub', reason: 'approval_other' },
    });
  return plan.id;
}

async function begun(ctx: WriteContext): Promise<Outcome> {
  const { run: doc, given, organizations, canaries } = ctx.prepared as Prepared;
  if (doc.approval !== null) {
    const plan = await ctx.here.require(hubPlanKind, doc.approval as string);
    if (plan.doc.state !== 'approved') throw conflict(`approval: the plan is ${String(plan.doc.state)}`);
    await ctx.here.update(plan, { state: 'used' });
  }
  const { type, id, name } = ctx.identity;
  const run = await ctx.here.insert(
    hubRunKind,
    { ...doc, past_canary: false, requested_by: { type, id, name } },
    { given },
  );
  const order = [
    ...organizations.filter((each) => canaries.has(each.id)),
    ...organizations.filter((each) => !canaries.has(each.id)),
  ];
  for (const [position, organization] of order.entries()) {
    await ctx.here.insert(hubRunRowKind, {
      run_id: run.id,
      position,
      canary: canaries.has(organization.id),
      organization: { ...organization, vendor_id: null },
      state: 'waiting',
    });
  }
  return { type: 'entry', entry: await goOn(ctx, run) };
}

const requesterOf = ({ doc }: Entry): string => (doc.requested_by as { readonly id: string }).id;

/** A run that the caller may know of: anybody's for who acts for the provider, else one's own. */
async function visibleRun(
  ctx: { readonly here: ScopedReader; readonly identity: ReadContext['identity'] },
  id: string,
): Promise<Entry> {
  const run = await ctx.here.require(hubRunKind, id);
  if (!ctx.identity.actsForProvider && requesterOf(run) !== ctx.identity.id) throw notFound(hubRunKind.label);
  return run;
}

/** Whoever lets a run go on is somebody who could begin it now. @throws MusterError `forbidden` or `not_found` */
async function mustBeAble(ctx: WriteContext, run: Entry): Promise<void> {
  const account = await visibleAccount(ctx, String(run.doc.account_id));
  const profile = await ctx.here.require(hubProfileKind, String(account.doc.profile));
  const given = run.secret.given as Given;
  const { meant, effect } = permitted(ctx, actionOf(ctx, String(run.doc.action)), given, [profile]);
  if (run.doc.planned !== true && run.doc.approval === null && needsApproval({ profile, effect }))
    throw forbidden('the connector profile has come to demand approval of this; plan another run');
  const { actsForProvider, organizations: reach } = ctx.identity;
  if (actsForProvider) return;
  const rows = await rowsOf(ctx.here, run.id, ['waiting', 'failed', 'skipped', 'unknown'], 10_000);
  const within = ({ doc }: Entry): boolean =>
    reach === 'all' || reach.has((doc.organization as { readonly id: string }).id);
  if (meant.operation?.reach !== 'organization' || !rows.every(within))
    throw forbidden('the run is for organizations that you do not act for');
}

const notTheirs = (): MusterError => forbidden('a run with an approval goes on for the one who asked for it');

async function resumed(ctx: WriteContext, input: ValidInput): Promise<Outcome> {
  const run = await visibleRun(ctx, input.params.id as string);
  if (run.doc.state === 'running') throw conflict('the run is under way');
  await mustBeAble(ctx, run);
  if (run.doc.approval !== null && requesterOf(run) !== ctx.identity.id) throw notTheirs();
  const { unknown = false } = input.body as { readonly unknown?: boolean };
  const rows = await rowsOf(ctx.here, run.id, ['failed', 'skipped', ...(unknown ? ['unknown'] : [])], 10_000);
  const counts = { ...(run.doc.counts as Record<string, number>) };
  if ((counts.running ?? 0) > 0) throw conflict('rows of the run are still under way; wait until they have ended');
  if (rows.length === 0 && counts.waiting === 0) throw conflict('no row of the run has failed, or waits');
  for (const row of rows) {
    await ctx.here.update(row, { state: 'waiting' });
    const was = String(row.doc.state);
    counts[was] = (counts[was] ?? 0) - 1;
    counts.waiting = (counts.waiting ?? 0) + 1;
  }
  return { type: 'entry', entry: await goOn(ctx, await ctx.here.update(run, { counts, past_canary: true })) };
}

export const rules: RuleSet = {
  kinds: [
    {
      kind: hubRunKind,
      derive: async (ctx, { before }) =>
        before === undefined ? { doc: { created_at: new Date(ctx.now).toISOString() } } : {},
    },
  ],
  reads: {
    hub_runs_list: async (ctx, input, next) =>
      next(
        ctx.identity.actsForProvider ? input : { ...input, where: compare('eq', 'requested_by.id', ctx.identity.id) },
      ),
    hub_runs_get: async (ctx, input, next) => {
      await visibleRun(ctx, input.params.id as string);
      return next();
    },
    hub_runs_rows: async (ctx, input, next) => {
      const run = await visibleRun(ctx, input.params.id as string);
      // What the action answered is in them.
      if (requesterOf(run) !== ctx.identity.id)
        permitted(ctx, actionOf(ctx, String(run.doc.action)), run.secret.given as Given, []);
      return next({ ...input, where: compare('eq', 'run_id', run.id) });
    },
    hub_organizations_list: async (ctx, input, next) => {
      const { organizations } = ctx.identity;
      return next(organizations === 'all' ? input : { ...input, where: oneOf('organization', [...organizations]) });
    },
  },
  prepares: { hub_runs_create: checked },
  writes: {
    hub_runs_create: begun,
    hub_runs_resume: resumed,
    hub_runs_cancel: async (ctx, input) => {
      const run = await visibleRun(ctx, input.params.id as string);
      if (requesterOf(run) !== ctx.identity.id) await mustBeAble(ctx, run);
      if (run.doc.state !== 'running' && run.doc.state !== 'held')
        throw conflict(`the run is ${String(run.doc.state)}`);
      const end = { state: 'cancelled', reason: null, ended_at: new Date(ctx.now).toISOString() };
      return { type: 'entry', entry: await ctx.here.update(run, end) };
    },
    hub_runs_continue: async (ctx, input) => {
      const run = await visibleRun(ctx, input.params.id as string);
      if (run.doc.state !== 'held')
        throw conflict(`the run is ${String(run.doc.state)}; only one that is held goes on`);
      await mustBeAble(ctx, run);
      if (run.doc.approval !== null && requesterOf(run) !== ctx.identity.id) throw notTheirs();
      return { type: 'entry', entry: await goOn(ctx, await ctx.here.update(run, { past_canary: true })) };
    },
    hub_organizations_tags_put: async (ctx, input) => {
      const organization = await ownOrganization(ctx, ctx.identity.organizations, input.params.id as string);
      const before = await ctx.here.byUnique(hubOrganizationKind, 'organization', organization.id);
      const { tags } = input.body as { readonly tags: readonly string[] };
      const changes = { tags: [...new Set(tags)] };
      const entry =
        before === undefined
          ? await ctx.here.insert(hubOrganizationKind, { ...changes, organization: organization.id })
          : await ctx.here.update(before, changes);
      return { type: 'entry', entry };
    },
  },
  reactions: [
    async (ctx, { operation, kind, before }) => {
      if (operation !== 'delete' || kind?.kind !== organizationKind.kind || before === undefined) return;
      const provider = ctx.unsafeScope(before.row.scope);
      const tags = await provider.byUnique(hubOrganizationKind, 'organization', before.id);
      if (tags !== undefined) await provider.remove(tags);
    },
  ],
  jobs: runJobs,
};
