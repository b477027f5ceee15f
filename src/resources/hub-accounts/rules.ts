import { expectVersion } from '../../directory/if-match.ts';
import type { Document, Entry, Event, Prepare, RuleSet, ValidInput, WriteContext } from '../../directory/types.ts';
import { conflict, invalidField } from '../../kit/errors.ts';
import { and, compare, oneOf, type Predicate } from '../../wire/filters/predicate.ts';
import { listVendor } from '../hub-mappings/table.ts';
import { hubProfileKind } from '../hub-profiles/contract.ts';
import { organizationKind } from '../organizations/contract.ts';
import { hubAccountKind } from './contract.ts';
import { everyAccount } from './every.ts';
import { expiryJobs, scheduleEnd } from './expiry.ts';
import { link, prepareLink, relink, type Prepared } from './link.ts';
import { reasonsOf, statusOf, whenFailing, whenProven, withoutReason, withReason } from './reasons.ts';
import { change, mint, rotationJobs } from './rotation.ts';
import { secretsOf, setupDocument, setupOf } from './setup.ts';
import { stamps } from './stamps.ts';
import { tried } from './trial.ts';
import { visibleAccount, visibleAccounts } from './visible.ts';

const idOf = (input: ValidInput): string => input.params.id as string;

/** What the parameters beside `filter` ask for. */
function narrowed({ query }: ValidInput): Predicate {
  const parts: Predicate[] = [];
  const words = (value: unknown): readonly string[] =>
    [value].flat().flatMap((each) => (typeof each === 'string' ? each.split(',') : []));
  for (const [name, field] of [
    ['origin_owner_id', 'origin_owner_id'],
    ['provider', 'provider'],
    ['profile', 'profile'],
    ['integration_id', 'profile'],
  ] as const) {
    if (typeof query[name] === 'string') parts.push(compare('eq', field, query[name]));
  }
  for (const [name, field] of [
    ['providers', 'provider'],
    ['account_ids', 'id'],
    ['status', 'status'],
  ] as const) {
    if (query[name] !== undefined) parts.push(oneOf(field, words(query[name])));
  }
  return and(parts);
}

/** `page` and `page_size` as `skip` and `limit`. */
function paged({ query, rawQuery }: ValidInput): ValidInput['rawQuery'] {
  const { page, page_size } = query as { readonly page?: number; readonly page_size?: number };
  if (page === undefined && page_size === undefined) return rawQuery;
  for (const name of ['limit', 'skip']) {
    if (rawQuery[name] !== undefined) throw invalidField(name, 'excludes page and page_size');
  }
  const limit = page_size ?? PAGE_SIZE;
  return { ...rawQuery, limit: String(limit), skip: String(((page ?? 1) - 1) * limit) };
}
/** That platform's. */
const PAGE_SIZE = 25;

/** The account of a write, unless it was changed since the caller read it. */
async function own(ctx: WriteContext, input: ValidInput): Promise<Entry> {
  const account = await ctx.here.require(hubAccountKind, idOf(input));
  expectVersion(ctx, account);
  return account;
}

const tryAgain: Prepare = async (ctx, input) => {
  const account = await ctx.here.require(hubAccountKind, idOf(input));
  return tried(ctx.ports.hub, account.id, { setup: setupOf(account), secrets: secretsOf(account) });
};

/** Accounts follow their profile: one that is disabled makes them inactive. */
async function followProfile(ctx: WriteContext, { operation, kind, before, after }: Event): Promise<void> {
  if (operation !== 'update' || kind !== hubProfileKind || after === undefined) return;
  const { enabled } = after.doc;
  if (before?.doc.enabled === enabled) return;
  await everyAccount(ctx.here, compare('eq', 'profile', after.id), async (account) => {
    const reasons = reasonsOf(account.doc);
    const changed =
      enabled === true ? withoutReason(reasons, 'profile_disabled') : withReason(reasons, 'profile_disabled', ctx.now);
    await ctx.here.update(account, { status_reasons: changed });
  });
}

