import { expectVersion } from '../../directory/if-match.ts';
import type { RuleSet } from '../../directory/types.ts';
import { conflict } from '../../kit/errors.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { hubProfileKind } from '../hub-profiles/contract.ts';
import { hubProjectKind } from './contract.ts';

export const rules: RuleSet = {
  kinds: [
    {
      kind: hubProjectKind,
      derive: async (ctx, { before }) => ({
        doc: { created_at: before?.doc.created_at ?? new Date(ctx.now).toISOString() },
      }),
    },
  ],
  writes: {
    hub_projects_delete: async (ctx, input) => {
      const project = await ctx.here.require(hubProjectKind, input.params.id as string);
      expectVersion(ctx, project);
      const where = compare('eq', 'project', project.id);
      const { total } = await ctx.here.list(hubProfileKind, { where, sort: [], skip: 0, limit: 1 });
      if (total > 0) throw conflict(`the project has ${total} connector profiles; move or delete them first`);
      await ctx.here.remove(project);
      return { type: 'none' };
    },
  },
};
