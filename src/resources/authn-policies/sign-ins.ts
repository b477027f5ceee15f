import type { Document, Entry, ReadContext, ScopedReader } from '../../directory/types.ts';
import { ipList } from '../ip-lists/contract.ts';
import { rangesOf } from '../ip-lists/rules.ts';
import { listsIn, parseConditions } from './conditions.ts';
import { authnPolicy } from './contract.ts';
import type { AuthnPolicy, Effect, Verdict } from './entity.ts';
import { evaluate, type Rule, type SignIn } from './evaluate.ts';

/** What a door knows of a sign-in beside its user. */
export type Circumstances = Omit<SignIn, 'user'>;

/** Which policy decides the sign-in of a user, by what the organization has now. Every door that has policies asks here. */
export async function decideSignIn(ctx: ReadContext, user: Entry, at: Circumstances): Promise<Verdict> {
  const rules: Rule[] = [];
  for await (const { doc } of ctx.here.all(authnPolicy)) {
    const policy = doc as AuthnPolicy;
    rules.push({ policy, condition: parseConditions(policy.conditions) });
  }
  const signIn = { ...at, user: { id: user.id, groups: await groupsOf(ctx.here, user.id), attributes: user.doc } };
  return evaluate(rules, await listsOf(ctx.here, rules), signIn, usual(user.doc, at));
}

async function groupsOf(here: ScopedReader, id: string): Promise<ReadonlySet<string>> {
  const found = await here.graph.neighbours([{ type: 'user', id }], 'user_group');
  return new Set(found.get(id)?.map((group) => group.id));
}

async function listsOf(here: ScopedReader, rules: readonly Rule[]) {
  const named = new Set(rules.flatMap(({ condition }) => [...listsIn(condition)]));
  const lists = await here.getMany(ipList, [...named]);
  return new Map(lists.map(({ id, doc }) => [id, { name: String(doc.name), ranges: rangesOf(doc) }]));
}

/** What holds where no policy matches: allowed, to the user portal with the second factor that the user has to give. */
const usual = (user: Document, { resource }: Circumstances): Effect => ({
  action: 'allow',
  obligations: {
    mfa: { required: resource.type === 'user_portal' && user.enable_user_portal_multifactor === true },
  },
});
