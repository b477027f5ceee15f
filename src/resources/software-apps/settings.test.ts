import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SoftwareAppSettings } from './entity-settings.ts';
import { checkSettings, keptSettings, wholeSettings } from './settings.ts';

test('settings have to fit their package manager', () => {
  const stored = { storedPackage: {} };
  for (const settings of [
    { packageManager: 'CHOCOLATEY', packageId: 'firefox' },
    { packageManager: 'APPLE_VPP', packageId: '1', appleVpp: { isConfigEnabled: true, appConfiguration: '<plist/>' } },
    { packageManager: 'GOOGLE_ANDROID', packageId: 'org.example', googleAndroid: { installType: 'AVAILABLE' } },
    { packageManager: 'MICROSOFT_STORE', packageId: '9N', microsoftStore: { doNotUpdate: true } },
    { packageManager: 'WINDOWS_MDM', ...stored },
    { packageManager: 'APPLE_CUSTOM', location: 'https://example.org/app.pkg' },
    { packageManager: 'ANOTHER_ONE', packageId: 'x' },
  ] as const) {
    checkSettings([settings]);
  }
  for (const [settings, message] of [
    [{ packageId: 'x' }, /^settings\[0\]\.packageManager: is required/],
    [{ packageManager: 'CHOCOLATEY' }, /^settings\[0\]\.packageId: is required for CHOCOLATEY$/],
    [{ packageManager: 'CHOCOLATEY', packageId: '' }, /^settings\[0\]\.packageId/],
    [{ packageManager: 'WINDOWS_MDM' }, /^settings\[0\]\.location: is required for WINDOWS_MDM, or one of downloadUrl/],
    [{ packageManager: 'constructor', packageVersion: '1' }, /^settings\[0\]\.packageId/],
    [{ packageManager: 'CHOCOLATEY', packageId: 'x', appleVpp: {} }, /^settings\[0\]\.appleVpp: is for APPLE_VPP only/],
    [{ packageManager: 'APPLE_VPP', packageId: 'x', ...stored }, /^settings\[0\]\.storedPackage: APPLE_VPP has/],
    [
      { packageManager: 'APPLE_VPP', packageId: 'x', appleVpp: { isConfigEnabled: true } },
      /^settings\[0\]\.appleVpp\.appConfiguration/,
    ],
  ] as const) {
    assert.throws(() => checkSettings([settings]), { code: 'invalid', message });
  }
  const own: SoftwareAppSettings = { packageManager: 'WINDOWS_MDM', storedPackage: {} };
  assert.throws(() => checkSettings([own, own]), { code: 'invalid', message: /one storedPackage/ });
});

test('what only a single app answers is kept apart, and put together again', () => {
  const given: SoftwareAppSettings[] = [
    { packageManager: 'CHOCOLATEY', packageId: 'x', desiredState: 'uninstall' },
    {
      packageManager: 'APPLE_VPP',
      packageId: '1',
      appleVpp: { isConfigEnabled: true, appConfiguration: '<plist/>', totalLicenses: 3 },
    },
  ];
  const { settings, configurations } = keptSettings(given, [{ createdAt: 'before' }], 'now');
  assert.ok(!JSON.stringify(settings).includes('plist'));
  assert.deepEqual(
    settings.map(({ createdAt, updatedAt, desiredState }) => [createdAt, updatedAt, desiredState]),
    [
      ['before', 'now', 'UNINSTALL'],
      ['now', 'now', 'INSTALL'],
    ],
  );
  assert.deepEqual(wholeSettings(settings, configurations)[1]?.appleVpp, {
    assignedLicenses: 0,
    availableLicenses: 0,
    totalLicenses: 3,
    isConfigEnabled: true,
    appConfiguration: '<plist/>',
  });
});
