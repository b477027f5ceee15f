import { MusterError } from '../kit/errors.ts';
import { scimPageOf } from '../wire/scim/user.ts';
import { OutboundError, type OutboundAnswer, type OutboundPort, type ScimPort } from '../directory/ports.ts';

/** Milliseconds that another directory may take for a page. */
const TIMEOUT = 15_000;
/** Bytes of a page at most. */
const LARGEST = 8_388_608;

/** Reads users from another directory over HTTPS (RFC 7644 3.4.2). What fails there is `unprocessable` here. */
export function scimOverHttp(outbound: OutboundPort): ScimPort {
  return {
    users: async ({ url, token }, { startIndex, count, filter, sortBy, descending }, signal) => {
      const address = new URL(`${url.replace(/\/+$/, '')}/Users`);
      address.searchParams.set('startIndex', String(startIndex));
      address.searchParams.set('count', String(count));
      if (filter !== undefined) address.searchParams.set('filter', filter);
      if (sortBy !== undefined) address.searchParams.set('sortBy', sortBy);
      if (sortBy !== undefined && descending) address.searchParams.set('sortOrder', 'descending');
      const { status, body } = await answered(() =>
        outbound.request({
          url: address.href,
          headers: { accept: 'application/scim+json, application/json', authorization: `Bearer ${token}` },
          timeout: TIMEOUT,
          maxBytes: LARGEST,
          signal,
        }),
      );
      if (status < 200 || status > 299) throw refused(`answered ${status}`);
      const page = scimPageOf(parsed(body.toString()));
      if (page === undefined) throw refused('answered something that is no SCIM list of users');
      return page;
    },
  };
}

const refused = (what: string, cause?: unknown): MusterError =>
  new MusterError('unprocessable', `the directory to import from ${what}`, cause === undefined ? {} : { cause });

async function answered(ask: () => Promise<OutboundAnswer>): Promise<OutboundAnswer> {
  try {
    return await ask();
  } catch (cause) {
    if (!(cause instanceof OutboundError)) throw cause;
    if (cause.reason === 'too_large') throw refused(`answered more than ${LARGEST} bytes`, cause);
    if (cause.reason === 'refused') throw refused(`may not be asked: ${cause.message}`, cause);
    throw refused('cannot be reached, or took too long', cause);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
