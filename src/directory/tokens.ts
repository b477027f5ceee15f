import { randomBytes } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { unauthenticated } from '../kit/errors.ts';

/**
 * Access tokens of service accounts: JWTs in the profile of RFC 9068, HMAC with SHA-256 by a key of the account's
 * organization. Nobody but this server reads them.
 */

/** Seconds that an access token lives. */
export const TOKEN_SECONDS = 3600;
const ISSUER = 'urn:muster';
const TYPE = 'at+jwt';
const ALGORITHM = 'HS256';

/** What a token says; ids. */
export interface TokenClaims {
  readonly account: string;
  readonly organization: string;
  /** What the account signed in with. */
  readonly authConfig: string;
}

/** A key that signs, as it is kept: 256 bits in base64url. */
export const newTokenKey = (): string => randomBytes(32).toString('base64url');

/** @param now milliseconds since the epoch */
export function signToken(
  key: { readonly id: string; readonly secret: string },
  claims: TokenClaims,
  now: number,
): Promise<string> {
  const issued = Math.floor(now / 1000);
  return new SignJWT({ org: claims.organization, cid: claims.authConfig })
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: key.id })
    .setIssuer(ISSUER)
    .setSubject(claims.account)
    .setIssuedAt(issued)
    .setExpirationTime(issued + TOKEN_SECONDS)
    .setJti(randomBytes(16).toString('base64url'))
    .sign(bytes(key.secret));
}

/**
 * Reads a token. `keyOf` finds a key by its id, with the organization whose tokens it signs.
 * @throws MusterError unauthenticated; that a token has expired is said only of one that was good
 */
export async function readToken(
  token: string,
  keyOf: (id: string) => Promise<{ readonly secret: string; readonly organization: string } | undefined>,
  now: number,
): Promise<TokenClaims & { readonly expiresAt: number }> {
  let organization: string | undefined;
  const find = async ({ kid }: { readonly kid?: string }): Promise<Uint8Array> => {
    const key = typeof kid === 'string' && /^[0-9a-f]{24}$/.test(kid) ? await keyOf(kid) : undefined;
    if (key === undefined) throw unauthenticated('the access token was not issued here');
    organization = key.organization;
    return bytes(key.secret);
  };
  try {
    const { payload } = await jwtVerify(token, find, {
      algorithms: [ALGORITHM],
      typ: TYPE,
      issuer: ISSUER,
      requiredClaims: ['sub', 'org', 'cid', 'exp', 'iat', 'jti'],
      currentDate: new Date(now),
    });
    const { sub, org, cid, exp } = payload;
    if (org !== organization || typeof org !== 'string') throw unauthenticated('the access token was not issued here');
    return { account: String(sub), organization: org, authConfig: String(cid), expiresAt: Number(exp) * 1000 };
  } catch (error) {
    throw refusal(error);
  }
}

const bytes = (secret: string): Uint8Array => Buffer.from(secret, 'base64url');

function refusal(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return unauthenticated('the access token has expired; ask for a new one');
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return unauthenticated('the signature of the access token does not fit');
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported)
    return unauthenticated('the access token is not signed as tokens of this server are');
  if (error instanceof errors.JOSEError) return unauthenticated('the access token is malformed');
  return error;
}
