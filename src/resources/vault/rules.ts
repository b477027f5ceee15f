import type { VaultStatus } from '../../directory/ports.ts';
import type { ReadContext, RuleSet } from '../../directory/types.ts';
import { providerKind } from '../providers/contract.ts';
import { onlyForRoot } from '../providers/root.ts';

/** The vault is the whole server's, so it is for those who act for the provider that runs it. */
const mustBeRoot = (ctx: ReadContext): Promise<void> => onlyForRoot(ctx, 'the vault');

export const rules: RuleSet = {
  reads: {
    muster_vault_get: async (ctx) => {
      await mustBeRoot(ctx);
      return { type: 'value', value: await ctx.ports.vault.status() };
    },
  },
  prepares: {
    muster_vault_rotate: async (ctx) => {
      await mustBeRoot(ctx);
      return ctx.caller.plan === true ? ctx.ports.vault.status() : ctx.ports.vault.rotate();
    },
  },
  writes: {
    muster_vault_rotate: async (ctx) => {
      const value = ctx.prepared as VaultStatus;
      await ctx.here.event('vault_key_rotate', providerKind, ctx.here.scope, {
        source: value.source,
        current: value.current,
      });
      return { type: 'value', value };
    },
  },
};
