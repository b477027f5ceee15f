import { recurring } from '../../directory/recurring.ts';
import type { Event, ReadContext, WriteContext } from '../../directory/types.ts';
import { hubProjectKind } from '../hub-projects/contract.ts';

/** How long requests are remembered: as long as the project wants that keeps them longest. */

export const TRIM = 'hub_requests_trim';
const DAY = 86_400_000;
/** What a project says of which nothing else was said. */
const USUAL_DAYS = 30;
/** Entries of one write; whoever else writes has a turn after each. */
const PIECE = 5_000;

async function daysKept({ here }: Pick<ReadContext, 'here'>): Promise<number> {
  let most = 0;
  for await (const { doc } of here.all(hubProjectKind)) most = Math.max(most, Number(doc.log_retention_days));
  return most === 0 ? USUAL_DAYS : most;
}

/** Nothing is logged without a project, so that the first one begins it. */
export async function beginTrimming(ctx: WriteContext, { kind, operation }: Event): Promise<void> {
  if (kind?.kind !== hubProjectKind.kind || operation !== 'create') return;
  await ctx.here.enqueue(TRIM, {}, ctx.now + DAY, { key: TRIM, keep: true });
}

/** The log has writes of its own, which a transaction would be waiting for; what is forgotten twice is forgotten. */
export const trimming = recurring({
  next: async (_ctx, _payload, after) => after + DAY,
  prepare: async (ctx, _payload, { signal }) => {
    const before = ctx.now - (await daysKept(ctx)) * DAY;
    while (!signal.aborted && (await ctx.ports.requests.trim(ctx.here.scope, before, PIECE)) === PIECE);
  },
  run: async () => undefined,
});
