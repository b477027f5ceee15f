import type { TObject } from 'typebox';
import { computedList } from '../../directory/computed-list.ts';
import type { Document, Outcome, ReadContext, ValidInput } from '../../directory/types.ts';
import type { Kind } from '../../kit/kind.ts';
import { EVERYTHING } from '../../wire/filters/predicate.ts';

/**
 * A list of stored objects that the API wraps as `{ records, totalCount }` (handbook 2.2), in the order in which they were
 * made unless the request asks for another. For kinds of which a provider has some hundreds.
 */
export async function records(
  ctx: ReadContext,
  input: ValidInput,
  kind: Kind,
  row: TObject,
): Promise<Extract<Outcome, { type: 'value' }>> {
  const slice = async (from: number, to: number): Promise<readonly Document[]> => {
    const { entries } = await ctx.here.list(kind, { where: EVERYTHING, sort: [], skip: from, limit: to - from });
    return entries.map(({ doc }) => Object.fromEntries(Object.keys(row.properties).map((name) => [name, doc[name]])));
  };
  const rows = { length: await ctx.here.count(kind), slice };
  const { rows: found, total, page } = await computedList(ctx, input, { entity: row, rows });
  return { type: 'value', value: { records: found, totalCount: total }, total, page };
}
