import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archFamily, builtInCommands, osFamily } from './os-family.ts';

describe('the family of an operating system', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    linux: [
      'Ubuntu',
      'CentOS',
      'Amazon Linux',
      'Debian GNU/Linux',
      'Red Hat Enterprise Linux',
      'openSUSE Leap',
      'Pop!_OS',
    ],
    windows: ['Windows', 'Microsoft Windows 11 Pro', 'Windows Server 2025'],
    darwin: ['Mac OS X', 'macOS', 'MacOS', 'Darwin', 'OS X'],
    ios: ['iOS', 'iPadOS', 'ios 19'],
    android: ['Android', 'Android 17'],
    '': ['', 'Plan 9', 'Studios'],
  };
  for (const [family, names] of Object.entries(cases)) {
    for (const name of names)
      test(`${name || 'nothing'} is ${family || 'unknown'}`, () => assert.equal(osFamily(name), family));
  }
});

test('the family of a processor', () => {
  const families = ['x86_64', 'AMD64', 'i686', 'arm64', 'aarch64', 'ppc64le', 's390x', 'riscv64', 'm68k', ''].map(
    archFamily,
  );
  assert.deepEqual(families, ['x86', 'x86', 'x86', 'arm', 'arm', 'power', 's390', 'riscv', '', '']);
});

test('erase and lock are for Linux and Windows only', () => {
  for (const os of ['Ubuntu', 'Windows']) {
    assert.deepEqual(builtInCommands(os), ['erase', 'lock', 'restart', 'shutdown']);
  }
  assert.deepEqual(builtInCommands('Mac OS X'), ['restart', 'shutdown']);
  assert.deepEqual(builtInCommands('iOS'), []);
});
