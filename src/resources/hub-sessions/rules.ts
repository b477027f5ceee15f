import type { VendorOrganization } from '../../directory/hub-port.ts';
import { expectVersion } from '../../directory/if-match.ts';
import type { Document, Entry, Event, ReadContext, RuleSet, ValidInput, WriteContext } from '../../directory/types.ts';
import { invalidField } from '../../kit/errors.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { hubAccountKind } from '../hub-accounts/contract.ts';
import { every } from '../hub-accounts/every.ts';
import { link, prepareLink, relink, type Prepared } from '../hub-accounts/link.ts';
import { listVendor, mappingPage, prepareMapping, saveMapping, suggestions } from '../hub-mappings/table.ts';
import { hubProfileKind } from '../hub-profiles/contract.ts';
import { presentProfile, USUAL_PROFILES, type AuthMethod } from '../hub-profiles/usual.ts';
import { hubProjectKind } from '../hub-projects/contract.ts';
import { organizationKind } from '../organizations/contract.ts';
import { hubSessionKind } from './contract.ts';
import { create, forget, sessionJobs } from './create.ts';
import { accountOf, mustLink, mustStand, organizationsOf, session, shownSession } from './held.ts';

/** The provider that a session's token belongs to. */
async function scopeOf(ctx: ReadContext, input: ValidInput): Promise<string> {
  const entry = await shownSession(ctx, input);
  mustStand(entry, ctx.now);
  return entry.row.scope;
}

/** The ways to sign in that a session offers: that of its profile, or of the usual ones. */
async function offered(ctx: ReadContext, { doc }: Entry, account: Entry | undefined): Promise<readonly Document[]> {
  const only = account?.doc.profile ?? doc.integration_id;
  if (typeof only === 'string') {
    const entry = await ctx.here.get(hubProfileKind, only);
    return entry === undefined ? [] : [offer(entry)];
  }
  const profiles: Document[] = [];
  for (const [method, name] of Object.entries(USUAL_PROFILES)) {
    const entry = await presentProfile(ctx, method as AuthMethod);
    if (entry === undefined) profiles.push({ id: null, name, auth_method: method });
    else if (entry.doc.enabled === true) profiles.push(offer(entry));
  }
  return profiles;
}
const offer = ({ id, doc }: Entry): Document => ({ id, name: doc.name, auth_method: doc.auth_method });

/** An account as it is answered: without anything of the kept secrets, which are no part of its document. */
async function linked(ctx: Pick<ReadContext, 'here'>, { doc }: Entry): Promise<Entry | undefined> {
  return typeof doc.account_id === 'string' ? ctx.here.get(hubAccountKind, doc.account_id) : undefined;
}

/** What the session and the request together say of the account. */
function bodyOf({ doc }: Entry, { body }: ValidInput): Document {
  const { integration_id } = doc;
  const given = body.integration_id;
  if (integration_id !== null && typeof given === 'string' && given.toLowerCase() !== integration_id)
    throw invalidField('integration_id', 'the link is for another connector profile');
  const label = body.label ?? doc.label;
  if (doc.edits === true) return { credentials: body.credentials, ...(body.label === undefined ? {} : { label }) };
  const { origin_owner_id, origin_owner_name, origin_username, type, metadata } = doc;
  return {
    origin_owner_id,
    origin_owner_name,
    origin_username,
    type,
    metadata,
    label,
    integration_id: integration_id ?? given,
    auth_method: body.auth_method,
    credentials: body.credentials,
  };
}

