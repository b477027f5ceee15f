import { randomBytes, timingSafeEqual } from 'node:crypto';
import { sha256 } from '../../directory/digest.ts';
import { newTokenKey, signToken, TOKEN_SECONDS } from '../../directory/tokens.ts';
import {
  SERVER,
  type Entry,
  type Prepare,
  type ReadContext,
  type RuleSet,
  type ValidInput,
  type WriteRule,
} from '../../directory/types.ts';
import { unauthenticated } from '../../kit/errors.ts';
import { DAY } from '../expiring/expiry.ts';
import { standingAt } from '../organizations/standing.ts';
import { ROOT_PROVIDER } from '../providers/root.ts';
import { authConfigKind, serviceAccountKind } from '../service-accounts/contract.ts';
import { authConfigsOf } from '../service-accounts/holders.ts';
import { signingKeyKind } from './contract.ts';
import { clientOf, refuse } from './request.ts';

/** After this many days tokens are signed with a new key. The former one is kept until its last token has expired. */
export const SIGNING_KEY_DAYS = 90;

/** Why a program gets no token; the words for it, said only to who knows the secret. */
const REFUSALS = {
  unknown_client: 'the client credentials are wrong',
  wrong_secret: 'the client credentials are wrong',
  expired: 'the client secret has expired',
  suspended: 'the service account is suspended',
  organization_suspended: 'the organization of the service account is suspended',
} as const;
type Refusal = keyof typeof REFUSALS;

/** What came of the credentials outside the transaction. */
interface Attempt {
  readonly clientId: string;
  readonly account: Entry | undefined;
  /** The auth config whose secret was shown. */
  readonly config: string | undefined;
  readonly refusal: Refusal | undefined;
  readonly token: string;
  /** A key to be kept with the token that it signed. */
  readonly freshKey: { readonly id: string; readonly secret: string } | undefined;
}

/** The id of an account as a client says it; what cannot be one is nobody's. */
const idOf = (clientId: string): string => (/^[0-9a-f]{24}$/i.test(clientId) ? clientId.toLowerCase() : '');

/** A request acts in the organization of its account; one of nobody's is recorded by the provider. */
async function scopeOf(ctx: ReadContext, input: ValidInput): Promise<string> {
  const value = idOf(clientOf(input).clientId);
  const row = await ctx.unsafeStore.byKey({ scope: SERVER, kind: serviceAccountKind.kind, name: 'id', value });
  if (row !== undefined) return row.scope;
  const provider = await ctx.unsafeStore.byKey({
    scope: SERVER,
    kind: 'provider',
    name: 'name',
    value: ROOT_PROVIDER,
  });
  if (provider === undefined) throw unauthenticated(REFUSALS.unknown_client);
  return provider.id;
}

/** Stands where nobody's client secret would. */
const NOBODY = sha256('nobody');

const compare: Prepare = async (ctx, input): Promise<Attempt | undefined> => {
  const { clientId, clientSecret } = clientOf(input);
  // A plan is not recorded, so it must not tell whether the secret fits.
  if (ctx.caller.plan === true) return undefined;
  const account = await ctx.here.get(serviceAccountKind, idOf(clientId));
  const secrets = (await authConfigsOf(ctx.here, idOf(clientId))).filter(({ doc }) => doc.authType === 'CLIENT_SECRET');
  const digest = sha256(clientSecret);
  const kept = secrets.map(({ secret }) => String(secret.hash));
  // Every one is compared, and one where there is none.
  const fits = (kept.length > 0 ? kept : [NOBODY]).map((hash) =>
    timingSafeEqual(Buffer.from(hash), Buffer.from(digest)),
  );
  const config = secrets[fits.indexOf(true)];
  const none = { token: '', freshKey: undefined };
  if (account === undefined || config === undefined) {
    const refusal = account === undefined ? 'unknown_client' : 'wrong_secret';
    return { clientId, account, config: undefined, refusal, ...none };
  }
  const refusal = await objection(ctx, account, config);
  if (refusal !== undefined) return { clientId, account, config: config.id, refusal, ...none };
  const key = await currentKey(ctx);
  const claims = { account: account.id, organization: ctx.here.scope, authConfig: config.id };
  const token = await signToken(key, claims, ctx.now);
  return { clientId, account, config: config.id, refusal, token, freshKey: key.fresh ? key : undefined };
};

/** What stands against an account whose secret fits. */
async function objection(ctx: ReadContext, account: Entry, config: Entry): Promise<Refusal | undefined> {
  if (Date.parse(String(config.doc.expiresAt)) <= ctx.now) return 'expired';
  if (account.doc.suspended === true) return 'suspended';
  return (await standingAt(ctx, ctx.here.scope)) === 'open' ? undefined : 'organization_suspended';
}

/** The key that signs now. Two that are made at once are both kept: either's tokens are good. */
async function currentKey(ctx: ReadContext): Promise<{ id: string; secret: string; fresh: boolean }> {
  for await (const { id, doc, secret } of ctx.here.all(signingKeyKind)) {
    if (ctx.now - Date.parse(String(doc.createdAt)) < SIGNING_KEY_DAYS * DAY)
      return { id, secret: String(secret.key), fresh: false };
  }
  return { id: randomBytes(12).toString('hex'), secret: newTokenKey(), fresh: true };
}

const issue: WriteRule = async (ctx) => {
  const attempt = ctx.prepared as Attempt | undefined;
  if (attempt === undefined) return { type: 'none' };
  const { clientId, account, config, token, freshKey } = attempt;
  const refusal = attempt.refusal ?? (await meanwhile());
  // A secret that was typed in place of the id must not stay in a log.
  const named = account === undefined ? `${clientId.slice(0, 3)}…` : clientId;
  await ctx.here.event('service_account_login_attempt', serviceAccountKind, account?.id ?? '', {
    clientId: named,
    authConfig: config ?? '',
    success: refusal === undefined,
    reason: refusal ?? 'ok',
    ...(ctx.caller.remoteAddress === undefined ? {} : { address: ctx.caller.remoteAddress }),
  });
  if (refusal !== undefined) return { type: 'refusal', error: refuse('invalid_client', REFUSALS[refusal]) };
  if (freshKey !== undefined) await keep(freshKey);
  ctx.seen(String(config));
  return {
    type: 'value',
    value: { access_token: token, token_type: 'bearer', expires_in: TOKEN_SECONDS, scope: 'api' },
  };

  /** What stands against it by now. */
  async function meanwhile(): Promise<Refusal | undefined> {
    const [standing, way] = [
      await ctx.here.get(serviceAccountKind, account?.id ?? ''),
      await ctx.here.get(authConfigKind, config ?? ''),
    ];
    return standing === undefined || way === undefined ? 'unknown_client' : objection(ctx, standing, way);
  }

  /** Keeps a new key, and lets those go that signed no token which is still good. */
  async function keep({ id, secret }: NonNullable<Attempt['freshKey']>): Promise<void> {
    const oldest = ctx.now - SIGNING_KEY_DAYS * DAY - TOKEN_SECONDS * 1000;
    for await (const entry of ctx.here.all(signingKeyKind)) {
      if (Date.parse(String(entry.doc.createdAt)) < oldest) await ctx.here.remove(entry);
    }
    await ctx.here.insert(signingKeyKind, { createdAt: new Date(ctx.now).toISOString() }, { key: secret }, { id });
  }
};

export const rules: RuleSet = {
  scopes: { oauth2_token: scopeOf },
  prepares: { oauth2_token: compare },
  writes: { oauth2_token: issue },
};
