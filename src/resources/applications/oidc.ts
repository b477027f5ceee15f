import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { invalidField } from '../../kit/errors.ts';
import type { Template } from '../application-templates/templates.ts';
import type { Oidc } from './entity.ts';
import { isHttpUrl, isRedirectUri } from './urls.ts';

/**
 * An OpenID Connect client: the template's settings with what was given in them, and a client id that stays.
 * @throws MusterError invalid, naming oidc.…
 */
export function oidcOf(template: Template, given: Partial<Oidc>, clientId: string | undefined): Oidc {
  const { grantTypes, redirectUris, ssoUrl, tokenEndpointAuthMethod } = { ...template.oidc, ...given } as Oidc;
  if (!grantTypes.includes('authorization_code')) {
    throw invalidField('oidc.grantTypes', 'has to have authorization_code: there is nothing to refresh without it');
  }
  if (redirectUris.length === 0) throw invalidField('oidc.redirectUris', 'is required: at least one URL');
  for (const [index, uri] of redirectUris.entries()) {
    if (!isRedirectUri(uri)) {
      throw invalidField(
        `oidc.redirectUris.${index}`,
        `${uri} has to be a whole https URL without a fragment or pattern, or http to localhost`,
      );
    }
    if (redirectUris.indexOf(uri) !== index) throw invalidField(`oidc.redirectUris.${index}`, `${uri} is there twice`);
  }
  if (ssoUrl !== '' && !isHttpUrl(ssoUrl)) throw invalidField('oidc.ssoUrl', 'has to be an http or https URL');
  return { clientId: clientId ?? randomUUID(), grantTypes, redirectUris, ssoUrl, tokenEndpointAuthMethod };
}

/** A client secret of 256 bits, and what is kept of it: what cannot be guessed needs no salt. */
export function newClientSecret(): { readonly clientSecret: string; readonly hash: string } {
  const clientSecret = randomBytes(32).toString('base64url');
  return { clientSecret, hash: createHash('sha256').update(clientSecret).digest('hex') };
}