/** An account goes with the organization that it was linked for. */
async function followOwner(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || kind !== organizationKind || before === undefined) return;
  await everyAccount(ctx.here, compare('eq', 'origin_owner_id', before.id), (account) => ctx.here.remove(account));
}

export const rules: RuleSet = {
  kinds: [
    {
      kind: hubAccountKind,
      derive: async (ctx, { doc, before }) => {
        const settled = {
          provider_name: 'JumpCloud',
          integration_id: doc.profile,
          status: statusOf(reasonsOf(doc)),
        };
        return { doc: { ...settled, ...stamps(ctx.now, { ...doc, ...settled }, before) } };
      },
    },
  ],
  reads: {
    hub_accounts_list: async (ctx, input, next) =>
      next({ ...input, rawQuery: paged(input), where: and([await visibleAccounts(ctx), narrowed(input)]) }),
    hub_accounts_get: async (ctx, input, next) => {
      await visibleAccount(ctx, idOf(input));
      return next();
    },
    hub_accounts_meta: async (ctx, input) => {
      const { doc } = await visibleAccount(ctx, idOf(input));
      return { type: 'value', value: { provider: doc.provider, category: 'iam', models: {} } };
    },
    hub_accounts_organizations: async (ctx, input) => listVendor(ctx, await visibleAccount(ctx, idOf(input))),
  },
  prepares: {
    hub_accounts_create: (ctx, input) => prepareLink(ctx, input.body, undefined),
    hub_accounts_update: async (ctx, input) =>
      prepareLink(ctx, input.body, await ctx.here.require(hubAccountKind, idOf(input))),
    hub_accounts_validate: tryAgain,
    hub_accounts_rotate: mint,
  },
  writes: {
    hub_accounts_create: async (ctx, input) => ({
      type: 'entry',
      entry: await link(ctx, input.body, ctx.prepared as Prepared),
    }),
    hub_accounts_update: async (ctx, input) => ({
      type: 'entry',
      entry: await relink(ctx, idOf(input), input.body, ctx.prepared as Prepared),
    }),
    hub_accounts_suspend: async (ctx, input) => {
      const account = await own(ctx, input);
      const reasons = reasonsOf(account.doc);
      if (account.doc.status === 'suspended') throw conflict('the linked account is suspended already');
      return save(ctx, account, { status_reasons: withReason(reasons, 'suspended', ctx.now) });
    },
    hub_accounts_resume: async (ctx, input) => {
      const account = await own(ctx, input);
      if (account.doc.status !== 'suspended') throw conflict('the linked account is not suspended');
      return save(ctx, account, { status_reasons: withoutReason(reasonsOf(account.doc), 'suspended') });
    },
    hub_accounts_validate: async (ctx, input) => {
      const account = await own(ctx, input);
      const { setup, failure } = ctx.prepared as Awaited<ReturnType<typeof tried>>;
      const reasons = reasonsOf(account.doc);
      if (failure !== undefined) return save(ctx, account, { status_reasons: whenFailing(reasons, failure, ctx.now) });
      const present = setupOf(account);
      // A key that is taken has not ended, whatever was said of it.
      const isOver = present.key_expires_at !== null && Date.parse(present.key_expires_at) <= ctx.now;
      const { software, live_secret } = setup;
      const learned = {
        ...present,
        software,
        ...(present.secrets < 2 ? {} : { live_secret }),
        ...(isOver ? { key_expires_at: null } : {}),
      };
      return save(ctx, account, { ...setupDocument(learned), status_reasons: whenProven(reasons) });
    },
    hub_accounts_rotate: change,
  },
  reactions: [followProfile, followOwner, scheduleEnd],
  jobs: { ...expiryJobs, ...rotationJobs },
};

const save = async (ctx: WriteContext, account: Entry, changes: Document) =>
  ({ type: 'entry', entry: await ctx.here.update(account, changes) }) as const;