/** Sessions go with what they are about. */
async function follow(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || before === undefined) return;
  const remove = async (field: string): Promise<void> =>
    every(ctx.here, hubSessionKind, compare('eq', field, before.id), (each) => ctx.here.remove(each));
  if (kind === hubAccountKind) await remove('account_id');
  else if (kind === hubProfileKind) await remove('integration_id');
  else if (kind === hubProjectKind) await remove('project_id');
  else if (kind === hubSessionKind) await forget(ctx, before.id);
  else if (kind === organizationKind) {
    await remove('origin_owner_id');
    await every(ctx.here, hubSessionKind, compare('eq', 'organizations', before.id), async (each) => {
      const left = [...organizationsOf(each)].filter((id) => id !== before.id);
      await ctx.here.update(each, { organizations: left });
    });
  }
}

export const rules: RuleSet = {
  scopes: {
    hub_session_get: scopeOf,
    hub_session_account: scopeOf,
    hub_session_mapping_get: scopeOf,
    hub_session_mapping_put: scopeOf,
    hub_session_mapping_suggestions: scopeOf,
    hub_session_organizations: scopeOf,
  },
  reads: {
    hub_session_get: async (ctx, input) => {
      const entry = await session(ctx, input);
      const { doc } = entry;
      const account = await linked(ctx, entry);
      return {
        type: 'value',
        value: {
          origin_owner_id: doc.origin_owner_id,
          origin_owner_name: doc.origin_owner_name,
          origin_username: doc.origin_username,
          label: doc.label,
          type: doc.type,
          multiple: doc.multiple,
          expires_at: doc.expires_at,
          used: doc.used_at !== null && doc.multiple !== true,
          edits: doc.edits,
          account: account?.doc ?? null,
          profiles: await offered(ctx, entry, account),
          organizations: organizationsOf(entry).size,
        },
      };
    },
    hub_session_mapping_get: async (ctx, input) => {
      const entry = await session(ctx, input);
      return mappingPage(ctx, input, await accountOf(ctx, entry), organizationsOf(entry));
    },
    hub_session_mapping_suggestions: async (ctx, input) => {
      const entry = await session(ctx, input);
      return suggestions(ctx, await accountOf(ctx, entry), organizationsOf(entry));
    },
    hub_session_organizations: async (ctx, input) => listVendor(ctx, await accountOf(ctx, await session(ctx, input))),
  },
  prepares: {
    hub_session_account: async (ctx, input) => {
      const entry = await session(ctx, input, mustLink);
      const present = entry.doc.edits === true ? await accountOf(ctx, entry) : undefined;
      return prepareLink(ctx, bodyOf(entry, input), present);
    },
    hub_session_mapping_put: async (ctx, input) =>
      prepareMapping(ctx, input.body, await accountOf(ctx, await session(ctx, input))),
  },
  writes: {
    hub_connect_sessions_create: create,
    hub_connect_sessions_delete: async (ctx, input) => {
      const entry = await ctx.here.require(hubSessionKind, input.params.id as string);
      expectVersion(ctx, entry);
      await ctx.here.update(entry, { revoked: true });
      return { type: 'none' };
    },
    hub_session_account: async (ctx, input) => {
      const entry = await session(ctx, input, mustLink);
      const body = bodyOf(entry, input);
      const prepared = ctx.prepared as Prepared;
      const account =
        entry.doc.edits === true
          ? await relink(ctx, String(entry.doc.account_id), body, prepared)
          : await link(ctx, body, prepared);
      // Used up in the transaction in which it links: of two requests at once one has the link.
      await ctx.here.update(entry, { account_id: account.id, used_at: new Date(ctx.now).toISOString() });
      await ctx.here.event('hub_session_used', hubSessionKind, entry.id, {
        account: account.id,
        ...(ctx.caller.remoteAddress === undefined ? {} : { address: ctx.caller.remoteAddress }),
      });
      return { type: 'entry', entry: account };
    },
    hub_session_mapping_put: async (ctx, input) => {
      const entry = await session(ctx, input);
      const vendors = ctx.prepared as readonly VendorOrganization[];
      return saveMapping(ctx, input.body, await accountOf(ctx, entry), organizationsOf(entry), vendors);
    },
  },
  reactions: [follow],
  jobs: sessionJobs,
};
