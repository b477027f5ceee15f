import { conflict, forbidden, notFound } from '../../kit/errors.ts';
import { covers, mustDominate } from '../../directory/dominance.ts';
import { newKey } from '../../directory/keys.ts';
import type {
  Document,
  Entry,
  Event,
  Outcome,
  ReadContext,
  RuleSet,
  ScopedWriter,
  WriteContext,
} from '../../directory/types.ts';
import { and, compare } from '../../wire/filters/predicate.ts';
import { administratorKind } from '../administrators/contract.ts';
import { visible } from '../administrators/visible.ts';
import { DAY, keyStatus } from '../expiring/expiry.ts';
import { apiKeyKind } from './contract.ts';

/** The prefix by which a key is known for what it is, to people and to secret scanners. */
export const KEY_PREFIX = 'mst_';
const PIECE = 500;

/** Whose keys: one's own, or those of an administrator that one may hand everything of. */
async function owner(ctx: ReadContext, id: string): Promise<Entry> {
  const entry = await visible(ctx, id);
  if (id === ctx.identity.id && ctx.identity.type === 'administrator') return entry;
  if (!ctx.identity.scopes.has('keys.write'))
    throw forbidden("this needs keys.write, which the caller's role does not include");
  await mustDominate(ctx, entry.doc);
  return entry;
}

async function keyOf(ctx: WriteContext, administrator: string, id: string): Promise<Entry> {
  const entry = await ctx.here.get(apiKeyKind, id);
  if (entry === undefined || entry.doc.administrator !== administrator) throw notFound('API key');
  return entry;
}

async function issue(ctx: WriteContext, administrator: Entry, name: string, lifetime: number): Promise<Outcome> {
  if (administrator.doc.apiKeyAllowed === false)
    throw conflict('API keys are not allowed for the administrator (apiKeyAllowed)');
  const made = newKey(KEY_PREFIX);
  const createdAt = new Date(ctx.now).toISOString();
  const expiresAt = new Date(ctx.now + lifetime * DAY).toISOString();
  const doc = { administrator: administrator.id, name, prefix: made.prefix, createdAt, expiresAt };
  const entry = await ctx.here.insert(apiKeyKind, doc, { hash: made.hash, issuedBy: ctx.identity.id });
  await ctx.here.update(administrator, {
    apiKeySet: true,
    apiKeyUpdatedAt: createdAt,
    apiKeyHash: { prefix: made.prefix, createdAt, expireAt: expiresAt },
  });
  return {
    type: 'value',
    value: { ...entry.doc, lastUsedAt: null, expired: false, status: keyStatus(expiresAt, ctx.now), apiKey: made.key },
  };
}

/** The keys of an administrator, in pieces; what is done with a piece may remove it. */
async function eachKey(
  provider: ScopedWriter,
  administrator: string,
  act: (key: Entry) => Promise<void>,
): Promise<void> {
  const where = compare('eq', 'administrator', administrator);
  for (let last = ''; ;) {
    const after = last === '' ? where : and([where, compare('gt', 'id', last)]);
    const { entries } = await provider.list(apiKeyKind, { where: after, sort: [], skip: 0, limit: PIECE });
    for (const entry of entries) await act(entry);
    last = entries.at(-1)?.id ?? '';
    if (entries.length < PIECE) return;
  }
}

/** An administrator's keys go with the administrator. */
async function endKeys(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || kind !== administratorKind || before === undefined) return;
  await eachKey(ctx.here, before.id, (key) => ctx.here.remove(key));
}

/**
 * Whoever makes a key for another knows it. When the other comes to more roles or organizations than the maker has, the
 * key ends: it would give the maker what nobody gave it.
 */
async function endOutgrown(ctx: WriteContext, { operation, kind, before, after }: Event): Promise<void> {
  if (operation !== 'update' || kind !== administratorKind || before === undefined || after === undefined) return;
  if (await covers(ctx.unsafeStore, before.doc, after.doc)) return;
  await endKeysOfLesserMakers(ctx, ctx.here, after);
}

/** Ends the keys of an administrator of the provider that were made by somebody who has less. */
export async function endKeysOfLesserMakers(
  { unsafeStore }: Pick<WriteContext, 'unsafeStore'>,
  provider: ScopedWriter,
  administrator: Entry,
): Promise<void> {
  await eachKey(provider, administrator.id, async (key) => {
    const { issuedBy } = key.secret;
    if (typeof issuedBy !== 'string' || issuedBy === administrator.id) return;
    const maker = await provider.get(administratorKind, issuedBy);
    if (maker === undefined || !(await covers(unsafeStore, maker.doc, administrator.doc))) await provider.remove(key);
  });
}

const lifetimeOf = (body: Document): number => (body.lifetime as number | undefined) ?? 90;

export const rules: RuleSet = {
  kinds: [
    {
      kind: apiKeyKind,
      derive: async (_ctx, { doc }) => ({ hints: { expiresAt: doc.expiresAt } }),
      live: ({ hints, now, seen }) => ({
        lastUsedAt: seen === undefined ? null : new Date(seen).toISOString(),
        expired: keyStatus(hints.expiresAt, now) === 'EXPIRED',
        status: keyStatus(hints.expiresAt, now),
      }),
    },
  ],
  reads: {
    muster_apikeys_list: async (ctx, input, next) => {
      const { id } = await owner(ctx, input.params.administrator_id as string);
      return next({ ...input, where: compare('eq', 'administrator', id) });
    },
  },
  writes: {
    muster_apikeys_create: async (ctx, input) => {
      const administrator = await owner(ctx, input.params.administrator_id as string);
      return issue(ctx, administrator, input.body.name as string, lifetimeOf(input.body));
    },
    muster_apikeys_rotate: async (ctx, input) => {
      const administrator = await owner(ctx, input.params.administrator_id as string);
      const old = await keyOf(ctx, administrator.id, input.params.id as string);
      const overlap = ctx.now + ((input.body.overlapSeconds as number | undefined) ?? 0) * 1000;
      const end = typeof old.doc.expiresAt === 'string' ? Math.min(overlap, Date.parse(old.doc.expiresAt)) : overlap;
      if (end <= ctx.now) await ctx.here.remove(old);
      else await ctx.here.update(old, { expiresAt: new Date(end).toISOString(), replaced: true });
      return issue(ctx, administrator, old.doc.name as string, lifetimeOf(input.body));
    },
    muster_apikeys_revoke: async (ctx, input) => {
      const administrator = await owner(ctx, input.params.administrator_id as string);
      const key = await keyOf(ctx, administrator.id, input.params.id as string);
      await ctx.here.remove(key);
      const { total } = await ctx.here.list(apiKeyKind, {
        where: compare('eq', 'administrator', administrator.id),
        sort: [],
        skip: 0,
        limit: 1,
      });
      if (total === 0) await ctx.here.update(administrator, { apiKeySet: false, apiKeyHash: {} });
      return { type: 'none' };
    },
  },
  reactions: [endKeys, endOutgrown],
};
