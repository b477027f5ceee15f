import { invalidField } from '../../kit/errors.ts';
import type { Document, WriteContext, WriteRule } from '../../directory/types.ts';
import { bulkJob, bulkPiece } from './contract.ts';
import { SOURCES, type BulkJob, type BulkOperation } from './entity.ts';
import { JOB, pieceId } from './run.ts';

/** Rows of one transaction: it holds the organization's turn, and on the embedded engine the event loop. */
const PIECE = 100;

/** Keeps the rows in pieces and has the first of them done. */
export const start =
  (operation: BulkOperation): WriteRule =>
  async (ctx, input) => {
    const rows = input.body as unknown as readonly Document[];
    const jobId = await startJob(ctx, operation, rows, {
      creationSource: sourceIn(input.headers['creation-source']),
      suppressEmail: input.query.suppressEmail !== false,
      plan: false,
    });
    return { type: 'value', value: { jobId } };
  };

/** Gives the id of the job. */
export async function startJob(
  ctx: WriteContext,
  operation: BulkOperation,
  rows: readonly Document[],
  options: Pick<BulkJob, 'creationSource' | 'suppressEmail' | 'plan'>,
): Promise<string> {
  const at = new Date(ctx.now).toISOString();
  const { id } = await ctx.here.insert(bulkJob, {
    ...options,
    operation,
    state: 'queued',
    rows: rows.length,
    done: 0,
    failed: 0,
    requestedBy: ctx.identity.name,
    createdAt: at,
    updatedAt: at,
    finishedAt: null,
  });
  for (let first = 0, number = 0; first < rows.length; first += PIECE, number += 1) {
    const of = rows.slice(first, first + PIECE);
    const doc = { job: id, number, first, size: of.length, results: [], updatedAt: at };
    await ctx.here.insert(bulkPiece, doc, { rows: of }, { id: pieceId({ job: id, number }) });
  }
  await ctx.here.enqueue(JOB, { job: id, number: 0 }, undefined, { key: id });
  return id;
}

function sourceIn(header: string | undefined): string {
  if (header === undefined || header === '') return 'jumpcloud:bulk';
  if ((SOURCES as readonly string[]).includes(header)) return header;
  throw invalidField('creation-source', `is one of ${SOURCES.join(', ')}`);
}
