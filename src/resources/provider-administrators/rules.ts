import { mustDominate } from '../../directory/dominance.ts';
import { isRole, ROLES } from '../../directory/roles.ts';
import type { Entry, ReadContext, RuleSet, ValidInput } from '../../directory/types.ts';
import { conflict, invalidField, notFound } from '../../kit/errors.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { administratorKind } from '../administrators/contract.ts';
import { reachOf } from '../administrators/visible.ts';
import { ownProvider } from '../providers/own.ts';

async function found(ctx: ReadContext, input: ValidInput): Promise<Entry> {
  const entry = await ctx.here.get(administratorKind, input.params.id as string);
  if (entry === undefined || !reachOf(entry).includes('all')) throw notFound(administratorKind.label);
  return entry;
}

export const rules: RuleSet = {
  reads: {
    providers_listAdministrators: async (ctx, input, next) => {
      ownProvider(ctx, input);
      return next({ ...input, where: compare('eq', 'reach', 'all') });
    },
  },
  writes: {
    providers_postAdmins: async (ctx, input) => {
      ownProvider(ctx, input);
      const { bindNoOrgs = false, role, roleName = role ?? 'Administrator', apiKeyHash: _, ...body } = input.body;
      if (!isRole(String(roleName))) throw invalidField('roleName', `has to be one of ${ROLES.join(', ')}`);
      const reach = bindNoOrgs === true ? [] : ['all'];
      const doc = { ...body, roleName, roleNames: [roleName], customRoles: [], reach, organization: '' };
      await mustDominate(ctx, doc);
      return { type: 'entry', entry: await ctx.here.insert(administratorKind, doc) };
    },
    providers_removeAdministrator: async (ctx, input) => {
      ownProvider(ctx, input);
      const entry = await found(ctx, input);
      if (entry.id === ctx.identity.id) throw conflict('an administrator cannot delete itself');
      await mustDominate(ctx, entry.doc);
      await ctx.here.remove(entry);
      return { type: 'none' };
    },
  },
};
