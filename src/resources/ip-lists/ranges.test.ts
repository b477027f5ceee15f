import assert from 'node:assert/strict';
import { BlockList } from 'node:net';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatAddress, isWithin, NoRange, parseAddress, parseRange, type Address } from './ranges.ts';

const within = (address: string, entry: string): boolean =>
  isWithin(parseAddress(address) as Address, [parseRange(entry)]);

describe('an entry of an IP list', () => {
  test('is an address, a network or a range, with or without spaces', () => {
    for (const [entry, inside, outside] of [
      ['192.168.10.12', '192.168.10.12', '192.168.10.13'],
      ['192.168.10.20 - 192.168.10.30', '192.168.10.20', '192.168.10.31'],
      ['192.168.10.20-192.168.10.30', '192.168.10.30', '192.168.10.19'],
      ['123.225.10.0/32', '123.225.10.0', '123.225.10.1'],
      ['10.0.0.5/24', '10.0.0.255', '10.0.1.0'],
      ['0.0.0.0/0', '255.255.255.255', '::1'],
      ['2001:db8::/32', '2001:db8:ffff::1', '2001:db9::'],
      ['2001:db8::1 - 2001:DB8::ff', '2001:db8::a0', '2001:db8::100'],
      ['::/0', 'ffff::', '10.0.0.1'],
      [' 10.1.2.3 ', '10.1.2.3', '10.1.2.4'],
    ] as const) {
      assert.equal(within(inside, entry), true, `${inside} in ${entry}`);
      assert.equal(within(outside, entry), false, `${outside} in ${entry}`);
    }
  });

  test('knows IPv4 addresses that are written as IPv6', () => {
    assert.ok(within('::ffff:10.0.0.1', '10.0.0.0/8'));
    assert.ok(within('::ffff:a00:1', '10.0.0.1'));
    assert.ok(within('10.0.0.1', '::ffff:10.0.0.0/104'));
    assert.ok(within('10.0.0.1', '::ffff:10.0.0.0 - ::ffff:10.0.0.2'));
  });

  test('is refused with why where it is nonsense', () => {
    for (const [entry, why] of [
      ['', /is empty/],
      ['  ', /is empty/],
      ['office', /no IPv4 or IPv6 address/],
      ['256.1.1.1', /no IPv4/],
      ['01.2.3.4', /no IPv4/],
      ['1.2.3', /no IPv4/],
      ['fe80::1%eth0', /no IPv4/],
      ['1:2:3:4:5:6:7:8:9', /no IPv4/],
      ['10.0.0.0/33', /from 0 to 32/],
      ['10.0.0.0/', /from 0 to 32/],
      ['10.0.0.0/08', /from 0 to 32/],
      ['10.0.0.0/-1', /more than one hyphen|no IPv4/],
      ['10.0.0.0/8/8', /from 0 to 32/],
      ['10.0.0.0/255.0.0.0', /from 0 to 32/],
      ['::/129', /from 0 to 128/],
      ['10.0.0.9 - 10.0.0.1', /ends before it begins/],
      ['10.0.0.1 - ::1', /one IP version/],
      ['10.0.0.1 -', /no IPv4/],
      ['10.0.0.1 - 10.0.0.2 - 10.0.0.3', /more than one hyphen/],
    ] as const) {
      assert.throws(
        () => parseRange(entry),
        (error) => error instanceof NoRange && why.test(error.message),
        entry,
      );
    }
  });

  test('holds what the platform holds too', () => {
    const four = fc.ipV4();
    const six = fc.ipV6();
    const agrees = (family: 'ipv4' | 'ipv6', bits: number) => (base: string, prefix: number, asked: string) => {
      fc.pre(!/^::ffff:|^0*:0*:0*:0*:0*:ffff:/i.test(base) && parseAddress(asked)?.family === (bits === 32 ? 4 : 6));
      const list = new BlockList();
      list.addSubnet(base, prefix % (bits + 1), family);
      assert.equal(within(asked, `${base}/${prefix % (bits + 1)}`), list.check(asked, family));
    };
    fc.assert(fc.property(four, fc.nat(32), four, agrees('ipv4', 32)));
    fc.assert(fc.property(six, fc.nat(128), six, agrees('ipv6', 128)));
  });

  test('an address is written so that it reads back, in the shortest form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
        const address = parseAddress(text) as Address;
        assert.deepEqual(parseAddress(formatAddress(address)), address);
      }),
    );
    for (const [given, written] of [
      ['::', '::'],
      ['::1', '::1'],
      ['2001:0DB8:0:0:1:0:0:0', '2001:db8:0:0:1::'],
      ['1:0:2:3:4:5:6:7', '1:0:2:3:4:5:6:7'],
      ['::ffff:192.0.2.7', '192.0.2.7'],
    ] as const) {
      assert.equal(formatAddress(parseAddress(given) as Address), written);
    }
  });
});
