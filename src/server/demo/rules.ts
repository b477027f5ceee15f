import type { Document, RuleSet } from '../../directory/types.ts';
import type { ObjectType } from '../../graph/types.ts';
import { organizationKind } from '../../resources/organizations/contract.ts';

/** Payload of `demo_objects`: objects of one kind, in an order in which each refers to earlier ones alone. */
export interface DemoObjects extends Document {
  readonly kind: string;
  readonly objects: readonly { readonly id: string; readonly doc: Document; readonly secret: Document }[];
}

/** Payload of `demo_edges`. */
export interface DemoEdges extends Document {
  readonly edges: readonly (readonly [ObjectType, string, ObjectType, string, Document | null])[];
}

/** The organization's secret part says that its filling came to its end, and for how many people. */
export const FILLED = 'demoPeople';

/** The inserts of the demonstration, as jobs: each piece is a transaction with derived fields, log and reactions. */
export const demoRules: RuleSet = {
  jobs: {
    /** In the provider's scope. Payload: `{ id, displayName }`. */
    demo_organization: async (ctx, { id, displayName }) => {
      await ctx.here.insert(organizationKind, { displayName }, {}, { id: String(id) });
    },
    demo_objects: async (ctx, payload) => {
      const { kind: name, objects } = payload as DemoObjects;
      const kind = ctx.kinds.find((each) => each.kind === name);
      if (kind === undefined) throw new Error(`no kind is called ${name}`);
      for (const { id, doc, secret } of objects) await ctx.here.insert(kind, doc, secret, { id });
    },
    demo_edges: async (ctx, payload) => {
      for (const [type, id, otherType, otherId, attributes] of (payload as DemoEdges).edges) {
        await ctx.here.bind({ type, id }, { type: otherType, id: otherId }, attributes);
      }
    },
    /** In the provider's scope. Payload: `{ organization, people }`. */
    demo_filled: async (ctx, { organization, people }) => {
      await ctx.here.update(await ctx.here.require(organizationKind, String(organization)), {}, { [FILLED]: people });
    },
  },
};
