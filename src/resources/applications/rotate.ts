import { conflict } from '../../kit/errors.ts';
import type { Prepare, WriteRule } from '../../directory/types.ts';
import { application } from './contract.ts';
import type { Application } from './entity.ts';
import { newKeyPair, type KeyPair } from './key-pair.ts';
import { newClientSecret } from './oidc.ts';
import { rotated, type Former } from './saml.ts';

/** Days for which the certificate before it stays in the metadata, where a rotation does not say. */
const OVERLAP_DAYS = 30;

export const prepareRotation: Prepare = async (ctx, input) => {
  const entry = await ctx.here.get(application, input.params.application_id ?? '');
  const doc = entry?.doc as Application | undefined;
  if (doc?.sso.type !== 'saml') return undefined;
  return newKeyPair(doc.displayLabel || doc.displayName, ctx.now);
};

export const rotateCertificate: WriteRule = async (ctx, input) => {
  const entry = await ctx.here.require(application, input.params.application_id ?? '');
  const pair = ctx.prepared as KeyPair | undefined;
  if (pair === undefined) throw conflict('only a SAML application has a certificate');
  const { overlapDays = OVERLAP_DAYS } = input.body as { readonly overlapDays?: number };
  const { changes, secret } = rotated(
    {
      ...(entry.doc as Application),
      privateKey: String(entry.secret.idpPrivateKey),
      former: (entry.secret.formerCertificates ?? []) as readonly Former[],
    },
    pair,
    { now: ctx.now, overlapDays },
  );
  return { type: 'entry', entry: await ctx.here.update(entry, changes, secret) };
};

export const rotateClientSecret: WriteRule = async (ctx, input) => {
  const entry = await ctx.here.require(application, input.params.application_id ?? '');
  const { oidc } = entry.doc as Application;
  if (oidc === null) throw conflict('only an OpenID Connect client has a client secret');
  if (oidc.tokenEndpointAuthMethod === 'none') {
    throw conflict('a public client (tokenEndpointAuthMethod none) has no client secret');
  }
  const { clientSecret, hash } = newClientSecret();
  await ctx.here.update(entry, {}, { clientSecretHash: hash });
  return { type: 'value', value: { applicationId: entry.id, clientId: oidc.clientId, clientSecret } };
};
