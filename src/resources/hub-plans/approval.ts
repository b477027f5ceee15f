import type { Wishes } from '../../directory/hub-port.ts';
import { sha256 } from '../../directory/digest.ts';
import { secretsOf, setupOf } from '../hub-accounts/setup.ts';
import type { Asked } from '../hub-actions/asked.ts';
import type { Document, Entry, ReadContext, WriteContext } from '../../directory/types.ts';
import { forbidden, MusterError } from '../../kit/errors.ts';
import { errorOf } from '../hub-actions/answer.ts';
import { serviceAccountKind } from '../service-accounts/contract.ts';
import { authConfigsOf } from '../service-accounts/holders.ts';
import { hubPlanKind } from './contract.ts';

/** The second person: which writes need one, and whether an approval holds for what is to be done now. */

export function needsApproval({ profile, effect }: Pick<Asked, 'profile' | 'effect'>): boolean {
  if (profile.doc.approval === 'writes') return effect !== 'read';
  return profile.doc.approval === 'destructive' && effect === 'destructive';
}

/** Which directory an account stood for, and as whom: what was approved for one holds for no other. */
function directoryOf(account: Asked['account']): readonly string[] {
  const { base_url, client_id } = setupOf(account);
  const { api_key } = secretsOf(account);
  return [base_url, client_id ?? sha256(`hub:approval:${api_key ?? ''}`)];
}

/** What a plan's digest is about, beside the state. */
export const about = ({
  action,
  account,
  organization,
  given: { path, query, headers, body },
}: Pick<Asked, 'action' | 'account' | 'organization' | 'given'>): Document => ({
  action: action.id,
  account: account.id,
  directory: directoryOf(account),
  organization: organization?.vendor ?? null,
  input: { path: path ?? {}, query: query ?? {}, headers: headers ?? {}, body: body ?? null },
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

/**
 * @throws MusterError `forbidden` for whoever may not decide on a plan: its requester, under whatever key, what is no person,
 * and who made the service account that asked, or one of its keys, and so can ask by it
 */
export async function mayDecide(ctx: WriteContext, plan: Entry): Promise<void> {
  const { identity } = ctx;
  if (identity.type !== 'administrator')
    throw forbidden('a plan is decided on by an administrator, not by a service account');
  const { id } = plan.doc.requested_by as { readonly id: string };
  if (id === identity.id)
    throw forbidden('a plan is decided on by another person than the one who asked for it, whichever key is used');
  if (plan.doc.home !== '' && (await makersOf(ctx, String(plan.doc.home), id)).has(identity.id))
    throw forbidden(
      'a plan of a service account is decided on by another person than the one who made it, or a key of it',
    );
}

/** Who knows a service account's keys, or could have: nobody where it is gone. */
async function makersOf(ctx: WriteContext, home: string, id: string): Promise<ReadonlySet<string>> {
  const here = ctx.unsafeScope(home);
  const account = await here.get(serviceAccountKind, id);
  if (account === undefined) return new Set();
  const configs = await authConfigsOf(here, id);
  const [, maker = ''] = String(account.doc.createdBy).split(':');
  return new Set([maker, ...configs.map(({ secret }) => String(secret.issuedBy))]);
}
