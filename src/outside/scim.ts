import { MusterError } from '../kit/errors.ts';
import { scimPageOf } from '../wire/scim/user.ts';
import type { ScimPort } from '../directory/ports.ts';

/** Milliseconds that another directory may take for a page. */
const TIMEOUT = 15_000;
/** Bytes of a page at most. */
const LARGEST = 8_388_608;

/** Reads users from another directory over HTTPS (RFC 7644 3.4.2). What fails there is `unprocessable` here. */
export function scimOverHttp(fetch: typeof globalThis.fetch = globalThis.fetch): ScimPort {
  return {
    users: async ({ url, token }, { startIndex, count, filter, sortBy, descending }, signal) => {
      const address = new URL(`${url.replace(/\/+$/, '')}/Users`);
      address.searchParams.set('startIndex', String(startIndex));
      address.searchParams.set('count', String(count));
      if (filter !== undefined) address.searchParams.set('filter', filter);
      if (sortBy !== undefined) address.searchParams.set('sortBy', sortBy);
      if (sortBy !== undefined && descending) address.searchParams.set('sortOrder', 'descending');
      const timeout = AbortSignal.timeout(TIMEOUT);
      const response = await answered(() =>
        fetch(address, {
          headers: { accept: 'application/scim+json, application/json', authorization: `Bearer ${token}` },
          // The token is for this address alone.
          redirect: 'manual',
          signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
        }),
      );
      if (!response.ok) {
        await response.body?.cancel();
        throw refused(`answered ${response.status}`);
      }
      const page = scimPageOf(parsed(await answered(() => textOf(response))));
      if (page === undefined) throw refused('answered something that is no SCIM list of users');
      return page;
    },
  };
}

const refused = (what: string, cause?: unknown): MusterError =>
  new MusterError('unprocessable', `the directory to import from ${what}`, cause === undefined ? {} : { cause });

async function answered<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof MusterError) throw cause;
    throw refused('cannot be reached, or took too long', cause);
  }
}

async function textOf(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.byteLength;
    if (size > LARGEST) throw refused(`answered more than ${LARGEST} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
