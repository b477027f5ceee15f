import { createHash } from 'node:crypto';
import type { JobRule } from '../../directory/job-rules.ts';
import type { Document, Entry, ReadContext, ScopedReader, WriteContext } from '../../directory/types.ts';
import { and, compare } from '../../wire/filters/predicate.ts';
import { bulkJob, bulkPiece } from './contract.ts';
import type { BulkJob, BulkPiece, PieceResult } from './entity.ts';
import { doRow, readyRow, type Ready } from './row.ts';

export const JOB = 'bulk_users';
export const FORGET = 'bulk_job_forget';

const DAY = 86_400_000;
/** How long results are kept after the end (ms). */
const KEPT = 30 * DAY;
/** Rows that are made ready at the same time: as many passwords are hashed at once. */
const SIDE_BY_SIDE = 2;
/** Pieces of a finished job that are removed in one transaction. */
const FORGOTTEN_AT_ONCE = 50;

interface Place {
  readonly job: string;
  readonly number: number;
}

/** A piece of a job: its rows are made ready before the transaction, done in it, and the next piece is queued. */
export const piece: JobRule = {
  prepare: async (ctx, payload, { signal }) => {
    const found = await placeOf(ctx.here, payload as unknown as Place);
    if (found === undefined) return [];
    const rows = rowsOf(found.piece);
    const ready: Ready[] = [];
    for (let i = 0; i < rows.length; i += SIDE_BY_SIDE) {
      signal.throwIfAborted();
      ready.push(...(await Promise.all(rows.slice(i, i + SIDE_BY_SIDE).map((row) => make(ctx, found.job, row)))));
    }
    return ready;
  },
  run: async (ctx, payload) => {
    const found = await placeOf(ctx.here, payload as unknown as Place);
    if (found === undefined) return;
    const ready = ctx.prepared as readonly Ready[];
    const job = found.job.doc as BulkJob;
    const rows = rowsOf(found.piece);
    const all = async (): Promise<readonly PieceResult[]> => {
      const results: PieceResult[] = [];
      for (const [i, row] of rows.entries()) results.push(await doRow(ctx, job, row, ready[i] as Ready));
      return results;
    };
    await finish(ctx, found, await (job.plan ? undone(ctx, all) : all()));
  },
  dead: async (ctx, payload) => {
    const found = await placeOf(ctx.here, payload as unknown as Place);
    if (found === undefined) return;
    const error = 'the server failed again and again while it did these rows; nothing of them was done';
    await finish(
      ctx,
      found,
      rowsOf(found.piece).map(() => ({ outcome: 'refused', error })),
    );
  },
};

/** What a part gives, without what it does. */
async function undone<T>(ctx: WriteContext, part: () => Promise<T>): Promise<T> {
  const undo = new Error('undone');
  let given: { readonly value: T } | undefined;
  try {
    await ctx.attempt(async () => {
      given = { value: await part() };
      throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  }
  return (given as unknown as { readonly value: T }).value;
}

const make = (ctx: ReadContext, job: Entry, row: Document): Promise<Ready> => readyRow(ctx, job.doc as BulkJob, row);

interface Found {
  readonly job: Entry;
  readonly piece: Entry;
}

/** Undefined where the job was cancelled or is gone. */
async function placeOf(here: ScopedReader, place: Place): Promise<Found | undefined> {
  const job = await here.get(bulkJob, place.job);
  if (job === undefined || (job.doc as BulkJob).finishedAt !== null) return undefined;
  const found = await here.get(bulkPiece, pieceId(place));
  // Pieces of jobs that were begun before ids were made so have others.
  const [other] = found === undefined ? await piecesOf(here, place.job, place.number, place.number) : [found];
  return other && { job, piece: other };
}

/** The id of a piece: to find one by its number, all pieces of the job would be looked at. */
export const pieceId = ({ job, number }: Place): string =>
  createHash('sha256').update(`${job}/piece/${number}`).digest('hex').slice(0, 24);

const rowsOf = ({ secret }: Entry): readonly Document[] => (secret.rows ?? []) as readonly Document[];

/** The pieces of a job by their numbers, from the one to the other. */
export async function piecesOf(here: ScopedReader, job: string, from: number, to: number): Promise<readonly Entry[]> {
  const where = and([compare('eq', 'job', job), compare('ge', 'number', from), compare('le', 'number', to)]);
  const sort = [{ field: 'number', descending: false }];
  return (await here.list(bulkPiece, { where, sort, skip: 0, limit: to - from + 1, counted: false })).entries;
}

/** Keeps what came of the rows of a piece, forgets what was asked for, and goes on with the next or ends the job. */
async function finish(ctx: WriteContext, { job, piece: of }: Found, results: readonly PieceResult[]): Promise<void> {
  const at = new Date(ctx.now).toISOString();
  const { number } = of.doc as BulkPiece;
  const before = job.doc as BulkJob;
  const done = before.done + results.length;
  const failed = before.failed + results.filter(({ outcome }) => outcome !== 'done').length;
  const over = done >= before.rows;
  await ctx.here.update(of, { results, updatedAt: at }, { rows: undefined });
  await ctx.here.update(job, {
    done,
    failed,
    updatedAt: at,
    state: over ? 'finished' : 'running',
    finishedAt: over ? at : null,
  });
  if (!over) return ctx.here.enqueue(JOB, { job: job.id, number: number + 1 }, undefined, { key: job.id });
  await ctx.here.event('bulk_job_finish', bulkJob, job.id, { operation: before.operation, rows: done, failed });
  await ctx.here.enqueue(FORGET, { job: job.id }, ctx.now + KEPT, { key: job.id });
}

/** Ends a job before its time: the rows that are left are not done. */
export async function cancel(ctx: WriteContext, job: Entry): Promise<Entry> {
  await ctx.here.cancel(JOB, job.id);
  const at = new Date(ctx.now).toISOString();
  await ctx.here.enqueue(FORGET, { job: job.id }, ctx.now + KEPT, { key: job.id });
  // What was asked for goes at once: it may hold passwords.
  for (const left of await piecesOf(ctx.here, job.id, 0, (job.doc as BulkJob).rows)) {
    if (left.secret.rows === undefined) continue;
    const results = rowsOf(left).map(() => ({ outcome: 'cancelled', error: 'the job was cancelled before this row' }));
    await ctx.here.update(left, { results, updatedAt: at }, { rows: undefined });
  }
  return ctx.here.update(job, { state: 'cancelled', updatedAt: at, finishedAt: at });
}

/** Removes a job that is over, some pieces at a time. */
export const forget: JobRule = {
  run: async (ctx, payload) => {
    const job = await ctx.here.get(bulkJob, String(payload.job));
    if (job === undefined) return;
    const where = compare('eq', 'job', job.id);
    const { entries } = await ctx.here.list(bulkPiece, {
      where,
      sort: [],
      skip: 0,
      limit: FORGOTTEN_AT_ONCE,
      counted: false,
    });
    for (const each of entries) await ctx.here.remove(each);
    if (entries.length === FORGOTTEN_AT_ONCE) await ctx.here.enqueue(FORGET, payload, undefined, { key: job.id });
    else await ctx.here.remove(job);
  },
};
