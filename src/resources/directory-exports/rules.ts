import { forbidden, notFound } from '../../kit/errors.ts';
import type { Entry, ReadContext, ReadRule, RuleSet, WriteContext, WriteRule } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import type { CloudProduct } from '../cloud-directories/product.ts';
import { gsuiteProduct } from '../gsuites/product.ts';
import { office365Product } from '../office365s/product.ts';
import { exportKind, feedKind } from './contract.ts';
import { followJob, forgetJob, sweepJob, whenChanged, whenOrganizationChanges } from './follow.ts';
import { exportsOf, putBack } from './marking.ts';
import { whenPasswordIsSet } from './passwords.ts';
import { deliverJob } from './pump.ts';
import { DELIVER, FOLLOW, FORGET, SWEEP, TIMER, wake, wakeNow } from './queue.ts';
import { withSyncStatus } from './sync-status.ts';

/** Exports say who somebody is. */
async function instanceOf(ctx: ReadContext | WriteContext, { kind }: CloudProduct, id = ''): Promise<Entry> {
  if (!ctx.identity.scopes.has('users.read'))
    throw forbidden("this needs users.read, which the caller's role does not include");
  return ctx.here.require(kind, id);
}

const list =
  (product: CloudProduct): ReadRule =>
  async (ctx, input, next) => {
    const { id } = await instanceOf(ctx, product, input.params.id);
    return next({ ...input, where: compare('eq', 'directory', id) });
  };

const retry =
  (product: CloudProduct): WriteRule =>
  async (ctx, input) => {
    const { id } = await instanceOf(ctx, product, input.params.id);
    const user = input.params.user ?? '';
    const entry = (await exportsOf(ctx.here, id, [user])).get(user);
    if (entry === undefined) throw notFound(exportKind.label);
    await wakeNow(ctx.here, id);
    return { type: 'entry', entry: await putBack(ctx, entry, true) };
  };

export const rules: RuleSet = {
  kinds: [{ kind: exportKind }, { kind: feedKind }],
  reads: {
    muster_office365s_exports_list: list(office365Product),
    muster_gsuites_exports_list: list(gsuiteProduct),
    graph_office365TraverseUser: withSyncStatus(office365Product),
  },
  writes: {
    muster_office365s_exports_retry: retry(office365Product),
    muster_gsuites_exports_retry: retry(gsuiteProduct),
  },
  reactions: [whenChanged, whenPasswordIsSet, whenOrganizationChanges],
  jobs: {
    [FOLLOW]: followJob,
    [SWEEP]: sweepJob,
    [DELIVER]: deliverJob,
    [TIMER]: (ctx, { directory }) => wake(ctx.here, String(directory)),
    [FORGET]: forgetJob,
  },
};
