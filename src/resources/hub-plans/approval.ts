import type { Wishes } from '../../directory/hub-port.ts';
import type { Asked } from '../hub-actions/asked.ts';
import type { Document, Entry, ReadContext } from '../../directory/types.ts';
import { forbidden, MusterError } from '../../kit/errors.ts';
import { errorOf } from '../hub-actions/answer.ts';
import { hubPlanKind } from './contract.ts';

/** The second person: which writes need one, and whether an approval holds for what is to be done now. */

export function needsApproval({ profile, effect }: Pick<Asked, 'profile' | 'effect'>): boolean {
  if (profile.doc.approval === 'writes') return effect !== 'read';
  return profile.doc.approval === 'destructive' && effect === 'destructive';
}

/** What a plan's digest is about, beside the state. */
export const about = ({
  action,
  account,
  organization,
  given: { path, query, body },
}: Pick<Asked, 'action' | 'account' | 'organization' | 'given'>): Document => ({
  action: action.id,
  account: account.id,
  organization: organization?.vendor ?? null,
  input: { path: path ?? {}, query: query ?? {}, body: body ?? null },
});

const stale = (message: string, info: Document): MusterError =>
  new MusterError('precondition_failed', message, { info: { '@type': 'muster/hub', ...info } });

/** An approved plan of this caller, in time and not used. @throws MusterError that says what is missing */
export async function approvedPlan(ctx: ReadContext, id: string | undefined): Promise<Entry> {
  if (id === undefined || id === '') {
    throw stale(
      'approval: this needs the approval of a second person; plan it by POST /hub/plans, have it approved, and give its id',
      {
        reason: 'approval_required',
      },
    );
  }
  const plan = await ctx.here.get(hubPlanKind, id);
  const requester = plan?.doc.requested_by as { readonly type?: string; readonly id?: string } | undefined;
  if (plan === undefined || requester?.id !== ctx.identity.id)
    throw stale('approval: there is no such plan of yours', { reason: 'approval_required' });
  const { state, expires_at: expires } = plan.doc;
  if (state !== 'approved')
    throw stale(`approval: the plan is ${String(state)}`, { reason: `approval_${String(state)}`, plan_id: id });
  if (Date.parse(String(expires)) <= ctx.now)
    throw stale('approval: it has expired; plan it again', { reason: 'approval_expired', plan_id: id });
  return plan;
}

/**
 * The id of the approved plan that is what is asked now, planned anew on the state as it is now.
 * @throws MusterError `precondition_failed` where the request is another, or the state has moved
 */
export async function approvalFor(
  ctx: ReadContext,
  asked: Asked,
  id: string | undefined,
  budget: number | undefined,
): Promise<string> {
  const plan = await approvedPlan(ctx, id);
  if (plan.doc.run_id !== null)
    throw stale('approval: the plan is of a run over many organizations', {
      reason: 'approval_other',
      plan_id: plan.id,
    });
  if ((await digestNow(ctx, asked, { budget })) !== plan.doc.digest) {
    throw stale(
      'approval: the request or the state of the directory is another than what was approved; plan it again',
      {
        reason: 'approval_moved',
        plan_id: plan.id,
      },
    );
  }
  return plan.id;
}

/** The digest of the same request, planned now. */
export async function digestNow(
  ctx: ReadContext,
  asked: Asked,
  wishes: Pick<Wishes, 'budget' | 'signal'>,
): Promise<string> {
  const { hub } = ctx.ports;
  const { target, action, given } = asked;
  const execution = await hub.execute(target, action, given, { ...wishes, plan: true, safety: 'mark' });
  if (!execution.ok) throw errorOf(asked, execution, '');
  return hub.digest(about(asked), execution.state ?? '');
}

/** @throws MusterError `forbidden` for whoever may not decide on a plan: its requester, under whatever key, and what is no person */
export function mayDecide({ identity }: Pick<ReadContext, 'identity'>, plan: Entry): void {
  if (identity.type !== 'administrator')
    throw forbidden('a plan is decided on by an administrator, not by a service account');
  const { id } = plan.doc.requested_by as { readonly id: string };
  if (id === identity.id)
    throw forbidden('a plan is decided on by another person than the one who asked for it, whichever key is used');
}
