import { invalidField } from '../../kit/errors.ts';
import type { Event, KindRules, RuleSet, WriteContext } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { policyFields } from '../policy-results/stats.ts';
import { systemUser } from '../system-users/contract.ts';
import { liveFilter, liveTimes } from './contact.ts';
import { system } from './contract.ts';
import { derivedFields, primaryUser } from './derived.ts';
import { live } from './live.ts';
import { searchSystems } from './search.ts';

const PIECE = 500;

const derive: KindRules['derive'] = async (ctx, { doc, secret, before }) => {
  const owner = primaryUser(doc);
  const known = owner === null || (before !== undefined && owner === primaryUser(before.doc));
  if (!known && (await ctx.here.get(systemUser, owner)) === undefined) {
    throw invalidField('primarySystemUser.id', `no user has the id ${owner}`);
  }
  return {
    doc: derivedFields({
      doc,
      before: before?.doc,
      organization: ctx.here.scope,
      now: ctx.now,
      keyPresent: typeof secret.diskKey === 'string',
    }),
  };
};

/** A system whose primary user is deleted has none. */
async function clearPrimaryUser(ctx: WriteContext, event: Event): Promise<void> {
  if (event.operation !== 'delete' || event.kind !== systemUser || event.before === undefined) return;
  const where = compare('eq', 'primarySystemUser.id', event.before.id);
  for (;;) {
    const { entries } = await ctx.here.list(system, { where, sort: [], skip: 0, limit: PIECE, counted: false });
    for (const entry of entries) await ctx.here.update(entry, { primarySystemUser: { id: null } });
    if (entries.length < PIECE) return;
  }
}

const kindRules: KindRules = { kind: system, derive, live, related: policyFields, liveFilter, liveTimes };

export const rules: RuleSet = {
  kinds: [kindRules],
  reads: { search_systems_post: searchSystems },
  reactions: [clearPrimaryUser],
};
