import { expectVersion } from '../../directory/if-match.ts';
import type { RuleSet, WriteContext } from '../../directory/types.ts';
import { conflict, invalidField } from '../../kit/errors.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { hubAccountKind } from '../hub-accounts/contract.ts';
import { stamps } from '../hub-accounts/stamps.ts';
import { usualProject } from '../hub-projects/usual.ts';
import { hubProfileKind } from './contract.ts';
import { matcherOf } from './globs.ts';

/** Refuses a pattern that no action has: it would be a mistake that nobody sees. */
function checkActions({ ports }: WriteContext, globs: readonly string[]): void {
  for (const [at, glob] of globs.entries()) {
    const matches = matcherOf([glob]);
    if (ports.hub.catalogue.actions.some(({ id }) => matches(id))) continue;
    throw invalidField(
      `enabled_actions.${at}`,
      `no action matches ${JSON.stringify(glob)}; GET /hub/actions lists them, * stands for any run of characters`,
    );
  }
}

export const rules: RuleSet = {
  kinds: [
    {
      kind: hubProfileKind,
      derive: async (ctx, { doc, before }) => {
        const globs = doc.enabled_actions as readonly string[];
        if (JSON.stringify(globs) !== JSON.stringify(before?.doc.enabled_actions ?? ['*'])) checkActions(ctx, globs);
        return { doc: stamps(ctx.now, doc, before) };
      },
    },
  ],
  writes: {
    hub_profiles_create: async (ctx, input, next) => {
      const { project } = input.body;
      const id = typeof project === 'string' ? project.toLowerCase() : (await usualProject(ctx)).id;
      return next({ ...input, body: { ...input.body, project: id } });
    },
    hub_profiles_update: (_ctx, input, next) => {
      const { project } = input.body;
      if (typeof project !== 'string') return next();
      return next({ ...input, body: { ...input.body, project: project.toLowerCase() } });
    },
    hub_profiles_delete: async (ctx, input) => {
      const profile = await ctx.here.require(hubProfileKind, input.params.id as string);
      expectVersion(ctx, profile);
      const where = compare('eq', 'profile', profile.id);
      const { total } = await ctx.here.list(hubAccountKind, { where, sort: [], skip: 0, limit: 1 });
      if (total > 0) throw conflict(`${total} linked accounts use the connector profile; delete or move them first`);
      await ctx.here.remove(profile);
      return { type: 'none' };
    },
  },
};
