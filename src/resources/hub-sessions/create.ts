import { newKey } from '../../directory/keys.ts';
import type { Document, WriteRule } from '../../directory/types.ts';
import { conflict, invalidField } from '../../kit/errors.ts';
import { hubAccountKind } from '../hub-accounts/contract.ts';
import { ownOrganization } from '../hub-accounts/own.ts';
import { profileIn } from '../hub-accounts/link.ts';
import { hubProfileKind } from '../hub-profiles/contract.ts';
import { usualProject } from '../hub-projects/usual.ts';
import { hubSessionKind } from './contract.ts';
import { TOKEN_PREFIX } from './held.ts';

/** Seconds that a link works unless the body says otherwise. */
const USUAL_LIFE = 1_800;
/** How long a session that is over stays in the list, in ms. */
const KEPT = 7 * 86_400_000;
const JOB = 'hub_session_forget';

/** An id as a number that JavaScript holds exactly: that platform's client takes no other. */
const numberOf = (id: string): number => Number.parseInt(id.slice(-12), 16);

/** Ids of the own organizations that may be mapped, each of which the caller acts for. */
async function organizationsIn(ctx: Parameters<WriteRule>[0], body: Document): Promise<readonly string[]> {
  const ids = [...new Set(((body.organizations ?? []) as readonly string[]).map((id) => id.toLowerCase()))];
  for (const id of ids) await ownOrganization(ctx, ctx.identity.organizations, id);
  return ids;
}

export const create: WriteRule = async (ctx, { body }) => {
  const profileId = profileIn(body);
  const profile = profileId === undefined ? undefined : await ctx.here.get(hubProfileKind, profileId);
  if (profileId !== undefined && profile === undefined)
    throw invalidField('integration_id', `no connector profile has the id ${profileId}`);
  if (profile !== undefined && profile.doc.enabled !== true) throw conflict('the connector profile is disabled');
  const accountId = typeof body.account_id === 'string' ? body.account_id.toLowerCase() : undefined;
  if (accountId !== undefined && (await ctx.here.get(hubAccountKind, accountId)) === undefined)
    throw invalidField('account_id', `no linked account has the id ${accountId}`);
  const { key: token, hash, prefix } = newKey(TOKEN_PREFIX);
  const life = (body.expires_in as number | null | undefined) ?? USUAL_LIFE;
  const end = ctx.now + life * 1000;
  const entry = await ctx.here.insert(
    hubSessionKind,
    {
      prefix,
      project_id: profile === undefined ? (await usualProject(ctx)).id : profile.doc.project,
      origin_owner_id: body.origin_owner_id,
      origin_owner_name: body.origin_owner_name,
      origin_username: body.origin_username,
      provider: body.provider,
      integration_id: profileId,
      account_id: accountId,
      edits: accountId !== undefined,
      multiple: accountId === undefined && body.multiple === true,
      label: body.label,
      metadata: body.metadata,
      type: body.type ?? undefined,
      organizations: await organizationsIn(ctx, body),
      created_at: new Date(ctx.now).toISOString(),
      expires_at: new Date(end).toISOString(),
    },
    { hash },
  );
  await ctx.here.enqueue(JOB, { session: entry.id }, end + KEPT, { key: entry.id });
  const { id, prefix: _prefix, used_at: _used, revoked: _revoked, edits: _edits, ...shown } = entry.doc;
  return {
    type: 'value',
    value: {
      ...shown,
      id: numberOf(String(id)),
      session_id: id,
      organization_id: numberOf(ctx.here.scope),
      token,
      auth_link_url: `${ctx.caller.origin ?? ''}/hub/link#token=${token}`,
      categories: body.categories ?? null,
    },
  };
};

export const sessionJobs = {
  [JOB]: async (ctx: Parameters<WriteRule>[0], payload: Document): Promise<void> => {
    const entry = await ctx.here.get(hubSessionKind, String(payload.session));
    if (entry !== undefined) await ctx.here.remove(entry);
  },
} as const;

/** What is to be done later of a session that goes before. */
export const forget = async (ctx: Parameters<WriteRule>[0], id: string): Promise<void> => {
  await ctx.here.cancel(JOB, id);
};
