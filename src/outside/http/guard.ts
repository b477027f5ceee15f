import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { OutboundError } from '../../directory/ports.ts';
import { classOf, isWithin } from './addresses.ts';
import { hostOf, isJumpCloud, type AllowList } from './allow.ts';

/** A URL that may be asked, and how its name is resolved: to addresses that may be connected to, or not at all. */
export interface Admitted {
  readonly url: URL;
  readonly lookup: LookupFunction;
}
export type Guard = (url: string) => Admitted;

/** Resolves a name, as `dns.lookup` does. */
export type Resolve = (
  host: string,
  options: LookupOptions & { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Names under which clouds tell machines their secrets. */
const METADATA = new Set([
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'metadata.azure.internal',
  'metadata.tencentyun.com',
  'instance-data',
  'instance-data.ec2.internal',
]);

/**
 * Decides where requests may go. Loopback and private addresses, and http without TLS, are for hosts and networks of the
 * allow-list and for this server's own origin; link-local, multicast and metadata addresses are for nobody.
 */
export function createGuard(
  allow: AllowList,
  self: () => string | undefined,
  resolveName: Resolve = resolve as Resolve,
): Guard {
  const within = (address: string): boolean => isWithin(address, allow.networks);
  /** What an address has to be, by what is known of the host. */
  const rules = {
    named: (address: string) => classOf(address) !== 'never',
    open: (address: string) => classOf(address) === 'public' || (classOf(address) === 'private' && within(address)),
    networks: (address: string) => classOf(address) !== 'never' && within(address),
  };
  const lookups = {
    named: lookupBy(rules.named, resolveName),
    open: lookupBy(rules.open, resolveName),
    networks: lookupBy(rules.networks, resolveName),
  };

  return (text) => {
    const url = URL.parse(text);
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
      throw refused('only absolute http and https URLs can be asked');
    }
    if (url.username !== '' || url.password !== '') throw refused('a URL may not hold a user name or password');
    const host = hostOf(url);
    if (METADATA.has(host)) throw refused(`${host} is not to be asked by anybody`);
    const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
    const named = url.origin === self() || allow.names(host, port);
    const open = url.protocol === 'https:' && (allow.empty || isJumpCloud(host));
    const rule = named ? 'named' : open ? 'open' : 'networks';
    if (rule === 'networks' && allow.networks.length === 0) {
      throw refused(
        url.protocol === 'http:'
          ? `${url.host} may not be asked over http; use https, or name it in MUSTER_HUB_ALLOW`
          : `${url.host} may not be asked: MUSTER_HUB_ALLOW does not name it`,
      );
    }
    // A literal address is not looked up when the connection is made.
    if (isIP(host) !== 0 && !rules[rule](host)) throw refusedAddress(host, host);
    return { url, lookup: lookups[rule] };
  };
}

/** Gives the addresses that pass; the connection is made to one of these and to no other. */
function lookupBy(passes: (address: string) => boolean, resolveName: Resolve): LookupFunction {
  return (host, options, done) => {
    resolveName(host, { ...options, all: true }, (error, found) => {
      if (error !== null) {
        const message = `the name ${host} cannot be resolved (${error.code ?? 'DNS'})`;
        done(new OutboundError('dns', message, { cause: error }), []);
        return;
      }
      const good = found.filter(({ address }) => passes(address));
      const [first] = good;
      if (first === undefined) done(refusedAddress(host, found[0]?.address ?? 'nothing'), []);
      else if (options.all === true) done(null, good);
      else done(null, first.address, first.family);
    });
  };
}

const refused = (message: string): OutboundError => new OutboundError('refused', message, {});

function refusedAddress(host: string, address: string): OutboundError {
  const what = host === address ? host : `${host} (${address})`;
  return refused(
    classOf(address) === 'never'
      ? `${what} is not to be asked by anybody`
      : `${what} may not be asked: only hosts and networks that MUSTER_HUB_ALLOW names may be private`,
  );
}
