import { mustHold } from '../../directory/dominance.ts';
import { computedList } from '../../directory/computed-list.ts';
import { builtInRole, CUSTOM_SCOPES, customScopes, ROLES } from '../../directory/roles.ts';
import type { Document, Entry, RuleSet, ScopedWriter, ValidInput, WriteContext } from '../../directory/types.ts';
import { conflict, forbidden, invalidField, type MusterError } from '../../kit/errors.ts';
import { PROVIDER_SCOPES, type Scope } from '../../kit/scopes.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { administratorKind } from '../administrators/contract.ts';
import { endKeysOfLesserMakers } from '../api-keys/rules.ts';
import { holdersAmongAccounts } from '../service-accounts/holders.ts';
import { roleKind } from './contract.ts';
import { BUILT_IN, builtIn } from './find.ts';

/** Roles that one organization may make: lists look at every one. */
const MOST_ROLES = 200;
/** Holders that a refusal names. */
const NAMED = 5;

/** The scopes that a body names, each once, in the order of the table. */
function scopesIn(body: Document): readonly Scope[] {
  const given = body.scopes as readonly string[];
  const bad = given.find((scope) => !(CUSTOM_SCOPES as readonly string[]).includes(scope));
  if (bad === undefined) return CUSTOM_SCOPES.filter((scope) => given.includes(scope));
  throw (PROVIDER_SCOPES as ReadonlySet<string>).has(bad)
    ? invalidField('scopes', `${bad} concerns the whole server and is for no role of an organization`)
    : invalidField('scopes', `${JSON.stringify(bad)} is no scope; there are ${CUSTOM_SCOPES.join(', ')}`);
}

function nameIn(body: Document): string {
  const name = (body.name as string).trim();
  if (name === '') throw invalidField('name', 'has to have a character that is no space');
  const taken = ROLES.find((role) => role.toLowerCase() === name.toLowerCase());
  if (taken !== undefined) throw conflict(`name: every organization has a role called ${taken}`);
  return name;
}

/** A role that the organization made, whose scopes the caller has. */
async function own(ctx: WriteContext, input: ValidInput): Promise<Entry> {
  const id = input.params.id as string;
  const name = builtInRole(id);
  if (name !== undefined) throw forbidden(`${name} is a role that every organization has; nobody changes it`);
  const entry = await ctx.here.require(roleKind, id);
  mustHold(ctx.identity, await customScopes(ctx.unsafeStore, ctx.here.scope, [id]));
  return entry;
}

/** Administrators who have a role of the organization's, in pieces that are read before anything is done to them. */
async function administratorsWith(ctx: WriteContext, id: string): Promise<readonly Entry[]> {
  const provider = providerOf(ctx);
  const found: Entry[] = [];
  for (;;) {
    const { entries, total } = await provider.list(administratorKind, {
      where: compare('eq', 'customRoles', id),
      sort: [],
      skip: found.length,
      limit: 500,
    });
    found.push(...entries);
    if (entries.length === 0 || found.length >= total) return found;
  }
}

const providerOf = (ctx: WriteContext): ScopedWriter => ctx.unsafeScope(ctx.identity.provider);

/** What follows from a change for those who have the role: its name where it is shown, keys whose makers have less now. */
async function tellHolders(ctx: WriteContext, before: Entry, after: Entry): Promise<void> {
  const [was, is] = [before.doc.name, after.doc.name];
  const had = new Set(before.doc.scopes as readonly string[]);
  const grew = (after.doc.scopes as readonly string[]).some((scope) => !had.has(scope));
  if (was === is && !grew) return;
  const provider = providerOf(ctx);
  for (const administrator of await administratorsWith(ctx, after.id)) {
    const roleNames = (administrator.doc.roleNames as readonly string[]).map((name) => (name === was ? is : name));
    const named = await provider.update(administrator, { roleNames, roleName: roleNames[0] });
    if (grew) await endKeysOfLesserMakers(ctx, provider, named);
  }
}

async function inUse(ctx: WriteContext, id: string): Promise<MusterError | undefined> {
  const administrators = (await administratorsWith(ctx, id)).map(({ doc }) => `the administrator ${String(doc.email)}`);
  const accounts = (await holdersAmongAccounts(ctx.here, id)).map(
    ({ doc }) => `the service account ${String(doc.name)}`,
  );
  const holders = [...administrators, ...accounts];
  if (holders.length === 0) return undefined;
  const more = holders.length > NAMED ? ` and ${holders.length - NAMED} more` : '';
  return conflict(`the role is in use by ${holders.slice(0, NAMED).join(', ')}${more}; give them another one first`);
}

export const rules: RuleSet = {
  kinds: [
    {
      kind: roleKind,
      derive: async () => ({ doc: { builtIn: false } }),
    },
  ],
  reads: {
    roles_list: async (ctx, input) => {
      const rows: Document[] = [...BUILT_IN];
      for await (const { doc } of ctx.here.all(roleKind)) rows.push(doc);
      return computedList(ctx, input, { entity: roleKind.entity, rows });
    },
    roles_get: async (_ctx, input, next) => {
      const name = builtInRole(input.params.id as string);
      return name === undefined ? next() : { type: 'value', value: builtIn(name) };
    },
  },
  writes: {
    roles_post: async (ctx, input, next) => {
      const body = { ...input.body, name: nameIn(input.body), scopes: scopesIn(input.body) };
      mustHold(ctx.identity, body.scopes);
      if ((await ctx.here.count(roleKind)) >= MOST_ROLES)
        throw conflict(`an organization may have at most ${MOST_ROLES} roles of its own`);
      return next({ ...input, body });
    },
    roles_put: async (ctx, input, next) => {
      const before = await own(ctx, input);
      const body = { ...input.body, name: nameIn(input.body), scopes: scopesIn(input.body) };
      mustHold(ctx.identity, body.scopes);
      const outcome = await next({ ...input, body });
      if (outcome.type === 'entry') await tellHolders(ctx, before, outcome.entry);
      return outcome;
    },
    roles_delete: async (ctx, input, next) => {
      const { id } = await own(ctx, input);
      const refusal = await inUse(ctx, id);
      if (refusal !== undefined) throw refusal;
      return next();
    },
  },
};
