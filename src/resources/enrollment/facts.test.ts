import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reported } from './facts.ts';

const NOW = Date.UTC(2026, 10, 22);
const from = (address?: string) => ({ address, now: NOW });

test('parts keep what a report does not name', () => {
  const standing = { osVersionDetail: { major: '24', minor: '04' }, mdm: { dep: true, windows: { upn: 'a' } } };
  assert.deepEqual(reported({ osVersionDetail: { minor: '10' }, mdm: { windows: {} } }, standing, from()), {
    osVersionDetail: { major: '24', minor: '10' },
    mdm: { dep: true, windows: { upn: 'a' } },
  });
});

test('null takes a value out', () => {
  assert.deepEqual(reported({ hwVendor: null, fileSystem: null, mdm: null }, { hwVendor: 'x' }, from()), {
    hwVendor: undefined,
    fileSystem: null,
    mdm: undefined,
  });
});

test('an address that is new opens the history; the same again leaves it', () => {
  const first = reported({ agentVersion: '1.2' }, {}, from('192.0.2.1'));
  assert.deepEqual(first, {
    agentVersion: '1.2',
    remoteIP: '192.0.2.1',
    connectionHistory: [{ at: '2026-11-22T00:00:00.000Z', remoteIP: '192.0.2.1', agentVersion: '1.2' }],
  });
  assert.deepEqual(reported({}, first, from('192.0.2.1')), { remoteIP: '192.0.2.1' });
  const named = reported({ remoteIP: '198.51.100.7' }, first, from('192.0.2.1'));
  assert.equal(named.remoteIP, '198.51.100.7');
  assert.equal((named.connectionHistory as object[]).length, 2);
});

test('the history remembers ten addresses, the latest first', () => {
  let standing = {};
  for (let i = 1; i <= 12; i++) standing = { ...standing, ...reported({}, standing, from(`192.0.2.${i}`)) };
  const { connectionHistory } = standing as { connectionHistory: { remoteIP: string }[] };
  assert.equal(connectionHistory.length, 10);
  assert.equal(connectionHistory[0]?.remoteIP, '192.0.2.12');
  assert.equal(connectionHistory[9]?.remoteIP, '192.0.2.3');
});

test('an address has to be one of its family', () => {
  const report = (address: string, family: string) =>
    reported({ networkInterfaces: [{ name: 'en0', address, family, internal: false }] }, {}, from());
  for (const [address, family] of [
    ['192.0.2.1', 'IPv4'],
    ['fe80::1%en0', 'IPv6'],
    ['2001:db8::1', 'IPv6'],
  ] as const) {
    assert.ok(report(address, family));
  }
  for (const [address, family] of [
    ['192.0.2.1', 'IPv6'],
    ['fe80::1', 'IPv4'],
    ['here', 'IPv4'],
  ] as const) {
    assert.throws(() => report(address, family), /networkInterfaces: .* en0/);
  }
});
