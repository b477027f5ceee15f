import { expectVersion } from '../../directory/if-match.ts';
import { newKey } from '../../directory/keys.ts';
import type { Document, RuleSet, WriteRule } from '../../directory/types.ts';
import { KEY_PREFIX } from '../api-keys/rules.ts';
import { DAY } from '../expiring/expiry.ts';
import { organizationKind } from '../organizations/contract.ts';
import { FIRST_KEY_DAYS, providerKind } from './contract.ts';
import { makeProvider } from './make.ts';
import { onlyForRoot, ROOT_PROVIDER } from './root.ts';

/** What the first start makes, in one transaction. */
export interface Bootstrap extends Document {
  readonly organization: { readonly id: string; readonly displayName: string };
  readonly administrator: { readonly id: string; readonly email: string };
  readonly key: { readonly hash: string; readonly prefix: string };
}

/** Another provider is a scope of its own: nothing of it is reached from here. */
const create: WriteRule = async (ctx, input) => {
  await onlyForRoot(ctx, 'making a provider');
  const { name, email } = input.body as { readonly name: string; readonly email: string };
  const { key, hash, prefix } = newKey(KEY_PREFIX);
  const expiresAt = new Date(ctx.now + FIRST_KEY_DAYS * DAY).toISOString();
  const first = { email, organization: '', key: { hash, prefix, expiresAt } };
  const made = await makeProvider(ctx.unsafeScope(ctx.newId()), name, first, ctx.now);
  await ctx.here.event('provider_create', providerKind, made.provider.id, { name });
  const value = { ...made.provider.doc, administrator: made.administrator.id, apiKey: key };
  return { type: 'value', value };
};

export const rules: RuleSet = {
  kinds: [
    {
      kind: providerKind,
      derive: async (ctx, { before }) => ({ doc: { created: before?.doc.created ?? new Date(ctx.now).toISOString() } }),
    },
  ],
  reads: {
    muster_provider_get: async (ctx) => ({
      type: 'entry',
      entry: await ctx.here.require(providerKind, ctx.here.scope),
    }),
  },
  writes: {
    muster_providers_create: create,
    muster_provider_patch: async (ctx, { body }) => {
      const entry = await ctx.here.require(providerKind, ctx.here.scope);
      expectVersion(ctx, entry);
      return { type: 'entry', entry: await ctx.here.update(entry, { disallowOrgCreation: body.disallowOrgCreation }) };
    },
  },
  jobs: {
    bootstrap: async (ctx, payload) => {
      const { organization, administrator, key } = payload as Bootstrap;
      const first = { ...administrator, organization: organization.id, key: { ...key, expiresAt: null } };
      await makeProvider(ctx.here, ROOT_PROVIDER, first, ctx.now);
      await ctx.here.insert(organizationKind, { displayName: organization.displayName }, {}, { id: organization.id });
    },
  },
};
