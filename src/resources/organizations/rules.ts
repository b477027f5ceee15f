import { conflict } from '../../kit/errors.ts';
import { expectVersion } from '../../directory/if-match.ts';
import type { Document, Entry, ReadContext, RuleSet, ValidInput, WriteContext } from '../../directory/types.ts';
import { organizationKind } from './contract.ts';
import { mayCreate, mayLimit } from './creation.ts';
import { SETTINGS_DEFAULTS } from './entity-settings.ts';
import { namedOrganization } from './named.ts';
import { narrowed } from './visible.ts';

const own = (ctx: ReadContext, input: ValidInput): Promise<Entry> => namedOrganization(ctx, input.params.id as string);

/** The same, unless it was changed since the caller read it. */
async function expected(ctx: WriteContext, input: ValidInput): Promise<Entry> {
  const entry = await own(ctx, input);
  expectVersion(ctx, entry);
  return entry;
}

/** Settings merge key by key, and so do the objects among them; lists are replaced (handbook 2.4). */
export function mergeSettings(present: Document, given: Document): Document {
  const merged: Record<string, unknown> = { ...present };
  for (const [key, value] of Object.entries(given)) {
    const before = merged[key];
    merged[key] = isObject(before) && isObject(value) ? mergeSettings(before, value) : value;
  }
  return merged;
}
const isObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects and edges removed by one step of a purge: each step is a transaction. */
const PURGE_PIECE = 500;

/** The job that gives organizations of an earlier version what is derived of them by now. */
export const DERIVE_ALL = 'organizations_derive';

export const rules: RuleSet = {
  kinds: [
    {
      kind: organizationKind,
      derive: async (ctx, { doc, before }) => ({
        doc: {
          id: doc._id,
          provider: ctx.here.scope,
          created: before?.doc.created ?? new Date(ctx.now).toISOString(),
          settings: { ...(doc.settings as Document), name: doc.displayName },
          name: doc.displayName,
          maxSystemUsers: (doc.settings as { readonly maxSystemUsers?: number }).maxSystemUsers ?? 0,
        },
      }),
    },
  ],
  reads: {
    organization_list: (ctx, input, next) => next(narrowed(ctx, input)),
    search_organizations_post: (ctx, input, next) => next(narrowed(ctx, input)),
    organizations_get: async (ctx, input, next) => {
      await own(ctx, input);
      return next();
    },
  },
  writes: {
    organization_put: async (ctx, input, next) => {
      const entry = await own(ctx, input);
      const given = (input.body.settings ?? {}) as Document;
      mayLimit(ctx.identity, entry.doc.settings as Document, given);
      const settings = mergeSettings(entry.doc.settings as Document, given);
      const displayName = typeof given.name === 'string' && given.name !== '' ? given.name : entry.doc.displayName;
      return next({ ...input, body: { settings, displayName } });
    },
    muster_organizations_create: async (ctx, input, next) => {
      await mayCreate(ctx);
      const settings = mergeSettings(SETTINGS_DEFAULTS, (input.body.settings ?? {}) as Document);
      return next({ ...input, body: { ...input.body, settings } });
    },
    muster_organizations_suspend: async (ctx, input) => {
      const entry = await expected(ctx, input);
      if (entry.secret.suspended === true) throw conflict('the organization is suspended already');
      return { type: 'entry', entry: await ctx.here.update(entry, {}, { suspended: true }) };
    },
    muster_organizations_resume: async (ctx, input) => {
      const entry = await expected(ctx, input);
      if (entry.secret.suspended !== true) throw conflict('the organization is not suspended');
      return { type: 'entry', entry: await ctx.here.update(entry, {}, { suspended: undefined }) };
    },
    muster_organizations_delete: async (ctx, input) => {
      const entry = await expected(ctx, input);
      const settings = { ...(entry.doc.settings as Document), pendingDelete: true };
      const marked = await ctx.here.update(entry, { settings }, { suspended: true });
      await ctx.unsafeScope(entry.id).enqueue('organization_purge', { provider: ctx.here.scope });
      return { type: 'entry', entry: marked };
    },
  },
  jobs: {
    [DERIVE_ALL]: async ({ here }) => {
      for await (const entry of here.all(organizationKind))
        if (entry.doc.maxSystemUsers === undefined) await here.update(entry, {});
    },
    organization_purge: {
      // Beside the log: what is forgotten twice is forgotten.
      prepare: async (ctx) => ctx.ports.webhooks.kept.forgetAll(ctx.here.scope),
      run: purge,
    },
  },
};

/** Removes what is in an organization, piece by piece, and the organization itself at last. */
async function purge(ctx: WriteContext, payload: Document): Promise<void> {
  let left = PURGE_PIECE;
  const again = () => ctx.here.enqueue('organization_purge', payload);
  for (const kind of ctx.kinds) {
    if (kind.home !== 'organization') continue;
    for await (const { id } of ctx.here.all(kind)) {
      // Reactions to what went before may have taken it along.
      const entry = await ctx.here.get(kind, id);
      if (entry === undefined) continue;
      if (kind.graphType !== undefined) {
        const edges = await ctx.here.edgesOf({ type: kind.graphType, id });
        for (const { from, to } of edges.slice(0, left)) await ctx.here.unbind(from, to);
        if (edges.length >= left) return again();
        left -= edges.length;
      }
      await ctx.here.remove(entry);
      left -= 1;
      if (left <= 0) return again();
    }
  }
  // What was to be done later is for nothing; nothing can add to it any more.
  const { jobs } = await ctx.here.jobs.list({ now: ctx.now, skip: 0, limit: left });
  for (const { id } of jobs) await ctx.here.jobs.remove(id);
  if (jobs.length === left) return again();
  const provider = ctx.unsafeScope(payload.provider as string);
  const organization = await provider.get(organizationKind, ctx.here.scope);
  if (organization !== undefined) await provider.remove(organization);
}
