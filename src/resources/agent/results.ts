import { isDeepStrictEqual } from 'node:util';
import type { Document, Entry, WriteContext, WriteRule } from '../../directory/types.ts';
import { queueEntry, type QueueEntry, type QueueResult } from '../device-queue/contract.ts';
import { isOver } from '../device-queue/states.ts';
import type { Ignored, WorkResult } from './contract.ts';

const time = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : new Date(text).toISOString();

/** What a result makes of its entry. */
export function ended(result: WorkResult): Pick<QueueEntry, 'state' | 'detail'> & { readonly result: QueueResult } {
  const { status, exitCode, output, truncated, error, startedAt, endedAt } = result;
  const said = [
    status === 'refused' ? 'the device refused it' : '',
    truncated === true ? 'the device left a part of the output out' : '',
  ];
  return {
    state: status === 'done' ? 'done' : 'failed',
    detail: said.filter((each) => each !== '').join('; '),
    result: {
      exitCode: exitCode ?? (status === 'done' ? 0 : -1),
      output: output ?? '',
      error: error ?? '',
      startedAt: time(startedAt),
      endedAt: time(endedAt),
    },
  };
}

/** Keeps a result, unless there is a reason not to. What was kept before is kept, so that it may be sent again. */
async function keep(
  ctx: WriteContext,
  entry: Entry | undefined,
  given: WorkResult,
): Promise<Entry | Ignored['reason']> {
  // Another device's entry is as unknown as one that is not there.
  if (entry === undefined || entry.doc.system !== ctx.identity.id) return 'unknown';
  const { state, detail, result } = entry.doc as QueueEntry;
  if (state === 'queued') return 'not_delivered';
  const end = ended(given);
  if (!isOver(state)) return ctx.here.update(entry, end as Document);
  return isDeepStrictEqual({ state, detail, result }, end) ? entry : 'over';
}

export const results: WriteRule = async (ctx, input) => {
  const given = input.body.results as readonly WorkResult[];
  const ids = given.map(({ id }) => id.toLowerCase());
  const entries = new Map((await ctx.here.getMany(queueEntry, ids)).map((entry) => [entry.id, entry]));
  const accepted = new Set<string>();
  const ignored: Ignored[] = [];
  for (const each of given) {
    const id = each.id.toLowerCase();
    const kept = await keep(ctx, entries.get(id), each);
    if (typeof kept === 'string') {
      ignored.push({ id, reason: kept });
      continue;
    }
    entries.set(id, kept);
    accepted.add(id);
  }
  return { type: 'value', value: { accepted: [...accepted], ignored } };
};
