import type { ActionInput, RequestEntry, Safety } from '../../directory/hub-port.ts';
import { sha256 } from '../../directory/digest.ts';
import type { Document, Entry, ReadContext } from '../../directory/types.ts';
import { MusterError } from '../../kit/errors.ts';
import { dataOf, keepable, shaped } from '../hub-actions/answer.ts';
import { resolve, type Asked } from '../hub-actions/asked.ts';
import { carryOut } from '../hub-actions/carry-out.ts';
import { about, digestNow } from '../hub-plans/approval.ts';

/** One row of a run: an organization's turn. */

/** What a row is asked with; kept sealed with its run. */
export interface Given extends ActionInput {
  readonly all?: boolean;
  readonly max?: number;
  readonly safety?: Safety;
}
/** How a row ended. */
export type Ended = Document & { readonly state: 'ok' | 'failed' | 'unknown' | 'skipped' };

/** A row's data is kept up to this many characters of JSON. */
const LONGEST = 200_000;
const USUAL_ROWS = 1_000;

/**
 * Carries the row out. One that was under way when a server ended is carried out again only where that cannot do anything
 * twice; else its outcome is not known, and says so.
 * @param approved - the digest that was approved for this organization, where the run carries an approved plan out
 */
export async function rowEnded(
  ctx: ReadContext,
  run: Entry,
  row: Entry,
  again: boolean,
  approved: string | undefined,
  signal: AbortSignal,
): Promise<Ended> {
  const began = ctx.now;
  const given = run.secret.given as Given;
  let asked: Asked;
  try {
    asked = await resolve(ctx, {
      action: String(run.doc.action),
      account: String(run.doc.account_id),
      organization: (row.doc.organization as { readonly id: string }).id,
      given,
      safety: given.safety,
    });
  } catch (error) {
    return { state: 'skipped', error: errorOfRow(error, 'unmapped') };
  }
  if (asked.organization?.defaulted === true) return UNMAPPED;
  const planned = run.doc.planned === true;
  const writes = asked.effect !== 'read' && !planned;
  // What was not begun, or was refused, can be carried out as if for the first time.
  const entry = again && writes ? await ctx.ports.requests.get(ctx.here.scope, rowRequestId(row)) : undefined;
  const begun = entry !== undefined && entry.outcome !== 'failed';
  if (begun && !repeatable(asked)) return interrupted(entry);
  try {
    // It was compared before it was begun, and may have changed the state since.
    if (!begun && approved !== undefined && (await digestNow(ctx, asked, { signal })) !== approved) return MOVED;
    return await done(ctx, run, row, asked, { given, planned, writes, again, began, signal });
  } catch (error) {
    return { state: 'failed', error: errorOfRow(error, 'refused') };
  }
}

/** What was thrown, as a row has it. What nobody foresaw goes on its way. */
function errorOfRow(error: unknown, conflict: string): Document {
  if (!(error instanceof MusterError)) throw error;
  const { code, message, info } = error;
  const reason = (info?.reason as string | undefined) ?? (code === 'conflict' ? conflict : 'refused');
  return { code, reason, message, upstream_status: info?.upstream_status ?? null };
}

const UNMAPPED: Ended = {
  state: 'skipped',
  error: {
    code: 'conflict',
    reason: 'unmapped',
    message: 'the organization is unmapped, and a run never takes the default for one',
    upstream_status: null,
  },
};
const MOVED: Ended = {
  state: 'failed',
  error: {
    code: 'precondition_failed',
    reason: 'approval_moved',
    message: 'the state is another than what was approved; plan it again',
    upstream_status: null,
  },
};

/** A row whose directory was asked when the server ended: by what the request log says of it. */
function interrupted({ id, outcome, duration }: RequestEntry): Ended {
  const ended = { request_id: id, duration_ms: duration };
  if (outcome === 'ok') return { ...ended, state: 'ok', data: null, truncated: true, error: null };
  return {
    ...ended,
    state: 'unknown',
    error: {
      code: 'unavailable',
      reason: 'interrupted',
      message: 'the server ended in the middle; it may have been carried out: look before you run it again',
      upstream_status: null,
    },
  };
}

/** The entry of the request log of a row's latest try. */
const rowRequestId = ({ id, doc }: Entry): string => sha256(`hub:row:${id}:${String(doc.attempts)}`).slice(0, 24);

/** A server that carries a key out once, or an action that may be repeated. */
const repeatable = ({ target, meant }: Asked): boolean => target.software === 'muster' || meant.retry === 'safe';

interface How {
  readonly given: Given;
  readonly planned: boolean;
  readonly writes: boolean;
  readonly again: boolean;
  readonly began: number;
  readonly signal: AbortSignal;
}

async function done(
  ctx: ReadContext,
  run: Entry,
  row: Entry,
  asked: Asked,
  { given, planned, writes, again, began, signal }: How,
): Promise<Ended> {
  const { execution, requestId } = await carryOut(ctx, asked, {
    plan: planned,
    all: given.all,
    max: given.all === true ? (given.max ?? USUAL_ROWS) : undefined,
    run: run.id,
    by: run.doc.requested_by as { readonly type: string; readonly id: string; readonly name: string },
    signal,
    again,
    ...(writes
      ? {
          requestId: rowRequestId(row),
          idempotencyKey: `hub-row-${row.id}`,
        }
      : {}),
  });
  const named = asked.organization;
  const organization = { ...(row.doc.organization as Document), vendor_id: named?.vendor ?? null };
  const end = {
    organization,
    request_id: requestId,
    started_at: new Date(began).toISOString(),
    duration_ms: execution.duration,
  };
  if (!execution.ok) {
    const { code, reason, message, upstreamStatus, outcome } = execution.error;
    return {
      ...end,
      state: writes && outcome === 'unknown' ? 'unknown' : 'failed',
      error: { code, reason, message, upstream_status: upstreamStatus ?? null },
    };
  }
  // Rows are documents, and in the log of changes; a plan holds what it was asked with.
  const kept = planned
    ? ctx.ports.hub.redact(execution.data)
    : ctx.ports.hub.withoutSecrets(shaped(keepable(asked, dataOf(asked, execution.data))));
  const { data, truncated } = cut(kept);
  return {
    ...end,
    state: 'ok',
    data,
    truncated: truncated || execution.truncated === true,
    total: execution.total ?? null,
    digest: planned ? ctx.ports.hub.digest(about(asked), execution.state ?? '') : null,
    error: null,
  };
}

/** As many rows as fit. */
function cut(data: unknown): { readonly data: unknown; readonly truncated: boolean } {
  if (JSON.stringify(data).length <= LONGEST) return { data, truncated: false };
  if (!Array.isArray(data)) return { data: null, truncated: true };
  const kept: unknown[] = [];
  let size = 0;
  for (const each of data as unknown[]) {
    size += JSON.stringify(each).length + 1;
    if (size > LONGEST) break;
    kept.push(each);
  }
  return { data: kept, truncated: true };
}
