import type { KeyObject } from 'node:crypto';
import { MusterError, unauthenticated } from '../kit/errors.ts';
import { dateWithin, parseHttpDate } from '../wire/http-signature/date.ts';
import { checkDigest } from '../wire/http-signature/digest.ts';
import { SignatureError } from '../wire/http-signature/errors.ts';
import { parseSignatureHeader, type SignatureParameters } from '../wire/http-signature/parse.ts';
import { readPublicKey, verifySignature } from '../wire/http-signature/verify.ts';
import { SERVER } from '../store/port.ts';
import { sha256 } from './digest.ts';
import { entryOf } from './entry.ts';
import { Lru } from './lru.ts';
import type { Credentials } from './port.ts';
import type { Runtime } from './runtime.ts';
import type { Entry, Identity } from './types.ts';

type SignedRequest = Extract<Credentials, { type: 'signature' }>;

/** A device's clock may be off by this much (seconds). The API publishes no figure; the signature draft suggests it. */
const SKEW = 300;
const NO_BODY = new Uint8Array();

/**
 * Makes identities of devices that sign for themselves (handbook 1.5). What they sign is request line and date, or with
 * them the digest of the body; a signature of the latter kind counts once, on whichever server it arrives.
 */
export function signedDevices(
  runtime: Runtime,
): (request: SignedRequest) => Promise<Omit<Identity, 'actsForProvider' | 'scopes' | 'keyId'>> {
  const { store, clock } = runtime;
  /** By their PEM: reading one takes longer than checking a signature by it. */
  const keys = new Lru<KeyObject>(10_000);

  function keyOf(device: Entry): KeyObject {
    const pem = device.secret.publicKey;
    if (typeof pem !== 'string') throw refuse('the signature does not fit the request');
    let key = keys.get(pem);
    if (key === undefined) {
      key = readPublicKey(pem);
      keys.set(pem, key);
    }
    return key;
  }

  async function find(systemId: string): Promise<Entry> {
    const kind = runtime.kinds.byName('system');
    const row = await store.read.byKey({ scope: SERVER, kind: 'system', name: '_id', value: systemId });
    if (row === undefined || kind === undefined) throw refuse('the system is not known');
    return entryOf(row, kind);
  }

  async function check(request: SignedRequest, signature: SignatureParameters): Promise<Entry> {
    const { method, path, date, digest, body } = request;
    const withBody = signature.headers.includes('digest');
    if (date === undefined) throw refuse('a signed request needs the Date header that was signed');
    if (withBody && digest === undefined) throw refuse('a request whose digest is signed needs the Digest header');
    if (!dateWithin(date, clock.now(), SKEW)) {
      throw refuse(`the Date header is not within ${SKEW} seconds of the server's time`);
    }
    const device = await find(signature.systemId);
    if (!verifySignature(keyOf(device), signature, { method, path, date, digest })) {
      throw refuse('the signature does not fit the request');
    }
    if (withBody && digest !== undefined) {
      checkDigest(digest, body ?? NO_BODY);
      const expires = (parseHttpDate(date) ?? 0) + SKEW * 1000;
      // After everything else: what others send in a device's name must not take its signatures away, nor fill the table.
      if (!(await store.useOnce(sha256(Buffer.from(signature.signature).toString('base64')), expires))) {
        throw refuse('the signature was used before; sign each request anew, with another date or body');
      }
    }
    return device;
  }

  return async (request) => {
    try {
      const signature = parseSignatureHeader(request.authorization);
      const { row, doc } = await check(request, signature);
      const organization = await runtime.organization(row.scope);
      return {
        type: 'system',
        id: row.id,
        name: (doc.hostname as string | undefined) ?? row.id,
        provider: organization?.row.scope ?? '',
        organizations: new Set([row.scope]),
        defaultOrganization: row.scope,
        home: row.scope,
        signed: signature.headers.includes('digest') ? 'body' : 'request',
      };
    } catch (error) {
      if (error instanceof SignatureError) throw refuse(error.message);
      if (error instanceof MusterError) throw error;
      throw new MusterError('unauthenticated', 'the signature cannot be checked', { cause: error });
    }
  };
}

const refuse = (why: string) => unauthenticated(why);
