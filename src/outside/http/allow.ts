import { networkOf, type Network } from './addresses.ts';

/** What the operator lets Muster ask. An empty list: every public host, over TLS. */
export interface AllowList {
  readonly empty: boolean;
  /** Whether an entry names this host. */
  names(host: string, port: number): boolean;
  readonly networks: readonly Network[];
}

interface HostEntry {
  readonly host: string;
  /** Everything below the host, and not the host. */
  readonly below: boolean;
  readonly port: number | undefined;
}

/** @throws TypeError that quotes the entry which is no host, `*.host`, `host:port` or network */
export function allowListOf(entries: readonly string[]): AllowList {
  const isNetwork = (entry: string): boolean => /^[\da-f:.]+\//i.test(entry) && !entry.includes('//');
  const networks = entries.filter(isNetwork).map(networkOf);
  const hosts = entries.filter((entry) => !isNetwork(entry)).map(hostEntryOf);
  return {
    empty: entries.length === 0,
    names: (host, port) => hosts.some((entry) => matches(entry, host, port)),
    networks,
  };
}

/** JumpCloud's own hosts: they need not be named. */
export const isJumpCloud = (host: string): boolean => host.endsWith('.jumpcloud.com');

const matches = ({ host, below, port }: HostEntry, asked: string, askedPort: number): boolean =>
  (port === undefined || port === askedPort) && (below ? asked.endsWith(`.${host}`) : asked === host);

function hostEntryOf(entry: string): HostEntry {
  const below = entry.startsWith('*.');
  const rest = below ? entry.slice(2) : entry;
  // An IPv6 address without brackets has no port.
  const bare = /^[0-9a-f]*:[0-9a-f:.]*:[0-9a-f:.]*$/i.test(rest);
  const [, name, port] = bare ? ['', `[${rest}]`] : (/^(\[[^\]]+\]|[^:@?#\s*/\\]+)(?::(\d{1,5}))?$/.exec(rest) ?? []);
  const url = name === undefined ? null : URL.parse(`https://${name}/`);
  if (url === null || Number(port ?? 0) > 65535) {
    throw new TypeError(`${entry} is no host, *.host, host:port or network, such as 10.0.0.0/8`);
  }
  return { host: hostOf(url), below, port: port === undefined ? undefined : Number(port) };
}

/** The host of a URL as it is compared: without brackets, and without the dot of the root. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
