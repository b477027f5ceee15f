import { notFound } from '../../kit/errors.ts';
import type { RuleSet, WriteRule } from '../../directory/types.ts';
import { system } from '../systems/contract.ts';

/** The key stands in the system's secret part, so that it goes with the system and never shows in a document. */
const read: WriteRule = async (ctx, input) => {
  const entry = await ctx.here.require(system, input.params.system_id ?? '');
  const { diskKey } = entry.secret;
  if (typeof diskKey !== 'string') throw notFound('Disk recovery key');
  await ctx.here.event('system_fde_key_decrypt', system, entry.id, { hostname: entry.doc.hostname });
  return { type: 'value', value: { key: diskKey } };
};

const keep: WriteRule = async (ctx, input) => {
  const entry = await ctx.here.require(system, input.params.system_id ?? '');
  if (entry.secret.diskKey !== input.body.key) {
    await ctx.here.update(entry, {}, { diskKey: input.body.key });
    await ctx.here.event('system_fde_key_update', system, entry.id, { hostname: entry.doc.hostname });
  }
  return { type: 'none' };
};

export const rules: RuleSet = {
  writes: { systems_getFDEKey: read, muster_systemDiskKey_put: keep },
};
