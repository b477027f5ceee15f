import { randomBytes } from 'node:crypto';
import { sha256 } from '../../directory/digest.ts';
import type { Execution, RequestEntry, RequestOutcome, Wishes } from '../../directory/hub-port.ts';
import type { ReadContext, WriteContext } from '../../directory/types.ts';
import { MusterError, type ErrorCode } from '../../kit/errors.ts';
import { hubProjectKind } from '../hub-projects/contract.ts';
import { dataOf, keepable, organizationOf } from './answer.ts';
import { neededFor, type Asked } from './asked.ts';

/** Carries out what was asked, and writes it down. */

export interface CarriedOut {
  readonly requestId: string;
  readonly execution: Execution;
}
export interface Manner extends Omit<Wishes, 'safety'> {
  readonly run?: string | undefined;
  /** The id of its log entry, where a repetition has to find it. */
  readonly requestId?: string | undefined;
  /** It may go on where an entry of this id was begun: whatever it did then, it does not do twice. */
  readonly again?: boolean | undefined;
  /** For whom it is done, where that is not the caller. */
  readonly by?: { readonly type: string; readonly id: string; readonly name: string } | undefined;
}
type Context = ReadContext | WriteContext;

const STATUS: Readonly<Record<ErrorCode, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  precondition_failed: 412,
  too_large: 413,
  unsupported: 415,
  unprocessable: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
};

/** Ids grow with time, to the second. */
const newRequestId = (now: number): string =>
  Math.floor(now / 1000)
    .toString(16)
    .padStart(8, '0') + randomBytes(8).toString('hex');

/** The log entry of what an approval is used for: there is one. */
export const approvedRequestId = (plan: string): string => sha256(`hub:approval:${plan}`).slice(0, 24);

/** The log entry that belongs to an Idempotency-Key of this caller. */
export const keyedRequestId = ({ identity }: Pick<Context, 'identity'>, key: string): string =>
  sha256(`hub:${identity.type}:${identity.id}:${key}`).slice(0, 24);

/**
 * A write is written down before it begins, so that one whose end nobody saw is not begun again by whoever repeats it.
 * @throws MusterError `conflict` for a repetition of what is under way, or whose outcome is not known
 */
export async function carryOut(ctx: Context, asked: Asked, manner: Manner): Promise<CarriedOut> {
  const { run, requestId: given, again, by = ctx.identity, ...wishes } = manner;
  const requestId = given ?? newRequestId(ctx.now);
  const { requests, hub } = ctx.ports;
  const scope = ctx.here.scope;
  const bodies = await logsBodies(ctx, asked);
  const entry = { ...entryOf(ctx, asked, requestId, by, bodies), run: run ?? null };
  const changes = asked.effect !== 'read' && wishes.plan !== true;
  if (changes && !(await requests.begin(scope, entry)) && again !== true) {
    throw new MusterError(
      'conflict',
      'this request is under way already, or was carried out, or its outcome is not known: look before you try again',
      {
        info: { '@type': 'muster/hub', reason: 'repeated', request_id: requestId },
      },
    );
  }
  const execution = await hub.execute(asked.target, asked.action, asked.given, { ...wishes, safety: asked.safety });
  await requests.write(scope, { ...entry, ...ended(ctx, asked, execution, entry, bodies) }, changes);
  return { requestId, execution };
}

async function logsBodies(ctx: Context, { profile }: Asked): Promise<boolean> {
  const project = await ctx.here.get(hubProjectKind, String(profile.doc.project));
  return project?.doc.log_bodies !== 'none';
}

function entryOf(ctx: Context, asked: Asked, id: string, by: NonNullable<Manner['by']>, bodies: boolean): RequestEntry {
  const { identity, caller } = ctx;
  const { path, query, body } = asked.given;
  return {
    id,
    at: ctx.now,
    account: asked.account.id,
    organization: asked.organization?.own ?? null,
    action: asked.action.id,
    status: 0,
    outcome: 'started',
    duration: 0,
    caller: by.id,
    run: null,
    doc: {
      effect: asked.effect,
      needs: neededFor(asked),
      door: caller.door,
      caller: {
        type: by.type,
        id: by.id,
        name: by.name,
        key_id: by.id === identity.id ? (identity.keyId ?? null) : null,
      },
      vendor_organization: asked.organization?.vendor ?? null,
      resolved: organizationOf(asked),
      input: bodies ? ctx.ports.hub.redact({ path, query, body }) : null,
    },
  };
}

/** What the log keeps of the data: of rows that were not read, how many. */
const shownOf = (asked: Asked, { data, raw }: Extract<Execution, { ok: true }>): unknown =>
  raw === undefined ? keepable(asked, dataOf(asked, data)) : { rows: raw.count };

function ended(ctx: Context, asked: Asked, execution: Execution, { doc }: RequestEntry, bodies: boolean) {
  const { requests: steps, duration } = execution;
  const outcome: RequestOutcome = execution.ok
    ? 'ok'
    : execution.error.outcome === 'unknown' && asked.effect !== 'read'
      ? 'unknown'
      : 'failed';
  return {
    status: execution.ok ? 200 : STATUS[execution.error.code],
    outcome,
    duration,
    doc: {
      ...doc,
      planned: execution.ok && execution.planned !== undefined,
      steps,
      ...(execution.ok
        ? { output: bodies ? ctx.ports.hub.redact(shownOf(asked, execution)) : null }
        : {
            error: {
              code: execution.error.code,
              reason: execution.error.reason,
              message: execution.error.message,
              upstream_status: execution.error.upstreamStatus ?? null,
            },
          }),
    },
  };
}
