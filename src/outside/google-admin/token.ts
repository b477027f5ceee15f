import { importPKCS8, SignJWT } from 'jose';
import { CloudError, type GoogleAccess } from '../../directory/cloud-port.ts';
import type { OutboundPort } from '../../directory/ports.ts';
import { exchange, textIn } from '../cloud/exchange.ts';
import { grantedIn, type Granted } from '../cloud/tokens.ts';
import { told } from '../exchange.ts';

const SCOPES = [
  'https://www.googleapis.com/auth/admin.directory.user',
  'https://www.googleapis.com/auth/admin.directory.domain.readonly',
].join(' ');
/** Seconds that an assertion counts; Google takes an hour at most. */
const LIFETIME = 3600;

/** A token for a service account that acts for an administrator (RFC 7523 2.1). @throws CloudError */
export async function grantedBy(
  outbound: OutboundPort,
  at: GoogleAccess,
  signal: AbortSignal | undefined,
): Promise<Granted> {
  const assertion = await assertionOf(at);
  const { status, body, retryAfter } = await exchange(outbound, {
    method: 'POST',
    url: at.tokenUrl,
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }).toString(),
    signal,
  });
  const granted = status === 200 ? grantedIn(body) : undefined;
  if (granted !== undefined) return granted;
  if (status === 429) throw new CloudError('limited', 'Google is asked for tokens too often', { retryAfter });
  if (status >= 500 || status < 400)
    throw new CloudError('broken', `Google answered ${status} to the request for a token`, { retryAfter });
  const why = told(`${textIn(body.error)}: ${textIn(body.error_description)}`, [assertion]);
  // The key is good, and the account may not act for anybody with these scopes.
  if (body.error === 'unauthorized_client' || body.error === 'access_denied')
    throw new CloudError(
      'forbidden',
      `Google gives no access token (${why}); give the service account domain-wide delegation for ${SCOPES}`,
    );
  throw new CloudError(
    'credentials',
    `Google gives no access token (${why}); check clientEmail, privateKey and adminEmail`,
  );
}

async function assertionOf({ clientEmail, privateKey, adminEmail, tokenUrl }: GoogleAccess): Promise<string> {
  let key;
  try {
    key = await importPKCS8(privateKey, 'RS256');
  } catch (cause) {
    throw new CloudError('credentials', 'privateKey is no RSA key in PEM (PKCS #8), as Google gives them', { cause });
  }
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ scope: SCOPES })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(clientEmail)
    .setSubject(adminEmail)
    .setAudience(tokenUrl)
    .setIssuedAt(now)
    .setExpirationTime(now + LIFETIME)
    .sign(key);
}
