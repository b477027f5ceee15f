import { isIPv4, isIPv6 } from 'node:net';

/** Addresses of one family from `low` to `high`, both included, as unsigned integers of 32 or 128 bits. */
export interface Range {
  readonly family: 4 | 6;
  readonly low: bigint;
  readonly high: bigint;
}
export interface Address {
  readonly family: 4 | 6;
  readonly value: bigint;
}

/** An entry that is none; `message` says why, for whoever wrote it. */
export class NoRange extends Error {}

const BITS = { 4: 32, 6: 128 } as const;
/** ::ffff:0:0/96, where IPv6 writes IPv4 addresses (RFC 4291, 2.5.5.2). */
const MAPPED = 0xffff_0000_0000n;

/**
 * One entry of a list: an address, a network or a range, with or without spaces around the hyphen. IPv4-mapped IPv6
 * addresses are the IPv4 addresses that they stand for. A network with host bits set is the network that its address
 * lies in.
 * @throws NoRange
 */
export function parseRange(text: string): Range {
  const entry = text.trim();
  if (entry === '') throw new NoRange('is empty; give an address, a network or a range');
  if (entry.includes('-')) return between(entry);
  if (entry.includes('/')) return network(entry);
  const { family, value } = known(entry);
  return { family, low: value, high: value };
}

function between(entry: string): Range {
  const ends = entry.split('-');
  if (ends.length !== 2) throw new NoRange(`'${entry}' has more than one hyphen; write a range as FIRST - LAST`);
  const [first, last] = ends.map((end) => known(end.trim())) as [Address, Address];
  if (first.family !== last.family) throw new NoRange(`'${entry}' begins in one IP version and ends in the other`);
  if (first.value > last.value) throw new NoRange(`'${entry}' ends before it begins; swap its ends`);
  return { family: first.family, low: first.value, high: last.value };
}

function network(entry: string): Range {
  const [base = '', length = '', ...more] = entry.split('/');
  const { family, value } = rawAddress(base) ?? unknown(base);
  if (more.length > 0 || !/^(0|[1-9]\d{0,2})$/.test(length) || Number(length) > BITS[family]) {
    throw new NoRange(`'${entry}' has no prefix length from 0 to ${BITS[family]} after the slash`);
  }
  const hosts = BigInt(BITS[family] - Number(length));
  const low = (value >> hosts) << hosts;
  const high = low | ((1n << hosts) - 1n);
  const first = unmapped({ family, value: low });
  const last = unmapped({ family, value: high });
  // A network that is larger than the mapped addresses is one of IPv6.
  return first.family === last.family
    ? { family: first.family, low: first.value, high: last.value }
    : { family, low, high };
}

const unknown = (text: string): never => {
  throw new NoRange(`'${text}' is no IPv4 or IPv6 address`);
};
const known = (text: string): Address => parseAddress(text) ?? unknown(text);

/** An address as a number, IPv4-mapped ones as what they stand for; undefined for what is none, or has a zone. */
export function parseAddress(text: string): Address | undefined {
  const address = rawAddress(text);
  return address && unmapped(address);
}

function rawAddress(text: string): Address | undefined {
  if (isIPv4(text)) return { family: 4, value: ofFour(text) };
  // A zone means something on one machine only.
  if (text.includes('%') || !isIPv6(text)) return undefined;
  const [head = '', tail] = text.split('::');
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  const gap = Array.from({ length: 8 - before.length - after.length }, () => 0n);
  const value = [...before, ...gap, ...after].reduce((sum, group) => (sum << 16n) | group, 0n);
  return { family: 6, value };
}

/** Groups of 16 bits; an IPv4 address at the end is two of them. */
function groups(text: string): bigint[] {
  if (text === '') return [];
  return text.split(':').flatMap((group) => {
    if (!group.includes('.')) return [BigInt(`0x${group}`)];
    const four = ofFour(group);
    return [four >> 16n, four & 0xffffn];
  });
}

const ofFour = (text: string): bigint => text.split('.').reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);

const unmapped = ({ family, value }: Address): Address =>
  family === 6 && value >> 32n === MAPPED >> 32n ? { family: 4, value: value & 0xffff_ffffn } : { family, value };

/** An address as it is written: dotted, or in the shortest form of IPv6 (RFC 5952). */
export function formatAddress({ family, value }: Address): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.');
  const parts = Array.from({ length: 8 }, (_, i) => ((value >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
  let [at, length] = [0, 1];
  for (let i = 0; i < 8; i++) {
    let run = 0;
    while (parts[i + run] === '0') run++;
    if (run > length) [at, length] = [i, run];
  }
  return length === 1 ? parts.join(':') : `${parts.slice(0, at).join(':')}::${parts.slice(at + length).join(':')}`;
}

/** Whether an address is in any of the ranges. */
export const isWithin = ({ family, value }: Address, ranges: readonly Range[]): boolean =>
  ranges.some((range) => range.family === family && range.low <= value && value <= range.high);
