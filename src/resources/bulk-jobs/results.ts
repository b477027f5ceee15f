import { createHash } from 'node:crypto';
import { computedList } from '../../directory/computed-list.ts';
import type { Document, Entry, ReadRule } from '../../directory/types.ts';
import { bulkJob } from './contract.ts';
import { JobWorkResult, type BulkJob, type BulkPiece, type PieceResult } from './entity.ts';
import { piecesOf } from './run.ts';

/** What came of the rows of a job, in their order; only the pieces that the page is of are read. */
export const results: ReadRule = async (ctx, input) => {
  const job = await ctx.here.require(bulkJob, input.params.job_id ?? '');
  const { rows } = job.doc as BulkJob;
  const [begin] = await piecesOf(ctx.here, job.id, 0, 0);
  // Every piece but the last is as large as the first.
  const size = Math.max(1, (begin?.doc as BulkPiece | undefined)?.size ?? 1);
  return computedList(ctx, input, {
    entity: JobWorkResult,
    rows: {
      length: rows,
      slice: async (from: number, to: number) => {
        if (to <= from) return [];
        const pieces = await piecesOf(ctx.here, job.id, Math.floor(from / size), Math.floor((to - 1) / size));
        const all = pieces.flatMap((piece) => rowsIn(piece, job));
        const skipped = Math.floor(from / size) * size;
        return all.slice(from - skipped, to - skipped);
      },
    },
  });
};

function rowsIn({ doc }: Entry, job: Entry): readonly Document[] {
  const { first, size, results: known, updatedAt } = doc as BulkPiece;
  const { createdAt } = job.doc as BulkJob;
  return Array.from({ length: size }, (_, i) => shown(job.id, first + i, known[i], createdAt, updatedAt));
}

function shown(
  job: string,
  row: number,
  result: PieceResult | undefined,
  createdAt: string,
  updatedAt: string,
): JobWorkResult {
  const { outcome = 'pending', error, user, effect, fields, ...names } = result ?? {};
  const persistedFields = outcome === 'done' ? { ...(user === undefined ? {} : { id: user }), ...names } : {};
  const about = { ...(effect === undefined ? {} : { effect }), ...(fields === undefined ? {} : { fields }) };
  const meta = { row: row + 1, outcome, ...about, ...(user === undefined ? {} : { userId: user }), ...names };
  return {
    id: createHash('sha256').update(`${job}/${row}`).digest('hex').slice(0, 24),
    status: result === undefined ? 'pending' : 'finished',
    statusMsg: error ?? '',
    persistedFields,
    meta,
    createdAt,
    updatedAt,
  };
}
