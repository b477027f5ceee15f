import { isIPv4, isIPv6 } from 'node:net';

/** A network: the first `bits` bits of `bytes`. IPv4 has 4 bytes, IPv6 has 16. */
export interface Network {
  readonly bytes: readonly number[];
  readonly bits: number;
}

/**
 * What an address is to a server that is told by others where to connect. `never`: nobody's business. `private`: of this
 * machine or its networks, for hosts that are named.
 */
export type AddressClass = 'public' | 'private' | 'never';

/** @throws TypeError when it is not `address/bits` */
export function networkOf(text: string): Network {
  const [address = '', size = ''] = text.split('/', 2);
  const bytes = bytesOf(address);
  const bits = /^\d{1,3}$/.test(size) ? Number(size) : Number.NaN;
  if (bytes === undefined || !(bits <= bytes.length * 8)) {
    throw new TypeError(`${text} is no network, such as 10.0.0.0/8 or fd00::/8`);
  }
  return { bytes, bits };
}

/** Whether an address is in one of the networks. One that carries an IPv4 address is in the networks of that, too. */
export function isWithin(address: string, networks: readonly Network[]): boolean {
  const bytes = bytesOf(address);
  if (bytes === undefined) return false;
  const carried = carriedIn(bytes);
  return networks.some((network) => contains(network, bytes) || (carried !== undefined && contains(network, carried)));
}

/** Undefined for what is no address. */
export function classOf(address: string): AddressClass | undefined {
  const bytes = bytesOf(address);
  if (bytes === undefined) return undefined;
  const meant = carriedIn(bytes) ?? bytes;
  if (NEVER.some((network) => contains(network, meant))) return 'never';
  return PRIVATE.some((network) => contains(network, meant)) ? 'private' : 'public';
}

function contains({ bytes, bits }: Network, address: readonly number[]): boolean {
  if (bytes.length !== address.length) return false;
  return bytes.every((byte, i) => {
    const left = Math.min(8, Math.max(0, bits - i * 8));
    const mask = (0xff << (8 - left)) & 0xff;
    return (byte & mask) === ((address[i] as number) & mask);
  });
}

/** The bytes of an address, without its zone; undefined for what is none. */
function bytesOf(address: string): readonly number[] | undefined {
  if (isIPv4(address)) return address.split('.').map(Number);
  if (!isIPv6(address)) return undefined;
  const [text = ''] = address.split('%', 1);
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text);
  const words = dotted === null ? text : `${dotted[1]}${word(dotted[2], dotted[3])}:${word(dotted[4], dotted[5])}`;
  const [head = '', tail] = words.split('::', 2);
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = new Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...zeros, ...after].flatMap((each) => {
    const value = Number.parseInt(each, 16);
    return [value >> 8, value & 0xff];
  });
}

const word = (high = '0', low = '0'): string => (Number(high) * 256 + Number(low)).toString(16);

/** The IPv4 address that an IPv6 one leads to: mapped, compatible, translated (RFC 6052, RFC 2765), 6to4 (RFC 3056). */
function carriedIn(bytes: readonly number[]): readonly number[] | undefined {
  if (bytes.length !== 16) return undefined;
  if (SIX_TO_FOUR.some((network) => contains(network, bytes))) return bytes.slice(2, 6);
  if (PLAIN.some((network) => contains(network, bytes))) return undefined;
  return LAST_FOUR.some((network) => contains(network, bytes)) ? bytes.slice(12) : undefined;
}

const SIX_TO_FOUR = ['2002::/16'].map(networkOf);
/** Unspecified and loopback: IPv6's own, though they look like compatible ones. */
const PLAIN = ['::/127'].map(networkOf);
const LAST_FOUR = ['::/96', '::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96'].map(networkOf);

/** The special-purpose addresses of IANA (RFC 6890), and where clouds tell machines their secrets. */
const NEVER = [
  '0.0.0.0/8',
  '169.254.0.0/16',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '100.100.100.200/32',
  '168.63.129.16/32',
  '192.0.0.192/32',
  '::/128',
  'fe80::/10',
  'ff00::/8',
  '2001::/32',
  'fd00:ec2::/32',
  'fd20:ce::/32',
].map(networkOf);
const PRIVATE = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '::1/128',
  '64:ff9b:1::/48',
  '100::/64',
  '2001:db8::/32',
  'fc00::/7',
  'fec0::/10',
].map(networkOf);
