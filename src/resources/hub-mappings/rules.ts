import type { VendorOrganization } from '../../directory/hub-port.ts';
import type { RuleSet } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { every } from '../hub-accounts/every.ts';
import { stamps } from '../hub-accounts/stamps.ts';
import { visibleAccount } from '../hub-accounts/visible.ts';
import { organizationKind } from '../organizations/contract.ts';
import { hubMappingKind } from './contract.ts';
import { mappingPage, prepareMapping, saveMapping, suggestions } from './table.ts';

export const rules: RuleSet = {
  kinds: [
    {
      kind: hubMappingKind,
      derive: async (ctx, { doc, before }) => ({ doc: { updated_at: stamps(ctx.now, doc, before).updated_at } }),
    },
  ],
  reads: {
    hub_accounts_mapping_get: async (ctx, input) =>
      mappingPage(ctx, input, await visibleAccount(ctx, input.params.id as string), ctx.identity.organizations),
    hub_accounts_mapping_suggestions: async (ctx, input) =>
      suggestions(ctx, await visibleAccount(ctx, input.params.id as string), ctx.identity.organizations),
  },
  prepares: {
    hub_accounts_mapping_put: async (ctx, input) =>
      prepareMapping(ctx, input.body, await visibleAccount(ctx, input.params.id as string)),
  },
  writes: {
    hub_accounts_mapping_put: async (ctx, input) => {
      const account = await visibleAccount(ctx, input.params.id as string);
      const vendors = ctx.prepared as readonly VendorOrganization[];
      return saveMapping(ctx, input.body, account, ctx.identity.organizations, vendors);
    },
  },
  reactions: [
    // A mapping outlives its account, and goes with the own organization.
    async (ctx, { operation, kind, before }) => {
      if (operation !== 'delete' || kind !== organizationKind || before === undefined) return;
      await every(ctx.here, hubMappingKind, compare('eq', 'organization', before.id), (each) => ctx.here.remove(each));
      await every(ctx.here, hubMappingKind, compare('eq', 'origin_owner_id', before.id), (each) =>
        ctx.here.remove(each),
      );
    },
  ],
};
