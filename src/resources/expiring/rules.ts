import { computedList } from '../../directory/computed-list.ts';
import { entryOf } from '../../directory/entry.ts';
import { recurring } from '../../directory/recurring.ts';
import type { Document, Entry, Event, ReadContext, RuleSet, WriteContext } from '../../directory/types.ts';
import { and, compare } from '../../wire/filters/predicate.ts';
import { ExpiringKey } from './contract.ts';
import { DAY, daysLeft, dueAnnouncement, nextAnnouncement } from './expiry.ts';
import { endOf, isSettled, KEY_SORTS, ownerIdOf, ownerKindOf, ownerNameOf, sortOf, type KeySort } from './keys.ts';

const PIECE = 500;
const JOB = 'expiry_announce';

/** Keys of one sort that end within a span, with those who have them. */
async function endingWithin(
  ctx: ReadContext,
  sort: KeySort,
  until: number,
): Promise<readonly [Entry, Entry | undefined][]> {
  const scope = sort.kind.home === 'provider' ? ctx.identity.provider : ctx.here.scope;
  const iso = (at: number): string => new Date(at).toISOString();
  const where = and([compare('gt', sort.end, iso(ctx.now)), compare('le', sort.end, iso(until))]);
  const found: [Entry, Entry | undefined][] = [];
  for (let skip = 0; ; skip += PIECE) {
    const page = { kinds: [sort.kind.kind], where, sort: [], skip, limit: PIECE };
    const { rows } = await ctx.unsafeStore.list(scope, page);
    const keys = rows.map((row) => entryOf(row, sort.kind)).filter((key) => !isSettled(sort, key));
    const holders = await holdersOf(ctx, scope, sort, keys);
    for (const key of keys) found.push([key, holders.get(ownerIdOf(sort, key))]);
    if (rows.length < PIECE) return found;
  }
}

async function holdersOf(ctx: ReadContext, scope: string, sort: KeySort, keys: readonly Entry[]) {
  const kind = ownerKindOf(sort);
  if (kind === undefined) return new Map<string, Entry>();
  const ids = [...new Set(keys.map((key) => ownerIdOf(sort, key)))];
  const rows = ids.length === 0 ? [] : await ctx.unsafeStore.getMany(scope, kind.kind, ids);
  return new Map(rows.map((row) => [row.id, entryOf(row, kind)]));
}

/**
 * An administrator's keys are shown where the administrator is: where it acts for the organization. A linked account's are
 * where its owner is, and everywhere to who acts for the whole provider.
 */
function isHere({ here, identity }: ReadContext, sort: KeySort, key: Entry, holder: Entry | undefined): boolean {
  if (sort.kind.home === 'organization') return true;
  if (ownerKindOf(sort) === undefined) return identity.actsForProvider || ownerIdOf(sort, key) === here.scope;
  const reach = (holder?.doc.reach ?? []) as readonly string[];
  return reach.includes(here.scope) || (reach.includes('all') && identity.actsForProvider);
}

async function expiring(ctx: ReadContext, days: number): Promise<readonly Document[]> {
  const rows: Document[] = [];
  for (const sort of KEY_SORTS) {
    if (!ctx.identity.scopes.has(sort.scope)) continue;
    for (const [key, holder] of await endingWithin(ctx, sort, ctx.now + days * DAY)) {
      if (!isHere(ctx, sort, key, holder)) continue;
      rows.push({
        type: sort.type,
        id: key.id,
        owner: ownerNameOf(sort, key, holder),
        ownerId: ownerIdOf(sort, key),
        name: sort.name(key.doc),
        expiresAt: endOf(sort, key),
        daysLeft: daysLeft(Date.parse(String(endOf(sort, key))), ctx.now),
      });
    }
  }
  // By age, as all lists are: what is added while pages are read comes last.
  return rows.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

/** What is announced of a key follows its end: a new end begins anew, and a key that is gone or replaced has none. */
async function schedule(ctx: WriteContext, { kind, before, after }: Event): Promise<void> {
  const key = after ?? before;
  const sort = kind && sortOf(kind.kind);
  if (key === undefined || sort === undefined) return;
  if (after === undefined || isSettled(sort, after)) {
    if (before !== undefined && !isSettled(sort, before)) await ctx.here.cancel(JOB, key.id);
    return;
  }
  const end = endOf(sort, after);
  if (before !== undefined && endOf(sort, before) === end) return;
  const next = nextAnnouncement(Date.parse(String(end)), ctx.now);
  if (next !== undefined) await ctx.here.enqueue(JOB, { kind: sort.kind.kind, id: key.id }, next, { key: key.id });
}

/** The key that a job is about, while there is something to announce of it. */
async function keyOf(
  ctx: WriteContext,
  payload: Document,
): Promise<{ sort: KeySort; key: Entry; end: number } | undefined> {
  const sort = sortOf(String(payload.kind));
  const key = sort && (await ctx.here.get(sort.kind, String(payload.id)));
  if (sort === undefined || key === undefined || isSettled(sort, key)) return undefined;
  return { sort, key, end: Date.parse(String(endOf(sort, key))) };
}

/** Announces that a key ends. Where several announcements were missed, the latest alone is made. */
const announcing = recurring({
  next: async (ctx, payload, after) => {
    const found = await keyOf(ctx, payload);
    return found && nextAnnouncement(found.end, after);
  },
  run: async (ctx, payload) => {
    const found = await keyOf(ctx, payload);
    const daysAhead = found && dueAnnouncement(found.end, ctx.now);
    if (found === undefined || daysAhead === undefined) return;
    const { sort, key } = found;
    const ownerKind = ownerKindOf(sort);
    const holder = ownerKind && (await ctx.here.get(ownerKind, ownerIdOf(sort, key)));
    await ctx.here.event(daysAhead === 0 ? 'key_expired' : 'key_expiring', sort.kind, key.id, {
      type: sort.type,
      name: sort.name(key.doc),
      owner: ownerNameOf(sort, key, holder),
      ownerId: ownerIdOf(sort, key),
      expiresAt: endOf(sort, key),
      daysAhead,
    });
  },
});

export const rules: RuleSet = {
  reads: {
    muster_expiring_list: async (ctx, input) => {
      const { days = 30 } = input.query as { readonly days?: number };
      return computedList(ctx, input, { entity: ExpiringKey, rows: await expiring(ctx, days) });
    },
  },
  reactions: [schedule],
  jobs: { [JOB]: announcing },
};
