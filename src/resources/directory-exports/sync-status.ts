import type { Document, ReadRule } from '../../directory/types.ts';
import type { CloudProduct } from '../cloud-directories/product.ts';
import type { KeptExport } from './contract.ts';
import { exportsOf } from './marking.ts';
import { keptIn } from './outbox.ts';

/** Codes in the manner of gRPC (handbook 2.3). */
const OK = 0;
const UNAVAILABLE = 14;
const CODES: Readonly<Record<NonNullable<KeptExport['reason']>, number>> = {
  unreachable: UNAVAILABLE,
  credentials: 16,
  forbidden: 7,
  rejected: 3,
  missing: 5,
  exists: 6,
  limited: 8,
  broken: 13,
};

/** `syncStatus=true`: how each user stands in the directory, beside the paths (handbook 3.4). */
export const withSyncStatus =
  ({ kind }: CloudProduct): ReadRule =>
  async (ctx, input, next) => {
    const outcome = await next();
    if (input.query.syncStatus !== true || outcome.type !== 'value') return outcome;
    const { scopes } = ctx.identity;
    // Who may not read exports learns how they are, and nothing of what was said.
    const inWords = scopes.has('users.read') && scopes.has('servers.read');
    const rows = outcome.value as readonly ({ readonly id: string } & Document)[];
    const [directory = ''] = Object.values(input.params);
    const exports = await exportsOf(
      ctx.here,
      (await ctx.here.require(kind, directory)).id,
      rows.map(({ id }) => id),
    );
    const value = rows.map((row) => {
      const entry = exports.get(row.id);
      return entry === undefined ? row : { ...row, ...statusOf(keptIn(entry), inWords) };
    });
    return { ...outcome, value };
  };

function statusOf({ externalId, state, reason, error, syncedAt, attempts }: KeptExport, inWords: boolean): Document {
  const waits = state === 'pending';
  const code = reason === null ? (waits ? UNAVAILABLE : OK) : CODES[reason];
  const usual = waits ? 'waits to be sent' : 'OK';
  if (!inWords) return { syncStatus: { code, message: reason ?? usual, details: [] } };
  return {
    ...(externalId === null ? {} : { externalId }),
    syncStatus: {
      code,
      message: error ?? usual,
      details: error === null ? [] : [{ state, attempts }],
      ...(syncedAt === null ? {} : { syncedAt }),
    },
  };
}
