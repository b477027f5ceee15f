import type { Entry, ReadContext, ReadRule, RuleSet, WriteRule } from '../../directory/types.ts';
import { conflict, invalidField, notFound } from '../../kit/errors.ts';
import { parseAddress } from '../ip-lists/ranges.ts';
import { systemUser } from '../system-users/contract.ts';
import { parseConditions } from './conditions.ts';
import { authnPolicy } from './contract.ts';
import type { Targets } from './entity.ts';
import { checkReferences } from './references.ts';
import { decideSignIn, type Circumstances } from './sign-ins.ts';

/** Policies of one organization at most: each sign-in considers them all. */
const MOST = 500;

const create: WriteRule = async (ctx, input, next) => {
  if ((await ctx.here.count(authnPolicy)) >= MOST) {
    throw conflict(`an organization has at most ${MOST} authentication policies; delete one first`);
  }
  if (input.body.type !== undefined) return next();
  // What all of its resources are is what it is about.
  const types = new Set(((input.body.targets ?? {}) as Targets).resources?.map((each) => each.type));
  const [type] = types;
  return next(types.size === 1 ? { ...input, body: { ...input.body, type } } : input);
};

const simulate: ReadRule = async (ctx, input) => {
  const { user: name, ...circumstances } = input.body as { readonly user: string } & Circumstances;
  const { address } = circumstances;
  if (address !== undefined && parseAddress(address) === undefined) {
    throw invalidField('address', `'${address}' is no IPv4 or IPv6 address`);
  }
  return { type: 'value', value: await decideSignIn(ctx, await find(ctx, name), circumstances) };
};

async function find(ctx: ReadContext, name: string): Promise<Entry> {
  const { here } = ctx;
  const user =
    (/^[0-9a-f]{24}$/i.test(name) ? await here.get(systemUser, name.toLowerCase()) : undefined) ??
    (await here.byUnique(systemUser, 'username', name)) ??
    (await here.byUnique(systemUser, 'email', name));
  if (user === undefined) throw notFound(systemUser.label);
  return user;
}

export const rules: RuleSet = {
  kinds: [
    {
      kind: authnPolicy,
      derive: async (ctx, { doc, before }) => {
        if (String(doc.name).trim() === '') throw invalidField('name', 'must not be blank');
        parseConditions(doc.conditions as Record<string, unknown>);
        await checkReferences(ctx, doc, before?.doc);
        return {};
      },
    },
  ],
  reads: { muster_authn_simulate: simulate },
  writes: { authnpolicies_post: create },
};
