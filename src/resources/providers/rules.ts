import { expectVersion } from '../../directory/if-match.ts';
import type { Document, RuleSet } from '../../directory/types.ts';
import { administratorKind } from '../administrators/contract.ts';
import { apiKeyKind } from '../api-keys/contract.ts';
import { organizationKind } from '../organizations/contract.ts';
import { providerKind } from './contract.ts';

/** The name of the provider that the first start makes; every organization belongs to it. */
export const ROOT_PROVIDER = 'Muster';

/** What the first start makes, in one transaction. */
export interface Bootstrap extends Document {
  readonly organization: { readonly id: string; readonly displayName: string };
  readonly administrator: { readonly id: string; readonly email: string };
  readonly key: { readonly hash: string; readonly prefix: string };
}

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
    muster_provider_patch: async (ctx, { body }) => {
      const entry = await ctx.here.require(providerKind, ctx.here.scope);
      expectVersion(ctx, entry);
      return { type: 'entry', entry: await ctx.here.update(entry, { disallowOrgCreation: body.disallowOrgCreation }) };
    },
  },
  jobs: {
    bootstrap: async (ctx, payload) => {
      const { organization, administrator, key } = payload as Bootstrap;
      const createdAt = new Date(ctx.now).toISOString();
      await ctx.here.insert(providerKind, { name: ROOT_PROVIDER }, {}, { id: ctx.here.scope });
      await ctx.here.insert(organizationKind, { displayName: organization.displayName }, {}, { id: organization.id });
      await ctx.here.insert(
        administratorKind,
        {
          email: administrator.email,
          roleName: 'Administrator With Billing',
          roleNames: ['Administrator With Billing'],
          organization: organization.id,
          reach: ['all'],
          apiKeySet: true,
          apiKeyUpdatedAt: createdAt,
          apiKeyHash: { prefix: key.prefix, createdAt, expireAt: null },
        },
        {},
        { id: administrator.id },
      );
      await ctx.here.insert(
        apiKeyKind,
        { administrator: administrator.id, name: 'First key', prefix: key.prefix, createdAt, expiresAt: null },
        { hash: key.hash },
      );
    },
  },
};
