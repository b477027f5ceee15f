import { Secret, TOTP } from 'otpauth';

/**
 * One-time passwords by time (RFC 6238) as every generator assumes them: SHA-1, six digits, steps of 30 seconds. Pure; times
 * in milliseconds since the epoch.
 */

const ISSUER = 'Muster';
/** Milliseconds. */
const STEP = 30_000;
/** Steps that a generator's clock may be off by, before and after. */
const WINDOW = 1;
/** Bytes of a new secret, as RFC 4226 recommends. */
const SECRET_BYTES = 20;

/** A new shared secret in base32. */
export const newTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** A secret as it is kept: base32 in capitals, without padding. */
export const keptTotpSecret = (given: string): string => given.toUpperCase().replace(/=+$/, '');

const generator = (secret: string, label = ''): TOTP =>
  new TOTP({
    issuer: ISSUER,
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: STEP / 1000,
  });

/** The `otpauth:` address that generators scan (Key URI format). */
export const otpauthUrl = (account: string, secret: string): string => generator(secret, account).toString();

/** What came of a code. `step` is the number of the time step that it is good for. */
export type CodeCheck =
  | { readonly result: 'ok'; readonly step: number }
  /** It is good, but it or a later one was accepted already (RFC 6238 5.2). */
  | { readonly result: 'replayed' }
  | { readonly result: 'wrong' };

/** Checks a code. `lastStep` is the latest time step that was accepted. */
export function checkCode(secret: string, code: string, now: number, lastStep: number | undefined): CodeCheck {
  const delta = generator(secret).validate({ token: code, timestamp: now, window: WINDOW });
  if (delta === null) return { result: 'wrong' };
  const step = Math.floor(now / STEP) + delta;
  return lastStep !== undefined && step <= lastStep ? { result: 'replayed' } : { result: 'ok', step };
}
