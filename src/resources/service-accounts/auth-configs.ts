import { newKey } from '../../directory/keys.ts';
import type { Document, Entry, WriteContext } from '../../directory/types.ts';
import { conflict, invalidField } from '../../kit/errors.ts';
import { DAY, keyStatus } from '../expiring/expiry.ts';
import { authConfigKind } from './contract.ts';
import { authConfigsOf } from './holders.ts';
import { configViews } from './view.ts';

/** By these a service account's API key and client secret are known for what they are. */
export const ACCOUNT_KEY_PREFIX = 'msa_';
export const CLIENT_SECRET_PREFIX = 'mcs_';

/** Ways in that may be good at once: the second one lets a program change over before the first one ends. */
export const MOST_LIVE = 2;

/** The type and lifetime that a body asks for. @throws MusterError invalid, where it says only one of them */
function askedFor(body: Document, at: string): { readonly authType: string; readonly lifetime: string } {
  const { authType } = body as { readonly authType: string };
  const name = authType === 'API_KEY' ? 'apiKeyConfig' : 'clientSecretConfig';
  const config = body[name] as { readonly lifetime: string } | null | undefined;
  if (config === undefined || config === null) {
    throw invalidField(`${at}${name}`, `is required for ${authType}: {"lifetime": "90 Days"}`);
  }
  return { authType, lifetime: config.lifetime };
}

/** Gives an account a way in; the answer has its secret, this once. `at` is where the body stands, for errors. */
export async function addAuthConfig(ctx: WriteContext, account: Entry, body: Document, at = ''): Promise<Document> {
  const { authType, lifetime } = askedFor(body, at);
  const present = await authConfigsOf(ctx.here, account.id);
  const isOver = ({ doc }: Entry): boolean => keyStatus(doc.expiresAt, ctx.now) === 'EXPIRED';
  if (present.filter((config) => !isOver(config)).length >= MOST_LIVE) {
    throw conflict(`a service account may have ${MOST_LIVE} good auth configs at once; revoke one first`);
  }
  for (const config of present.filter(isOver)) await ctx.here.remove(config);
  const isKey = authType === 'API_KEY';
  const made = newKey(isKey ? ACCOUNT_KEY_PREFIX : CLIENT_SECRET_PREFIX);
  const id = ctx.newId();
  const doc = {
    objectId: id,
    serviceAccount: account.id,
    authType,
    clientId: isKey ? '' : account.id,
    lifetime,
    prefix: made.prefix,
    createdAt: new Date(ctx.now).toISOString(),
    expiresAt: new Date(ctx.now + Number.parseInt(lifetime, 10) * DAY).toISOString(),
    [isKey ? 'apiKeyConfig' : 'clientSecretConfig']: { lifetime },
  };
  const entry = await ctx.here.insert(authConfigKind, doc, { hash: made.hash, issuedBy: ctx.identity.id }, { id });
  const [view] = await configViews(ctx, [entry]);
  return { ...view, [isKey ? 'apiKey' : 'clientSecret']: made.key };
}
