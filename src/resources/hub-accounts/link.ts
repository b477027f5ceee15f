import { expectVersion } from '../../directory/if-match.ts';
import type { Document, Entry, ReadContext, WriteContext } from '../../directory/types.ts';
import { conflict, invalidField } from '../../kit/errors.ts';
import { hubProfileKind } from '../hub-profiles/contract.ts';
import { usualProfile, type AuthMethod } from '../hub-profiles/usual.ts';
import { hubAccountKind } from './contract.ts';
import { reasonsOf, whenProven, withoutReason, withReason } from './reasons.ts';
import { settle } from './settle.ts';
import { setupDocument, type Secrets, type Setup } from './setup.ts';
import { proven } from './trial.ts';

/** What was found out of a body before the transaction that saves it. */
export interface Prepared {
  readonly method: AuthMethod;
  /** Undefined where the body says nothing of credentials. */
  readonly credentials: { readonly setup: Setup; readonly secrets: Secrets; readonly proven: boolean } | undefined;
  /** The version of the account that it was put together with. */
  readonly version: number | undefined;
}

/** Which profile a body names, by either name. */
export function profileIn(body: Document): string | undefined {
  const { profile, integration_id } = body as {
    readonly profile?: string | null;
    readonly integration_id?: string | null;
  };
  const id = (profile ?? integration_id ?? undefined)?.toLowerCase();
  if (id !== undefined && typeof integration_id === 'string' && integration_id.toLowerCase() !== id)
    throw invalidField('integration_id', 'differs from profile');
  return id;
}

/** How the account is to sign in: by what is named, or else by what it does now or what is there to sign in with. */
async function methodOf(ctx: ReadContext, body: Document, present: Entry | undefined): Promise<AuthMethod> {
  const named = profileIn(body);
  const said = (body.auth_method ?? undefined) as AuthMethod | undefined;
  const profile = named ?? (said === undefined ? (present?.doc.profile as string | undefined) : undefined);
  if (profile !== undefined) {
    const entry = await ctx.here.get(hubProfileKind, profile);
    if (entry === undefined) {
      const field = typeof body.profile === 'string' ? 'profile' : 'integration_id';
      throw invalidField(field, `no connector profile has the id ${profile}`);
    }
    const method = entry.doc.auth_method as AuthMethod;
    if (said !== undefined && said !== method) throw invalidField('auth_method', `the profile's is ${method}`);
    return method;
  }
  if (said !== undefined) return said;
  const { client_id } = (body.credentials ?? {}) as { readonly client_id?: unknown };
  return typeof client_id === 'string' && client_id !== '' ? 'oauth2_service_account' : 'api_key';
}

/**
 * Puts a body's credentials together with those of the account, and tries them where they change anything.
 * @throws MusterError `invalid`, or `unprocessable` where the directory does not take them
 */
export async function prepareLink(ctx: ReadContext, body: Document, present: Entry | undefined): Promise<Prepared> {
  const method = await methodOf(ctx, body, present);
  const version = present?.row.version;
  const given = (body.credentials ?? undefined) as Document | undefined;
  if (given === undefined && present !== undefined && !switches(method, present))
    return { method, credentials: undefined, version };
  const settled = settle(ctx.ports.hub, { method, body: given ?? {}, present, now: ctx.now });
  const { secrets, changed } = settled;
  const setup = changed ? await proven(ctx.ports.hub, present?.id ?? '', settled) : settled.setup;
  return { method, credentials: { setup, secrets, proven: changed }, version };
}

/** Whether an account came to sign in in another way. */
const switches = (method: AuthMethod, { secret }: Entry): boolean =>
  (method === 'api_key') !== (typeof secret.api_key === 'string');

/** The profile that a body means, made where it is one of the usual ones. */
async function profileFor(
  ctx: WriteContext,
  body: Document,
  method: AuthMethod,
  present: Entry | undefined,
): Promise<Entry> {
  const named =
    profileIn(body) ??
    (present === undefined || typeof body.auth_method === 'string' ? undefined : String(present.doc.profile));
  const entry = named === undefined ? await usualProfile(ctx, method) : await ctx.here.require(hubProfileKind, named);
  if (entry.doc.auth_method !== method) throw conflict('the connector profile was changed meanwhile; try again');
  return entry;
}

const TEXTS = ['origin_owner_id', 'origin_owner_name', 'origin_username', 'label', 'type', 'tags', 'metadata'] as const;

/** What a body says of an account beside its credentials; undefined where it is to be as unless it were said. */
function described(body: Document): Document {
  const doc: Record<string, unknown> = {};
  for (const name of TEXTS) {
    if (body[name] === null && name.startsWith('origin_owner')) throw invalidField(name, 'cannot be taken out');
    if (body[name] !== undefined) doc[name] = body[name] ?? undefined;
  }
  return doc;
}

/** Saves a new account. */
export async function link(ctx: WriteContext, body: Document, prepared: Prepared): Promise<Entry> {
  const { method, credentials } = prepared;
  if (credentials === undefined) throw invalidField('credentials', 'is required');
  const profile = await profileFor(ctx, body, method, undefined);
  const reasons = profile.doc.enabled === true ? [] : withReason([], 'profile_disabled', ctx.now);
  const doc = {
    ...described(body),
    profile: profile.id,
    status_reasons: reasons,
    ...setupDocument(credentials.setup),
  };
  return ctx.here.insert(hubAccountKind, doc, { ...credentials.secrets });
}

/** Saves what a body changes of an account. */
export async function relink(ctx: WriteContext, id: string, body: Document, prepared: Prepared): Promise<Entry> {
  const account = await ctx.here.require(hubAccountKind, id);
  expectVersion(ctx, account);
  const { method, credentials, version } = prepared;
  if (credentials !== undefined && account.row.version !== version)
    throw conflict('the account was changed meanwhile; try again');
  const profile = await profileFor(ctx, body, method, account);
  const standing = credentials?.proven === true ? whenProven(reasonsOf(account.doc)) : reasonsOf(account.doc);
  const reasons =
    profile.doc.enabled === true
      ? withoutReason(standing, 'profile_disabled')
      : withReason(standing, 'profile_disabled', ctx.now);
  const changes = {
    ...described(body),
    profile: profile.id,
    status_reasons: reasons,
    ...(credentials === undefined ? {} : setupDocument(credentials.setup)),
  };
  return ctx.here.update(account, changes, credentials === undefined ? {} : { ...credentials.secrets });
}
